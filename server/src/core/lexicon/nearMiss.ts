import { Chains } from './chains';
import { firmnessAt } from './firmness';
import { PairRole } from './pairRole';
import { type PairTable, pairAt } from './pairTable';
import type { Similar, Similarity } from './similar';

/** A stretch of text that differs from a set form in one character, or has two of them the other way round. */
export interface NearMiss {
  readonly start: number;
  readonly written: string;
  readonly form: string;
  readonly similarity: Similarity | 'swapped';
}

/** The tables of a near-miss matcher; each is a list divided by blanks. */
export interface NearMissTables {
  /** Set forms of three characters and more, the more frequent first. */
  readonly forms: string;
  /**
   * A hexadecimal digit for each form: its bits say which of four characters the other three leave no choice for. In longer forms
   * none is told so.
   */
  readonly firm: string;
  /** Strings of four that are one similar character off a form and yet right. */
  readonly allowed: string;
}

/** Bits of the two characters of a half, among those of a form. */
const FIRST_HALF = 3;
const SECOND_HALF = 12;

/** Slots of the tables by two units, as a power of two. */
const SLOTS = 14;

/**
 * Finds stretches one similar character off a set form. A form of which one character is wrong still has its first two or its
 * last two right, so each pair of a text is looked up among the heads and among the tails of all forms. Linear in the text.
 *
 * Silent where the text makes sense as it stands: where it is itself a form or allowed, or where the odd character makes a
 * common word with a neighbour, over the stretch's border, or inside of it unless the others leave no choice: `耳目一心`.
 */
export class NearMissMatcher {
  private readonly forms: readonly string[];
  private readonly firm: string;
  private readonly allowed: ReadonlySet<string>;
  /** The forms again; made when something is to be held against them. */
  private known: ReadonlySet<string> | undefined;
  /** Numbers of forms, from 1 on, by the two units that each opens, or ends, with. */
  private readonly heads: Chains;
  private readonly tails: Chains;
  /** The two units a form opens, or ends, with, by its number. */
  private readonly headPairs: Int32Array;
  private readonly tailPairs: Int32Array;

  /** `pairs`: knows the common words; the ends of the forms are marked in it. */
  constructor(
    tables: NearMissTables,
    private readonly similar: Similar,
    private readonly pairs: PairTable,
  ) {
    this.forms = tables.forms.split(' ');
    this.firm = tables.firm;
    this.allowed = new Set(tables.allowed.split(' '));
    this.heads = new Chains(SLOTS, this.forms.length);
    this.tails = new Chains(SLOTS, this.forms.length);
    this.headPairs = new Int32Array(this.forms.length + 1);
    this.tailPairs = new Int32Array(this.forms.length + 1);
    // Backwards, so that every chain begins with its most frequent form.
    for (let at = this.forms.length; at > 0; at--) {
      const form = this.forms[at - 1] ?? '';
      const firm = this.firmness(at);
      const long = form.length > 4;
      pairs.mark(form, 0, PairRole.formHead | (long || (firm & SECOND_HALF) !== 0 ? PairRole.openForm : 0));
      pairs.mark(
        form,
        form.length - 2,
        PairRole.formTail | (long || (firm & FIRST_HALF) !== 0 ? PairRole.openForm : 0),
      );
      const head = pairAt(form, 0);
      const tail = pairAt(form, form.length - 2);
      this.headPairs[at] = head;
      this.tailPairs[at] = tail;
      this.heads.add(head, at);
      this.tails.add(tail, at);
    }
  }

  /** Calls `visit` for each near miss (`roles`: those of the text, if they are known), by the place of the pair that gave it away; they may overlap. */
  each(text: string, visit: (miss: NearMiss) => void, roles = this.pairs.read(text)): void {
    const last = text.length - 1;
    for (let at = 0; at < last; at++) {
      const role = roles[at] as number;
      if ((role & (PairRole.formHead | PairRole.formTail)) === 0) continue;
      const open = (role & PairRole.openForm) !== 0;
      // Where the other half is a word, the text makes sense, unless a form may be odd elsewhere or leaves no choice.
      if ((role & PairRole.formHead) !== 0 && (open || !isWord(roles[at + 2]))) this.lookAhead(text, at, roles, visit);
      if ((role & PairRole.formTail) !== 0 && (open || !isWord(roles[at - 2]))) this.lookBack(text, at, roles, visit);
    }
  }

