import { defineRule } from '../define';

const PAGE =
  /^(?:[—–\-－‐─·・~～]{1,2}\s*\d{1,3}\s*[—–\-－‐─·・~～]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,3}\s*页)?|共\s*\d{1,3}\s*页\s*[,，/／]?\s*(?:当前)?第\s*\d{1,3}\s*页|\d{1,3}\s*[/／]\s*\d{1,3}|Page\s+\d{1,3}(?:\s+of\s+\d{1,3})?)$/i;

/** A page number that came along from a printed or PDF copy. */
export const pageNumber = defineRule({
  id: 'layout/page-number',
  title: '单独成行的页码',
  severity: 'information',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'skip',
  why: '从 PDF 或扫描件复制时页码会混在正文之间，不是讲稿内容。',
  source: 'GB/T 9704—2012 7.5：页码左右各放一条一字线（规范性）；此外为常见写法。',
  options: {},
  examples: [
    { bad: '要抓好落实。\n«— 3 —»\n要改进作风。\n«第4页 共9页»', fixed: '要抓好落实。\n要改进作风。' },
    { good: '在第3页\n2024\n3\n——2024年' },
  ],
  check({ draft, report }) {
    const { paragraphs, text } = draft;
    for (const { kind, index, start, end, indent, text: line } of paragraphs) {
      if (line.length > 30 || kind === 'blank' || kind === 'watermark' || kind === 'markup') continue;
      const bare = line.trim();
      if (bare.length > 20 || !PAGE.test(bare)) continue;
      const next = draft.lines.starts[index + 1];
      // The last line takes the break ahead of it; another page number there has taken its own.
      const from = next === undefined && index > 0 ? draft.lines.endOf(index - 1) : start;
      report({
        offset: start + indent,
        length: bare.length,
        message: '这一行是页码，不是讲稿内容',
        fixes: [
          {
            title: '删除页码行',
            kind: 'safe',
            edits: [{ offset: from, length: (next ?? Math.max(end, text.length)) - from, newText: '' }],
          },
        ],
      });
    }
  },
});
