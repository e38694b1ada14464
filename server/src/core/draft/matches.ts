import { findAll } from '../text/findAll';
import { keptByText } from '../text/kept';
import type { Draft } from './draft';

/** What a pattern found: the whole and its first groups, and where it begins in the draft. */
export interface DraftMatch {
  readonly 0: string;
  readonly 1: string | undefined;
  readonly 2: string | undefined;
  readonly 3: string | undefined;
  readonly index: number;
}

/**
 * A search of a whole draft for a global pattern that never spans paragraphs: at a change only the paragraph that changed is read again. Made
 * once for a pattern, with its module; of at most three groups.
 */
export function matchesOf(pattern: RegExp): (draft: Pick<Draft, 'paragraphs'>) => DraftMatch[] {
  const found = keptByText((text) => findAll(pattern, text));
  return ({ paragraphs }) => {
    const placed: DraftMatch[] = [];
    for (const { text, start } of paragraphs) {
      for (const match of found(text))
        placed.push({ 0: match[0], 1: match[1], 2: match[2], 3: match[3], index: start + match.index });
    }
    return placed;
  };
}

/**
 * Whether one of some words stands anywhere in a draft, or in its lines from an offset on: as `matchesOf`, only the paragraph that changed is
 * searched again.
 */
export function mentions(...words: readonly string[]): (draft: Pick<Draft, 'paragraphs'>, from?: number) => boolean {
  const holds = keptByText((text) => words.some((word) => text.includes(word)));
  return ({ paragraphs }, from = 0) => paragraphs.some(({ text, start }) => start >= from && holds(text));
}
