import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, Checker, formatEdits } from '../../server/src/core/index';
import { anyDraft, GOOD, noise, sane } from './drafts';
import { breaches, EVERY_RULE, fixBreaches, formatBreaches } from './laws';
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

  test('is formatted in one go, and no word of it changes', async () => {
    await fc.assert(
      fc.asyncProperty(anyDraft, markup, async (text, kind) => {
        await breathe();
        expect(formatBreaches(text, plain, kind)).toEqual([]);
      }),
      runs(150, 20_000),
    );
  });
});

describe('a clean draft', () => {
  const indent = fc.constantFrom('keep' as const, 'none' as const, 'twoFullWidthSpaces' as const);
  const isClean = (text: string) => plain.check(text).findings.length === 0;
  const clean = fc.oneof(fc.constantFrom(...GOOD.filter(isClean)), sane.filter(isClean));

  test('stays clean when it is formatted, whatever its paragraphs are to begin with', async () => {
    await fc.assert(
      fc.asyncProperty(clean, indent, async (text, style) => {
        await breathe();
        const formatted = applyEdits(text, formatEdits(text, plain, { indent: style }));
        expect(plain.check(formatted).findings).toEqual([]);
        if (style === 'keep') expect(formatted).toBe(text);
      }),
      runs(100, 10_000),
    );
  });

  test('with its marks and blanks spoilt is clean again when it is formatted', async () => {
    // Beside a numeral or a letter a half-width mark may be right: that is the author's to say.
    const spoil = fc.constantFrom<readonly [RegExp, string]>(
      [/(?<=\p{sc=Han})，(?=\p{sc=Han})/gu, ','],
      [/(?<=\p{sc=Han})；(?=\p{sc=Han})/gu, ';'],
      [/(?<=\p{sc=Han})。\n/gu, '。 \n'],
      [/\n/g, '\n\n\n'],
    );
    await fc.assert(
      fc.asyncProperty(clean, spoil, async (text, [mark, spoilt]) => {
        await breathe();
        const worse = text.replace(mark, spoilt);
        const formatted = applyEdits(worse, formatEdits(worse, plain, { indent: 'keep' }));
        expect(plain.check(formatted).findings).toEqual([]);
      }),
      runs(100, 10_000),
    );
  });
});
