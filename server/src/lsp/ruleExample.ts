import type { Rule, Span } from '../core/index';

/** A piece of an example; `marked`: what the rule reports, or what stands in its place once it is mended. */
export interface ExamplePiece {
  readonly text: string;
  readonly marked: boolean;
}

/** An example of a rule, short enough for a hover. */
export interface ShortExample {
  readonly bad: readonly ExamplePiece[];
  /** Undefined where the rule does not say how it is mended, or that takes too much room. */
  readonly fixed: readonly ExamplePiece[] | undefined;
}

/** UTF-16 units: an example up to this length is shown whole, of a longer one the place that the rule reports. */
const WHOLE = 40;
/** UTF-16 units kept on each side of that place. */
const AROUND = 12;
const CUT: ExamplePiece = { text: '…', marked: false };

type Example = Extract<Rule['examples'][number], { readonly bad: string }>;

/** The shortest of a rule's bad examples: those that say how they are mended go first, and those under its default options. */
export function shortExample({ examples }: Rule): ShortExample | undefined {
  const rank = ({ bad, fixed, options }: Example) => (fixed === undefined ? 2e6 : 0) + (options ? 1e6 : 0) + bad.length;
  const [best] = examples.filter((one): one is Example => 'bad' in one).sort((a, b) => rank(a) - rank(b));
  if (!best) return undefined;
  const { text, marks } = unmarked(best.bad);
  const [first] = marks;
  if (!first) return undefined;
  const { fixed } = best;
  const changed = fixed === undefined ? first : changeOf(text, fixed, first);
  const isLong = changed.end - changed.start > WHOLE;
  const focus = isLong ? { start: first.start, end: Math.min(first.end, first.start + WHOLE - AROUND) } : changed;
  const shown = windowOf(text, focus);
  const bad = piecesOf(text, shown, marks);
  if (fixed === undefined || isLong) return { bad, fixed: undefined };
  const longer = fixed.length - text.length;
  // Where more than the mark is changed nobody could say what became of the mark.
  const mended =
    changed.end === first.end && marks.length === 1 ? [{ start: first.start, end: first.end + longer }] : [];
  return { bad, fixed: piecesOf(fixed, { start: shown.start, end: shown.end + longer }, mended) };
}

/** An example's text without «…», and where those stood. */
function unmarked(example: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let text = '';
  for (const [i, piece] of example.split(/[«»]/u).entries()) {
    if (i % 2 === 1) marks.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, marks };
}

/** The least place of `text` that holds `least` and all in which `fixed` differs. */
function changeOf(text: string, fixed: string, least: Span): Span {
  const room = Math.min(text.length, fixed.length);
  let start = 0;
  while (start < Math.min(room, least.start) && text[start] === fixed[start]) start++;
  let behind = 0;
  const most = Math.min(room - start, text.length - least.end);
  while (behind < most && text[text.length - 1 - behind] === fixed[fixed.length - 1 - behind]) behind++;
  return { start, end: text.length - behind };
}

/** What of a text is shown with the place in it; a line that begins within reach is not cut. */
function windowOf(text: string, { start, end }: Span): Span {
  if (text.length <= WHOLE) return { start: 0, end: text.length };
  const from = Math.max(0, start - AROUND);
  const line = from === 0 ? 0 : text.slice(from, start).indexOf('\n') + 1;
  return { start: from + line, end: Math.min(text.length, end + AROUND) };
}

function piecesOf(text: string, shown: Span, marks: readonly Span[]): ExamplePiece[] {
  const pieces: ExamplePiece[] = shown.start > 0 ? [CUT] : [];
  let at = shown.start;
  const add = (end: number, marked: boolean) => {
    if (end > at) pieces.push({ text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const mark of marks) {
    add(Math.min(mark.start, shown.end), false);
    add(Math.min(mark.end, shown.end), true);
  }
  add(shown.end, false);
  return shown.end < text.length ? [...pieces, CUT] : pieces;
}
