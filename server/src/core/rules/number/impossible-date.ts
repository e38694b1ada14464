import { numeralValue } from '../../draft/numeral';
import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})[日号](?![线楼文令院])/g;
const DOTTED = /(?<![\d.\-/])((?:19|20)\d\d)([.\-/])(\d{1,2})\2(\d{1,2})(?![\d.\-/])/g;
const MONTH = /(?<![\d.—～至-])\d{4}年(\d{1,2})月/g;
/** Han dates may be of the lunar calendar, whose months all may have 30 days, but never 31. */
const HAN_DATE = /(?<![一二三四五六七八九十百〇零])([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,4})日/g;
const CLOCK =
  /(?<![\d:.]|\d：)(\d{1,2})(?:[:：](\d{2})(?![\d:：.])|[时点](?!间|段|代|[意要建])(?:(\d{1,2})分(?!之|[钟数]))?)/g;
/** What tells a time of day from a ratio or score. */
const DAYTIME = /(上午|早上|凌晨|早晨|下午|晚上|中午|傍晚|晚|早|时间[为：:]?|日|号|今天|明天|于|至|—|-)\s?$/;
/** 八时七十分; 13月份; 第五季度. */
const HAN_MINUTES = /[一二三四五六七八九十]{1,3}[时点][六七八九]十[一二三四五六七八九]?分(?![之钟数])/g;
const LONE_MONTH = /(?<![\d.第])(?:1[3-9]|[2-9]\d|0)月(?:份|底|初|[上中下]旬)/g;
const QUARTER = /(?<![\d一二三四五六七八九十])第?[五六七八九5-9]季度/g;
/** 11月15日至10月20日, 3月20日至15日: what ends before it begins. */
const SPAN = /(?<![\d.])(\d{1,2})月(\d{1,2})日?(?:[—～~－-]{1,2}|至|到)(?:(\d{1,2})月)?(\d{1,2})[日号]/g;
/** 从8月15日开始、8月10日结束: the same in words. */
const BEGUN =
  /(?<![\d.])(\d{1,2})月(\d{1,2})[日号](?:开始|起|启动|开幕|开赛|开展)[、，]?(?:至|到)?(?:(\d{1,2})月)?(\d{1,2})[日号](?:结束|截止|闭幕|为?止|收官|收尾)/g;
const BEGINNING = /[日号](?:开始|起|启动|开幕|开赛|开展)/;
/** 上午9点至8点半: within one half of the day. */
const HOURS =
  /(?:上午|下午|晚上)(\d{1,2})(?:[:：](\d\d)|[点时](?:(半)|(\d{1,2})分?)?)(?:[—～~－-]{1,2}|至|到)(\d{1,2})(?:[:：](\d\d)|[点时](?:(半)|(\d{1,2})分?)?)/g;
/** 2025年至2023年 */
const YEARS = /(?<!\d)((?:19|20)\d\d)年?(?:[—～~－-]{1,2}|至|到)((?:19|20)\d\d)年/g;
/** Longer stretches over the turn of the year are hardly meant; a whole year ends the day before it began. */
const LONGEST = 240;
const WHOLE_YEAR = 355;
/** The half of the day that ends at noon. */
const MORNING = /^(?:上午|早上|早晨|凌晨)$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const hasMonth = screens.of('\\d月', '月[一二三四五六七八九十]');
const hasYears = screens.of('[—～~－至到-][12][90]');
const hasQuarter = screens.of('[五六七八九56789]季');
const hasHanClock = screens.of('[时点][六七八九]十');
/** A time, or a date in digits with its second mark. */
const hasClock = screens.of('\\d[:：时点]', '\\d[.-/]\\d[.-/]', '\\d[.-/]\\d\\d[.-/]');

