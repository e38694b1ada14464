import { oddRunsOf } from '../../text/oddUnits';
import { defineRule } from '../define';

const FULL = /[０-９Ａ-Ｚａ-ｚ]+(?:[．％][０-９Ａ-Ｚａ-ｚ]+)*％?/g;

/** Digits and Latin letters set as wide as Han characters. */
export const fullWidthCharacters = defineRule({
  id: 'layout/full-width',
  title: '全角数字、字母',
  severity: 'hint',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'skip',
  why: '全角的数字、字母占一个汉字宽，断行和查找都与半角不同。',
  source: 'GB/T 15835—2011 5.1.1：出版物中的阿拉伯数字一般应使用正体二分字身，即占半个汉字位置（规范性）。',
  options: {},
  examples: [
    { bad: '增长«１２．５％»，«ＧＤＰ»总量达到«２０２０»亿元。', fixed: '增长12.5%，GDP总量达到2020亿元。' },
    { good: '增长12.5%，GDP总量达到2020亿元。' },
  ],
  check({ draft, report }) {
    if (oddRunsOf(draft.paragraphs, 'wide').length === 0) return;
    for (const { index, 0: found } of draft.text.matchAll(FULL)) {
      if (draft.paragraphs[draft.lines.lineAt(index)]?.kind === 'watermark') continue;
      const half = Array.from(found, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).join('');
      report({
        offset: index,
        length: found.length,
        message: `“${found}”是全角字符`,
        fixes: [
          { title: `改为半角“${half}”`, kind: 'safe', edits: [{ offset: index, length: found.length, newText: half }] },
        ],
      });
    }
  },
});
