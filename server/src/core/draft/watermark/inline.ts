import { SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import { atClaim, atMore, atSearch, isOutlet, isSource } from './claim';
import { aheadOfStart, behindDash, behindEnd, closesSentence, isStrong, type Line } from './edges';
import type { Evidence, EvidenceKind, Matchers } from './evidence';
import { SAYS_SOMETHING } from './glue';
import { ADDRESS, atAccount, atBareAddress, isBarred, isNamed } from './insertion';
import { opensClause } from './opening';
import { isAddress } from './reach';
import { CERTAIN, isMixed, type Score, score } from './score';
import { seamBehind } from './seam';
import { isTorn } from './torn';
import { ENOUGH, standsApart, weakness } from './weak';

/** Evidence that may stand in a sentence of the speech is not enough there: one more than a line needs. */
const CERTAIN_INSIDE = CERTAIN + 1;
const CERTAIN_CLAUSE = CERTAIN + 2;
/** What a service and its account amount to. */
const LIMITED = 4;

const PAIRS: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '〔': '〕',
  '「': '」',
  '<': '>',
  '★': '★',
  '☆': '☆',
  '◆': '◆',
  '■': '■',
  '※': '※',
  '＊': '＊',
  '⊙': '⊙',
  '◎': '◎',
  '▲': '▲',
  '●': '●',
  '◇': '◇',
  '﹝': '﹞',
  '『': '』',
  '〖': '〗',
  '{': '}',
  '｛': '｝',
  '|': '|',
  '｜': '｜',
  丨: '丨',
  '‖': '‖',
  '~': '~',
  '～': '～',
  '#': '#',
  '^': '^',
  '*': '*',
};
/** Those that a text uses for much else too: a name inside words is told by them, no advert. */
const BARS = '{｛|｜丨‖~～#^*';
/** Brackets that the text of a speech itself hardly uses. */
const STRANGE = `【[〔﹝『〖<★☆◆■※＊⊙◎▲●◇${BARS}`;
/** By unit: 2 for those, 1 for the other brackets that open. Long paragraphs are searched for them. */
const OPENS = new Uint8Array(1 << 16);
for (const open of Object.keys(PAIRS)) OPENS[open.charCodeAt(0)] = STRANGE.includes(open) ? 2 : 1;
/** Longest bracketed insertion, in units. */
const LONGEST_BRACKET = 80;
const CLOSERS = Object.values(PAIRS).join('');
/** Evidence that starts no search: a paragraph may well name a site's wares, or open a line with its words. */
const WEAK: ReadonlySet<EvidenceKind> = new Set(['trade', 'common', 'furniture', 'attribution']);
const LONGEST_SENTENCE = 160;
const CLAUSE_MARKS = '，,；;：:、';
const MARKS = SENTENCE_ENDS + CLAUSE_MARKS;
/** A colon ends no advert: the number stands behind it. */
const STOPS = `${SENTENCE_ENDS}，,；;、`;
const STARTER = /(?:更多|本文|来源|来自|关注|欢迎|微信|公众号|搜索|下载|访问|登录|请登录|请访问|浏览|查看)/g;

/** A paragraph of the speech with its evidence, and the hit that is looked at. */
interface Place {
  readonly text: string;
  readonly line: Line;
  readonly at: number;
  readonly hit: Evidence;
  readonly matchers: Matchers;
}

/**
 * The stretches inside a paragraph that are not the speech: a bracket, a sentence or a clause that is made of evidence, an
 * address with the words that lead to it. Ascending, not overlapping.
 */
