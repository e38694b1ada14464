import { findAll } from '../../text/findAll';

/** A number in digits with its unit, 万 and 亿 worked in; offsets are the text's. */
export interface Amount {
  readonly value: number;
  /** By how much rounding may have moved the value: half of its last place, 0 for a count written out. */
  readonly slack: number;
  /** 元, 户, % …; 名, 位 and 人 are one. */
  readonly unit: string;
  /** 近, 约, 余, 以上: what cannot be reckoned with. */
  readonly vague: boolean;
  readonly start: number;
  /** Behind the unit. */
  readonly end: number;
}

const UNITS =
  '个?百分点|[%％]|平方公里|平方米|立方米|公里|公顷|公斤|千克|千瓦时|千瓦|小时|分钟|个工作日|美元|人次|件次|[元米亩吨斤人名位户家个件起宗处项次天所条座台套辆只头株册部支场篇份例笔批间栋幢床张种类倍]';
const AMOUNT = new RegExp(
  `(?<![\\d.,第A-Za-z—～~–\\-:：])(\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,4})?([余多]?)(万亿|[万亿])?([余多]?)(${UNITS})`,
  'g',
);
const MULTIPLES: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 万亿: 1e12 };
const SAME_UNIT: Readonly<Record<string, string>> = { 名: '人', 位: '人', 件次: '件', '％': '%', 个百分点: '百分点' };
/** 约, 近 and their like, ahead of a number. */
const VAGUE_AHEAD = /(?:约|近|超|超过|逾|不到|不足|突破|多达|高达|将|大概|左右|至少|最多|不少于|不低于)[有为达]?$/;
const VAGUE_BEHIND = /^(?:左右|上下|以上|以下|以内|多|余)/;
/** No paragraph lists more of what is reckoned up. */
const MOST = 200;

/** The amounts of a text in order. Linear. */
export function amountsIn(text: string): Amount[] {
  const amounts: Amount[] = [];
  for (const found of findAll(AMOUNT, text)) {
    const [whole, digits = '', decimals = '', more = '', multiple = '', rest = '', unit = ''] = found;
    const by = MULTIPLES[multiple] ?? 1;
    const start = found.index;
    const end = start + whole.length;
    const exact = by === 1 && decimals === '' && unit !== '%' && unit !== '％';
    amounts.push({
      value: Number(`${digits.replaceAll(',', '')}${decimals}`) * by,
      slack: exact ? 0 : (by / 2) * 10 ** -Math.max(0, decimals.length - 1),
      unit: SAME_UNIT[unit] ?? unit,
      vague:
        more !== '' ||
        rest !== '' ||
        VAGUE_AHEAD.test(text.slice(Math.max(0, start - 4), start)) ||
        VAGUE_BEHIND.test(text.slice(end, end + 2)),
      start,
      end,
    });
    if (amounts.length === MOST) break;
  }
  return amounts;
}

/** A value as one writes it: at most two decimals. */
export function written(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A value in the unit and multiple that another place of the text has: 7800万元 for 78000000 where it has 万元. */
export function writtenLike(value: number, place: string): string {
  const found = /(万亿|[万亿])?([^\d.,万亿]+)$/.exec(place);
  const by = MULTIPLES[found?.[1] ?? ''] ?? 1;
  return `${written(value / by)}${found?.[0] ?? ''}`;
}
