import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Four places that are a year, with something in them that is no Han numeral. */
const YEAR = /(?<![一二三四五六七八九〇零○\d])[一二][零〇○0０Oo一二三四五六七八九\d]{3}(?=年)/g;
const HAN = '〇一二三四五六七八九';

export const year = defineRule({
  id: 'number/year',
  title: '汉字年份里的“0”“○”',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '年份用汉字书写时，“零”写作“〇”，不夹用阿拉伯数字0、字母O或圆圈○。',
  source: 'GB/T 15835—2011（推荐性；条款据转述：“0”的汉字形式为“〇”，用于编号、年份）',
  options: {},
  examples: [
    { bad: '«二0二四»年和«二○二五»年', fixed: '二〇二四年和二〇二五年' },
    { bad: '«二零二四»年', fixed: '二〇二四年' },
    { good: '二〇二四年，2024年，一九四九年，二十年，一百零八年' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { 0: found, index } of findAll(YEAR, text)) {
      const newText = [...found].map(toHan).join('');
      if (newText === found) continue;
      const spoken = !/[0-9０Oo○]/.test(found);
      report({
        offset: index,
        length: found.length,
        message: `汉字年份应写作“${newText}年”`,
        severity: spoken ? 'hint' : found.includes('○') ? 'information' : 'warning',
        fixes: [
          {
            title: `改为“${newText}”`,
            kind: spoken ? 'suggest' : 'safe',
            edits: [{ offset: index, length: found.length, newText }],
          },
        ],
      });
    }
  },
});

function toHan(unit: string): string {
  if ('零○0０Oo'.includes(unit)) return '〇';
  return /\d/.test(unit) ? HAN.charAt(Number(unit)) : unit;
}
