import { KeptTexts } from '../text/kept';
import { upcomingTexts } from '../text/upcoming';
import type { Confusable } from './confusable';
import { lexiconLayers } from './lexiconLayers';
import { type OfficeHits, type OfficeWords, officeHits } from './officeWords';
import { RIGHT_TURNS } from './officialPhrases';
import { PairRole } from './pairRole';
import { isProperName } from './properNames';
import { isWithin, shifted, type TypoEntry, type TypoHit, type TypoKind } from './typoEntry';

const answers = new WeakMap<OfficeWords, KeptTexts<readonly TypoHit[]>>();
const NONE: readonly TypoHit[] = [];

/** Stands between texts that are read in one go: no word of a lexicon or of an office goes over it. */
const BETWEEN = '\n';
/** UTF-16 units of texts that are read in one go: what is laid down about so many still fits into a processor's cache. */
const BATCH = 1 << 15;

/**
 * Every confusable in a text, in order, none overlapping another: the office's pairs before the lexicon's, then the leftmost,
 * then the longest; last the near misses of idioms, collocations and turns. Nothing is found inside a word of the office's dictionary. Several
 * rules ask for the same paragraph, and one asks for all of them at every change: answers are kept.
 */
export function typosIn(text: string, office: OfficeWords): readonly TypoHit[] {
  const kept = keptFor(office);
  const known = kept.get(text);
  if (known) return known;
  readTypos([...upcomingTexts(), text], office, kept);
  return kept.get(text) ?? NONE;
}

/**
 * Reads what is not known of these texts, many in one go: each layer of the lexicon passes over all of them before the next, so that the layers'
 * tables do not push one another out of a processor's cache at every paragraph.
 */
function readTypos(texts: readonly string[], office: OfficeWords, kept: KeptTexts<readonly TypoHit[]>): void {
  let batch: string[] = [];
  let length = 0;
  const read = (): void => {
    const hits = findTypos(batch.join(BETWEEN), office);
    let next = 0;
    let start = 0;
    for (const text of batch) {
      const end = start + text.length;
      const first = next;
      while (next < hits.length && (hits[next] as TypoHit).start < end) next++;
      kept.set(text, next === first ? NONE : hits.slice(first, next).map((hit) => shifted(hit, -start)));
      start = end + BETWEEN.length;
    }
    batch = [];
    length = 0;
  };
  for (const text of new Set(texts)) {
    if (kept.get(text)) continue;
    batch.push(text);
    length += text.length;
    if (length >= BATCH) read();
  }
  if (batch.length > 0) read();
}

function keptFor(office: OfficeWords): KeptTexts<readonly TypoHit[]> {
  let kept = answers.get(office);
  if (!kept) {
    kept = new KeptTexts();
    answers.set(office, kept);
  }
  return kept;
}

function findTypos(text: string, office: OfficeWords): readonly TypoHit[] {
  const { pairs, gaps, confusables, nearMisses, collocations, phraseSlips, shapeSlips } = lexiconLayers();
  const reading = pairs.read(text);
  const judge = new TypoJudge(text, officeHits(text, office), reading.roles);
  confusables.each(reading, (start, entry, kind) => judge.entry(start, entry, kind));
  const suspects = gaps.suspects(reading);
  nearMisses.each(suspects, ({ start, written, form, similarity }) => {
    const cause = similarity === 'swapped' ? 'meaning' : similarity;
    const [source, kind] = form.length < 4 ? (['usage', 'word'] as const) : (['idiom', 'idiom'] as const);
    judge.guess(start, { wrong: written, right: form, cause, tier: 'likely', source, kind });
  });
  collocations.each(suspects, ({ start, written, right, similarity: cause }) =>
    judge.guess(start, { wrong: written, right, cause, tier: 'likely', source: 'usage', kind: 'word' }),
  );
  phraseSlips.each(reading, ({ start, written, phrase, kind }) => {
    const cause = kind === 'shape' ? 'shape' : 'sound';
    judge.turn(start, { wrong: written, right: phrase, cause, tier: 'likely', source: 'usage', kind: 'phrase' });
  });
  shapeSlips.each(reading, ({ start, written, right }) =>
    judge.guess(start, { wrong: written, right, cause: 'shape', tier: 'likely', source: 'usage', kind: 'word' }),
  );
  return judge.inOrder();
}

