import { isBlank, isHan, SENTENCE_ENDS } from '../../text/chars';
import { keptApart } from '../../text/kept';
import type { Span } from '../../text/span';
import type { Markup } from '../paragraph';
import { isBranded } from './brand';
import { type CodeSpan, findCode, isScript } from './code';
import { isCrumbs } from './crumbs';
import { disguisedAt, isHidden, isSpaced, type Undisguised, undisguise } from './disguise';
import { disjoint } from './disjoint';
import { bareLine, type Evidence, type EvidenceKind, isNumbered, type Matchers } from './evidence';
import { coversLine, findGlued, withInline, withService } from './glued';
import { findInline } from './inline';
import type { LineReading, WatermarkLine } from './line';
import { isOrigin } from './origin';
import { isOthers } from './others';
import { isAdvert, isPacked, isReminder } from './reminder';
import { CERTAIN, CITES, isMixed, type Score, saysOf, score } from './score';
import { isSample, isShop, isTradeName, SPEECH_NOUN } from './siteName';
import { isTakedown } from './takedown';
import { isCount } from './titleTail';
import { isToReader } from './toReader';
import { ENOUGH, SIGNS_ALONE, weigh, withTitles } from './weak';

/** Longer lines are paragraphs: what is foreign in them is inline. */
const LONGEST_LINE = 160;

/** A disclaimer may be longer, if it opens as one. */
const LONGEST_NOTICE = 500;

const readers = new WeakMap<Matchers, Readonly<Record<Markup, (text: string) => LineReading>>>();

/** What reads the lines of a draft; what a text was read as is kept. */
export function lineReader(matchers: Matchers, markup: Markup): (text: string) => LineReading {
  let both = readers.get(matchers);
  if (!both) {
    both = {
      plain: keptApart((text) => readLine(text, 'plain', matchers)),
      markdown: keptApart((text) => readLine(text, 'markdown', matchers)),
    };
    readers.set(matchers, both);
  }
  return both[markup];
}

function readLine(text: string, markup: Markup, matchers: Matchers): LineReading {
  const bounds = trim(text);
  const found = matchers.evidence.find(text, bounds.start, bounds.end);
  const all = withoutCues(found);
  const cues = found.length - all.length;
  const reading = readPlain(text, bounds, all, cues > 0, markup, matchers);
  const disguised = cues > 0 ? found.some((hit) => hit.value === 'disguise') : false;
  const plain = reading.verdict || !(disguised || (found.length > 0 && isSpaced(text))) ? undefined : undisguise(text);
  return plain ? withDisguised(reading, plain, matchers) : reading;
}

/** The evidence without what only says that a line is worth a closer look. */
function withoutCues(found: readonly Evidence[]): readonly Evidence[] {
  return found.some(isCue) ? found.filter((hit) => !isCue(hit)) : found;
}

function isCue({ value }: Evidence): boolean {
  return value === 'disguise' || value === 'cue';
}

/** The line's reading with what is found in it without its disguise. */
function withDisguised(reading: LineReading, plain: Undisguised, matchers: Matchers): LineReading {
  const bounds = trim(plain.text);
  const all = withoutCues(matchers.evidence.find(plain.text, bounds.start, bounds.end));
  // What is hidden is nobody's but a seller's: words that a speech may use too are more here.
  const told = all.map((hit) =>
    isHidden(plain, hit) && SOLD.has(hit.value) ? { ...hit, value: 'contact' as const } : hit,
  );
  const { verdict, inline } = readPlain(plain.text, bounds, told, true, 'markdown', matchers);
  if (verdict) return { ...reading, verdict, inline: [] };
  // A site's name that is a seller's contact there still is its name.
  const claims = readPlain(plain.text, bounds, all, false, 'markdown', matchers).inline;
  const named = plain.apart.filter((span) => isApartName(plain.text, span, matchers));
  const found = disjoint([named, inline, claims]).map((span) => disguisedAt(plain, span));
  return { ...reading, inline: disjoint([reading.inline, found]) };
}

/** Whether characters that were set apart one by one are a shop's name: `拾·光·写·稿·原·创`; in quotes it is a title. */
function isApartName(text: string, { start, end }: Span, matchers: Matchers): boolean {
  if (QUOTES.includes(text.charAt(start - 1)) || QUOTES.includes(text.charAt(end))) return false;
  const name = text.slice(start, end).replace(CLAIMED, '');
  return name.length >= 4 && (isShop(name) || isTradeName(name) || matchers.names.isStrong(name));
}
const QUOTES = '“”‘’「」《》〈〉（）';
const CLAIMED = /(?:首发|原创|出品|专用|独家|整理|提供|版权|所有|版权所有)$/u;

/** Kinds of evidence that make an advert of what is hidden. */
const SOLD: ReadonlySet<EvidenceKind> = new Set(['channel', 'site', 'trade', 'name']);

