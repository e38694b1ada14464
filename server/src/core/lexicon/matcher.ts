/** A word met in a text; `end` is behind its last unit. */
export interface WordHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Slots of a table by two or three units, as many as `slotOf` gives. */
export const SLOTS = 1 << 14;

/**
 * Many words looked for in one pass over a text: tables by two and by three neighbouring units say which words may begin at a
 * place, so that nearly every place costs two looks. Linear in the text for a lexicon of bounded word length.
 */
export class WordMatcher<T> {
  private readonly words: string[] = [];
  private readonly values: T[] = [];
  /** Slot → number of the last word of two units, or of three and more, that opens so, plus one; from each to the one before it. */
  private readonly pairs = new Uint32Array(SLOTS);
  private readonly triples = new Uint32Array(SLOTS);
  private readonly next: number[] = [0];
  private readonly single = new Map<number, T[]>();

  constructor(entries: Iterable<readonly [word: string, value: T]> = []) {
    for (const [word, value] of entries) this.add(word, value);
  }

  /** An empty word is left out; a word may come more than once, with different values. */
  add(word: string, value: T): void {
    if (word.length < 2) {
      const code = word.charCodeAt(0);
      if (word.length === 1) this.single.set(code, [...(this.single.get(code) ?? []), value]);
      return;
    }
    const one = this.words.push(word);
    this.values.push(value);
    const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
    const table = word.length === 2 ? this.pairs : this.triples;
    const slot = slotOf(word.length === 2 ? pair : tripleOf(pair, word.charCodeAt(2)));
    this.next[one] = table[slot] ?? 0;
    table[slot] = one;
  }

  /** Calls `visit` for every word at every place: by start, the longest first; words may overlap. */
  each(text: string, visit: (hit: WordHit<T>) => void): void {
    for (let start = 0; start < text.length; start++) this.at(text, start, visit);
  }

  private at(text: string, start: number, visit: (hit: WordHit<T>) => void): void {
    const first = text.charCodeAt(start);
    // Behind the end stands 0, as bit operations make of NaN.
    const pair = pairOf(first, text.charCodeAt(start + 1));
    const triple = this.triples[slotOf(tripleOf(pair, text.charCodeAt(start + 2)))] as number;
    if (triple > 0) this.report(text, start, triple, visit);
    const two = this.pairs[slotOf(pair)] as number;
    if (two > 0) this.report(text, start, two, visit);
    if (this.single.size === 0) return;
    for (const value of this.single.get(first) ?? []) visit({ start, end: start + 1, value });
  }

  /** Visits the words of a chain that stand at `start`, the longest first, those of one length as they were given. */
  private report(text: string, start: number, last: number, visit: (hit: WordHit<T>) => void): void {
    let hits: WordHit<T>[] | undefined;
    for (let one = last; one > 0; one = this.next[one] ?? 0) {
      const word = this.words[one - 1] as string;
      if (!text.startsWith(word, start)) continue;
      hits ??= [];
      hits.unshift({ start, end: start + word.length, value: this.values[one - 1] as T });
    }
    if (!hits) return;
    if (hits.length > 1) hits.sort((a, b) => b.end - a.end);
    for (const hit of hits) visit(hit);
  }
}

/** Two units as one number. NaN, the unit behind a text's end, counts as 0. */
export function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

/** Mixes three units, so different triples may give one number: words are compared in full afterwards. */
export function tripleOf(pair: number, third: number): number {
  return (Math.imul(pair, 0x85ebca6b) ^ third) | 0;
}

/** The slot of a pair or triple. */
export function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 18;
}
