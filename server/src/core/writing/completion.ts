import type { Span } from '../text/span';

/** What may be written next, as the author picks it from a list. */
export interface Completion {
  /** What the list shows. */
  readonly label: string;
  readonly kind: 'ordinal' | 'items' | 'phrase' | 'term';
  /** Says in a few Chinese words what it is. */
  readonly detail: string;
  /** What is written, places to fill in marked `‹…›`. */
  readonly text: string;
  /** What typed letters, or the Han characters typed from here on, are compared with. */
  readonly filter: string;
}

export interface Completions {
  /** What is replaced: the Latin letters typed ahead of the caret, and nothing else. */
  readonly replace: Span;
  /** The likeliest first. */
  readonly items: readonly Completion[];
}

/** The text with what stands in its places to fill in, or with nothing there. */
export function plainText(text: string, filled = true): string {
  return text.replace(/‹([^›]*)›/gu, filled ? '$1' : '');
}

/** The text as a snippet of LSP: `‹…›` become tab stops, in order. */
export function snippetText(text: string): string {
  let stop = 0;
  const escaped = text.replace(/[\\$}]/gu, '\\$&');
  return `${escaped.replace(/‹([^›]*)›/gu, (_, words: string) => `\${${++stop}${words === '' ? '' : `:${words}`}}`)}$0`;
}
