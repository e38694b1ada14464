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
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      // Nearly every unit is Han or a full-width mark.
      if ((unit > 0x3164 && unit < 0xfeff) || !isInvisible(unit) || isWanted(text, i)) continue;
      const breaks = isOldBreak(unit);
      const start = i;
      while (
        i + 1 < text.length &&
        isInvisible(text.charCodeAt(i + 1)) &&
        isOldBreak(text.charCodeAt(i + 1)) === breaks
      )
        i++;
      const length = i + 1 - start;
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

/** Zero-width marks, soft hyphens, marks of direction and control characters; tabs and line breaks are not among them. */
function isInvisible(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0d;
  if (unit < 0x7f) return false;
  if (unit <= 0x9f || unit === 0xad || unit === 0x61c) return true;
  if (unit < 0x200b) return unit === 0x180e || unit === 0x115f || unit === 0x1160;
  if (unit <= 0x206f) return unit <= 0x200f || (unit >= 0x2028 && unit <= 0x202e) || unit >= 0x2060;
  return unit === 0x3164 || unit === 0xfeff || (unit >= 0xfff9 && unit <= 0xfffb);
}

/** Word's soft line break, and Unicode's line and paragraph separators. */
function isOldBreak(unit: number): boolean {
  return unit === 0x0b || unit === 0x2028 || unit === 0x2029;
}

/** The mark that opens a file, and the joiner inside an emoji. */
function isWanted(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0xfeff) return at === 0;
  if (unit !== 0x200d || at === 0) return false;
  const before = text.charCodeAt(at - 1);
  return (before >= 0xd800 && before <= 0xdfff) || before === 0xfe0f || (before >= 0x2600 && before <= 0x27bf);
}
