import { keptLast } from './kept';

/** What of numbers stands side by side in a paragraph, as bits: what the rules of numbers ask before they look closer. */
export const NumberFlag = {
  /** A digit with a Han numeral, 几, 分 or 之 beside it, or behind 万, 亿: 3百, 三4, 3分之. */
  mixed: 1,
  /** A digit, one of 年月点时万亿 and a Han numeral, or the other way round: 3月十五, 3万五. */
  mixedDate: 2,
  /** A digit with a mark behind it, or a second sign of per cent: 5。6, 5%%, 百分点%. */
  marked: 4,
  /** A digit behind a stroke, 至 or 到: 20-30. */
  range: 8,
  /** A number with 余 or 多 behind it. */
  more: 16,
  /** Two numerals with 、 between them. */
  pair: 32,
  /** 以上, 以下, 以内, 之内, 左右, 上下. */
  tail: 64,
  /** A digit in front of a colon, 时, 点, or of what parts a date in digits. */
  clock: 128,
} as const;

const CLASSES = [
  '',
  '0123456789',
  '一二两三四五六七八九十百千几零〇',
  '余多',
  '，,。；;·',
  '、',
  '-—－～~–至到',
  ':：时点',
] as const;
const MORE_CLASSES = ['%％', '万亿', '以之左', '内右', '分', '年月', './', '上', '下', '数'] as const;
const DIGIT = 1;
const HAN = 2;
const MORE = 3;
const MARK = 4;
const LIST = 5;
const LINK = 6;
const CLOCK = 7;
const PERCENT = 8;
const MYRIAD = 9;
const BOUND = 10;
const INNER = 11;
const PART = 12;
const DATE = 13;
const DOT = 14;
const UP = 15;
const DOWN = 16;
const SOME = 17;

const TABLE = new Uint8Array(1 << 16);
[...CLASSES, ...MORE_CLASSES].forEach((units, kind) => {
  for (const unit of units) TABLE[unit.charCodeAt(0)] = kind;
});

/** By two kinds side by side, `before * 32 + kind`: the flags they raise. */
const PAIRS = new Uint16Array(32 * 32);
function raise(flag: number, before: readonly number[], kinds: readonly number[]): void {
  for (const one of before)
    for (const kind of kinds) PAIRS[one * 32 + kind] = (PAIRS[one * 32 + kind] as number) | flag;
}
raise(NumberFlag.mixed, [DIGIT], [HAN, PART]);
raise(NumberFlag.mixed, [HAN, BOUND, MYRIAD], [DIGIT]);
raise(NumberFlag.marked, [DIGIT], [MARK, LIST, DOT]);
raise(NumberFlag.marked, [PERCENT, CLOCK], [PERCENT]);
raise(NumberFlag.range, [LINK], [DIGIT]);
raise(NumberFlag.more, [DIGIT, HAN, MYRIAD, UP, SOME, MORE], [MORE]);
raise(NumberFlag.tail, [BOUND], [INNER, UP, DOWN]);
raise(NumberFlag.tail, [UP], [DOWN]);
raise(NumberFlag.clock, [DIGIT], [CLOCK, DOT, LINK]);

/** The `NumberFlag` bits of a text; those of the text asked about last are kept, since rules ask one after the other. Linear. */
export const numberFlags = keptLast((text: string): number => {
  let flags = 0;
  let first = 0;
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const kind = TABLE[text.charCodeAt(i)] as number;
    if (kind !== 0 && before !== 0) {
      flags |= PAIRS[before * 32 + kind] as number;
      if (first !== 0 && (kind === DIGIT || kind === HAN) && (first === DIGIT || first === HAN)) {
        if (before === LIST) flags |= NumberFlag.pair;
        else if (first !== kind && (before === DATE || before === CLOCK || before === MYRIAD))
          flags |= NumberFlag.mixedDate;
      }
    }
    first = before;
    before = kind;
  }
  return flags;
});
