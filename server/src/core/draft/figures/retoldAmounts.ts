import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { screens } from '../../text/screens';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';

/** An amount that the draft has in another writing elsewhere: 八十名先进个人 beside 80名先进个人. Offsets are the draft's. */
export interface RetoldAmount extends Span {
  readonly written: string;
  /** The other writing and where it stands. */
  readonly other: string;
  readonly at: Span;
}

/** An amount of a paragraph, in its offsets. */
interface Told extends Span {
  readonly value: number;
  /** What is counted: a unit, % or 时. */
  readonly unit: string;
  /** What stands behind the unit: the beginning of a noun. */
  readonly noun: string;
  /** What 万 and 亿 stand for; 0 of an amount in Han. */
  readonly multiple: number;
}

const UNIT = '公里|平方米|[个名户项家件处座栋人亩吨元次场所条台位]';
const HAN = '[一二两三四五六七八九十百千零]';
/** Of two places and more: 一个 and 十个 belong to phrases. */
const IN_HAN = new RegExp(
  `(?<![第一二两三四五六七八九十百千万零几数近\\d])(${HAN}{2,8})(${UNIT})([\\u4e00-\\u9fff]{0,2})`,
  'g',
);
const IN_DIGITS = new RegExp(
  `(?<![第\\d.,])(\\d{1,9}(?:\\.\\d{1,4})?)([万亿]?)(${UNIT}|[%％])([\\u4e00-\\u9fff]{0,2})`,
  'g',
);
const SHARE = /百分之([一二三四五六七八九十]{1,3})(?:点([一二三四五六七八九零]{1,2}))?(?![一二三四五六七八九十百点])/g;
const HAN_TIME =
  /(?<![一二三四五六七八九十])([一二三四五六七八九十]{1,3})[点时]([一二三四五六七八九十]{1,3})分(?![之钟数])/g;
const TIME = /(?<![\d:：])(\d{1,2})[:：时点]([0-5]\d)(?![\d:：])/g;
const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
/** Ahead of an amount that was told before: 这八百六十户. */
const RECALLS = '这那该';

const hasHan = screens.of(
  '[十百千一二两三四五六七八九零][个名户项家件处座栋人亩吨元次场所条台位公平]',
  '分之[一二三四五六七八九十]',
  '点[一二三四五六七八九十零]',
);
/** In digits with four noughts and more, which somebody else has written with 万. */
const hasLong = screens.of('0000', '\\d\\d\\d\\d\\d', '\\d\\d\\d\\d[万亿]');

const NONE: readonly Told[] = [];
const inHan = keptByText((text): readonly Told[] => (hasHan(text) ? readHan(text) : NONE));
const longIn = keptByText((text) => (hasLong(text) ? digitsIn(text).filter(isLong) : NONE));
/** Read only in a draft that has one of those. */
const digitsIn = keptByText(readDigits);

function readHan(text: string): Told[] {
  const told = findAll(IN_HAN, text).map(({ 1: number = '', 2: unit = '', 3: noun = '', index }) => {
    return { start: index, end: index + number.length + unit.length, value: hanValue(number), unit, noun, multiple: 0 };
  });
  const shares = findAll(SHARE, text).map(({ 0: { length }, 1: ones = '', 2: places = '', index }) => {
    const value = hanValue(ones) + [...places].reduce((sum, one, k) => sum + hanValue(one) / 10 ** (k + 1), 0);
    return { start: index, end: index + length, value, unit: '%', noun: '', multiple: 0 };
  });
  const times = findAll(HAN_TIME, text).map(({ 0: { length }, 1: hours = '', 2: minutes = '', index }) => {
    const value = hanValue(hours) * 60 + hanValue(minutes);
    return { start: index, end: index + length, value, unit: '时', noun: '', multiple: 0 };
  });
  return [...told, ...shares, ...times].filter(({ value }) => value > 0);
}

function readDigits(text: string): Told[] {
  const told = findAll(IN_DIGITS, text).map(({ 1: number = '', 2: by = '', 3: unit = '', 4: noun = '', index }) => {
    const multiple = MULTIPLES[by] ?? 1;
    const end = index + number.length + by.length + unit.length;
    return { start: index, end, value: Number(number) * multiple, unit: unit === '％' ? '%' : unit, noun, multiple };
  });
  const times = findAll(TIME, text).map(({ 0: { length }, 1: hours, 2: minutes, index }) => {
    return {
      start: index,
      end: index + length,
      value: Number(hours) * 60 + Number(minutes),
      unit: '时',
      noun: '',
      multiple: 1,
    };
  });
  return [...told, ...times];
}

/** Whether an amount in digits has four places and more ahead of what its unit or 万 stands for. */
function isLong({ value, multiple, unit }: Told): boolean {
  return unit !== '%' && value / multiple >= 1e4;
}

/** 八百六十 → 860; 0 for what is no number told place by place. */
function hanValue(numeral: string): number {
  let sum = 0;
  let digit = -1;
  for (const unit of numeral) {
    const place = ['', '十', '百', '千'].indexOf(unit);
    if (place > 0) {
      if (digit < 0 && (place > 1 || sum > 0)) return 0;
      sum += (digit < 0 ? 1 : digit) * 10 ** place;
      digit = -1;
    } else if (digit > 0) return 0;
    else digit = unit === '两' ? 2 : '零一二三四五六七八九'.indexOf(unit);
  }
  return sum + Math.max(0, digit);
}

/** Amounts in Han that the draft has in digits too, and long ones that it has with 万 or 亿. Linear. */
export function retoldAmounts({ paragraphs }: Draft): RetoldAmount[] {
  const odd = paragraphs.flatMap((paragraph) =>
    [...inHan(paragraph.text), ...longIn(paragraph.text)].map((told) => ({ paragraph, told })),
  );
  if (odd.length === 0) return [];
  const usual = new Map<string, { readonly told: Told; readonly start: number; readonly text: string }[]>();
  for (const { text, start } of paragraphs) {
    for (const told of digitsIn(text)) {
      const key = keyOf(told);
      const known = usual.get(key);
      if (known) known.push({ told, start, text });
      else usual.set(key, [{ told, start, text }]);
    }
  }
  return odd.flatMap(({ paragraph: { text, start }, told }) => {
    const recalled = RECALLS.includes(text.charAt(told.start - 1) || '-');
    const same = usual.get(keyOf(told))?.find((other) => isSame(told, other.told, recalled));
    if (!same) return [];
    const at = { start: same.start + same.told.start, end: same.start + same.told.end };
    const written = text.slice(told.start, told.end);
    const other = same.text.slice(same.told.start, same.told.end);
    return [{ start: start + told.start, end: start + told.end, written, other, at }];
  });
}

function keyOf({ value, unit }: Told): string {
  return `${Math.round(value * 100)} ${unit}`;
}

function isSame(odd: Told, usual: Told, recalled: boolean): boolean {
  if (odd.multiple > 0) return usual.multiple > odd.multiple;
  if (odd.unit === '%' || odd.unit === '时') return true;
  return recalled || (odd.noun.length === 2 && odd.noun === usual.noun);
}
