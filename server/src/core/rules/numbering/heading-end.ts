import type { Draft } from '../../draft/draft';
import { type Section, walkSections } from '../../draft/outline';
import type { Paragraph } from '../../draft/paragraph';
import { titleStop } from '../../draft/titleStop';
import { defineRule } from '../define';

/** A heading on a line of its own that ends with a mark, or ends otherwise than its siblings. */
export const headingEnd = defineRule({
  id: 'numbering/heading-end',
  title: '独立成行的小标题末尾不加点号',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '小标题单独成行时，末尾一般不用标点；同一层有的加、有的不加，显得草率。',
  source: 'GB/T 15834—2011 附录B.4（资料性）：标题末尾通常不用标点符号，有时可用问号、叹号或省略号',
  options: {},
  examples: [
    {
      bad: '一、提高认识\n要学好文件。\n二、抓好落实«，»\n要压实责任。',
      fixed: '一、提高认识\n要学好文件。\n二、抓好落实\n要压实责任。',
    },
    {
      bad: '一、提高认识\n要学好文件。\n二、抓好落实«。»\n要压实责任。\n三、加强领导\n要层层负责。',
      fixed: '一、提高认识\n要学好文件。\n二、抓好落实\n要压实责任。\n三、加强领导\n要层层负责。',
    },
    {
      bad: '一、总结经验，巩固主题教育成果«：»\n今年以来，全县各级党组织把主题教育作为头等大事来抓，边学习、边对照、边检视、边整改，取得了明显成效。',
      fixed:
        '一、总结经验，巩固主题教育成果\n今年以来，全县各级党组织把主题教育作为头等大事来抓，边学习、边对照、边检视、边整改，取得了明显成效。',
    },
    {
      bad: '在全区公立医院改革推进会上的讲话«。»\n（2023年11月8日）\n同志们：\n今天开会。',
      fixed: '在全区公立医院改革推进会上的讲话\n（2023年11月8日）\n同志们：\n今天开会。',
    },
    { good: '同志们：\n下面，我作工作报告。\n今年以来，形势很好。' },
    { good: '今天，我在这里作一次发言。\n同志们，大家好。' },
    { good: '一、今年的主要目标是：\n地区生产总值增长5%。\n二、重点做好以下工作：\n（一）抓发展。\n（二）抓稳定。' },
    {
      bad: '一、主要工作及成效«：»\n县域医共体建设稳步推进，就诊率达到九成。\n二、存在的问题\n人才短缺，村医年龄偏大。\n三、下一步打算\n实施定向培养计划。',
      fixed:
        '一、主要工作及成效\n县域医共体建设稳步推进，就诊率达到九成。\n二、存在的问题\n人才短缺，村医年龄偏大。\n三、下一步打算\n实施定向培养计划。',
    },
    {
      good: '一、基本情况\n全县有十二个乡镇。\n二、做法有三条：\n抓学习，抓作风，抓落实。\n三、央视快评：\n把握机遇\n四、下一步打算\n再接再厉。',
    },
    { good: '一、提高认识\n要学好文件。\n二、怎样落实？\n要压实责任。' },
    { good: '1.提高认识。要学好文件。\n2.抓好落实。要压实责任。' },
    {
      good: '一、各级党组织要提高认识，学好文件，压实责任，确保各项任务落到实处。\n二、各级干部要带头执行，作出表率。',
    },
  ],
  check({ draft, report }) {
    const stop = titleStop(draft);
    if (stop >= 0) {
      const mark = draft.text.charAt(stop);
      const edits = [{ offset: stop, length: 1, newText: '' }];
      const fixes = [{ title: `删去“${mark}”`, kind: 'suggest' as const, edits }];
      report({ offset: stop, length: 1, message: `标题末尾不用“${mark}”。`, fixes });
    }
    const groups = new Map<Section | undefined, Section[]>();
    walkSections(draft.sections, (section, parent) => {
      const group = groups.get(parent);
      if (group) group.push(section);
      else groups.set(parent, [section]);
    });
    for (const group of groups.values()) {
      const own = group.filter((section) => standsAlone(section, draft.paragraphs));
      const marks = group.map((section) => endMark(draft.text, section));
      // Items parted by ；are no headings; where most headings are sentences, that is the habit of the draft.
      if (marks.filter((mark) => mark === '；').length > 1) continue;
      const sentences = marks.filter((mark) => mark === '。').length * 2 > group.length;
      const colons = marks.filter((mark) => mark === '：').length;
      for (const section of own) {
        const mark = endMark(draft.text, section);
        if (mark === '' || (mark === '。' && sentences)) continue;
        if (mark === '：' && (colons > 1 || (leadsIn(section, draft.paragraphs) && !isOdd(section, group, draft))))
          continue;
        const line = draft.paragraphs[section.paragraph] as Paragraph;
        const offset = line.start + line.text.trimEnd().length - 1;
        report({
          offset,
          length: 1,
          ...('，、；'.includes(mark) ? { severity: 'warning' as const } : {}),
          message: `小标题单独成行，末尾不用“${mark}”。`,
          fixes: [{ title: `删去“${mark}”`, kind: 'suggest', edits: [{ offset, length: 1, newText: '' }] }],
        });
      }
    }
  },
});

