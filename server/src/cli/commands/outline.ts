import {
  countCharacters,
  type Draft,
  type InlineItem,
  inlineItems,
  type Section,
  type Span,
  speakingSeconds,
} from '../../core/index';
import type { Checkers } from '../checkers';
import { type Input, openInput } from '../files';
import { markupOf } from '../markup';
import type { Problems } from '../problems';
import { placeOf, type Write } from '../report/reporter';
import { bold, dim, printable } from '../report/terminal';

interface Line {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** An item of a run inside a paragraph. */
interface ItemOutline extends Line {
  readonly ordinal: string;
  /** Runs inside of it. */
  readonly runs: readonly ItemOutline[];
}

interface SectionOutline extends Line {
  readonly level: number;
  readonly ordinal: string | null;
  readonly characters: number;
  readonly seconds: number;
  /** Only where they are asked for. */
  readonly runs?: readonly ItemOutline[];
  readonly sections: readonly SectionOutline[];
}

interface Outline {
  readonly path: string;
  readonly title: Line | null;
  readonly salutation: Line | null;
  readonly characters: number;
  readonly seconds: number;
  /** Only where they are asked for. */
  readonly runs?: readonly ItemOutline[];
  readonly sections: readonly SectionOutline[];
}

export type OutlineFormat = 'text' | 'json';

export interface OutlineOptions {
  readonly format: OutlineFormat;
  /** Show runs inside paragraphs too. */
  readonly runs: boolean;
  readonly colours: boolean;
}

/** Prints title, salutation and sections of each input. */
export async function outline(
  inputs: readonly Input[],
  checkers: Checkers,
  { format, runs, colours }: OutlineOptions,
  write: Write,
  problems: Problems,
): Promise<void> {
  const outlines: Outline[] = [];
  for (const input of inputs) {
    const opened = await openInput(input, problems);
    if (!opened) continue;
    const checker = await checkers.forInput(input);
    const draft = checker.parse(opened.text, markupOf(opened.path));
    outlines.push(outlineOf(opened.path, draft, checker.settings.conventions.charactersPerMinute, runs));
  }
  if (format === 'json') write(`${JSON.stringify(outlines, undefined, 2)}\n`);
  else write(outlines.map((one) => toText(one, colours)).join('\n'));
}

function outlineOf(path: string, draft: Draft, charactersPerMinute: number, withRuns: boolean): Outline {
  const size = (span: Span) => {
    const characters = countCharacters(draft.text, span.start, span.end);
    return { characters, seconds: speakingSeconds(characters, charactersPerMinute) };
  };
  const items = withRuns ? inlineItems(draft) : undefined;
  const item = ({ ordinal, text, start, items: inside }: InlineItem): ItemOutline => ({
    ordinal,
    text,
    line: placeOf(draft, start).line,
    runs: inside.map(item),
  });
  const runs = (section?: Section) => items && { runs: (items.get(section) ?? []).map(item) };
  const section = (one: Section): SectionOutline => ({
    level: one.level,
    ordinal: one.ordinal?.text ?? null,
    text: one.text,
    line: placeOf(draft, one.heading.start).line,
    ...size(one),
    ...runs(one),
    sections: one.sections.map(section),
  });
  return {
    path,
    title: lineOf(draft, draft.parts.title),
    salutation: lineOf(draft, draft.parts.salutation),
    ...size({ start: 0, end: draft.text.length }),
    ...runs(),
    sections: draft.sections.map(section),
  };
}

/** The text of a part, joined where it runs over two lines. */
function lineOf(draft: Draft, span: Span | undefined): Line | null {
  if (!span) return null;
  const lines = draft.text.slice(span.start, span.end).split(/\r\n?|\n/);
  return { text: lines.map((line) => line.trim()).join(''), line: placeOf(draft, span.start).line };
}

function toText(one: Outline, colours: boolean): string {
  const title = one.title ? `　${printable(one.title.text)}` : '';
  let text = `${bold(printable(one.path), colours)}${title}\n约 ${one.characters} 字，讲 ${duration(one.seconds)}\n`;
  const addRuns = (runs: readonly ItemOutline[] | undefined, indent: string) => {
    for (const item of runs ?? []) {
      text += `${indent}${dim(printable(item.text), colours)}\n`;
      addRuns(item.runs, `${indent}  `);
    }
  };
  const add = (sections: readonly SectionOutline[], indent: string) => {
    for (const section of sections) {
      const size = dim(`${section.characters} 字 ${duration(section.seconds)}`, colours);
      text += `${indent}${printable(section.text)}  ${size}\n`;
      addRuns(section.runs, `${indent}  `);
      add(section.sections, `${indent}  `);
    }
  };
  addRuns(one.runs, '  ');
  add(one.sections, '  ');
  return text;
}

/** `12 分`; less than a minute in seconds. */
function duration(seconds: number): string {
  return seconds < 60 ? `${seconds} 秒` : `${Math.round(seconds / 60)} 分`;
}
