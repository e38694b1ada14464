import { HAN_STRETCHES, isDigit, isLatin } from '../../text/chars';
import { keptByText } from '../../text/kept';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Paragraph } from '../paragraph';

/** A paragraph or sentence that says again what an earlier one said, or a fragment of a later one; blanks and marks do not count. */
export interface Repetition {
  readonly first: Span;
  readonly again: Span;
  /** same: word for word · near: all but a few words · part: one of the two breaks off where the other goes on. */
  readonly likeness: 'same' | 'near' | 'part';
  /** Characters (Han, digits, letters) of the repetition. */
  readonly count: number;
}

export interface Repetitions {
  readonly paragraphs: readonly Repetition[];
  /** Of sentences in paragraphs that are not themselves repeated. */
  readonly sentences: readonly Repetition[];
}

/** Fewest characters that are compared; what is shorter is a formula. */
const SHORTEST_PARAGRAPH = 20;
const SHORTEST_SENTENCE = 15;
/** Fewest characters for likeness short of sameness. */
const SHORTEST_NEAR = 30;
/** Characters at the beginning and at the end by whose hashes like units find each other. */
const KEY = 12;
/** Earlier units of one key that are looked at. */
const BUCKET = 4;
/** Share of the longer unit that common beginning and common end must make up. */
const NEAR = 0.9;

/** A paragraph's words or a sentence of it, in offsets of the paragraph, with what it is compared by. */
interface Unit extends Span {
  readonly count: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
  /** Hash of all its characters; of the first `KEY` ones; of the last. */
  readonly hash: number;
  readonly head: number;
  readonly tail: number;
  /** Behind the first `KEY` characters; the last unit ahead of the last `KEY` ones. */
  readonly headEnd: number;
  readonly tailEnd: number;
  /** Some of the units that it was found to be unlike: units are kept by text, so that at a change only what changed is compared. */
  readonly unlike: Unit[];
}

/** So many of them, at most. */
const MOST_UNLIKE = 16;

/** What is compared of a paragraph. */
interface Units {
  readonly whole: Unit;
  readonly sentences: readonly Unit[];
}

/** A unit and where it stands. */
interface Said {
  readonly unit: Unit;
  /** The paragraph's text. */
  readonly text: string;
  /** Where the paragraph begins in the draft. */
  readonly start: number;
}

const known = new WeakMap<Draft, Repetitions>();

/** Finds what is said twice. Linear in the text; kept by draft, since two rules ask. */
export function findRepetitions(draft: Draft): Repetitions {
  const ready = known.get(draft);
  if (ready) return ready;
  const paragraphs: Repetition[] = [];
  const sentences: Repetition[] = [];
  const seenParagraphs = new Map<number, Said[]>();
  const seenSentences = new Map<number, Said[]>();
  let recent: readonly Said[] = [];
  const stray: Paragraph[] = [];
  for (const paragraph of draft.paragraphs) {
    if (paragraph.kind === 'title' || paragraph.kind === 'byline') stray.push(paragraph);
    if (paragraph.kind !== 'body') continue;
    for (let k = stray.length - 1; k >= 0; k--) {
      const cut = matchCut(stray[k] as Paragraph, paragraph);
      if (!cut) continue;
      paragraphs.push(cut);
      stray.splice(k, 1);
    }
    const { text, start } = paragraph;
    const units = unitsOf(text);
    // A source line (`——某年某月某日的讲话`) may stand under every quotation.
    if (units.whole.count >= SHORTEST_PARAGRAPH && isSaid(paragraph, units.whole)) {
      const said = { unit: units.whole, text, start };
      const twice = match(said, seenParagraphs) ?? matchRevised(said, recent);
      recent = [...recent.slice(1 - RECENT), said];
      if (twice) {
        paragraphs.push(twice);
        continue;
      }
    }
    for (const unit of units.sentences) {
      if (unit.count < SHORTEST_SENTENCE) continue;
      const again = match({ unit, text, start }, seenSentences);
      if (again && again.likeness !== 'part') sentences.push(again);
    }
  }
  const found = { paragraphs, sentences };
  known.set(draft, found);
  return found;
}

/** A line above the speech that is the beginning of a paragraph of it, broken off within a sentence. */
function matchCut({ text, start, indent }: Paragraph, whole: Paragraph): Repetition | undefined {
  const cut = text.slice(indent).trimEnd();
  if (cut.length < SHORTEST_SENTENCE || !cut.includes('，') || !whole.text.startsWith(cut, whole.indent))
    return undefined;
  // A title that the speech opens with ends where a clause does.
  if (!counts(whole.text.charCodeAt(whole.indent + cut.length))) return undefined;
  const again = { start: start + indent, end: start + indent + cut.length };
  const first = { start: whole.start + whole.indent, end: whole.end };
  return { first, again, likeness: 'part', count: cut.length };
}

