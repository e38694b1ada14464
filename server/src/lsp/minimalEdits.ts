import { diffArrays } from 'diff';
import type { Edit } from '../core/index';

/** Characters that may differ in one line before its difference is given as one edit: the search takes time with their square. */
const MOST_DIFFERENCES = 200;

/** Lines that may differ in texts of different numbers of lines, for the same reason. */
const MOST_LINES = 2000;

/**
 * Small edits that turn `before` into `after`, made for texts that differ in few lines and in few places of each; others get
 * one edit over all that differs. They never part a surrogate pair or a CRLF.
 */
export function minimalEdits(before: string, after: string): Edit[] {
  const old = linesOf(before);
  const now = linesOf(after);
  if (old.length === now.length) return linewise(old, now, 0);
  const changes = diffArrays(old, now, { maxEditLength: MOST_LINES });
  if (!changes) return [trimmed(unitsOf(before), unitsOf(after), 0)];
  const edits: Edit[] = [];
  let offset = 0;
  let removed: string[] = [];
  let added: string[] = [];
  const close = () => {
    if (removed.length === added.length) edits.push(...linewise(removed, added, offset));
    else edits.push(trimmed(unitsOf(removed.join('')), unitsOf(added.join('')), offset));
    offset += removed.join('').length;
    removed = [];
    added = [];
  };
  for (const change of changes) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      close();
      offset += change.value.join('').length;
    }
  }
  close();
  return edits;
}

/** Edits of as many lines as there are to be. */
function linewise(old: readonly string[], now: readonly string[], start: number): Edit[] {
  const edits: Edit[] = [];
  let offset = start;
  for (const [i, line] of old.entries()) {
    const changed = now[i] ?? '';
    if (line !== changed) edits.push(...lineEdits(unitsOf(line), unitsOf(changed), offset));
    offset += line.length;
  }
  return edits;
}

function lineEdits(before: readonly string[], after: readonly string[], start: number): Edit[] {
  const changes = diffArrays([...before], [...after], { maxEditLength: MOST_DIFFERENCES });
  if (!changes) return [trimmed(before, after, start)];
  const edits: Edit[] = [];
  let offset = start;
  let open: { offset: number; length: number; newText: string } | undefined;
  for (const change of changes) {
    const text = change.value.join('');
    if (!change.added && !change.removed) {
      open = undefined;
      offset += text.length;
      continue;
    }
    if (!open) {
      open = { offset, length: 0, newText: '' };
      edits.push(open);
    }
    if (change.added) open.newText += text;
    else {
      open.length += text.length;
      offset += text.length;
    }
  }
  return edits;
}

/** One edit over everything between what both have at their beginning and at their end. */
function trimmed(before: readonly string[], after: readonly string[], start: number): Edit {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return {
    offset: start + before.slice(0, head).join('').length,
    length: before.slice(head, before.length - tail).join('').length,
    newText: after.slice(head, after.length - tail).join(''),
  };
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
}

/** What an edit may not part: characters, and CRLF. */
function unitsOf(text: string): string[] {
  return text.match(/\r\n|[\s\S]/gu) ?? [];
}
