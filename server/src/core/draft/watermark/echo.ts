import { isDigit, isHan, isLatin } from '../../text/chars';
import type { Span } from '../../text/span';
import type { ScoredLine, WatermarkLine } from './line';

/** Lines from the top among which an echo is looked for. */
const REGION = 12;

/** Fewest characters of a paragraph that is an echo: where a phrase or dots mark the break, and where nothing does. */
const SHORTEST_MARKED = 12;
const SHORTEST_PARAGRAPH = 40;
const SHORTEST_TITLE = 6;

/** Where a collector's words begin in a line that a copy of the text opens. */
const SCRAPED = /(?:(?:下面|以下|这里|这|以上)(?:就?是|由|，|,)?|今天|本文)?(?:[^。！？，,]{0,8}?)小编/;
/** The same without such a one: a text that is spoken of, a site that does something for its reader, an end. */
const CLAIMED =
  /本文(?:是|由|来自|为|档)|(?:下面|以下|这里|以上)(?:就?是|由)[^。！？，,]{0,12}[为给帮](?:您|你|大家|各位)|(?:关于|以上)[^。！？，,]{2,30}(?:就?介绍|就?分享|就)到(?:这|此)|[\u4e00-\u9fff]{2,4}(?:网|文库|文档|文秘|公文|范文)(?:小站|站)?(?:今天|特意|特地|专门)?[为给帮](?:您|你|大家|各位)|更多[^。！？，,]{0,16}(?:请|尽在|敬请)/u;
const COLLECTED = /(?:(?<!…)…+|(?<!\.)\.{2,}|(?<!。)。{2,})(?:本文|以下|下面|这里|今天|为大家|欢迎|更多|查看|阅读)/u;
const BROKEN = /(?:…|\.\.|。。)$/;
/** A line that is no title: numbered, long, or closed by a mark. */
const SPEECH =
  /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．]|第[一二三四五六七八九十])|[：:，,。！!；;]$|^.{81}/;
/** Longest line that may be a title. */
const LONGEST_TITLE = 80;

/**
 * Lines at the top that say again what stands below: the title twice, or the first paragraph broken off, as sites put it ahead
 * of the text. Nothing is lost with them. Yields the 0-based line and the place that it repeats.
 */
export function findEchoes(
  text: string,
  scored: readonly ScoredLine[],
  found: ReadonlyMap<number, WatermarkLine>,
): Map<number, WatermarkLine> {
  const echoes = new Map<number, WatermarkLine>();
  const top = scored.slice(0, REGION);
  // Titles stand ahead of the first paragraph, heading or salutation.
  const begin = top.findIndex((one) => SPEECH.test(text.slice(one.start, one.end)));
  const headings = begin < 0 ? top.length : begin;
  top.forEach((one, i) => {
    if (i > headings + 1) return;
    const known = found.get(one.line);
    if (known && known.kind !== 'scraping') return;
    const line = text.slice(one.start, one.end);
    const scraped =
      (line.includes('小编') ? SCRAPED.exec(line) : null) ??
      COLLECTED.exec(line) ??
      (one.reading.hits.length > 0 && opensAlike(text, scored, i) ? CLAIMED.exec(line) : null);
    const broken = BROKEN.exec(line);
    const end = one.start + (scraped?.index ?? broken?.index ?? line.length);
    const below = scored.slice(i + 1).find((other) => !found.has(other.line) && !echoes.has(other.line));
    if (!below || known?.kind === 'echo') return;
    const said = { start: one.start, end };
    const fewest = scraped || broken ? SHORTEST_MARKED : SHORTEST_PARAGRAPH;
    const original = repeatedBelow(text, said, scored, i + 1, found, fewest);
    if (original) echoes.set(one.line, { kind: 'echo', original });
    if (original || i >= headings) return;
    const title = titleBelow(text, said, top.slice(i + 1, headings), found, broken !== null);
    if (title) echoes.set(one.line, { kind: 'echo', original: title, minor: true });
  });
  return echoes;
}

/** How many of the lines below may open the text that is said again. */
const BELOW = 4;

/** Whether one of the lines below opens as the line does. */
function opensAlike(text: string, scored: readonly ScoredLine[], at: number): boolean {
  const first = text[scored[at]?.start ?? text.length];
  return scored.slice(at + 1, at + 1 + BELOW).some((one) => text[one.start] === first);
}

/** Where the text below opens with all that `span` says and says more: the place; marks, blanks and line breaks do not count. */
function repeatedBelow(
  text: string,
  span: Span,
  scored: readonly ScoredLine[],
  from: number,
  found: ReadonlyMap<number, WatermarkLine>,
  fewest: number,
): Span | undefined {
  // The copy may have run salutation and first paragraph together, or have left out title or salutation.
  for (let first = from; first < Math.min(from + BELOW, scored.length); first++) {
    const begin = scored[first];
    if (!begin || found.has(begin.line)) continue;
    const place = prefixBelow(text, span, begin.start, (scored[first + 3] ?? begin).end, fewest);
    if (place) return place;
  }
  return undefined;
}

function prefixBelow(text: string, span: Span, start: number, limit: number, fewest: number): Span | undefined {
  let count = 0;
  let at = start;
  let i = span.start;
  for (; i < span.end; i++) {
    if (!counts(text.charCodeAt(i))) continue;
    while (at < limit && !counts(text.charCodeAt(at))) at++;
    if (at >= limit || text[at] !== text[i]) return undefined;
    at++;
    count++;
  }
  if (count < fewest) return undefined;
  // It must be broken off: a whole paragraph said twice is the speaker's matter.
  let rest = 0;
  for (let j = at; j < limit && text[j] !== '\n' && text[j] !== '\r'; j++) if (counts(text.charCodeAt(j))) rest++;
  return rest > 0 ? { start, end: at } : undefined;
}

/** A line below in the head that is the same title, whole where this one is broken off or carries the site's name. */
function titleBelow(
  text: string,
  span: Span,
  below: readonly ScoredLine[],
  found: ReadonlyMap<number, WatermarkLine>,
  broken: boolean,
): Span | undefined {
  if (span.end - span.start > LONGEST_TITLE) return undefined;
  const title = bare(text, span);
  if (title.length < SHORTEST_TITLE || title.length > 60) return undefined;
  for (const other of below.slice(0, 8)) {
    if (found.has(other.line)) continue;
    const whole = bare(text, other);
    if (whole.length < SHORTEST_TITLE) continue;
    if (whole === title || (broken && whole.startsWith(title))) return { start: other.start, end: other.end };
    if (
      title.startsWith(whole) &&
      /^.{0,12}(?:网|范文|文库|文秘|docx?|pdf|下载|word版?|全文)$/i.test(title.slice(whole.length))
    )
      return { start: other.start, end: other.end };
  }
  return undefined;
}

function bare(text: string, { start, end }: Span): string {
  let result = '';
  for (let i = start; i < end; i++) if (counts(text.charCodeAt(i))) result += text[i];
  return result;
}

function counts(unit: number): boolean {
  return isHan(unit) || isDigit(unit) || isLatin(unit);
}
