import { isDigit, isHan, isLatin, SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import { accountAdverts } from './account';
import { captions } from './caption';
import { credits } from './credits';
import { disjoint } from './disjoint';
import { bareDomains } from './domain';
import type { Evidence, Matchers } from './evidence';
import { fieldRows } from './fieldRow';
import { sellersFields } from './fields';
import { fileNames } from './fileName';
import type { GluedFinder } from './glue';
import { handles } from './handle';
import { toolNotes } from './madeBy';
import { memberships } from './membership';
import { relatedTexts } from './others';
import { pageSpeech } from './pageSpeech';
import { pictographs } from './pictograph';
import { advertSlots } from './reminder';
import { rightsNotices } from './rights';
import { findSeams } from './seam';
import { slogans } from './slogan';
import { stamps } from './stamp';
import { toolbars } from './toolbar';
import { transferNotes } from './transfer';
import { findTyped } from './typed';

/** What is told by letters, digits and signs. */
const BY_SIGNS: readonly GluedFinder[] = [
  handles,
  transferNotes,
  captions,
  credits,
  stamps,
  pictographs,
  fieldRows,
  fileNames,
  advertSlots,
  sellersFields,
  toolbars,
  bareDomains,
];
/** What is told by its words. */
const BY_WORDS: readonly GluedFinder[] = [
  accountAdverts,
  toolNotes,
  slogans,
  memberships,
  rightsNotices,
  relatedTexts,
  pageSpeech,
];

/** Signs and letters that nearly no paragraph of a speech holds, and brackets. */
const SIGNS =
  /[A-Za-z@#/／|｜丨【[［〔（(※⊙☆★◆>＞→←↑↓▲▼\t\u3000 ]|——|\d[-/.:]\d|图为|[\u2300-\u2bff\u{1f000}-\u{1faff}]/u;
/** Words that are no evidence and stand in such stretches. */
const WORDS = /积分|必究|[料稿难荒写]？|查重|鸡腿|呗|更多|搜|隐藏|防复制|[年月季]卡|不会写|@|喜欢/u;

/** Whether the evidence amounts to more than a word that any paragraph may hold. */
function isTold(all: readonly Evidence[]): boolean {
  let everyday = 0;
  for (const { value } of all) {
    if (value !== 'common' && value !== 'page') return true;
    if (++everyday > 1) return true;
  }
  return false;
}

/** Foreign stretches that nothing parts from the sentences around them, ascending, not overlapping. */
export function findGlued(text: string, line: Span, all: readonly Evidence[], matchers: Matchers): readonly Span[] {
  const found: (readonly Span[])[] = [];
  const run = (finders: readonly GluedFinder[]): void => {
    for (const find of finders) {
      const spans = find(text);
      if (spans.length > 0) found.push(spans);
    }
  };
  // Nearly every paragraph of a speech is told by these.
  const worded = isTold(all) || WORDS.test(text);
  if (worded || SIGNS.test(text.slice(line.start, line.end))) run(BY_SIGNS);
  if (worded) run(BY_WORDS);
  const seams = worded ? findSeams(text, line, all, matchers) : NONE;
  if (seams.length > 0) found.push(seams);
  const typed = worded ? findTyped(text, line, all, matchers) : NONE;
  if (typed.length > 0) found.push(typed);
  return found.length === 0 ? NONE : disjoint(widest(found).map(apart)).map((span) => withMark(text, span));
}
const NONE: readonly Span[] = [];

/** Behind a shop's name: `★青禾文秘★（小程序）`. */
const SERVICE = /^\s?[（(【](?:微信)?(?:公众号|小程序|视频号|公众平台|抖音号?|淘宝店?|店铺|网站|[Aa][Pp][Pp])[）)】]/u;

/** A foreign stretch with the bracket behind it that says where the name is to be found. */
export function withService(text: string, span: Span): Span {
  const behind = text.charAt(span.end);
  if (!' （(【'.includes(behind) || behind === '') return span;
  const service = SERVICE.exec(text.slice(span.end, span.end + 12))?.[0];
  return service ? { start: span.start, end: span.end + service.length } : span;
}

/** A stretch with the mark that parts it: the speech keeps one between what stands ahead of it and what follows. */
function withMark(text: string, { start, end }: Span): Span {
  const ahead = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (behind === '') return { start, end };
  if (start === 0 || SENTENCE_ENDS.includes(ahead))
    return { start, end: SENTENCE_ENDS.includes(behind) ? end + 1 : end };
  if (!'，,；;、'.includes(ahead)) return { start, end };
  if ('，,；;、'.includes(behind)) return { start, end: end + 1 };
  return { start: SENTENCE_ENDS.includes(behind) ? start - 1 : start, end };
}

/** Furthest that a stretch is begun earlier because a paragraph's last sentence is foreign as a whole, in units. */
const LONGEST_HEAD = 8;

/** Glued stretches and those found by their evidence; the latter may begin a few units earlier: `【完】更多范文请进主页`. */
export function withInline(glued: readonly Span[], inline: readonly Span[]): readonly Span[] {
  const longer = (span: Span): Span =>
    inline.find(({ start, end }) => end === span.end && start < span.start && span.start - start <= LONGEST_HEAD) ??
    span;
  return disjoint([glued.map(longer), inline]);
}

/** Those that no other stretch holds: one finder may know the half of what another knows. */
function widest(found: readonly (readonly Span[])[]): readonly (readonly Span[])[] {
  if (found.length === 1) return found;
  const held = new Set<Span>();
  let holder: Span | undefined;
  for (const span of found.flat().sort((x, y) => x.start - y.start || y.end - x.end)) {
    if (!holder || span.end > holder.end) holder = span;
    else if (span.end - span.start < holder.end - holder.start && holder.end - holder.start <= LONGEST_WHOLE)
      held.add(span);
  }
  return held.size === 0 ? found : found.map((spans) => spans.filter((span) => !held.has(span)));
}
/** Longest stretch that is thought to be one. */
const LONGEST_WHOLE = 48;

/** Of spans that overlap the first. */
function apart(spans: readonly Span[]): readonly Span[] {
  let last = 0;
  return spans.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** Whether nothing of a line is left beside such stretches but marks. */
export function coversLine(text: string, { start, end }: Span, glued: readonly Span[]): boolean {
  if (glued.length === 0) return false;
  let at = start;
  for (const span of glued) {
    if (holdsWords(text, at, span.start)) return false;
    at = Math.max(at, span.end);
  }
  return !holdsWords(text, at, end);
}

function holdsWords(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (isHan(unit) || isDigit(unit) || isLatin(unit)) return true;
  }
  return false;
}
