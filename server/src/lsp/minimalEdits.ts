import { diffArrays } from 'diff';
import type { Edit } from '../core/index';

/** A text and its correction differ in few places; where they do not, one edit over the difference says it as well. */
const MOST_DIFFERENCES = 4000;

/** The smallest edits that turn `before` into `after`; they never part a surrogate pair or a CRLF. */
export function minimalEdits(before: string, after: string): Edit[] {
  if (before === after) return [];
  const changes = diffArrays(unitsOf(before), unitsOf(after), { maxEditLength: MOST_DIFFERENCES });
  if (!changes) return [{ offset: 0, length: before.length, newText: after }];
  const edits: Edit[] = [];
  let offset = 0;
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

function unitsOf(text: string): string[] {
  return text.match(/\r\n|[\s\S]/gu) ?? [];
}