export const impossibleDate = defineRule({
  id: 'number/impossible-date',
  title: '不存在的日期、时间',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '日历上没有的日子、钟表上没有的时刻，多半是打错了数字。',
  source: '公历历法、24小时计时制（事实核对，无标准条款）',
  options: {},
  examples: [
    { bad: '定于«2月30日»召开，«13月5日»结束，«2023年2月29日»检查，«4月31号»总结。' },
    { bad: '上午«25:00»开始，下午«3：75»结束，晚上«9时75分»散会，时间：«25:30»。' },
    { bad: '«四月三十一日»开会，«十三月五日»总结，«2023.2.30»印发，上午«15:00»到会。' },
    { bad: '会议从«8时70分»开始，到«八时七十分»结束，«13月份»评比，«第五季度»总结。' },
    { bad: '检查时间从«11月15日至10月20日»，报名时间为«3月20日至15日»，规划期为«2026—2020年»。' },
    { bad: '«上午9点至8点半»学习，«上午11:00—9:30»讨论。' },
    { bad: '征兵从«8月15日开始、8月10日结束»，报名自«9月20日起至9月5日止»，活动«10月20日启动，8月5日收官»。' },
    { good: '从8月15日开始、9月30日结束，自11月1日起至3月31日止，8月15日开始报名，8月10日前备好材料。' },
    { good: '上午9点至10点半，上午11:00至1:30，下午2:30—5:00，晚上10点至次日6点，晚上11:00—4:00。' },
    {
      good: '11月15日至3月15日供暖，上年12月1日至11月30日，12月27日—1月2日，3月20日至4月15日，2020—2026年，2019年12月10日至2020年11月5日。',
    },
    { good: '一季度，第四季度，15个季度，12月份，从8时30分到10时，八点五十分，八时七十分钟。' },
    { good: '2024年2月29日上午9:30，4月30日24:00，比分3:75，比例1:500，农历二月三十日，2020年12月。' },
    { good: '1.2.3版，版本2023.13.40.1，提出25点意见，用了26时间段，上午11时50分，二月三十日，十二月三十一日。' },
  ],
  check({ paragraph: { text }, report }) {
    const add = (offset: number, whole: string, what: string): void =>
      report({ offset, length: whole.length, message: `没有“${whole}”这${what}` });
    if (hasMonth(text)) {
      const seen = new Set<number>();
      for (const { 0: whole, 1: years, 2: month, 3: day, index } of findAll(DATE, text)) {
        seen.add(index);
        if (isPossible(years ? Number(years) : undefined, Number(month), Number(day)) || isLunar(text, index)) continue;
        add(index, whole, '一天');
      }
      for (const { 0: whole, 1: month, index } of findAll(MONTH, text)) {
        if (!seen.has(index) && (Number(month) < 1 || Number(month) > 12)) add(index, whole, '个月份');
      }
      for (const { 0: whole, 1: month = '', 2: day = '', index } of findAll(HAN_DATE, text)) {
        if (!isPossibleInHan(numeralValue(month), numeralValue(day))) add(index, whole, '一天');
      }
      const begun = BEGINNING.test(text) ? findAll(BEGUN, text) : [];
      for (const { 0: whole, 1: month, 2: day, 3: last, 4: end, index } of [...findAll(SPAN, text), ...begun]) {
        if (!isBackwards(Number(month), Number(day), Number(last ?? month), Number(end))) continue;
        report({ offset: index, length: whole.length, message: `“${whole}”起止颠倒，结束在开始之前` });
      }
      for (const { 0: whole, index } of findAll(LONE_MONTH, text)) add(index, whole, '个月份');
    }
    if (hasYears(text)) {
      for (const { 0: whole, 1: from, 2: to, index } of findAll(YEARS, text)) {
        if (Number(from) <= Number(to) || /[比较由]/.test(text.slice(Math.max(0, index - 3), index))) continue;
        report({ offset: index, length: whole.length, message: `“${whole}”起止颠倒，结束在开始之前` });
      }
    }
    if (hasQuarter(text)) for (const { 0: whole, index } of findAll(QUARTER, text)) add(index, whole, '个季度');
    if (hasHanClock(text)) {
      for (const { 0: whole, index } of findAll(HAN_MINUTES, text)) add(index, whole, '个时刻');
    }
    if (!hasClock(text)) return;
    for (const found of findAll(HOURS, text)) {
      const [whole, from, minutes, half, past, to, until, halfway, gone] = found;
      const start = Number(from) * 60 + (half ? 30 : Number(minutes ?? past ?? 0));
      const end = Number(to) * 60 + (halfway ? 30 : Number(until ?? gone ?? 0));
      // 下午14:00至5:00 and 上午11:00至1:00 go on in another manner.
      if (end >= start || start - end > LONGEST_BACK || Number(to) < 6) continue;
      report({ offset: found.index, length: whole.length, message: `“${whole}”起止颠倒，结束在开始之前` });
    }
    for (const { 0: whole, 1: years, 3: month, 4: day, index } of findAll(DOTTED, text)) {
      if (!isPossible(Number(years), Number(month), Number(day))) add(index, whole, '一天');
    }
    for (const { 0: whole, 1: hours, 2: past, 3: minutes, index } of findAll(CLOCK, text)) {
      const hour = Number(hours);
      const minute = Number(past ?? minutes ?? 0);
      const [, daytime = ''] = DAYTIME.exec(text.slice(Math.max(0, index - 6), index)) ?? [];
      // 70 minutes are too many at any time: 8时70分.
      if (daytime === '' && !(Number(minutes) > 59)) continue;
      const possible = (hour < 24 && minute < 60) || (hour === 24 && minute === 0);
      if (possible && !(MORNING.test(daytime) && hour > 12)) continue;
      if (past === undefined && minutes === undefined && !/[午上早晨天晚]$/.test(daytime)) continue;
      add(index, whole, '个时刻');
    }
  },
});

/** Minutes: further back it is another half of the day. */
const LONGEST_BACK = 240;

function isPossible(years: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  if (month !== 2 || day < 29 || years === undefined) return true;
  return (years % 4 === 0 && years % 100 !== 0) || years % 400 === 0;
}

/** Whether a stretch of days ends before it begins, within a year and over its turn. */
function isBackwards(month: number, day: number, last: number, end: number): boolean {
  const days = (last - month) * 30.4 + end - day;
  if (days >= 0) return false;
  const turned = days + 365;
  return last === month || (turned > LONGEST && turned < WHOLE_YEAR);
}

/** In the lunar calendar or ours; what is no numeral is left alone. */
function isPossibleInHan(month: number, day: number): boolean {
  if (month === 0 || day === 0) return true;
  return day <= 30 ? month <= 12 : day === 31 && DAYS[month - 1] === 31;
}

function isLunar(text: string, at: number): boolean {
  return /(?:农历|阴历|旧历)$/.test(text.slice(Math.max(0, at - 4), at));
}
