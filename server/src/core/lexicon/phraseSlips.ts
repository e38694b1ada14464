import { HashBits } from '../text/hashBits';
import { PairRole } from './pairRole';
import type { PairReading, PairTable } from './pairTable';
import type { Similar, Similarity } from './similar';

/** What happened to a character of a set phrase. */
export type PhraseSlipKind = Similarity | 'missing' | 'swapped';

/** A stretch of text that is one slip off a set phrase. */
export interface PhraseSlip {
  readonly start: number;
  readonly written: string;
  readonly phrase: string;
  /** sound, shape: a similar character stands for the right one · missing: one is lost · swapped: two are exchanged. */
  readonly kind: PhraseSlipKind;
}

/** Bits of the hash of three units that give a slot of the table, and that give a bit of the filter: 32 KB, a tenth of it set. */
const SLOT_BITS = 15;
const FILTER_BITS = 18;
/** How often a phrase is filed, at most. */
const FILINGS = 5;
/** From this length on, a phrase is known by what is left of it when a character is lost. */
const LONG = 6;
/** Tells the fourth unit behind a gap from the third. */
const GAP = 1 << 16;
/** What may be left out, or has been put in, without a slip: particles, and words that make a narrower notion (`国内大循环`). */
const OPTIONAL = '的地和是与及上大新总各好人民为之化式性第一劳谋链军党段隐业';

/**
 * Finds set phrases with one character replaced by a similar one, lost, or exchanged with the next. Such a slip spares three
 * characters at the head or at the tail of a phrase, but for one of them; so every phrase is filed by its first three units, by
 * those without the third, and by its last three, and every place of a text is looked up the same way. Linear in the text.
 *
 * What stands in a phrase too much, or in the place of a character it is not like, is mostly meant (`民主的集中制`, `全省各族人民`),
 * and a phrase that lost its first or last character may be another: there the matcher is silent.
 */
export class PhraseSlipMatcher {
  private readonly phrases: readonly string[];
  /** Slot → first entry; entry → the next one, and its phrase: counted from one, below zero if filed by its tail. */
  private readonly first = new Uint16Array(1 << SLOT_BITS);
  private readonly next: Uint16Array;
  private readonly filed: Int16Array;
  private entries = 0;
  /** Whether anything is filed by three units: half of the slots are taken. */
  private readonly filter = new HashBits(FILTER_BITS);

  /** `phrases`: five characters and more, divided by white space. `pairs`: where they are looked for is marked in it. */
  constructor(
    phrases: string,
    private readonly similar: Similar,
    pairs: PairTable,
  ) {
    this.phrases = phrases.trim().split(/\s+/);
    this.next = new Uint16Array(FILINGS * this.phrases.length + 1);
    this.filed = new Int16Array(this.next.length);
    this.phrases.forEach((phrase, number) => {
      const { length } = phrase;
      pairs.mark(phrase, 0, PairRole.phrase);
      pairs.mark(phrase, length - 3, PairRole.phrase);
      const [one, other, third, fourth] = unitsAt(phrase, 0);
      this.file(mix(one, other, third), number + 1);
      this.file(mix(one, other, fourth), number + 1);
      this.file(mix(one, other, fourth + GAP), number + 1);
      const [before, last3, last2, last1] = unitsAt(phrase, length - 4);
      this.file(mix(last3, last2, last1), -number - 1);
      // In a phrase of five, the exchange of the second and the third reaches into the last three.
      if (length !== 5) return;
      this.file(mix(before, last2, last1), -number - 1);
      pairs.mark(phrase.charAt(1) + phrase.charAt(3), 0, PairRole.phrase);
    });
  }

  /** Calls `visit` for every slip, by the place of the pair that gave it away; they may overlap. */
  each({ text, units, roles }: PairReading, visit: (slip: PhraseSlip) => void): void {
    for (let at = 0; at + 2 < text.length; at++) {
      if (((roles[at] as number) & PairRole.phrase) === 0) continue;
      const one = units[at] as number;
      const other = units[at + 1] as number;
      const near = mix(one, other, units[at + 2] as number);
      const far = mix(one, other, (units[at + 3] as number) + GAP);
      if (this.filter.has(near)) this.look(text, at, near, roles, visit);
      else if (this.filter.has(far)) this.look(text, at, far, roles, visit);
    }
  }

