import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, Checker, preferredFix } from '../../server/src/core/index';
import { runs } from '../fuzz/length';
import { type Piece, plans, render, write } from './generatedDraft';

const checker = new Checker({}, ['numbering']);

/** Findings that the author must see. */
function serious(text: string) {
  return checker.check(text).findings.filter((one) => one.severity === 'error' || one.severity === 'warning');
}

type Ordinal = Exclude<Piece, string>;

/** Places of the ordinals that are not the last of their run. */
function changeable(pieces: readonly Piece[]): number[] {
  const last = new Map<number, number>();
  pieces.forEach((piece, i) => {
    if (typeof piece !== 'string') last.set(piece.run, i);
  });
  return pieces.flatMap((piece, i) => (typeof piece !== 'string' && last.get(piece.run) !== i ? [i] : []));
}

function nextOfRun(pieces: readonly Piece[], at: number): number {
  const { run } = pieces[at] as Ordinal;
  return pieces.findIndex((piece, i) => i > at && typeof piece !== 'string' && piece.run === run);
}

const changes: Readonly<Record<string, (pieces: readonly Piece[], at: number) => Map<number, string> | undefined>> = {
  'one too high': (pieces, at) => {
    const { habit, value } = pieces[at] as Ordinal;
    return new Map([[at, habit.write(value + 1)]]);
  },
  'far too high': (pieces, at) => {
    const { habit } = pieces[at] as Ordinal;
    return new Map([[at, habit.write(11)]]);
  },
  repeated: (pieces, at) => {
    const { habit, value } = pieces[at] as Ordinal;
    return value > 1 ? new Map([[at, habit.write(value - 1)]]) : undefined;
  },
  swapped: (pieces, at) => {
    const { habit, value } = pieces[at] as Ordinal;
    return new Map([
      [at, habit.write(value + 1)],
      [nextOfRun(pieces, at), habit.write(value)],
    ]);
  },
  lost: (pieces, at) => {
    const { habit } = pieces[at] as Ordinal;
    return habit.lost === undefined ? undefined : new Map([[at, habit.lost]]);
  },
  'of another style': (pieces, at) => {
    const { habit, value } = pieces[at] as Ordinal;
    return new Map([[at, habit.other(value)]]);
  },
};

describe('numbering of generated drafts', () => {
  test('is silent where it is right', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        expect(serious(write(render(plan))).map((one) => one.message)).toEqual([]);
      }),
      runs(40, 2000),
    );
  });

  test.each(Object.entries(changes))(
    'one ordinal %s: one finding, whose preferred fix makes the numbers right',
    (_, change) => {
      fc.assert(
        fc.property(plans, fc.nat(), (plan, seed) => {
          const pieces = render(plan);
          const places = changeable(pieces);
          const at = places[seed % places.length] as number;
          const changed = change(pieces, at);
          if (!changed) return;
          const text = write(pieces, changed);
          const findings = serious(text);
          expect(findings.map((one) => one.message)).toHaveLength(1);
          const fix = findings[0] && preferredFix(findings[0]);
          const fixed = fix ? applyEdits(text, fix.edits) : '';
          // Where another single change makes the numbers consistent too, that is as good an answer.
          if (fixed !== write(pieces)) expect(serious(fixed).map((one) => one.message)).toEqual([]);
          expect(fixed).not.toBe(text);
        }),
        runs(40, 2000),
      );
    },
  );
});
