import { keptLast } from './kept';

/** What a paragraph has anywhere that rules of numbers look for, as bits: most paragraphs lack it, and are left at once. */
export const Sign = {
  digit: 1,
  /** % and ％. */
  percent: 2,
  /** 万 and 亿. */
  myriad: 4,
  /** 十 and 百. */
  ten: 8,
  month: 16,
  year: 32,
  /** 时 and 点. */
  clock: 64,
  /** A Latin letter or a sign of a unit: ㎡, ℃. */
  unit: 128,
  /** 余 and 多. */
  more: 256,
  /** A hyphen or minus: -, －, −. */
  minus: 512,
  /** 约. */
  about: 1024,
  /** 少 and 低. */
  least: 2048,
  /** 倍. */
  times: 4096,
} as const;

const UNITS: Readonly<Record<keyof typeof Sign, string>> = {
  digit: '0123456789',
  percent: '%％',
  myriad: '万亿',
  ten: '十百',
  month: '月',
  year: '年',
  clock: '时点',
  unit: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ㎜㎝㎞㎏㎡℃',
  more: '余多',
  minus: '-－−',
  about: '约',
  least: '少低',
  times: '倍',
};

const TABLE = new Uint16Array(1 << 16);
for (const [sign, units] of Object.entries(UNITS)) {
  for (const unit of units) TABLE[unit.charCodeAt(0)] = Sign[sign as keyof typeof Sign];
}

/** The `Sign` bits of a text; those of the text asked about last are kept, since rules ask one after the other. Linear. */
export const signsOf = keptLast((text: string): number => {
  let signs = 0;
  for (let i = 0; i < text.length; i++) signs |= TABLE[text.charCodeAt(i)] as number;
  return signs;
});
