import { keptByText } from '../text/kept';
import type { Span } from '../text/span';
import { CollocationMatcher } from './collocations';
import type { Confusable } from './confusable';
import { plainConfusables, turnConfusables } from './confusables/all';
import { GapFilter } from './gapFilter';
import { ALLOWED, COLLOCATIONS, FIRM_FORMS, FORMS, LOOK_ALIKES, READINGS, WORDS } from './idiomTables.generated';
import { type WordHit, WordMatcher } from './matcher';
import { NearMissMatcher } from './nearMiss';
import { OFFICIAL_PHRASES } from './officialPhrases';
import { PairRole } from './pairRole';
import { PairTable } from './pairTable';
import { PhraseSlipMatcher } from './phraseSlips';
import { isProperName } from './properNames';
import { RIGHT_WORDS } from './rightWords';
import { ShapeSlipMatcher } from './shapeSlips';
import { shapeNeighbours } from './shapes';
import { similarity } from './similar';

/** What an office adds to the lexicon; its words win over the lexicon's. */
export interface OfficeWords {
  readonly confusables: readonly (readonly [wrong: string, right: string])[];
  readonly dictionary: ReadonlySet<string>;
}

/** idiom: four characters and more · word: two or three · phrase: a set turn · variant: 异形词. */
export type TypoKind = 'idiom' | 'word' | 'phrase' | 'variant';

/** A confusable, or a pair of the office, as it is looked for. */
export interface TypoEntry extends Omit<Confusable, 'source'> {
  readonly kind: TypoKind;
  /** A key of `SOURCES`; `undefined` for the office's own pairs. */
  readonly source: string | undefined;
}

/** An entry met in a text where its guards let it be reported. */
export interface TypoHit {
  readonly start: number;
  readonly end: number;
  readonly entry: TypoEntry;
}

/** An entry as it is looked for: by its wrong form from the character at `from` on. There are thousands, so it is no copy. */
interface Anchored {
  readonly entry: Confusable;
  readonly kind: TypoKind;
  readonly from: number;
}
/** `undefined` stands for a word of the dictionary. */
type OfficeMatcher = WordMatcher<TypoEntry | undefined>;

