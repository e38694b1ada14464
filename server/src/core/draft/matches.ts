import { findAll } from '../text/findAll';
import { keptByText } from '../text/kept';
import type { Draft } from './draft';

/** What a pattern found: the whole and its groups, and where it begins in the draft. */
export interface DraftMatch extends ReadonlyArray<string | undefined> {
  readonly 0: string;
  readonly index: number;
}

/**
 * A search of a whole draft for a global pattern that never spans paragraphs: at a change only the paragraph that changed is read again. Made
 * once for a pattern, with its module.
 */
export function matchesOf(pattern: RegExp): (draft: Pick<Draft, 'paragraphs'>) => DraftMatch[] {
  const found = keptByText((text) => findAll(pattern, text));
  return ({ paragraphs }) =>
    paragraphs.flatMap(({ text, start }) =>
      found(text).map((match) => Object.assign([match[0], ...match.slice(1)] as const, { index: start + match.index })),
    );
}
