import { isDigit, isHan } from './chars';
import { findAll } from './findAll';
import { hanEnd, hanStart } from './hanRun';
import { MarkFlag, markFlags } from './markFlags';
import { isChinese } from './width';

/** Blanks that Chinese text does not have. */
export interface StrayBlank {
  readonly start: number;
  readonly end: number;
  /**
   * sure: a slip · page: it may be a caption's or a source line's way · word: between two Han characters, where a name may stand, or
   * before a bracket or beside a dash, as some pages set them.
   */
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

/** What tells a name from words: passed in, since characters know nothing of words. */
export interface Words {
  readonly surnames: ReadonlySet<string>;
  /** Whether two characters are a common word. */
  isWord(pair: string): boolean;
}

/**
 * The stray blanks of a paragraph in order; `prose` also asks for blanks between two Han characters, or a Han character and a quotation,
 * except in a name (`龚 正`) and in columns. Linear.
 */
export function strayBlanks(text: string, prose: boolean, words: Words): StrayBlank[] {
  if ((markFlags(text) & MarkFlag.blank) === 0) return [];
  const found: StrayBlank[] = [];
  const inWords: StrayBlank[] = [];
  const isProse = SENTENCE.test(text);
  // A title with its second line behind it has no full stop.
  const told = text.includes('。');
  const wide: StrayBlank[] = [];
  for (const { 0: run, index: start } of findAll(BLANKS, text)) {
    const end = start + run.length;
    if (start === 0 || end === text.length) continue;
    if (prose && isProse && isBesideMark(text, start, end, told)) {
      if (!isCaption(text, start, end)) found.push({ start, end, certainty: 'word' });
      continue;
    }
    const before = text.charAt(start - 1);
    const after = text.charAt(end);
    if (isStrayAtMark(text, start, before, after)) {
      const page =
        (WEAK.includes(before) && !BEFORE.includes(after)) || INNER.includes(before) || INNER.includes(after);
      if (!page || (isProse && !isCaption(text, start, end)))
        found.push({ start, end, certainty: page ? 'page' : 'sure' });
    } else if (prose && isBetweenWords(text, start, end)) {
      (run.length > WIDEST ? wide : inWords).push({ start, end, certainty: 'word' });
    }
  }
  // More than one of them parts columns.
  inWords.push(
    ...wide.filter(({ start, end }) => wide.length === 1 && end - start <= INDENT && isWrapped(text, start, end)),
  );
  if (!isProse || inWords.length === 0 || inWords.length > MOST) return found;
  found.push(...inWords.filter(({ start, end }) => isStrayInText(text, start, end, words)));
  return found.sort((a, b) => a.start - b.start);
}

/** What a paragraph of prose has and a caption or a list of names has not. */
const SENTENCE = /[，。；]/;
/** A wider blank parts columns; so do more than a few of them. */
const WIDEST = 2;
const MOST = 3;
/** No indent that is joined to the line above it is wider. */
const INDENT = 12;

/** 领导小组 （以下简称…）, 综合体 —— 大湾镇: Han before a bracket, or at either side of a dash where a sentence is `told`. */
function isBesideMark(text: string, start: number, end: number, told: boolean): boolean {
  if (text.startsWith('——', start - 2)) return told && start > HEAD_REACH && isWordSide(text, end, '“《');
  const dash = told && text.startsWith('——', end);
  if (!dash && text.charAt(end) !== '（') return false;
  return isWordSide(text, start - 1, '”》') && (start > HEAD_REACH || !HEAD.test(text.slice(0, start)));
}

function isWordSide(text: string, at: number, marks: string): boolean {
  return isHan(text.charCodeAt(at)) || marks.includes(text.charAt(at) || '-');
}

/** A wide blank where lines of a page were joined, far inside a sentence that goes on. */
function isWrapped(text: string, start: number, end: number): boolean {
  if (!POINTS_BEFORE.test(text.slice(0, start))) return false;
  const left = hanStart(text, start, QUOTED);
  return left > 1 && start - left >= 3 && hanEnd(text, end, QUOTED) - end >= LONG;
}

/** Han on both sides, or Han and the outside of a quotation or title. */
function isBetweenWords(text: string, start: number, end: number): boolean {
  const before = isHan(text.charCodeAt(start - 1));
  const after = isHan(text.charCodeAt(end));
  return before ? after || '“《'.includes(text.charAt(end)) : after && '”》'.includes(text.charAt(start - 1));
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
const BEHIND_NAME = '同主书局部市县省区镇乡村厅处科院校长任，、。；）说讲指强提在出作率带到代为也和与等一宣总副';
/** The last character of an office, behind which a name stands: 市长 龚正. */
const OFFICE = '长记席理员任师授生士志兵人者';

/** `市长龚 正主持会议`, `部长 王志明`, `张三 李四`: a name set apart as on a list, or names in a row. */
export function isNameParted(text: string, start: number, end: number, { surnames, isWord }: Words): boolean {
  const surname = text.charAt(start - 1);
  const ahead = text.charAt(start - 2);
  const named = !isHan(ahead.charCodeAt(0)) || OFFICE.includes(ahead);
  if (surnames.has(surname)) {
    const parted = BEHIND_NAME.includes(text.charAt(end + 1) || '，');
    // 只有各国 共同发展, 高 度重视: one word ends there, or one goes on over the blank.
    if (parted ? named || !isWord(ahead + surname) : named && !isWord(surname + text.charAt(end))) return true;
  }
  if (!surnames.has(text.charAt(end))) return false;
  if (OFFICE.includes(surname)) return true;
  return surnames.has(text.charAt(hanStart(text, start, QUOTED))) && hanEnd(text, end, QUOTED) - end <= 3;
}

/** A blank inside a clause of running prose. */
function isStrayInText(text: string, start: number, end: number, words: Words): boolean {
  if (start <= HEAD_REACH && HEAD.test(text.slice(0, start))) return false;
  // `“万企出海 鲁贸全球”`: slogans and titles of two halves.
  if (isQuoted(text, start) || isCaption(text, start, end) || isNameParted(text, start, end, words)) return false;
  const left = hanStart(text, start, QUOTED);
  const right = hanEnd(text, end, QUOTED);
  // A quotation or a title is as good as a long word.
  const before = isHan(text.charCodeAt(start - 1)) ? start - left : QUOTED;
  const after = isHan(text.charCodeAt(end)) ? right - end : QUOTED;
  // 求真务实 创先争优: two halves of one length and nothing beside them.
  const halves = before === after && before > 3 && isClauseEdge(text, left - 1) && isClauseEdge(text, right);
  if (halves && !SUBJECT.test(text.slice(left, start))) return false;
  // Entries of a chronicle begin with the date.
  if ('日时分年月'.includes(text.charAt(start - 1)) && isDigit(text.charCodeAt(start - 2))) return false;
  // A column (`主持人 李强`) has its blank near the paragraph's start; prose has words on both sides, or a clause before it.
  if (before >= 3 && after >= 2 && before + after >= LONG) return true;
  // 桥梁和纽　带，: a word that is cut before its last character.
  if (before >= LONG && after === 1 && isClauseEdge(text, right)) return true;
  if ('的了们'.includes(text.charAt(end)) || words.isWord(text.charAt(start - 1) + text.charAt(end))) return true;
  return POINTS_BEFORE.test(text.slice(0, start));
}

/** Fewer words around a blank may be a name with its office. */
const LONG = 6;
/** Words that begin a sentence and no slogan. */
const SUBJECT = /^(?:我|要|必须|各|全|这|在|以|将|把|也|都|就|更|还|是|既|又)/;
/** A clause of the paragraph has ended, and the one with the blank is not a sentence's first words. */
const POINTS_BEFORE = /[，；、：。！？]/;

function isClauseEdge(text: string, at: number): boolean {
  return at < 0 || at >= text.length || '，。；：！？'.includes(text.charAt(at));
}

/** `。 新华社记者 某某摄`, `来源： 新华社`: what stands under a picture or over a page. */
function isCaption(text: string, start: number, end: number): boolean {
  return (
    /记者|摄|来源/.test(text.slice(end, end + 20)) ||
    /记者|来源|作者|编辑|讯|电$|时间|地点|单位$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** How far a quoted slogan or title reaches; a clause is hardly longer. */
const QUOTED = 30;

function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - QUOTED), at);
  return /[“《（][^”》）]*$/.test(before);
}
