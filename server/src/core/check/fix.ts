import type { Markup } from '../draft/draft';
import type { Edit, Finding, Fix } from '../rules/define';
import type { Checker } from './checker';

/** Applies sorted or unsorted, non-overlapping edits. Throws a RangeError where two overlap or one leaves the text. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.offset - b.offset);
  let result = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.offset < at || edit.offset + edit.length > text.length) {
      throw new RangeError(`edit at ${edit.offset} overlaps another or leaves the text`);
    }
    result += text.slice(at, edit.offset) + edit.newText;
    at = edit.offset + edit.length;
  }
  return result + text.slice(at);
}

/** The fix that one key applies: the first one offered. */
export function preferredFix(finding: Finding): Fix | undefined {
  return finding.fixes[0];
}

/** The safe fix of a finding, if it has one. */
export function safeFix(finding: Finding): Fix | undefined {
  return finding.fixes.find((fix) => fix.kind === 'safe');
}

/** Takes fixes in the order given as long as none of their edits touches one taken before; returns all edits, sorted. */
export function compatibleEdits(fixes: Iterable<Fix>): Edit[] {
  const taken: Edit[] = [];
  for (const fix of fixes) {
    if (fix.edits.every((edit) => taken.every((other) => !collide(edit, other)))) taken.push(...fix.edits);
  }
  return taken.sort((a, b) => a.offset - b.offset);
}

/** Two edits collide if they share a unit, or if both begin at the same place. */
function collide(a: Edit, b: Edit): boolean {
  return a.offset === b.offset || (a.offset < b.offset + b.length && b.offset < a.offset + a.length);
}

export interface FixAllResult {
  readonly text: string;
  /** How many fixes were applied over all rounds. */
  readonly applied: number;
}

/** A cascade of safe fixes longer than this is a fault of a rule, not of a text. */
const MAXIMUM_ROUNDS = 10;

/**
 * Applies every safe fix that overlaps no other, checks again and repeats until nothing changes.
 * `accept` can leave findings out (on save, whole lines stay).
 */
export function fixAll(
  text: string,
  checker: Checker,
  markup: Markup = 'plain',
  accept: (finding: Finding) => boolean = () => true,
): FixAllResult {
  let current = text;
  let applied = 0;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const fixes: Fix[] = [];
    for (const finding of checker.check(current, markup).findings) {
      const fix = accept(finding) ? safeFix(finding) : undefined;
      if (fix) fixes.push(fix);
    }
    const edits = compatibleEdits(fixes);
    if (edits.length === 0) break;
    applied += edits.length;
    current = applyEdits(current, edits);
  }
  return { text: current, applied };
}
