import { SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import { bareLine, type Evidence, type Matchers } from './evidence';
import { isNamed, openingOf } from './insertion';
import { seamIn } from './opening';
import { CERTAIN, isMixed, type Score, score } from './score';
import { ENOUGH, weakness } from './weak';

const LONGEST_SENTENCE = 160;
/** Longest motto behind a dash, in units. */
const LONGEST_MOTTO = 80;

/** A line with its evidence: its bounds in `text`. */
export interface Line extends Span {
  readonly hits: readonly Evidence[];
  /** With those that only weak signs count. */
  readonly all: readonly Evidence[];
}

/** A text that a site claims: `本文来自…` `…首发`. */
const CLAIMED = /^(?:本文|来自|转自|摘自)|(?:整理|提供|首发|原创|出品|独家|编辑|发布|分享|汇编|制作)$/u;

/** What a paragraph opens with and a colon or bracket closes: judged as a line of its own. */
export function aheadOfStart(text: string, line: Line, matchers: Matchers): Span | undefined {
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
export function behindEnd(text: string, line: Line, matchers: Matchers): Span | undefined {
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
const HUNG_BEHIND =
  /^(?:[—\-－=~·.…*\s]{0,8}(?:[全本正]文完|全文结束|完结|未完待续|(?:the\s)?end)[—\-－=~·.…*\s]{0,8}|(?:#[^#\s]{2,12}#\s*){1,6}|[（【][全本]文(?:完|结束)[）】])$/iu;

/** A motto that a seller hung on the last sentence behind a dash: `。——青禾公文，让写作更轻松！` */
export function behindDash(text: string, line: Line, matchers: Matchers): Span | undefined {
  const dash = text.lastIndexOf('——', line.end);
  if (dash <= line.start || line.end - dash > LONGEST_MOTTO || !closesSentence(text, dash, line.start))
    return undefined;
  const span = { start: dash, end: line.end };
  const last = line.hits[line.hits.length - 1];
  // The speech goes on behind it.
  if (
    last &&
    last.end > dash &&
    seamIn(text, last.end, line.end - 4) >= 0 &&
    !/，/u.test(text.slice(last.end, line.end))
  )
    return undefined;
  // It stands behind the end of a sentence.
  return weakness(text, span, line.all, matchers) + 1 >= ENOUGH ? span : undefined;
}

/** `未经许可` or `版权归` alone is a part of many a sentence. */
export function isStrong({ by }: Score): boolean {
  if (by.contact + by.channel + by.address + by.scraping + by.offer + by.sure + by.own > 0 || by.notice >= 6)
    return true;
  return by.notice > 0 && by.site > 0;
}

/** Whether a place is the line's beginning or stands behind a sentence. */
export function closesSentence(text: string, at: number, low: number): boolean {
  return at === low || SENTENCE_ENDS.includes(text.charAt(at - 1));
}
