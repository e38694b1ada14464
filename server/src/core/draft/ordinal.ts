import type { OrdinalStyle } from '../conventions/ordinalStyle';
import type { Span } from '../text/span';

/** A 序次语 as it stands in the text; the span holds its mark, not the blanks behind it. */
export interface Ordinal extends Span {
  readonly style: OrdinalStyle;
  /** What every item of the run repeats: `是` of 一是, `个方面` of 第一个方面; else empty. */
  readonly word: string;
  /** From 1; 0 where the numeral is lost. `最后` has the value its place gives it. */
  readonly value: number;
  /** Where the numeral stands (一, 12, 三 in 第三); empty where it is lost. */
  readonly numeral: Span;
  /** The punctuation behind it: `、` `.` `，`, or empty. */
  readonly mark: string;
  /** As written, mark included; joined where it was split over two lines. */
  readonly text: string;
  /** The mark stands, the numeral is gone (`、切实…`). */
  readonly lost: boolean;
}
