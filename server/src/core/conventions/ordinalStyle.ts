/**
 * The styles of 序次语 met in the corpus and the norms. A style says which numerals stand in which frame; the mark behind
 * it (`1.` or `1、`) is a habit beside it.
 */
export type OrdinalStyle =
  /** `一、` */
  | 'han'
  /** `（一）` */
  | 'han-paren'
  /** `1.` `1、` */
  | 'arabic'
  /** `（1）` `1）` */
  | 'arabic-paren'
  /** `①` */
  | 'circled'
  /** `第一，` */
  | 'di'
  /** `第一个方面，` `第二部分` */
  | 'di-noun'
  /** `一是` `一要` `一看`: a numeral and the word that every item repeats */
  | 'numeral-word'
  /** `首先` `其次` `再次` `最后` */
  | 'first-next'
  /** `其一` `其二` */
  | 'qi'
  /** `一方面` `另一方面` */
  | 'one-hand';

/** The order of layers in GB/T 15834—2011 B.3.8 and GB/T 9704—2012 7.3.3, outermost first. */
export const NORM_LEVELS: readonly OrdinalStyle[] = ['han', 'han-paren', 'arabic', 'arabic-paren', 'circled'];
