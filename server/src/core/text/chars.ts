/**
 * Character classes, by UTF-16 unit. Tests are comparisons on the code, not regular expressions: they stand in
 * the inner loops of the whole engine.
 */

/** A Han character of the basic block or extension A, 〇 and 々 included; halves of surrogates are not. */
export function isHan(unit: number): boolean {
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) || unit === 0x3007 || unit === 0x3005;
}

/** The units of `isHan`, first and last of each stretch, for tables by unit: filling one is quicker than asking 65,536 times. */
export const HAN_STRETCHES = [
  [0x3005, 0x3005],
  [0x3007, 0x3007],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A letter `A`–`Z` or `a`–`z`. */
export function isLatin(unit: number): boolean {
  return (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}

/** Blank inside a line: space, tab, no-break space, ideographic space and the widths of U+2000–U+200A. */
export function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0xa0 || unit === 0x3000 || (unit >= 0x2000 && unit <= 0x200a);
}

/** Marks that end a sentence, full width, and the half-width forms a careless typist leaves for them. */
export const SENTENCE_ENDS = '。！？!?…';
/** Marks behind which a clause may begin. */
export const CLAUSE_ENDS = '。！？!?…；;：:，,—';
export const CLOSING = '”’）》〉】〕」』)]}"\'';

/** Whether a unit is one of these: a look at a table of bits, for loops in which a string for each unit would cost more than all else. */
export function unitsOf(units: string): (unit: number) => boolean {
  const bits = new Uint32Array(1 << 11);
  for (let i = 0; i < units.length; i++) {
    const unit = units.charCodeAt(i);
    bits[unit >>> 5] = (bits[unit >>> 5] as number) | (1 << (unit & 31));
  }
  return (unit) => ((bits[unit >>> 5] as number) & (1 << (unit & 31))) !== 0;
}
