import { isHan } from './chars';
import { isChinese } from './width';

/** Offsets of an opening and a closing mark that belong together. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
  /** How many marks of the kind were still open around it. */
  readonly depth: number;
}

/**
 * Pairs of the given marks inside the text, nested ones included, in order of their closing marks; what has no partner is
 * left out. `opening` and `closing` may name several marks of one class (both widths).
 */
export function bracketPairs(text: string, opening: string, closing: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  const open: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (isHan(text.charCodeAt(i))) continue;
    const mark = text.charAt(i);
    if (opening.includes(mark)) open.push(i);
    else if (closing.includes(mark)) {
      const start = open.pop();
      if (start !== undefined) pairs.push({ open: start, close: i, depth: open.length });
    }
  }
  return pairs;
}

/** The outermost “…” of a paragraph, in order. An opening mark without a partner is passed over. Linear. */
export function quotations(text: string): BracketPair[] {
  const first = text.indexOf('“');
  if (first < 0) return [];
  const pairs: BracketPair[] = [];
  let open = -1;
  for (let i = first; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x201c && open < 0) open = i;
    else if (unit === 0x201d && open >= 0) {
      pairs.push({ open, close: i, depth: 0 });
      open = -1;
    }
  }
  return pairs;
}

export interface StraightQuote {
  readonly offset: number;
  /** The curly quote that belongs in its place. */
  readonly curly: string;
  /** All quotes of its kind in the text pair when it is taken so. */
  readonly certain: boolean;
}

/**
 * What each straight quote of the text stands for, found by walking: it closes what is open, else it opens.
 * Single ones count only beside Chinese characters, so that an apostrophe stays one. Linear.
 */
export function straightQuotes(text: string, skip: (offset: number) => boolean): StraightQuote[] {
  return [...walk(text, skip, '"', '“', '”'), ...walk(text, skip, "'", '‘', '’')];
}

function walk(
  text: string,
  skip: (offset: number) => boolean,
  straight: string,
  opening: string,
  closing: string,
): StraightQuote[] {
  if (!text.includes(straight)) return [];
  const found: { offset: number; curly: string }[] = [];
  let open = false;
  let certain = true;
  for (let i = 0; i < text.length; i++) {
    const mark = text[i];
    if (mark === straight) {
      if (skip(i) || (straight === "'" && !isChinese(text.charCodeAt(i - 1)) && !isChinese(text.charCodeAt(i + 1))))
        continue;
      found.push({ offset: i, curly: open ? closing : opening });
      open = !open;
    } else if (mark === opening) {
      if (open) certain = false;
      open = true;
    } else if (mark === closing) {
      if (!open) certain = false;
      open = false;
    }
  }
  const pairing = certain && !open;
  return found.map((one) => ({ ...one, certain: pairing }));
}
