import type { OrdinalStyle } from '../conventions/ordinalStyle';
import type { Span } from '../text/span';
import { type Script, scriptOf, writeNumeral } from './numeral';

/** A 序次语 as it stands in the text; the span holds its mark, not the blanks behind it. */
export interface Ordinal extends Span {
  readonly style: OrdinalStyle;
  /** What every item of the run repeats: `是` of 一是, `个方面` of 第一个方面; else empty. */
  readonly word: string;
  /** From 1; 0 where the numeral is lost. `最后` has the value its place gives it. */
  readonly value: number;
  /** Where the numeral stands (一, 12, 三 in 第三, 首先); empty where it is lost. */
  readonly numeral: Span;
  /** The punctuation behind it: `、` `.` `，`, or empty. */
  readonly mark: string;
  /** As written, mark included; joined where it was split over two lines. */
  readonly text: string;
  /** The mark stands, the numeral is gone (`、切实…`). */
  readonly lost: boolean;
  /** It opens its paragraph. */
  readonly initial: boolean;
}

/** 首先 … 最后 by value; every further item is 再次 until 最后. */
const FIRST_NEXT = ['首先', '其次', '再次', '最后'];

/** What stands for a value in an ordinal of this style: `三`, `12`, `其次`. */
export function numeralFor(style: OrdinalStyle, value: number, script: Script): string {
  if (style === 'first-next') return FIRST_NEXT[value - 1] ?? '再次';
  if (style === 'one-hand') return value === 1 ? '一方面' : '另一方面';
  return writeNumeral(value, style === 'circled' ? 'circled' : script);
}

/** The script of an ordinal's numeral as written. */
export function scriptOfOrdinal(ordinal: Ordinal): Script {
  const numeral = ordinal.text.replace(/^[第其（(]+/u, '');
  return scriptOf(numeral);
}

/**
 * A whole ordinal with this value, in the manner of `like`: its style, its frame as written (`（`, full-width digits), its mark.
 * The frame of a lost ordinal, which has no numeral, is its mark.
 */
export function writeOrdinal(like: Ordinal, value: number): string {
  const numeral = numeralFor(like.style, value, scriptOfOrdinal(like));
  if (like.lost) return `${numeral}${like.mark}`;
  const written = like.text;
  switch (like.style) {
    case 'han-paren':
    case 'arabic-paren': {
      const open = /^[（(]/u.exec(written)?.[0] ?? '';
      const close = /[）)][^）)]*$/u.exec(written)?.[0] ?? '）';
      return `${open}${numeral}${close}`;
    }
    case 'di':
    case 'di-noun':
      return `第${numeral}${like.word}${like.mark}`;
    case 'qi':
      return `其${numeral}${like.mark}`;
    case 'numeral-word':
      return `${numeral}${like.word}${like.mark}`;
    case 'circled':
    case 'first-next':
    case 'one-hand':
      return `${numeral}${like.mark}`;
    default: {
      const blank = /\s*$/u.exec(written.slice(0, written.length - like.mark.length))?.[0] ?? '';
      return `${numeral}${blank}${like.mark}`;
    }
  }
}

/** Where an ordinal stands, as findings and edits say it. */
export function placeOf(ordinal: Ordinal): { offset: number; length: number } {
  return { offset: ordinal.start, length: ordinal.end - ordinal.start };
}

/** A replacement over the text of the draft. */
export interface Replacement {
  readonly offset: number;
  readonly length: number;
  readonly newText: string;
}

/** Writes another number into an ordinal and leaves its frame and mark alone. */
export function renumber(ordinal: Ordinal, value: number): Replacement {
  const { start, end } = ordinal.numeral;
  return { offset: start, length: end - start, newText: numeralFor(ordinal.style, value, scriptOfOrdinal(ordinal)) };
}

/** Puts an ordinal in the manner of `like` in the place of another. */
export function restyle(ordinal: Ordinal, value: number, like: Ordinal): Replacement {
  return { offset: ordinal.start, length: ordinal.end - ordinal.start, newText: writeOrdinal(like, value) };
}
