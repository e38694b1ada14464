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

/** Slots of the hash of three units of four, as many as `slotOf` gives. */
const SLOTS = 1 << 18;
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
    const { fours, first } = this;
    this.next = new Uint32Array(fours.length + 1);
    for (let at = fours.length - 4; at >= 0; at -= 4) {
      const one = fours.charCodeAt(at);
      const two = fours.charCodeAt(at + 1);
      const three = fours.charCodeAt(at + 2);
      const four = fours.charCodeAt(at + 3);
      for (let open = 0; open < 4; open++) {
        const slot = slotOf(open === 0 ? 0 : one, open === 1 ? 0 : two, open === 2 ? 0 : three, open === 3 ? 0 : four);
        const entry = at + open + 1;
        this.next[entry] = first[slot] ?? 0;
        first[slot] = entry;
      }
    }
  }

  /** Calls `visit` for every odd word, by the place of its four characters. */
  each(text: string, visit: (odd: OddWord) => void): void {
    if (text.length < 4) return;
    let one = 0;
    let two = text.charCodeAt(0);
    let three = text.charCodeAt(1);
    let four = text.charCodeAt(2);
    for (let start = 0; start + 4 <= text.length; start++) {
      one = two;
      two = three;
      three = four;
      four = text.charCodeAt(start + 3);
      this.look(slotOf(0, two, three, four), text, start, 0, visit);
      this.look(slotOf(one, 0, three, four), text, start, 1, visit);
      this.look(slotOf(one, two, 0, four), text, start, 2, visit);
      this.look(slotOf(one, two, three, 0), text, start, 3, visit);
    }
  }

  private look(slot: number, text: string, start: number, open: number, visit: (odd: OddWord) => void): void {
    for (let entry = this.first[slot] ?? 0; entry > 0; entry = this.next[entry] ?? 0) {
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

function slotOf(one: number, two: number, three: number, four: number): number {
  const left = Math.imul((one << 16) | two, 0x85ebca6b);
  const right = (three << 16) | four;
  return Math.imul(left ^ right ^ (left >>> 15), 0x9e3779b1) >>> 14;
}
