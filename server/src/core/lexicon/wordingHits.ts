import { keptLast } from '../text/kept';
import { PhraseSet } from '../text/phraseSet';
import { BLENDS } from './blends';
import { CROSSINGS, type Crossing } from './crossings';
import { INNER_CROSSINGS } from './innerCrossings';
import { MISMATCHES, type Mismatch, SUBJECT_MISMATCHES, type SubjectMismatch } from './mismatches';
import { PRESS_TERMS } from './pressTerms';
import { QUOTATIONS, type Quotation, VERSES } from './quotations';
import { REDUNDANCIES, type Redundancy, SEAMS } from './redundant';
import { ROW_NOUNS } from './rowNouns';
import { FORMULAS, type Formula } from './titles';

/** The lists that are looked for together, with what an entry of each is. */
interface Lists {
  readonly redundancy: Redundancy;
  /** All that meet in one seam; found as redundancies. */
  readonly seam: readonly Redundancy[];
  /** All that open with one head. */
  readonly crossing: readonly Crossing[];
  /** All whose nouns these are; the hit ends with the mark behind the noun. */
  readonly object: readonly Mismatch[];
  /** The verb that these nouns do not go with; the hit ends with the mark behind it. */
  readonly subject: SubjectMismatch;
  readonly quotation: Quotation;
  readonly verse: Quotation;
  readonly formula: Formula;
  /** As a crossing, where the second construction begins. */
  readonly blend: readonly Crossing[];
  /** As a formula, of the published lists of terms. */
  readonly term: Formula;
  /** What `ROW_NOUNS` has, where it comes again four places on. */
  readonly rowNoun: string;
}

/** All that open or stand in the middle of two constructions. */
const ALL_CROSSINGS = [...CROSSINGS, ...INNER_CROSSINGS];

type Listed = { readonly [K in keyof Lists]: { readonly list: K; readonly entry: Lists[K] } }[keyof Lists];

/** A place where an entry of a list begins. */
export interface WordingHit<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

/** What rules of wording ask for. */
const WORDING = new PhraseSet<Listed>([
  ...REDUNDANCIES.map((entry) => [entry.phrase, { list: 'redundancy', entry }] as const),
  ...headedPairs(),
  ...[...SEAMS].map(([seam, entry]) => [seam, { list: 'seam', entry }] as const),
  ...[...crossingsByHead(ALL_CROSSINGS)].map(([head, entry]) => [head, { list: 'crossing', entry }] as const),
  ...objects(),
  ...SUBJECT_MISMATCHES.flatMap((entry) =>
    [...'，。；！、'].map((mark) => [entry.verb + mark, { list: 'subject', entry }] as const),
  ),
  ...QUOTATIONS.map((entry) => [entry.wrong, { list: 'quotation', entry }] as const),
  ...FORMULAS.map((entry) => [entry.wrong, { list: 'formula', entry }] as const),
]);

/** What these have in common with the lists above would take the place of it, so they are looked for by themselves. */
const STYLE = new PhraseSet<Listed>([
  ...[...crossingsByHead(BLENDS)].map(([head, entry]) => [head, { list: 'blend', entry }] as const),
  ...PRESS_TERMS.map((entry) => [entry.wrong, { list: 'term', entry }] as const),
]);

/** What rules of punctuation ask for; they read a paragraph when those of wording are through with the draft. */
const PUNCTUATION = new PhraseSet<Listed>([
  ...VERSES.map((entry) => [entry.wrong, { list: 'verse', entry }] as const),
  ...ROW_NOUNS.map((entry) => [entry, { list: 'rowNoun', entry }] as const),
]);

/** 以免防止 in full: its first word is the head of a crossing, which would take the place before the seam is met. */
function headedPairs(): (readonly [string, Listed])[] {
  const heads = new Set(ALL_CROSSINGS.map(({ head }) => head));
  return [...SEAMS.values()]
    .flat()
    .filter(({ phrase }) => heads.has(phrase.slice(0, 2)) || heads.has(phrase.slice(0, 3)))
    .map((entry) => [entry.phrase, { list: 'redundancy', entry }]);
}

/** By the noun with the mark behind it, so that a search hardly ever stops. */
function objects(): (readonly [string, Listed])[] {
  return [...new Set(MISMATCHES.flatMap(({ nouns }) => nouns))].flatMap((noun) => {
    const entry = MISMATCHES.filter(({ nouns }) => nouns.includes(noun));
    return [...'，。；！'].map((mark) => [noun + mark, { list: 'object', entry }] as const);
  });
}

function crossingsByHead(crossings: readonly Crossing[]): ReadonlyMap<string, readonly Crossing[]> {
  const byHead = new Map<string, Crossing[]>();
  for (const one of crossings) {
    const list = byHead.get(one.head);
    if (list) list.push(one);
    else byHead.set(one.head, [one]);
  }
  // The longest head is the one that is met: what opens with a shorter one is looked for there as well.
  for (const [head, list] of byHead) {
    for (let end = head.length - 1; end > 1; end--)
      list.push(...(byHead.get(head.slice(0, end)) ?? []).filter((one) => one.head.length === end));
  }
  return byHead;
}

type Found = { readonly [K in keyof Lists]: WordingHit<Lists[K]>[] };

const none = (): Found => ({
  redundancy: [],
  seam: [],
  crossing: [],
  object: [],
  subject: [],
  quotation: [],
  verse: [],
  formula: [],
  blend: [],
  term: [],
  rowNoun: [],
});

const hitsOf = (phrases: PhraseSet<Listed>): ((text: string) => Found) =>
  keptLast((text) => {
    const found = none();
    for (const { start, end, value } of phrases.find(text)) {
      // Common words: a row has them again four places on.
      if (value.list === 'rowNoun' && !text.startsWith(value.entry, start + 4)) continue;
      if (value.list === 'seam') {
        const entry = value.entry.find(({ phrase }) => text.startsWith(phrase, end - phrase.length));
        if (entry) found.redundancy.push({ start: end - entry.phrase.length, end, entry });
        continue;
      }
      const hits: WordingHit<Lists[keyof Lists]>[] = found[value.list];
      hits.push({ start, end, entry: value.entry });
    }
    return found;
  });
const inWording = hitsOf(WORDING);
const inPunctuation = hitsOf(PUNCTUATION);
const inStyle = hitsOf(STYLE);
const FAMILY: { readonly [K in keyof Lists]?: (text: string) => Found } = {
  verse: inPunctuation,
  rowNoun: inPunctuation,
  blend: inStyle,
  term: inStyle,
};

/**
 * Where entries of a list stand in a text: leftmost, then longest, none inside another of the same family. One pass serves all lists of a
 * family: what was found in the text asked about last is kept, since its rules ask one after the other.
 */
export function wordingHits<K extends keyof Lists>(text: string, list: K): readonly WordingHit<Lists[K]>[] {
  return (FAMILY[list] ?? inWording)(text)[list];
}
