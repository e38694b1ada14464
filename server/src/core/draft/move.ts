import { isBlank } from '../text/chars';
import { headOf } from './candidates';
import type { Draft } from './draft';
import { movedOrdinals, type Seat } from './movedOrdinals';
import type { Replacement } from './ordinal';
import { type Section, walkSections } from './outline';
import { contentBefore, contentBehind, sectionBlock } from './sectionBlock';

/** Where a section goes; `first`: ahead of all sections. */
export type MoveTarget =
  | { readonly after: Section }
  | { readonly firstChildOf: Section }
  | { readonly lastChildOf: Section }
  | 'first';

export type MoveStep = 'up' | 'down' | 'promote' | 'demote';

/** A change of the outline, as one set of edits over the text of the draft. */
export interface Move {
  /** Sorted, none overlapping another; empty where the section already stands there. */
  readonly edits: readonly Replacement[];
  /** Where the section's first line begins once the edits are made. */
  readonly landing: number;
}

/**
 * Moves a section with everything in it, as whole lines with the blank lines ahead of them, and lets the ordinals of the runs that it
 * leaves and joins keep up; at another depth it takes the forms that the draft uses there. No other character changes. Undefined where
 * it cannot go there: into itself, or where it shares its line with the section around it.
 */
export function moveSection(draft: Draft, section: Section, target: MoveTarget): Move | undefined {
  const parents = parentsOf(draft);
  const place = placeFor(draft, parents, section, target);
  if (!place) return undefined;
  const { start, end } = sectionBlock(draft, section);
  const path = pathTo(parents, place.parent);
  if (path.includes(section) || sharesLine(draft, section)) return undefined;
  if (place.sibling === section) return { edits: [], landing: start };
  const ordinals = [...movedOrdinals(draft, section, place, path), ...markdownMarks(draft, section, path.length + 1)];
  return relocate(draft, { start, end, line: section.paragraph }, place.at, ordinals);
}

/** Moves a section past its neighbour, or to the level above (behind its parent) or below (into the section ahead of it). */
export function stepSection(draft: Draft, section: Section, step: MoveStep): Move | undefined {
  const parent = parentsOf(draft).get(section);
  const siblings = parent?.sections ?? draft.sections;
  const at = siblings.indexOf(section);
  const before = siblings[at - 1];
  const target = (): MoveTarget | undefined => {
    switch (step) {
      case 'up': {
        const sibling = siblings[at - 2];
        if (sibling) return { after: sibling };
        return before && (parent ? { firstChildOf: parent } : 'first');
      }
      case 'down': {
        const next = siblings[at + 1];
        return next && { after: next };
      }
      case 'promote':
        return parent && { after: parent };
      case 'demote':
        return before && { lastChildOf: before };
    }
  };
  const wanted = target();
  return wanted && moveSection(draft, section, wanted);
}

/** Gives a section another heading; its ordinal and what follows a run-in heading stay. Undefined for a heading of blanks. */
export function renameHeading(draft: Draft, { heading, ordinal }: Section, text: string): Replacement | undefined {
  const line = text.replace(/\s*[\r\n]+\s*/gu, ' ').trim();
  const runIn = draft.text.charAt(heading.end) === '。';
  const newText = runIn ? line.replace(/。+$/u, '') : line;
  if (newText === '') return undefined;
  let offset = ordinal?.end ?? heading.start;
  while (offset < heading.end && isBlank(draft.text.charCodeAt(offset))) offset++;
  return { offset, length: heading.end - offset, newText };
}

/** The section whose heading stands at `offset` or in its line. */
export function sectionAtHeading(draft: Draft, offset: number): Section | undefined {
  const line = draft.lines.lineAt(offset);
  let found: Section | undefined;
  walkSections(draft.sections, (section) => {
    const exact = section.heading.start === offset;
    const near = draft.lines.lineAt(section.heading.start) === line;
    if (exact || (near && found?.heading.start !== offset)) found ??= section;
    if (exact) found = section;
  });
  return found;
}

interface Place extends Seat {
  /** Where the content ends that the section comes behind; undefined at the head of the text. */
  readonly at: number | undefined;
}

function placeFor(
  draft: Draft,
  parents: ReadonlyMap<Section, Section | undefined>,
  section: Section,
  target: MoveTarget,
): Place | undefined {
  if (target === 'first') {
    const first = draft.sections[0];
    return first && { parent: undefined, sibling: first, behind: false, at: contentBefore(draft, first.paragraph) };
  }
  if ('after' in target) {
    const { after } = target;
    return { parent: parents.get(after), sibling: after, behind: true, at: sectionBlock(draft, after).end };
  }
  const parent = 'firstChildOf' in target ? target.firstChildOf : target.lastChildOf;
  const first = parent.sections[0];
  if ('firstChildOf' in target && first) {
    if (sharesLine(draft, first)) return undefined;
    return { parent, sibling: first, behind: false, at: contentBefore(draft, first.paragraph) };
  }
  const last = parent.sections.at(-1);
  // The last child already: it stays.
  if (last === section) return { parent, sibling: section, behind: true, at: undefined };
  return { parent, sibling: last, behind: true, at: sectionBlock(draft, parent).end };
}

