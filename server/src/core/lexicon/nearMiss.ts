import type { Similar, Similarity } from './similar';

/** A stretch of text that differs from a set form in one character. */
export interface NearMiss {
  readonly start: number;
  readonly written: string;
  /** What was compared: more than what is written where a word of a collocation is off. */
  readonly stretch: string;
  readonly form: string;
  readonly similarity: Similarity;
  /** Whether the form is a collocation of two words, of which one is off: `start` is then that word's. */
  readonly word: boolean;
}

/** The tables of a near-miss matcher; each is a list divided by blanks. */
export interface NearMissTables {
  /** Set forms of four characters and more, the more frequent first. */
  readonly forms: string;
  /** Strings of four that are one similar character off a form and yet right. */
  readonly allowed: string;
  /** Common words of two characters. */
  readonly words: string;
  /**
   * Pairs of words of two characters that go together, by the first: it, a colon, its seconds one after another
   * (`基础:设施教育`).
   */
  readonly collocations: string;
  /** Words of two characters that are one similar character off a word of the collocations. */
  readonly neighbours: string;
}

/** Slots of the hash of two units, as many as `slotOf` gives. */
const SLOTS = 1 << 17;

/**
 * Finds stretches one similar character off a set form. A form of which one character is wrong still has its first two or its
 * last two right, so each pair of a text is looked up among the heads and among the tails of all forms. Linear in the text.
 *
 * Silent where the text makes sense as it stands: where it is itself a form or allowed, or where the odd character makes a
 * common word with a neighbour, inside the stretch or over its border. Of a collocation the odd word must be none at all.
 */
export class NearMissMatcher {
  private readonly forms: readonly string[];
  private readonly known: ReadonlySet<string>;
  private readonly words: ReadonlySet<string>;
  private readonly neighbours: ReadonlySet<string>;
  /** Forms from this number on are collocations. */
  private readonly firstCollocation: number;
  /** Hash of two units → number of the first form that opens, or ends, with them, plus one. */
  private readonly heads = new Uint16Array(SLOTS);
  private readonly tails = new Uint16Array(SLOTS);
  private readonly nextHead: Uint16Array;
  private readonly nextTail: Uint16Array;
  /** The two units a form opens, or ends, with, by its number. */
  private readonly headPairs: Int32Array;
  private readonly tailPairs: Int32Array;

  constructor(
    tables: NearMissTables,
    private readonly similar: Similar,
  ) {
    const forms = tables.forms.split(' ');
    this.firstCollocation = forms.length + 1;
    this.forms = [...forms, ...joined(tables.collocations)];
    this.neighbours = new Set(tables.neighbours.split(' '));
    this.known = new Set([...this.forms, ...tables.allowed.split(' ')]);
    this.words = new Set(tables.words.split(' '));
    this.nextHead = new Uint16Array(this.forms.length + 1);
    this.nextTail = new Uint16Array(this.forms.length + 1);
    this.headPairs = new Int32Array(this.forms.length + 1);
    this.tailPairs = new Int32Array(this.forms.length + 1);
    // Backwards, so that every chain begins with its most frequent form.
    for (let at = this.forms.length; at > 0; at--) {
      const form = this.forms[at - 1] ?? '';
      this.headPairs[at] = pairAt(form, 0);
      this.tailPairs[at] = pairAt(form, form.length - 2);
      chain(this.heads, this.nextHead, slotOf(pairAt(form, 0)), at);
      chain(this.tails, this.nextTail, slotOf(pairAt(form, form.length - 2)), at);
    }
  }

  /** Calls `visit` for each near miss, by the place of the pair that gave it away; they may overlap. */
  each(text: string, visit: (miss: NearMiss) => void): void {
    const { heads, tails, nextHead, nextTail, headPairs, tailPairs, forms } = this;
    let first = text.charCodeAt(0) | 0;
    for (let at = 0; at + 1 < text.length; at++) {
      const second = text.charCodeAt(at + 1);
      const pair = (first << 16) | second;
      first = second;
      const slot = slotOf(pair);
      for (let one = heads[slot] ?? 0; one > 0; one = nextHead[one] ?? 0) {
        if (headPairs[one] === pair) this.compare(text, at, one, visit);
      }
      for (let one = tails[slot] ?? 0; one > 0; one = nextTail[one] ?? 0) {
        if (tailPairs[one] !== pair) continue;
        this.compare(text, at - (forms[one - 1] ?? '').length + 2, one, visit);
      }
    }
  }

  /** Compares a form with the text at `start`: exactly one character must differ. */
  private compare(text: string, start: number, number: number, visit: (miss: NearMiss) => void): void {
    const form = this.forms[number - 1] ?? '';
    if (start < 0 || start + form.length > text.length) return;
    let odd = -1;
    for (let i = 0; i < form.length; i++) {
      if (text.charCodeAt(start + i) === form.charCodeAt(i)) continue;
      if (odd >= 0) return;
      odd = i;
    }
    if (odd < 0) return;
    const similarity = this.similar(text.charAt(start + odd), form.charAt(odd));
    if (!similarity) return;
    const written = text.slice(start, start + form.length);
    if (this.known.has(written) || this.makesSense(text, start + odd, start, start + form.length)) return;
    if (number < this.firstCollocation) {
      visit({ start, written, stretch: written, form, similarity, word: false });
      return;
    }
    const half = odd - (odd % 2);
    const word = written.slice(half, half + 2);
    if (this.neighbours.has(word)) return;
    const right = form.slice(half, half + 2);
    visit({ start: start + half, written: word, stretch: written, form: right, similarity, word: true });
  }

  private makesSense(text: string, odd: number, start: number, end: number): boolean {
    const word = (at: number): boolean => this.words.has(text.slice(at, at + 2));
    // The halves of a set form are its words; between them nothing is one.
    const half = odd - ((odd - start) % 2);
    if (half + 2 <= end ? word(half) : word(odd - 1)) return true;
    return (odd === start && start > 0 && word(start - 1)) || (odd === end - 1 && word(odd));
  }
}

/** The collocations in full. */
function joined(collocations: string): string[] {
  return collocations.split(' ').flatMap((group) => {
    const all: string[] = [];
    for (let at = 3; at < group.length; at += 2) all.push(group.slice(0, 2) + group.slice(at, at + 2));
    return all;
  });
}

function chain(first: Uint16Array, next: Uint16Array, slot: number, one: number): void {
  next[one] = first[slot] ?? 0;
  first[slot] = one;
}

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

function slotOf(pair: number): number {
  return Math.imul(pair, 0x9e3779b1) >>> 15;
}