function readPlain(
  text: string,
  bounds: Span,
  all: readonly Evidence[],
  cued: boolean,
  markup: Markup,
  matchers: Matchers,
): LineReading {
  const weak = all.some(isWeak);
  const hits = weak ? all.filter((hit) => !isWeak(hit)) : all;
  // In Markdown tags are markup.
  const code =
    weak && markup === 'plain'
      ? findCode(
          text,
          all.filter(({ value }) => value === 'code'),
        )
      : NONE;
  const judged = hits.length > 0 && bounds.end - bounds.start <= longest(hits, bounds);
  const result = judged ? score(text, bounds.start, bounds.end, hits, matchers) : undefined;
  const own = markup === 'plain' ? code : undefined;
  const verdict =
    (cued || (result && result.by.notice > 0)) && isNote(text, bounds)
      ? ({ kind: 'boilerplate' } as const)
      : verdictOf(text, bounds, hits, all, result, own, matchers);
  if (verdict) return { text, start: bounds.start, end: bounds.end, hits, score: result, verdict, inline: NONE, code };
  const glued = findGlued(text, bounds, all, matchers);
  if (coversLine(text, bounds, glued)) {
    // An address alone says where the text is from.
    const verdict: WatermarkLine = PLAIN_ADDRESS.test(text.slice(bounds.start, bounds.end))
      ? { kind: 'boilerplate', minor: true }
      : { kind: 'boilerplate' };
    return { text, start: bounds.start, end: bounds.end, hits, score: result, verdict, inline: NONE, code };
  }
  const inline =
    hits.length === 0
      ? glued
      : withInline(glued, findInline(text, bounds, hits, all, matchers)).map((span) => withService(text, span));
  return { text, start: bounds.start, end: bounds.end, hits, score: result, verdict, inline, code };
}

const PLAIN_ADDRESS = /^https?:\/\/\S+$/u;

/** What proves nothing by itself, and what code opens with. */
function isWeak({ value }: Evidence): boolean {
  return value === 'code' || value === 'page';
}

function verdictOf(
  text: string,
  bounds: Span,
  hits: readonly Evidence[],
  all: readonly Evidence[],
  result: Score | undefined,
  code: readonly CodeSpan[] | undefined,
  matchers: Matchers,
): WatermarkLine | undefined {
  if (result && isForeign(text, bounds, hits, result, matchers)) return kindOf(text, bounds, result);
  if (all.length > 0 && isPageLine(text, bounds, all, result, matchers))
    return result ? kindOf(text, bounds, result) : { kind: 'boilerplate' };
  if (isBar(text, bounds, hits.length > 0, matchers)) return { kind: 'boilerplate' };
  if (code && isCode(text, bounds, code, matchers)) return { kind: 'boilerplate' };
  return isCaption(text, bounds) ? { kind: 'boilerplate', minor: true } : undefined;
}

/** Whether a line speaks of the text: whose it is, what it was written with, what may be done with it. */
function isNote(text: string, bounds: Span): boolean {
  if (isTakedown(text, bounds)) return true;
  const line = text.slice(bounds.start, bounds.end);
  return isOrigin(line) || isToReader(line);
}

/** Longest line that is more likely a label than a sentence without its mark. */
const LONGEST_LABEL = 30;

/** Longest line that weak signs may condemn. */
const LONGEST_WEAK = 120;

/** Whether many weak signs say that a line is a page's or a seller's. */
function isPageLine(
  text: string,
  bounds: Span,
  hits: readonly Evidence[],
  result: Score | undefined,
  matchers: Matchers,
): boolean {
  const { start, end } = bounds;
  if (end - start > LONGEST_WEAK || isNumbered(text, start) || /^附[：:件]/u.test(text.slice(start, start + 2)))
    return false;
  if (result && isTitle(text.slice(start, end), result)) return false;
  if (isOffices(text.slice(start, end))) return false;
  const told = withTitles(text, bounds, hits);
  const { worth, signs } = weigh(text, bounds, told, matchers, SIGNS_ALONE);
  // Words of the trade alone may head a part of a speech; who speaks as a page does says nothing else.
  const label = end - start <= LONGEST_LABEL && signs >= 2 && !isSample(text);
  const enough = SENTENCE_ENDS.includes(text.charAt(end - 1)) ? ENOUGH + 1 : label ? ENOUGH - 1 : ENOUGH;
  if (worth < enough) return false;
  return !isMixed(text, start, end, told, matchers, false);
}

const NONE: readonly never[] = [];

function longest(hits: readonly Evidence[], bounds: Span): number {
  const first = hits[0];
  return first?.value === 'notice' && first.start === bounds.start ? LONGEST_NOTICE : LONGEST_LINE;
}

function trim(text: string): Span {
  let start = 0;
  let end = text.length;
  while (start < end && isInvisible(text.charCodeAt(start))) start++;
  while (end > start && isInvisible(text.charCodeAt(end - 1))) end--;
  return { start, end };
}

