import { PhraseSet } from '../text/phraseSet';
import { readTogether } from '../text/upcoming';
import { BLENDS } from './blends';
import { CROSSINGS, type Crossing } from './crossings';
import { INNER_CROSSINGS } from './innerCrossings';
import { MISMATCHES, type Mismatch, SUBJECT_MISMATCHES, type SubjectMismatch } from './mismatches';
import { PRESS_TERMS } from './pressTerms';
import { QUOTATIONS, type Quotation } from './quotations';
import { REDUNDANCIES, type Redundancy } from './redundant';
import { FRAMES_BY_WORD, type RedundantFrame } from './redundantFrames';
import { redundanciesOf, redundancyAt, type SeamRow, seams } from './seams';
import { FORMULAS, type Formula } from './titles';

/** The lists that are looked for together, with what an entry of each is. */
interface Lists {
  readonly redundancy: Redundancy;
  /** All whose words meet in one seam; found as redundancies. */
  readonly seam: readonly SeamRow[];
  /** All that open with one head. */
  readonly crossing: readonly Crossing[];
  /** All whose nouns these are; the hit ends with the mark behind the noun. */
  readonly object: readonly Mismatch[];
  /** The verb that these nouns do not go with; the hit ends with the mark behind it. */
  readonly subject: SubjectMismatch;
  readonly quotation: Quotation;
  readonly formula: Formula;
  /** As a crossing, where the second construction begins. */
  readonly blend: readonly Crossing[];
  /** As a formula, of the published lists of terms. */
  readonly term: Formula;
  /** All that are looked for by one word. */
  readonly frame: readonly RedundantFrame[];
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

/** What these have in common with other lists would take the place of it, so they are groups of their own. */
const STYLE = 1;
const FRAMES = 2;

function makePhrases(): PhraseSet<Listed> {
  const rowsBySeam = seams();
  return new PhraseSet<Listed>([
    ...REDUNDANCIES.map((entry) => [entry.phrase, { list: 'redundancy', entry }] as const),
    ...headedPairs([...rowsBySeam.values()].flat()),
    ...Array.from(rowsBySeam, ([seam, entry]) => [seam, { list: 'seam', entry }] as const),
    ...[...crossingsByHead(ALL_CROSSINGS)].map(([head, entry]) => [head, { list: 'crossing', entry }] as const),
    ...objects(),
    ...SUBJECT_MISMATCHES.flatMap((entry) =>
      [...'，。；！、'].map((mark) => [entry.verb + mark, { list: 'subject', entry }] as const),
    ),
    ...QUOTATIONS.map((entry) => [entry.wrong, { list: 'quotation', entry }] as const),
    ...FORMULAS.map((entry) => [entry.wrong, { list: 'formula', entry }] as const),
    ...[...crossingsByHead(BLENDS)].map(([head, entry]) => [head, { list: 'blend', entry }, STYLE] as const),
    ...PRESS_TERMS.map((entry) => [entry.wrong, { list: 'term', entry }, STYLE] as const),
    ...[...FRAMES_BY_WORD].map(([word, entry]) => [word, { list: 'frame', entry }, FRAMES] as const),
  ]);
}
let phrases: PhraseSet<Listed> | undefined;

/** 以免防止 in full: its first word is the head of a crossing, which would take the place before the seam is met. */
function headedPairs(rows: readonly SeamRow[]): (readonly [string, Listed])[] {
  const heads = new Set(ALL_CROSSINGS.map(({ head }) => head));
  const begun = new Set([...heads].map((head) => head.slice(0, 2)));
  const isHead = (head: string, tail: string): boolean => {
    // Nearly all.
    if (head.length > 1 && !begun.has(head.slice(0, 2))) return false;
    const phrase = head + tail;
    return heads.has(phrase.slice(0, 2)) || heads.has(phrase.slice(0, 3));
  };
  return Array.from(redundanciesOf(new Set(rows), isHead), (entry) => [entry.phrase, { list: 'redundancy', entry }]);
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

/** What stands in a text; a list that has nothing there is left out. */
type Found = { [K in keyof Lists]?: WordingHit<Lists[K]>[] };

type AnyHit = WordingHit<Lists[keyof Lists]>;

const NOTHING: Found = {};
const NONE: readonly never[] = [];

const hitsIn = readTogether((texts) => texts.map(hitsOf));

function hitsOf(text: string): Found {
  phrases ??= makePhrases();
  const hits = phrases.find(text);
  if (hits.length === 0) return NOTHING;
  const found: Found = {};
  for (const { start, end, value } of hits) {
    if (value.list === 'seam') {
      const entry = redundancyAt(text, start, end, value.entry);
      if (entry) add(found, 'redundancy', { start: end - entry.phrase.length, end, entry });
    } else add(found, value.list, { start, end, entry: value.entry });
  }
  return found;
}

function add(found: Found, list: keyof Lists, hit: AnyHit): void {
  const lists = found as { -readonly [K in keyof Lists]?: AnyHit[] };
  const known = lists[list];
  if (known) known.push(hit);
  else lists[list] = [hit];
}

/**
 * Where entries of a list stand in a text: leftmost, then longest, none inside another of its group. One pass serves all lists.
 */
export function wordingHits<K extends keyof Lists>(text: string, list: K): readonly WordingHit<Lists[K]>[] {
  return hitsIn(text)[list] ?? NONE;
}
