import { readTogether } from './upcoming';

/** Bits of a word. */
const WORD = 32;
const DIGITS = '0123456789';

/** Answers whether a text has one of the shapes it was made for. */
export type Screen = (text: string) => boolean;

interface Shape {
  /** The characters that may stand at each place of it. */
  readonly row: readonly string[];
  /** The bit of its first step; of a row of one character, of that. */
  readonly step: number;
}

interface Table {
  readonly words: number;
  /** By unit: its class, that of all units which stand in the same places of the shapes; 0 for those in none. */
  readonly classes: Uint16Array;
  readonly count: number;
  /** The classes that are a shape by themselves, with the bit of each. */
  readonly single: readonly (readonly [kind: number, step: number])[];
  /** By two classes side by side, `before * count + kind`: where their steps begin in `steps`, or 0. */
  readonly pairs: Uint16Array;
  /** How many words follow, and each of them with its bits. */
  readonly steps: Int32Array;
  /** The steps that count by themselves; the others count only behind the one ahead of them. */
  readonly first: Int32Array;
}

/**
 * Many cheap questions to a text, answered by one pass over it: what rules ask before they look closer. A shape is a row of characters
 * and classes of characters, `[十百][个名户]`, `\d` for a digit; a screen holds where one of its shapes stands anywhere. Shapes are a
 * necessary part of what a rule looks for: a screen may be too wide, never too narrow. Linear.
 */
export class ScreenTable {
  private shapes: Shape[] = [];
  private steps = 0;
  private table: Table | undefined;
  private readonly seen = readTogether((texts) => this.scan(texts));

  /** A screen for these shapes; all screens are made before the first text is read. */
  of(...shapes: readonly string[]): Screen {
    const asked = new Map<number, number>();
    for (const row of shapes.map(parse)) {
      const length = Math.max(1, row.length - 1);
      // The steps of a row lie in one word, each behind the one that it follows.
      if ((this.steps % WORD) + length > WORD) this.steps += WORD - (this.steps % WORD);
      this.shapes.push({ row, step: this.steps });
      this.steps += length;
      const last = this.steps - 1;
      asked.set(last >> 5, (asked.get(last >> 5) ?? 0) | (1 << last));
    }
    const [only = [0, 0], ...others] = asked;
    const [word, bits] = only;
    if (others.length === 0) return (text) => ((this.seen(text)[word] as number) & bits) !== 0;
    return (text) => {
      const seen = this.seen(text);
      for (const [at, some] of asked) if (((seen[at] as number) & some) !== 0) return true;
      return false;
    };
  }

  /** Builds the table, if it is not built yet: whoever has the time does it ahead of the first text. */
  build(): void {
    this.built();
  }

  private built(): Table {
    this.table ??= build(this.shapes, Math.ceil(this.steps / WORD));
    return this.table;
  }

  /** The steps that stand in each of these texts. */
  private scan(texts: readonly string[]): Int32Array[] {
    const { words, classes, count, single, pairs, steps, first } = this.built();
    const all = new Int32Array(words * texts.length);
    // By word: the steps that were made last, and where: steps go on only from neighbour to neighbour.
    const made = new Int32Array(words);
    const madeAt = new Int32Array(words);
    const met = new Uint8Array(count);
    // Places are counted on from text to text, so that nothing need be cleared.
    let base = 2;
    return texts.map((text, index) => {
      const seen = all.subarray(index * words, (index + 1) * words);
      let last = 0;
      for (let i = 0; i < text.length; i++) {
        const kind = classes[text.charCodeAt(i)] as number;
        met[kind] = 1;
        const row = pairs[last * count + kind] as number;
        last = kind;
        if (row === 0) continue;
        const end = row + 2 * (steps[row] as number);
        for (let at = row + 1; at < end; at += 2) {
          const word = steps[at] as number;
          const known = (first[word] as number) | (madeAt[word] === base + i - 1 ? (made[word] as number) << 1 : 0);
          const stepped = (steps[at + 1] as number) & known;
          made[word] = stepped;
          madeAt[word] = base + i;
          seen[word] = (seen[word] as number) | stepped;
        }
      }
      base += text.length + 1;
      for (const [kind, step] of single) if (met[kind] === 1) raise(seen, step >> 5, step);
      met.fill(0);
      return seen;
    });
  }
}

/** `[ab]c\d` → ab, c, 0123456789. */
function parse(shape: string): string[] {
  return [...shape.matchAll(/\[([^\]]+)\]|\\d|./gu)].map(([whole, inside]) => (inside ?? whole).replace('\\d', DIGITS));
}

function build(shapes: readonly Shape[], words: number): Table {
  const rows = shapes.flatMap(({ row }) => row);
  // Units by the places they stand in: what stands in the same ones is one class.
  const places = new Map<string, string>();
  rows.forEach((units, place) => {
    for (const unit of units) places.set(unit, `${places.get(unit) ?? ''},${place}`);
  });
  const kinds = new Map<string, number>();
  const classes = new Uint16Array(1 << 16);
  for (const [unit, where] of places) {
    const kind = kinds.get(where) ?? kinds.size + 1;
    kinds.set(where, kind);
    if (kind > 0xffff) throw new Error('too many classes of characters for one table of screens');
    classes[unit.charCodeAt(0)] = kind;
  }
  const count = kinds.size + 1;
  const first = new Int32Array(words);
  const single: (readonly [number, number])[] = [];
  // By cell of `pairs`, the words and their bits, as `steps` has them. Built at the first text, by code that no compiler has seen: so few steps.
  const stepsAt = new Map<number, number[]>();
  for (const { row, step } of shapes) {
    const kindsAt = row.map((units) => new Set([...units].map((unit) => classes[unit.charCodeAt(0)] as number)));
    raise(first, step >> 5, step);
    if (row.length === 1) for (const kind of kindsAt[0] ?? []) single.push([kind, step]);
    for (let at = 1; at < row.length; at++) {
      for (const before of kindsAt[at - 1] ?? []) {
        for (const kind of kindsAt[at] ?? []) {
          const cell = before * count + kind;
          const known = stepsAt.get(cell);
          const word = step >> 5;
          const bit = 1 << (step + at - 1);
          if (!known) stepsAt.set(cell, [word, bit]);
          // Shapes come word by word.
          else if (known[known.length - 2] !== word) known.push(word, bit);
          else known[known.length - 1] = (known[known.length - 1] as number) | bit;
        }
      }
    }
  }
  const pairs = new Uint16Array(count * count);
  const steps = [0];
  for (const [cell, known] of stepsAt) {
    pairs[cell] = steps.length;
    steps.push(known.length >> 1, ...known);
  }
  if (steps.length > 0xffff) throw new Error('too many pairs of characters for one table of screens');
  return { words, classes, count, single, pairs, steps: Int32Array.from(steps), first };
}

function raise(bits: Int32Array, at: number, step: number): void {
  bits[at] = (bits[at] as number) | (1 << step);
}
