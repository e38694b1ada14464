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
  /** Common words of two characters. */
  readonly words: string;
}

/** Bits of the filter over three units of four, as many as `slotOf` gives: 128 KB, 6 % of them set. */
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
  private readonly neighbours: ReadonlySet<string>;
  private readonly allowed: ReadonlySet<string>;
  private readonly words: ReadonlySet<string>;

  constructor(
    tables: CollocationTables,
    private readonly similar: Similar,
  ) {
    this.fours = joined(tables.collocations);
    this.neighbours = new Set(tables.neighbours.split(' '));
    this.allowed = new Set(tables.allowed.split(' '));
    this.words = new Set(tables.words.split(' '));
    const { fours, first, filter } = this;
    this.next = new Uint32Array(fours.length + 1);
    for (let at = fours.length - 4; at >= 0; at -= 4) {
      const parts = [0, 1, 2, 3].map((place) => partOf(fours.charCodeAt(at + place), place));
      const sum = parts.reduce((one, other) => (one + other) | 0, 0);
      parts.forEach((part, open) => {
        const slot = slotOf(sum, part, open);
        const entry = at + open + 1;
        this.next[entry] = first[slot & (SLOTS - 1)] ?? 0;
        first[slot & (SLOTS - 1)] = entry;
        filter[slot >> 3] = (filter[slot >> 3] ?? 0) | (1 << (slot & 7));
      });
    }
  }

  /** Calls `visit` for every odd word, by the place of its four characters. */
  each(text: string, visit: (odd: OddWord) => void): void {
    const { filter } = this;
    // Each unit is read once: reading from a slice of a long text is what costs here.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    // How many Han characters stand in a row: four are needed.
    let row = 0;
    for (let at = 0; at < text.length; at++) {
      a = b;
      b = c;
      c = d;
      d = text.charCodeAt(at);
      if (d < 0x4e00 || d > 0x9fff) {
        row = 0;
        continue;
      }
      if (++row < 4) continue;
      const start = at - 3;
      const one = Math.imul(a, MIX_0);
      const two = Math.imul(b, MIX_1);
      const three = Math.imul(c, MIX_2);
      const four = Math.imul(d, MIX_3);
      const sum = (one + two + three + four) | 0;
      const slot0 = slotOf(sum, one, 0);
      const slot1 = slotOf(sum, two, 1);
      const slot2 = slotOf(sum, three, 2);
      const slot3 = slotOf(sum, four, 3);
      if (isSet(filter, slot0)) this.look(slot0, text, start, 0, visit);
      if (isSet(filter, slot1)) this.look(slot1, text, start, 1, visit);
      if (isSet(filter, slot2)) this.look(slot2, text, start, 2, visit);
      if (isSet(filter, slot3)) this.look(slot3, text, start, 3, visit);
    }
  }

  private look(slot: number, text: string, start: number, open: number, visit: (odd: OddWord) => void): void {
    for (let entry = this.first[slot & (SLOTS - 1)] ?? 0; entry > 0; entry = this.next[entry] ?? 0) {
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
    const half = open & 2;
    const written = text.slice(start + half, start + half + 2);
    const odd = text.charAt(start + open);
    const similarity = this.similar(odd, this.fours.charAt(at + open));
    if (!similarity || PARTICLES.includes(odd) || this.words.has(written) || this.neighbours.has(written)) return;
    const stretch = text.slice(start, start + 4);
    if (this.allowed.has(stretch) || this.isTorn(text, start, half)) return;
    visit({ start: start + half, written, right: this.fours.slice(at + half, at + half + 2), similarity, stretch });
  }

  /** Whether the word at `half` is made of ends of others: `学生|餐安全` is no 生产安全, `全灾种|大安全` no 重大安全. */
  private isTorn(text: string, start: number, half: number): boolean {
    const outside = half === 0 ? start - 1 : start + 3;
    const between = start + 1;
    return (
      (outside >= 0 && this.words.has(text.slice(outside, outside + 2))) ||
      this.words.has(text.slice(between, between + 2))
    );
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

function partOf(unit: number, place: number): number {
  return Math.imul(unit, place === 0 ? MIX_0 : place === 1 ? MIX_1 : place === 2 ? MIX_2 : MIX_3);
}

function isSet(filter: Uint8Array, slot: number): boolean {
  return ((filter[slot >> 3] ?? 0) & (1 << (slot & 7))) !== 0;
}

/** The slot of four units of which the one at `open`, mixed, is taken out again. */
function slotOf(sum: number, part: number, open: number): number {
  return Math.imul((sum - part + open) | 0, 0x9e3779b1) >>> 12;
}
