import { headOf } from '../draft/candidates';
import type { Draft } from '../draft/draft';
import type { Paragraph } from '../draft/paragraph';
import { CLAUSE_ENDS, CLOSING, isBlank, isDigit, isHan, isLatin } from '../text/chars';
import type { Span } from '../text/span';

/** What stands around a caret at which something may be written. */
export interface Caret {
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  /** The Latin letters typed right ahead of the caret. */
  readonly typed: Span;
  readonly letters: string;
  /** The text of the paragraph ahead of those letters. */
  readonly ahead: string;
  /** Nothing but blanks (and Markdown's marks) stands ahead in its line. */
  readonly atLineStart: boolean;
  /** The mark behind which a clause begins here; empty at a line's start and inside a clause. */
  readonly mark: string;
}

/** More letters than these were typed for another purpose. */
const MOST_LETTERS = 12;
const PROSE: ReadonlySet<string> = new Set(['title', 'byline', 'salutation', 'heading', 'body', 'blank']);

/** Whether a line is one that an author writes in. */
export function isProse({ kind }: Paragraph): boolean {
  return PROSE.has(kind);
}

/** Reads the place of a caret; undefined where nothing is to be offered: in front of a word, in an English word or address, in an advert. */
export function readCaret(draft: Draft, offset: number): Caret | undefined {
  const paragraph = draft.paragraphs[draft.lines.lineAt(offset)];
  if (!paragraph || !isProse(paragraph) || offset > paragraph.end) return undefined;
  const { text } = draft;
  const next = offset < paragraph.end ? text.charCodeAt(offset) : 0;
  if (isHan(next) || isLatin(next) || isDigit(next)) return undefined;
  let start = offset;
  while (start > paragraph.start && isLatin(text.charCodeAt(start - 1))) start--;
  if (offset - start > MOST_LETTERS) return undefined;
  const ahead = text.slice(paragraph.start, start);
  // Letters behind these belong to a number, an address, or a word that an input method is composing.
  if (start < offset && /[\d'’.@/_-]$/u.test(ahead)) return undefined;
  const atLineStart = ahead.length <= headOf(paragraph.text, draft.markup).at;
  return {
    draft,
    paragraph,
    typed: { start, end: offset },
    letters: text.slice(start, offset).toLowerCase(),
    ahead,
    atLineStart,
    mark: atLineStart ? '' : markBefore(ahead),
  };
}

/** The mark that ends the clause ahead, behind closing quotes and blanks; empty where none does. */
function markBefore(ahead: string): string {
  let at = ahead.length;
  while (at > 0 && (isBlank(ahead.charCodeAt(at - 1)) || CLOSING.includes(ahead.charAt(at - 1)))) at--;
  const mark = ahead.charAt(at - 1);
  return mark !== '' && CLAUSE_ENDS.includes(mark) ? mark : '';
}
