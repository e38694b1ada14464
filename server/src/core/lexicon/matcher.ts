/** A word met in a text; `end` is behind its last unit. */
export interface WordHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Slots of the filter over pairs of units, as many as `slotOf` gives: 64 KB, 5 % taken by 4,000 words. */
const SLOTS = 1 << 16;

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/**
 * Many words looked for in one pass over a text: a filter of bytes over each pair of neighbouring units says where a word may
 * begin, so that nearly every place costs one look; what passes is compared with the few words that open with that pair.
 * Linear in the text for a lexicon of bounded word length.
 */
export class WordMatcher<T> {
  private readonly filter = new Uint8Array(SLOTS);
  private readonly byPair = new Map<number, Entry<T>[]>();
  private readonly single = new Map<number, Entry<T>[]>();

  /** Empty words are left out; a word may come more than once, with different values. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      if (word.length === 0) continue;
      const first = word.charCodeAt(0);
      if (word.length === 1) {
        push(this.single, first, { word, value });
        continue;
      }
      const second = word.charCodeAt(1);
      this.filter[slotOf(first, second)] = 1;
      push(this.byPair, pairOf(first, second), { word, value });
    }
    for (const list of this.byPair.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** Calls `visit` for every word at every place: by start, the longest first; words may overlap. */
  each(text: string, visit: (hit: WordHit<T>) => void): void {
    const { filter, byPair, single } = this;
    let first = text.charCodeAt(0);
    for (let start = 0; start < text.length; start++) {
      const second = text.charCodeAt(start + 1);
      if (filter[slotOf(first, second)] === 1) {
        for (const { word, value } of byPair.get(pairOf(first, second)) ?? []) {
          if (text.startsWith(word, start)) visit({ start, end: start + word.length, value });
        }
      }
      if (single.size > 0) {
        for (const { value } of single.get(first) ?? []) visit({ start, end: start + 1, value });
      }
      first = second;
    }
  }
}

function push<T>(map: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void {
  const list = map.get(key);
  if (list) list.push(entry);
  else map.set(key, [entry]);
}

/** NaN, the unit behind a text's end, counts as 0. */
function pairOf(first: number, second: number): number {
  return (first << 16) | second;
}

function slotOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x9e3779b1) >>> 16;
}
