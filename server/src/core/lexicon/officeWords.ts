import type { Span } from '../text/span';
import { WordMatcher } from './matcher';
import { isWithin, kindOf, type TypoEntry, type TypoHit } from './typoEntry';

/** What an office adds to the lexicon; its words win over the lexicon's. */
export interface OfficeWords {
  readonly confusables: readonly (readonly [wrong: string, right: string])[];
  readonly dictionary: ReadonlySet<string>;
}

/** `undefined` stands for a word of the dictionary. */
type OfficeMatcher = WordMatcher<TypoEntry | undefined>;

const matchers = new WeakMap<OfficeWords, OfficeMatcher>();

/** What an office's words say of a text. */
export interface OfficeHits {
  readonly hits: readonly TypoHit[];
  /** The furthest end of a word of the dictionary that begins at or ahead of `start`; -1 where there is none. */
  reach(start: number): number;
}

const NOTHING: OfficeHits = { hits: [], reach: () => -1 };

/** The office's pairs in a text, in order, none in a word of its dictionary. */
export function officeHits(text: string, office: OfficeWords): OfficeHits {
  if (office.confusables.length === 0 && office.dictionary.size === 0) return NOTHING;
  let matcher = matchers.get(office);
  if (!matcher) {
    matcher = new WordMatcher<TypoEntry | undefined>([
      ...office.confusables.filter(([wrong, right]) => wrong !== right).map(officeEntry),
      ...[...office.dictionary].map((word) => [word, undefined] as const),
    ]);
    matchers.set(office, matcher);
  }
  const known: Span[] = [];
  const met: TypoHit[] = [];
  matcher.each(text, ({ start, end, value: entry }) => {
    if (!entry) known.push({ start, end });
    // A right form that holds the wrong one (`党工委→区党工委`) is not to be put right again.
    else if (!isWithin(text, start, entry.wrong, entry.right)) met.push({ start, end, entry });
  });
  const reach = reachOf(known);
  const hits: TypoHit[] = [];
  for (const hit of met) {
    if (reach(hit.start) >= hit.end) continue;
    if (hit.start >= (hits[hits.length - 1]?.end ?? 0)) hits.push(hit);
  }
  return { hits, reach };
}

/** See `OfficeHits.reach`; the spans come sorted by start. */
function reachOf(spans: readonly { readonly start: number; readonly end: number }[]): (start: number) => number {
  if (spans.length === 0) return NOTHING.reach;
  let furthest = -1;
  const ends = spans.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return (start) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return ends[low - 1] ?? -1;
  };
}

function officeEntry([wrong, right]: readonly [string, string]): readonly [string, TypoEntry] {
  const kind = kindOf({ tier: 'certain', wrong });
  return [wrong, { wrong, right, cause: 'norm', tier: 'certain', source: undefined, kind }];
}
