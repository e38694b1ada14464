import { Chains } from './chains';
import { firmnessAt } from './firmness';
import { PairRole } from './pairRole';
import { type PairTable, pairAt } from './pairTable';
import type { Similar, Similarity } from './similar';

/** A word that is one similar character off the one its neighbour asks for. */
export interface OddWord {
  readonly start: number;
  readonly written: string;
  readonly right: string;
  readonly similarity: Similarity;
  /** The four characters of which the word is a half. */
  readonly stretch: string;
}

/** The tables of a collocation matcher. */
export interface CollocationTables {
  /**
   * Pairs of words of two characters that go together, by the first: it, a colon, its seconds, each with a hexadecimal digit
   * (`基础:设施3教育0`) whose bits say which of the four characters the other three leave no choice for: such are found, if they are wrong.
   */
  readonly collocations: string;
  /** Strings of four that are one similar character off a collocation and yet right, divided by blanks. */
  readonly allowed: string;
}

/** Bits of a filter over three units of four: 128 KB, two bits for each three (Bloom 1970). */
const BITS = 1 << 20;
const LAST_BIT = BITS - 1;
const UPPER = 12;
/** Particles follow any verb: they are no slip. */
const PARTICLES = '的了着过';

/** Units of a word with its digit. */
const ENTRY = 3;
/** Slots of the tables by a word, as a power of two. */
const SLOTS = 15;

/**
 * Finds a word beside one that says which was meant: `基础社施` for 基础设施, `疏散同道` for 疏散通道. Linear in the text.
 *
 * Only where the other three characters are hardly met with another one; silent where a character of the odd word makes a common
 * word with what stands around, and where the odd word is itself a half of collocations.
 */
export class CollocationMatcher {
  /** The two words of every collocation, as `pairAt` gives them, and its digit; its number is the place, plus one. */
  private readonly firsts: Int32Array;
  private readonly seconds: Int32Array;
  private readonly firmness: Uint8Array;
  /** Numbers of collocations by the word that opens, or ends, them. */
  private readonly byFirst: Chains;
  private readonly bySecond: Chains;
  /** Whether three of four units, the one left open taken out, may be those that leave no choice: one bit each. */
  private readonly filter = new Uint8Array(BITS >> 3);
  private readonly allowed: ReadonlySet<string>;

  /** `pairs`: knows the common words; the words of the collocations are marked in it. */
  constructor(
    { collocations, allowed }: CollocationTables,
    private readonly similar: Similar,
    private readonly pairs: PairTable,
  ) {
    this.allowed = new Set(allowed.split(' '));
    const most = Math.ceil(collocations.length / ENTRY);
    this.firsts = new Int32Array(most);
    this.seconds = new Int32Array(most);
    this.firmness = new Uint8Array(most);
    this.byFirst = new Chains(SLOTS, most);
    this.bySecond = new Chains(SLOTS, most);
    let one = 0;
    // Groups as `grouped` of buildIdiomTables.ts writes them.
    for (let start = 0; start < collocations.length; ) {
      const blank = collocations.indexOf(' ', start);
      const end = blank < 0 ? collocations.length : blank;
      pairs.mark(collocations, start, PairRole.first);
      for (let at = start + ENTRY; at < end; at += ENTRY) this.add(collocations, start, at, ++one);
      start = end + 1;
    }
  }

  /** Takes up the collocation of the words at `first` and `second` of the list. */
  private add(list: string, first: number, second: number, one: number): void {
    const firm = firmnessAt(list, second + 2);
    this.firsts[one - 1] = pairAt(list, first);
    this.seconds[one - 1] = pairAt(list, second);
    this.firmness[one - 1] = firm;
    this.pairs.mark(list, second, PairRole.second);
    this.byFirst.add(pairAt(list, first), one);
    this.bySecond.add(pairAt(list, second), one);
    for (let open = 0; open < 4; open++) {
      if ((firm & (1 << open)) === 0) continue;
      const hash = hashOf(list, first, second, open);
      this.set(hash >>> UPPER);
      this.set(hash & LAST_BIT);
    }
  }

