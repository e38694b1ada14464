import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Two years, or two numbers of a measure, with a mark for 至 between them. */
const YEARS = /(?<![\d.A-Za-z-])((?:19|20)\d\d)(-{1,2}|[~～–]|——)((?:19|20)?\d\d)(?=年)/g;
const AMOUNTS = /(?<![\d.A-Za-z—～~-])(\d{1,6}(?:\.\d{1,3})?)([~–])(\d{1,6}(?:\.\d{1,3})?)(?=[\u4e00-\u9fff%])/g;

export const range = defineRule({
  id: 'punctuation/range',
  title: '起止之间的连接号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '时间、地域的起止用一字线“—”，数值范围的起止用浪纹线“～”或一字线。半角短横、半角波浪线不表示起止。',
  source: 'GB/T 15834—2011 4.13 连接号（规范性）',
  options: {},
  examples: [
    { bad: '在2016«-»2020年间，投资10«~»20亿元。', fixed: '在2016—2020年间，投资10～20亿元。' },
    { bad: '在2016«--»2020年间。', fixed: '在2016—2020年间。' },
    { good: '2016—2020年，10～20亿元，电话0571-8888，2024-01-05，第3-5页，COVID-19年。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!['-', '~', '～', '–', '——'].some((mark) => text.includes(mark))) return;
    for (const [pattern, mark] of [
      [YEARS, '—'],
      [AMOUNTS, '～'],
    ] as const) {
      for (const found of findAll(pattern, text)) {
        const offset = found.index + (found[1]?.length ?? 0);
        const length = found[2]?.length ?? 1;
        report({
          offset,
          length,
          message: `起止之间的“${found[2]}”应为“${mark}”`,
          fixes: [{ title: `改为“${mark}”`, kind: 'suggest', edits: [{ offset, length, newText: mark }] }],
        });
      }
    }
  },
});
