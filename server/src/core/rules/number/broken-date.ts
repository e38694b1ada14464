import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** 2023.10.12日, 2023年10.12日, 2023.10月12日, 2023/10月: marks and words in one date. Groups: year, month, day. */
const DATE =
  /((?:19|20)\d\d)(?:([.．/、·-])|年)(1[0-2]|0?[1-9])(?:([.．/、·-])|月)(?:(3[01]|[12]\d|0?[1-9])([日号])?)?(?!\d)/g;
/** 10月.12日. */
const MARKED = /(?:1[0-2]|[1-9])月[.．·](?:3[01]|[12]\d|[1-9])[日号]/g;
/** 12日号, 10月份12日. */
const TWICE = /\d(日号|号日)(?![码令称])|\d月(份)(?=\d{1,2}[日号](?![线楼]))/g;

/** What any of them has. */
const isBroken = screens.of(
  '\\d[.．/、·-]\\d[月日号]',
  '\\d[.．/、·-]\\d\\d[月日号]',
  '月[.．·]\\d',
  '[日号][号日]',
  '月份\\d',
);

export const brokenDate = defineRule({
  id: 'number/broken-date',
  title: '日期一半用点、一半用“年月日”',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '日期要么写全“年”“月”“日”（2023年10月12日），要么全用连接号（2023-10-12），不写“2023.10.12日”。',
  source: 'GB/T 15835—2011（推荐性）关于年月日写法的规定，GB/T 7408 日期和时间的表示法；条款号未核',
  options: {},
  examples: [
    {
      bad: '自«2023.10.12日»开工，«2023年10.12日»投产，«2023.10月»验收，«2023-10月12日»总结，«2023/10/12日»归档。',
      fixed: '自2023年10月12日开工，2023年10月12日投产，2023年10月验收，2023年10月12日总结，2023年10月12日归档。',
    },
    {
      bad: '«10月.12日»开会，10月12«日号»散会，10月«份»12日检查。',
      fixed: '10月12日开会，10月12日散会，10月12日检查。',
    },
    {
      good: '2023年10月12日，2023-10-12，2023.10.12，2023年10月，10月份，2023、10月，10月份12号楼，2023年10、11月，2023年10-12月，2.5日。',
    },
  ],
  check({ paragraph: { text }, report }) {
    if (!isBroken(text)) return;
    const add = (offset: number, length: number, newText: string, message: string, title: string): void =>
      report({ offset, length, message, fixes: [{ title, kind: 'suggest', edits: [{ offset, length, newText }] }] });
    for (const found of findAll(DATE, text)) {
      const { 0: whole, 1: year = '', 2: first, 3: month = '', 4: second, 5: day, 6: unit, index } = found;
      if (/\d/.test(text.charAt(index - 1)) || !isMixed(whole, first, second, day, unit)) continue;
      const newText = `${year}年${Number(month)}月${day ? `${Number(day)}日` : ''}`;
      add(index, whole.length, newText, `“${whole}”两种写法混用，可写作“${newText}”`, `改为“${newText}”`);
    }
    for (const { 0: whole, index } of findAll(MARKED, text)) {
      const newText = whole.replace(/[.．·]/, '');
      if (!/[年\d]/.test(text.charAt(index - 1)))
        add(index, whole.length, newText, '“月”后面不加点', `改为“${newText}”`);
    }
    for (const { 0: whole, 1: both, 2: part, index } of findAll(TWICE, text)) {
      const said = both ?? part ?? '';
      const at = index + whole.indexOf(said);
      if (both) add(at, 2, '日', `“${both}”重复，留一个`, '改为“日”');
      else add(at, 1, '', '后面说到日，前面不用“份”', '删去“份”');
    }
  },
});

/** Whether a date has both marks and words: a mark, and 年 or 月 or a day with its word. 2023、10月 is a row, 2023年10-12月 a range. */
function isMixed(whole: string, first?: string, second?: string, day?: string, unit?: string): boolean {
  if (!first) return second !== undefined && '.．·/'.includes(second) && day !== undefined && unit !== undefined;
  if (first === '、' && (second ?? '、') !== '、') return false;
  if (!second) return first !== '、' && whole.includes('月');
  return unit !== undefined && (first !== '、' || second === '、');
}
