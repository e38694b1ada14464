import type { WatermarkConventions } from '../../conventions/watermarks';
import type { Span } from '../../text/span';
import type { Markup } from '../paragraph';
import { markBlocks } from './blocks';
import type { CodeSpan } from './code';
import { disjoint } from './disjoint';
import { findEchoes } from './echo';
import { matchersOf } from './evidence';
import { repeatedNames } from './insertion';
import type { ScoredLine, WatermarkLine } from './line';
import { lineReader } from './reading';
import { titleTail } from './titleTail';

/** What of a text is not the speech. */
export interface Watermarks {
  /** By 0-based line; never a blank line. Keys ascend. */
  readonly lines: ReadonlyMap<number, WatermarkLine>;
  /** Inside lines of the speech, ascending, not overlapping; `newText` stands for a character of the speech. */
  readonly inline: readonly CodeSpan[];
}

/** Lines with something in them, from the top, among which a title is looked for. */
const TITLE_REGION = 12;

/** A line of a text and where it begins. */
interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * Finds what is not the speech among the lines of a text. In Markdown, tags are markup. Linear in the text; lines that were read before cost a look.
 * Never throws.
 */
export function findWatermarks(
  text: string,
  lines: readonly Line[],
  conventions: WatermarkConventions,
  markup: Markup = 'plain',
): Watermarks {
  const matchers = matchersOf(conventions);
  const read = lineReader(matchers, markup);
  const scored: ScoredLine[] = [];
  const found = new Map<number, WatermarkLine>();
  const tails = new Map<number, Span>();
  lines.forEach(({ text: own, start: at }, line) => {
    const reading = read(own);
    if (reading.start === reading.end) return;
    scored.push({ line, start: at + reading.start, end: at + reading.end, reading });
    const tail = scored.length <= TITLE_REGION ? titleTail(reading.text, reading, matchers) : undefined;
    if (tail && (reading.hits[0]?.start ?? tail.start) >= tail.start) {
      tails.set(line, { start: at + tail.start, end: at + tail.end });
    } else if (reading.verdict) found.set(line, reading.verdict);
  });
  markBlocks(tails.size === 0 ? scored : scored.filter((one) => !tails.has(one.line)), found, matchers);
  for (const [line, echo] of findEchoes(text, scored, found)) found.set(line, echo);
  const spans: Span[] = [];
  const code: CodeSpan[] = [];
  const free = found.size === 0 ? scored : scored.filter((one) => !found.has(one.line));
  const whole = tails.size === 0 ? free : free.filter((one) => !tails.has(one.line));
  // Nearly no line has any.
  for (const one of whole) for (const span of one.reading.inline) spans.push(placed(span, one));
  for (const one of free) for (const span of one.reading.code) code.push(placed(span, one));
  const cut = [...tails].flatMap(([line, tail]) => (found.has(line) ? [] : [tail]));
  const inline = disjoint<CodeSpan>([spans, repeatedNames(whole), cut, code]);
  return { lines: new Map([...found].sort((a, b) => a[0] - b[0])), inline };
}

/** A span of a line's reading, where the line stands. */
function placed<T extends Span>(span: T, { start, reading }: ScoredLine): T {
  const base = start - reading.start;
  return { ...span, start: base + span.start, end: base + span.end };
}
