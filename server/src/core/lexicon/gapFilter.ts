import type { GapTable } from './gapTable';
import { PairRole } from './pairRole';
import { MOST_KEPT, type PairReading, type PairTable } from './pairTable';

/** What a matcher looks at in a text. */
export interface Suspects extends PairReading {
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

/** Where the bits of roles stand. */
const FORM_HEAD = bitOf(PairRole.formHead);
const FORM_TAIL = bitOf(PairRole.formTail);
const FIRST_WORD = bitOf(PairRole.first);
const SECOND_WORD = bitOf(PairRole.second);
const SHORT_FORM = bitOf(PairRole.shortForm);
const WORD = bitOf(PairRole.word);

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
    for (let rest = opens; rest !== 0; rest &= rest - 1) {
      // As `mixed`, and `has` the other way round: written out, since calls are what such code spends its time with.
      const lowest = rest & -rest;
      const spread = lowest === 1 ? sum - a : lowest === 2 ? sum - b + 1 : lowest === 4 ? sum - c + 2 : sum - d + 3;
      const product = Math.imul(spread ^ (spread >>> 15), MIXER);
      const hash = product ^ (product >>> 13);
      const bit = hash >>> UPPER;
      const other = hash & LAST_BIT;
      filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7));
      filter[other >> 3] = (filter[other >> 3] as number) | (1 << (other & 7));
      table?.add(hash, number);
    }
  }

  suspects(reading: PairReading): Suspects {
    const places = this.placesFor(2 * reading.text.length + 1);
    const candidates = layDown(reading, places);
    return { ...reading, places, count: this.sift(reading, places, candidates) };
  }

  /** Room for so many: that of the call before, unless it is too short. */
  private placesFor(count: number): Int32Array {
    if (count <= this.places.length) return this.places;
    const places = new Int32Array(Math.max(count, Math.min(2 * count, 2 * MOST_KEPT)));
    if (places.length <= 2 * MOST_KEPT) this.places = places;
    return places;
  }

  /** Keeps those of so many places at which one slip off a form may stand, and returns how many. */
  private sift({ text, units, roles }: PairReading, places: Int32Array, candidates: number): number {
    const { filter } = this;
    const last = text.length - 4;
    let count = 0;
    for (let one = 0; one < candidates; one++) {
      const place = places[one] as number;
      // Of the four units from `start` on, the first two are the pair, or the last two; one of the others is left open.
      const side = place & 1;
      const start = (place >> 1) - 2 * side;
      let isMet = ((roles[place >> 1] as number) >> SHORT_FORM) & 1;
      if (start >= 0 && start <= last) {
        const a = Math.imul(units[start] as number, FIRST);
        const b = Math.imul(units[start + 1] as number, SECOND);
        const c = Math.imul(units[start + 2] as number, THIRD);
        const d = Math.imul(units[start + 3] as number, FOURTH);
        const sum = a + b + c + d;
        isMet |=
          side === 0
            ? has(filter, sum - c + 2) | has(filter, sum - d + 3)
            : has(filter, sum - a) | has(filter, sum - b + 1);
      }
      places[count] = place;
      count += isMet;
    }
    return count;
  }
}

/**
 * Lays down every place whose pair may be an end of a known form, as `Suspects.places`, and returns how many. What is asked cannot be foreseen, and a
 * processor that guesses wrong loses more time than the whole answer takes: so each place is laid down, and the next over it if it does not count.
 */
function layDown({ text, roles }: PairReading, places: Int32Array): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const role = roles[at] as number;
    places[count] = 2 * at;
    count += ((role >> FORM_HEAD) | ((role >> FIRST_WORD) & openAhead(roles, at))) & 1;
    places[count] = 2 * at + 1;
    count += ((role >> FORM_TAIL) | ((role >> SECOND_WORD) & openBehind(roles, at))) & 1;
  }
  return count;
}

/** 1 if a sum is filed; else 0, but for one in a hundred or two. */
function has(filter: Uint8Array, sum: number): number {
  const hash = mixed(sum);
  const bit = hash >>> UPPER;
  const other = hash & LAST_BIT;
  return ((filter[bit >> 3] as number) >> (bit & 7)) & ((filter[other >> 3] as number) >> (other & 7)) & 1;
}

/**
 * 1 if a word at `at` may be the first of a collocation of which the second is wrong: behind it stands no second one, and no word made of ends of
 * others (`学生|餐安全` is no 生产安全); else 0.
 */
export function openAhead(roles: Uint16Array, at: number): number {
  const torn = (roles[at + 1] as number) | (roles[at + 3] as number);
  return ~(((roles[at + 2] as number) >> SECOND_WORD) | (torn >> WORD)) & 1;
}

/** The same ahead of a second word. */
export function openBehind(roles: Uint16Array, at: number): number {
  if (at < 2) return 0;
  const torn = (roles[at - 1] as number) | (at > 2 ? (roles[at - 3] as number) : 0);
  return ~(((roles[at - 2] as number) >> FIRST_WORD) | (torn >> WORD)) & 1;
}

function bitOf(role: number): number {
  return 31 - Math.clz32(role);
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
