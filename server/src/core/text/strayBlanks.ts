import { isHan } from './chars';
import { findAll } from './findAll';
import { MarkFlag, markFlags } from './markFlags';
import { isChinese } from './width';

/** Blanks that Chinese text does not have. */
export interface StrayBlank {
  readonly start: number;
  readonly end: number;
  /** sure: a slip · page: it may be a caption's or a source line's way · word: between two Han characters, where a name may stand. */
  readonly certainty: 'sure' | 'page' | 'word';
}

const BLANKS = /[ \t\u00a0\u3000\u2000-\u200a]+/g;
/** Marks that no blank may stand before. */
const BEFORE = '，。、；：？！）》〉】〕”’';
const POINTS = '，。、；：？！';
/** Marks that no blank may stand behind: opening ones, and the points of a clause. */
const BEHIND = '（《〈【〔“‘，。、；：？！';
/** 序次语 and the heads of chapters and articles, behind which a blank is a habit (B.3.6 asks for one). */
const HEAD =
  /^[\s　#>*-]*(?:第?[一二三四五六七八九十百零〇\d]{1,5}[章节条款编篇部分讲课、.．，]?|（[一二三四五六七八九十\d]{1,3}）|[①-⑳])$/;
/** Behind the end of a sentence or a colon a blank may be a caption's or a form's (`来源： 新华社`). */
const WEAK = '。：:？！';
/** `《 人民日报 》`: a page's way to set its source line. */
const INNER = '（）《》〈〉【】〔〕';
/** No head is longer. */
const HEAD_REACH = 16;
/** Half-width points that half-width will widen in the same round. */
const HALF = ',;:?!';

/**
 * The stray blanks of a paragraph in order; `prose` also asks for blanks between two Han characters, except
 * behind one of `surnames` (`龚 正`). Linear.
 */
export function strayBlanks(text: string, prose: boolean, surnames: ReadonlySet<string>): StrayBlank[] {
  if ((markFlags(text) & MarkFlag.blank) === 0) return [];
  const found: StrayBlank[] = [];
  const inWords: StrayBlank[] = [];
  for (const { 0: run, index: start } of findAll(BLANKS, text)) {
    const end = start + run.length;
    if (start === 0 || end === text.length) continue;
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    if (isStrayAtMark(text, start, before, after)) {
      const page =
        (WEAK.includes(before) && !BEFORE.includes(after)) || INNER.includes(before) || INNER.includes(after);
      if (!page || !isCaption(text, start, end)) found.push({ start, end, certainty: page ? 'page' : 'sure' });
    } else if (prose && run.length === 1 && isHan(before.charCodeAt(0)) && isHan(after.charCodeAt(0))) {
      inWords.push({ start, end, certainty: 'word' });
    }
  }
  if (inWords.length === 0 || inWords.length > 3) return found;
  found.push(...inWords.filter((one) => !isName(text, one.end, surnames) && isStrayInText(text, one.start)));
  return found.sort((a, b) => a.start - b.start);
}

function isStrayAtMark(text: string, at: number, before: string, after: string): boolean {
  // A full-width point takes no blank, whatever stands on its other side.
  if (POINTS.includes(after)) return true;
  if ('（《“'.includes(before) || '）》”'.includes(after)) return at > HEAD_REACH || !HEAD.test(text.slice(0, at));
  if ('，、；。！？'.includes(before)) return at > HEAD_REACH || !HEAD.test(text.slice(0, at));
  const chineseBefore = isChinese(before.charCodeAt(0)) || '”’'.includes(before) || isHalfPoint(text, at - 1);
  const chineseAfter = isChinese(after.charCodeAt(0)) || '“‘”’'.includes(after);
  if (!chineseBefore || !chineseAfter) return false;
  if (BEFORE.includes(after)) return true;
  if ('”’》'.includes(before)) return '“‘《'.includes(after);
  if (!BEHIND.includes(before) && !HALF.includes(before)) return false;
  return at > HEAD_REACH || !HEAD.test(text.slice(0, at));
}

/** A half-width point behind Chinese: it will be widened, and the blank behind it goes with it. */
function isHalfPoint(text: string, at: number): boolean {
  return HALF.includes(text.charAt(at)) && isChinese(text.charCodeAt(at - 1));
}

/** What stands behind a person's name: an office, a verb of speaking or leading, a mark. */
const BEHIND_NAME = '同主书局部市县省区镇乡村厅处科院校长任，、。；：）说讲指强提在出作率带到代为也和与等一宣总副';

/** `市长龚 正主持会议`: a name of two characters, set apart as on a list. */
function isName(text: string, at: number, surnames: ReadonlySet<string>): boolean {
  return surnames.has(text.charAt(at - 2)) && BEHIND_NAME.includes(text.charAt(at + 1) || '，');
}

/** A single blank between two Han characters of running prose. */
function isStrayInText(text: string, at: number): boolean {
  if (!/[，。；]/.test(text)) return false;
  if (at <= HEAD_REACH && HEAD.test(text.slice(0, at))) return false;
  // `“万企出海 鲁贸全球”`: slogans and titles of two halves.
  if (isQuoted(text, at) || isCaption(text, at, at + 1)) return false;
  // A column (`主持人 李强`) has its blank near the paragraph's start or behind a mark; prose has words on both sides.
  return (
    /[\u4e00-\u9fff]{3}$/.test(text.slice(Math.max(0, at - 3), at)) &&
    /^[\u4e00-\u9fff]{3}/.test(text.slice(at + 1, at + 4))
  );
}

/** `。 新华社记者 某某摄`, `来源： 新华社`: what stands under a picture or over a page. */
function isCaption(text: string, start: number, end: number): boolean {
  return (
    /记者|摄|来源/.test(text.slice(end, end + 20)) ||
    /记者|来源|作者|编辑|讯|时间|地点|单位$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** How far a quoted slogan or title reaches. */
const QUOTED = 30;

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTED), at);
  return /[“《（][^”》）]*$/.test(before);
}
