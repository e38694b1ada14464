import type { WatermarkConventions } from '../../conventions/watermarks';
import { isBlank, isHan } from '../../text/chars';
import type { LineIndex } from '../../text/lines';
import type { Span } from '../../text/span';
import type { Markup } from '../paragraph';
import { markBlocks } from './blocks';
import { type CodeSpan, findCode, isScript } from './code';
import { findEchoes } from './echo';
import { bareLine, CERTAIN, type Evidence, isMixed, type Matchers, matchersOf, type Score, score } from './evidence';
import { findInline } from './inline';
import type { ScoredLine, WatermarkLine } from './line';
import { titleTail } from './titleTail';

/** What of a text is not the speech. */
export interface Watermarks {
  /** By 0-based line; never a blank line. Keys ascend. */
  readonly lines: ReadonlyMap<number, WatermarkLine>;
  /** Inside lines of the speech, ascending, not overlapping; `newText` stands for a character of the speech. */
  readonly inline: readonly CodeSpan[];
}

/** Longer lines are paragraphs: what is foreign in them is inline. */
const LONGEST_LINE = 160;

/** A disclaimer may be longer, if it opens as one. */
const LONGEST_NOTICE = 500;

/** Lines with something in them, from the top, among which a title is looked for. */
const TITLE_REGION = 12;

/**
 * Finds what is not the speech. In Markdown, tags are markup. Linear in the text; never throws.
 */
export function findWatermarks(
  text: string,
  lines: LineIndex,
  conventions: WatermarkConventions,
  markup: Markup = 'plain',
): Watermarks {
  const matchers = matchersOf(conventions);
  const all = matchers.evidence.find(text);
  const openers = all.filter((hit) => hit.value === 'code');
  const hits = openers.length === 0 ? all : all.filter((hit) => hit.value !== 'code');
  const code = markup === 'markdown' ? [] : findCode(text, openers);
  const scored: ScoredLine[] = [];
  const found = new Map<number, WatermarkLine>();
  const tails: Span[] = [];
  const tailed = new Set<number>();
  let next = 0;
  let nextCode = 0;
  for (let line = 0; line < lines.count; line++) {
    const bounds = trim(text, lines.starts[line] ?? 0, lines.endOf(line));
    if (bounds.start === bounds.end) continue;
    const from = next;
    while (next < hits.length && (hits[next]?.start ?? 0) < bounds.end) next++;
    const inLine = from === next ? NONE : hits.slice(from, next);
    const fromCode = nextCode;
    while (nextCode < code.length && (code[nextCode]?.start ?? 0) < bounds.end) nextCode++;
    const judged = inLine.length > 0 && bounds.end - bounds.start <= longest(inLine, bounds);
    const result = judged ? score(text, bounds.start, bounds.end, inLine, matchers) : undefined;
    scored.push({ line, ...bounds, hits: inLine, score: result });
    const tail = scored.length <= TITLE_REGION ? titleTail(text, bounds, matchers) : undefined;
    if (tail && (inLine[0]?.start ?? tail.start) >= tail.start) {
      tails.push(tail);
      tailed.add(line);
    } else if (result && isForeign(text, bounds, inLine, result, matchers))
      found.set(line, kindOf(text, bounds, result));
    else if (isBar(text, bounds, inLine.length > 0, matchers)) found.set(line, { kind: 'boilerplate' });
    else if (markup === 'plain' && isCode(text, bounds, code.slice(fromCode, nextCode), matchers))
      found.set(line, { kind: 'boilerplate' });
    else if (isCaption(text, bounds)) found.set(line, { kind: 'boilerplate', minor: true });
  }
  markBlocks(
    text,
    scored.filter((one) => !tailed.has(one.line)),
    found,
    matchers.menu,
  );
  for (const [line, echo] of findEchoes(text, scored, found)) found.set(line, echo);
  const foreign = new Set([...found.keys(), ...tailed]);
  const inline = merge(findInline(text, scored, foreign, matchers), tails, code, (at) => found.has(lines.lineAt(at)));
  return { lines: new Map([...found].sort((a, b) => a[0] - b[0])), inline };
}

/** The spans of a draft in one ascending list; of those that overlap the first given counts. */
function merge(
  adverts: readonly Span[],
  tails: readonly Span[],
  code: readonly CodeSpan[],
  isFound: (at: number) => boolean,
): readonly CodeSpan[] {
  if (tails.length + code.length === 0) return adverts;
  const kept: CodeSpan[] = [...adverts];
  const add = (span: CodeSpan): void => {
    if (!isFound(span.start) && kept.every((other) => other.end <= span.start || span.end <= other.start))
      kept.push(span);
  };
  const given = kept.length + tails.length;
  for (const tail of tails) add(tail);
  // Remains of code do not overlap each other: only the adverts and tails need be looked at.
  const others = kept.slice(0, given);
  for (const span of code) {
    if (!isFound(span.start) && others.every((other) => other.end <= span.start || span.end <= other.start))
      kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Longest of these. */
const LONGEST_END = 60;

/** Topics (`#公文#`), a mark behind the end, as pages set it, and rows of arrows that point at a picture. */
const END =
  /^(?:[^\p{L}\p{N}]*(?:the\s{0,2}end|end)[^\p{L}\p{N}]*|[^\p{L}\p{N}]+完[^\p{L}\p{N}]+|[^\p{L}\p{N}]*(?:全文完|正文完|本文完)[^\p{L}\p{N}]*|[↓↑▼▲👇👆⬇⬆]{2,}|(?:#[^#\s]{2,12}#\s*){1,6})$/iu;

function isEnd(line: string): boolean {
  if (line.length > LONGEST_END || (isHan(line.charCodeAt(0)) && !'全正本'.includes(line.charAt(0)))) return false;
  return END.test(line);
}

/** A bar of buttons, a path through a site, a mark behind the end, or a site's name and nothing else. */
function isBar(text: string, bounds: Span, named: boolean, matchers: Matchers): boolean {
  if (bounds.end - bounds.start > LONGEST_LINE) return false;
  const line = text.slice(bounds.start, bounds.end);
  if (matchers.menu.isBar(line) || isEnd(line)) return true;
  if (matchers.menu.isPath(line)) return true;
  return named && matchers.names.isStrong(bareLine(text, bounds));
}

/** A line that is only the page's source: between the tags no Han character stands, or the words of a button. */
function isCode(text: string, { start, end }: Span, code: readonly CodeSpan[], matchers: Matchers): boolean {
  if (code.length === 0) return isScript(text.slice(start, end));
  let rest = '';
  let at = start;
  for (const span of code) {
    rest += text.slice(at, span.start) + (span.newText ?? ' ');
    at = Math.max(at, span.end);
  }
  rest = (rest + text.slice(at, Math.max(at, end))).trim();
  if (matchers.menu.isButton(rest)) return true;
  for (let i = 0; i < rest.length; i++) if (isHan(rest.charCodeAt(i))) return false;
  return true;
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
  // A title with an account in brackets behind it.
  const open = /[（(【[]/u.exec(text.slice(start, hits[0]?.start ?? start));
  if (open && open.index >= 6 && SPEECH_NOUN.test(text.slice(start, start + open.index).slice(-4))) return false;
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

function kindOf(text: string, { start, end }: Span, { by }: Score): WatermarkLine {
  if (by.own > 0) return { kind: 'seller' };
  if (by.sure > 0) return { kind: text.slice(start, end).includes('小编') ? 'scraping' : 'boilerplate' };
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
    by.contact + by.channel + by.offer + by.notice + by.address + by.furniture + by.attribution + by.sure + by.own ===
      0 &&
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
