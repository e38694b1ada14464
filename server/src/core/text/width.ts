import { isHan } from './chars';

/** A character that only Chinese text has: Han, a mark of the CJK block, a full-width form. Blanks do not count. */
export function isChinese(unit: number): boolean {
  return isHan(unit) || (unit > 0x3000 && unit <= 0x303f) || (unit >= 0xff01 && unit <= 0xff60);
}

/** A mark that Chinese shares with Western typography: “ ” ‘ ’ … — and ·. */
export function isSharedMark(unit: number): boolean {
  return (unit >= 0x2018 && unit <= 0x201d) || unit === 0x2026 || unit === 0x2014 || unit === 0xb7;
}

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** The full-width form of a half-width mark; `undefined` for what has none of its own. */
export function fullWidth(mark: string): string | undefined {
  return FULL[mark];
}