/** Takes what the layers offer for one text, in their order: who comes first has the place. */
class TypoJudge {
  private readonly hits: TypoHit[];
  /** Offsets inside of hits; where a guard let an entry stand, and where an end of it made a word with what stands beside it. */
  private readonly taken = new Set<number>();
  private readonly guarded = new Set<number>();
  private readonly torn = new Set<number>();

  constructor(
    private readonly text: string,
    private readonly own: OfficeHits,
    private readonly roles: Uint16Array,
  ) {
    this.hits = [];
    for (const { start, end, entry } of own.hits) this.take(start, end, entry);
  }

  /** An entry of the lexicon, if its guards let it be reported. */
  entry(start: number, entry: Confusable, kind: TypoKind): void {
    const { text } = this;
    const end = start + entry.wrong.length;
    const held = (word: string): boolean => isWithin(text, start, entry.wrong, word);
    if (!passes(text, start, end, entry) || lexiconLayers().holders.get(entry.wrong)?.some(held))
      this.guarded.add(start);
    else if (kind === 'word' && isProperName(text, start, end)) this.guarded.add(start);
    else if (kind === 'word' && this.isTorn(start, end, entry)) this.torn.add(start);
    else if (this.isFree(start, end)) this.take(start, end, { ...entry, kind });
  }

  /**
   * A near miss: what a guard of the lexicon lets stand is not to be caught by the back door. But the words around, which a short form is torn
   * between, may be an idiom's: `马|不停|啼`.
   */
  guess(start: number, entry: TypoEntry): void {
    const end = start + entry.wrong.length;
    for (let i = start; i < end; i++) {
      if (this.guarded.has(i) || (entry.kind !== 'idiom' && this.torn.has(i))) return;
    }
    if (entry.kind === 'word' && isProperName(this.text, start, end)) return;
    if (this.isFree(start, end)) this.take(start, end, entry);
  }

  /** A set turn: it says more than a guard inside of it, but not than one of the same words. */
  turn(start: number, entry: TypoEntry): void {
    const end = start + entry.wrong.length;
    // A word of the office inside a turn, or over its border, makes another turn of it.
    if (this.own.reach(end - 1) > start || this.guarded.has(start) || RIGHT_TURNS.has(entry.wrong)) return;
    if (this.isFree(start, end)) this.take(start, end, entry);
  }

  inOrder(): readonly TypoHit[] {
    return this.hits.length > 1 ? this.hits.sort((a, b) => a.start - b.start) : this.hits;
  }

  private take(start: number, end: number, entry: TypoEntry): void {
    this.hits.push({ start, end, entry });
    for (let i = start; i < end; i++) this.taken.add(i);
  }

  private isFree(start: number, end: number): boolean {
    for (let i = start; i < end; i++) if (this.taken.has(i)) return false;
    return this.own.reach(start) < end;
  }

  /** Where an end of a short one makes a word with what stands beside it, that was meant: `陈|希部|长` is 部长, not 希部. */
  private isTorn(start: number, end: number, { onlyAfter, onlyBefore }: Confusable): boolean {
    return (!onlyAfter && this.isWord(start - 1)) || (!onlyBefore && end < this.text.length && this.isWord(end - 1));
  }

  private isWord(at: number): boolean {
    return ((this.roles[at] ?? 0) & PairRole.word) !== 0;
  }
}

/** Whether the guards of an entry let it be reported at a place of the text. */
function passes(text: string, start: number, end: number, entry: Confusable): boolean {
  const before = (word: string): boolean => text.startsWith(word, start - word.length);
  const behind = (word: string): boolean => text.startsWith(word, end);
  if (entry.notAfter?.some(before) || entry.notBefore?.some(behind)) return false;
  if (entry.onlyAfter && !entry.onlyAfter.some(before)) return false;
  if (entry.onlyBefore && !entry.onlyBefore.some(behind)) return false;
  return !entry.inside?.some((word) => isWithin(text, start, entry.wrong, word));
}
