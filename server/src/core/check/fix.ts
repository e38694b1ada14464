import type { Markup } from '../draft/paragraph';
import type { Edit, Finding, Fix } from '../rules/define';
import type { Checker } from './checker';
import { joinEdits } from './joinEdits';

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
    const places = fix.edits.map((edit) => freePlace(taken, edit));
    if (places.includes(-1)) continue;
    for (const edit of fix.edits) taken.splice(freePlace(taken, edit), 0, edit);
  }
  return taken;
}

/** Where `edit` belongs among sorted edits that overlap none of each other, or -1 where it collides with one of them. */
function freePlace(taken: readonly Edit[], edit: Edit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((taken[middle] as Edit).offset < edit.offset) low = middle + 1;
    else high = middle;
  }
  const before = taken[low - 1];
  const after = taken[low];
  const clear =
    (!before || before.offset + before.length <= edit.offset) &&
    (!after || (after.offset > edit.offset && edit.offset + edit.length <= after.offset));
  return clear ? low : -1;
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
 * `accept` is asked of every finding with the text it stands in, and can leave it out (on save, whole lines stay).
 * `name` is the draft's file name, for ignores that hold for one draft.
 */
export function fixAll(
  text: string,
  checker: Checker,
  markup: Markup = 'plain',
  accept: (finding: Finding, text: string) => boolean = () => true,
  name?: string,
): FixAllResult {
  const { text: fixed, rounds } = fixRounds(text, checker, markup, accept, name);
  return { text: fixed, applied: rounds.reduce((sum, edits) => sum + edits.length, 0) };
}

/** As `fixAll`; gives the edits of all rounds over the original text. */
export function fixAllEdits(...given: Parameters<typeof fixAll>): { edits: Edit[]; applied: number } {
  const [text, checker, markup = 'plain', accept = () => true, name] = given;
  const { rounds } = fixRounds(text, checker, markup, accept, name);
  return {
    edits: joinEdits(text.length, rounds),
    applied: rounds.reduce((sum, edits) => sum + edits.length, 0),
  };
}

function fixRounds(
  text: string,
  checker: Checker,
  markup: Markup,
  accept: (finding: Finding, text: string) => boolean,
  name: string | undefined,
): { text: string; rounds: Edit[][] } {
  let current = text;
  const rounds: Edit[][] = [];
  while (rounds.length < MAXIMUM_ROUNDS) {
    const fixes: Fix[] = [];
    for (const finding of checker.check(current, markup, name).findings) {
      const fix = accept(finding, current) ? safeFix(finding) : undefined;
      if (fix) fixes.push(fix);
    }
    const edits = compatibleEdits(fixes);
    if (edits.length === 0) break;
    rounds.push(edits);
    current = applyEdits(current, edits);
  }
  return { text: current, rounds };
}

/** Whether a fix takes whole lines away: right when a draft is cleaned, a surprise when it is saved. */
export function deletesLines(fix: Fix, text: string): boolean {
  return fix.edits.some(
    (edit) => edit.newText === '' && /[\r\n]/u.test(text.slice(edit.offset, edit.offset + edit.length)),
  );
}
