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
  const final = finalBlock(text, lines, watermarks, blank);
  let blockEnd = -1;
  let parted = false;
  for (const line of watermarks.lines.keys()) {
    if (line >= final) {
      // Nothing follows: each line takes the break ahead of it, and the first the blank lines too.
      let solid = line - 1;
      while (solid >= 0 && blank(solid)) solid--;
      deletions.set(line, { start: solid < 0 ? 0 : lines.endOf(solid), end: lines.endOf(line) });
      continue;
    }
    // Blank lines ahead of the block still part what stands on both sides of it; without them one behind it must stay.
    if (line !== blockEnd) parted = line === 0 || blank(line - 1);
    let next = line + 1;
    while (next < lines.count && blank(next)) next++;
    blockEnd = next;
    const inside = next < lines.count && watermarks.lines.has(next);
    const last = inside || parted || next === lines.count ? next : line + 1;
    deletions.set(line, { start: lines.starts[line] ?? 0, end: lines.starts[last] ?? text.length });
  }
  return deletions;
}

/** The first line of the block that a text without a final break ends with; behind the last line where there is none. */
function finalBlock(text: string, lines: LineIndex, watermarks: Watermarks, blank: (line: number) => boolean): number {
  let first = lines.count;
  if (endsWithBreak(text)) return first;
  for (let line = lines.count - 1; line >= 0; line--) {
    if (watermarks.lines.has(line)) first = line;
    else if (first === lines.count || !blank(line)) break;
  }
  return first;
}

function endsWithBreak(text: string): boolean {
  const last = text.charAt(text.length - 1);
  return last === '\n' || last === '\r';
}

function isBlankRange(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}
