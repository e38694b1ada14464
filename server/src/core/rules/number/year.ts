import { findAll } from '../../text/findAll';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** Four places that are a year, with something in them that is no Han numeral, or Han numerals behind Arabic ones (`20二四`). */
const YEAR =
  /(?<![一二三四五六七八九〇零○\d])(?:[一二][零〇○0０Oo一二三四五六七八九\d]{3}|[12]\d{0,2}[〇○零０-９Oo一二三四五六七八九][〇○零０-９Oo一二三四五六七八九\d]{0,2})(?=年)/g;
const HAN = '〇一二三四五六七八九';

/** Two of its places: a Han numeral, or a digit with what is none beside it. */
const hasYear = screens.of(
  '[一二][零〇○０Oo一二三四五六七八九\\d]',
  '\\d[〇○零０１２３４５６７８９Oo一二三四五六七八九]',
);

export const year = defineRule({
  id: 'number/year',
  title: '年份里混用“0”“○”和数字',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '年份用汉字书写时，“零”写作“〇”，不夹用阿拉伯数字0、字母O或圆圈○；也不半截用阿拉伯数字、半截用汉字。',
  source: 'GB/T 15835—2011（推荐性）关于数字形式的规定；条款号未核',
  options: {},
  examples: [
    { bad: '«二0二四»年和«二○二五»年', fixed: '二〇二四年和二〇二五年' },
    { bad: '«二零二四»年', fixed: '二〇二四年' },
    { bad: '«20二四»年和«202四»年，«2０25»年，«2O25»年', fixed: '2024年和2024年，2025年，2025年' },
    { good: '二〇二四年，2024年，一九四九年，二十年，一百零八年' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasYear(text)) return;
    for (const { 0: found, index } of findAll(YEAR, text)) {
      if (found.length !== 4) continue;
      const newText = [...found].map(/^\d/.test(found) ? toArabic : toHan).join('');
      if (newText === found) continue;
      const spoken = !/[0-9０Oo○]/.test(found);
      report({
        offset: index,
        length: found.length,
        message: `年份应写作“${newText}年”`,
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

function toArabic(unit: string): string {
  const wide = '０１２３４５６７８９'.indexOf(unit);
  const value = wide < 0 ? HAN.indexOf(toHan(unit)) : wide;
  return value < 0 ? unit : String(value);
}

function toHan(unit: string): string {
  if ('零○0０Oo'.includes(unit)) return '〇';
  return /\d/.test(unit) ? HAN.charAt(Number(unit)) : unit;
}
