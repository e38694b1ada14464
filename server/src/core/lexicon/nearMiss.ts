import { Buckets } from './buckets';
import { firmnessAt } from './firmness';
import type { GapFilter, Suspects } from './gapFilter';
import { PairRole } from './pairRole';
import { pairAt } from './pairTable';
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

/** The places of four units, as bits. */
const FIRST = 1;
const SECOND = 2;
const THIRD = 4;
const FOURTH = 8;
/** What these point at stands behind them: 守护这片草原 is no 守护者. Four characters leave less doubt. */
const POINTING = '这那哪';
const POINTED = /[\u4e00-\u9fff](?<![们的和])/;
/** Slots of the tables by two units, as a power of two. */
const SLOTS = 14;

/** Forms under a pair that each has at one of its ends. */
interface FormsByPair {
  readonly buckets: Buckets;
  /** By the place in the buckets: that pair, and the one at the other end. */
  readonly pairs: Int32Array;
  readonly others: Int32Array;
}

/**
 * Finds stretches one similar character off a set form. A form of which one character is wrong still has its first two or its
 * last two right, and three of the four there; where that may be so, the forms with that head or tail are compared. Linear in the text.
 *
 * Silent where the text makes sense as it stands: where it is itself a form or allowed, or where the odd character makes a
 * common word with a neighbour, over the stretch's border, or inside of it unless the others leave no choice: `耳目一心`.
 */
export class NearMissMatcher {
  private readonly forms: readonly string[];
  private readonly firm: string;
  private readonly allowed: ReadonlySet<string>;
  /** Forms by the two units that each opens, or ends, with. */
  private readonly heads: FormsByPair;
  private readonly tails: FormsByPair;
  /** By the number of a form: how long it is, for a look at the form itself is a jump. */
  private readonly lengths: Uint8Array;

  /** `gaps`: says where to look; the forms are filed in it, and their ends marked in its pairs. */
  constructor(
    tables: NearMissTables,
    private readonly similar: Similar,
    gaps: GapFilter,
  ) {
    this.forms = tables.forms.split(' ');
    this.firm = tables.firm;
    this.allowed = new Set(tables.allowed.split(' '));
    this.lengths = new Uint8Array(this.forms.length);
    const headPairs = new Int32Array(this.forms.length);
    const tailPairs = new Int32Array(this.forms.length);
    this.forms.forEach((form, one) => {
      const tailAt = form.length - 2;
      this.lengths[one] = form.length;
      const short = form.length < 4 ? PairRole.shortForm : 0;
      gaps.pairs.mark(form, 0, PairRole.formHead | short);
      gaps.pairs.mark(form, tailAt, PairRole.formTail | short);
      if (short === 0) file(form, gaps);
      headPairs[one] = pairAt(form, 0);
      tailPairs[one] = pairAt(form, tailAt);
    });
    this.heads = byPair(headPairs, tailPairs);
    this.tails = byPair(tailPairs, headPairs);
  }

  /** Calls `visit` for each near miss, by the place of the pair that gave it away; they may overlap. */
  each({ text, roles, places, count }: Suspects, visit: (miss: NearMiss) => void): void {
    const { formHead, formTail } = PairRole;
    for (let one = 0; one < count; one++) {
      const place = places[one] as number;
      const at = place >> 1;
      const role = roles[at] as number;
      if ((place & 1) === 0) {
        if ((role & formHead) !== 0) this.lookAhead(text, at, roles, visit);
      } else if ((role & formTail) !== 0) this.lookBack(text, at, roles, visit);
    }
  }

  /** Forms that open with the pair at `at`. */
  private lookAhead(text: string, at: number, roles: Uint16Array, visit: (miss: NearMiss) => void): void {
    const { buckets, pairs, others } = this.heads;
    const pair = pairAt(text, at);
    for (let place = buckets.first(pair), end = buckets.end(pair); place < end; place++) {
      if (pairs[place] !== pair) continue;
      const one = buckets.at(place);
      const length = this.lengths[one] as number;
      if (mayBeOneSlipOff(text, at + length - 2, others[place] as number, length))
        this.compare(text, at, one, roles, visit);
    }
  }

