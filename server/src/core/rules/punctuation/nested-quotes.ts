import { bracketPairs } from '../../text/quotes';
import { defineRule } from '../define';

export const nestedQuotes = defineRule({
  id: 'punctuation/nested-quotes',
  title: '引号里面的引号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '引号里面还要用引号时，外面一层用双引号，里面一层用单引号。',
  source: 'GB/T 15834—2011 第4章关于引号的规定（规范性）',
  options: {},
  examples: [
    { bad: '他说：“要破除«“等靠要”»的想法。”', fixed: '他说：“要破除‘等靠要’的想法。”' },
    { good: '他说：“要破除‘等靠要’的想法。”“活字典”“政策通”' },
  ],
  check({ paragraph: { text }, report }) {
    if (!isNested(text)) return;
    for (const { open, close, depth } of bracketPairs(text, '“', '”')) {
      if (depth !== 1) continue;
      const edits = [
        { offset: open, length: 1, newText: '‘' },
        { offset: close, length: 1, newText: '’' },
      ];
      report({
        offset: open,
        length: close + 1 - open,
        message: '引号里面的引号用单引号',
        fixes: [{ title: '改用单引号', kind: 'suggest', edits }],
      });
    }
  },
});

/** Whether a “ stands behind another that is not closed yet. */
function isNested(text: string): boolean {
  for (let open = text.indexOf('“'); open >= 0; ) {
    const next = text.indexOf('“', open + 1);
    if (next < 0) return false;
    const close = text.indexOf('”', open);
    if (close < 0 || close > next) return true;
    open = next;
  }
  return false;
}