export function findInline(
  text: string,
  bounds: Span,
  hits: readonly Evidence[],
  all: readonly Evidence[],
  matchers: Matchers,
): Span[] {
  const line: Line = { start: bounds.start, end: bounds.end, hits, all };
  const spans: Span[] = [];
  let last = line.start;
  const opening = aheadOfStart(text, line, matchers);
  if (opening) {
    spans.push(opening);
    last = opening.end;
  }
  const tail = behindEnd(text, line, matchers) ?? behindDash(text, line, matchers);
  const limit = tail?.start ?? line.end;
  const brackets = bracketsIn(text);
  hits.forEach((hit, at) => {
    if (hit.start < last || hit.end > limit) return;
    const place: Place = { text, line, at, hit, matchers };
    const bracket = brackets > (hit.value === 'common' ? 1 : 0) ? inBracket(place) : undefined;
    if (WEAK.has(hit.value) && !bracket) return;
    const span =
      hit.value === 'name' || hit.value === 'site'
        ? (bracket ??
          betweenDashes(place) ??
          (hit.value === 'name' ? atClaim(text, line, hit, matchers) : undefined) ??
          accountAt(place))
        : (bracket ??
          betweenDashes(place) ??
          inSentence(place) ??
          inClause(place) ??
          atAddress(place) ??
          atMore(text, line, hit) ??
          atSearch(text, line, hit) ??
          accountAt(place));
    if (!span || span.start < last || span.end > limit || isTorn(text, span, '“', '”')) return;
    // A whole line was judged as one before: it stays.
    if (span.start <= line.start && span.end >= line.end) return;
    spans.push(span);
    last = span.end;
  });
  if (tail) spans.push(tail);
  return spans;
}

/** 2 where a text has strange brackets, 1 where it has others, else 0. */
function bracketsIn(text: string): number {
  let most = 0;
  for (let i = 0; i < text.length && most < 2; i++) most = Math.max(most, OPENS[text.charCodeAt(i)] ?? 0);
  return most;
}

function accountAt({ text, line, hit, at }: Place): Span | undefined {
  return atAccount(text, line, hit, line.hits.slice(at + 1, at + 4)) ?? atBareAddress(text, line, hit);
}

/** The score of a stretch around the hit; looks no further than the stretch. */
function scoreOf(place: Place, span: Span): Score {
  return score(place.text, span.start, span.end, hitsIn(place, span), place.matchers);
}

/** Whether nothing in a stretch around the hit is the speech's. */
function isPure(place: Place, span: Span): boolean {
  return !isMixed(place.text, span.start, span.end, hitsIn(place, span), place.matchers, true);
}

function hitsIn({ line, at }: Place, span: Span): readonly Evidence[] {
  let from = at;
  while (from > 0 && (line.hits[from - 1]?.start ?? -1) >= span.start) from--;
  let to = at;
  while (to < line.hits.length && (line.hits[to]?.end ?? span.end + 1) <= span.end) to++;
  return line.hits.slice(from, to);
}

function inBracket(place: Place): Span | undefined {
  const { text, line, hit } = place;
  for (let at = hit.start - 1; at >= line.start && at > hit.start - LONGEST_BRACKET; at--) {
    const unit = text.charAt(at);
    const close = PAIRS[unit];
    if (close === undefined) {
      if (SENTENCE_ENDS.includes(unit) || CLOSERS.includes(unit)) return undefined;
      continue;
    }
    const length = text.slice(hit.end, Math.min(line.end, at + LONGEST_BRACKET)).indexOf(close);
    if (length < 0) return undefined;
    const inside = { start: at + 1, end: hit.end + length };
    const span = { start: at, end: inside.end + 1 };
    if (BARS.includes(unit)) return isBarred(text, line, inside, place.matchers) ? span : undefined;
    if (isNamed(text, inside, place.matchers, STRANGE.includes(unit)) || isSource(text, inside, hit)) return span;
    const result = scoreOf(place, inside);
    // An address in a bracket behind what it is the address of is the speaker's.
    if (result.by.address > 0 && result.value <= CERTAIN && '网站台号'.includes(text.charAt(at - 1))) return undefined;
    return (result.value >= CERTAIN && isStrong(result) && !isCited(text, inside, result)) ||
      isInserted(place, inside, span)
      ? span
      : undefined;
  }
  return undefined;
}

/** Whether a bracket only names an account of an office or a paper. */
function isCited(text: string, inside: Span, { by }: Score): boolean {
  const sold = by.contact + by.address + by.offer + by.notice + by.scraping + by.sure + by.own;
  return sold === 0 && by.channel > 0 && isOutlet(text.slice(inside.start, inside.end));
}

