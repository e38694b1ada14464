import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

const POINT =
  '(?:(?:19|20)\\d\\d年?(?:\\d{1,2}月(?:\\d{1,2}[日号])?)?|\\d{1,2}月(?:\\d{1,2}[日号])?|\\d{1,2}[日号]|\\d{1,2}[:：]\\d\\d|\\d{1,3}(?:\\.\\d{1,2})?[%％]|(?:周|星期)[一二三四五六日天])';
/** 从2021年—2023年: a stroke where 从 asks for 到. A range that goes on (从5月—8月的数据看) is one thing. */
const STROKE = new RegExp(
  `[从自由](?:上午|下午|每年|去年|今年)?${POINT}([—–～~－-]{1,2})(?:次年|下午)?${POINT}(?![的中里间内]|[^，。；：！？]{0,10}(?:[看到至]|[提选抽挑]))`,
  'g',
);
/** 20—至30人, 3月至—5月: both the stroke and the word. */
const TWICE = /\d[年月日号点时%％万亿元]?([—～~－-]{1,2}[至到]|[至到][—～~－-]{1,2})(?=\d)/g;
/** 各自, 来自, 经由: the end of another word. */
const OTHER_WORD = '各独亲来出源经理';

export const fromTo = defineRule({
  id: 'number/from-to',
  title: '“从…到…”缺“到”',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '起止用连接号就不说“从”（2021年—2023年），说“从”就要用“到”（从2021年到2023年）；“—”和“至”也只用一个。',
  source: 'GB/T 15834—2011 4.13（连接号）；通行语法规范（“从…到…”的搭配）',
  options: {},
  examples: [
    {
      bad: '从2021年«—»2023年，没有发生事故；从3月«-»5月集中整治；从9:00«—»11:30开会；自2021«—»2025年，连续增长；来了20«—至»30人，从周一«—»周五值班。',
      fixed:
        '从2021年到2023年，没有发生事故；从3月到5月集中整治；从9:00到11:30开会；自2021到2025年，连续增长；来了20至30人，从周一到周五值班。',
    },
    {
      good: '从2021年到2023年，2021年—2023年，从2021—2023年的数据看，由3月—5月延长到8月，从3月10日至5月1日，来自2021—2023年，2021—2023年间，从1月—5月情况看，从10%—20%提高到30%。',
    },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasEnds(text) || !SCREEN.test(text)) return;
    const add = (offset: number, length: number, newText: string, message: string): void =>
      report({
        offset,
        length,
        message,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    for (const { 0: found, 1: stroke = '', index } of findAll(STROKE, text)) {
      if (OTHER_WORD.includes(text.charAt(index - 1) || '-')) continue;
      const head = found.charAt(0);
      const at = index + 1 + found.slice(1).indexOf(stroke);
      add(at, stroke.length, '到', `前面说“${head}”，后面用“到”，不用“${stroke}”`);
    }
    for (const { 0: found, 1: both = '', index } of findAll(TWICE, text)) {
      const word = both.replace(/[—～~－-]/g, '');
      add(index + found.length - both.length, both.length, word, `“${both}”重复，留一个`);
    }
  },
});

/** What either of them has. */
const hasEnds = screens.of('[从自由][\\d上下每去今周星]', '[—～~－-][至到]\\d', '[至到][—～~－-]');
const SCREEN = /[从自由][\d上下每去今周星][^，。；]{1,14}[—–～~－-]|[—～~－-][至到]\d|[至到][—～~－-]+\d/;
