import { READINGS } from './idiomTables.generated';
import { OFFICIAL_PHRASES } from './officialPhrases';
import { type PhraseSlip, PhraseSlipMatcher } from './phraseSlips';
import { similarity } from './similar';
import { type OfficeWords, type TypoHit, typosIn } from './typos';

/** Built when the first text is read. */
let matcher: PhraseSlipMatcher | undefined;

/**
 * The slips of fixed turns in a text, in order, none overlapping another: those of the lexicon, then what is one slip off a turn of
 * official speech where no other rule has something to report and no word of the office's dictionary stands.
 */
export function phraseTyposIn(text: string, office: OfficeWords): readonly TypoHit[] {
  const known = typosIn(text, office);
  const hits = known.filter(({ entry }) => entry.kind === 'phrase');
  const taken: { readonly start: number; readonly end: number }[] = [...known];
  matcher ??= new PhraseSlipMatcher(OFFICIAL_PHRASES, similarity(READINGS));
  const slips: PhraseSlip[] = [];
  matcher.each(text, (slip) => slips.push(slip));
  // Of phrases within phrases the shortest says it best.
  slips.sort((a, b) => a.written.length - b.written.length);
  for (const slip of slips) {
    const { start, written } = slip;
    const end = start + written.length;
    if (taken.some((one) => one.start < end && one.end > start) || holdsWordOf(office, text, start, end)) continue;
    taken.push({ start, end });
    hits.push({ start, end, entry: entryOf(slip) });
  }
  if (hits.length > 1) hits.sort((a, b) => a.start - b.start);
  return hits;
}

function entryOf({ written, phrase, kind }: PhraseSlip): TypoHit['entry'] {
  const cause = kind === 'shape' ? 'shape' : 'sound';
  return { wrong: written, right: phrase, cause, tier: 'likely', source: 'usage', kind: 'phrase' };
}

/** Whether a word of the office's dictionary stands in the stretch or over its border. */
function holdsWordOf({ dictionary }: OfficeWords, text: string, start: number, end: number): boolean {
  for (const word of dictionary) {
    const at = text.indexOf(word, Math.max(0, start - word.length + 1));
    if (at >= 0 && at < end) return true;
  }
  return false;
}
