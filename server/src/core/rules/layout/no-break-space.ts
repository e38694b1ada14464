import { oddRunsOf } from '../../text/oddUnits';
import { defineRule } from '../define';

/** A space that looks like the usual one and is not. */
export const noBreakSpace = defineRule({
  id: 'layout/no-break-space',
  title: '不换行空格等特殊空格',
  severity: 'hint',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'skip',
  why: '网页用不换行空格排版；复制过来后与普通空格看不出差别，却查找不到，也不能换行。',
  source: 'Unicode 标准第 6 章：空格字符。',
  options: {},
  examples: [
    { bad: '会议日程：«\u00a0\u00a0»上午九时', fixed: '会议日程：  上午九时' },
    { good: '会议日程：　上午九时' },
  ],
  check({ draft, report }) {
    for (const { start: offset, end } of oddRunsOf(draft.paragraphs, 'space')) {
      const length = end - offset;
      if (foreign(draft.paragraphs[draft.lines.lineAt(offset)]?.kind)) continue;
      report({
        offset,
        length,
        message: '这里用了不换行空格或其他特殊空格',
        fixes: [
          {
            title: '改为普通空格',
            kind: 'safe',
            edits: [{ offset, length, newText: ' '.repeat(length) }],
          },
        ],
      });
    }
  },
});

/** Lines that are deleted or left as they are. */
function foreign(kind: string | undefined): boolean {
  return kind === 'watermark' || kind === 'markup' || kind === 'blank';
}
