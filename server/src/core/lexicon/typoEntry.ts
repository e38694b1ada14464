import type { Confusable } from './confusable';

/** idiom: four characters and more · word: two or three · phrase: a set turn · variant: 异形词. */
export type TypoKind = 'idiom' | 'word' | 'phrase' | 'variant';

/** A confusable, or a pair of the office, as it is looked for. */
export interface TypoEntry extends Omit<Confusable, 'source'> {
  readonly kind: TypoKind;
  /** A key of `SOURCES`; `undefined` for the office's own pairs. */
  readonly source: string | undefined;
}

/** An entry met in a text where its guards let it be reported. */
export interface TypoHit {
  readonly start: number;
  readonly end: number;
  readonly entry: TypoEntry;
}

/** The hit, so many units further on. */
export function shifted(hit: TypoHit, by: number): TypoHit {
  return by === 0 ? hit : { ...hit, start: hit.start + by, end: hit.end + by };
}

/** The kind of a word or idiom. */
export function kindOf({ tier, wrong }: Pick<Confusable, 'tier' | 'wrong'>): TypoKind {
  if (tier === 'variant') return 'variant';
  return wrong.length >= 4 ? 'idiom' : 'word';
}

/** Whether the `part` at `start` stands there as a part of `whole`. */
export function isWithin(text: string, start: number, part: string, whole: string): boolean {
  for (let at = whole.indexOf(part); at >= 0; at = whole.indexOf(part, at + 1)) {
    if (text.startsWith(whole, start - at)) return true;
  }
  return false;
}
