import { firmnessAt } from './firmness';
import { type GapFilter, gapHash, openAhead, openBehind, type Suspects } from './gapFilter';
import { GapTable } from './gapTable';
import { PairRole } from './pairRole';
import { pairAt } from './pairTable';
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
   * Pairs of words of two characters that go together, by the first: it, and hexadecimal digits, each with the seconds behind it
   * (`基础3设施4教育保障`). Its bits say which of the four characters the other three leave no choice for: such are found, if they are wrong.
   */
  readonly collocations: string;
  /** Strings of four that are one similar character off a collocation and yet right, divided by blanks. */
  readonly allowed: string;
}

/** Particles follow any verb: they are no slip. */
const PARTICLES = '的了着过';

/** Places that a collocation leaves no choice for, on an average: 2.1. */
const GAPS_EACH = 2.5;
/** Units of a word. */
const WORD = 2;
const BLANK = 0x20;
/** Below are the digits. */
const FIRST_HAN = 0x3400;

/**
 * Finds a word beside one that says which was meant: `基础社施` for 基础设施, `疏散同道` for 疏散通道. Linear in the text.
 *
 * Only where the other three characters are hardly met with another one; silent where a character of the odd word makes a common
 * word with what stands around, and where the odd word is itself a half of collocations.
 */
export class CollocationMatcher {
  /** The two words of every collocation, as `pairAt` gives them, and its digit, by its number. */
  private readonly firsts: Int32Array;
  private readonly seconds: Int32Array;
  private readonly firmness: Uint8Array;
  /** Numbers of collocations by the three units that leave no choice for the fourth. */
  private readonly byGap: GapTable;
  private readonly allowed: ReadonlySet<string>;

  /** `gaps`: says where to look; the collocations are filed in it, and their words marked in its pairs. */
  constructor(
    { collocations, allowed }: CollocationTables,
    private readonly similar: Similar,
    gaps: GapFilter,
  ) {
    this.allowed = new Set(allowed.split(' '));
    const most = countOf(collocations);
    this.firsts = new Int32Array(most);
    this.seconds = new Int32Array(most);
    this.firmness = new Uint8Array(most);
    this.byGap = new GapTable(GAPS_EACH * most);
    let one = 0;
    let start = 0;
    let firm = 0;
    // As `grouped` of buildIdiomTables.ts writes them.
    for (let at = WORD; at < collocations.length; at += WORD) {
      if (collocations.charCodeAt(at) === BLANK) {
        start = at + 1;
        at += 1 + WORD;
      }
      if (at === start + WORD || collocations.charCodeAt(at) < FIRST_HAN) {
        if (at === start + WORD) gaps.pairs.mark(collocations, start, PairRole.first);
        firm = firmnessAt(collocations, at);
        at++;
      }
      this.firsts[one] = pairAt(collocations, start);
      this.seconds[one] = pairAt(collocations, at);
      this.firmness[one] = firm;
      gaps.pairs.mark(collocations, at, PairRole.second);
      gaps.add(collocations, start, start + 1, at, at + 1, firm, this.byGap, one);
      one++;
    }
  }

  private isFirm(one: number, open: number): boolean {
    return ((this.firmness[one] as number) & (1 << open)) !== 0;
  }

  /** Calls `visit` for every odd word, by the place of its four characters. */
  each({ text, roles, places, count }: Suspects, visit: (odd: OddWord) => void): void {
    for (let one = 0; one < count; one++) {
      const place = places[one] as number;
      const at = place >> 1;
      const role = roles[at] as number;
      if ((place & 1) === 0) {
        const isOpen = (role & PairRole.first) !== 0 && at + 3 < text.length && openAhead(roles, at) === 1;
        if (isOpen) this.compare(text, at, at + 2, visit);
      } else if ((role & PairRole.second) !== 0 && openBehind(roles, at) === 1) {
        this.compare(text, at - 2, at - 2, visit);
      }
    }
  }

  /** The word at `at`, one half of the four characters at `start`, with those that go with the other: one of its two must differ. */
  private compare(text: string, start: number, at: number, visit: (odd: OddWord) => void): void {
    for (let oddAt = at; oddAt < at + 2; oddAt++) {
      const right = this.rightAt(text, start, oddAt - start);
      if (right === 0 || right === text.charCodeAt(oddAt)) continue;
      const odd = text.charAt(oddAt);
      const other = String.fromCharCode(right);
      const similarity = this.similar(odd, other);
      if (!similarity || PARTICLES.includes(odd)) continue;
      const stretch = text.slice(start, start + 4);
      if (this.allowed.has(stretch)) continue;
      const written = text.slice(at, at + 2);
      visit({
        start: at,
        written,
        right: oddAt === at ? other + written.charAt(1) : written.charAt(0) + other,
        similarity,
        stretch,
      });
    }
  }

  /** The unit that the other three of the four at `start` leave no choice for at `open`, or 0. */
  private rightAt(text: string, start: number, open: number): number {
    const { byGap, firsts, seconds } = this;
    const first = pairAt(text, start);
    const second = pairAt(text, start + 2);
    const hash = gapHash(half(first, 0), half(first, 1), half(second, 0), half(second, 1), open);
    let slot = byGap.home(hash);
    for (let one = byGap.at(slot); one >= 0; one = byGap.at(slot)) {
      const knownFirst = firsts[one] as number;
      const knownSecond = seconds[one] as number;
      if (isAlikeBut(open, first ^ knownFirst, second ^ knownSecond) && this.isFirm(one, open))
        return open < 2 ? half(knownFirst, open) : half(knownSecond, open - 2);
      slot = byGap.next(slot);
    }
    return 0;
  }
}

/** How many collocations a list has: its words without the first of each group. */
function countOf(collocations: string): number {
  // Searches of V8's own: this runs once, before any compiler has seen it.
  const marks = collocations.replace(/[^ -~]+/g, '');
  const groups = marks.split(' ').length;
  return (collocations.length - marks.length) / WORD - groups;
}

/** Whether two pairs of pairs, of which these are the differing bits, are alike outside of the unit at `open`. */
function isAlikeBut(open: number, first: number, second: number): boolean {
  if (open < 2) return second === 0 && half(first, 1 - open) === 0;
  return first === 0 && half(second, 3 - open) === 0;
}

/** The first (0) or the second (1) unit of a pair. */
function half(pair: number, which: number): number {
  return which === 0 ? pair >>> 16 : pair & 0xffff;
}
