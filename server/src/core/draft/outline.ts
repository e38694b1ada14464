import type { Span } from '../text/span';
import type { Ordinal } from './ordinal';

/** A 部分: a paragraph-level ordinal with all that stands below it, from its first line to the last line before the next. */
export interface Section extends Span {
  /** Depth in this draft, from 1. */
  readonly level: number;
  /** Absent for a Markdown heading without 序次语. */
  readonly ordinal: Ordinal | undefined;
  /** Its heading as written, from the ordinal to before the first 。, or to the line's end. */
  readonly text: string;
  /** Where `text` stands; over two lines where the ordinal was split. */
  readonly heading: Span;
  /** Index of the paragraph it begins in. */
  readonly paragraph: number;
  readonly sections: readonly Section[];
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

/** The innermost section that holds `offset`, with the sections around it, outermost first. */
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
