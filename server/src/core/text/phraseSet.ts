import { HashBits } from './hashBits';

/** A phrase met in a text. `end` is behind its last unit. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Slots of the table of two units: so many for each phrase, but no fewer and no more than these powers of two. */
const SLOTS_EACH = 32;
const FEWEST = 10;
const MOST = 16;

/** Bits of the hash by two units, and by three, that give a bit of a filter: 16 KB each. */
const FILTER = 17;

/**
 * Finds any of many phrases in one pass: a filter by two units says where a phrase may begin, and one by three units whether it goes
 * on there, so that nearly every place of a text costs one look, and that at what a processor has at hand. Latin letters match in either case. Phrases of fewer than two units
 * are left out. Phrases may be of several groups: those of one do not hide those of another.
 */
export class PhraseSet<T> {
  /** By slot: the number of its first entry plus one, or 0; and by entry, of the next one, which is no longer. */
  private readonly table: Uint16Array;
  private readonly next: number[] = [];
  private readonly shift: number;
  /** Whether a phrase begins with two units; is these two, so that it goes on with anything; begins with three. */
  private readonly heads = new HashBits(FILTER);
  private readonly pairs = new HashBits(FILTER);
  private readonly thirds = new HashBits(FILTER);
  /** By entry: its phrase, in lower case. */
  private readonly texts: string[] = [];
  private readonly values: T[] = [];
  private readonly groups: number[] = [];
  private readonly groupCount: number;

  /**
   * Of entries of one group with the same phrase the first counts; there are fewer than 65,000. Groups are numbered from 0, which is that of
   * entries without one. Sets are made before a compiler has seen this code: so few steps and no object for an entry.
   */
  constructor(entries: readonly (readonly [phrase: string, value: T, group?: number])[]) {
    const bits = Math.max(FEWEST, Math.min(MOST, 32 - Math.clz32(SLOTS_EACH * entries.length)));
    this.table = new Uint16Array(1 << bits);
    this.shift = 32 - bits;
    let last = 0;
    for (const [phrase, value, group = 0] of entries) {
      if (phrase.length < 2) continue;
      if (group > last) last = group;
      const first = phrase.charCodeAt(0);
      const second = phrase.charCodeAt(1);
      // Nearly every phrase opens with Han characters, which have one case.
      if (first < LAST_CASED || second < LAST_CASED) {
        const text = phrase.toLowerCase();
        for (const hash of hashesOf(text)) this.file(hash, text, value, group);
      } else this.file(hashOf(first, second), LATIN.test(phrase) ? phrase.toLowerCase() : phrase, value, group);
    }
    this.groupCount = last + 1;
  }

  /** Files an entry under the hash of its first two units, behind those that are as long or longer. */
  private file(hash: number, text: string, value: T, group: number): void {
    const { table, next, texts } = this;
    const slot = hash >>> this.shift;
    const number = texts.push(text);
    this.values.push(value);
    this.groups.push(group);
    let before = 0;
    let behind = table[slot] as number;
    while (behind !== 0 && (texts[behind - 1] as string).length >= text.length) {
      before = behind;
      behind = next[behind - 1] as number;
    }
    next.push(behind);
    if (before === 0) table[slot] = number;
    else next[before - 1] = number;
    this.heads.set(hash);
    if (text.length === 2) this.pairs.set(hash);
    else {
      const third = text.charCodeAt(2);
      this.thirds.set(thirdOf(hash, third));
      if (third < LAST_CASED) this.thirds.set(thirdOf(hash, upper(third)));
    }
  }

  /** Every place of `text` in `[from, to)` where a phrase stands: leftmost, then longest, not overlapping another of its group. */
  find(text: string, from = 0, to = text.length): PhraseHit<T>[] {
    let hits: PhraseHit<T>[] | undefined;
    const { table, heads, thirds, pairs, shift } = this;
    // By group: where the last hit ends.
    let free: Int32Array | undefined;
    let unit = from < to ? text.charCodeAt(from) : 0;
    for (let i = from + 1; i < to; i++) {
      const next = text.charCodeAt(i);
      const hash = hashOf(unit, next);
      unit = next;
      if (!heads.has(hash)) continue;
      const third = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
      if (!thirds.has(thirdOf(hash, third)) && !pairs.has(hash)) continue;
      hits ??= [];
      free ??= new Int32Array(this.groupCount);
      this.look(table[hash >>> shift] as number, text, i - 1, to, free, hits);
    }
    return hits ?? [];
  }

  private look(first: number, text: string, start: number, to: number, free: Int32Array, hits: PhraseHit<T>[]): void {
    const { texts, values, groups, next } = this;
    for (let entry = first - 1; entry >= 0; entry = (next[entry] as number) - 1) {
      const phrase = texts[entry] as string;
      const end = start + phrase.length;
      const group = groups[entry] as number;
      if (end > to || start < (free[group] as number) || !matches(text, start, phrase)) continue;
      hits.push({ start, end, value: values[entry] as T });
      free[group] = end;
    }
  }
}

function matches(text: string, start: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    if (lower(text.charCodeAt(start + i)) !== phrase.charCodeAt(i)) return false;
  }
  return true;
}

function hashOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1);
}

function thirdOf(hash: number, third: number): number {
  return Math.imul(hash ^ third, 0x85ebca6b);
}

/** The hashes of a phrase's first two units, which are in lower case, in every case. */
function hashesOf(phrase: string): readonly number[] {
  const a = phrase.charCodeAt(0);
  const b = phrase.charCodeAt(1);
  const hashes = [hashOf(a, b)];
  if (upper(a) !== a) hashes.push(hashOf(upper(a), b));
  if (upper(b) !== b) hashes.push(hashOf(a, upper(b)));
  if (hashes.length === 3) hashes.push(hashOf(upper(a), upper(b)));
  return hashes;
}

const LATIN = /[A-Z]/;
/** Behind the last unit that has two cases. */
const LAST_CASED = 0x7b;

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

function upper(unit: number): number {
  return unit >= 0x61 && unit <= 0x7a ? unit - 32 : unit;
}