  /** Forms that end with the pair at `at`. */
  private lookBack(text: string, at: number, roles: Uint16Array, visit: (miss: NearMiss) => void): void {
    const { buckets, pairs, others } = this.tails;
    const pair = pairAt(text, at);
    for (let place = buckets.first(pair), end = buckets.end(pair); place < end; place++) {
      if (pairs[place] !== pair) continue;
      const one = buckets.at(place);
      const length = this.lengths[one] as number;
      const start = at - length + 2;
      if (mayBeOneSlipOff(text, start, others[place] as number, length)) this.compare(text, start, one, roles, visit);
    }
  }

  /** Compares a form, by its number, with the text at `start`: one character must differ, or two stand the other way round. */
  private compare(text: string, start: number, one: number, roles: Uint16Array, visit: (miss: NearMiss) => void): void {
    const form = this.forms[one] ?? '';
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
    const unit = text.charAt(start + odd);
    if (form.length < 4 && POINTING.includes(unit) && POINTED.test(text.charAt(start + odd + 1))) return;
    const similarity = this.similar(unit, form.charAt(odd));
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
    if (odd === 0 || text.charCodeAt(start + odd) !== form.charCodeAt(odd + 1)) return;
    const swapped = form.slice(0, odd) + form.charAt(odd + 1) + form.charAt(odd) + form.slice(odd + 2);
    if (!text.startsWith(swapped, start) || isWord(roles[start + odd])) return;
    if (odd + 2 === form.length && isWord(roles[start + odd + 1])) return;
    if (!this.allowed.has(swapped) && !this.isForm(swapped))
      visit({ start, written: swapped, form, similarity: 'swapped' });
  }

  /** See `NearMissTables.firm`; by the number of a form. */
  private firmness(one: number): number {
    return firmnessAt(this.firm, one);
  }

  private isForm(text: string): boolean {
    return this.opensAt(text, 0, text.length - 1);
  }

  /** Whether a form of more than so many units stands at a place of the text. */
  opensAt(text: string, at: number, units: number): boolean {
    const { buckets, pairs } = this.heads;
    const pair = pairAt(text, at);
    for (let place = buckets.first(pair), end = buckets.end(pair); place < end; place++) {
      if (pairs[place] !== pair) continue;
      const one = buckets.at(place);
      if ((this.lengths[one] as number) > units && text.startsWith(this.forms[one] as string, at)) return true;
    }
    return false;
  }
}

function byPair(pairs: Int32Array, others: Int32Array): FormsByPair {
  const buckets = new Buckets(SLOTS, pairs);
  return { buckets, pairs: buckets.inOrder(pairs), others: buckets.inOrder(others) };
}

/** Files the first and the last four of a form, with one of those beside its head or tail open, or with two of them exchanged. */
function file(form: string, gaps: GapFilter): void {
  const last = form.length - 4;
  if (last === 0) gaps.add(form, 0, 1, 2, 3, FIRST | SECOND | THIRD | FOURTH);
  else {
    gaps.add(form, 0, 1, 2, 3, THIRD | FOURTH);
    gaps.add(form, last, last + 1, last + 2, last + 3, FIRST | SECOND);
  }
  gaps.add(form, 0, 1, 3, 2, FOURTH);
  gaps.add(form, last + 1, last, last + 2, last + 3, FIRST);
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

/** Whether a form of which one end stands in the text may be one slip off there, by the pair at its other end, which belongs at `at`. */
function mayBeOneSlipOff(text: string, at: number, pair: number, length: number): boolean {
  if (at < 0 || at + 2 > text.length) return false;
  const there = pairAt(text, at);
  return there === pair ? length > 4 : isOneSlipOff(there, pair);
}

/** Whether two pairs have one unit in common, at its place, and one not, or the same two the other way round. */
function isOneSlipOff(pair: number, other: number): boolean {
  const difference = pair ^ other;
  if ((difference & 0xffff) === 0 || difference >>> 16 === 0) return difference !== 0;
  return pair === ((other << 16) | (other >>> 16));
}
