/**
 * Numerals of 序次语: reading and writing them. A numeral is read at an offset and never beyond `end`;
 * values run from 1 to 999, which no speech exceeds and no year reaches.
 */
export type Script = 'han' | 'arabic' | 'full-width' | 'circled';

export interface Numeral {
  readonly value: number;
  /** Offset behind its last unit. */
  readonly end: number;
  readonly script: Script;
}

const DIGITS = '一二三四五六七八九';

/** Value of a Han digit 一…九, else 0. */
function hanDigit(unit: number): number {
  switch (unit) {
    case 0x4e00:
      return 1;
    case 0x4e8c:
      return 2;
    case 0x4e09:
      return 3;
    case 0x56db:
      return 4;
    case 0x4e94:
      return 5;
    case 0x516d:
      return 6;
    case 0x4e03:
      return 7;
    case 0x516b:
      return 8;
    case 0x4e5d:
      return 9;
    default:
      return 0;
  }
}

const TEN = 0x5341;

/** Whether `unit` can stand in a Han numeral of an ordinal: 一…九 or 十. */
export function isHanNumeral(unit: number): boolean {
  return unit === TEN || hanDigit(unit) > 0;
}

/** Reads 一 … 九十九 at `start`; undefined where none stands there. */
export function readHanNumeral(text: string, start: number): Numeral | undefined {
  let at = start;
  let value = hanDigit(text.charCodeAt(at));
  if (value > 0) at++;
  if (text.charCodeAt(at) === TEN) {
    at++;
    const ones = hanDigit(text.charCodeAt(at));
    value = (value === 0 ? 10 : value * 10) + ones;
    if (ones > 0) at++;
  }
  return at === start ? undefined : { value, end: at, script: 'han' };
}

/** The value of a whole numeral, as 102, 七十 or 两; 0 for what is not read. */
export function numeralValue(numeral = ''): number {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  if (numeral === '两') return 2;
  const read = readHanNumeral(numeral, 0);
  return read?.end === numeral.length ? read.value : 0;
}

/** Reads up to three Arabic digits, half or full width, that no further digit follows. */
export function readArabicNumeral(text: string, start: number): Numeral | undefined {
  let at = start;
  let value = 0;
  let script: Script = 'arabic';
  for (; at - start < 4; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) value = value * 10 + unit - 0x30;
    else if (unit >= 0xff10 && unit <= 0xff19) {
      value = value * 10 + unit - 0xff10;
      script = 'full-width';
    } else break;
  }
  return at === start || at - start > 3 || value === 0 ? undefined : { value, end: at, script };
}

/** Reads one of ①…⑳. */
export function readCircledNumeral(text: string, start: number): Numeral | undefined {
  const unit = text.charCodeAt(start);
  // Not a number behind the end of the text.
  if (!(unit >= 0x2460 && unit <= 0x2473)) return undefined;
  return { value: unit - 0x2460 + 1, end: start + 1, script: 'circled' };
}

/** Writes a value (1 to 999) in a script; circled numerals end at ⑳ and go on in Arabic digits. */
export function writeNumeral(value: number, script: Script): string {
  if (script === 'han') return writeHan(value);
  if (script === 'circled' && value <= 20) return String.fromCharCode(0x2460 + value - 1);
  const digits = String(value);
  if (script !== 'full-width') return digits;
  return [...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) - 0x30 + 0xff10)).join('');
}

function writeHan(value: number): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  let written = hundreds > 0 ? `${digit(hundreds)}百` : '';
  if (hundreds > 0 && tens === 0 && ones > 0) written += '〇';
  if (tens > 0) written += `${tens === 1 && hundreds === 0 ? '' : digit(tens)}十`;
  return written + (ones > 0 ? digit(ones) : '');
}

function digit(value: number): string {
  return DIGITS.charAt(value - 1);
}

/** The script a written numeral is in, by its first unit. */
export function scriptOf(numeral: string): Script {
  const unit = numeral.charCodeAt(0);
  if (unit >= 0x30 && unit <= 0x39) return 'arabic';
  if (unit >= 0xff10 && unit <= 0xff19) return 'full-width';
  return unit >= 0x2460 && unit <= 0x2473 ? 'circled' : 'han';
}
