import { isBlank, isDigit, isHan, isLatin } from './chars';
import type { Span } from './span';

/** Endings that make what stands before them a file's name. */
const FILE_ENDINGS: ReadonlySet<string> = new Set(
  'doc docx wps xls xlsx et ppt pptx pdf txt md csv jpg jpeg png gif zip rar mp3 mp4 html htm ofd'.split(' '),
);

/** Longest link, tag or file name that is looked for: keeps the search linear. */
const REACH = 300;

/**
 * Stretches of a paragraph whose marks are no Chinese punctuation: inline code, the address of a Markdown link, HTML tags and
 * entities, URLs, e-mail addresses and file names. Sorted; they may touch but not overlap. Linear in the text.
 */
export function foreignSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  const add = (start: number, end: number): void => {
    const last = spans[spans.length - 1];
    if (last && start < last.end)
      spans[spans.length - 1] = { start: Math.min(last.start, start), end: Math.max(last.end, end) };
    else spans.push({ start, end });
  };
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) continue;
    let end = 0;
    let start = i;
    if (unit === 0x60) end = codeEnd(text, i);
    else if (unit === 0x5d && text[i + 1] === '(') end = closed(text, i + 2, ')');
    else if (unit === 0x3c) end = tagEnd(text, i);
    else if (unit === 0x26) end = entityEnd(text, i);
    else if (unit === 0x3a && text.startsWith('//', i + 1)) {
      start = wordStart(text, i);
      end = addressEnd(text, i);
    } else if (unit === 0x77 && text.startsWith('www.', i)) end = addressEnd(text, i);
    else if (unit === 0x40) {
      start = wordStart(text, i);
      end = start < i ? addressEnd(text, i) : 0;
    } else if (unit === 0x2e) {
      end = fileEnd(text, i);
      if (end > 0) start = fileStart(text, i);
    }
    if (end > i) {
      add(start, end);
      i = end - 1;
    }
  }
  return spans;
}

/** Asks in rising order whether offsets lie in one of the sorted spans. */
export function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  let at = 0;
  return (offset) => {
    let span = spans[at];
    while (span && span.end <= offset) span = spans[++at];
    return span !== undefined && span.start <= offset;
  };
}

function codeEnd(text: string, start: number): number {
  let open = start;
  while (text[open] === '`') open++;
  const close = text.slice(open, open + REACH).indexOf(text.slice(start, open));
  return close < 0 ? open : open + close + (open - start);
}

/** Behind the next `mark`, if no blank comes first. */
function closed(text: string, from: number, mark: string): number {
  for (let i = from; i < text.length && i < from + REACH; i++) {
    if (text[i] === mark) return i + 1;
    if (isBlank(text.charCodeAt(i))) return 0;
  }
  return 0;
}

function tagEnd(text: string, start: number): number {
  const next = text.charCodeAt(start + 1);
  if (!isLatin(next) && next !== 0x2f && next !== 0x21) return 0;
  const close = text.slice(start, start + REACH).indexOf('>');
  return close < 0 ? 0 : start + close + 1;
}

function entityEnd(text: string, start: number): number {
  let i = start + 1;
  while (i < start + 10 && (isLatin(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)) || text[i] === '#')) i++;
  return i > start + 1 && text[i] === ';' ? i + 1 : 0;
}

function wordStart(text: string, from: number): number {
  let i = from;
  while (i > 0 && i > from - REACH && isWord(text.charCodeAt(i - 1))) i--;
  return i;
}

function isWord(unit: number): boolean {
  return isLatin(unit) || isDigit(unit) || unit === 0x2e || unit === 0x2d || unit === 0x5f;
}

/** Behind the address, its trailing punctuation left to the sentence. */
function addressEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length && text.charCodeAt(i) > 0x20 && text.charCodeAt(i) < 0x7f) i++;
  while (i > from && ',;:!?.)"\''.includes(text[i - 1] ?? '')) i--;
  return i;
}

function fileEnd(text: string, dot: number): number {
  let i = dot + 1;
  while (i < dot + 6 && (isLatin(text.charCodeAt(i)) || isDigit(text.charCodeAt(i)))) i++;
  return FILE_ENDINGS.has(text.slice(dot + 1, i).toLowerCase()) ? i : 0;
}

function fileStart(text: string, dot: number): number {
  let i = dot;
  while (i > 0 && i > dot - REACH) {
    const unit = text.charCodeAt(i - 1);
    const named = isHan(unit) || (unit > 0x20 && unit < 0x7f && unit !== 0x2c && unit !== 0x3b && unit !== 0x3a);
    if (!named && unit !== 0xff08 && unit !== 0xff09) break;
    i--;
  }
  return i;
}
