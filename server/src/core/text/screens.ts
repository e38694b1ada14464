import { keptLast } from './kept';

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
  readonly classes: Uint8Array;
  readonly count: number;
  /** The classes that are a shape by themselves, with the bit of each. */
  readonly single: readonly (readonly [kind: number, step: number])[];
  /** By two classes side by side, `before * count + kind`: where their steps begin in `steps`, or 0. */
  readonly pairs: Uint16Array;
  readonly steps: Int32Array;
  /** The steps that count by themselves; the others count only behind the one ahead of them. */
  readonly first: Int32Array;
}

/**
 * Many cheap questions to a text, answered by one pass over it: what rules ask before they look closer. A shape is a row of characters
 * and classes of characters, `[十百][个名户]`, `\d` for a digit; a screen holds where one of its shapes stands anywhere. Shapes are a
 * necessary part of what a rule looks for: a screen may be too wide, never too narrow. The answers about the text asked about last are
 * kept, since rules ask one after the other. Linear.
 */
export class Screens {
  private shapes: Shape[] = [];
  private steps = 0;
  private table: Table | undefined;
  private readonly seen = keptLast((text: string) => this.scan(text));

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
    const bits = new Int32Array(Math.ceil(this.steps / WORD));
    for (const [word, one] of asked) bits[word] = one;
    return (text) => isMet(bits, this.seen(text));
  }

  private scan(text: string): Int32Array {
    this.table ??= build(this.shapes, Math.ceil(this.steps / WORD));
    const { words, classes, count, single, pairs, steps, first } = this.table;
    const seen = new Int32Array(words);
    const before = new Int32Array(words);
    const met = new Uint8Array(count);
    let last = 0;
    // Where the step before this one stands: steps go on only from neighbour to neighbour.
    let behind = -1;
    for (let i = 0; i < text.length; i++) {
      const kind = classes[text.charCodeAt(i)] as number;
      if (kind === 0) {
        last = 0;
        continue;
      }
      met[kind] = 1;
      const row = pairs[last * count + kind] as number;
      last = kind;
      if (row === 0) continue;
      const isNext = behind === i - 1;
      behind = i;
      for (let word = 0; word < words; word++) {
        const known = (first[word] as number) | (isNext ? (before[word] as number) << 1 : 0);
        const stepped = (steps[row + word] as number) & known;
        before[word] = stepped;
        seen[word] = (seen[word] as number) | stepped;
      }
    }
    for (const [kind, step] of single) if (met[kind] === 1) raise(seen, step >> 5, step);
    return seen;
  }
}

function isMet(bits: Int32Array, seen: Int32Array): boolean {
  for (let word = 0; word < bits.length; word++) {
    if (((bits[word] as number) & (seen[word] as number)) !== 0) return true;
  }
  return false;
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
  const classes = new Uint8Array(1 << 16);
  for (const [unit, where] of places) {
    const kind = kinds.get(where) ?? kinds.size + 1;
    kinds.set(where, kind);
    if (kind > 0xff) throw new Error('too many classes of characters for one table of screens');
    classes[unit.charCodeAt(0)] = kind;
  }
  const count = kinds.size + 1;
  const first = new Int32Array(words);
  const single: (readonly [number, number])[] = [];
  const pairs = new Uint16Array(count * count);
  const steps: number[] = new Array(words).fill(0);
  for (const { row, step } of shapes) {
    const kindsAt = row.map((units) => new Set([...units].map((unit) => classes[unit.charCodeAt(0)] as number)));
    raise(first, step >> 5, step);
    if (row.length === 1) for (const kind of kindsAt[0] ?? []) single.push([kind, step]);
    for (let at = 1; at < row.length; at++) {
      for (const before of kindsAt[at - 1] ?? []) {
        for (const kind of kindsAt[at] ?? []) {
          const cell = before * count + kind;
          if (pairs[cell] === 0) pairs[cell] = steps.push(...new Array(words).fill(0)) - words;
          raise(steps, (pairs[cell] as number) + (step >> 5), step + at - 1);
        }
      }
    }
  }
  if (steps.length > 0xffff) throw new Error('too many pairs of characters for one table of screens');
  return { words, classes, count, single, pairs, steps: Int32Array.from(steps), first };
}

function raise(bits: number[] | Int32Array, at: number, step: number): void {
  bits[at] = (bits[at] as number) | (1 << step);
}
