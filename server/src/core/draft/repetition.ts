import { HAN_STRETCHES, isDigit, isLatin } from '../text/chars';
import type { Span } from '../text/span';
import type { Draft } from './draft';
import type { Paragraph } from './paragraph';

/** A paragraph or sentence that says again what an earlier one said; blanks and marks do not count. */
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

interface Unit extends Span {
  readonly count: number;
  /** Whether it ends as a sentence does. */
  readonly closed: boolean;
}

const known = new WeakMap<Draft, Repetitions>();

/** Finds what is said twice. Linear in the text; kept by draft, since two rules ask. */
export function findRepetitions(draft: Draft): Repetitions {
  const ready = known.get(draft);
  if (ready) return ready;
  const paragraphs: Repetition[] = [];
  const sentences: Repetition[] = [];
  const seenParagraphs = new Map<number, Unit[]>();
  const seenSentences = new Map<number, Unit[]>();
  for (const paragraph of draft.paragraphs) {
    if (paragraph.kind !== 'body') continue;
    const units = sentencesOf(draft.text, paragraph);
    const whole = wholeOf(draft.text, paragraph, units);
    // A source line (`——某年某月某日的讲话`) may stand under every quotation.
    const twice =
      whole.count >= SHORTEST_PARAGRAPH && isSaid(draft.text, paragraph, whole)
        ? match(draft.text, whole, seenParagraphs)
        : undefined;
    if (twice) {
      paragraphs.push(twice);
      continue;
    }
    for (const unit of units) {
      if (unit.count < SHORTEST_SENTENCE) continue;
      const again = match(draft.text, unit, seenSentences);
      if (again && again.likeness !== 'part') sentences.push(again);
    }
  }
  const found = { paragraphs, sentences };
  known.set(draft, found);
  return found;
}

/** Whether a paragraph is a sentence of the speech, or one that breaks off, and no note under a quotation. */
function isSaid(text: string, paragraph: Paragraph, whole: Unit): boolean {
  if (whole.closed) return true;
  return whole.count >= SHORTEST_NEAR && !'—（(-'.includes(text.charAt(paragraph.start + paragraph.indent));
}

function wholeOf(text: string, { start, end }: Span, units: readonly Unit[]): Unit {
  let count = 0;
  for (const unit of units) count += unit.count;
  let from = start;
  while (from < end && !counts(text.charCodeAt(from))) from++;
  return {
    start: from,
    end: units[units.length - 1]?.end ?? end,
    count,
    closed: units[units.length - 1]?.closed ?? false,
  };
}

function sentencesOf(text: string, { start, end }: Span): Unit[] {
  const units: Unit[] = [];
  let first = -1;
  let count = 0;
  let last = start;
  for (let i = start; i < end; i++) {
    const kind = KIND[text.charCodeAt(i)];
    if (kind === COUNTS) {
      if (first < 0) first = i;
      count++;
      last = i + 1;
    } else if (kind === ENDS && first >= 0) {
      units.push({ start: first, end: i + 1, count, closed: true });
      first = -1;
      count = 0;
    }
  }
  if (first >= 0) units.push({ start: first, end: last, count, closed: false });
  return units;
}

/** Hash of the first `KEY` characters from `from` towards `to`, which is not read. */
function keyOf(text: string, from: number, to: number, step: 1 | -1): number {
  // The two directions must not meet in one table.
  let hash: number = step;
  let count = 0;
  for (let i = from; i !== to && count < KEY; i += step) {
    const unit = text.charCodeAt(i);
    if (!counts(unit)) continue;
    hash = (Math.imul(hash, 0x01000193) ^ unit) | 0;
    count++;
  }
  return hash;
}

/** Compares with earlier units of the same beginning or end, and joins them if it is like none. */
function match(text: string, unit: Unit, seen: Map<number, Unit[]>): Repetition | undefined {
  const keys = [keyOf(text, unit.start, unit.end, 1), keyOf(text, unit.end - 1, unit.start - 1, -1)];
  for (const key of keys) {
    for (const first of seen.get(key) ?? []) {
      const likeness = compare(text, first, unit);
      if (likeness) return { first, again: unit, likeness, count: Math.min(first.count, unit.count) };
    }
  }
  for (const key of keys) {
    const bucket = seen.get(key);
    if (!bucket) seen.set(key, [unit]);
    else if (bucket.length < BUCKET) bucket.push(unit);
  }
  return undefined;
}

function compare(text: string, a: Unit, b: Unit): Repetition['likeness'] | undefined {
  const shorter = Math.min(a.count, b.count);
  const longer = Math.max(a.count, b.count);
  const ahead = common(text, a, b, 1);
  if (ahead >= longer) return 'same';
  if (shorter < SHORTEST_NEAR) return undefined;
  if (ahead >= shorter && !(a.count < b.count ? a : b).closed) return 'part';
  if (shorter < longer * NEAR) return undefined;
  const behind = Math.min(common(text, a, b, -1), shorter - ahead);
  return ahead + behind >= longer * NEAR ? 'near' : undefined;
}

/** How many characters two units have in common from their beginnings (`step` 1) or ends (−1). */
function common(text: string, a: Span, b: Span, step: 1 | -1): number {
  let i = step > 0 ? a.start : a.end - 1;
  let j = step > 0 ? b.start : b.end - 1;
  let count = 0;
  for (;;) {
    while (i >= a.start && i < a.end && !counts(text.charCodeAt(i))) i += step;
    while (j >= b.start && j < b.end && !counts(text.charCodeAt(j))) j += step;
    if (i < a.start || i >= a.end || j < b.start || j >= b.end || text[i] !== text[j]) return count;
    count++;
    i += step;
    j += step;
  }
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
