import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Measures of what offices count. 里, 年, 岁 belong to set phrases and spans of time. */
const MEASURE = '[个名户项家件起场所](?!月|小时|世纪|年|百分|方面|层面|阶段|环节|字)';
const ONES = '[一二三四五六七八九]';
/** An exact number of three places and more in Han: 一百三十六个, 四百二十名. */
const SPELT = new RegExp(
  `(?<![一二两三四五六七八九十百千万亿几数第\\d])(?:${ONES}千)?${ONES}百(?:${ONES}十${ONES}?|零${ONES})(?=${MEASURE})`,
  'g',
);
/** Tens in Han, up to the bracket of what follows them. */
const TENS = `(?<![一二两三四五六七八九十百千万亿几数第\\d])${ONES}?十${ONES}?(?=${MEASURE}`;
/** 优秀党员五十名 in a row with 先进支部20个: the item ahead or behind has digits. */
const IN_ROW = new RegExp(
  `(?<=\\d[万余多]?${MEASURE}[\\u4e00-\\u9fff]{0,4}[、，][\\u4e00-\\u9fff]{2,10})${TENS})|${TENS}[、，][\\u4e00-\\u9fff]{2,10}\\d)`,
  'g',
);
/** What every one of these has. */
const SCREEN = /[十百][零一二三四五六七八九十]{0,3}[个名户项家件起场所]/;
/** A number in digits with its measure. */
const ARABIC = new RegExp(`\\d(?:万|余|多)?${MEASURE}`);

export const parallel = defineRule({
  id: 'number/parallel',
  title: '并列的数字写法不一',
  severity: 'information',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  why: '同一句话里同类的数，一个用阿拉伯数字、一个用汉字，看着乱，念着也容易错。',
  source: 'GB/T 15835—2011（推荐性）关于同类数字形式一致的规定；条款号未核',
  options: {},
  examples: [
    { bad: '全县辖12个乡镇、«一百三十六»个行政村。' },
    { bad: '去年发展党员350名，今年发展党员«四百二十»名。' },
    { bad: '表彰先进支部20个、优秀党员«五十»名、优秀党务工作者30名。' },
    { good: '全县辖12个乡镇、136个行政村；三百六十行，一百多名，二万五千里，一百年，第一百二十名，三百户。' },
    { good: '全县辖十二个乡镇、一百三十六个行政村。去年有350名。' },
  ],
  check({ paragraph: { text }, report }) {
    if ((!text.includes('百') && !text.includes('十')) || !SCREEN.test(text) || !ARABIC.test(text)) return;
    const spelt = [...findAll(SPELT, text), ...findAll(IN_ROW, text)];
    for (const { 0: found, index } of spelt.sort((a, b) => a.index - b.index)) {
      const start = text.lastIndexOf('。', index) + 1;
      const stop = text.indexOf('。', index);
      if (!ARABIC.test(text.slice(start, stop < 0 ? text.length : stop))) continue;
      const message = `同一句里别的数用阿拉伯数字，“${found}”写法宜一致`;
      report({ offset: index, length: found.length, message });
    }
  },
});
