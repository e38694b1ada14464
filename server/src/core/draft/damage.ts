import { keptByText } from '../text/kept';
import type { Span } from '../text/span';

/** U+FFFD, and letters that Chinese text hardly has but that a wrong encoding is full of. */
const SUSPECT = /[\uFFFD\u00C2-\u00F4]/;
/** Han characters of the same kind, sought one by one: that is faster than a class of them. */
const SUSPECT_HAN = ['锛', '銆', '鈥', '锟斤', '烫烫烫', '屯屯屯'];
/** `，` `。` `“` of UTF-8 read as GBK begin with these. */
const READ_AS_GBK = /[\u951B\u9286\u9225]/g;
/** UTF-8 read as Latin-1: a lead byte and a byte that follows. */
const READ_AS_LATIN = /[\u00C2-\u00F4][\u0080-\u00BF\u0152-\u0192\u2013-\u203A\u20AC\u2122]/g;
const REPLACEMENT = /\uFFFD+/g;
/** U+FFFD read as GBK, and what uninitialised memory looks like. */
const REMAINS = /(?:锟斤拷)+锟?|锟斤|烫烫烫+|屯屯屯+/g;

/** Fewest signs of a wrong encoding in a line; one alone may be a rare word. */
const SIGNS = 3;

/**
 * The part of a line that shows a wrong encoding, from the first character lost or garbled to the last: U+FFFD, 锟斤拷, or UTF-8
 * read as GBK or Latin-1. Null where the line is sound. Kept by text.
 */
export const damageOf = keptByText((line): Span | null => {
  // Nearly every line holds nothing suspect.
  if (!SUSPECT.test(line) && !SUSPECT_HAN.some((sign) => line.includes(sign))) return null;
  return (
    extent(line, REPLACEMENT, 1) ??
    extent(line, REMAINS, 1) ??
    extent(line, READ_AS_GBK, SIGNS) ??
    extent(line, READ_AS_LATIN, SIGNS) ??
    null
  );
});

/** From the first match to the last, if there are enough. */
function extent(line: string, pattern: RegExp, enough: number): Span | undefined {
  const matches = [...line.matchAll(pattern)];
  const first = matches[0];
  const last = matches[matches.length - 1];
  if (!first || !last || matches.length < enough) return undefined;
  return { start: first.index, end: last.index + last[0].length };
}
