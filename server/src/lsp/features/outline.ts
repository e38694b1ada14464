import { type Finding, type InlineItem, inlineItems, type Section, type Severity, type Span } from '../../core/index';
import type { Context } from '../context';
import { toRange } from '../convert';
import type { Checked } from '../documents';
import {
  type FindingCounts,
  OUTLINE,
  type Outline,
  type OutlineItem,
  type OutlineParams,
  type OutlinePart,
  type OutlineSection,
} from '../protocol';
import { measure, whole } from '../quantities';

/** Answers the request of the outline view. */
export function registerOutline({ connection, documents, guard }: Context): void {
  connection.onRequest(
    OUTLINE,
    guard.request(OUTLINE, null, async ({ uri }: OutlineParams): Promise<Outline | null> => {
      const checked = await documents.checked(uri);
      return checked ? outlineOf(checked) : null;
    }),
  );
}

function outlineOf(checked: Checked): Outline {
  const { draft, profile } = checked;
  const count = counter(checked.findings);
  const runs = inlineItems(draft);
  const item = (one: InlineItem): OutlineItem => ({
    ordinal: one.ordinal,
    text: one.text,
    range: toRange(draft.lines, one),
    items: one.items.map(item),
  });
  const section = (one: Section): OutlineSection => ({
    level: one.level,
    ordinal: one.ordinal?.text ?? null,
    text: one.text,
    range: toRange(draft.lines, one),
    heading: toRange(draft.lines, one.heading),
    ...measure(checked, one),
    findings: count(one),
    runs: (runs.get(one) ?? []).map(item),
    sections: one.sections.map(section),
  });
  const part = (span: Span | undefined): OutlinePart | null =>
    span ? { text: draft.text.slice(span.start, span.end), range: toRange(draft.lines, span) } : null;
  return {
    uri: checked.uri,
    version: checked.version,
    title: part(draft.parts.title),
    salutation: part(draft.parts.salutation),
    ...measure(checked),
    minutes: profile.checker.settings.conventions.minutes,
    findings: count(whole(draft)),
    runs: (runs.get(undefined) ?? []).map(item),
    sections: draft.sections.map(section),
  };
}

/** Counts findings that begin in a stretch, in time that does not grow with their number. */
function counter(findings: readonly Finding[]): (span: Span) => FindingCounts {
  const places: Record<Severity, number[]> = { error: [], warning: [], information: [], hint: [] };
  for (const { severity, offset } of findings) places[severity].push(offset);
  const between = (offsets: readonly number[], { start, end }: Span) => before(offsets, end) - before(offsets, start);
  return (span) => {
    // A finding at the very end of the text lies in its last stretch.
    const inside = { start: span.start, end: Math.max(span.end, span.start + 1) };
    return {
      error: between(places.error, inside),
      warning: between(places.warning, inside),
      information: between(places.information, inside),
      hint: between(places.hint, inside),
    };
  };
}

/** How many of the sorted offsets are less than `limit`. */
function before(offsets: readonly number[], limit: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
