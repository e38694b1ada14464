import type { Draft } from '../../draft/draft';
import type { Paragraph } from '../../draft/paragraph';
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
    {
      bad: '一、提高认识\n要学习文件。\n«        »二、抓好落实\n要压实责任。\n三、加强领导\n要层层负责。',
      fixed: '一、提高认识\n要学习文件。\n二、抓好落实\n要压实责任。\n三、加强领导\n要层层负责。',
    },
    { good: '    一、提高认识\n要学习文件。\n      二、抓好落实工作\n要压实责任。\n  三、加强领导\n要层层负责。' },
    { good: '要坚持问题导向，把各项工作抓细抓实抓出成效。\n要坚持目标导向，把各项工作抓细抓实抓出成效。' },
  ],
  check({ draft, report }) {
    if (draft.markup === 'markdown') return;
    for (const { paragraph, indent } of strayHeadings(draft))
      tell(paragraph, indent, '这个小标题的缩进与同一层的其他小标题不同', '改为同一层的缩进');
    const counts = new Map<string, number>();
    const body = draft.paragraphs.filter(({ kind, text }) => kind === 'body' && text.length >= SHORTEST);
    if (body.length < FEWEST) return;
    for (const { text, indent } of body) {
      const blanks = text.slice(0, indent);
      counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
    }
    const [major, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
    if (counts.size < 2 || count < body.length * SHARE) return;
    for (const paragraph of body) {
      const { text, indent } = paragraph;
      if (text.slice(0, indent) !== major) tell(paragraph, major, '这一段的段首缩进与全稿不同', '改为全稿的缩进');
    }
    function tell({ start, indent }: Paragraph, newText: string, message: string, title: string): void {
      report({
        offset: start,
        length: Math.max(indent, 1),
        message,
        fixes: [{ title, kind: 'suggest', edits: [{ offset: start, length: indent, newText }] }],
      });
    }
  },
});

/** Fewest siblings that show how a heading should stand. */
const FEWEST_SIBLINGS = 2;

/** Headings that alone of their run open with another indent, where all others of it agree; with the indent of those. */
function strayHeadings(draft: Draft): { paragraph: Paragraph; indent: string }[] {
  const found: { paragraph: Paragraph; indent: string }[] = [];
  for (const run of draft.enumerations) {
    if (run.inline) continue;
    const headings = run.items.flatMap((item) => {
      const paragraph = draft.paragraphs[item.paragraph];
      return paragraph?.kind === 'heading' && item.ordinal.start === paragraph.start + paragraph.indent
        ? [paragraph]
        : [];
    });
    if (headings.length <= FEWEST_SIBLINGS || headings.length < run.items.length) continue;
    const indents = headings.map(({ text, indent }) => text.slice(0, indent));
    const counts = new Map<string, number>();
    for (const one of indents) counts.set(one, (counts.get(one) ?? 0) + 1);
    const strays = headings.filter((_, i) => counts.get(indents[i] ?? '') === 1);
    const paragraph = strays[0];
    // A heading that is flush left was set so by a page now and then.
    if (strays.length !== 1 || !paragraph?.indent || counts.size !== 2) continue;
    const indent = indents.find((one) => one !== paragraph.text.slice(0, paragraph.indent)) ?? '';
    found.push({ paragraph, indent });
  }
  return found;
}
