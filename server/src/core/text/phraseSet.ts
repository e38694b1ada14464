/** A phrase met in a text. `end` is behind its last unit. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Entry<T> {
  /** In lower case. */
  readonly text: string;
  readonly value: T;
  readonly group: number;
}

/** Slots of the table of two units: so many for each phrase, but no fewer and no more than these powers of two. */
const SLOTS_EACH = 32;
const FEWEST = 10;
const MOST = 16;

/** Bits of the hash by three units. */
const THIRDS = 15;

/**
 * Finds any of many phrases in one pass: a table by two units says where a phrase may begin, and a set of three units whether it goes
 * on there, so that nearly every place of a text costs one look. Latin letters match in either case. Phrases of fewer than two units
 * are left out. Phrases may be of several groups: those of one do not hide those of another.
 */
export class PhraseSet<T> {
  /** By slot: the number of its list in `lists` plus one, or 0. */
  private readonly table: Uint16Array;
  private readonly shift: number;
  /** By the hash of two units and the one behind them: whether a phrase has them in front. */
  private readonly thirds = new Uint8Array(1 << THIRDS);
  private readonly lists: Entry<T>[][] = [];
  /** By list: whether it has a phrase of two units, which goes on with anything. */
  private readonly pairs: boolean[] = [];

  private readonly groups: number;

  /** Of entries of one group with the same phrase the first counts. Groups are numbered from 0, which is that of entries without one. */
  constructor(entries: readonly (readonly [phrase: string, value: T, group?: number])[]) {
    const bits = Math.max(FEWEST, Math.min(MOST, 32 - Math.clz32(SLOTS_EACH * entries.length)));
    this.table = new Uint16Array(1 << bits);
    this.shift = 32 - bits;
    this.groups = entries.reduce((most, [, , group = 0]) => Math.max(most, group), 0) + 1;
    for (const [phrase, value, group = 0] of entries) {
      const text = phrase.toLowerCase();
      if (text.length < 2) continue;
      for (const hash of hashesOf(text)) {
        this.add(hash >>> this.shift, { text, value, group });
        this.goOn(hash, text);
      }
    }
    for (const list of this.lists) list.sort((a, b) => b.text.length - a.text.length);
  }

  private add(slot: number, entry: Entry<T>): void {
    const list = this.lists[(this.table[slot] as number) - 1];
    if (list) list.push(entry);
    else this.table[slot] = this.lists.push([entry]);
  }

  /** Lets pass what a phrase has behind its first two units: for one of two, anything. */
  private goOn(hash: number, phrase: string): void {
    const third = phrase.charCodeAt(2);
    if (phrase.length > 2) for (const unit of [third, upper(third)]) this.thirds[thirdOf(hash, unit)] = 1;
    else this.pairs[(this.table[hash >>> this.shift] as number) - 1] = true;
  }

  /** Every place of `text` in `[from, to)` where a phrase stands: leftmost, then longest, not overlapping another of its group. */
  find(text: string, from = 0, to = text.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const { table, thirds, pairs, shift } = this;
    /** By group: where the last hit ends. */
    const free = new Int32Array(this.groups);
    let unit = from < to ? text.charCodeAt(from) : 0;
    for (let i = from + 1; i < to; i++) {
      const next = text.charCodeAt(i);
      const hash = hashOf(unit, next);
      unit = next;
      const list = table[hash >>> shift] as number;
      if (list === 0) continue;
      if (thirds[thirdOf(hash, text.charCodeAt(i + 1))] !== 0 || pairs[list - 1])
        this.look(list - 1, text, i - 1, to, free, hits);
    }
    return hits;
  }

  private look(list: number, text: string, start: number, to: number, free: Int32Array, hits: PhraseHit<T>[]): void {
    for (const entry of this.lists[list] ?? []) {
      const end = start + entry.text.length;
      if (end > to || start < (free[entry.group] as number) || !matches(text, start, entry.text)) continue;
      hits.push({ start, end, value: entry.value });
      free[entry.group] = end;
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
  return Math.imul(hash ^ third, 0x85ebca6b) >>> (32 - THIRDS);
}

/** The hashes of a phrase's first two units, which are in lower case, in every case. */
function hashesOf(phrase: string): readonly number[] {
  const a = phrase.charCodeAt(0);
  const b = phrase.charCodeAt(1);
  const hashes = [hashOf(a, b)];
  // Nearly every phrase opens with Han characters, which have one case.
  if (upper(a) !== a) hashes.push(hashOf(upper(a), b));
  if (upper(b) !== b) hashes.push(hashOf(a, upper(b)));
  if (hashes.length === 3) hashes.push(hashOf(upper(a), upper(b)));
  return hashes;
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

function upper(unit: number): number {
  return unit >= 0x61 && unit <= 0x7a ? unit - 32 : unit;
}
