import type { WatermarkConventions } from '../../conventions/watermarks';
import { isBlank, isDigit, isHan, isLatin, SENTENCE_ENDS } from '../../text/chars';
import { type PhraseHit, PhraseSet } from '../../text/phraseSet';
import type { Span } from '../../text/span';

/** The lists of the conventions, as what a hit in one of them says. */
export type EvidenceKind =
  | 'contact'
  | 'channel'
  | 'address'
  | 'offer'
  | 'site'
  | 'common'
  | 'notice'
  | 'scraping'
  | 'furniture'
  | 'attribution'
  | 'own';

/** A phrase of the conventions met in the text. */
export type Evidence = PhraseHit<EvidenceKind>;

/** What the evidence in a stretch of text amounts to. */
export interface Score {
  /** Evidence less what speaks for the speech. `CERTAIN` or more: not the speech. */
  readonly value: number;
  /** How much of `value` each kind gave. */
  readonly by: Readonly<Record<EvidenceKind, number>>;
}

/** From here on a line is a watermark wherever it stands. */
export const CERTAIN = 3;

const WEIGHT: Readonly<Record<EvidenceKind, number>> = {
  contact: 2,
  channel: 1,
  address: 2,
  offer: 2,
  site: 1,
  common: 1,
  notice: 3,
  scraping: 3,
  furniture: 3,
  attribution: 3,
  own: 100,
};

/** More of one kind adds nothing: a list of sites is no surer than a site. */
const LIMIT: Readonly<Record<EvidenceKind, number>> = {
  contact: 4,
  channel: 3,
  address: 2,
  offer: 4,
  site: 4,
  common: 2,
  notice: 6,
  scraping: 6,
  furniture: 3,
  attribution: 3,
  own: 100,
};

/** The conventions as matchers. */
export interface Matchers {
  readonly evidence: PhraseSet<EvidenceKind>;
  readonly speech: PhraseSet<true>;
}

const CLAUSE_STOPS = `${SENTENCE_ENDS}；;，,`;

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．]|第[一二三四五六七八九十])/;

const known = new WeakMap<WatermarkConventions, Matchers>();

/** The matchers of some conventions, built once. */
export function matchersOf(conventions: WatermarkConventions): Matchers {
  const ready = known.get(conventions);
  if (ready) return ready;
  const entries: [string, EvidenceKind][] = [];
  const add = (phrases: readonly string[], kind: EvidenceKind): void => {
    for (const phrase of phrases) entries.push([phrase, kind]);
  };
  // Of a phrase that stands in two lists the first wins.
  add(conventions.own, 'own');
  add(conventions.notices, 'notice');
  add(conventions.scraping, 'scraping');
  add(conventions.furniture, 'furniture');
  add(conventions.attributions, 'attribution');
  add(conventions.contacts, 'contact');
  add(conventions.channels, 'channel');
  add(conventions.addresses, 'address');
  add(conventions.offers, 'offer');
  add(conventions.siteNouns, 'site');
  add(conventions.common, 'common');
  const built: Matchers = {
    evidence: new PhraseSet(entries),
    speech: new PhraseSet(conventions.speech.map((word) => [word, true] as const)),
  };
  known.set(conventions, built);
  return built;
}

/** Scores `text` in `[start, end)`, blanks at both ends left out, by the hits in it. */
export function score(text: string, start: number, end: number, hits: readonly Evidence[], matchers: Matchers): Score {
  const by: Record<EvidenceKind, number> = {
    contact: 0,
    channel: 0,
    address: 0,
    offer: 0,
    site: 0,
    common: 0,
    notice: 0,
    scraping: 0,
    furniture: 0,
    attribution: 0,
    own: 0,
  };
  const cover = new Cover();
  const opening = skipOpening(text, start, end);
  for (const { start: from, end: to, value } of hits) {
    if (value !== 'address') cover.add(from, to);
    // These are what they are only where a line begins.
    if ((value === 'furniture' || value === 'attribution') && !opens(text, from, to, opening)) continue;
    let weight = WEIGHT[value];
    if (value === 'contact' || value === 'channel' || value === 'common' || (value === 'site' && isName(text, from))) {
      const number = accountBehind(text, to, end);
      if (number && (value !== 'common' || /^[a-z\d]{8,}$/i.test(text.slice(number.start, number.end)))) {
        cover.add(number.start, number.end);
        if (value === 'common') by.contact = Math.min(by.contact + 2, LIMIT.contact);
        else weight += 2;
      } else if (value === 'channel' && '：:“【「'.includes(text.charAt(to)) && to < end) weight += 1;
    } else if (value === 'address') {
      const address = addressAround(text, from, to, start, end);
      cover.add(address.start, address.end);
    }
    by[value] = Math.min(by[value] + weight, LIMIT[value]);
  }
  const content = countContent(text, start, end);
  const covered = cover.count(text);
  // A channel that is only named is no way to reach anybody.
  const channel = by.channel >= 2 ? by.channel : 0;
  const others =
    by.contact + channel + by.address + by.offer + by.notice + by.scraping + by.furniture + by.attribution + by.own;
  if (others === 0 && (content > 40 || SENTENCE_ENDS.includes(text.charAt(end - 1)))) by.site = Math.min(by.site, 2);
  if (others + by.site === 0) by.common = 0;
  let value = 0;
  for (const kind of Object.values(by)) value += kind;
  if (value === 0) return { value, by };
  // One of a site's wares with everyday words around it may be a heading.
  if (content - covered <= 4 && value >= 2 && (others > 0 || by.site >= 2)) value += 1;
  if (others === 0 && by.site < 2) value = Math.min(value, CERTAIN - 1);
  const sentence = SENTENCE_ENDS.includes(text.charAt(end - 1));
  const heads = hits[0] !== undefined && hits[0].start <= opening && by.notice + by.furniture + by.attribution > 0;
  if (by.own === 0 && (sentence || !heads)) value -= matchers.speech.find(text, start, end).length;
  // What else is said in a sentence is the speech's; a site is named, not discussed.
  if (sentence && content > 12) value -= 1 + Math.floor(Math.max(0, content - covered) / 8);
  if (by.own === 0 && ORDINAL.test(text.slice(start, start + 8))) value -= 2;
  return { value, by };
}

