import { findAll } from '../../text/findAll';
import { NumberFlag, numberFlags } from '../../text/numberFlags';
import { Sign, signsOf } from '../../text/numberSigns';
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
const THOUSANDS = /(?<![\d.,，、])\d{1,3}(，)(?=\d{3}(?:万?[元亩吨户人名]|余[名人户元]|公里)(?!\d))/g;

/** 1,20万元: a comma of thousands with fewer than three digits behind it. */
const SHORT = /(?<![\d.,，、])\d{1,3}(,)(?=\d{1,2}(?:[万亿]?元|[万亿][人户吨亩]|[%％]))/g;

const SCREEN = /\d[,，。、；;·.]+\s?[\d公平立万亿%％个亩吨千]|[%％][%％]/;

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
    { bad: '投入资金1«,»20万元，党员3«，»500名。', fixed: '投入资金1.20万元，党员3,500名。' },
    { bad: '提高1.2个百分点«%»。', fixed: '提高1.2个百分点。' },
    { good: '增长5.6%，1,024元，分别增长5%、6%，达到100。30%的村，第1、2个，12·4宪法日，全长350公里。' },
    { good: '新建3个，100多个；增长12、13、15%，从2023，万元户多了，共有12。4个县。' },
  ],
  check({ paragraph: { text }, report }) {
    if ((signsOf(text) & (Sign.digit | Sign.percent)) === 0) return;
    if ((numberFlags(text) & NumberFlag.marked) === 0) return;
    if (!SCREEN.test(text) && !text.includes('点%') && !text.includes('点％')) return;
    for (const [pattern, newText, what] of FAULTS) {
      for (const { 0: found, 1: mark = '', index } of findAll(pattern, text)) {
        const { length } = mark;
        const offset = index + found.length - length;
        const title = newText === '' ? `删去“${mark}”` : `改为“${newText}”`;
        report({
          offset,
          length,
          message: `${what}：“${mark}”${newText === '' ? '多余' : `应为“${newText}”`}`,
          fixes: [{ title, kind: 'suggest', edits: [{ offset, length, newText }] }],
        });
      }
    }
  },
});

const FAULTS = [
  [BEFORE_UNIT, '', '数字和单位之间'],
  [POINT, '.', '小数点'],
  [LOST_POINT, '', '小数点'],
  [TWICE, '', '百分号'],
  [THOUSANDS, ',', '分节号'],
  [SHORT, '.', '小数点'],
] as const;
