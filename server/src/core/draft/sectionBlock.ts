import type { Span } from '../text/span';
import type { Draft } from './draft';
import type { Section } from './outline';
import { CLOSING_CALL, CLOSING_LINES, opensAttachment } from './parts';

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
    const ends = opensAttachment(text) || (CLOSING_CALL.test(text) && attachmentNear(draft, line));
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

/** Whether an attachment begins within a few lines: a call ahead of it ends the speech. At the text's end `parts.closing` says so. */
function attachmentNear({ paragraphs }: Draft, line: number): boolean {
  const near = paragraphs.slice(line + 1).filter(({ kind }) => kind !== 'blank');
  return near.slice(0, CLOSING_LINES).some(({ text }) => opensAttachment(text.trim()));
}
