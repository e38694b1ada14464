import { isBlank, isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** What is typed for ——: two or more hyphens, minus signs, bars or box lines, or three and more em dashes. */
const LINES = /-{2,}|－{2,}|―{1,}|─{2,}|—{3,}|–{2,}/g;

export const dash = defineRule({
  id: 'punctuation/dash',
  title: '破折号的形式',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '中文破折号是一道横线，占两个字的位置，写作“——”，不用短横或其他线条代替。',
  source: 'GB/T 15834—2011 4.10 破折号（规范性）',
  options: {},
  examples: [
    { bad: '«--»在全市组织工作会议上的讲话', fixed: '——在全市组织工作会议上的讲话' },
    { bad: '抓住关键«－－»“一把手”。', fixed: '抓住关键——“一把手”。' },
    { bad: '这就是关键«———»抓落实。', fixed: '这就是关键——抓落实。' },
    { good: '抓住关键——“一把手”；北京—上海；2016—2020年；--help；填写--------处' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { 0: line, index } of findAll(LINES, text)) {
      const end = index + line.length;
      let at = index;
      while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
      const before = at === 0 || isHan(text.charCodeAt(at - 1)) || '”》）。，：；'.includes(text.charAt(at - 1));
      const after = isHan(text.charCodeAt(end)) || '“《（'.includes(text.charAt(end) || '-');
      // A longer row is a line to fill in or a rule across the page.
      if (line.length > 4 || !before || !after) continue;
      report({
        offset: index,
        length: line.length,
        message: `破折号应写作“——”，不用“${line}”`,
        fixes: [{ title: '改为“——”', kind: 'safe', edits: [{ offset: index, length: line.length, newText: '——' }] }],
      });
    }
  },
});
