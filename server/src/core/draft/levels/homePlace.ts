import type { Draft } from '../draft';
import { hostLevel } from './hostLevel';
import { LEVEL_RANK, type Level } from './levelWords';
import { type SelfPlace, selfPlaces, titlePlace } from './selfPlaces';

/** A place of another draft: the speech calls it its own, and all else calls another one so. */
export interface StrayPlace {
  readonly offset: number;
  /** As it is written, with the level where it has one. */
  readonly name: string;
  /** The draft's own, as far as it is known. */
  readonly home: string | undefined;
  /** Where that is said. */
  readonly homeAt: number;
  readonly homeLength: number;
  /** What may stand instead. */
  readonly better: string | undefined;
}

interface Home {
  readonly stem: string;
  readonly level: Level | '';
  readonly offset: number;
  score: number;
}

/** A title names a place louder than the text. */
const IN_TITLE = 2;
/** More places than this are counted in no draft. */
const MOST = 40;
/** So often the draft must name its own where the stray may be a wider place. */
const SURE = 3;

/** The places of another draft, in order: each is named but once, where one's own is meant. */
export function strayPlaces(draft: Draft): StrayPlace[] {
  const { text } = draft;
  const said: (SelfPlace & { readonly offset: number })[] = [];
  for (const paragraph of draft.paragraphs) {
    for (const place of selfPlaces(paragraph.text)) said.push({ ...place, offset: paragraph.start + place.at });
  }
  if (said.length === 0 || said.length > MOST) return [];
  const host = hostLevel(draft);
  const homes = homesOf(draft, said);
  const base = host?.level ?? homes.map((one) => one.level).find((one) => one !== '');
  const found: StrayPlace[] = [];
  for (const { stem, level, offset, meant } of said) {
    if (meant !== 'own' || isQuoted(text, offset)) continue;
    if (text.indexOf(stem) !== text.lastIndexOf(stem)) continue;
    const own = level === '' ? base : level;
    if (own === undefined) continue;
    const home = homes
      .filter((one) => one.stem !== stem && isSameRank(own, one.level === '' ? base : one.level))
      .sort((a, b) => b.score - a.score)[0];
    const name = stem + level;
    if (home) {
      const written = home.stem + home.level;
      // A name without its level may be that of the wider place: all must speak of the other then.
      if (level === '' && home.score < SURE) continue;
      const better = level === '' ? home.stem : home.level === '' ? home.stem + level : written;
      found.push({ offset, name, home: written, homeAt: home.offset, homeLength: written.length, better });
    } else if (host?.stated && level !== '' && level !== host.level && isSameRank(level, host.level)) {
      const { start, end } = host;
      const better = `我${host.level}`;
      found.push({ offset, name, home: undefined, homeAt: start, homeLength: end - start, better });
    }
  }
  return found;
}

function isSameRank(one: Level, other: Level | undefined): boolean {
  return other !== undefined && LEVEL_RANK[one] === LEVEL_RANK[other];
}

/** What the draft calls its own, with how often it says the name at all. */
function homesOf({ text, parts }: Draft, said: readonly (SelfPlace & { readonly offset: number })[]): Home[] {
  const homes = new Map<string, Home>();
  for (const span of [parts.title, ...parts.bylines]) {
    const place = span && titlePlace(text.slice(span.start, span.end));
    if (!place || homes.has(place.stem)) continue;
    const { stem, level, at } = place;
    homes.set(stem, { stem, level, offset: span.start + at, score: IN_TITLE + occurrences(text, stem) });
  }
  for (const { stem, level, offset, meant } of said) {
    const known = homes.get(stem);
    if (!known) {
      const score = occurrences(text, stem);
      if (meant !== 'thanked' || score > 1) homes.set(stem, { stem, level, offset, score });
    } else if (known.level === '' && level !== '') homes.set(stem, { ...known, level, offset });
  }
  return [...homes.values()];
}

/** So many are counted at most. */
const ENOUGH = 6;

function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < ENOUGH; at = text.indexOf(word, at + 1)) count++;
  return count;
}

function isQuoted(text: string, at: number): boolean {
  return '“‘《'.includes(text.charAt(at - 1) || '-');
}
