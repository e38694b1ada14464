import { eachPair } from './pairList';
import { PairRole } from './pairRole';

/** Bits of a slot that hold roles; above them are those that tell which pair it is. */
const ROLE_BITS = 9;
const ROLES = (1 << ROLE_BITS) - 1;
/** In the last slot of a bucket: pairs that found no room in it are in the map beside the table. */
const IS_FULL = 1 << 30;
const PAIRS = (IS_FULL - 1) ^ ROLES;

/** Slots of a bucket: two to the power of this. */
const WIDTH = 1;
const LAST_SLOT = (1 << WIDTH) - 1;
/** Buckets to begin with, as a power of two: not below 11, or the rest of a product does not fit. */
const FEWEST = 16;
/** Pairs for each bucket, at most: one in fifteen finds its bucket full then. */
const MOST_PER_BUCKET = 1;

/** So many places behind a text have units and roles, all 0, for those who look ahead. */
const BEHIND = 4;
/** Arrays for more places are not kept for the next text: hardly any is so long. */
export const MOST_KEPT = 1 << 17;

/** What a text is to the lexicon, place by place: in arrays, which are quicker to read than a string. Both are longer than the text. */
export interface PairReading {
  readonly text: string;
  /** The text's UTF-16 units. */
  readonly units: Uint16Array;
  /** The roles of the pair that begins at each place, as bits (pairRole.ts). */
  readonly roles: Uint16Array;
}

/**
 * Says of every two neighbouring units of a text what they are to the lexicon: one look a place serves all layers, which turn
 * to the few places that concern them. Exact, and small enough to stay in a processor's cache beside the text: a hash table of buckets of
 * two slots. The pair times an odd number is the pair in other words; its upper bits are the bucket, so the lower bits tell which pair it
 * is. A look asks both slots and never jumps: which pairs are known cannot be foreseen.
 */
export class PairTable {
  private bits = FEWEST;
  private slots = new Int32Array(1 << (FEWEST + WIDTH));
  /** By product: the roles of pairs whose buckets were full. */
  private spare = new Map<number, number>();
  private count = 0;
  private arrays = { units: new Uint16Array(0), roles: new Uint16Array(0) };

  /** `words`: common words, as `packPairs` writes them. */
  constructor(words: string) {
    this.markAll(words, PairRole.word);
  }

  /** Adds a role to every pair of a list, as `packPairs` writes it. */
  markAll(list: string, role: number): void {
    eachPair(list, (first, second) => this.add(product(first, second), role));
  }

  /** Adds a role to the two units of `word` at `at`. */
  mark(word: string, at: number, role: number): void {
    this.add(product(word.charCodeAt(at), word.charCodeAt(at + 1)), role);
  }

  /** As `mark`, unless the two units are a word: then nothing is marked. Returns whether it was. */
  markUnlessWord(word: string, at: number, role: number): boolean {
    return this.add(product(word.charCodeAt(at), word.charCodeAt(at + 1)), role, PairRole.word);
  }

  /** Whether the two units of a word have a role. */
  has(word: string, role: number): boolean {
    return this.hasUnits(word.charCodeAt(0), word.charCodeAt(1), role);
  }

  /** Whether two units have a role. */
  hasUnits(first: number, second: number, role: number): boolean {
    return (this.rolesOf(product(first, second)) & role) !== 0;
  }

  /** Valid until the next call, which uses the arrays again. */
  read(text: string): PairReading {
    const { length } = text;
    const { units, roles } = this.arraysFor(length + BEHIND);
    units.fill(0, length, length + BEHIND);
    roles.fill(0, Math.max(0, length - 1), length + BEHIND);
    if (length > 0) units[length - 1] = text.charCodeAt(length - 1);
    this.fill(text, units, roles);
    return { text, units, roles };
  }

  /** Arrays of at least so many places: those of the call before, unless they are too short. */
  private arraysFor(places: number): Omit<PairReading, 'text'> {
    if (places <= this.arrays.units.length) return this.arrays;
    const room = Math.max(places, Math.min(2 * places, MOST_KEPT));
    const arrays = { units: new Uint16Array(room), roles: new Uint16Array(room) };
    if (room <= MOST_KEPT) this.arrays = arrays;
    return arrays;
  }