  /** Forms that open with the pair at `at`. */
  private lookAhead(text: string, at: number, roles: Uint16Array, visit: (miss: NearMiss) => void): void {
    const { headPairs, tailPairs, heads } = this;
    const pair = pairAt(text, at);
    const other = at + 4 <= text.length ? pairAt(text, at + 2) : 0;
    for (let one = heads.last(pair); one > 0; one = heads.before(one)) {
      if (headPairs[one] !== pair) continue;
      const form = this.forms[one - 1] ?? '';
      // Nearly all forms are of four: their other half is compared as a number.
      if (form.length !== 4 || isOneSlipOff(other, tailPairs[one] as number)) this.compare(text, at, one, roles, visit);
    }
  }

  /** Forms that end with the pair at `at`. */
  private lookBack(text: string, at: number, roles: Uint16Array, visit: (miss: NearMiss) => void): void {
    const { headPairs, tailPairs, tails } = this;
    const pair = pairAt(text, at);
    const other = at >= 2 ? pairAt(text, at - 2) : 0;
    for (let one = tails.last(pair); one > 0; one = tails.before(one)) {
      if (tailPairs[one] !== pair) continue;
      const form = this.forms[one - 1] ?? '';
      if (form.length !== 4 || isOneSlipOff(other, headPairs[one] as number))
        this.compare(text, at - form.length + 2, one, roles, visit);
    }
  }

  /** Compares a form, by its number, with the text at `start`: one character must differ, or two stand the other way round. */
  private compare(text: string, start: number, one: number, roles: Uint16Array, visit: (miss: NearMiss) => void): void {
    const form = this.forms[one - 1] ?? '';
    const end = start + form.length;
    if (start < 0 || end > text.length) return;
    let odd = -1;
    for (let i = 0; i < form.length; i++) {
      if (text.charCodeAt(start + i) === form.charCodeAt(i)) continue;
      if (odd >= 0) {
        this.compareSwapped(text, start, form, odd, roles, visit);
        return;
      }
      odd = i;
    }
    if (odd < 0 || isTorn(roles, start + odd, start, end)) return;
    if ((this.firmness(one) & (1 << odd)) === 0 && isHalfWord(roles, start + odd, start, end)) return;
    const similarity = this.similar(text.charAt(start + odd), form.charAt(odd));
    if (!similarity) return;
    const written = text.slice(start, end);
    if (!this.allowed.has(written) && !this.isForm(written)) visit({ start, written, form, similarity });
  }

  /** The form, with its characters at `odd` and behind it exchanged, must be the text at `start`. */
  private compareSwapped(
    text: string,
    start: number,
    form: string,
    odd: number,
    roles: Uint16Array,
    visit: (miss: NearMiss) => void,
  ): void {
    // At its head the exchange makes a word with what stands before, too often to tell: `蹄疾|步稳|推进`.
    if (odd === 0) return;
    const swapped = form.slice(0, odd) + form.charAt(odd + 1) + form.charAt(odd) + form.slice(odd + 2);
    if (!text.startsWith(swapped, start) || isWord(roles[start + odd])) return;
    if (odd + 2 === form.length && isWord(roles[start + odd + 1])) return;
    if (!this.allowed.has(swapped) && !this.isForm(swapped))
      visit({ start, written: swapped, form, similarity: 'swapped' });
  }

  /** See `NearMissTables.firm`; by the number of a form. */
  private firmness(one: number): number {
    return firmnessAt(this.firm, one - 1);
  }

  private isForm(text: string): boolean {
    this.known ??= new Set(this.forms);
    return this.known.has(text);
  }
}

/** Whether the odd character makes a word with what stands outside the stretch. */
function isTorn(roles: Uint16Array, odd: number, start: number, end: number): boolean {
  return (odd === start && start > 0 && isWord(roles[start - 1])) || (odd === end - 1 && isWord(roles[odd]));
}

/** Whether it makes one inside: the halves of a set form are its words; between them nothing is one. */
function isHalfWord(roles: Uint16Array, odd: number, start: number, end: number): boolean {
  const half = odd - ((odd - start) % 2);
  return isWord(roles[half + 2 <= end ? half : odd - 1]);
}

function isWord(role: number | undefined): boolean {
  return ((role as number) & PairRole.word) !== 0;
}

/** Whether two pairs have one unit in common, at its place, and one not, or the same two the other way round. */
function isOneSlipOff(pair: number, other: number): boolean {
  const difference = pair ^ other;
  if (pair === ((other << 16) | (other >>> 16))) return difference !== 0;
  return difference !== 0 && ((difference & 0xffff) === 0 || difference >>> 16 === 0);
}