  private set(bit: number): void {
    this.filter[bit >> 3] = (this.filter[bit >> 3] ?? 0) | (1 << (bit & 7));
  }

  /** Calls `visit` for every odd word, by the place of its four characters. `roles`: those of the text, if they are known. */
  each(text: string, visit: (odd: OddWord) => void, roles = this.pairs.read(text)): void {
    const { first, second, word } = PairRole;
    for (let start = 0; start + 3 < text.length; start++) {
      const one = roles[start] as number;
      const other = roles[start + 2] as number;
      // Nearly every place: neither half is a word of a collocation.
      if ((one & first) === 0 && (other & second) === 0) continue;
      // A word made of ends of others is no slip: `学生|餐安全` is no 生产安全, `全灾种|大安全` no 重大安全.
      if (((roles[start + 1] as number) & word) !== 0) continue;
      const tornAhead = start > 0 && ((roles[start - 1] as number) & word) !== 0;
      const tornBehind = ((roles[start + 3] as number) & word) !== 0;
      if ((one & first) !== 0 && (other & second) === 0 && !tornBehind && this.mayFit(text, start, 2))
        this.compare(text, start, start + 2, visit);
      if ((other & second) !== 0 && (one & first) === 0 && !tornAhead && this.mayFit(text, start, 0))
        this.compare(text, start, start, visit);
    }
  }

  /** Whether a collocation may differ from the four units at `start` in the one at `open` or the next. */
  private mayFit(text: string, start: number, open: 0 | 2): boolean {
    return this.isSet(hashOf(text, start, start + 2, open)) || this.isSet(hashOf(text, start, start + 2, open + 1));
  }

  private isSet(hash: number): boolean {
    const { filter } = this;
    const bit = hash >>> UPPER;
    const other = hash & LAST_BIT;
    return (
      ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0 &&
      ((filter[other >> 3] as number) & (1 << (other & 7))) !== 0
    );
  }

  /** The word at `at`, one half of the four characters at `start`, with those that go with the other: one of its two must differ. */
  private compare(text: string, start: number, at: number, visit: (odd: OddWord) => void): void {
    const isSecond = at > start;
    const { similar, allowed } = this;
    const [mates, words] = isSecond ? [this.firsts, this.seconds] : [this.seconds, this.firsts];
    const chains = isSecond ? this.byFirst : this.bySecond;
    const mate = pairAt(text, isSecond ? start : start + 2);
    const written = pairAt(text, at);
    for (let one = chains.last(mate); one > 0; one = chains.before(one)) {
      if (mates[one - 1] !== mate) continue;
      const word = words[one - 1] as number;
      const difference = word ^ written;
      const isHead = (difference & 0xffff) === 0;
      if (difference === 0 || (!isHead && difference >>> 16 !== 0)) continue;
      const place = at + (isHead ? 0 : 1);
      if (((this.firmness[one - 1] as number) & (1 << (place - start))) === 0) continue;
      const odd = text.charAt(place);
      const right = String.fromCharCode(word >>> 16, word & 0xffff);
      const similarity = similar(odd, right.charAt(place - at));
      if (!similarity || PARTICLES.includes(odd)) continue;
      const stretch = text.slice(start, start + 4);
      if (!allowed.has(stretch)) visit({ start: at, written: text.slice(at, at + 2), right, similarity, stretch });
    }
  }
}

/** A number for the two units at `first` and the two at `second`, of which the one at `open` (0 to 3) is left out. */
function hashOf(text: string, first: number, second: number, open: number): number {
  let hash = open;
  if (open !== 0) hash += Math.imul(text.charCodeAt(first), 0x85ebca6b);
  if (open !== 1) hash += Math.imul(text.charCodeAt(first + 1), 0xc2b2ae35);
  if (open !== 2) hash += Math.imul(text.charCodeAt(second), 0x27d4eb2f);
  if (open !== 3) hash += Math.imul(text.charCodeAt(second + 1), 0x165667b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return hash ^ (hash >>> 13);
}
