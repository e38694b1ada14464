import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { anyDraft, noise, sane } from './drafts';
import { breaches, EVERY_RULE, fixBreaches } from './laws';
import { runs } from './length';

/** A checker that remembers nothing of other texts would hide faults of what is kept: one serves all. */
const plain = new Checker();
const every = new Checker(EVERY_RULE);
/** Lets the test runner get a word in: it gives up on a worker that is silent for a minute. */
let tried = 0;
async function breathe(): Promise<void> {
  if (++tried % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
}

const markup = fc.constantFrom('plain' as const, 'markdown' as const);

describe('any text', () => {
  test('is checked without a failure, and every place stands inside it, between characters', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, markup, async (text, kind) => {
        await breathe();
        expect(breaches(text, every.check(text, kind))).toEqual([]);
      }),
      runs(400, 60_000),
    );
  });

  test('takes any subset of its fixes, and fix-all ends with nothing safe left to fix', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, markup, fc.infiniteStream(fc.boolean()), async (text, kind, bits) => {
        await breathe();
        const picks: boolean[] = [];
        expect(
          fixBreaches(text, plain, kind, (index) => {
            while (picks.length <= index) picks.push(bits.next().value ?? false);
            return picks[index] ?? false;
          }),
        ).toEqual([]);
      }),
      runs(250, 40_000),
    );
  });

  test('gives the same findings whether or not the checker has seen others', async () => {
    await fc.assert(
      fc.asyncProperty(sane, noise, async (text, other) => {
        await breathe();
        every.check(`${other}\n${text}`);
        expect(every.check(text).findings).toEqual(new Checker(EVERY_RULE).check(text).findings);
      }),
      runs(60, 10_000),
    );
  });
});
