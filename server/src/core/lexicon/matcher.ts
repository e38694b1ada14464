/** A word met in a text; `end` is behind its last unit. */
export interface WordHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Slots of the filter, as many as `slotOf` gives. */
const SLOTS = 1 << 16;
/** What the filter says of a slot: words of two units, words of three and more. */
const PAIR = 1;
const TRIPLE = 2;

interface Entry<T> {
  readonly word: string;
  readonly value: T;
}

/**
 * Many words looked for in one pass over a text: a filter of bytes over two and three neighbouring units says where a word may
 * begin, so that nearly every place costs two looks; what passes is compared with the few words that open with those units.
 * Linear in the text for a lexicon of bounded word length.
 */
export class WordMatcher<T> {
  private readonly filter = new Uint8Array(SLOTS);
  private readonly byPair = new Map<number, Entry<T>[]>();
  private readonly byTriple = new Map<number, Entry<T>[]>();
  private readonly single = new Map<number, Entry<T>[]>();

  /** Empty words are left out; a word may come more than once, with different values. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      if (word.length === 0) continue;
      const pair = pairOf(word.charCodeAt(0), word.charCodeAt(1));
      if (word.length === 1) push(this.single, word.charCodeAt(0), { word, value });
      else if (word.length === 2) {
        this.mark(slotOf(pair), PAIR);
        push(this.byPair, pair, { word, value });
      } else {
        const triple = tripleOf(pair, word.charCodeAt(2));
        this.mark(slotOf(triple), TRIPLE);
        push(this.byTriple, triple, { word, value });
      }
    }
    for (const list of this.byTriple.values()) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** Calls `visit` for every word at every place: by start, the longest first; words may overlap. */
  each(text: string, visit: (hit: WordHit<T>) => void): void {
    for (let start = 0; start < text.length; start++) this.at(text, start, visit);
  }

  /** As `each`, for the words that begin at `start`. */
  at(text: string, start: number, visit: (hit: WordHit<T>) => void): void {
    const { filter } = this;
    const first = text.charCodeAt(start);
    // Behind the end stands 0, as bit operations make of NaN.
    const pair = pairOf(first, text.charCodeAt(start + 1));
    const triple = tripleOf(pair, text.charCodeAt(start + 2));
    if (((filter[slotOf(triple)] ?? 0) & TRIPLE) !== 0) report(text, start, this.byTriple.get(triple), visit);
    if (((filter[slotOf(pair)] ?? 0) & PAIR) !== 0) report(text, start, this.byPair.get(pair), visit);
    if (this.single.size > 0) report(text, start, this.single.get(first), visit);
  }

  private mark(slot: number, kind: number): void {
    this.filter[slot] = (this.filter[slot] ?? 0) | kind;
  }
}

function report<T>(text: string, start: number, list: Entry<T>[] | undefined, visit: (hit: WordHit<T>) => void): void {
  if (!list) return;
  for (const { word, value } of list) {
    if (text.startsWith(word, start)) visit({ start, end: start + word.length, value });
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

/** Mixes, so different triples may give one number: words are compared in full afterwards. */
function tripleOf(pair: number, third: number): number {
  return (Math.imul(pair, 0x85ebca6b) ^ third) | 0;
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 16;
}
