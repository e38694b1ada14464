import type { Conventions } from '../conventions/conventions';
import { PRESETS } from '../conventions/presets';
import { isBlank } from '../text/chars';
import { interned, makeRoom } from '../text/kept';
import { LineIndex } from '../text/lines';
import { announce } from './announcement';
import { type Candidate, findCandidates, headOf, type Line } from './candidates';
import { damageOf } from './damage';
import type { Draft } from './draft';
import { type Enumeration, gatherRuns } from './enumeration';
import { findMarkupLines } from './markdown';
import type { Ordinal } from './ordinal';
import { buildSections, type SectionStart } from './outline';
import type { Markup, Paragraph, ParagraphKind } from './paragraph';
import { findParts, opensAttachment, type PartLine, type Parts } from './parts';
import { type Boundary, readRuns, type Step } from './reading';
import { findWatermarks } from './watermark/find';

export interface ParseOptions {
  readonly markup?: Markup;
  readonly conventions?: Conventions;
}

/** Parses a text into an immutable draft. Never throws: any string is a draft. Linear in the text. */
export function parseDraft(text: string, options: ParseOptions = {}): Draft {
  const markup = options.markup ?? 'plain';
  const conventions = options.conventions ?? PRESETS.corpus;
  const lines = new LineIndex(text);
  makeRoom(lines.count);
  const all = lines.starts.map(
    (start, index): Line => ({ text: interned(text.slice(start, lines.endOf(index))), start, index }),
  );
  const watermarks = findWatermarks(text, all, conventions.watermarks, markup);
  const markupLines = markup === 'markdown' ? findMarkupLines(text, lines) : undefined;
  const kindOf = (line: string, index: number): ParagraphKind => {
    if (isBlankLine(line)) return 'blank';
    if (watermarks.lines.has(index)) return 'watermark';
    if (damageOf(line)) return 'damaged';
    return markupLines?.has(index) ? 'markup' : 'body';
  };

  const kinds = all.map((line) => kindOf(line.text, line.index));
  const runs = gatherRuns(readSteps(all, kinds, markup));
  const starts = sectionStarts(runs);
  const headings = new Map(starts.map((start) => [start.paragraph, start]));
  const parts = findParts(partLines(all, kinds, headings, markup));
  const paragraphs = describe(all, kinds, parts, runs, headings);
  const sections = buildSections(text, paragraphs, starts, parts.closing?.start);
  const enumerations = announce({ text, paragraphs }, runs);
  return { text, markup, lines, paragraphs, parts, watermarks, sections, enumerations };
}

function isBlankLine(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isBlank(unit) && unit !== 0x200b && unit !== 0xfeff) return false;
  }
  return true;
}

/** Reads ordinals over all lines that are spoken. */
function readSteps(all: readonly Line[], kinds: readonly ParagraphKind[], markup: Markup): Step[] {
  const candidates: Candidate[] = [];
  const boundaries: Boundary[] = [];
  let previous: Line | undefined;
  for (const line of all) {
    const spoken = kinds[line.index] === 'body';
    if (spoken) {
      for (const candidate of findCandidates(line, markup, previous)) candidates.push(candidate);
      if (opensAttachment(line.text.trim())) boundaries.push({ paragraph: line.index });
    }
    previous = spoken ? line : undefined;
  }
  return readRuns(candidates, boundaries);
}

/** Every item of a run of headings begins a section. */
function sectionStarts(runs: readonly Enumeration[]): SectionStart[] {
  return runs
    .filter((run) => !run.inline)
    .flatMap((run) => run.items)
    .map(({ ordinal, paragraph, level }) => ({ ordinal, paragraph, level, start: ordinal.start }))
    .sort((a, b) => a.start - b.start);
}

function partLines(
  all: readonly Line[],
  kinds: readonly ParagraphKind[],
  headings: ReadonlyMap<number, SectionStart>,
  markup: Markup,
): PartLine[] {
  const lines: PartLine[] = [];
  for (const line of all) {
    if (kinds[line.index] !== 'body') continue;
    const { at } = headOf(line.text, markup);
    const text = line.text.slice(at).trimEnd();
    const start = line.start + at;
    lines.push({ text, start, end: start + text.length, heading: headings.has(line.index) });
  }
  return lines;
}

/** Paragraphs with their kinds: the parts by their spans, own-line headings by their sections. */
function describe(
  all: readonly Line[],
  kinds: readonly ParagraphKind[],
  parts: Parts,
  runs: readonly Enumeration[],
  headings: ReadonlyMap<number, SectionStart>,
): Paragraph[] {
  const ordinals = new Map<number, Ordinal>();
  for (const { items } of runs) {
    for (const { ordinal, paragraph } of items) if (ordinal.initial) ordinals.set(paragraph, ordinal);
  }
  return all.map((line): Paragraph => {
    const end = line.start + line.text.length;
    const holds = (span: { start: number; end: number } | undefined) =>
      span !== undefined && line.start < span.end && span.start < end;
    let kind = kinds[line.index] as ParagraphKind;
    if (kind === 'body') {
      if (holds(parts.title)) kind = 'title';
      else if (parts.bylines.some(holds)) kind = 'byline';
      else if (holds(parts.salutation) && parts.salutation?.end === line.start + line.text.trimEnd().length) {
        kind = 'salutation';
      } else if (headings.has(line.index) && !/[。；;！!？?]/u.test(line.text)) kind = 'heading';
    }
    let indent = 0;
    while (isBlank(line.text.charCodeAt(indent))) indent++;
    return {
      index: line.index,
      start: line.start,
      end,
      text: line.text,
      kind,
      indent,
      ordinal: ordinals.get(line.index),
    };
  });
}
