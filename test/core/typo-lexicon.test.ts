import { describe, expect, it } from 'vitest';
import { lexiconEntries, type OfficeWords, type TypoEntry, typosIn } from '../../server/src/core/lexicon/typos';

const NONE: OfficeWords = { confusables: [], dictionary: new Set() };
const entries = lexiconEntries();
const shown = (entry: TypoEntry): string => `${entry.wrong}→${entry.right}`;

/** Whether the engine reports the entry itself when its wrong form stands between two contexts. */
function reports(entry: TypoEntry, before: string, behind: string): boolean {
  const start = before.length + 1;
  return typosIn(`。${before}${entry.wrong}${behind}。`, NONE).some(
    (hit) => hit.entry.wrong === entry.wrong && hit.start === start,
  );
}

describe('the lexicon in the engine', () => {
  it('finds every wrong form in a carrier', () => {
    const lost = entries.filter((one) => !reports(one, one.onlyAfter?.[0] ?? '', one.onlyBefore?.[0] ?? ''));
    expect(lost.map(shown)).toEqual([]);
  });

  it('is silent at every right form', () => {
    const loud = entries.filter(({ right, onlyAfter, onlyBefore }) => {
      const text = `。${onlyAfter?.[0] ?? ''}${right}${onlyBefore?.[0] ?? ''}。`;
      return typosIn(text, NONE).some((hit) => hit.entry.tier !== 'variant');
    });
    expect(loud.map(shown)).toEqual([]);
  });

  it('is silent at every guard', () => {
    for (const entry of entries) {
      const before = entry.onlyAfter?.[0] ?? '';
      const behind = entry.onlyBefore?.[0] ?? '';
      for (const word of entry.notAfter ?? []) expect(reports(entry, word, behind), shown(entry)).toBe(false);
      for (const word of entry.notBefore ?? []) expect(reports(entry, before, word), shown(entry)).toBe(false);
      if (entry.onlyAfter || entry.onlyBefore) expect(reports(entry, '', ''), shown(entry)).toBe(false);
      for (const word of entry.inside ?? []) {
        const at = word.indexOf(entry.wrong);
        const around = [word.slice(0, at), word.slice(at + entry.wrong.length)] as const;
        expect(reports(entry, ...around), `${shown(entry)} in ${word}`).toBe(false);
      }
    }
  });

  it('knows an entry by the rule that reports it', () => {
    for (const { kind, tier, wrong } of entries) {
      if (kind === 'variant') expect(tier).toBe('variant');
      else expect(tier, wrong).not.toBe('variant');
      if (kind === 'word') expect(wrong.length, wrong).toBeLessThan(4);
      if (kind === 'idiom') expect(wrong.length, wrong).toBeGreaterThan(3);
    }
  });
});
