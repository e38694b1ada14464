/**
 * Which of the four characters of a set form or collocation the other three leave no choice for, as bits: 1 for the first, 8 for the
 * last. The generated tables have one hexadecimal digit for each.
 */
export function firmnessDigit(bits: number): string {
  return bits.toString(16);
}

const DIGIT_0 = 0x30;
const LETTER_A = 0x61;

/** The bits of the digit at `at` of a table; the tables are long, so no string is made. */
export function firmnessAt(table: string, at: number): number {
  const code = table.charCodeAt(at);
  return code >= LETTER_A ? code - LETTER_A + 10 : code - DIGIT_0;
}
