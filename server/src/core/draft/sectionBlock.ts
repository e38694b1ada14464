import type { Span } from '../text/span';
import type { Draft } from './draft';
import { type Section, walkSections } from './outline';
import { opensAttachment } from './parts';

/**
 * The call or thanks that ends a speech (结束语): where no section follows, it belongs to the whole and not to the last section,
 * to which the outline counts it.
 */
const CLOSING =
  /^(?:同志们|各位|朋友们|女士们|同学们|老师们|代表们|乡亲们)[^。：:]{0,40}[！!，,：:]|^(?:让我们|谢谢大家|我的(?:讲话|发言)完|我就讲到?这|讲完了)/u;

/** The whole lines of a section with all that stands in it, without the line break behind the last; blanks and adverts behind it are not its own. */
export function sectionBlock(draft: Draft, section: Section): Span {
  const { paragraphs, lines } = draft;
  const start = lines.starts[section.paragraph] ?? section.start;
  const last = lines.lineAt(section.end);
  let end = section.heading.end;
  for (let line = section.paragraph; line <= last; line++) {
    const paragraph = paragraphs[line];
    if (!paragraph) break;
    const text = paragraph.text.trim();
    const ends = opensAttachment(text) || (CLOSING.test(text) && noSectionBehind(draft, line));
    if (ends && line > lines.lineAt(section.heading.start)) break;
    if (isContent(draft, line)) end = Math.max(end, paragraph.end);
  }
  return { start, end };
}

/** Where the content ahead of a line ends, its line break left out; undefined where only blanks and adverts stand there. */
export function contentBefore(draft: Draft, line: number): number | undefined {
  for (let index = line - 1; index >= 0; index--) {
    if (isContent(draft, index)) return draft.paragraphs[index]?.end;
  }
  return undefined;
}

/** Where the first line with content behind `offset`'s begins, or the end of the text. */
export function contentBehind(draft: Draft, offset: number): number {
  for (let line = draft.lines.lineAt(offset) + 1; line < draft.lines.count; line++) {
    if (isContent(draft, line)) return draft.lines.starts[line] ?? draft.text.length;
  }
  return draft.text.length;
}

/** Whether a line is neither blank nor advert. */
function isContent({ paragraphs }: Draft, line: number): boolean {
  const kind = paragraphs[line]?.kind;
  return kind !== undefined && kind !== 'blank' && kind !== 'watermark';
}

/** Whether the speech has no heading from this line on. */
function noSectionBehind({ sections, lines, paragraphs }: Draft, line: number): boolean {
  let next = paragraphs.length;
  walkSections(sections, ({ heading }) => {
    const at = lines.lineAt(heading.end);
    if (at >= line && at < next) next = at;
  });
  if (next === paragraphs.length) return true;
  return paragraphs.slice(line, next).some(({ text }) => opensAttachment(text.trim()));
}
