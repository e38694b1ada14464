import { defineRule } from '../define';

/** Several blank lines where one or none would do. */
export const blankLines = defineRule({
  id: 'layout/blank-lines',
  title: '连续空行',
  severity: 'hint',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'skip',
  why: '删去广告或从网页复制后常留下成串空行，打印时白白翻页。',
  source: '排版惯例；没有规范。',
  options: {
    most: { type: 'number', default: 1, minimum: 0, description: '正文中间最多保留几行空行。' },
  },
  examples: [
    { bad: '«\n\n»同志们：\n\n«\n\n»大家好！\n«\n\n»', fixed: '同志们：\n\n大家好！\n' },
    { good: '同志们：\n\n大家好！\n' },
  ],
  check({ draft, options, report }) {
    const { paragraphs, lines, text } = draft;
    for (let first = 0; first < paragraphs.length; first++) {
      if (paragraphs[first]?.kind !== 'blank') continue;
      let next = first;
      while (paragraphs[next]?.kind === 'blank') next++;
      const before = paragraphs[first - 1];
      const edge = before === undefined || next === paragraphs.length;
      // Blank lines behind an advert go with it.
      const keep = edge ? 0 : options.most;
      const from = lines.starts[first + keep] ?? text.length;
      const to = lines.starts[next] ?? text.length;
      if (next - first > keep && to > from && before?.kind !== 'watermark' && next - first < paragraphs.length) {
        report({
          offset: from,
          length: to - from,
          message: edge ? '文首或文末有空行' : '这里有多余的空行',
          fixes: [{ title: '删除多余的空行', kind: 'safe', edits: [{ offset: from, length: to - from, newText: '' }] }],
        });
      }
      first = next;
    }
  },
});