/** How many paragraphs ahead one may stand that a later one is the revised wording of. */
const RECENT = 2;
/** Fewest characters of such a one. */
const SHORTEST_REVISED = 40;
/** How far ahead the two are looked through for the place where they agree again. */
const RESYNC = 4;

/** A paragraph that was rewritten here and there, and left standing beside its new wording. */
function matchRevised(said: Said, recent: readonly Said[]): Repetition | undefined {
  for (const first of recent) {
    const shorter = Math.min(first.unit.count, said.unit.count);
    const longer = Math.max(first.unit.count, said.unit.count);
    if (shorter < SHORTEST_REVISED || shorter < longer * NEAR || !isRevised(first, said, longer * (1 - NEAR))) continue;
    return { first: spanOf(first), again: spanOf(said), likeness: 'near', count: shorter };
  }
  return undefined;
}

const FIGURE = /[\d一二三四五六七八九十百千万亿]/u;

/** Whether two texts agree but for so many characters; those that say different things part after a few. */
function isRevised(one: Said, other: Said, most: number): boolean {
  let i = one.unit.start;
  let j = other.unit.start;
  let apart = 0;
  while (i < one.unit.end && j < other.unit.end) {
    if (one.text.charCodeAt(i) === other.text.charCodeAt(j)) {
      i++;
      j++;
      continue;
    }
    const skip = resync(one.text, i, other.text, j);
    // Other figures are other facts.
    if (!skip || FIGURE.test(one.text.slice(i, i + skip[0]) + other.text.slice(j, j + skip[1]))) return false;
    apart += Math.max(skip[0], skip[1]);
    if (apart > most) return false;
    i += skip[0];
    j += skip[1];
  }
  return apart + Math.max(one.unit.end - i, other.unit.end - j) <= most;
}

/** How many units of each text to pass over until three agree again. */
function resync(a: string, i: number, b: string, j: number): readonly [number, number] | undefined {
  for (let d = 1; d <= RESYNC * 2; d++) {
    for (let x = Math.max(0, d - RESYNC); x <= Math.min(d, RESYNC); x++) {
      const y = d - x;
      if (a.charCodeAt(i + x) !== b.charCodeAt(j + y)) continue;
      if (a.startsWith(b.slice(j + y, j + y + 3), i + x)) return [x, y];
    }
  }
  return undefined;
}

/** Whether a paragraph is a sentence of the speech, or one that breaks off, and no note under a quotation. */
function isSaid({ text, indent }: Paragraph, whole: Unit): boolean {
  if (whole.closed) return true;
  return whole.count >= SHORTEST_NEAR && !'—（(-'.includes(text.charAt(indent));
}

const unitsOf = keptByText((text): Units => {
  const sentences = sentencesOf(text);
  const first = sentences[0];
  const last = sentences[sentences.length - 1];
  let count = 0;
  let hash = 0;
  for (const one of sentences) {
    count += one.count;
    hash = mix(hash, one.hash);
  }
  const span = { start: first?.start ?? text.length, end: last?.end ?? text.length };
  return { whole: unitOf(text, span, count, last?.closed ?? false, hash), sentences };
});

function sentencesOf(text: string): Unit[] {
  const units: Unit[] = [];
  let first = -1;
  let count = 0;
  let hash = 0;
  let last = 0;
  const close = (end: number, closed: boolean): void => {
    units.push(unitOf(text, { start: first, end }, count, closed, hash));
    first = -1;
    count = 0;
    hash = 0;
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const kind = KIND[unit];
    if (kind === COUNTS) {
      if (first < 0) first = i;
      count++;
      hash = mix(hash, unit);
      last = i + 1;
    } else if (kind === ENDS && first >= 0) close(i + 1, true);
  }
  if (first >= 0) close(last, false);
  return units;
}

function unitOf(text: string, { start, end }: Span, count: number, closed: boolean, hash: number): Unit {
  // What is too short is never compared.
  const compared = count >= SHORTEST_SENTENCE;
  const head = compared ? keyOf(text, start, end, 1) : 0;
  const headEnd = keyEnd;
  const tail = compared ? keyOf(text, end - 1, start - 1, -1) : 0;
  return { start, end, count, closed, hash, head, tail, headEnd, tailEnd: keyEnd, unlike: [] };
}

/** Where the key stopped that was made last. */
let keyEnd = 0;

/** Hash of the first `KEY` characters from `from` towards `to`, which is not read. Leaves where it stopped in `keyEnd`. */
function keyOf(text: string, from: number, to: number, step: 1 | -1): number {
  // The two directions must not meet in one table.
  let hash: number = step;
  let count = 0;
  let i = from;
  for (; i !== to && count < KEY; i += step) {
    const unit = text.charCodeAt(i);
    if (!counts(unit)) continue;
    hash = mix(hash, unit);
    count++;
  }
  keyEnd = i;
  // A number that every engine keeps as a small integer.
  return hash >> 1;
}

