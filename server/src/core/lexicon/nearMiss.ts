import type { Similar, Similarity } from './similar';

/** A stretch of text that differs from a set form in one character. */
export interface NearMiss {
  readonly start: number;
  readonly written: string;
  readonly form: string;
  readonly similarity: Similarity;
}

/** The tables of a near-miss matcher; each is a list divided by blanks. */
export interface NearMissTables {
  /** Set forms of four characters and more, the more frequent first. */
  readonly forms: string;
  /** Strings of four that are one similar character off a form and yet right. */
  readonly allowed: string;
  /** Common words of two characters. */
  readonly words: string;
}

/** Slots of the hash of two units, as many as `slotOf` gives. */
const SLOTS = 1 << 17;

/**
 * Finds stretches one similar character off a set form. A form of which one character is wrong still has its first two or its
 * last two right, so each pair of a text is looked up among the heads and among the tails of all forms. Linear in the text.
 *
 * Silent where the text makes sense as it stands: where it is itself a form or allowed, or where the odd character makes a
 * common word with a neighbour, inside the stretch or over its border.
 */
export class NearMissMatcher {
  private readonly forms: readonly string[];
  private readonly known: ReadonlySet<string>;
  private readonly words: ReadonlySet<string>;
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
    this.forms = tables.forms.split(' ');
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
      const han = first >= 0x4e00 && second >= 0x4e00 && first <= 0x9fff && second <= 0x9fff;
      first = second;
      if (!han) continue;
      const slot = slotOf(pair);
      for (let one = heads[slot] ?? 0; one > 0; one = nextHead[one] ?? 0) {
        if (headPairs[one] === pair) this.compare(text, at, forms[one - 1] ?? '', visit);
      }
      for (let one = tails[slot] ?? 0; one > 0; one = nextTail[one] ?? 0) {
        if (tailPairs[one] !== pair) continue;
        const form = forms[one - 1] ?? '';
        this.compare(text, at - form.length + 2, form, visit);
      }
    }
  }

  /** Compares a form with the text at `start`: exactly one character must differ. */
  private compare(text: string, start: number, form: string, visit: (miss: NearMiss) => void): void {
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
    visit({ start, written, form, similarity });
  }

  private makesSense(text: string, odd: number, start: number, end: number): boolean {
    const word = (at: number): boolean => this.words.has(text.slice(at, at + 2));
    // The halves of a set form are its words; between them nothing is one.
    const half = odd - ((odd - start) % 2);
    if (half + 2 <= end ? word(half) : word(odd - 1)) return true;
    return (odd === start && start > 0 && word(start - 1)) || (odd === end - 1 && word(odd));
  }
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
