import type { WatermarkConventions } from '../../conventions/watermarks';
import { isBlank } from '../../text/chars';
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import { markBlocks } from './blocks';
import { findEchoes } from './echo';
import { CERTAIN, type Evidence, isMixed, type Matchers, matchersOf, type Score, score } from './evidence';
import { findInline } from './inline';
import type { ScoredLine, WatermarkLine } from './line';

/** What of a text is not the speech. */
export interface Watermarks {
  /** By 0-based line; never a blank line. Keys ascend. */
  readonly lines: ReadonlyMap<number, WatermarkLine>;
  /** Inside lines of the speech, ascending, not overlapping. */
  readonly inline: readonly Span[];
}

/** Longer lines are paragraphs: what is foreign in them is inline. */
const LONGEST_LINE = 160;

/** A disclaimer may be longer, if it opens as one. */
const LONGEST_NOTICE = 500;

/** Finds what is not the speech. Linear in the text; never throws. */
export function findWatermarks(text: string, lines: LineIndex, conventions: WatermarkConventions): Watermarks {
  const matchers = matchersOf(conventions);
  const hits = matchers.evidence.find(text);
  const scored: ScoredLine[] = [];
  const found = new Map<number, WatermarkLine>();
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const bounds = trim(text, lines.starts[line] ?? 0, lines.endOf(line));
    if (bounds.start === bounds.end) continue;
    const from = next;
    while (next < hits.length && (hits[next]?.start ?? 0) < bounds.end) next++;
    const inLine = from === next ? NONE : hits.slice(from, next);
    const judged = inLine.length > 0 && bounds.end - bounds.start <= longest(inLine, bounds);
    const result = judged ? score(text, bounds.start, bounds.end, inLine, matchers) : undefined;
    scored.push({ line, ...bounds, hits: inLine, score: result });
    if (result && isForeign(text, bounds, inLine, result, matchers)) {
      found.set(line, kindOf(result));
    } else if (isCaption(text, bounds)) found.set(line, { kind: 'boilerplate', minor: true });
  }
  markBlocks(text, scored, found);
  for (const [line, echo] of findEchoes(text, scored, found)) found.set(line, echo);
  const inline = findInline(
    text,
    scored.filter((one) => !found.has(one.line)),
    matchers,
  );
  return { lines: new Map([...found].sort((a, b) => a[0] - b[0])), inline };
}

/** Whether a line with evidence is a watermark as a whole. */
function isForeign(
  text: string,
  { start, end }: Span,
  hits: readonly Evidence[],
  result: Score,
  matchers: Matchers,
): boolean {
  const { value, by } = result;
  if (value < CERTAIN || isTitle(text.slice(start, end), result)) return false;
  const notice = by.notice >= 6 && (hits[0]?.start ?? end) - start <= 12;
  return by.own > 0 || notice || !isMixed(text, start, end, hits, matchers, false);
}

const NONE: readonly Evidence[] = [];

function longest(hits: readonly Evidence[], bounds: Span): number {
  const first = hits[0];
  return first?.value === 'notice' && first.start === bounds.start ? LONGEST_NOTICE : LONGEST_LINE;
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

function isInvisible(unit: number): boolean {
  return isBlank(unit) || unit === 0xfeff || unit === 0x200b;
}

function kindOf({ by }: Score): WatermarkLine {
  if (by.own > 0) return { kind: 'seller' };
  const seller = by.contact + by.channel + by.offer + by.site + by.common;
  const site = by.notice + by.furniture;
  if (by.attribution > 0 && site + by.scraping + by.contact + by.channel + by.offer === 0)
    return { kind: 'boilerplate', minor: true };
  if (by.scraping >= Math.max(site, seller)) return { kind: 'scraping' };
  return { kind: site >= seller ? 'boilerplate' : 'seller' };
}

const SPEECH_NOUN = /讲话|发言|致辞|致词|讲稿|党课|演讲|主持词|汇报|总结|报告|表态/;
const SITE_END = /(?:网|站|库|大全|下载|专栏|频道|专题|平台|精选|之家)$/;

/** A title that names a 范文 is the page's, but the speech may have no other: it stays. */
function isTitle(line: string, { by }: Score): boolean {
  return (
    by.contact + by.channel + by.offer + by.notice + by.address + by.furniture + by.attribution + by.own === 0 &&
    line.length <= 60 &&
    !/小编|[，,|｜：:]/.test(line) &&
    SPEECH_NOUN.test(line) &&
    !SITE_END.test(line)
  );
}

/** The caption of a press photo: `（新华社记者 某某 摄）`. */
function isCaption(text: string, { start, end }: Span): boolean {
  if (end - start > 120) return false;
  let at = end - 1;
  while (at > start && '）)。】] '.includes(text.charAt(at))) at--;
  if (text[at] !== '摄') return false;
  const line = text.slice(start, at);
  return /(?:记者|通讯员|图片|图\/|[ \u3000])[^。！？]{0,16}$/.test(line);
}
