import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import type { YearSlip } from './yearSlips';

/** A date line under the title, with its day. */
const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])(\d{1,2})(?!\d)/;
/** 今天是3月6日, 今天（3月6日）. */
const TODAY = /今天(?:就?是|，?正?是|（|\(|，)(?:(?:19|20)\d\d年)?(\d{1,2})月(\d{1,2})[日号]/g;

/** 今天是3月6日 under a date line of 3月7日. */
export function todaySlips({ text, parts, paragraphs }: Draft): YearSlip[] {
  if (parts.bylines.length === 0 || !/今天.{1,8}月\d/.test(text)) return [];
  const dates = parts.bylines.flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    return date && !/[修施印]|[—－–至]/.test(line) ? [{ date, offset: start + date.index }] : [];
  });
  const [own, ...more] = dates;
  if (!own || more.length > 0) return [];
  const [said, , month, day] = own.date;
  const slips: YearSlip[] = [];
  for (const { text: line, start } of paragraphs) {
    if (!line.includes('今天')) continue;
    for (const found of findAll(TODAY, line)) {
      if (Number(found[1]) === Number(month) && Number(found[2]) === Number(day)) continue;
      // 他在日记里写道：“今天是3月6日”.
      const before = line.slice(0, found.index);
      if (before.lastIndexOf('“') > before.lastIndexOf('”')) continue;
      slips.push({
        offset: start + found.index,
        length: found[0].length,
        message: `题下日期是${said}${/月/.test(said) ? '日' : ''}，这里是${found[1] ?? ''}月${found[2] ?? ''}日`,
        related: [{ message: '题下日期', offset: own.offset, length: said.length }],
        severity: 'information',
      });
    }
  }
  return slips;
}

/** A part of a year from its beginning: 上半年, 一季度, 前三季度, 1—6月. */
const TERM = '上半年|前三季度|前三个季度|第?一季度|1[—\\-－–~至到]\\d{1,2}月份?|前[一二三四五六七八九十]+个月';
const DATED = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)年(${TERM})`, 'g');
/** What is said of another year is said beside this one. */
const BESIDE =
  /同期|相?比|较|高于|低于|增长|下降|提高|去年|上年|回顾|曾|基数|以来|至今|通报|考核|审计|检查|督查|决定|印发/;

/** 2022年1—6月用于民生的支出 in an account whose title is of 2023年上半年. */
export function termSlips({ text, parts, paragraphs }: Draft): YearSlip[] {
  const { title } = parts;
  if (!title) return [];
  const head = text.slice(title.start, title.end);
  const [own, ...others] = findAll(DATED, head);
  if (!own || others.length > 0) return [];
  const slips: YearSlip[] = [];
  for (const { text: line, start } of paragraphs) {
    if (start < title.end || !/\d{4}年/.test(line)) continue;
    for (const found of findAll(DATED, line)) {
      const year = Number(found[1]);
      if (Math.abs(year - Number(own[1])) !== 1 || ends(found[2]) !== ends(own[2])) continue;
      if (BESIDE.test(saidBehind(line, behindLast(line, '。；', found.index), '。；'))) continue;
      slips.push({
        offset: start + found.index,
        length: found[0].length,
        message: `标题是${own[0]}，这里是${year}年的`,
        related: [{ message: '标题的年份', offset: title.start + own.index, length: own[0].length }],
        severity: 'information',
      });
    }
  }
  return slips;
}

/** The last month of a part of a year. */
function ends(term = ''): number {
  if (term === '上半年') return 6;
  if (/三季度|三个季度/.test(term)) return 9;
  if (term.includes('季度')) return 3;
  const month = /\d[^\d](\d{1,2})月/.exec(term)?.[1];
  return month === undefined ? '一二三四五六七八九十'.indexOf(term.charAt(1)) + 1 : Number(month);
}
