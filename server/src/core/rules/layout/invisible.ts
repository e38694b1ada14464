import { oddRunsOf } from '../../text/oddUnits';
import { defineRule } from '../define';

/** A character that nobody sees and that breaks searching and typesetting. */
export const invisible = defineRule({
  id: 'layout/invisible',
  title: '看不见的字符',
  severity: 'information',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'report',
  why: '从网页或聊天软件复制时带来的零宽字符、控制字符看不见，却会使查找、排版和朗读软件出错。',
  source: 'Unicode 标准第 23 章：控制字符与格式字符。',
  options: {},
  examples: [
    { bad: '坚持«\u200b»问题导向，«\u0007»抓好落实。', fixed: '坚持问题导向，抓好落实。' },
    { bad: '第一行«\u000b»第二行', fixed: '第一行\n第二行' },
    { good: '坚持问题导向，抓好落实。\t一家人👨‍👩‍👧。' },
  ],
  check({ draft, report }) {
    const { text } = draft;
    for (const kind of ['break', 'invisible'] as const) {
      for (const { start, end } of oddRunsOf(draft.paragraphs, kind)) {
        if (!isWanted(text, start)) tell(start, end - start, kind === 'break');
      }
    }
    function tell(start: number, length: number, breaks: boolean): void {
      report({
        offset: start,
        length,
        message: breaks ? '这里有旧式换行符' : `这里有${length}个看不见的字符`,
        fixes: [
          {
            title: breaks ? '改为换行' : '删除看不见的字符',
            kind: breaks ? 'suggest' : 'safe',
            edits: [{ offset: start, length, newText: breaks ? '\n' : '' }],
          },
        ],
      });
    }
  },
});

/** The mark that opens a file, and the joiner inside an emoji. */
function isWanted(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0xfeff && at === 0) return true;
  if (unit !== 0x200d || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return (before >= 0xd800 && before <= 0xdfff) || before === 0xfe0f || (before >= 0x2600 && before <= 0x27bf);
}
