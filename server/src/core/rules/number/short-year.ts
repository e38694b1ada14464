import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule, type Severity } from '../define';

/** 08年: no count begins with a nought. */
const NOUGHT = /0\d年(?<![\d.A-Za-z年月—～~至到\-－]...)(?![级代])/g;
/** 自98年以来, 从15年起. */
const SINCE = /[自从][1-9]\d年(?=以来|起(?![步点])|开始|至今|[底初末]|(?:1[0-2]|[1-9])月)/g;
/** 12年6月份; a term of prison has months as well. */
const MONTH =
  /[1-9]\d年(?<!(?:[\d.第]|民国|光绪|万历|康熙|乾隆)...)(?=(?:1[0-2]|[1-9])月(?:\d{1,2}[日号]|份|[底初]|[上中下]旬|以来))/g;
/** 98年抗洪, 85年入伍: what happened in a year, or once in a life. 50年抗震史 and 用98年建成 tell of a span. */
const EVENT =
  /[4-9]\d年(?<![\d.第近前后用达共约整满历隔跨差余初老冠][4-9]\d年|民国..年)(?=抗洪|[特]?大洪水|洪水|抗震|大地震|唐山|亚洲金融|金融危机|香港回归|澳门回归|南方谈话|南巡|亚运会|奥运会|宪法|党章|入伍|参军|入党|入团|入职|参加工作|毕业|转业|退伍|复员|出生|下岗|恢复高考|撤县|撤地|撤乡|分税制)(?!抗[洪震][史历经])|[1-3]\d年(?<![\d.第近前后用达共约整满历隔跨差余初老冠][1-3]\d年|民国..年)(?=入伍|参军|入党|入职|毕业|转业|退伍|出生)/g;
/** What every one of these has. */
const SCREEN = /(?:^|\D)\d\d年/;
const hasTwo = screens.of('\\d\\d年');
/** 2015—23年. */
const RANGE = /(?<!\d)((?:19|20)\d\d)年?(?:[—～~－-]{1,2}|至|到)(\d\d)年(?![级度代后前间来内多]|时间|左右|以[上下内])/g;

export const shortYear = defineRule({
  id: 'number/short-year',
  title: '年份简写成两位',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '四位数字的年份不简写成两位：“2008年”不写“08年”，“2015—2023年”不写“2015—23年”，免得和年数相混。',
  source: 'GB/T 15835—2011（推荐性）关于四位数字表示的年份不应简写为两位数字的规定；条款号未核',
  options: {},
  examples: [
    {
      bad: '学校自«08»年开办，从«98»年以来办了十届，«2015—23»年大变样。',
      fixed: '学校自2008年开办，从1998年以来办了十届，2015—2023年大变样。',
    },
    { bad: '«12»年6月份开工，«1998-02»年扩建。', fixed: '2012年6月份开工，1998—2002年扩建。' },
    {
      good: '从15年前说起，30年来，自2008年以来，2015—2023年，2020—21年度，从10年起步，用了12年6个月，有期徒刑12年6月。',
    },
    {
      bad: '参加过«98»年抗洪，他«85»年入伍、«92»年转业，经历了«97»年亚洲金融危机。',
      fixed: '参加过1998年抗洪，他1985年入伍、1992年转业，经历了1997年亚洲金融危机。',
    },
    { good: '60年抗洪史，1998年抗洪，近50年抗震救灾，新中国成立75年来，第30年毕业，前50年党龄，用了60年建成。' },
    { good: '08级，00年代，2005年，从2020到30年后，民国12年6月底，第12年6月底，3.08年。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasTwo(text) || !SCREEN.test(text)) return;
    const add = (offset: number, length: number, newText: string, severity: Severity): void =>
      report({
        offset,
        length,
        severity,
        message: `年份不简写：“${newText}年”`,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    for (const { 0: found, index } of findAll(NOUGHT, text)) add(index, 2, `20${found.slice(0, 2)}`, 'information');
    for (const { 0: found, index } of findAll(SINCE, text)) add(index + 1, 2, inFull(found.slice(1, 3)), 'information');
    for (const { 0: found, index } of findAll(EVENT, text)) {
      if (!/[自从]/.test(text.charAt(index - 1))) add(index, 2, inFull(found.slice(0, 2)), 'information');
    }
    for (const { 0: found, index } of findAll(MONTH, text)) {
      // 从12年6月份 is told already.
      if (!/[自从]/.test(text.charAt(index - 1))) add(index, 2, inFull(found.slice(0, 2)), 'information');
    }
    for (const { 0: found, 1: from = '', 2: to = '', index } of findAll(RANGE, text)) {
      const century = Number(from.slice(0, 2));
      const later = Number(to) > Number(from.slice(2));
      // 从2020到10年 tells of a span.
      if (!later && (century !== 19 || (/[至到]/.test(found) && !to.startsWith('0')))) continue;
      const full = `${later ? century : century + 1}${to}`;
      const middle = found.slice(from.length, found.length - to.length - 1).replace(/^[-－]$/, '—');
      add(index, found.length - 1, from + middle + full, 'warning');
    }
  },
});

/** The year that two digits stand for, as one speaks of it today. */
function inFull(digits: string): string {
  return `${Number(digits) >= 40 ? 19 : 20}${digits}`;
}