const LONGEST_HEADING = 40;

/** A heading with nothing behind it on its line, and text or deeper headings below it. */
function standsAlone(section: Section, paragraphs: readonly Paragraph[]): boolean {
  const line = paragraphs[section.paragraph] as Paragraph;
  const text = line.text.trim();
  if (text.length > LONGEST_HEADING || section.end <= line.end) return false;
  return !/[。！？；].+/u.test(text) && (text.match(/，/gu)?.length ?? 0) <= 2;
}

/** The mark a heading's line ends with, if a heading should not have it. */
function endMark(text: string, section: Section): string {
  let end = text.indexOf('\n', section.heading.start);
  if (end < 0) end = text.length;
  const mark = text.slice(section.heading.start, end).trimEnd().at(-1) ?? '';
  return '。，、；：'.includes(mark) ? mark : '';
}

/** Shortest paragraph that is the text of a heading and no item of a list. */
const SHORTEST_TEXT = 40;
const ITEM =
  /^\s*(?:[—\-·•●◆]|[（(]?[一二三四五六七八九十\d]{1,3}[、.．是要）)]|第[一二三四五六七八九十]|首先|其一|[①-⑳“])/u;

/** Whether a list follows the colon of a heading: deeper headings, items, short lines. */
function leadsIn(section: Section, paragraphs: readonly Paragraph[]): boolean {
  if (section.sections.length > 0) return true;
  const below = paragraphs.slice(section.paragraph + 1, section.paragraph + 4).find((one) => one.kind !== 'blank');
  if (below?.kind !== 'body') return true;
  const text = below.text.trim();
  return text.length < SHORTEST_TEXT || !text.endsWith('。') || ITEM.test(text);
}

/** What announces something, on whatever lines it stands. */
const ANNOUNCES = /下$|[是为有即要]$|包括|如|[个项条点句]$|做到|意见|要求|名单|发布|快评|文章/u;

/** Whether a heading is the only one of three and more siblings with a ：, which announces nothing: one paragraph of prose is below it. */
function isOdd(section: Section, group: readonly Section[], { text, paragraphs }: Draft): boolean {
  if (group.length < 3 || section.sections.length > 0 || ANNOUNCES.test(section.text.slice(0, -1))) return false;
  if (!group.every((one) => one === section || (endMark(text, one) === '' && standsAlone(one, paragraphs))))
    return false;
  const below = paragraphs.slice(section.paragraph + 1, section.paragraph + 6).filter((one) => one.kind !== 'blank');
  const [first, second] = below;
  return (
    first?.kind === 'body' && /，.*。\s*$/u.test(first.text) && !ITEM.test(first.text) && second?.kind === 'heading'
  );
}
