import type { WatermarkConventions } from '../../conventions/watermarks';
import { interned } from '../../text/kept';
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Markup } from '../paragraph';
import { markBlocks } from './blocks';
import type { CodeSpan } from './code';
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

/**
 * Finds what is not the speech. In Markdown, tags are markup. Linear in the text; lines that were read before cost a look.
 * Never throws.
 */
export function findWatermarks(
  text: string,
  lines: LineIndex,
  conventions: WatermarkConventions,
  markup: Markup = 'plain',
): Watermarks {
  const matchers = matchersOf(conventions);
  const read = lineReader(matchers, markup);
  const scored: ScoredLine[] = [];
  const found = new Map<number, WatermarkLine>();
  const tails = new Map<number, Span>();
  for (let line = 0; line < lines.count; line++) {
    const at = lines.starts[line] ?? 0;
    const reading = read(interned(text.slice(at, lines.endOf(line))));
    if (reading.start === reading.end) continue;
    scored.push({ line, start: at + reading.start, end: at + reading.end, reading });
    const tail = scored.length <= TITLE_REGION ? titleTail(reading.text, reading, matchers) : undefined;
    if (tail && (reading.hits[0]?.start ?? tail.start) >= tail.start) {
      tails.set(line, { start: at + tail.start, end: at + tail.end });
    } else if (reading.verdict) found.set(line, reading.verdict);
  }
  markBlocks(
    scored.filter((one) => !tails.has(one.line)),
    found,
    matchers,
  );
  for (const [line, echo] of findEchoes(text, scored, found)) found.set(line, echo);
  const free = scored.filter((one) => !found.has(one.line));
  const whole = free.filter((one) => !tails.has(one.line));
  const inline = disjoint([
    whole.flatMap((one) => one.reading.inline.map((span) => placed(span, one))),
    repeatedNames(whole),
    [...tails].flatMap(([line, tail]) => (found.has(line) ? [] : [tail])),
    free.flatMap((one) => one.reading.code.map((span) => placed(span, one))),
  ]);
  return { lines: new Map([...found].sort((a, b) => a[0] - b[0])), inline };
}

/** A span of a line's reading, where the line stands. */
function placed<T extends Span>(span: T, { start, reading }: ScoredLine): T {
  const base = start - reading.start;
  return { ...span, start: base + span.start, end: base + span.end };
}

/** Several ascending lists as one; of spans that overlap that of the earlier list counts. */
function disjoint(lists: readonly (readonly CodeSpan[])[]): readonly CodeSpan[] {
  let kept: readonly CodeSpan[] = [];
  for (const list of lists) {
    if (list.length === 0) continue;
    let next = 0;
    const free = list.filter((span) => {
      while (next < kept.length && (kept[next]?.end ?? 0) <= span.start) next++;
      return span.end <= (kept[next]?.start ?? span.end);
    });
    kept = [...kept, ...free].sort((a, b) => a.start - b.start);
  }
  return kept;
}