/** What is looked for in every text, over one table of pairs. */
interface Layers {
  readonly pairs: PairTable;
  readonly gaps: GapFilter;
  readonly confusables: WordMatcher<Anchored>;
  /** The right words that hold a short wrong form, by the form. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
  readonly nearMisses: NearMissMatcher;
  readonly collocations: CollocationMatcher;
  readonly phraseSlips: PhraseSlipMatcher;
  readonly shapeSlips: ShapeSlipMatcher;
}

/** Built when the first text is read. */
let layers: Layers | undefined;
const offices = new WeakMap<OfficeWords, OfficeMatcher>();
const answers = new WeakMap<OfficeWords, (text: string) => readonly TypoHit[]>();

/**
 * Every confusable in a text, in order, none overlapping another: the office's pairs before the lexicon's, then the leftmost,
 * then the longest; last the near misses of idioms, collocations and turns. Nothing is found inside a word of the office's dictionary. Several
 * rules ask for the same paragraph, and one asks for all of them at every change: answers are kept.
 */
export function typosIn(text: string, office: OfficeWords): readonly TypoHit[] {
  let kept = answers.get(office);
  if (!kept) {
    kept = keptByText((paragraph) => findTypos(paragraph, office));
    answers.set(office, kept);
  }
  return kept(text);
}

function findTypos(text: string, office: OfficeWords): readonly TypoHit[] {
  const own = officeHits(text, office);
  const hits: TypoHit[] = [];
  const taken = new Set<number>();
  const take = (hit: TypoHit): void => {
    hits.push(hit);
    for (let i = hit.start; i < hit.end; i++) taken.add(i);
  };
  own.hits.forEach(take);
  const free = (start: number, end: number): boolean => {
    for (let i = start; i < end; i++) if (taken.has(i)) return false;
    return own.reach(start) < end;
  };
  const guarded = new Set<number>();
  layers ??= buildLayers();
  const { pairs, gaps, confusables, holders, nearMisses, collocations, phraseSlips, shapeSlips } = layers;
  const roles = pairs.read(text);
  const isWord = (at: number): boolean => ((roles[at] ?? 0) & PairRole.word) !== 0;
  // Where an end of a short one makes a word with what stands beside it, that was meant: `陈|希部|长` is 部长, not 希部.
  const isTorn = (start: number, end: number, { onlyAfter, onlyBefore }: Confusable): boolean =>
    (!onlyAfter && isWord(start - 1)) || (!onlyBefore && end < text.length && isWord(end - 1));
  const judge = ({ start: at, value: { entry, kind, from } }: WordHit<Anchored>): void => {
    const start = at - from;
    if (start < 0 || (from > 0 && !text.startsWith(entry.wrong, start))) return;
    const end = start + entry.wrong.length;
    const other = kind === 'word' && (isTorn(start, end, entry) || isProperName(text, start, end));
    const held = (word: string): boolean => isWithin(text, start, entry.wrong, word);
    if (other || !passes(text, start, end, entry) || holders.get(entry.wrong)?.some(held)) guarded.add(start);
    else if (free(start, end)) take({ start, end, entry: { ...entry, kind } });
  };
  for (let at = 0; at < text.length; at++) {
    if (((roles[at] as number) & PairRole.entry) !== 0) confusables.at(text, at, judge);
  }
  const takeGuess = (start: number, entry: TypoEntry): void => {
    const end = start + entry.wrong.length;
    // What a guard of the lexicon lets stand is not to be caught by the back door.
    for (let i = start; i < end; i++) if (guarded.has(i)) return;
    if (free(start, end)) take({ start, end, entry });
  };
  const suspects = gaps.suspects(text, roles);
  nearMisses.each(
    text,
    ({ start, written, form, similarity }) => {
      const cause = similarity === 'swapped' ? 'meaning' : similarity;
      const [source, kind] = form.length < 4 ? (['usage', 'word'] as const) : (['idiom', 'idiom'] as const);
      takeGuess(start, { wrong: written, right: form, cause, tier: 'likely', source, kind });
    },
    suspects,
  );
  collocations.each(
    text,
    ({ start, written, right, similarity: cause }) =>
      takeGuess(start, { wrong: written, right, cause, tier: 'likely', source: 'usage', kind: 'word' }),
    suspects,
  );
  phraseSlips.each(
    text,
    ({ start, written, phrase, kind }) => {
      // A word of the office inside a turn, or over its border, makes another turn of it.
      if (own.reach(start + written.length - 1) > start) return;
      const cause = kind === 'shape' ? 'shape' : 'sound';
      const end = start + written.length;
      const entry: TypoEntry = {
        wrong: written,
        right: phrase,
        cause,
        tier: 'likely',
        source: 'usage',
        kind: 'phrase',
      };
      // So long a turn says more than a guard inside of it, but not than one of the same words.
      if (!guarded.has(start) && free(start, end)) take({ start, end, entry });
    },
    roles,
  );
  shapeSlips.each(
    text,
    ({ start, written, right }) =>
      takeGuess(start, { wrong: written, right, cause: 'shape', tier: 'likely', source: 'usage', kind: 'word' }),
    roles,
  );
  if (hits.length > 1) hits.sort((a, b) => a.start - b.start);
  return hits;
}

function buildLayers(): Layers {
  const pairs = new PairTable(WORDS);
  const gaps = new GapFilter(pairs);
  const similar = similarity(READINGS);
  const confusables = new WordMatcher<Anchored>();
  const file = (entry: Confusable, kind: TypoKind): void => {
    const from = anchorOf(entry.wrong, pairs);
    pairs.mark(entry.wrong, from, PairRole.entry);
    confusables.add(from === 0 ? entry.wrong : entry.wrong.slice(from), { entry, kind, from });
  };
  for (const entry of plainConfusables) file(entry, kindOf(entry));
  for (const entry of turnConfusables) file(entry, 'phrase');
  return {
    pairs,
    gaps,
    confusables,
    holders: holdersIn(RIGHT_WORDS),
    nearMisses: new NearMissMatcher({ forms: FORMS, firm: FIRM_FORMS, allowed: ALLOWED }, similar, gaps),
    collocations: new CollocationMatcher({ collocations: COLLOCATIONS, allowed: ALLOWED }, similar, gaps),
    phraseSlips: new PhraseSlipMatcher(OFFICIAL_PHRASES, similar, pairs),
    shapeSlips: new ShapeSlipMatcher({ words: WORDS, met: LOOK_ALIKES }, shapeNeighbours(), pairs),
  };
}

/** Where a wrong form is looked for: at its first two characters that are no word, which a text has more seldom. */
function anchorOf(wrong: string, pairs: PairTable): number {
  for (let from = 0; from + 2 <= wrong.length; from++) {
    if (!pairs.hasUnits(wrong.charCodeAt(from), wrong.charCodeAt(from + 1), PairRole.word)) return from;
  }
  return 0;
}

/** The lexicon's entries, each with the kind that decides which rule reports it, and with the words it is right in. */
export function lexiconEntries(): TypoEntry[] {
  const holders = holdersIn(RIGHT_WORDS);
  const whole = (entry: Confusable, kind: TypoKind): TypoEntry => {
    const inside = holders.get(entry.wrong);
    return { ...entry, kind, ...(inside ? { inside: [...(entry.inside ?? []), ...inside] } : {}) };
  };
  return [
    ...plainConfusables.map((entry) => whole(entry, kindOf(entry))),
    ...turnConfusables.map((entry) => whole(entry, 'phrase')),
  ];
}

/** Words by every two characters that stand side by side in them. */
function holdersIn(words: string): ReadonlyMap<string, readonly string[]> {
  const holders = new Map<string, string[]>();
  for (const word of words.trim().split(/\s+/)) {
    for (let at = 0; at + 2 <= word.length; at++) {
      const form = word.slice(at, at + 2);
      const known = holders.get(form);
      if (known) known.push(word);
      else holders.set(form, [word]);
    }
  }
  return holders;
}

function kindOf({ tier, wrong }: Pick<Confusable, 'tier' | 'wrong'>): TypoKind {
  if (tier === 'variant') return 'variant';
  return wrong.length >= 4 ? 'idiom' : 'word';
}

interface OfficeHits {
  readonly hits: readonly TypoHit[];
  /** The furthest end of a word of the dictionary that begins at or ahead of `start`; -1 where there is none. */
  reach(start: number): number;
}

const NOTHING: OfficeHits = { hits: [], reach: () => -1 };

function officeHits(text: string, office: OfficeWords): OfficeHits {
  if (office.confusables.length === 0 && office.dictionary.size === 0) return NOTHING;
  let matcher = offices.get(office);
  if (!matcher) {
    matcher = new WordMatcher<TypoEntry | undefined>([
      ...office.confusables.filter(([wrong, right]) => wrong !== right).map(officeEntry),
      ...[...office.dictionary].map((word) => [word, undefined] as const),
    ]);
    offices.set(office, matcher);
  }
  const known: Span[] = [];
  const met: TypoHit[] = [];
  matcher.each(text, ({ start, end, value: entry }) => {
    if (!entry) known.push({ start, end });
    // A right form that holds the wrong one (`党工委→区党工委`) is not to be put right again.
    else if (!isWithin(text, start, entry.wrong, entry.right)) met.push({ start, end, entry });
  });
  const reach = reachOf(known);
  const hits: TypoHit[] = [];
  for (const hit of met) {
    if (reach(hit.start) >= hit.end) continue;
    if (hit.start >= (hits[hits.length - 1]?.end ?? 0)) hits.push(hit);
  }
  return { hits, reach };
}

/** See `OfficeHits.reach`; the spans come sorted by start. */
function reachOf(spans: readonly { readonly start: number; readonly end: number }[]): (start: number) => number {
  if (spans.length === 0) return NOTHING.reach;
  let furthest = -1;
  const ends = spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (start) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? -1;
  };
}

function officeEntry([wrong, right]: readonly [string, string]): readonly [string, TypoEntry] {
  const kind = kindOf({ tier: 'certain', wrong });
  return [wrong, { wrong, right, cause: 'norm', tier: 'certain', source: undefined, kind }];
}

/** Whether the guards of an entry let it be reported at a place of the text. */
function passes(text: string, start: number, end: number, entry: Confusable): boolean {
  const before = (word: string): boolean => text.startsWith(word, start - word.length);
  const behind = (word: string): boolean => text.startsWith(word, end);
  if (entry.notAfter?.some(before) || entry.notBefore?.some(behind)) return false;
  if (entry.onlyAfter && !entry.onlyAfter.some(before)) return false;
  if (entry.onlyBefore && !entry.onlyBefore.some(behind)) return false;
  return !entry.inside?.some((word) => isWithin(text, start, entry.wrong, word));
}

/** Whether the `part` at `start` stands there as a part of `whole`. */
function isWithin(text: string, start: number, part: string, whole: string): boolean {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (text.startsWith(whole, start - at)) return true;
  }
  return false;
}
