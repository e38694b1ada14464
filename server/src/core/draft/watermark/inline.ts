import { SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import { atClaim, atMore, atSearch, isOutlet, isSource } from './claim';
import { bareLine, type Evidence, type EvidenceKind, type Matchers } from './evidence';
import { ADDRESS, atAccount, atBareAddress, isBarred, isNamed, openingOf } from './insertion';
import { isAddress } from './reach';
import { CERTAIN, isMixed, type Score, score } from './score';
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
const STRANGE = `【[〔﹝『〖<★☆◆■※＊${BARS}`;
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

/** A line with its evidence: its bounds in `text`. */
interface Line extends Span {
  readonly hits: readonly Evidence[];
  /** With those that only weak signs count. */
  readonly all: readonly Evidence[];
}

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
    if (!span || span.start < last || span.end > limit) return;
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

/** A text that a site claims: `本文来自…` `…首发`. */
const CLAIMED = /^(?:本文|来自|转自|摘自)|(?:整理|提供|首发|原创|出品|独家|编辑|发布|分享|汇编|制作)$/u;

/** What a paragraph opens with and a colon or bracket closes: judged as a line of its own. */
function aheadOfStart(text: string, line: Line, matchers: Matchers): Span | undefined {
  const span = openingOf(text, line);
  if (!span) return undefined;
  const hits = line.hits.filter((hit) => hit.end <= span.end);
  const bracket = text.charAt(span.end - 1) !== '：';
  const inside = { start: span.start + (bracket ? 1 : 0), end: span.end - 1 };
  if (isNamed(text, inside, matchers))
    return bracket || CLAIMED.test(text.slice(inside.start, inside.end)) ? span : undefined;
  const result = score(text, inside.start, inside.end, hits, matchers);
  if (result.value < CERTAIN || !isStrong(result) || /[，。；]/u.test(text.slice(span.start, span.end)))
    return undefined;
  // A channel is advertised by its name; `公众号：` may head an item of a list.
  if (!bracket && result.by.contact + result.by.address === 0 && !/[“《「]/u.test(text.slice(span.start, span.end)))
    return undefined;
  return span;
}

/** What stands behind a paragraph's last sentence and ends in no mark: judged as a line of its own. */
function behindEnd(text: string, line: Line, matchers: Matchers): Span | undefined {
  const last = line.hits[line.hits.length - 1];
  if (!last || line.end - last.end > LONGEST_SENTENCE) return undefined;
  const low = Math.max(line.start, line.end - LONGEST_SENTENCE);
  let start = line.end;
  while (start > low && !SENTENCE_ENDS.includes(text.charAt(start - 1))) start--;
  if (start === line.end || start === low) return undefined;
  let from = line.hits.length;
  while (from > 0 && (line.hits[from - 1]?.start ?? -1) >= start) from--;
  const hits = line.hits.slice(from);
  const { value } = score(text, start, line.end, hits, matchers);
  const named = line.end - start <= 24 && matchers.names.isStrong(bareLine(text, { start, end: line.end }));
  const span = { start, end: line.end };
  if (
    named ||
    (text.charAt(start) === '@' && line.end - start <= 14) ||
    HUNG_BEHIND.test(text.slice(start, line.end)) ||
    (value >= CERTAIN && !isMixed(text, start, line.end, hits, matchers, false))
  )
    return span;
  return weakness(text, span, line.all, matchers) >= ENOUGH ? span : undefined;
}

/** Topics, as accounts set them behind a text, and what says that it ends. */
const HUNG_BEHIND = /^(?:(?:#[^#\s]{2,12}#\s*){1,6}|[（【][全本]文(?:完|结束)[）】])$/u;

/** A motto that a seller hung on the last sentence behind a dash: `。——青禾公文，让写作更轻松！` */
function behindDash(text: string, line: Line, matchers: Matchers): Span | undefined {
  const dash = text.lastIndexOf('——', line.end);
  if (dash <= line.start || line.end - dash > LONGEST_BRACKET || !closesSentence(text, dash, line.start))
    return undefined;
  const span = { start: dash, end: line.end };
  // It stands behind the end of a sentence.
  return weakness(text, span, line.all, matchers) + 1 >= ENOUGH ? span : undefined;
}

/** The score of a stretch around the hit; looks no further than the stretch. */
function scoreOf(place: Place, span: Span): Score {
  return score(place.text, span.start, span.end, hitsIn(place, span), place.matchers);
}

/** Whether nothing in a stretch around the hit is the speech's. */
function isPure(place: Place, span: Span): boolean {
  return !isMixed(place.text, span.start, span.end, hitsIn(place, span), place.matchers, true);
}

/** `未经许可` or `版权归` alone is a part of many a sentence. */
function isStrong({ by }: Score): boolean {
  if (by.contact + by.channel + by.address + by.scraping + by.offer + by.sure + by.own > 0 || by.notice >= 6)
    return true;
  return by.notice > 0 && by.site > 0;
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
  const span = { start, end };
  if (scoreOf(place, span).value >= CERTAIN_INSIDE && isPure(place, span)) return span;
  // Between finished sentences, and no word of it the speech's.
  const weak = weakness(text, span, line.all, place.matchers);
  return weak >= ENOUGH + 1 && closesSentence(text, start, line.start) ? span : undefined;
}

function closesSentence(text: string, at: number, low: number): boolean {
  return at === low || SENTENCE_ENDS.includes(text.charAt(at - 1));
}

/** Consecutive clauses that all hold evidence. The mark ahead goes with the last clause of a sentence, else the mark behind. */
function inClause(place: Place): Span | undefined {
  const { text, line, hit, at, matchers } = place;
  const start = back(text, line.start, hit.start, MARKS);
  if (start < 0) return undefined;
  const limit = Math.min(line.end, start + LONGEST_BRACKET);
  let end = hit.end;
  for (let i = at + 1; i < line.hits.length; i++) {
    const next = line.hits[i];
    if (!next || next.end > limit) break;
    if (countMarks(text, end, next.start, CLAUSE_MARKS) > 1 || countMarks(text, end, next.start, SENTENCE_ENDS) > 0)
      break;
    end = next.end;
  }
  end = forward(text, end, limit, STOPS);
  if (end === limit && limit < line.end) return undefined;
  const result = scoreOf(place, { start, end });
  // Nothing but a service and an account.
  const bare = result.rest <= 1 && result.by.contact >= LIMITED;
  if ((result.value < CERTAIN_CLAUSE && !bare) || !isStrong(result)) return undefined;
  if (matchers.speech.find(text, start, end).length > 0 || !isPure(place, { start, end })) return undefined;
  // What the speaker complains of: 有的同志下载几篇范文，改个名字就交差.
  const { contact, channel, address, own } = result.by;
  if (
    contact + channel + address + own === 0 &&
    /有的|有些|一些人|少数|个别/u.test(text.slice(Math.max(line.start, start - 30), start))
  )
    return undefined;
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
