import { CLAUSE_ENDS, CLOSING, isBlank, SENTENCE_ENDS } from './chars';
import type { Span } from './span';

/**
 * Sentences of one paragraph, in order; together they cover all but leading and trailing blanks of each. A sentence ends behind
 * a run of end marks and the closing quotes and brackets that follow it. End marks inside “…” or （…） end nothing unless the
 * quotation closes right behind them. A mark without its partner opens no quotation. Linear; offsets are the text's.
 */
export function sentences(text: string): Span[] {
  return split(text, SENTENCE_ENDS, depths(text));
}

/** Clauses of one paragraph: parted by every mark a speaker pauses at, except 、; inside quotations too. Linear. */
export function clauses(text: string): Span[] {
  return split(text, CLAUSE_ENDS, undefined);
}

function split(text: string, ends: string, inner: Uint8Array | undefined): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    if (!ends.includes(text.charAt(i)) || isInsideNumber(text, i)) continue;
    let end = i + 1;
    while (end < text.length && ends.includes(text.charAt(end))) end++;
    while (end < text.length && CLOSING.includes(text.charAt(end)) && !'"\''.includes(text.charAt(end))) end++;
    if (inner && end < text.length && inner[end] === 1 && inner[end - 1] === 1) {
      i = end - 1;
      continue;
    }
    push(spans, text, start, end);
    start = end;
    i = end - 1;
  }
  push(spans, text, start, text.length);
  return spans;
}

/** `9:30`, `1,024`: a half-width mark between digits parts nothing. */
function isInsideNumber(text: string, at: number): boolean {
  return text.charCodeAt(at) < 0x80 && /^\d.\d$/s.test(text.slice(at - 1, at + 2));
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  if (start < end) spans.push({ start, end });
}

const PARTNER: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '）': '（', '》': '《' };

/** 1 for each unit that stands inside a quotation or brackets that close (the opening mark counts as outside). */
function depths(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1);
  const open: { mark: string; at: number }[] = [];
  let covered = 0;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (mark === '“' || mark === '‘' || mark === '（' || mark === '《') open.push({ mark, at: i });
    else if (mark in PARTNER) {
      const partner = PARTNER[mark];
      let k = open.length - 1;
      while (k >= 0 && open[k]?.mark !== partner && open.length - k < 8) k--;
      const start = open[k];
      if (!start || start.mark !== partner) continue;
      open.length = k;
      const from = Math.max(start.at + 1, covered);
      inside.fill(1, from, i + 1);
      covered = Math.max(covered, i + 1);
    }
  }
  return inside;
}
