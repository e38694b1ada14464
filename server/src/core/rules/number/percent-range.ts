import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

const RANGE = /(?<![\d.A-Za-z—～~–-])(\d{1,3}(?:\.\d{1,2})?)([-—～~–至到])(\d{1,3}(?:\.\d{1,2})?)[%％]/g;
const SCREEN = /\d[-—～~–至到]\d/;
/** 5%个百分点, 5%百分点: the sign and the word for one thing. */
const DOUBLED = /[%％](?=个?百分点)/g;

export const percentRange = defineRule({
  id: 'number/percent-range',
  title: '百分数的范围与百分点',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '表示百分数的范围，前后两个数都带百分号：“20%—30%”，否则前一个数成了另一种量。“百分点”前面不再用百分号。',
  source: '通行数字用法（范围的前一数值不省略百分号）；GB/T 15835—2011（推荐性），条款号未核',
  options: {},
  examples: [
    { bad: '增长«20-30%»，回落«5～6%»。', fixed: '增长20%—30%，回落5%～6%。' },
    { bad: '提高2.5«%»个百分点。', fixed: '提高2.5个百分点。' },
    { bad: '拿出«15至20%»的编制。', fixed: '拿出15%至20%的编制。' },
    { good: '占比由15到20%不等，9月5至20日增长3%。' },
    { good: '提高2.5个百分点，增长20%—30%，由5上升到6%，比例3-5，2019—2020年，5%左右。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!text.includes('%') && !text.includes('％')) return;
    for (const { index } of findAll(DOUBLED, text)) {
      report({
        offset: index,
        length: 1,
        message: '“百分点”前面不用百分号',
        severity: 'warning',
        fixes: [{ title: '删去“%”', kind: 'suggest', edits: [{ offset: index, length: 1, newText: '' }] }],
      });
    }
    if (!SCREEN.test(text)) return;
    for (const found of findAll(RANGE, text)) {
      const [whole, from = '', mark = '', to = ''] = found;
      // 由5上升到6%, 从5到6% tell of a change; 至 and 到 only where the numbers rise.
      if (
        '至到'.includes(mark) &&
        !(
          Number(from) < Number(to) &&
          !/[由从][^，。；]{0,6}$/.test(text.slice(Math.max(0, found.index - 8), found.index))
        )
      )
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
