import type { GapTable } from './gapTable';
import { PairRole } from './pairRole';
import type { PairTable } from './pairTable';

/** What a matcher looks at in a text. */
export interface Suspects {
  /** The roles of the text's pairs, as `PairTable.read` gives them. */
  readonly roles: Uint16Array;
  /**
   * Places of pairs where a known form may stand one slip off, in order: twice the place where the form would open with the pair, one
   * more where it would end with it. So many of the array count, until the next call.
   */
  readonly places: Int32Array;
  readonly count: number;
}

/** Bits of the filter: 128 KB, two for each key (Bloom 1970). */
const BITS = 1 << 20;
const LAST_BIT = BITS - 1;
const UPPER = 12;
/** Odd numbers, one for each of four units. */
const FIRST = 0x85ebca6b;
const SECOND = 0xc2b2ae35;
const THIRD = 0x27d4eb2f;
const FOURTH = 0x165667b1;
const MIXER = 0x9e3779b1;

const { formHead, formTail, first, second, shortForm, word } = PairRole;
const OPENING = formHead | first;
const ENDING = formTail | second;

/**
 * Tells the few places of a text where four units may be a known form but for one of them. Of a form with one wrong unit, three are
 * right; so every form is filed by each three of its four. One pass serves all matchers: nearly every place is settled by its
 * pair, nearly all others by two looks at the filter, which a processor foresees, as it does not the lengths of chains. Linear in the text.
 */
export class GapFilter {
  private readonly filter = new Uint8Array(BITS >> 3);
  private places = new Int32Array(0);

  /** `pairs`: says what opens and ends a form. */
  constructor(readonly pairs: PairTable) {}

  /**
   * Files the four units of a list at these places, with a hash for each that is left open, as the bits of `opens` say (1 for the first); in
   * `table`, too, under the `number`. Tables are built at the first question, by code that no compiler has seen yet: so few steps.
   */
  add(
    list: string,
    one: number,
    two: number,
    three: number,
    four: number,
    opens: number,
    table?: GapTable,
    number = 0,
  ): void {
    const a = Math.imul(list.charCodeAt(one), FIRST);
    const b = Math.imul(list.charCodeAt(two), SECOND);
    const c = Math.imul(list.charCodeAt(three), THIRD);
    const d = Math.imul(list.charCodeAt(four), FOURTH);
    const sum = (a + b + c + d) | 0;
    const { filter } = this;
    for (let open = 0; open < 4; open++) {
      if ((opens & (1 << open)) === 0) continue;
      // As `mixed`, and `has` the other way round: written out, since calls are what such code spends its time with.
      const spread = sum - (open === 0 ? a : open === 1 ? b : open === 2 ? c : d) + open;
      const product = Math.imul(spread ^ (spread >>> 15), MIXER);
      const hash = product ^ (product >>> 13);
      const bit = hash >>> UPPER;
      const other = hash & LAST_BIT;
      filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
      filter[other >> 3] = (filter[other >> 3] as number) | (1 << (other & 7));
      table?.add(hash, number);
    }
  }

  /** `roles`: those of the text, if they are known. */
  suspects(text: string, roles = this.pairs.read(text)): Suspects {
    const { length } = text;
    if (this.places.length < 2 * length) this.places = new Int32Array(4 * length);
    const { places } = this;
    let count = 0;
    for (let at = 0; at + 1 < length; at++) {
      const role = roles[at] as number;
      if ((role & (OPENING | ENDING)) === 0) continue;
      const isShort = (role & shortForm) !== 0;
      // Outside of the text stands 0, as bit operations make of NaN.
      if ((role & formHead) !== 0 || ((role & first) !== 0 && at + 3 < length && isOpenAhead(roles, at))) {
        const sum = Math.imul(text.charCodeAt(at), FIRST) + Math.imul(text.charCodeAt(at + 1), SECOND);
        const last = Math.imul(text.charCodeAt(at + 3), FOURTH);
        const third = Math.imul(text.charCodeAt(at + 2), THIRD);
        if (isShort || this.has(sum + last + 2) || this.has(sum + third + 3)) places[count++] = 2 * at;
      }
      if ((role & formTail) !== 0 || ((role & second) !== 0 && at > 1 && isOpenBehind(roles, at))) {
        const sum = Math.imul(text.charCodeAt(at), THIRD) + Math.imul(text.charCodeAt(at + 1), FOURTH);
        const near = Math.imul(text.charCodeAt(at - 1), SECOND);
        const far = Math.imul(text.charCodeAt(at - 2), FIRST);
        if (isShort || this.has(sum + near) || this.has(sum + far + 1)) places[count++] = 2 * at + 1;
      }
    }
    return { roles, places, count };
  }

  private has(sum: number): boolean {
    const { filter } = this;
    const hash = mixed(sum);
    const bit = hash >>> UPPER;
    const other = hash & LAST_BIT;
    return (
      ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0 &&
      ((filter[other >> 3] as number) & (1 << (other & 7))) !== 0
    );
  }
}

/** Behind the first word of a collocation stands no second one, and no word made of ends of others: `学生|餐安全` is no 生产安全. */
export function isOpenAhead(roles: Uint16Array, at: number): boolean {
  return (
    ((roles[at + 2] as number) & second) === 0 && (((roles[at + 1] as number) | (roles[at + 3] as number)) & word) === 0
  );
}

/** The same ahead of a second word. */
export function isOpenBehind(roles: Uint16Array, at: number): boolean {
  const torn = at > 2 ? (roles[at - 3] as number) : 0;
  return ((roles[at - 2] as number) & first) === 0 && (((roles[at - 1] as number) | torn) & word) === 0;
}

/** A number for four units with the one at `open` (0 to 3) left out. */
export function gapHash(a: number, b: number, c: number, d: number, open: number): number {
  const sum =
    (open === 0 ? 0 : Math.imul(a, FIRST)) +
    (open === 1 ? 0 : Math.imul(b, SECOND)) +
    (open === 2 ? 0 : Math.imul(c, THIRD)) +
    (open === 3 ? 0 : Math.imul(d, FOURTH));
  return mixed(sum + open);
}

function mixed(sum: number): number {
  const hash = Math.imul(sum ^ (sum >>> 15), MIXER);
  return hash ^ (hash >>> 13);
}
