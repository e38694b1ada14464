import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** Units no clause begins with. */
const UNIT = '(?:公里|平方|立方|万(?:元(?!户)|[人亩吨户平])|亿[元吨斤]|[%％]|个百分点|亩|吨|千瓦|公顷)';
/** 350,公里; 5、万元: a mark between a number and its unit. Each pattern ends with the mark, its last group. */
const BEFORE_UNIT = new RegExp(`\\d([,，。、；;]\\s?)(?=${UNIT})`, 'g');
/** 5。6%, 5，6%, 5..6%, 5·6%: another mark for the decimal point. */
const POINT = new RegExp(`(?<![\\d.,，、])\\d{1,2}([。·]|\\.{2,3}|[，、](?=\\d[%％]))(?=\\d{1,2}${UNIT})`, 'g');
/** 5.6.%, 5.%: a point that no digit follows. */
const LOST_POINT = /\d(\.)(?=[%％])/g;
/** 5%%; 2个百分点%. */
const TWICE = /(?:[%％]|百分点)([%％]+)/g;
/** 1，024元: the comma of thousands in full width. */
const THOUSANDS =
  /(?<![\d.,第]|\d[，、])\d{1,3}(，)(?=\d{3}(?:[余多]?(?:万?[元亩吨户人名株辆套台座栋幢处所家条件项个宗起场例份次册篇]|亿元|公里|公斤|平方|立方|千瓦|人次|美元)|，\d{3})(?!\d))/g;
/** 1,2000元: four digits behind the comma. */
const LONG = /(?<![\d.,第]|\d[，、])\d{1,3}(,)(?=\d{4}[余多]?[万亿]?[元人户名个家亩吨])/g;
/** 7:30分, 7点:30分: the sign and the word for one thing. */
const CLOCK = /(?<![\d:：.比])(?:[01]?\d|2[0-4])[:：][0-5]\d(分(?![之钟数])|时(?![间段候代期])|点(?![名位评]))/g;
const HOUR = /(?<![\d:：.])(?:[01]?\d|2[0-4])[点时]([:：])(?=[0-5]\d)/g;
/** “十四、五”以来: a mark inside the name of a plan. */
const PLAN =
  /(?<![一二三四五六七八九十第])十[一二三四五六]?([、·，.．])(?=[一二三四五]”?(?:规划|期间|时期|以来|开局|收官|末))/g;

/** 1,20万元: a comma of thousands with fewer than three digits behind it. */
const SHORT = /(?<![\d.,，、])\d{1,3}(,)(?=\d{1,2}(?:[万亿]?元|[万亿][人户吨亩]|[%％]))/g;

/** What any of them has: an ordinary decimal point is none. */
const isMarked = screens.of(
  '\\d[,，。、；;·][\\d公平立万亿%％个亩吨千 \t\u00a0\u3000]',
  '[.．][.%％]',
  '[%％][%％]',
  '点[%％]',
);
const hasPlan = screens.of('[十一二三四五六][、·，.．][一二三四五]');
const hasClock = screens.of('[:：][012345]\\d[分时点]', '[点时][:：]\\d');

export const innerMark = defineRule({
  id: 'number/inner-mark',
  title: '数字里的标点有误',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '小数点打成句号、数字和单位之间多出一个逗号，数就读不成了。',
  source: 'GB/T 15835—2011（推荐性）关于小数点和分节号的规定；条款号未核',
  options: {},
  examples: [
    { bad: '新建公路350«,»公里，增长5«。»6%，投资3«..»5亿元。', fixed: '新建公路350公里，增长5.6%，投资3.5亿元。' },
    {
      bad: '增长5«，»6%，占30%«%»，提高2«·»5个百分点，投入1«，»024万元。',
      fixed: '增长5.6%，占30%，提高2.5个百分点，投入1,024万元。',
    },
    {
      bad: '投入资金1«,»20万元，党员3«，»500名，发放1«,»2000元。',
      fixed: '投入资金1.20万元，党员3,500名，发放12000元。',
    },
    {
      bad: '“十四«、»五”以来，共排查自建房1«，»236栋，早上7:30«分»起跑，晚上8点«：»15散会。',
      fixed: '“十四五”以来，共排查自建房1,236栋，早上7:30起跑，晚上8点15散会。',
    },
    { good: '十四、五年，十二、三岁的时候，最高分709，700分以上3人，比分3:20分，7:30，7时30分，排名第1，236人参加。' },
    { bad: '提高1.2个百分点«%»。', fixed: '提高1.2个百分点。' },
    { good: '增长5.6%，1,024元，分别增长5%、6%，达到100。30%的村，第1、2个，12·4宪法日，全长350公里。' },
    { good: '新建3个，100多个；增长12、13、15%，从2023，万元户多了，共有12。4个县。' },
  ],
  check({ paragraph: { text }, report }) {
    const add = (offset: number, mark: string, newText: string, what: string): void => {
      const { length } = mark;
      const title = newText === '' ? `删去“${mark}”` : `改为“${newText}”`;
      report({
        offset,
        length,
        message: `${what}：“${mark}”${newText === '' ? '多余' : `应为“${newText}”`}`,
        fixes: [{ title, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    };
    if (hasPlan(text) && PLAN_SCREEN.test(text)) {
      for (const { 0: found, 1: mark = '', index } of findAll(PLAN, text)) {
        add(index + found.length - 1, mark, '', '五年规划的名称中间');
      }
    }
    if (hasClock(text)) {
      for (const { 0: found, 1: mark = '', index } of findAll(CLOCK, text)) {
        if (/[比分胜负平以][^，。；]{0,6}$/.test(text.slice(Math.max(0, index - 8), index))) continue;
        add(index + found.length - 1, mark, '', '已用冒号分隔时、分');
      }
      for (const { 0: found, 1: mark = '', index } of findAll(HOUR, text)) {
        add(index + found.length - 1, mark, '', '“点”“时”后面');
      }
    }
    if (!isMarked(text)) return;
    for (const [pattern, newText, what] of FAULTS) {
      for (const { 0: found, 1: mark = '', index } of findAll(pattern, text)) {
        add(index + found.length - mark.length, mark, newText, what);
      }
    }
  },
});

const PLAN_SCREEN = /十[一二三四五六]?[、·，.．][一二三四五]”?[规期时以开收末]/;

const FAULTS = [
  [BEFORE_UNIT, '', '数字和单位之间'],
  [POINT, '.', '小数点'],
  [LOST_POINT, '', '小数点'],
  [TWICE, '', '百分号'],
  [THOUSANDS, ',', '分节号'],
  [SHORT, '.', '小数点'],
  [LONG, '', '分节号'],
] as const;