/** Whether weak signs and the place of a bracket say that it is no part of the sentence. */
function isInserted(place: Place, inside: Span, span: Span): boolean {
  const { text, line, matchers } = place;
  const strange = STRANGE.includes(text.charAt(span.start)) ? 1 : 0;
  const apart = standsApart(text, span, line);
  if (strange + apart === 0) return false;
  return strange + apart + weakness(text, inside, line.all, matchers) >= ENOUGH;
}

/** Longest insertion between dashes, in units. */
const LONGEST_DASHED = 40;

/** What stands between two dashes and is a seller's name and address: `参与调解，——青禾文秘www.qinghe8.net——努力`. */
function betweenDashes(place: Place): Span | undefined {
  const { text, line, hit } = place;
  const low = Math.max(line.start, hit.start - LONGEST_DASHED);
  const ahead = text.slice(low, hit.start).lastIndexOf(DASH);
  if (ahead < 0) return undefined;
  const open = low + ahead;
  const behind = text.slice(hit.end, Math.min(line.end, open + LONGEST_DASHED)).indexOf(DASH);
  if (behind < 0) return undefined;
  const close = hit.end + behind;
  const inside = { start: open + DASH.length, end: close };
  // What the speaker inserts himself is a clause; this is a name with its address.
  const said = text.slice(inside.start, inside.end);
  if (/[，。；！？“”]/u.test(said) || PRESENTED.test(text.slice(Math.max(line.start, open - 4), open)))
    return undefined;
  const name = said.replace(ADDRESS, '');
  const named =
    place.matchers.names.isStrong(name) ||
    (name !== said && isNamed(name, { start: 0, end: name.length }, place.matchers));
  const result = scoreOf(place, inside);
  if (!named && !(result.value >= CERTAIN && isStrong(result) && isPure(place, inside))) return undefined;
  return { start: open, end: close + DASH.length };
}
const DASH = '——';
/** What the speaker explains between dashes: 网站——清河公文网——. */
const PRESENTED = /[网号站刊叫是为]$|平台|阵地|品牌|媒体|项目|工程|窗口/u;

/** The sentence around a hit, its mark included. */
function inSentence(place: Place): Span | undefined {
  const { text, line, hit } = place;
  const start = back(text, line.start, hit.start, SENTENCE_ENDS);
  const limit = Math.min(line.end, start + LONGEST_SENTENCE);
  let end = forward(text, hit.end, limit, SENTENCE_ENDS);
  while (end < limit && SENTENCE_ENDS.includes(text.charAt(end))) end++;
  if (start < 0 || (end === limit && limit < line.end)) return undefined;
  const seam = seamAhead(place, start, end);
  const span = { start, end: seam >= 0 ? seam : end };
  if (scoreOf(place, span).value >= CERTAIN_INSIDE && isPure(place, span)) return span;
  // Between finished sentences, and no clause of it the speech's.
  if (!closesSentence(text, start, line.start) || !isPure(place, span)) return undefined;
  return weakness(text, span, line.all, place.matchers) >= ENOUGH + 1 ? span : undefined;
}

/** Where the speech goes on right behind the last evidence of the sentence `[start, end)`; -1 where it does not. */
function seamAhead({ line, at, text }: Place, start: number, end: number): number {
  let last = at;
  while ((line.hits[last + 1]?.end ?? end + 1) <= end) last++;
  const from = line.hits[last]?.end ?? end;
  const seam = end - from >= 6 ? seamBehind(text, from, end) : -1;
  // An enumeration is the subject of what is said of it.
  return seam >= 0 &&
    end - seam >= 5 &&
    !text.slice(start, seam).includes('、') &&
    SAYS_SOMETHING.test(text.slice(start, seam))
    ? seam
    : -1;
}

