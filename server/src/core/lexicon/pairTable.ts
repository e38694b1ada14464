import { eachPair } from './pairList';
import { PairRole } from './pairRole';

/** Bits of a slot that hold roles, and those above that say how far from its home a pair stands. */
const ROLE_BITS = 9;
const ROLES = (1 << ROLE_BITS) - 1;
const DISTANCE_BITS = 7;
const STEP = 1 << ROLE_BITS;
const DISTANCES = ((1 << DISTANCE_BITS) - 1) << ROLE_BITS;
const REST_SHIFT = ROLE_BITS + DISTANCE_BITS;

/** Slots to begin with, as a power of two: not below `REST_SHIFT`, or the rest of a product does not fit. */
const FEWEST = 17;
/** Of so many slots one is free, at least. */
const FREE = 5;

/**
 * Says of every two neighbouring units of a text what they are to the lexicon: one look a place serves all layers, which turn
 * to the few places that concern them. Exact, and small enough to stay in a processor's cache beside the text: a hash table by open
 * addressing of one number a slot. The pair times an odd number is the pair in other words; its upper bits are the home slot, so
 * the lower bits and the distance from home tell which pair it is. Pairs far from home go first (Robin Hood hashing, Celis 1986), so that
 * a look that finds nothing ends soon.
 */
export class PairTable {
  private bits = FEWEST;
  private slots = new Int32Array(1 << FEWEST);
  private count = 0;
  private answer = new Uint16Array(0);

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
    const number = product(word.charCodeAt(at), word.charCodeAt(at + 1));
    const known = this.find(number);
    if (known < 0) this.addNew(number, role);
    else if (((this.slots[known] as number) & PairRole.word) !== 0) return false;
    else this.slots[known] = (this.slots[known] as number) | role;
    return true;
  }

  /** Whether the two units of a word have a role. */
  has(word: string, role: number): boolean {
    return this.hasUnits(word.charCodeAt(0), word.charCodeAt(1), role);
  }

  /** Whether two units have a role. */
  hasUnits(first: number, second: number, role: number): boolean {
    const slot = this.find(product(first, second));
    return slot >= 0 && ((this.slots[slot] as number) & role) !== 0;
  }

  /** The roles of the pair at every place, 0 at the last. Valid until the next call: the array, which may be longer, is used again. */
  read(text: string): Uint16Array {
    const { slots, bits } = this;
    const last = text.length - 1;
    if (this.answer.length <= last) this.answer = new Uint16Array(2 * text.length);
    const { answer } = this;
    const mask = slots.length - 1;
    const shift = 32 - bits;
    const rest = (1 << shift) - 1;
    let second = text.charCodeAt(0);
    for (let at = 0; at < last; at++) {
      const first = second;
      second = text.charCodeAt(at + 1);
      const number = product(first, second);
      let slot = number >>> shift;
      let wanted = (number & rest) << REST_SHIFT;
      let found = slots[slot] as number;
      // As `find`, written out: a call a character is a tenth of the check.
      while ((found & ~ROLES) !== wanted && (found & DISTANCES) >= (wanted & DISTANCES) && found !== 0) {
        slot = (slot + 1) & mask;
        wanted += STEP;
        found = slots[slot] as number;
      }
      answer[at] = (found & ~ROLES) === wanted ? found & ROLES : 0;
    }
    if (last >= 0) answer[last] = 0;
    return answer;
  }

  /** The slot that holds a pair; -1 where there is none. */
  private find(number: number): number {
    const { slots, bits } = this;
    let slot = number >>> (32 - bits);
    let wanted = (number & ((1 << (32 - bits)) - 1)) << REST_SHIFT;
    for (;;) {
      const found = slots[slot] as number;
      if (found === 0 || (found & DISTANCES) < (wanted & DISTANCES)) return -1;
      if ((found & ~ROLES) === wanted) return slot;
      slot = (slot + 1) & (slots.length - 1);
      wanted += STEP;
    }
  }

  private add(number: number, role: number): void {
    const known = this.find(number);
    if (known >= 0) this.slots[known] = (this.slots[known] as number) | role;
    else this.addNew(number, role);
  }

  private addNew(number: number, role: number): void {
    if ((this.count + 1) * FREE > this.slots.length * (FREE - 1)) this.grow();
    this.count++;
    this.insert(number, role);
  }

  /** Puts a new pair into its place; who stands nearer to home makes room. */
  private insert(number: number, role: number): void {
    const { slots, bits } = this;
    let slot = number >>> (32 - bits);
    let moving = ((number & ((1 << (32 - bits)) - 1)) << REST_SHIFT) | role;
    for (let found = slots[slot] as number; found !== 0; found = slots[slot] as number) {
      if ((found & DISTANCES) < (moving & DISTANCES)) {
        slots[slot] = moving;
        moving = found;
      }
      slot = (slot + 1) & (slots.length - 1);
      moving += STEP;
    }
    slots[slot] = moving;
  }

  private grow(): void {
    const { slots, bits } = this;
    this.bits++;
    this.slots = new Int32Array(1 << this.bits);
    slots.forEach((found, slot) => {
      if (found === 0) return;
      const distance = (found & DISTANCES) >>> ROLE_BITS;
      const home = (slot - distance) & (slots.length - 1);
      this.insert((home << (32 - bits)) | (found >>> REST_SHIFT), found & ROLES);
    });
  }
}

/** Two units as one number, spread over all its bits: multiplied by an odd number, so that no two pairs give the same. */
function product(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1);
}

/** The two units at `at` as one number. */
export function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}
