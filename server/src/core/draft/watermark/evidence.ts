import type { WatermarkConventions } from '../../conventions/watermarks';
import { isBlank, isDigit, isHan, isLatin } from '../../text/chars';
import { type PhraseHit, PhraseSet } from '../../text/phraseSet';
import type { Span } from '../../text/span';
import { CODE_OPENERS } from './code';
import { DISGUISED } from './disguise';
import { Menu } from './menu';
import { type SiteNames, siteNamesOf } from './siteName';

/** The lists of the conventions, as what a hit in one of them says. */
export type EvidenceKind =
  | 'contact'
  | 'channel'
  | 'address'
  | 'offer'
  | 'site'
  | 'name'
  | 'trade'
  | 'common'
  | 'page'
  | 'notice'
  | 'scraping'
  | 'furniture'
  | 'attribution'
  | 'sure'
  | 'code'
  | 'disguise'
  | 'cue'
  | 'own';

/** A phrase of the conventions met in the text. */
export type Evidence = PhraseHit<EvidenceKind>;

/** The conventions as matchers. */
export interface Matchers {
  readonly evidence: PhraseSet<EvidenceKind>;
  readonly speech: PhraseSet<true>;
  readonly menu: Menu;
  readonly names: SiteNames;
}

/** Clauses of a speech open so. */
export const ASKED =
  /(?:^|[，。；：])(?:要(?!想|是)|不能|不要|必须|反对|杜绝|防止|坚决|切忌|决不|绝不|有的|有些|一些|少数|个别|我(?!站|店|加|微)|他|她|它|这(?!篇|份|是)|那|既|也|就要|都要|还要|更要|一是|二是|三是)/u;

const ORDINAL =
  /^(?:[一二三四五六七八九十]{1,3}[、.．是要]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[、.．](?!\d{1,2}[万亿])|第[一二三四五六七八九十])/;

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
  add(conventions.sure, 'sure');
  add(conventions.notices, 'notice');
  add(conventions.scraping, 'scraping');
  add(conventions.furniture, 'furniture');
  add(conventions.attributions, 'attribution');
  add(conventions.contacts, 'contact');
  add(conventions.channels, 'channel');
  add(conventions.addresses, 'address');
  add(conventions.offers, 'offer');
  add(conventions.siteNames, 'name');
  add(conventions.looseNames, 'name');
  add(conventions.siteNouns, 'site');
  add(conventions.trade, 'trade');
  add(conventions.common, 'common');
  add(conventions.page, 'page');
  add(conventions.cues, 'cue');
  add(CODE_OPENERS, 'code');
  add(DISGUISED, 'disguise');
  const built: Matchers = {
    evidence: new PhraseSet(entries),
    speech: new PhraseSet(conventions.speech.map((word) => [word, true] as const)),
    menu: new Menu(conventions.menu),
    names: siteNamesOf(conventions),
  };
  known.set(conventions, built);
  return built;
}

/** Whether a line opens with an ordinal, as headings and items of the speech do. */
export function isNumbered(text: string, start: number): boolean {
  return ORDINAL.test(text.slice(start, start + 8));
}

/** How many Han characters, letters and (unless `digits` is false) digits a stretch holds. */
export function countContent(text: string, start: number, end: number, digits = true): number {
  let count = 0;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit) || isLatin(unit) || (digits && isDigit(unit))) count++;
  }
  return count;
}

const FRAME = '（(【[〔>》|·•*—-─=~☆★◆◇●▲△▼▽↓↑→▶►▷◀◁«»‹›≡≣☰❖▪▫#+^_✦✿※◎○■□】）)]～';

/** Offset behind the brackets, arrows and blanks that a line may open with. */
export function skipOpening(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && (isBlank(text.charCodeAt(at)) || FRAME.includes(text.charAt(at)))) at++;
  return at;
}

/** Where a line ends without the rows of dashes and stars around it. */
export function withoutFrame(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && (isBlank(text.charCodeAt(at - 1)) || FRAME.includes(text.charAt(at - 1)))) at--;
  return at;
}

/** A line without its frame. */
export function bareLine(text: string, { start, end }: Span): string {
  return text.slice(skipOpening(text, start, end), withoutFrame(text, start, end));
}
