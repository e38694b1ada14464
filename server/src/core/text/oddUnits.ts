import { keptByText } from './kept';
import type { Span } from './span';

/**
 * Kinds of units that hardly any draft has. invisible: zero-width marks, soft hyphens, marks of direction, control characters · break: Word's
 * soft line break, and Unicode's line and paragraph separators · space: looks like the usual one · wide: digits and Latin
 * letters as wide as Han characters.
 */
export type OddUnit = 'invisible' | 'break' | 'space' | 'wide';

/** First and last unit of each range. */
const RANGES: readonly (readonly [kind: OddUnit, first: number, last: number])[] = [
  ['invisible', 0x00, 0x08],
  ['break', 0x0b, 0x0b],
  ['invisible', 0x0c, 0x0c],
  ['invisible', 0x0e, 0x1f],
  ['invisible', 0x7f, 0x9f],
  ['space', 0xa0, 0xa0],
  ['invisible', 0xad, 0xad],
  ['invisible', 0x61c, 0x61c],
  ['invisible', 0x115f, 0x1160],
  ['invisible', 0x180e, 0x180e],
  ['space', 0x2000, 0x200a],
  ['invisible', 0x200b, 0x200f],
  ['break', 0x2028, 0x2029],
  ['invisible', 0x202a, 0x202e],
  ['space', 0x202f, 0x202f],
  ['space', 0x205f, 0x205f],
  ['invisible', 0x2060, 0x206f],
  ['invisible', 0x3164, 0x3164],
  ['invisible', 0xfeff, 0xfeff],
  ['wide', 0xff10, 0xff19],
  ['wide', 0xff21, 0xff3a],
  ['wide', 0xff41, 0xff5a],
  ['invisible', 0xfff9, 0xfffb],
];

/** By unit: the place of its range, plus one, or 0. It is asked for every unit of a text. */
const RANGE_OF = new Uint8Array(1 << 16);
RANGES.forEach(([, first, last], at) => {
  RANGE_OF.fill(at + 1, first, last + 1);
});

const [FIRST_HAN, LAST_HAN] = [0x3400, 0x9fff];

/** The runs of each kind in a text, in order. */
const runsIn = keptByText((text): ReadonlyMap<OddUnit, readonly Span[]> => {
  let runs: Map<OddUnit, Span[]> | undefined;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Nearly every unit: keeps the table out of the way.
    if (unit >= FIRST_HAN && unit <= LAST_HAN) continue;
    const range = RANGE_OF[unit] as number;
    if (range === 0) continue;
    const [kind] = RANGES[range - 1] as readonly [OddUnit, number, number];
    const start = i;
    while (i + 1 < text.length && RANGES[(RANGE_OF[text.charCodeAt(i + 1)] as number) - 1]?.[0] === kind) i++;
    runs ??= new Map();
    const known = runs.get(kind);
    if (known) known.push({ start, end: i + 1 });
    else runs.set(kind, [{ start, end: i + 1 }]);
  }
  return runs ?? NO_RUNS;
});

const NO_RUNS: ReadonlyMap<OddUnit, readonly Span[]> = new Map();
const NONE: readonly Span[] = [];

/** The runs of odd units of a kind in a text. One pass serves all kinds. Linear. */
export function oddRuns(text: string, kind: OddUnit): readonly Span[] {
  return runsIn(text).get(kind) ?? NONE;
}

/** The same of a draft, in its offsets: lines hold all units of it but their breaks. */
export function oddRunsOf(
  paragraphs: readonly { readonly text: string; readonly start: number }[],
  kind: OddUnit,
): Span[] {
  const found: Span[] = [];
  for (const { text, start } of paragraphs)
    for (const run of oddRuns(text, kind)) found.push({ start: start + run.start, end: start + run.end });
  return found;
}
