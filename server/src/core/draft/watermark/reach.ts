import { isBlank, isDigit, isLatin } from '../../text/chars';
import type { Span } from '../../text/span';

/** QQ and 微信 are names of a service; other site nouns take no account number. */
export function isName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x51 || unit === 0x71 || unit === 0x5fae;
}

/** What may stand between the name of a service and an account. */
const LEADING = ' \u3000：:号是为加“"【[（(';

/**
 * An account within 4 units behind `at`: at least 5 letters or digits, one of them a digit or a low line; the groups of a
 * number may stand apart.
 */
export function accountBehind(text: string, at: number, end: number): Span | undefined {
  let from = at;
  while (from < end && from < at + 4 && LEADING.includes(text.charAt(from))) from++;
  let to = from;
  let marks = 0;
  while (to < end) {
    const unit = text.charCodeAt(to);
    const grouped = unit === 0x20 && isDigit(text.charCodeAt(to - 1)) && isDigit(text.charCodeAt(to + 1));
    if (!isWord(unit) && !grouped) break;
    if (isDigit(unit) || unit === 0x5f) marks++;
    to++;
  }
  return to - from >= 5 && marks > 0 && !HOTLINE.test(text.slice(from, to)) ? { start: from, end: to } : undefined;
}

/** Numbers that the state and its utilities answer. */
const HOTLINE = /^(?:1[12]\d{1,3}|9[56]\d{3})$/;

/** Whether a hotline's number stands behind `at`: `电话：12345`. */
export function isHotline(text: string, at: number, end: number): boolean {
  let from = at;
  while (from < end && from < at + 4 && LEADING.includes(text.charAt(from))) from++;
  let to = from;
  while (to < end && isDigit(text.charCodeAt(to))) to++;
  return HOTLINE.test(text.slice(from, to));
}

/** Offset behind a name in quotes (at most 14 units) that a channel's name is followed by, else 0. */
export function quotedBehind(text: string, at: number, end: number): number {
  const open = text.charAt(at) === '：' || text.charAt(at) === ':' ? at + 1 : at;
  const close = QUOTES[text.charAt(open)];
  if (close === undefined) return 0;
  const to = text.slice(open + 1, Math.min(end, open + 16)).indexOf(close);
  return to > 0 ? open + to + 2 : 0;
}

const QUOTES: Readonly<Record<string, string>> = { '“': '”', '【': '】', '「': '」', '《': '》' };

/** Whether an address is an office's or a school's. */
export function isOfficial(text: string, { start, end }: Span): boolean {
  return /\.(?:gov|edu|mil|ac)\b/i.test(text.slice(start, end));
}

/** How far an address is followed to either side of one of its parts. */
const LONGEST_ADDRESS = 400;

/** The address around one part of it. */
export function addressAround(text: string, from: number, to: number, start: number, end: number): Span {
  // Its letters may have been set apart, so that no filter sees it: `w w w.a b c.c n`.
  const apart = isBlank(text.charCodeAt(from + 1)) || text.startsWith('w.w.w', from);
  let low = from;
  const lowest = Math.max(start, from - LONGEST_ADDRESS);
  const highest = Math.min(end, to + LONGEST_ADDRESS);
  while (low > lowest && isAddress(text.charCodeAt(low - 1))) low--;
  let high = to;
  while (high < highest && (isAddress(text.charCodeAt(high)) || (apart && isGap(text, high)))) high++;
  return { start: low, end: high };
}

function isWord(unit: number): boolean {
  return isDigit(unit) || isLatin(unit) || unit === 0x5f || unit === 0x2d;
}

/** A single blank between two units of an address. */
function isGap(text: string, at: number): boolean {
  return isBlank(text.charCodeAt(at)) && isAddress(text.charCodeAt(at - 1)) && isAddress(text.charCodeAt(at + 1));
}

/** A unit that addresses are made of. */
export function isAddress(unit: number): boolean {
  return isWord(unit) || unit === 0x2e || unit === 0x2f || unit === 0x3a || unit === 0x40 || unit === 0x3f;
}
