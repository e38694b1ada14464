import { SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import { ASKED, type Evidence, type Matchers } from './evidence';
import { GOES_ON } from './glue';
import { isUnsure, opensClause } from './opening';
import { isTorn } from './torn';
import { weakness } from './weak';

/** Longest such stretch, and shortest. */
const LONGEST = 48;
const SHORTEST = 5;
/** Little is asked for: the type, the place and the missing mark tell. */
const ENOUGH = 1;

/** As pages set their type and no sentence of a speech is written: blanks between words, arrows, files, clocks, numbers of files. */
const TYPE =
  /[\p{Script=Han}：:）)\]】][ \u3000]{1,4}[\p{Script=Han}A-Za-z\d(（【]|[→>＞|｜@#☆★※]|\d{1,2}:\d{2}|\.(?:docx?|pdf|pptx?|zip|rar|txt)|[A-Za-z]{2}[\w-]{0,12}[./][\w-]{2}|NO\.|No\.|\d\s?人(?:付费|下载|购买|已)|\d\s?字/u;
const BROKEN = /(?:是|为|由|的|在|把|对|从|向|将|被|于|和|与|及|或|后|时|前|之|请|[：:→|｜、，\s]|[^>＞][>＞])$/u;

/**
 * Stretches that open a sentence with a page's words in a page's type, and that the next sentence of the speech follows without
 * a mark. Ascending.
 */
export function findTyped(text: string, line: Span, all: readonly Evidence[], matchers: Matchers): readonly Span[] {
  if (all.length === 0) return NONE;
  const found: Span[] = [];
  let last = -1;
  let tried = -1;
  for (const hit of all) {
    if (hit.start < last) continue;
    let start = hit.start;
    while (start > line.start && hit.start - start < LONGEST / 2 && !SENTENCE_ENDS.includes(text.charAt(start - 1)))
      start--;
    if (start > line.start && !SENTENCE_ENDS.includes(text.charAt(start - 1))) continue;
    while (text.charAt(start) === ' ' || text.charAt(start) === '\u3000') start++;
    if (start === tried) continue;
    tried = start;
    const end = start < last ? -1 : endOf(text, line, start, hit, all, matchers);
    if (end < 0) continue;
    found.push({ start, end });
    last = end;
  }
  return found;
}
const NONE: readonly Span[] = [];

function endOf(
  text: string,
  line: Span,
  start: number,
  hit: Evidence,
  all: readonly Evidence[],
  matchers: Matchers,
): number {
  if (opensClause(text, start) || ASKED.test(text.slice(start, start + 3))) return -1;
  const limit = Math.min(line.end, start + LONGEST);
  for (let at = hit.end; at < limit; at++) {
    if ('。！？；'.includes(text.charAt(at))) return -1;
    if (at - start < SHORTEST || !opensClause(text, at) || !isGlued(text, at)) continue;
    const said = text.slice(start, at);
    if (!TYPE.test(said)) return -1;
    if (/、|是|[^—]——|要(?!闻)/u.test(said)) return -1;
    if (isUnsure(said.slice(knownOf(said, start, at, all)))) return -1;
    if (BROKEN.test(said) || GOES_ON.test(text.slice(at, at + 2)) || isTorn(text, { start, end: at })) continue;
    if (!/[，。！？；]/u.test(text.slice(at, line.end)) || matchers.speech.find(text, start, at).length > 0) return -1;
    return weakness(text, { start, end: at }, all, matchers) >= ENOUGH ? at : -1;
  }
  return -1;
}

/** Up to which of a stretch something is known: its last evidence, letter, digit, sign or blank. */
function knownOf(said: string, start: number, end: number, all: readonly Evidence[]): number {
  let known = said.search(/[^\p{Script=Han}][\p{Script=Han}]*$/u) + 1;
  for (const hit of all) if (hit.start >= start && hit.end <= end) known = Math.max(known, hit.end - start);
  return known;
}

/** Whether no mark parts a place from what stands ahead of it. */
function isGlued(text: string, at: number): boolean {
  return !'，、：:→|｜；。！？ \u3000'.includes(text.charAt(at - 1));
}
