import { describe, expect, it } from 'vitest';
import type { Confusable } from '../../server/src/core/lexicon/confusable';
import { plainConfusables, turnConfusables } from '../../server/src/core/lexicon/confusables/all';
import { entriesOf } from '../../server/src/core/lexicon/confusables/authoring';
import { FORMS } from '../../server/src/core/lexicon/idiomTables.generated';
import { lexiconLayers } from '../../server/src/core/lexicon/lexiconLayers';
import type { OfficeWords } from '../../server/src/core/lexicon/officeWords';
import { kindOf, type TypoEntry, type TypoKind } from '../../server/src/core/lexicon/typoEntry';
import { typosIn } from '../../server/src/core/lexicon/typos';

const NONE: OfficeWords = { confusables: [], dictionary: new Set() };

/** An entry with the kind that decides which rule reports it, and with the words it is right in. */
function whole(entry: Confusable, kind: TypoKind): TypoEntry {
  const inside = lexiconLayers().holders.get(entry.wrong);
  return { ...entry, kind, ...(inside ? { inside: [...(entry.inside ?? []), ...inside] } : {}) };
}

const entries: readonly TypoEntry[] = [
  ...entriesOf(plainConfusables).map((entry) => whole(entry, kindOf(entry))),
  ...entriesOf(turnConfusables).map((entry) => whole(entry, 'phrase')),
];
const shown = ({ wrong, right }: TypoEntry): string => `${wrong}→${right}`;

/** A form of an entry between two contexts. */
interface Case {
  readonly entry: TypoEntry;
  readonly before: string;
  readonly form: string;
  readonly behind: string;
}

/** The cases whose form the engine reports at its place, all read in one pass as sentences of one text. */
function reported(cases: readonly Case[]): Case[] {
  let text = '';
  const starts = cases.map(({ before, form, behind }) => {
    const start = text.length + before.length;
    text += `${before}${form}${behind}。`;
    return start;
  });
  const hits = new Map(typosIn(text, NONE).map((hit) => [hit.start, hit]));
  return cases.filter(({ form }, i) => hits.get(starts[i] ?? -1)?.entry.wrong === form);
}

const open = (entry: TypoEntry) => ({ before: entry.onlyAfter?.[0] ?? '', behind: entry.onlyBefore?.[0] ?? '' });
const wrongForms = entries.map((entry): Case => ({ entry, form: entry.wrong, ...open(entry) }));

describe('the lexicon in the engine', () => {
  it('finds every wrong form in a carrier', () => {
    const found = new Set(reported(wrongForms));
    expect(wrongForms.filter((one) => !found.has(one)).map(({ entry }) => shown(entry))).toEqual([]);
  });

  it('is silent at every right form', () => {
    const text = entries.map((entry) => `${open(entry).before}${entry.right}${open(entry).behind}`).join('。');
    const loud = typosIn(text, NONE).map(({ start, entry }) => `${shown(entry)}: ${text.slice(start - 4, start + 8)}`);
    expect(loud).toEqual([]);
  });

  it('is silent at every guard', () => {
    const guarded = wrongForms.flatMap((one): Case[] => {
      const { wrong, notAfter = [], notBefore = [], onlyAfter, onlyBefore, inside = [] } = one.entry;
      return [
        ...notAfter.map((before) => ({ ...one, before })),
        ...notBefore.map((behind) => ({ ...one, behind })),
        ...(onlyAfter || onlyBefore ? [{ ...one, before: '', behind: '' }] : []),
        ...inside.map((word) => {
          const at = word.indexOf(wrong);
          return { ...one, before: word.slice(0, at), behind: word.slice(at + wrong.length) };
        }),
      ];
    });
    expect(guarded.length).toBeGreaterThan(500);
    expect(reported(guarded).map(({ entry, before, behind }) => `${before}(${shown(entry)})${behind}`)).toEqual([]);
  });

  it('knows an entry by the rule that reports it', () => {
    for (const { kind, tier, wrong } of entries) {
      if ((kind === 'variant') !== (tier === 'variant')) expect(wrong).toBe(`a ${tier} ${kind}`);
      if (kind === 'word') expect(wrong.length, wrong).toBeLessThan(4);
      if (kind === 'idiom') expect(wrong.length, wrong).toBeGreaterThan(3);
    }
  });

  it('shares no wrong form with the set forms of near misses', () => {
    const forms = new Set(FORMS.split(' '));
    expect(entries.filter(({ wrong }) => forms.has(wrong)).map(shown)).toEqual([]);
  });
});
