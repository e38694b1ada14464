import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** A Han numeral and a digit in one number, in front of what is counted. */
const HAN_DIGIT =
  /(?<![第初周期之统唯专同十任某每一二三四五六七八九百千万亿零〇])([一二三四五六七八九十])(\d{1,2})(?=[个名位项件条次天年人万亿元倍家户公亩吨])/g;
/** 十 百 千 behind a digit: only 万 and 亿 go with Arabic numerals. 5千米, 3千瓦 are units. */
const DIGIT_HAN =
  /(?<![\d.A-Za-z])(\d{1,3}(?:\.\d+)?)([十百]|千(?![米克瓦伏卡赫帕安焦字升]))(?=[余多个名位项件条次天年人元倍家户公亩吨])/g;

const VALUE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

export const mixedScript = defineRule({
  id: 'number/mixed-script',
  title: '一个数混用汉字和阿拉伯数字',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个数要么全用阿拉伯数字，要么全用汉字；阿拉伯数字只能与“万”“亿”连用，不与“十”“百”“千”连用。',
  source: 'GB/T 15835—2011（推荐性；条款据转述，关于数字形式的一致和“万”“亿”的使用）',
  options: {},
  examples: [
    { bad: '建成«三4»个示范点，走访«3百»余户。' },
    { bad: '走访«3百»户。', fixed: '走访300户。' },
    { good: '周三4个会，第三2024年，建成3万户、5千米、2千瓦、十二个，“十四五”7项，统一2个口径。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!/[一二三四五六七八九十]\d|\d[十百千]/.test(text)) return;
    for (const { 0: found, index } of findAll(HAN_DIGIT, text)) {
      report({ offset: index, length: found.length, message: `“${found}”混用汉字和阿拉伯数字` });
    }
    for (const found of findAll(DIGIT_HAN, text)) {
      const value = Number(found[1]) * (VALUE[found[2] ?? ''] ?? 1);
      const length = found[0].length;
      const newText = String(Math.round(value * 100) / 100);
      report({
        offset: found.index,
        length,
        message: `“${found[0]}”混用阿拉伯数字和汉字`,
        fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset: found.index, length, newText }] }],
      });
    }
  },
});
