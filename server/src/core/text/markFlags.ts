import { isDigit, isHan } from './chars';
import { keptLast } from './kept';

/** What stands side by side in a paragraph, as bits: what rules of punctuation ask before they look closer. */
export const MarkFlag = {
  /** Two points in a row, or an end mark, a closing quotation mark and a point: ，， 。”。 */
  points: 1,
  /** A point behind an opening mark or at the start: “， */
  opened: 2,
  /** A point of a clause before a closing mark: ，” */
  closed: 4,
  /** A row of dots, or any …. */
  dots: 8,
  /** A row of strokes, or a stroke that is no Chinese dash. */
  strokes: 16,
  /** A half-width or small form of a Chinese mark: ｡ ﹐ */
  small: 32,
  /** A half-width mark, the dot left out. */
  half: 64,
  /** A blank behind the indent. */
  blank: 128,
  /** One stroke by itself before a Chinese word, or 一一: —我们 -坚持 */
  stroke: 256,
  /** What may be typed for 至: - ~ ～ ——, and 一 before a digit. */
  link: 512,
} as const;

/** What `isBlank` holds for. */
const BLANKS = ' \t\u00a0\u3000\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a';
const CLASSES = [
  '',
  '，、；：',
  '。！？',
  '”’）》〉】〕',
  '“‘（《〈【〔',
  '.·．・•∙⋅',
  '-－–',
  '—',
  '…⋯‥',
  '―─',
  '｡､﹐﹑﹒﹔﹕﹖﹗',
  `,;:?!()"'\\`,
  BLANKS,
  '~～',
] as const;
const POINT = 1;
const END = 2;
const CLOSER = 3;
const OPENER = 4;
const DOT = 5;
const HYPHEN = 6;
const DASH = 7;
const ELLIPSIS = 8;
const BAR = 9;
const SMALL = 10;
const HALF = 11;
const BLANK = 12;
const TILDE = 13;

const TABLE = new Uint8Array(1 << 16);
CLASSES.forEach((marks, kind) => {
  for (const mark of marks) TABLE[mark.charCodeAt(0)] = kind;
});

const ONE = 0x4e00;

interface Marks {
  readonly flags: number;
  readonly points: readonly number[];
}

/** The `MarkFlag` bits of a text; those of the text asked about last are kept, since rules ask one after the other. Linear. */
export function markFlags(text: string): number {
  return marksIn(text).flags;
}

/** Where ，、；：。！？ stand in a text, in order. Kept as the flags are. */
export function pointsIn(text: string): readonly number[] {
  return marksIn(text).points;
}

const marksIn = keptLast((text: string): Marks => {
  const points: number[] = [];
  let flags = 0;
  let first = 0;
  let before = 0;
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Nearly every unit: keeps the table out of the way. The first of the block is 一, which is asked about below.
    if (unit > ONE && unit <= 0x9fff) {
      blank = false;
      first = before;
      before = 0;
      continue;
    }
    const kind = TABLE[unit] as number;
    if (kind !== 0) {
      if (kind === POINT || kind === END) {
        points.push(i);
        if (blank) flags |= MarkFlag.opened;
      }
      if (before !== 0) flags |= besides(first, before, kind);
      else if (kind === ELLIPSIS) flags |= MarkFlag.dots;
      else if (kind === BAR) flags |= MarkFlag.strokes;
      if ((kind === HYPHEN || kind === DASH) && before !== kind && isHan(text.charCodeAt(i + 1)))
        flags |= MarkFlag.stroke;
      if (kind === HYPHEN || kind === BAR || kind === TILDE || (kind === DASH && before === DASH))
        flags |= MarkFlag.link;
      if (kind === SMALL) flags |= MarkFlag.small;
      else if (kind === HALF) flags |= MarkFlag.half;
      else if (kind === BLANK && !blank) flags |= MarkFlag.blank;
    } else if (text.charCodeAt(i - 1) === ONE) {
      if (unit === ONE) flags |= MarkFlag.stroke;
      else if (isDigit(unit)) flags |= MarkFlag.link;
    }
    if (kind !== BLANK) blank = false;
    first = before;
    before = kind === BLANK ? 0 : kind;
  }
  return { flags, points };
});

/** The flags of a mark behind two others (0: no mark). */
function besides(first: number, before: number, kind: number): number {
  const point = kind === POINT || kind === END;
  let flags = 0;
  if (point) {
    if (before === POINT || before === END || before === DOT) flags |= MarkFlag.points;
    if (before === OPENER) flags |= MarkFlag.opened;
    if (before === CLOSER && first === END) flags |= MarkFlag.points;
    if (before === END && kind === END) flags |= MarkFlag.dots;
  }
  if (kind === CLOSER && before === POINT) flags |= MarkFlag.closed;
  if (kind === DOT) flags |= before === DOT ? MarkFlag.dots : before === POINT || before === END ? MarkFlag.points : 0;
  if (kind === ELLIPSIS) flags |= MarkFlag.dots;
  if (kind === BAR || (isStroke(kind) && isStroke(before) && !(kind === DASH && before === DASH && first !== DASH)))
    flags |= MarkFlag.strokes;
  return flags;
}

function isStroke(kind: number): boolean {
  return kind >= HYPHEN && kind <= BAR && kind !== ELLIPSIS;
}
