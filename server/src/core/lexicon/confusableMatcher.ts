import type { Confusable } from './confusable';
import { plainConfusables, turnConfusables } from './confusables/all';
import { pairOf, SLOTS, slotOf, tripleOf } from './matcher';
import { NumberedConfusables } from './numberedConfusables';
import { PairRole } from './pairRole';
import type { PairReading, PairTable } from './pairTable';
import { kindOf, type TypoKind } from './typoEntry';

/** Called with an entry whose wrong form stands at `start`. */
export type ConfusableVisitor = (start: number, entry: Confusable, kind: TypoKind) => void;

/**
 * Finds the wrong forms of the lexicon. Each is looked for by its first two characters that are no word, which a text has more seldom, and
 * the one behind them. There are thousands, and they are filed at the first question: by number, so that nothing is made for any.
 */
export class ConfusableMatcher {
  private readonly known = new NumberedConfusables([plainConfusables, turnConfusables]);
  /** The number of the first that is wrong in a turn only. */
  private readonly turnsFrom = this.known.firsts[1] as number;
  /** By number: where in its wrong form an entry is looked for. */
  private readonly anchors = new Uint8Array(this.known.count);
  /** Slot → number of the last entry looked for by two units, or by three, plus one; from each to the one before it. */
  private readonly pairs = new Uint16Array(SLOTS);
  private readonly triples = new Uint16Array(SLOTS);
  private readonly next = new Uint16Array(this.known.count + 1);

  /** `pairs`: knows the common words; where entries are looked for is marked in it. */
  constructor(pairs: PairTable) {
    const { text, starts, lengths, count } = this.known;
    for (let one = 0; one < count; one++) {
      const start = starts[one] as number;
      const end = start + (lengths[one] as number);
      const at = anchorIn(text, start, end, pairs);
      this.anchors[one] = at - start;
      const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
      const isShort = at + 2 === end;
      const table = isShort ? this.pairs : this.triples;
      const slot = slotOf(isShort ? pair : tripleOf(pair, text.charCodeAt(at + 2)));
      this.next[one + 1] = table[slot] as number;
      table[slot] = one + 1;
    }
  }

  /**
   * Every entry whose wrong form stands in the text, by the place it is looked for at: of one place the longest first, those of one length as
   * they are listed.
   */
  each({ text, units, roles }: PairReading, visit: ConfusableVisitor): void {
    for (let at = 0; at < text.length; at++) {
      if (((roles[at] as number) & PairRole.entry) === 0) continue;
      const pair = pairOf(units[at] as number, units[at + 1] as number);
      const triple = this.triples[slotOf(tripleOf(pair, units[at + 2] as number))] as number;
      this.look(text, at, triple, visit);
      this.look(text, at, this.pairs[slotOf(pair)] as number, visit);
    }
  }

  private look(text: string, at: number, last: number, visit: ConfusableVisitor): void {
    let found: number[] | undefined;
    for (let one = last - 1; one >= 0; one = (this.next[one + 1] as number) - 1) {
      const start = at - (this.anchors[one] as number);
      if (start < 0 || !this.known.standsAt(one, text, start)) continue;
      found ??= [];
      found.push(one);
    }
    if (!found) return;
    if (found.length > 1) this.sort(found);
    for (const one of found) {
      const entry = this.known.entry(one);
      visit(at - (this.anchors[one] as number), entry, one < this.turnsFrom ? kindOf(entry) : 'phrase');
    }
  }

  /** The longest first, those of one length as they are listed. */
  private sort(found: number[]): void {
    const reach = (one: number): number => (this.known.lengths[one] as number) - (this.anchors[one] as number);
    found.sort((a, b) => reach(b) - reach(a) || a - b);
  }
}

/**
 * Where a wrong form at `[start, end)` is looked for, marked so in `pairs`: at its first two characters that are no word, which a text has
 * more seldom.
 */
function anchorIn(text: string, start: number, end: number, pairs: PairTable): number {
  for (let at = start; at + 2 <= end; at++) if (pairs.markUnlessWord(text, at, PairRole.entry)) return at;
  pairs.mark(text, start, PairRole.entry);
  return start;
}
