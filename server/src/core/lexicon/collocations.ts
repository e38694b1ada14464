import { PairRole, type PairTable } from './pairTable';
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

/** The tables of a collocation matcher; all but the first are lists divided by blanks. */
export interface CollocationTables {
  /** Pairs of words of two characters that go together, by the first: it, a colon, its seconds (`基础:设施教育`). */
  readonly collocations: string;
  /** Words of two characters that are one similar character off a word of the collocations: known, so not odd. */
  readonly neighbours: string;
  /** Strings of four that are one similar character off a collocation and yet right. */
  readonly allowed: string;
}

/** Bits of the filter over three units of four, as many as `slotOf` gives: 128 KB, 4 % of them set. */
const BITS = 1 << 20;
/** Slots of the table behind the filter. */
const SLOTS = 1 << 16;
/** Odd numbers that tell the four places apart. */
const MIX_0 = 0x85ebca6b;
const MIX_1 = 0xc2b2ae35;
const MIX_2 = 0x27d4eb2f;
const MIX_3 = 0x165667b1;
/** Particles follow any verb: they are no slip. */
const PARTICLES = '的了着过';

/**
 * Finds words that are none, beside a word that says which was meant: `基础社施` for 基础设施. Every collocation is filed four
 * times, each time with another of its characters left open; a text is looked up the same way. Linear in the text.
 *
 * Silent where the odd word is known after all, or where a character of it makes a common word with what stands around.
 */
export class CollocationMatcher {
  /** All collocations one after another. */
  private readonly fours: string;
  /** By slot: four times the number of a collocation plus the place left open, plus one. */
  private readonly first = new Uint32Array(SLOTS);
  private readonly next: Uint32Array;
  /** Whether three units may be those of a collocation: one bit each. */
  private readonly filter = new Uint8Array(BITS >> 3);
  private readonly allowed: ReadonlySet<string>;

  /** `pairs`: knows the common words; the words of the collocations and those like them are marked in it. */
  constructor(
    tables: CollocationTables,
    private readonly similar: Similar,
    private readonly pairs: PairTable,
  ) {
    this.fours = joined(tables.collocations);
    this.allowed = new Set(tables.allowed.split(' '));
    const { neighbours } = tables;
    for (let at = 0; at < neighbours.length; at += 3) pairs.mark(neighbours, at, PairRole.neighbour);
    const { fours, first, filter } = this;
    this.next = new Uint32Array(fours.length + 1);
    for (let at = fours.length - 4; at >= 0; at -= 4) {
      pairs.mark(fours, at, PairRole.first);
      pairs.mark(fours, at + 2, PairRole.second);
      for (let open = 0; open < 4; open++) {
        const slot = slotOf(fours, at, open);
        const entry = at + open + 1;
        this.next[entry] = first[slot % SLOTS] ?? 0;
        first[slot % SLOTS] = entry;
        filter[slot >> 3] = (filter[slot >> 3] ?? 0) | (1 << (slot & 7));
      }
    }
  }

  /** Calls `visit` for every odd word, by the place of its four characters. `roles`: those of the text, if they are known. */
  each(text: string, visit: (odd: OddWord) => void, roles = this.pairs.read(text)): void {
    const { first, second, word, neighbour } = PairRole;
    for (let start = 0; start + 3 < text.length; start++) {
      const one = roles[start] as number;
      const other = roles[start + 2] as number;
      // Nearly every place: neither half is a word of a collocation.
      if ((one & first) === 0 && (other & second) === 0) continue;
      // A word made of ends of others is no slip: `学生|餐安全` is no 生产安全, `全灾种|大安全` no 重大安全.
      if (((roles[start + 1] as number) & word) !== 0) continue;
      const tornAhead = start > 0 && ((roles[start - 1] as number) & word) !== 0;
      const tornBehind = ((roles[start + 3] as number) & word) !== 0;
      if ((one & first) !== 0 && (other & (word | neighbour)) === 0 && !tornBehind) {
        this.look(text, start, 2, visit);
        this.look(text, start, 3, visit);
      }
      if ((other & second) !== 0 && (one & (word | neighbour)) === 0 && !tornAhead) {
        this.look(text, start, 0, visit);
        this.look(text, start, 1, visit);
      }
    }
  }

  /** Collocations that are like the four characters at `start` but for the one left `open`. */
  private look(text: string, start: number, open: number, visit: (odd: OddWord) => void): void {
    const slot = slotOf(text, start, open);
    if (((this.filter[slot >> 3] as number) & (1 << (slot & 7))) === 0) return;
    for (let entry = this.first[slot % SLOTS] ?? 0; entry > 0; entry = this.next[entry] ?? 0) {
      const at = entry - 1 - open;
      // Entries of other places left open may share the slot.
      if (at % 4 === 0 && this.differsAt(at, text, start, open)) this.judge(at, text, start, open, visit);
    }
  }

  private differsAt(at: number, text: string, start: number, open: number): boolean {
    for (let i = 0; i < 4; i++) {
      if ((this.fours.charCodeAt(at + i) === text.charCodeAt(start + i)) === (i === open)) return false;
    }
    return true;
  }

  private judge(at: number, text: string, start: number, open: number, visit: (odd: OddWord) => void): void {
    const odd = text.charAt(start + open);
    const similarity = this.similar(odd, this.fours.charAt(at + open));
    if (!similarity || PARTICLES.includes(odd)) return;
    const stretch = text.slice(start, start + 4);
    if (this.allowed.has(stretch)) return;
    const half = open & 2;
    const written = stretch.slice(half, half + 2);
    visit({ start: start + half, written, right: this.fours.slice(at + half, at + half + 2), similarity, stretch });
  }
}

/** The collocations in full, one after another. */
function joined(collocations: string): string {
  const all: string[] = [];
  for (const group of collocations.split(' ')) {
    const head = group.slice(0, 2);
    for (let at = 3; at < group.length; at += 2) all.push(head, group.slice(at, at + 2));
  }
  return all.join('');
}

/** The slot of the four units at `at`, of which the one at `open` is left out. */
function slotOf(text: string, at: number, open: number): number {
  let hash = open;
  if (open !== 0) hash += Math.imul(text.charCodeAt(at), MIX_0);
  if (open !== 1) hash += Math.imul(text.charCodeAt(at + 1), MIX_1);
  if (open !== 2) hash += Math.imul(text.charCodeAt(at + 2), MIX_2);
  if (open !== 3) hash += Math.imul(text.charCodeAt(at + 3), MIX_3);
  return Math.imul(hash, 0x9e3779b1) >>> 12;
}
