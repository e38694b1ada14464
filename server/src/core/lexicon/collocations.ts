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
   * (`基础:设施3教育0`) whose bits say which of the four characters the other three leave no choice for.
   */
  readonly collocations: string;
  /** Words of two characters that are one similar character off a word of the collocations: known, so not odd. As `packPairs` writes them. */
  readonly neighbours: string;
  /** Strings of four that are one similar character off a collocation and yet right, divided by blanks. */
  readonly allowed: string;
}

/** Bits of a filter over three units of four, as many as `bitOf` gives: 128 KB. */
const BITS = 1 << 20;
/** Particles follow any verb: they are no slip. */
const PARTICLES = '的了着过';

/** Units of a word with its digit. */
const ENTRY = 3;

/**
 * Finds words that are none, beside a word that says which was meant: `基础社施` for 基础设施. Linear in the text.
 *
 * Silent where a character of the odd word makes a common word with what stands around; and where it is known after all, unless
 * the other three characters are never met with another one: `疏散同道` for 疏散通道.
 */
export class CollocationMatcher {
  /** First word → all its seconds, one after another; second word → all its firsts. */
  private readonly secondsOf = new Map<number, string>();
  private readonly firstsOf = new Map<number, string>();
  /** Whether three of four units, the one left open taken out, may be those of a collocation: one bit each. */
  private readonly filter = new Uint8Array(BITS >> 3);
  /** The same, where they leave no choice: nearly every word is known, so this one is asked nearly always. */
  private readonly firm = new Uint8Array(BITS >> 3);
  private readonly allowed: ReadonlySet<string>;

  /** `pairs`: knows the common words; the words of the collocations and those like them are marked in it. */
  constructor(
    { collocations, neighbours, allowed }: CollocationTables,
    private readonly similar: Similar,
    private readonly pairs: PairTable,
  ) {
    this.allowed = new Set(allowed.split(' '));
    pairs.markAll(neighbours, PairRole.neighbour);
    for (const group of collocations.split(' ')) {
      pairs.mark(group, 0, PairRole.first);
      this.secondsOf.set(pairAt(group, 0), group.slice(3));
      for (let at = 3; at < group.length; at += ENTRY) {
        const second = pairAt(group, at);
        const firsts = this.firstsOf.get(second);
        if (firsts === undefined) pairs.mark(group, at, PairRole.second);
        this.firstsOf.set(second, (firsts ?? '') + group.slice(0, 2) + group.charAt(at + 2));
        const firm = Number.parseInt(group.charAt(at + 2), 16);
        for (let open = 0; open < 4; open++) {
          const bit = bitOf(group, 0, at, open);
          set(this.filter, bit);
          if ((firm & (1 << open)) !== 0) set(this.firm, bit);
        }
      }
    }
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
      if ((one & first) !== 0 && (other & second) === 0 && !tornBehind && this.mayFit(text, start, 2, other))
        this.compare(text, start, start + 2, other, this.secondsOf.get(pairAt(text, start)), visit);
      if ((other & second) !== 0 && (one & first) === 0 && !tornAhead && this.mayFit(text, start, 0, one))
        this.compare(text, start, start, one, this.firstsOf.get(pairAt(text, start + 2)), visit);
    }
  }

  /** Whether a collocation may differ from the four units at `start` in the one at `open` or the next (`role`: that of the two). */
  private mayFit(text: string, start: number, open: 0 | 2, role: number): boolean {
    const filter = isKnown(role) ? this.firm : this.filter;
    return isSet(filter, bitOf(text, start, start + 2, open)) || isSet(filter, bitOf(text, start, start + 2, open + 1));
  }

  /** The word at `at` (`role`: its own) with those that go with the other half of the four at `start`: one of its two must differ. */
  private compare(
    text: string,
    start: number,
    at: number,
    role: number,
    words: string | undefined,
    visit: (odd: OddWord) => void,
  ): void {
    if (!words) return;
    const one = text.charCodeAt(at);
    const other = text.charCodeAt(at + 1);
    const known = isKnown(role);
    for (let i = 0; i < words.length; i += ENTRY) {
      const isOne = words.charCodeAt(i) === one;
      if (isOne === (words.charCodeAt(i + 1) === other)) continue;
      if (known && (Number.parseInt(words.charAt(i + 2), 16) & (1 << (at - start + (isOne ? 1 : 0)))) === 0) continue;
      const odd = text.charAt(isOne ? at + 1 : at);
      const similarity = this.similar(odd, words.charAt(isOne ? i + 1 : i));
      if (!similarity || PARTICLES.includes(odd)) continue;
      const stretch = text.slice(start, start + 4);
      if (this.allowed.has(stretch)) continue;
      visit({ start: at, written: text.slice(at, at + 2), right: words.slice(i, i + 2), similarity, stretch });
    }
  }
}

function isKnown(role: number): boolean {
  return (role & (PairRole.word | PairRole.neighbour)) !== 0;
}

function set(filter: Uint8Array, bit: number): void {
  filter[bit >> 3] = (filter[bit >> 3] ?? 0) | (1 << (bit & 7));
}

function isSet(filter: Uint8Array, bit: number): boolean {
  return ((filter[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
}

/** The bit of the two units at `first` and the two at `second`, of which the one at `open` (0 to 3) is left out. */
function bitOf(text: string, first: number, second: number, open: number): number {
  let hash = open;
  if (open !== 0) hash += Math.imul(text.charCodeAt(first), 0x85ebca6b);
  if (open !== 1) hash += Math.imul(text.charCodeAt(first + 1), 0xc2b2ae35);
  if (open !== 2) hash += Math.imul(text.charCodeAt(second), 0x27d4eb2f);
  if (open !== 3) hash += Math.imul(text.charCodeAt(second + 1), 0x165667b1);
  return Math.imul(hash, 0x9e3779b1) >>> 12;
}
