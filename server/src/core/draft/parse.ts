import type { Conventions } from '../conventions/conventions';
import { PRESETS } from '../conventions/presets';
import { isBlank } from '../text/chars';
import { LineIndex } from '../text/lines';
import { announce } from './announcement';
import { type Candidate, findCandidates, headOf, type Line } from './candidates';
import type { Draft, Markup, Paragraph, ParagraphKind } from './draft';
import { gatherRuns } from './enumeration';
import { findMarkupLines } from './markdown';
import { buildSections, type SectionStart } from './outline';
import { findParts, opensAttachment, type PartLine, type Parts } from './parts';
import { type Boundary, readRuns, type Step } from './reading';
import { findWatermarks } from './watermark';

export interface ParseOptions {
  readonly markup?: Markup;
  readonly conventions?: Conventions;
}

/** Parses a text into an immutable draft. Never throws: any string is a draft. Linear in the text. */
export function parseDraft(text: string, options: ParseOptions = {}): Draft {
  const markup = options.markup ?? 'plain';
  const conventions = options.conventions ?? PRESETS.corpus;
  const lines = new LineIndex(text);
  const watermarks = findWatermarks(text, lines, conventions.watermarks);
  const markupLines = markup === 'markdown' ? findMarkupLines(text, lines) : undefined;

  const kinds: ParagraphKind[] = [];
  const all: Line[] = [];
  for (let index = 0; index < lines.count; index++) {
    const start = lines.starts[index] as number;
    const line = { text: text.slice(start, lines.endOf(index)), start, index };
    all.push(line);
    kinds.push(
      isBlankLine(line.text)
        ? 'blank'
        : watermarks.lines.has(index)
          ? 'watermark'
          : markupLines?.has(index)
            ? 'markup'
            : line.text.includes('\uFFFD')
              ? 'damaged'
              : 'body',
    );
  }

  const { steps, starts } = readStructure(all, kinds, markup);
  const headings = new Map(starts.map((start) => [start.paragraph, start]));
  const parts = findParts(partLines(all, kinds, headings, markup));
  const paragraphs = describe(all, kinds, parts, steps, headings);
  const sections = buildSections(text, paragraphs, starts);
  const draft = { text, markup, lines, paragraphs, parts, watermarks, sections };
  const enumerations = announce(draft, gatherRuns(steps));
  return { ...draft, enumerations };
}

function isBlankLine(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isBlank(unit) && unit !== 0x200b && unit !== 0xfeff) return false;
  }
  return true;
}

/** Reads ordinals over all lines that are spoken, and says where sections begin. */
function readStructure(
  all: readonly Line[],
  kinds: readonly ParagraphKind[],
  markup: Markup,
): { steps: Step[]; starts: SectionStart[] } {
  const candidates: Candidate[] = [];
  const boundaries: Boundary[] = [];
  let previous: Line | undefined;
  for (const line of all) {
    const kind = kinds[line.index];
    if (kind === 'body') {
      candidates.push(...findCandidates(line, markup, previous));
      if (opensAttachment(line.text.trim())) boundaries.push({ paragraph: line.index });
    }
    previous = kind === 'body' ? line : undefined;
  }
  const steps = readRuns(candidates, boundaries);
  const starts: SectionStart[] = [];
  const inlineRuns = new Set(steps.filter((step) => step.inline).map((step) => step.run));
  for (const step of steps) {
    const { ordinal, paragraph } = step.candidate;
    if (inlineRuns.has(step.run)) continue;
    starts.push({ paragraph, level: step.level, ordinal, start: ordinal.start });
  }
  return { steps, starts };
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
    if (lines.length >= 16) break;
  }
  return lines;
}

/** Paragraphs with their kinds: the parts by their spans, own-line headings by their sections. */
function describe(
  all: readonly Line[],
  kinds: readonly ParagraphKind[],
  parts: Parts,
  steps: readonly Step[],
  headings: ReadonlyMap<number, SectionStart>,
): Paragraph[] {
  const ordinals = new Map(
    steps
      .filter((step) => step.candidate.ordinal.initial)
      .map((step) => [step.candidate.paragraph, step.candidate.ordinal]),
  );
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
