import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { anyDraft, noise, sane } from './drafts';
import { breaches, EVERY_RULE, fixBreaches } from './laws';
import { runs } from './length';

/** A checker that remembers nothing of other texts would hide faults of what is kept: one serves all. */
const plain = new Checker();
const every = new Checker(EVERY_RULE);
const markup = fc.constantFrom('plain' as const, 'markdown' as const);

describe('any text', () => {
  test('is checked without a failure, and every place stands inside it, between characters', () => {
    fc.assert(
      fc.property(anyDraft, markup, (text, kind) => {
        expect(breaches(text, every.check(text, kind))).toEqual([]);
      }),
      runs(400, 20_000),
    );
  });

  test('takes any subset of its fixes, and fix-all ends with nothing safe left to fix', () => {
    fc.assert(
      fc.property(anyDraft, markup, fc.infiniteStream(fc.boolean()), (text, kind, bits) => {
        const picks: boolean[] = [];
        expect(
          fixBreaches(text, plain, kind, (index) => {
            while (picks.length <= index) picks.push(bits.next().value ?? false);
            return picks[index] ?? false;
          }),
        ).toEqual([]);
      }),
      runs(250, 10_000),
    );
  });

  test('gives the same findings whether or not the checker has seen others', () => {
    fc.assert(
      fc.property(sane, noise, (text, other) => {
        every.check(`${other}\n${text}`);
        expect(every.check(text).findings).toEqual(new Checker(EVERY_RULE).check(text).findings);
      }),
      runs(60, 2_000),
    );
  });
});