function mix(hash: number, unit: number): number {
  return (Math.imul(hash, 0x01000193) ^ unit) | 0;
}

/** Compares with earlier units of the same beginning or end, and joins them if it is like none. */
function match(said: Said, seen: Map<number, Said[]>): Repetition | undefined {
  const { unit } = said;
  const heads = seen.get(unit.head);
  const tails = seen.get(unit.tail);
  const again = matchAmong(heads, said, undefined) ?? matchAmong(tails, said, heads);
  if (again && again.first.start < again.again.start) return again;
  if (!heads) seen.set(unit.head, [said]);
  else if (heads.length < BUCKET) heads.push(said);
  if (!tails) seen.set(unit.tail, [said]);
  else if (tails.length < BUCKET) tails.push(said);
  return again;
}

/** The first of a bucket that a unit is like; those of `compared` are known not to be. */
function matchAmong(
  bucket: readonly Said[] | undefined,
  said: Said,
  compared: readonly Said[] | undefined,
): Repetition | undefined {
  if (!bucket) return undefined;
  const { unlike } = said.unit;
  for (const first of bucket) {
    if (compared?.includes(first) || unlike.includes(first.unit)) continue;
    const likeness = compare(first, said);
    if (!likeness) {
      if (unlike.length === MOST_UNLIKE) unlike.length = 0;
      unlike.push(first.unit);
    } else {
      const count = Math.min(first.unit.count, said.unit.count);
      // It is the fragment that goes, wherever the whole stands.
      return likeness === 'part' && first.unit.count < said.unit.count
        ? { first: spanOf(said), again: spanOf(first), likeness, count }
        : { first: spanOf(first), again: spanOf(said), likeness, count };
    }
  }
  return undefined;
}

function spanOf({ unit, start }: Said): Span {
  return { start: start + unit.start, end: start + unit.end };
}

function compare(one: Said, other: Said): Repetition['likeness'] | undefined {
  const a = one.unit;
  const b = other.unit;
  const shorter = Math.min(a.count, b.count);
  const longer = Math.max(a.count, b.count);
  if (a.hash === b.hash && shorter === longer && common(one, other, 1) === longer) return 'same';
  if (shorter < SHORTEST_NEAR) return undefined;
  const closed = (a.count < b.count ? a : b).closed;
  if (closed && shorter < longer * NEAR) return undefined;
  // Other beginnings have fewer than `KEY` characters in common, and are no fragment of each other.
  if (a.head !== b.head && common(one, other, -1) + KEY < longer * NEAR) return undefined;
  const ahead = common(one, other, 1);
  // Sentences parted in other places have other hashes.
  if (ahead === longer) return 'same';
  if (ahead >= shorter && !closed) return 'part';
  if (shorter < longer * NEAR) return undefined;
  // Other ends have fewer than `KEY` characters in common.
  if (a.tail !== b.tail && ahead + KEY < longer * NEAR) return undefined;
  const behind = Math.min(common(one, other, -1), shorter - ahead);
  return ahead + behind >= longer * NEAR ? 'near' : undefined;
}

/** How many characters two units have in common from their beginnings (`step` 1) or ends (−1). */
function common(one: Said, other: Said, step: 1 | -1): number {
  const a = one.unit;
  const b = other.unit;
  let i = step > 0 ? a.start : a.end - 1;
  let j = step > 0 ? b.start : b.end - 1;
  let count = 0;
  // What the keys have told is not read again.
  if (step > 0 ? a.head === b.head : a.tail === b.tail) {
    i = step > 0 ? a.headEnd : a.tailEnd;
    j = step > 0 ? b.headEnd : b.tailEnd;
    count = KEY;
  }
  while (i >= a.start && i < a.end && j >= b.start && j < b.end) {
    const first = one.text.charCodeAt(i);
    const second = other.text.charCodeAt(j);
    if (first === second) {
      if (counts(first)) count++;
      i += step;
      j += step;
    } else if (!counts(first)) i += step;
    else if (!counts(second)) j += step;
    else return count;
  }
  return count;
}

/** What a unit is to a comparison, as a table, 0 where it is neither: every unit of the text is looked up. */
const COUNTS = 1;
const ENDS = 2;
const KIND = kindTable();

function kindTable(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  for (const mark of '。！？!?…') table[mark.charCodeAt(0)] = ENDS;
  for (const [first, last] of HAN_STRETCHES) table.fill(COUNTS, first, last + 1);
  for (let unit = 0; unit < 0x80; unit++) if (isDigit(unit) || isLatin(unit)) table[unit] = COUNTS;
  return table;
}

function counts(unit: number): boolean {
  return KIND[unit] === COUNTS;
}
