import { HashBits } from '../text/hashBits';
import { eachPair } from './pairList';
import { PairRole } from './pairRole';
import type { PairReading, PairTable } from './pairTable';

/** A pair that is no word, and the common word it looks like. */
export interface ShapeSlip {
  readonly start: number;
  readonly written: string;
  readonly right: string;
}

export interface ShapeSlipTables {
  /** Common words, as `packPairs` writes them. */
  readonly words: string;
  /** Pairs that look like a common word and are met in right text, as `packPairs` writes them. */
  readonly met: string;
}

/** Every character with those it may be taken for: see shapes.ts. */
type LookAlikes = ReadonlyMap<string, string>;

/** Bits of the hash of a pair that give a bit of the filter: 64 KB, a tenth of it set. */
const FILTER_BITS = 19;
/** Words of one character that stand beside anything: what they make with a neighbour need be no word. */
const FREE =
  '谁已的了和与在是为对将把被从到及或而也都就我你他们这那个之其以于不最很更又再已所等用有要能会可应该当使让给向由比跟得着过地一二三四五六七八九十百千万亿' +
  '走来去说看做干想住坐站打开放出入上下前后里外大小多少高低好坏新老真美本各每某全市县乡村省区州国人事物年月日时分天量家方名中内间只还但如若因且并则即才仍';

/**
 * Finds common words of two characters of which one is mistaken for another by its shape, as by a reader of scans or a clerk who
 * types by strokes: `揭制` for 遏制. What is found is no word and was never met in right text. Linear in the text.
 *
 * Silent where one of the two makes a common word with what stands beside it, and where two words are meant equally well.
 */
export class ShapeSlipMatcher {
  private readonly filter = new HashBits(FILTER_BITS);

  /** `pairs`: knows the common words; the pairs that are met are marked in it as known. */
  constructor(
    { words, met }: ShapeSlipTables,
    private readonly lookAlikes: LookAlikes,
    private readonly pairs: PairTable,
  ) {
    pairs.markAll(met, PairRole.neighbour);
    // By character code: words are many.
    const alike: string[] = [];
    for (const [one, others] of lookAlikes) alike[one.charCodeAt(0)] = others;
    eachPair(words, (first, second) => {
      const heads = alike[first] ?? '';
      for (let i = 0; i < heads.length; i++) this.filter.set(hashOf(heads.charCodeAt(i), second));
      const tails = alike[second] ?? '';
      for (let i = 0; i < tails.length; i++) this.filter.set(hashOf(first, tails.charCodeAt(i)));
    });
  }

  /** Calls `visit` for every slip, in order. */
  each({ text, units, roles }: PairReading, visit: (slip: ShapeSlip) => void): void {
    const { filter } = this;
    const { word, neighbour } = PairRole;
    let before = 0;
    let here = roles[0] as number;
    for (let at = 0; at + 1 < text.length; at++) {
      const behind = roles[at + 1] as number;
      // Nearly every place is settled by what makes a word there.
      const isSettled = ((before | behind | here) & word) !== 0 || (here & neighbour) !== 0;
      before = here;
      here = behind;
      if (isSettled) continue;
      if (!filter.has(hashOf(units[at] as number, units[at + 1] as number))) continue;
      const right = this.wordLike(text.charAt(at), text.charAt(at + 1));
      if (right !== undefined) visit({ start: at, written: text.slice(at, at + 2), right });
    }
  }

  /** The one common word that two characters look like. */
  private wordLike(first: string, second: string): string | undefined {
    if (FREE.includes(first) || FREE.includes(second)) return undefined;
    let found: string | undefined;
    for (const word of this.wordsLike(first, second)) {
      if (found !== undefined && found !== word) return undefined;
      found = word;
    }
    return found;
  }

  private wordsLike(first: string, second: string): string[] {
    const words: string[] = [];
    const heads = this.lookAlikes.get(first) ?? '';
    for (let i = 0; i < heads.length; i++) {
      if (this.pairs.hasUnits(heads.charCodeAt(i), second.charCodeAt(0), PairRole.word))
        words.push(heads.charAt(i) + second);
    }
    const tails = this.lookAlikes.get(second) ?? '';
    for (let i = 0; i < tails.length; i++) {
      if (this.pairs.hasUnits(first.charCodeAt(0), tails.charCodeAt(i), PairRole.word))
        words.push(first + tails.charAt(i));
    }
    return words;
  }
}

function hashOf(first: number, second: number): number {
  return Math.imul((first << 16) | second, 0x85ebca6b);
}
