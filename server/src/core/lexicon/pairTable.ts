import { eachPair } from './pairList';

/** What a pair of neighbouring characters is to the layers of the lexicon, as bits. */
export const PairRole = {
  /** A confusable opens with it. */
  entry: 1,
  /** A set form opens with it. */
  formHead: 2,
  /** A set form ends with it. */
  formTail: 4,
  /** Beside `formHead` or `formTail`: a form of more than four characters opens or ends with it. */
  longForm: 128,
  /** Where a phrase of officialPhrases.ts is looked for: see phraseSlips.ts. */
  phrase: 256,
  /** The first word of a collocation. */
  first: 8,
  /** The second word of a collocation. */
  second: 16,
  /** A common word. */
  word: 32,
  /** A word like one of the collocations' words. */
  neighbour: 64,
} as const;

/** Slots to begin with; a power of two, four times as many as the lexicon's pairs. */
const SLOTS = 1 << 17;

/**
 * Says of every two neighbouring units of a text what they are to the lexicon: one look a place serves all layers, which turn
 * to the few places that concern them. Exact: a hash table by open addressing.
 */
export class PairTable {
  private keys = new Int32Array(SLOTS);
  private roles = new Uint16Array(SLOTS);
  private shift = 32 - Math.log2(SLOTS);
  private count = 0;
  private answer = new Uint16Array(0);

  /** `words`: common words, as `packPairs` writes them. */
  constructor(words: string) {
    this.markAll(words, PairRole.word);
  }

  /** Adds a role to every pair of a list, as `packPairs` writes it. */
  markAll(list: string, role: number): void {
    eachPair(list, (first, second) => this.markPair(pairOf(first, second), role));
  }

  /** Adds a role to the two units of `word` at `at`. */
  mark(word: string, at: number, role: number): void {
    this.markPair(pairAt(word, at), role);
  }

  private markPair(pair: number, role: number): void {
    if (this.count * 2 > this.keys.length) this.grow();
    const slot = this.slotOf(pair);
    if (this.roles[slot] === 0) this.count++;
    this.keys[slot] = pair;
    this.roles[slot] = (this.roles[slot] ?? 0) | role;
  }

  /** The roles of the pair at every place, 0 at the last. Valid until the next call: the array, which may be longer, is used again. */
  read(text: string): Uint16Array {
    const { keys, roles, shift } = this;
    const last = text.length - 1;
    if (this.answer.length <= last) this.answer = new Uint16Array(2 * text.length);
    const { answer } = this;
    const mask = keys.length - 1;
    let pair = text.charCodeAt(0);
    for (let at = 0; at < last; at++) {
      pair = pairOf(pair, text.charCodeAt(at + 1));
      let slot = Math.imul(pair, MIX) >>> shift;
      while (roles[slot] !== 0 && keys[slot] !== pair) slot = (slot + 1) & mask;
      answer[at] = roles[slot] as number;
    }
    if (last >= 0) answer[last] = 0;
    return answer;
  }

  /** The slot that holds a pair, or the free one where it belongs. */
  private slotOf(pair: number): number {
    let slot = Math.imul(pair, MIX) >>> this.shift;
    while (this.roles[slot] !== 0 && this.keys[slot] !== pair) slot = (slot + 1) & (this.keys.length - 1);
    return slot;
  }

  private grow(): void {
    const { keys, roles } = this;
    this.keys = new Int32Array(2 * keys.length);
    this.roles = new Uint16Array(2 * keys.length);
    this.shift--;
    roles.forEach((role, at) => {
      if (role === 0) return;
      const slot = this.slotOf(keys[at] as number);
      this.keys[slot] = keys[at] as number;
      this.roles[slot] = role;
    });
  }
}

/** Spreads pairs over the slots (Knuth's multiplicative hashing). */
const MIX = 0x9e3779b1;

/** Two units as one number; of a number that is a pair already, its second unit counts. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** The two units at `at` as one number. */
export function pairAt(text: string, at: number): number {
  return pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
}
