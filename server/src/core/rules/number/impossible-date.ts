import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Arabic dates; Han ones may be of the lunar calendar, whose months all may have 30 days. */
const DATE = /(?<![\d.])(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日/g;
const MONTH = /(?<![\d.—～至-])\d{4}年(\d{1,2})月/g;
const CLOCK = /(?<![\d:：.])(\d{1,2})[:：](\d{2})(?![\d:：.])/g;
/** What tells a time of day from a ratio or score. */
const DAYTIME = /(?:上午|下午|早上|晚上|晚|早|凌晨|中午|傍晚|时间[为：:]?|日|于|至|—|-)\s?$/;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const impossibleDate = defineRule({
  id: 'number/impossible-date',
  title: '不存在的日期、时间',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '日历上没有的日子、钟表上没有的时刻，多半是打错了数字。',
  source: 'GB/T 7408 日期和时间表示法；公历历法（事实核对）',
  options: {},
  examples: [
    { bad: '定于«2月30日»召开，«13月5日»结束，«2023年2月29日»检查。' },
    { bad: '上午«25:00»开始，下午«3：75»结束。' },
    { good: '2024年2月29日上午9:30，4月30日24:00，比分3:75，比例1:500，农历二月三十日，2020年12月。' },
  ],
  check({ paragraph: { text }, report }) {
    if (text.includes('月')) {
      const seen = new Set<number>();
      for (const found of findAll(DATE, text)) {
        const [whole, years, month, day] = found;
        seen.add(found.index);
        if (isPossible(years ? Number(years) : undefined, Number(month), Number(day))) continue;
        if (/(?:农历|阴历|旧历)$/.test(text.slice(Math.max(0, found.index - 4), found.index))) continue;
        report({ offset: found.index, length: whole.length, message: `没有“${whole}”这一天` });
      }
      for (const found of findAll(MONTH, text)) {
        const month = Number(found[1]);
        if (seen.has(found.index) || (month >= 1 && month <= 12)) continue;
        report({ offset: found.index, length: found[0].length, message: `没有“${found[0]}”这个月份` });
      }
    }
    if (!/\d[:：]\d/.test(text)) return;
    for (const found of findAll(CLOCK, text)) {
      const hour = Number(found[1]);
      const minute = Number(found[2]);
      if ((hour < 24 && minute < 60) || (hour === 24 && minute === 0)) continue;
      if (!DAYTIME.test(text.slice(Math.max(0, found.index - 5), found.index))) continue;
      report({ offset: found.index, length: found[0].length, message: `没有“${found[0]}”这个时刻` });
    }
  },
});

function isPossible(years: number | undefined, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > (DAYS[month - 1] ?? 0)) return false;
  if (month !== 2 || day < 29 || years === undefined) return true;
  return (years % 4 === 0 && years % 100 !== 0) || years % 400 === 0;
}
