import { findAll } from '../../text/findAll';
import { defineRule, type Severity } from '../define';

/** What is counted, directly behind its number. */
const COUNTED = '个名位项件条次天年人万亿元倍家户公亩吨所处场间支篇批';
/** A Han numeral and a digit in one number, in front of what is counted. */
const HAN_DIGIT = new RegExp(
  `(?<![第初高大小省国周期之统唯专同十任某每一二两三四五六七八九百千万亿零〇])([一二两三四五六七八九十])(\\d{1,2})(?=[${COUNTED}])`,
  'g',
);
/** 十 百 千 behind a digit: only 万 and 亿 go with Arabic numerals. 5千米, 3千瓦 are units. */
const DIGIT_HAN =
  /(?<![\d.A-Za-z万亿])(\d{1,3}(?:\.\d+)?)([十百]|千(?![米克瓦伏卡赫帕安焦字升]))(?=[余多个名位项件条次天年人元倍家户公亩吨万])/g;
/** 几 stands for a digit of a Han number: 十几个, 几十个, 二十几个. */
const SOME = new RegExp(`(?<![\\d.A-Za-z])(?:[1-9]0几|几[1-9]?0{1,2})(?=[余多]?[${COUNTED}小])`, 'g');
/** 百分之30. */
const PER_CENT = /百分之(\d{1,3}(?:\.\d{1,2})?)(?![\d.%])/g;

/** What any of these has, and hardly a clean paragraph. */
const MIXED = /[一二两三四五六七八九十几]\d|\d[十百千几]|百分之\d/;

const VALUE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN = '零一二三四五六七八九';

export const mixedScript = defineRule({
  id: 'number/mixed-script',
  title: '一个数混用汉字和阿拉伯数字',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个数要么全用阿拉伯数字，要么全用汉字；阿拉伯数字只能与“万”“亿”连用，不与“十”“百”“千”“几”连用。',
  source: 'GB/T 15835—2011（推荐性）关于数字形式一致、含“几”的概数用汉字的规定；条款号未核',
  options: {},
  examples: [
    { bad: '建成«三4»个示范点，走访«3百»余户。' },
    { bad: '走访«3百»户。', fixed: '走访300户。' },
    { bad: '先后走访«10几»家，用了«几10»个小时。', fixed: '先后走访十几家，用了几十个小时。' },
    { bad: '下降«百分之30»。', fixed: '下降30%。' },
    { good: '高一16个班，一共19万7千多人。' },
    { good: '周三4个会，第三2024年，建成3万户、5千米、2千瓦、十二个，“十四五”7项，统一2个口径。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!MIXED.test(text)) return;
    const add = (
      offset: number,
      length: number,
      message: string,
      newText: string,
      severity: Severity = 'warning',
    ): void =>
      report({
        offset,
        length,
        message,
        severity,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
      });
    for (const { 0: found, index } of findAll(HAN_DIGIT, text)) {
      report({ offset: index, length: found.length, message: `“${found}”混用汉字和阿拉伯数字` });
    }
    for (const found of findAll(DIGIT_HAN, text)) {
      const value = Number(found[1]) * (VALUE[found[2] ?? ''] ?? 1);
      const newText = String(Math.round(value * 100) / 100);
      add(found.index, found[0].length, `“${found[0]}”混用阿拉伯数字和汉字`, newText);
    }
    for (const { 0: found, index } of findAll(SOME, text)) {
      add(index, found.length, `“${found}”混用阿拉伯数字和“几”，含“几”的概数用汉字`, spelt(found));
    }
    for (const found of findAll(PER_CENT, text)) {
      add(found.index, found[0].length, '“百分之”后面用汉字数字，或写作“%”', `${found[1]}%`, 'information');
    }
  },
});

/** `10几` → 十几, `几100` → 几百. */
function spelt(some: string): string {
  return some
    .replace(/[2-9](?=0几)/, (digit) => HAN.charAt(Number(digit)))
    .replace(/1?00/, '百')
    .replace(/1?0/, '十');
}
