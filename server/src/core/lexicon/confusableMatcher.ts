import type { Confusable } from './confusable';
import { plainConfusables, turnConfusables } from './confusables/all';
import { WordMatcher } from './matcher';
import { PairRole } from './pairRole';
import type { PairTable } from './pairTable';
import { kindOf, type TypoKind } from './typoEntry';

/** Called with an entry whose wrong form stands at `start`. */
export type ConfusableVisitor = (start: number, entry: Confusable, kind: TypoKind) => void;

/**
 * Finds the wrong forms of the lexicon. Each is looked for by its first two characters that are no word, which a text has more seldom.
 * There are thousands, and they are filed at the first question: by number, so that no object is made for any.
 */
export class ConfusableMatcher {
  private readonly entries: readonly Confusable[] = [...plainConfusables, ...turnConfusables];
  /** By number: where in its wrong form an entry is looked for. */
  private readonly anchors = new Uint8Array(this.entries.length);
  private readonly words = new WordMatcher<number>();

  /** `pairs`: knows the common words; where entries are looked for is marked in it. */
  constructor(pairs: PairTable) {
    this.entries.forEach(({ wrong }, one) => {
      const anchor = anchorOf(wrong, pairs);
      this.anchors[one] = anchor;
      pairs.mark(wrong, anchor, PairRole.entry);
      this.words.add(anchor === 0 ? wrong : wrong.slice(anchor), one);
    });
  }

  /** Every entry whose wrong form stands in the text, by the place it is looked for at. `roles`: those of the text. */
  each(text: string, roles: Uint16Array, visit: ConfusableVisitor): void {
    const look = ({ start: at, value: one }: { readonly start: number; readonly value: number }): void => {
      const anchor = this.anchors[one] as number;
      const entry = this.entries[one] as Confusable;
      const start = at - anchor;
      if (start < 0 || (anchor > 0 && !text.startsWith(entry.wrong, start))) return;
      visit(start, entry, one < plainConfusables.length ? kindOf(entry) : 'phrase');
    };
    for (let at = 0; at < text.length; at++) {
      if (((roles[at] as number) & PairRole.entry) !== 0) this.words.at(text, at, look);
    }
  }
}

/** Where a wrong form is looked for: at its first two characters that are no word, which a text has more seldom. */
function anchorOf(wrong: string, pairs: PairTable): number {
  for (let from = 0; from + 2 <= wrong.length; from++) {
    if (!pairs.hasUnits(wrong.charCodeAt(from), wrong.charCodeAt(from + 1), PairRole.word)) return from;
  }
  return 0;
}
