import type { Span } from '../text/span';
import type { Ordinal } from './ordinal';
import type { Paragraph } from './paragraph';

/** A 部分: a paragraph-level ordinal with all that stands below it, from its first line to the last line before the next. */
export interface Section extends Span {
  /** Depth in this draft, from 1. */
  readonly level: number;
  /** Absent for a Markdown heading without 序次语. */
  readonly ordinal: Ordinal | undefined;
  /** Its heading as written, from the ordinal to before the first 。, or to the line's end; one line. */
  readonly text: string;
  /** Where `text` stands; over two lines where the ordinal was split. */
  readonly heading: Span;
  /** Index of the paragraph it begins in. */
  readonly paragraph: number;
  readonly sections: readonly Section[];
}

/** What a section is built from: where it begins and how deep it stands. */
export interface SectionStart {
  readonly paragraph: number;
  readonly level: number;
  readonly ordinal: Ordinal | undefined;
  /** Offset of the heading's first unit. */
  readonly start: number;
}

/**
 * Builds the tree from the section starts of a draft, in order. The last section ends with the last line that is spoken ahead of
 * `closing`, the offset of the closing call.
 */
export function buildSections(
  text: string,
  paragraphs: readonly Paragraph[],
  starts: readonly SectionStart[],
  closing = text.length + 1,
): Section[] {
  const top: Section[] = [];
  const open: { section: Section & { end: number }; children: Section[] }[] = [];
  const closeFrom = (level: number, before: number) => {
    while (open.length > 0 && (open[open.length - 1] as { section: Section }).section.level >= level) {
      const closed = open.pop();
      if (closed) closed.section.end = lastSpoken(paragraphs, before, closed.section.paragraph);
    }
  };
  for (const start of starts) {
    const parent = [...open].reverse().find(({ section }) => section.level < start.level);
    closeFrom(parent ? parent.section.level + 1 : 1, start.paragraph);
    const heading = headingSpan(text, paragraphs, start);
    const children: Section[] = [];
    const section = {
      level: parent ? parent.section.level + 1 : 1,
      ordinal: start.ordinal,
      text: headingText(text, heading, start.ordinal),
      heading,
      paragraph: start.paragraph,
      start: start.start,
      end: heading.end,
      sections: children,
    };
    (parent?.children ?? top).push(section);
    open.push({ section, children });
  }
  let behind = paragraphs.length;
  const isBehind = ({ start, indent }: Paragraph) => start + indent >= closing;
  while (behind > 0 && isBehind(paragraphs[behind - 1] as Paragraph)) behind--;
  closeFrom(1, behind);
  return top;
}

/** End of the last paragraph below index `before` that belongs to the speech. */
function lastSpoken(paragraphs: readonly Paragraph[], before: number, from: number): number {
  for (let i = before - 1; i > from; i--) {
    const paragraph = paragraphs[i] as Paragraph;
    if (paragraph.kind !== 'blank' && paragraph.kind !== 'watermark') return paragraph.end;
  }
  return (paragraphs[from] as Paragraph).end;
}

function headingSpan(text: string, paragraphs: readonly Paragraph[], start: SectionStart): Span {
  let index = start.paragraph;
  // The heading of an ordinal split over two lines stands on the second.
  while (start.ordinal && (paragraphs[index] as Paragraph).end < start.ordinal.end) index++;
  const line = paragraphs[index] as Paragraph;
  const from = start.ordinal?.end ?? start.start;
  const stop = text.slice(from, line.end).indexOf('。');
  let end = stop >= 0 ? from + stop : line.end;
  while (end > start.start && /[\s*_]/u.test(text.charAt(end - 1))) end--;
  return { start: start.start, end };
}

function headingText(text: string, heading: Span, ordinal: Ordinal | undefined): string {
  return ordinal ? ordinal.text + text.slice(ordinal.end, heading.end) : text.slice(heading.start, heading.end);
}

/** Visits sections depth first, in the order of the text. */
export function walkSections(sections: readonly Section[], visit: (section: Section, parent?: Section) => void): void {
  const walk = (list: readonly Section[], parent: Section | undefined) => {
    for (const section of list) {
      visit(section, parent);
      walk(section.sections, section);
    }
  };
  walk(sections, undefined);
}

/** The sections that hold `offset`, outermost first. */
export function sectionAt(sections: readonly Section[], offset: number): Section[] {
  const path: Section[] = [];
  let list = sections;
  for (;;) {
    const inside = list.find((section) => section.start <= offset && offset <= section.end);
    if (!inside) return path;
    path.push(inside);
    list = inside.sections;
  }
}
