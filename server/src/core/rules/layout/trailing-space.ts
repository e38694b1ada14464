import type { Paragraph } from '../../draft/paragraph';
import { isBlank } from '../../text/chars';
import { defineRule } from '../define';

/** Blanks behind the last character of a line. */
export const trailingSpace = defineRule({
  id: 'layout/trailing-space',
  title: '行尾空白',
  severity: 'hint',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'skip',
  why: '行尾的空格看不见，排版时会顶出多余的空行。',
  source: '排版惯例；没有规范。Markdown 行尾两个空格表示换行，不报。',
  options: {},
  examples: [{ bad: '同志们：«  »\n大家好！«　»', fixed: '同志们：\n大家好！' }, { good: '同志们：\n　　大家好！' }],
  check({ draft, report }) {
    if (draft.markup === 'markdown') return;
    for (const { index, kind, text, end } of draft.paragraphs) {
      if (kind === 'watermark' || text === '') continue;
      // A blank line that goes as a whole is left to the rule that takes it.
      if (kind === 'blank' && (taken(draft.paragraphs[index - 1]) || taken(draft.paragraphs[index + 1]))) continue;
      let length = 0;
      while (length < text.length && isBlank(text.charCodeAt(text.length - 1 - length))) length++;
      if (length === 0) continue;
      report({
        offset: end - length,
        length,
        message: '行尾有多余的空白',
        fixes: [{ title: '删除行尾空白', kind: 'safe', edits: [{ offset: end - length, length, newText: '' }] }],
      });
    }
  },
});

function taken(neighbour: Paragraph | undefined): boolean {
  return neighbour === undefined || neighbour.kind === 'blank' || neighbour.kind === 'watermark';
}
