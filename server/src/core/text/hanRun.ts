import { isHan } from './chars';

/** Where the Han characters from `from` on end, at most `most` of them. */
export function hanEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at - from < most && isHan(text.charCodeAt(at))) at++;
  return at;
}

/** Where the Han characters that end at `end` begin, at most `most` of them. */
export function hanStart(text: string, end: number, most: number): number {
  let at = end;
  while (at > 0 && end - at < most && isHan(text.charCodeAt(at - 1))) at--;
  return at;
}