/** Cuts lines out and puts them behind the content that ends at `at`; blank lines ahead of them go along, and none is lost. */
function relocate(
  draft: Draft,
  block: { readonly start: number; readonly end: number; readonly line: number },
  at: number | undefined,
  ordinals: readonly Replacement[],
): Move {
  const { text } = draft;
  const ahead = contentBefore(draft, block.line);
  if (at === block.end || (at !== undefined && at === ahead)) {
    const edits = [...ordinals].sort((a, b) => a.offset - b.offset);
    return { edits, landing: block.start + growth(edits, block.start) };
  }
  const inside = ordinals.filter(({ offset }) => offset >= block.start && offset < block.end);
  const outside = ordinals.filter((edit) => !inside.includes(edit));
  const moved = withEdits(text, block.start, block.end, inside);
  let cut: Replacement;
  let offset: number;
  let gap: string;
  let newText: string;
  if (at === undefined) {
    // To the head of the text, where no blank lines stand ahead.
    const from = ahead ?? 0;
    cut = { offset: from, length: block.end - from, newText: '' };
    gap = '';
    offset = draft.lines.starts[draft.sections[0]?.paragraph ?? 0] ?? 0;
    newText = moved + text.slice(from, block.start);
  } else if (ahead === undefined) {
    const next = contentBehind(draft, block.end);
    cut = { offset: block.start, length: next - block.start, newText: '' };
    gap = text.slice(block.end, next);
    offset = at;
    newText = gap + moved;
  } else {
    cut = { offset: ahead, length: block.end - ahead, newText: '' };
    gap = text.slice(ahead, block.start);
    offset = at;
    newText = gap + moved;
  }
  // A number may begin where the lines go in: one edit does both.
  const number = outside.find((edit) => edit.offset === offset);
  const edits = [
    ...outside.filter((edit) => edit !== number),
    cut,
    { offset, length: number?.length ?? 0, newText: newText + (number?.newText ?? '') },
  ].sort((a, b) => a.offset - b.offset);
  return { edits, landing: offset + growth(edits, offset) + gap.length };
}

/** By how much edits ahead of `offset` lengthen the text. */
function growth(edits: readonly Replacement[], offset: number): number {
  return edits.reduce((sum, edit) => (edit.offset < offset ? sum + edit.newText.length - edit.length : sum), 0);
}

/** A stretch of the text with the edits that lie in it. */
function withEdits(text: string, start: number, end: number, edits: readonly Replacement[]): string {
  let result = '';
  let from = start;
  for (const { offset, length, newText } of [...edits].sort((a, b) => a.offset - b.offset)) {
    result += text.slice(from, offset) + newText;
    from = offset + length;
  }
  return result + text.slice(from, end);
}

/** Markdown writes the depth of a heading with `#`: more or fewer of them where a section comes to another level. */
function markdownMarks(draft: Draft, section: Section, level: number): Replacement[] {
  const difference = level - section.level;
  if (draft.markup === 'plain' || difference === 0) return [];
  const edits: Replacement[] = [];
  walkSections([section], ({ paragraph }) => {
    const line = draft.paragraphs[paragraph];
    const heading = line ? headOf(line.text, draft.markup).heading : 0;
    if (!line || heading === 0) return;
    const wanted = Math.min(Math.max(heading + difference, 1), 6);
    const offset = line.start + line.text.indexOf('#');
    if (wanted !== heading) edits.push({ offset, length: heading, newText: '#'.repeat(wanted) });
  });
  return edits;
}

function parentsOf(draft: Draft): ReadonlyMap<Section, Section | undefined> {
  const parents = new Map<Section, Section | undefined>();
  walkSections(draft.sections, (section, parent) => parents.set(section, parent));
  return parents;
}

/** A section with those around it, outermost first. */
function pathTo(parents: ReadonlyMap<Section, Section | undefined>, section: Section | undefined): Section[] {
  const path: Section[] = [];
  for (let one = section; one; one = parents.get(one)) path.unshift(one);
  return path;
}

/** Whether an outer section begins in the same line ahead of this one: its lines are then not its own. */
function sharesLine(draft: Draft, section: Section): boolean {
  let shares = false;
  walkSections(draft.sections, ({ paragraph, start }) => {
    if (paragraph === section.paragraph && start < section.start) shares = true;
  });
  return shares;
}