/**
 * Whether a stretch holds a clause of the speech beside its evidence: one without evidence that closes a sentence or uses a
 * word of speeches. Inside a paragraph (`inside`) a clause may also not say much beside its evidence.
 */
export function isMixed(
  text: string,
  start: number,
  end: number,
  hits: readonly Evidence[],
  matchers: Matchers,
  inside: boolean,
): boolean {
  let next = 0;
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && !CLAUSE_STOPS.includes(text.charAt(i))) continue;
    const cover = new Cover();
    for (; next < hits.length && (hits[next]?.start ?? end) < i; next++) {
      const hit = hits[next];
      if (!hit) break;
      const more =
        hit.value === 'address' ? addressAround(text, hit.start, hit.end, from, i) : accountBehind(text, hit.end, i);
      if (hit.value !== 'address') cover.add(hit.start, hit.end);
      if (more) cover.add(more.start, more.end);
    }
    const covered = cover.count(text);
    const content = countContent(text, from, i);
    const closes = i < end && SENTENCE_ENDS.includes(text.charAt(i));
    if (covered === 0) {
      if (content >= 6 && ((closes && i < end - 1) || matchers.speech.find(text, from, i).length > 0)) return true;
      if (inside && content > 8) return true;
    } else if (inside && content - covered > 8) return true;
    from = i + 1;
  }
  return false;
}

/** Stretches that count once where they overlap; those of one line are added in order of their ends or nearly so. */
class Cover {
  private readonly spans: Span[] = [];
  private until = 0;

  add(start: number, end: number): void {
    const from = Math.max(start, this.until);
    if (from >= end) return;
    this.spans.push({ start: from, end });
    this.until = end;
  }

  /** How many Han characters, letters and digits they hold. */
  count(text: string): number {
    let count = 0;
    for (const { start, end } of this.spans) count += countContent(text, start, end);
    return count;
  }
}

/** QQ and 微信 are names of a service; other site nouns take no account number. */
function isName(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x51 || unit === 0x71 || unit === 0x5fae;
}

/** What may stand between the name of a service and an account. */
const LEADING = ' \u3000：:号是为加“"【[（(';

/** An account number (at least 5 letters or digits, one of them a digit) within 4 units behind `at`. */
function accountBehind(text: string, at: number, end: number): Span | undefined {
  let from = at;
  while (from < end && from < at + 4 && LEADING.includes(text.charAt(from))) from++;
  let to = from;
  let digits = 0;
  while (to < end && isWord(text.charCodeAt(to))) {
    if (isDigit(text.charCodeAt(to))) digits++;
    to++;
  }
  return to - from >= 5 && digits > 0 ? { start: from, end: to } : undefined;
}

/** The address around one part of it. */
function addressAround(text: string, from: number, to: number, start: number, end: number): Span {
  let low = from;
  while (low > start && isAddress(text.charCodeAt(low - 1))) low--;
  let high = to;
  while (high < end && isAddress(text.charCodeAt(high))) high++;
  return { start: low, end: high };
}

function isWord(unit: number): boolean {
  return isDigit(unit) || isLatin(unit) || unit === 0x5f || unit === 0x2d;
}

/** A unit that addresses are made of. */
export function isAddress(unit: number): boolean {
  return isWord(unit) || unit === 0x2e || unit === 0x2f || unit === 0x3a || unit === 0x40 || unit === 0x3f;
}

function countContent(text: string, start: number, end: number): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit) || isDigit(unit) || isLatin(unit)) count++;
  }
  return count;
}

/** Whether a phrase of a page's furniture begins the line and stands by itself: `相关报道`, not `相关报道总量`. */
function opens(text: string, from: number, to: number, opening: number): boolean {
  if (from > opening) return false;
  return (
    !isHan(text.charCodeAt(to)) || '：:到至>系为据有人'.includes(text.charAt(to - 1)) || !isHan(text.charCodeAt(from))
  );
}

/** Offset behind the brackets, arrows and blanks that a line may open with. */
function skipOpening(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isBlank(text.charCodeAt(at)) || '（(【[〔>》|·•*—-─=~☆★◆●▲↓→'.includes(text.charAt(at)))) at++;
  return at;
}
