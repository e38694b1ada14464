import { lintFor } from 'autocorrect-node';
import { run as zhlint } from 'zhlint';
import { Checker } from '../../server/src/core/index';
import { makeDraft } from './drafts';
import { median, round, type Timed, turnByTurn } from './timing';

/** Above about this, autocorrect-node stops with "call limit reached" and answers nothing. */
const PEER_LIMIT = 200_000;

interface Peer extends Timed {
  /** Our whole check against theirs; below 1 we are faster. */
  readonly ratio: number;
}

export interface EngineFigures {
  readonly text: { readonly characters: number };
  readonly check: Timed & { readonly charactersPerSecond: number };
  readonly structure: Timed;
  readonly typos: Timed;
  readonly peers: { readonly autocorrect: Peer; readonly zhlint: Peer };
}

/**
 * Times the engine and its peers over one text, in one process, turn by turn. Every turn of ours has a new checker: nothing is
 * remembered from the one before.
 */
export function measureEngine(characters: number, turns: number): EngineFigures {
  const text = makeDraft(Math.min(characters, PEER_LIMIT) - 500);
  const times = turnByTurn(
    {
      check: () => answered('check', new Checker().check(text).findings.length),
      // The parse is in it: a checker of one family parses as any other does.
      structure: () => answered('structure', new Checker({}, ['numbering']).check(text).draft.sections.length),
      typos: () => answered('typos', new Checker({}, ['typo']).check(text).findings.length),
      autocorrect: () => answered('autocorrect', autocorrect(text)),
    },
    turns,
    3,
  );
  // Two orders of magnitude slower than the others: fewer turns, beside our own again.
  const slow = turnByTurn(
    {
      check: () => answered('check', new Checker().check(text).findings.length),
      zhlint: () => answered('zhlint', zhlint(text, { rules: { preset: 'default' } }).validations.length),
    },
    Math.max(3, Math.round(turns / 5)),
    1,
  );
  const check = median(times.check);
  return {
    text: { characters: text.length },
    check: { medianMs: check, charactersPerSecond: Math.round(text.length / (check / 1000)) },
    structure: { medianMs: median(times.structure) },
    typos: { medianMs: median(times.typos) },
    peers: {
      autocorrect: { medianMs: median(times.autocorrect), ratio: round(check / median(times.autocorrect)) },
      zhlint: {
        medianMs: median(slow.zhlint),
        ratio: Math.round((median(slow.check) / median(slow.zhlint)) * 10_000) / 10_000,
      },
    },
  };
}

function autocorrect(text: string): number {
  const { lines, error } = lintFor(text, 'draft.txt');
  if (error !== '') throw new Error(`autocorrect: ${error}`);
  return lines.length;
}

/** A tool that finds nothing in a text full of faults has not run. */
function answered(name: string, answers: number): void {
  if (answers === 0) throw new Error(`${name} gave no answer`);
}

export interface Growth extends Timed {
  readonly characters: number;
}

/** The whole check over texts of growing length; short ones more often. */
export function measureGrowth(lengths: readonly number[]): Growth[] {
  return lengths.map((length) => {
    const text = makeDraft(length);
    const turns = Math.max(3, Math.min(50, Math.round(1_000_000 / length)));
    const { check } = turnByTurn({ check: () => void new Checker().check(text) }, turns, 2);
    return { characters: text.length, medianMs: median(check) };
  });
}
