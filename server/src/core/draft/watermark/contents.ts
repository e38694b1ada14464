import { isDigit } from '../../text/chars';
import { type ScoredLine, textOf, type WatermarkLine } from './line';
import { SPEECH_NOUN } from './siteName';

const HEAD = /^(?:目\s{0,8}录|contents|总目录|篇目)[：:]?$/iu;
/** Dots that lead to a page's number. */
const LEADER = /^(?<title>.{4,60}?)\s?(?:…{2,}|\.{4,}|。{4,}|·{4,}|—{4,}|-{5,}|_{5,})\s?(?<page>\d{1,3})$/u;

/**
 * The table of contents that a collection of drafts left ahead of the one that was taken out of it: the titles of drafts with dots
 * and page numbers, beside another line of the collection. A report's own table lists its headings.
 */
export function markContents(scored: readonly ScoredLine[], found: Map<number, WatermarkLine>): void {
  for (let i = 0; i < scored.length; i++) {
    const from = i;
    while (isEntry(scored[i])) i++;
    if (i === from) continue;
    const head = scored[from - 1];
    const headed = head !== undefined && HEAD.test(textOf(head));
    const first = headed ? from - 1 : from;
    const beside = [scored[first - 1], scored[i]].some(
      (one) => one && found.has(one.line) && !found.get(one.line)?.minor,
    );
    if (!beside) continue;
    for (const one of scored.slice(first, i)) if (!found.has(one.line)) found.set(one.line, { kind: 'boilerplate' });
  }
}

function isEntry(one: ScoredLine | undefined): boolean {
  // Nearly every line: it ends with no page number.
  if (!one || !isDigit(one.reading.text.charCodeAt(one.reading.end - 1))) return false;
  const title = LEADER.exec(textOf(one))?.groups?.['title'];
  return title !== undefined && SPEECH_NOUN.test(title);
}
