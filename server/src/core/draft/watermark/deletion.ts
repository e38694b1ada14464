import { isBlank } from '../../text/chars';
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Watermarks } from './find';

/**
 * For each watermark line what to take out with it: the line, its line break, and the blank lines behind it that only the
 * block needed. The spans do not overlap, so that any of them can be taken out alone. Keyed by 0-based line.
 */
export function watermarkDeletions(text: string, lines: LineIndex, watermarks: Watermarks): Map<number, Span> {
  const deletions = new Map<number, Span>();
  const blank = (line: number): boolean => isBlankRange(text, lines.starts[line] ?? 0, lines.endOf(line));
  let blockEnd = -1;
  let parted = false;
  for (const line of watermarks.lines.keys()) {
    const starts = line !== blockEnd;
    // Blank lines ahead of the block still part what stands on both sides of it; without them one behind it must stay.
    if (starts) parted = line === 0 || blank(line - 1);
    let next = line + 1;
    while (next < lines.count && blank(next)) next++;
    blockEnd = next;
    const inside = next < lines.count && watermarks.lines.has(next);
    const last = inside || parted || next === lines.count ? next : line + 1;
    const start = lines.starts[line] ?? 0;
    if (last < lines.count) deletions.set(line, { start, end: lines.starts[last] ?? text.length });
    else {
      // A last line without a break of its own takes the one ahead, unless the line ahead takes that.
      const from = starts && line > 0 && !endsWithBreak(text) ? lines.endOf(line - 1) : start;
      deletions.set(line, { start: from, end: text.length });
    }
  }
  return deletions;
}

function endsWithBreak(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return last === '\n' || last === '\r';
}

function isBlankRange(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}