/** Consecutive clauses that all hold evidence. The mark ahead goes with the last clause of a sentence, else the mark behind. */
function inClause(place: Place): Span | undefined {
  const { text, line, hit, at, matchers } = place;
  const start = back(text, line.start, hit.start, MARKS);
  // The last item of an enumeration is what its sentence speaks of: 提供下载链接、网盘提取码的平台.
  if (start < 0 || text.charAt(start - 1) === '、') return undefined;
  const limit = Math.min(line.end, start + LONGEST_BRACKET);
  let end = hit.end;
  for (let i = at + 1; i < line.hits.length; i++) {
    const next = line.hits[i];
    if (!next || next.end > limit) break;
    if (countMarks(text, end, next.start, CLAUSE_MARKS) > 1 || countMarks(text, end, next.start, SENTENCE_ENDS) > 0)
      break;
    end = next.end;
  }
  const seam = text.charAt(hit.end) === '、' ? -1 : seamBehind(text, end, limit);
  end = seam >= 0 ? seam : forward(text, end, limit, STOPS);
  if (end === limit && limit < line.end) return undefined;
  const result = scoreOf(place, { start, end });
  // Nothing but a service and an account.
  const bare = result.rest <= 1 && result.by.contact >= LIMITED;
  if ((result.value < CERTAIN_CLAUSE && !bare) || !isStrong(result)) return undefined;
  // The next clause is said of it: `禁止转载，是每个网民的义务`.
  if (/^[，、](?:是|这|都|就|也|才|并|已)/u.test(text.slice(end, end + 2))) return undefined;
  if (opensClause(text, start) || matchers.speech.find(text, start, end).length > 0) return undefined;
  if (!isPure(place, { start, end })) return undefined;
  // A speech too tells what a page has for its readers: in the middle of a sentence somebody must be named.
  const { contact, channel, address, own, site, sure, scraping, offer } = result.by;
  const named = contact + address + site + own + sure + offer > 0 || channel >= 2 || scraping > 3;
  if (!named && text.charAt(end) === '、') return undefined;
  if (!named && text.charAt(end) === '，' && start > line.start && '，'.includes(text.charAt(start - 1)))
    return undefined;
  // What the speaker complains of: 有的同志下载几篇范文，改个名字就交差.
  if (
    contact + channel + address + own === 0 &&
    /有的|有些|一些人|少数|个别/u.test(text.slice(Math.max(line.start, start - 30), start))
  )
    return undefined;
  if (seam >= 0) return SAYS_SOMETHING.test(text.slice(start, end)) ? { start, end } : undefined;
  if ('的者等'.includes(text.charAt(end - 1))) return undefined;
  if (end < line.end && CLAUSE_MARKS.includes(text.charAt(end))) return { start, end: end + 1 };
  if (start > line.start && CLAUSE_MARKS.includes(text.charAt(start - 1))) return { start: start - 1, end };
  return { start, end };
}

/** An address right behind the words that lead to it, in the middle of a clause: `更多范文请访问www.…`. */
function atAddress({ text, line, hit }: Place): Span | undefined {
  if (hit.value !== 'address') return undefined;
  const low = Math.max(line.start, hit.start - 24);
  const ahead = text.slice(low, hit.start);
  const starters = [...ahead.matchAll(STARTER)];
  const first = starters[0];
  if (!first || !/范文|文秘|文库|公文|讲话稿|材料|资料|更多|本文/.test(ahead.slice(first.index))) return undefined;
  if (/[。！？；，、]/.test(ahead.slice(first.index))) return undefined;
  let end = hit.end;
  while (end < line.end && isAddress(text.charCodeAt(end))) end++;
  return { start: low + first.index, end };
}

/** Start of the stretch that ends at `from` and holds none of the marks; -1 where it is too long. */
function back(text: string, low: number, from: number, marks: string): number {
  let at = from;
  while (at > low && !marks.includes(text.charAt(at - 1))) {
    if (from - at > LONGEST_SENTENCE) return -1;
    at--;
  }
  return at;
}

function forward(text: string, from: number, limit: number, marks: string): number {
  let at = from;
  while (at < limit && !marks.includes(text.charAt(at))) at++;
  return at;
}

function countMarks(text: string, from: number, to: number, marks: string): number {
  let count = 0;
  for (let i = from; i < to; i++) if (marks.includes(text.charAt(i))) count++;
  return count;
}