  /** The units and roles of all places but the last. */
  private fill(text: string, units: Uint16Array, roles: Uint16Array): void {
    const { slots, spare } = this;
    const shift = 32 - this.bits;
    const rest = (1 << shift) - 1;
    const end = text.length - 1;
    let second = text.length > 0 ? text.charCodeAt(0) : 0;
    for (let at = 0; at < end; at++) {
      const first = second;
      units[at] = first;
      second = text.charCodeAt(at + 1);
      // As `rolesOf`, written out: a call a character is a tenth of the check.
      const number = product(first, second);
      const bucket = (number >>> shift) << WIDTH;
      const pair = (number & rest) << ROLE_BITS;
      const last = slots[bucket + LAST_SLOT] as number;
      const found = rolesIf(slots[bucket] as number, pair) | rolesIf(last, pair);
      // The rare question first: it is foreseen.
      roles[at] = (last & IS_FULL) !== 0 && found === 0 ? (spare.get(number) as number) | 0 : found;
    }
  }

  private rolesOf(number: number): number {
    const { slots } = this;
    const shift = 32 - this.bits;
    const bucket = (number >>> shift) << WIDTH;
    const pair = (number & ((1 << shift) - 1)) << ROLE_BITS;
    const last = slots[bucket + LAST_SLOT] as number;
    const found = rolesIf(slots[bucket] as number, pair) | rolesIf(last, pair);
    return (last & IS_FULL) !== 0 && found === 0 ? (this.spare.get(number) ?? 0) : found;
  }

  /**
   * Adds a role, but to no pair that has one of `unless`; returns whether it did. Tables are built by code that no compiler has seen yet: so few
   * steps, and no call where the pair is known.
   */
  private add(number: number, role: number, unless = 0): boolean {
    const { slots } = this;
    const shift = 32 - this.bits;
    const bucket = (number >>> shift) << WIDTH;
    const pair = (number & ((1 << shift) - 1)) << ROLE_BITS;
    let free = -1;
    for (let slot = bucket + LAST_SLOT; slot >= bucket; slot--) {
      const known = slots[slot] as number;
      if ((known & ROLES) === 0) free = slot;
      else if ((known & PAIRS) === pair) {
        if ((known & unless) !== 0) return false;
        slots[slot] = known | role;
        return true;
      }
    }
    if (free < 0) return this.addSpare(number, role, unless);
    if (++this.count > MOST_PER_BUCKET << this.bits) {
      this.grow();
      return this.add(number, role, unless);
    }
    slots[free] = (slots[free] as number) | pair | role;
    return true;
  }

  private addSpare(number: number, role: number, unless: number): boolean {
    const known = this.spare.get(number) ?? 0;
    if ((known & unless) !== 0) return false;
    this.spare.set(number, known | role);
    const last = ((number >>> (32 - this.bits)) << WIDTH) + LAST_SLOT;
    this.slots[last] = (this.slots[last] as number) | IS_FULL;
    return true;
  }

  private grow(): void {
    const { slots, spare, bits } = this;
    this.count = 0;
    this.bits++;
    this.slots = new Int32Array(2 * slots.length);
    this.spare = new Map();
    slots.forEach((known, slot) => {
      if ((known & ROLES) === 0) return;
      const number = ((slot >> WIDTH) << (32 - bits)) | ((known & PAIRS) >> ROLE_BITS);
      this.add(number, known & ROLES);
    });
    for (const [number, role] of spare) this.add(number, role);
  }
}

/** The roles of a slot if it holds the pair, else 0. */
function rolesIf(slot: number, pair: number): number {
  // Below 0 if the two are alike: its sign, spread over all bits, is a mask.
  return slot & ROLES & ((((slot ^ pair) & PAIRS) - 1) >> 31);
}

/** Two units as one number, spread over all its bits: multiplied by an odd number, so that no two pairs give the same. */
function product(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1);
}

/** The two units at `at` as one number. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
