import { findAll } from '../../text/findAll';
import { defineRule, type Fix } from '../define';

const PAGE =
  /^(?:[—–\-－‐─·・~～]{1,2}\s*\d{1,3}\s*[—–\-－‐─·・~～]{1,2}|第\s*\d{1,3}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,3}\s*页)?|共\s*\d{1,3}\s*页\s*[,，/／]?\s*(?:当前)?第\s*\d{1,3}\s*页|\d{1,3}\s*[/／]\s*\d{1,3}|Page\s+\d{1,3}(?:\s+of\s+\d{1,3})?)$/i;

/** What a converter leaves between two pages: `----- 页面 3 -----` `=== Page 3 ===`. */
const SEPARATOR = /^([-—=_*·.~])\1{2,}\s{0,3}(?:第|页面|[Pp]age)\s{0,3}\d{1,3}\s{0,3}页?\s{0,3}\1{3,}$/u;

/** Longest line with such a number. */
const LONGEST = 90;

/** A page number of two figures inside a line, in brackets or at its end behind a blank: no speaker says it. */
const INNER =
  /[（(]\s*第\s*\d{1,3}\s*页\s*[,，、/／]?\s*共\s*\d{1,3}\s*页\s*[）)]|[\s\u3000]第\s*\d{1,3}\s*页\s*[,，/／]?\s*共\s*\d{1,3}\s*页(?=\s*$)/g;

/** A page number that came along from a printed or PDF copy. */
export const pageNumber = defineRule({
  id: 'layout/page-number',
  title: '混进正文的页码',
  severity: 'information',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'skip',
  why: '从 PDF 或扫描件复制时页码会混在正文之间，不是讲稿内容。',
  source: 'GB/T 9704—2012 7.5：页码左右各放一条一字线（规范性）；此外为常见写法。',
  options: {},
  examples: [
    { bad: '要抓好落实。\n«— 3 —»\n要改进作风。\n«第4页 共9页»', fixed: '要抓好落实。\n要改进作风。' },
    { bad: '要抓好落实。«（第2页，共5页）»要改进作风。', fixed: '要抓好落实。要改进作风。' },
    { bad: '要抓好落实。\n«-------- 页面 3 --------»\n要改进作风。', fixed: '要抓好落实。\n要改进作风。' },
    { good: '见报告第2页，共5页材料；手册（第2页）写明，共印5页。' },
    { good: '在第3页\n2024\n3\n——2024年' },
  ],
  check({ draft, report }) {
    const { paragraphs, text } = draft;
    for (const { kind, index, start, end, indent, text: line } of paragraphs) {
      if (kind !== 'watermark' && kind !== 'markup' && line.includes('页') && line.includes('共'))
        for (const { 0: number, index: at } of findAll(INNER, line)) {
          if (PAGE.test(line.trim())) continue;
          const offset = start + at + number.length - number.trimStart().length;
          const edits = [{ offset: start + at, length: number.length, newText: '' }];
          const fixes: Fix[] = [{ title: '删去页码', kind: 'suggest', edits }];
          report({ offset, length: number.trim().length, message: '这里混进了页码，不是讲稿内容', fixes });
        }
      if (line.length > LONGEST || kind === 'blank' || kind === 'watermark' || kind === 'markup') continue;
      const bare = line.trim();
      if (!(bare.length <= 20 && PAGE.test(bare)) && !SEPARATOR.test(bare)) continue;
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