  /** Whether a phrase of more than so many units stands at a place of the text. */
  opensAt(text: string, at: number, units: number): boolean {
    const hash = mix(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
    if (!this.filter.has(hash)) return false;
    for (let entry = this.firstOf(hash); entry > 0; entry = this.next[entry] as number) {
      const phrase = this.phrases[(this.filed[entry] as number) - 1];
      if (phrase !== undefined && phrase.length > units && text.startsWith(phrase, at)) return true;
    }
    return false;
  }

  private firstOf(hash: number): number {
    return this.first[hash >>> (32 - SLOT_BITS)] as number;
  }

  private file(hash: number, phrase: number): void {
    this.filter.set(hash);
    const slot = hash >>> (32 - SLOT_BITS);
    const entry = ++this.entries;
    this.next[entry] = this.first[slot] as number;
    this.filed[entry] = phrase;
    this.first[slot] = entry;
  }

  /** Compares the phrases filed by a hash, and others that share its slot. */
  private look(text: string, at: number, hash: number, roles: Uint16Array, visit: (slip: PhraseSlip) => void): void {
    for (let entry = this.firstOf(hash); entry > 0; entry = this.next[entry] as number) {
      const phrase = this.filed[entry] as number;
      if (phrase > 0) this.ahead(text, at, this.phrases[phrase - 1] as string, roles, visit);
      else this.back(text, at + 3, this.phrases[-phrase - 1] as string, roles, visit);
    }
  }

  /** A phrase that opens at `start`: the slip is behind its first two characters. */
  private ahead(
    text: string,
    start: number,
    phrase: string,
    roles: Uint16Array,
    visit: (slip: PhraseSlip) => void,
  ): void {
    const { length } = phrase;
    let odd = 0;
    while (odd < length && phrase.charCodeAt(odd) === text.charCodeAt(start + odd)) odd++;
    if (odd < 2 || odd === length) return;
    const at = start + odd;
    if (agree(text, at + 1, phrase, odd + 1)) this.replaced(text, start, phrase, odd, roles, visit);
    else if (isSwapped(text, at, phrase, odd) && agree(text, at + 2, phrase, odd + 2))
      visit({ start, written: text.slice(start, start + length), phrase, kind: 'swapped' });
    else if (length >= LONG && odd <= length - 3 && agree(text, at, phrase, odd + 1)) {
      if (!OPTIONAL.includes(phrase.charAt(odd)))
        visit({ start, written: text.slice(start, start + length - 1), phrase, kind: 'missing' });
    }
  }

  /** A phrase that ends ahead of `end`: the slip is in its first two characters, or between the second and the third. */
  private back(text: string, end: number, phrase: string, roles: Uint16Array, visit: (slip: PhraseSlip) => void): void {
    const start = end - phrase.length;
    if (start < 0 || !agree(text, start + 3, phrase, 3)) return;
    let odd = 2;
    while (odd >= 0 && phrase.charCodeAt(odd) === text.charCodeAt(start + odd)) odd--;
    if (odd < 0) return;
    const first = text.charCodeAt(start) === phrase.charCodeAt(0);
    if (odd > 0 && (odd === 1 || first) && isSwapped(text, start + odd - 1, phrase, odd - 1))
      visit({ start, written: text.slice(start, end), phrase, kind: 'swapped' });
    else if (odd === 0 || (odd === 1 && first)) this.replaced(text, start, phrase, odd, roles, visit);
  }

  /** At the border of a phrase, an odd character that makes a word with what stands outside belongs to that. */
  private replaced(
    text: string,
    start: number,
    phrase: string,
    odd: number,
    roles: Uint16Array,
    visit: (slip: PhraseSlip) => void,
  ): void {
    const end = start + phrase.length;
    const kind = this.similar(text.charAt(start + odd), phrase.charAt(odd));
    const isWord = (at: number): boolean => ((roles[at] ?? 0) & PairRole.word) !== 0;
    if (!kind || (odd === 0 && isWord(start - 1))) return;
    if (odd === phrase.length - 1 && end < text.length && isWord(end - 1)) return;
    visit({ start, written: text.slice(start, end), phrase, kind });
  }
}

/** Whether the phrase from `index` on stands at a place of the text; nothing of it does if `index` is behind its end. */
function agree(text: string, at: number, phrase: string, index: number): boolean {
  if (index > phrase.length) return false;
  for (let i = index; i < phrase.length; i++) {
    if (text.charCodeAt(at + i - index) !== phrase.charCodeAt(i)) return false;
  }
  return true;
}

/** Whether two different characters of a phrase stand in the text the other way round. */
function isSwapped(text: string, at: number, phrase: string, index: number): boolean {
  const first = phrase.charCodeAt(index);
  const second = phrase.charCodeAt(index + 1);
  return first !== second && text.charCodeAt(at) === second && text.charCodeAt(at + 1) === first;
}

function unitsAt(text: string, at: number): [number, number, number, number] {
  return [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2), text.charCodeAt(at + 3)];
}

/** A hash of three units, of which the upper bits count. */
function mix(one: number, other: number, third: number): number {
  return Math.imul(Math.imul((one << 16) | other, 0x85ebca6b) ^ third, 0x9e3779b1);
}
