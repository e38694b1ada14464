import type { Draft } from './draft';
import type { Enumeration } from './enumeration';
import { type Section, sectionAt } from './outline';

/** An item of a run inside a paragraph, as an outline shows it. */
export interface InlineItem {
  /** The 序次语 as written. */
  readonly ordinal: string;
  /** With the ordinal: its first words, one line, never longer than `LONGEST` characters behind the ordinal. */
  readonly text: string;
  /** Where `text` stands. */
  readonly start: number;
  readonly end: number;
  /** The items of runs inside of it. */
  readonly items: readonly InlineItem[];
}

/** Characters of an item that tell it from its neighbours. */
const LONGEST = 24;

/** A clause ends an item's first words; so does the line. */
const ENDS = /[，、；：。！？…,;:!?\r\n]/u;

/**
 * The items of all runs inside paragraphs, by the innermost section that holds the run's first; undefined: outside of all sections.
 * In the order of the text; runs inside of an item hang below it.
 */
export function inlineItems(draft: Draft): ReadonlyMap<Section | undefined, readonly InlineItem[]> {
  const bySection = new Map<Section | undefined, InlineItem[]>();
  /** The runs around the next one, outermost first. */
  let around: { readonly run: Enumeration; readonly items: readonly Growing[] }[] = [];
  let place: Section | undefined;
  for (const run of draft.enumerations) {
    const first = run.items[0]?.ordinal;
    if (!run.inline || !first) continue;
    const section = sectionAt(draft.sections, first.start).at(-1);
    around = section === place ? around.filter((outer) => outer.run.depth < run.depth) : [];
    place = section;
    const items = run.items.map(({ ordinal }): Growing => growing(draft.text, ordinal));
    const holder = around
      .at(-1)
      ?.items.filter(({ start }) => start < first.start)
      .at(-1);
    const list = holder?.items ?? bySection.get(section);
    if (list) list.push(...items);
    else bySection.set(section, items);
    around.push({ run, items });
  }
  for (const items of bySection.values()) items.sort((a, b) => a.start - b.start);
  return bySection;
}

interface Growing extends InlineItem {
  readonly items: InlineItem[];
}

function growing(text: string, ordinal: Enumeration['items'][number]['ordinal']): Growing {
  const most = Math.min(text.length, ordinal.end + LONGEST);
  let end = ordinal.end;
  while (end < most && !ENDS.test(text.charAt(end))) end++;
  // A character of two units is kept whole.
  if (/[\uD800-\uDBFF]/u.test(text.charAt(end - 1))) end--;
  const words = text.slice(ordinal.end, end).trimEnd();
  return {
    ordinal: ordinal.text,
    text: ordinal.text + words,
    start: ordinal.start,
    end: ordinal.end + words.length,
    items: [],
  };
}