/** Whether a unit is a blank or shows nothing. */
function isInvisible(unit: number): boolean {
  return isBlank(unit) || unit === 0xfeff || unit === 0x200b;
}

/** Longest of these. */
const LONGEST_END = 60;

/** Topics (`#公文#`), a mark behind the end, as pages set it, and rows of arrows that point at a picture. */
const END =
  /^(?:[^A-Za-z\d\u4e00-\u9fff]*(?:[Tt][Hh][Ee]\s{0,2})?[Ee][Nn][Dd][^A-Za-z\d\u4e00-\u9fff]*|[^A-Za-z\d\u4e00-\u9fff]+完[^A-Za-z\d\u4e00-\u9fff]+|[^A-Za-z\d\u4e00-\u9fff]*[全正本]文(?:完|结束)[^A-Za-z\d\u4e00-\u9fff]*|[↓↑▼▲👇👆⬇⬆]{2,}|[^A-Za-z\d\u4e00-\u9fff]*(?:我是)?(?:可爱的|华丽的)?分[割隔]线[^\p{N}。；]{0,16}|(?:#[^#\s]{2,12}#\s*){1,6})$/u;

function isEnd(line: string): boolean {
  if (line.length > LONGEST_END || (isHan(line.charCodeAt(0)) && !'全正本'.includes(line.charAt(0)))) return false;
  return END.test(line);
}

/** The day, as a page tells its visitors. */
const TODAY = /^今天是\d{4}年\d{1,2}月\d{1,2}日\s*(?:(?:星期|周)[一二三四五六日天])?(?:\s.{0,20})?$/u;

/** A bar of buttons, a path through a site, a mark behind the end, or a site's name and nothing else. */
function isBar(text: string, bounds: Span, named: boolean, matchers: Matchers): boolean {
  if (bounds.end - bounds.start > LONGEST_LINE) return false;
  const line = text.slice(bounds.start, bounds.end);
  if (isEnd(line) || isReminder(line) || isAdvert(line) || isPacked(line)) return true;
  // Nothing else of these ends as a sentence does but a name.
  if (!SENTENCE_ENDS.includes(line.charAt(line.length - 1))) {
    if (matchers.menu.isBar(line) || isCount(line) || matchers.menu.isPath(line)) return true;
    if (isOthers(line) || isCrumbs(line)) return true;
    if (named && line.startsWith('@') && line.length <= 14) return true;
    if (line.startsWith('今天是') && TODAY.test(line)) return true;
    if (isBranded(line, matchers)) return true;
  }
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

/** What an office says of its own papers and pages. */
const OFFICE =
  /本次会议|会议材料|会场|涉密|与会|参会|机密|各(?:乡镇|单位|部门)|[省市县区镇乡][\u4e00-\u9fff]{1,6}[局办委厅](?![\u4e00-\u9fff]{0,3}网)/u;

/** Whether a line is a sentence in which an office speaks of its own papers and pages, or of what others do. */
function isOffices(line: string): boolean {
  return SENTENCE_ENDS.includes(line.charAt(line.length - 1)) && (OFFICE.test(line) || CITES.test(line));
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
  if (by.contact + by.channel + by.address + by.offer + by.site + by.own === 0 && isOffices(text.slice(start, end)))
    return false;
  // A title with an account in brackets behind it.
  const open = /[（(【[]/u.exec(text.slice(start, hits[0]?.start ?? start));
  if (open && open.index >= 6 && SPEECH_NOUN.test(text.slice(start, start + open.index).slice(-4))) return false;
  const first = hits[0]?.start ?? end;
  const notice = by.notice >= 6 && first - start <= 12 && !/[。！？]/u.test(text.slice(start, first));
  return by.own > 0 || (notice && !saysOf(text, start, end)) || !isMixed(text, start, end, hits, matchers, false);
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
  const last = text.charAt(end - 1);
  if (!isHan(last.charCodeAt(0)) && !'）)。】] '.includes(last)) return false;
  let at = end - 1;
  while (at > start && '）)。】] '.includes(text.charAt(at))) at--;
  const line = text.slice(start, at + 1);
  return text[at] === '摄' ? /(?:记者|通讯员|图片|图\/|[ \u3000])[^。！？]{0,16}摄$/u.test(line) : CAPTION.test(line);
}

/** Who took the picture, behind a field's name: `图1：会议现场　摄影：某某`. */
const CAPTION =
  /^[▲△▼↑（(【]?图(?:\s{0,2}\d{1,2}|[①-⑨])?\s?[：:][^。！？]{0,40}$|(?:^|[\s（(【])(?:摄影|供图|拍摄|摄像|图片提供|资料图)[：:/|丨｜]\s?[^。！？，：:]{1,16}$/u;
