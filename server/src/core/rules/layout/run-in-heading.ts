import { isSpokenStyle } from '../../draft/enumeration';
import type { Paragraph } from '../../draft/paragraph';
import { defineRule } from '../define';

/** How long a heading is, its ordinal not counted. */
const SHORTEST = 4;
const LONGEST = 40;
/** The paragraph that it ran into. */
const SHORTEST_BODY = 40;
/** What opens the first sentence of a section, and never stands within a heading; a gap does as well. */
const OPENER =
  /(?<=[\u4e00-\u9fff])(?:\d{4}年(?=[是，来以])|(?:今年以来|去年以来|近年来|一年来|五年来|过去的?一年|当前|目前|近期|刚才|同志们|会前)，|各级各部门要|各级党委(?:、政府)?要|我们要|要坚持以|[ \u3000]{1,4}(?=[\u4e00-\u9fff\d]))/u;
/** A word that takes what follows it into the heading: 做好2026年…, 关于当前…. */
const TAKES = /[于好在从到自对和与及的把至成]$/u;

export const runInHeading = defineRule({
  id: 'layout/run-in-heading',
  title: '标题与正文未分行',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一层的标题都独占一行，只有这一个后面直接接了正文，多是删去了换行，念稿时标题和第一句连成一气。',
  source: 'GB/T 9704—2012 7.3.3：结构层次序数之后的标题另行；同一稿中写法应一致',
  options: {},
  examples: [
    {
      bad: '一、关于去年的工作情况\n工作有进展。\n二、关于今年的总体考«虑»2026年是开局之年。全市上下要坚定信心，真抓实干，推动各项工作再上新台阶、再创新佳绩。',
      fixed:
        '一、关于去年的工作情况\n工作有进展。\n二、关于今年的总体考虑\n2026年是开局之年。全市上下要坚定信心，真抓实干，推动各项工作再上新台阶、再创新佳绩。',
    },
    {
      bad: '一、提高认识，增强责任感\n任务很重。\n二、突出重点，打好攻坚«战»当前，各项任务都到了攻坚的阶段。要紧盯目标，倒排工期，一件一件抓好落实，确保如期完成。\n三、加强领导',
      fixed:
        '一、提高认识，增强责任感\n任务很重。\n二、突出重点，打好攻坚战\n当前，各项任务都到了攻坚的阶段。要紧盯目标，倒排工期，一件一件抓好落实，确保如期完成。\n三、加强领导',
    },
    {
      good: '一、抓学习\n要学深。\n二、抓作风。当前，作风问题还不少，要一件一件地改，改到群众满意为止，决不能走过场、图形式、做样子。',
    },
    { good: '一、关于去年的工作情况\n有进展。\n二、关于2026年的总体考虑\n2026年是开局之年，要坚定信心，真抓实干。' },
    {
      good: '一、抓学习近年来，学习不少。\n二、抓作风近年来，作风有变化，但问题还不少，要一件一件地改，改到群众满意为止，决不能走过场。',
    },
  ],
  check({ draft, report }) {
    for (const run of draft.enumerations) {
      if (run.inline || isSpokenStyle(run.style) || run.items.length < 2) continue;
      const own = run.items.map(({ paragraph }) => draft.paragraphs[paragraph]);
      const headings = own.filter((one) => one?.kind === 'heading').length;
      if (headings * 2 < own.length) continue;
      own.forEach((paragraph, i) => {
        const from = run.items[i]?.ordinal.end;
        const end = paragraph?.kind === 'body' && from !== undefined ? headingEnd(paragraph, from) : -1;
        if (!paragraph || end < 0) return;
        const offset = paragraph.start + end;
        const gap = /^[ \u3000]*/u.exec(paragraph.text.slice(end))?.[0].length ?? 0;
        const indent = /^[ \u3000]*/u.exec(paragraph.text)?.[0] ?? '';
        const edits = [{ offset, length: gap, newText: `\n${indent}` }];
        report({
          offset: offset - 1,
          length: 1,
          message: '同一层的标题都独占一行，这里标题后面直接接了正文',
          fixes: [{ title: '标题后换行', kind: 'suggest', edits }],
        });
      });
    }
  },
});

/** Where the heading that begins at `from` (in the draft) ends in its paragraph, or -1. */
function headingEnd({ text, start }: Paragraph, from: number): number {
  const at = from - start;
  const head = text.slice(at, at + LONGEST + 12);
  const match = OPENER.exec(head.slice(SHORTEST));
  if (!match || text.length - at - match.index < SHORTEST_BODY) return -1;
  const heading = head.slice(0, SHORTEST + match.index);
  if (/[。；：！？]/u.test(heading) || TAKES.test(heading) || !/。\s*$/u.test(text)) return -1;
  return at + heading.length;
}
