import { defineRule } from '../define';

/** Fewest paragraphs that show a habit, and the share that makes it one. */
const FEWEST = 4;
const SHARE = 0.7;
/** Shorter lines may be set off on purpose. */
const SHORTEST = 20;

/** Body paragraphs that open with another indent than the rest. */
export const mixedIndent = defineRule({
  id: 'layout/mixed-indent',
  title: '段首缩进不一',
  severity: 'hint',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '有的段空两格、有的顶格或用制表符，排版后参差不齐。',
  source: 'GB/T 9704—2012 7.3.3：每个自然段左空二字（规范性）。本规则只求全稿一致。',
  options: {},
  examples: [
    {
      bad: '　　要坚持问题导向，把各项工作抓细抓实抓出成效。\n　　要坚持目标导向，把各项工作抓细抓实抓出成效。\n　　要坚持结果导向，把各项工作抓细抓实抓出成效。\n«    »要坚持系统观念，把各项工作抓细抓实抓出成效。',
      fixed:
        '　　要坚持问题导向，把各项工作抓细抓实抓出成效。\n　　要坚持目标导向，把各项工作抓细抓实抓出成效。\n　　要坚持结果导向，把各项工作抓细抓实抓出成效。\n　　要坚持系统观念，把各项工作抓细抓实抓出成效。',
    },
    { good: '要坚持问题导向，把各项工作抓细抓实抓出成效。\n要坚持目标导向，把各项工作抓细抓实抓出成效。' },
  ],
  check({ draft, report }) {
    if (draft.markup === 'markdown') return;
    const counts = new Map<string, number>();
    const body = draft.paragraphs.filter(({ kind, text }) => kind === 'body' && text.length >= SHORTEST);
    if (body.length < FEWEST) return;
    for (const { text, indent } of body) {
      const blanks = text.slice(0, indent);
      counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
    }
    const [major, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
    if (counts.size < 2 || count < body.length * SHARE) return;
    for (const { text, start, indent } of body) {
      if (text.slice(0, indent) === major) continue;
      report({
        offset: start,
        length: Math.max(indent, 1),
        message: '这一段的段首缩进与全稿不同',
        fixes: [
          { title: '改为全稿的缩进', kind: 'suggest', edits: [{ offset: start, length: indent, newText: major }] },
        ],
      });
    }
  },
});
