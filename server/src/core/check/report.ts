import type { Conventions } from '../conventions/conventions';
import type { Draft } from '../draft/draft';
import { countCharacters, speakingSeconds } from '../draft/measure';
import type { Section } from '../draft/outline';
import type { ParagraphKind } from '../draft/paragraph';
import type { Family, Finding, Severity } from '../rules/define';
import type { Span } from '../text/span';
import { sentences } from '../text/split';

/** 字数 as Word counts them, and speaking time in seconds. */
export interface ReportSize {
  readonly characters: number;
  readonly seconds: number;
}

export interface ReportSection extends ReportSize {
  /** From 1. */
  readonly level: number;
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Of the whole, in percent, rounded. */
  readonly share: number;
  /** Findings that begin in it. */
  readonly findings: number;
  readonly sections: readonly ReportSection[];
}

export interface ReportFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** From 1. */
  readonly line: number;
  readonly text: string;
}

export interface ReportFamily {
  readonly family: Family;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly findings: readonly ReportFinding[];
}

export interface ReportPlaceholder {
  readonly text: string;
  readonly line: number;
  /** The line around it, cut to a few characters. */
  readonly before: string;
  readonly after: string;
}

/** How many sentences have `from` to `to` characters; `to` is null in the last. */
export interface SentenceBin {
  readonly from: number;
  readonly to: number | null;
  readonly count: number;
}

/** A draft at a glance, as plain data. */
export interface DraftReport extends ReportSize {
  readonly title: string | null;
  readonly salutation: string | null;
  /** Minutes allotted to the speech; 0 where nobody said. */
  readonly minutes: number;
  readonly charactersPerMinute: number;
  readonly paragraphs: number;
  readonly sections: readonly ReportSection[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** Those that have findings, the gravest first. */
  readonly families: readonly ReportFamily[];
  readonly placeholders: readonly ReportPlaceholder[];
  readonly sentences: {
    readonly count: number;
    /** Characters, rounded. */
    readonly average: number;
    readonly histogram: readonly SentenceBin[];
    /** The longest, first the longest of all. */
    readonly longest: readonly { readonly line: number; readonly characters: number; readonly text: string }[];
  };
}

const SPOKEN: ReadonlySet<ParagraphKind> = new Set(['title', 'byline', 'salutation', 'heading', 'body']);
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
/** The rule whose findings are the placeholders: ignored ones are not listed. */
const PLACEHOLDER = 'placeholder/unfilled';
/** First lengths of the bins, in characters. */
const BINS = [1, 11, 21, 31, 41, 61, 81, 101];
/** So many of the longest sentences are shown, if they have so many characters. */
const LONGEST = 3;
const LONG = 61;
/** Characters shown around a placeholder, and of a long sentence. */
const CONTEXT = 16;
const EXCERPT = 60;

/** Sums up a draft with its findings. */
export function reportOf(draft: Draft, findings: readonly Finding[], conventions: Conventions): DraftReport {
  const { text, lines } = draft;
  const size = ({ start, end }: Span): ReportSize => {
    const characters = countCharacters(text, start, end);
    return { characters, seconds: speakingSeconds(characters, conventions.charactersPerMinute) };
  };
  const whole = size({ start: 0, end: text.length });
  const lineOf = (offset: number) => lines.lineAt(offset) + 1;
  const section = (one: Section): ReportSection => {
    const own = size(one);
    return {
      level: one.level,
      text: one.text,
      line: lineOf(one.heading.start),
      ...own,
      share: whole.characters === 0 ? 0 : Math.round((own.characters * 100) / whole.characters),
      findings: findings.filter(({ offset }) => offset >= one.start && offset < one.end).length,
      sections: one.sections.map(section),
    };
  };
  const part = (span: Span | undefined) =>
    span ? text.slice(span.start, span.end).replace(/\s*[\r\n]+\s*/g, '') : null;
  return {
    title: part(draft.parts.title),
    salutation: part(draft.parts.salutation),
    ...whole,
    minutes: conventions.minutes,
    charactersPerMinute: conventions.charactersPerMinute,
    paragraphs: draft.paragraphs.filter(({ kind }) => SPOKEN.has(kind)).length,
    sections: draft.sections.map(section),
    counts: countBySeverity(findings),
    families: familiesOf(draft, findings),
    placeholders: findings.filter(({ rule }) => rule === PLACEHOLDER).map((finding) => placeholderOf(draft, finding)),
    sentences: sentencesOf(draft),
  };
}

function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

function familiesOf({ text, lines }: Draft, findings: readonly Finding[]): ReportFamily[] {
  const families = new Map<Family, Finding[]>();
  for (const finding of findings) {
    const list = families.get(finding.family);
    if (list) list.push(finding);
    else families.set(finding.family, [finding]);
  }
  const gravity = ({ counts }: ReportFamily) => SEVERITIES.findIndex((severity) => counts[severity] > 0);
  return [...families]
    .map(([family, list]) => ({
      family,
      counts: countBySeverity(list),
      findings: list.map(({ rule, severity, message, offset, length }) => ({
        rule,
        severity,
        message,
        line: lines.lineAt(offset) + 1,
        text: text.slice(offset, offset + Math.min(length, EXCERPT)).replace(/\s+/g, ' '),
      })),
    }))
    .sort((a, b) => gravity(a) - gravity(b) || b.findings.length - a.findings.length);
}

function placeholderOf({ text, lines }: Draft, { offset, length }: Finding): ReportPlaceholder {
  const line = lines.lineAt(offset);
  const end = offset + length;
  return {
    text: text.slice(offset, end),
    line: line + 1,
    before: text.slice(Math.max(lines.starts[line] ?? 0, offset - CONTEXT), offset).trimStart(),
    after: text.slice(end, Math.max(end, Math.min(lines.endOf(line), end + CONTEXT))).trimEnd(),
  };
}

function sentencesOf({ paragraphs }: Draft): DraftReport['sentences'] {
  const all: { line: number; characters: number; text: string }[] = [];
  for (const { kind, text, index } of paragraphs) {
    if (!SPOKEN.has(kind)) continue;
    for (const { start, end } of sentences(text)) {
      const characters = countCharacters(text, start, end);
      if (characters > 0) all.push({ line: index + 1, characters, text: excerpt(text.slice(start, end)) });
    }
  }
  const total = all.reduce((sum, { characters }) => sum + characters, 0);
  const histogram = BINS.map((from, i): SentenceBin => {
    const next = BINS[i + 1];
    const inside = ({ characters }: { characters: number }) => characters >= from && !(next && characters >= next);
    return { from, to: next === undefined ? null : next - 1, count: all.filter(inside).length };
  });
  const long = all.filter(({ characters }) => characters >= LONG).sort((a, b) => b.characters - a.characters);
  return {
    count: all.length,
    average: all.length === 0 ? 0 : Math.round(total / all.length),
    histogram,
    longest: long.slice(0, LONGEST),
  };
}

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}
