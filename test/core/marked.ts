import type { Span } from '../../server/src/core/index';

/** Takes the marks «…» out of a text and says where they stood. Marks do not nest; `«»` marks an empty place. */
export function parseMarked(marked: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = '';
  let start = -1;
  for (const unit of marked) {
    if (unit === '«') start = text.length;
    else if (unit === '»') {
      if (start < 0) throw new Error(`unopened mark in ${marked}`);
      spans.push({ start, end: text.length });
      start = -1;
    } else text += unit;
  }
  if (start >= 0) throw new Error(`unclosed mark in ${marked}`);
  return { text, spans };
}
