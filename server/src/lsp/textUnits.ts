import type { Span } from '../core/index';

const CLAUSE_ENDS = /[，、；：。！？…,;!?\r\n]/;
const SENTENCE_ENDS = /[。！？…!?\r\n]/;
/** What may stand behind the mark that ends a sentence and still belong to it. */
const CLOSERS = /[。！？…!?”’）》」』)"]/;

/** The stretch around `offset` between two marks, neither of them included; line breaks are marks too. */
export function clauseAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !CLAUSE_ENDS.test(text.charAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !CLAUSE_ENDS.test(text.charAt(end))) end++;
  return { start, end };
}

/** The sentence around `offset` with the marks that end it, without the blanks it begins with; never beyond the line. */
export function sentenceAt(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !endsSentence(text, start)) start--;
  while (start < offset && /[ \t\u3000]/.test(text.charAt(start))) start++;
  let end = offset;
  while (end < text.length && !SENTENCE_ENDS.test(text.charAt(end))) end++;
  while (end < text.length && CLOSERS.test(text.charAt(end))) end++;
  return { start, end };
}

/** Whether a sentence ends right before `offset`: behind its mark and all closers that follow it. */
function endsSentence(text: string, offset: number): boolean {
  const before = text.charAt(offset - 1);
  if (before === '\n' || before === '\r') return true;
  if (CLOSERS.test(text.charAt(offset))) return false;
  for (let i = offset - 1; i >= 0 && CLOSERS.test(text.charAt(i)); i--) {
    if (SENTENCE_ENDS.test(text.charAt(i))) return true;
  }
  return false;
}
