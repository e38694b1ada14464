import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

const RANGE = /(?<![\d.A-Za-z—～~–-])(\d{1,3}(?:\.\d{1,2})?)([-—～~–至到])(\d{1,3}(?:\.\d{1,2})?)%/g;

export const percentRange = defineRule({
  id: 'number/percent-range',
  title: '百分数范围前一个数缺百分号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '表示百分数的范围，前后两个数都带百分号：“20%—30%”，否则前一个数成了另一种量。',
  source: 'GB/T 15835—2011（推荐性；条款据转述：范围的前一数值不省略百分号）',
  options: {},
  examples: [
    { bad: '增长«20-30%»，回落«5～6%»。', fixed: '增长20%—30%，回落5%～6%。' },
    { good: '增长20%—30%，由5上升到6%，比例3-5，2019—2020年，5%左右。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!text.includes('%')) return;
    for (const found of findAll(RANGE, text)) {
      const [whole, from = '', mark = '', to = ''] = found;
      // 由5上升到6% is no range of percents for certain; 至 and 到 only where the numbers rise.
      if ('至到'.includes(mark) && !(Number(from) < Number(to) && /[长升降落约在为]$/.test(text.slice(0, found.index))))
        continue;
      const newText = `${from}%${mark === '-' || mark === '–' ? '—' : mark === '~' ? '～' : mark}${to}%`;
      report({
        offset: found.index,
        length: whole.length,
        message: '百分数范围前一个数缺百分号',
        fixes: [
          {
            title: `改为“${newText}”`,
            kind: 'suggest',
            edits: [{ offset: found.index, length: whole.length, newText }],
          },
        ],
      });
    }
  },
});
