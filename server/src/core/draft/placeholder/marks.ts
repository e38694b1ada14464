import { isDigit, isHan, isLatin } from '../../text/chars';
import { isSigned } from '../signature';
import type { PlaceholderForm } from './forms';
import { asksNumber, measureAt, standsForNumber } from './measures';
import { isNamed } from './nouns';
import { isAsked } from './questions';

/** What looks like a noun behind an X but makes a word of its own. */
const WORDS_BEHIND_X = /^(?:光|射线|轴|线|染色体|型|坐标|方向|年级|元素|元[一二]|点坐标|世代|分辨|理论|战警)/;
const HAN_DIGITS = '〇零一二三四五六七八九十百廿卅○';
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';

/** Whether a run of marks of one form at `[start, end)` stands for a name, a number or a part of a date. */
export function isPlaceholder(text: string, start: number, end: number, form: PlaceholderForm): boolean {
  const length = end - start;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (length >= 2 && form !== 'X' && isSigned(text, start, end)) return true;
  switch (form) {
    case 'X':
    case 'x':
      // Roman, Greek and Cyrillic look-alikes.
      if ('ⅩⅹΧХх'.includes(text.charAt(start)) && (length < 2 || !isHan(after))) return false;
      if (isLatin(before) || isLatin(after) || WORDS_BEHIND_X.test(text.slice(end, end + 4))) return false;
      if (isDigit(after) && length < 2) return false;
      if (before === 0x2f || before === 0x5c || before === 0x2e || after === 0x2f || after === 0x5f || before === 0x5f)
        return false;
      if (length >= 2) return form === 'X' || touchesHan(before, after);
      // 202X—202X学年
      if (isDigit(before) && '—-－～~至'.includes(text.charAt(end)) && end < text.length)
        return /(?:^|\D)20\d$/u.test(text.slice(Math.max(0, start - 4), start));
      if (isDigit(before) && text.startsWith('学年', end)) return true;
      if (isDigit(before) && isLastDigit(text, start, end)) return true;
      if (isDigit(before) && !'年月日'.includes(text.charAt(end))) return false;
      return isNamed(text, start, end);
    case '×':
      if (isLatin(before) || isLatin(after)) return false;
      if (isDigit(before) && isDigit(after) && length < 2) return false;
      if (length >= 2) return touchesHan(before, after);
      return isDigit(before) ? '%％'.includes(text.charAt(end) || '?') : isNamed(text, start, end);
    case '○':
      if (HAN_DIGITS.includes(text.charAt(start - 1)) && start > 0) return false;
      if (end < text.length && HAN_DIGITS.includes(text.charAt(end))) return false;
      if (length >= 2) return isHan(after);
      return text.charCodeAt(start) !== 0x3007 && isNamed(text, start, end);
    case '某':
      return length >= 2 && !(start > 0 && SURNAMES.includes(text.charAt(start - 1)));
    case '_':
      if (isDateMark(text, start, end)) return true;
      return length >= 2 && !isLatin(before) && !isLatin(after) && (length >= 3 || touchesHan(before, after));
    case '□':
      if (length === 1) return isBox(text, start, end, before);
      return isHan(after) && (text[start] !== '※' || isNamed(text, start, end));
    case '?':
      return isAsked(text, start, end);
    case '*':
      return isStarred(text, start, end, before, after);
    default:
      return false;
  }
}

function touchesHan(before: number, after: number): boolean {
  return isChinese(before) || isChinese(after);
}

/** A Han character or a full-width mark. */
function isChinese(unit: number): boolean {
  return (
    isHan(unit) ||
    (unit >= 0x3001 && unit <= 0x301f) ||
    (unit >= 0xff01 && unit <= 0xff1f) ||
    unit === 0x201d ||
    unit === 0x201c
  );
}

/** The last digit of a number is left open: `9X%`, `超过2X亿元`. */
function isLastDigit(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < 4 && isDigit(text.charCodeAt(from - 1))) from--;
  if (from === start || !isHan(text.charCodeAt(from - 1))) return false;
  return text.startsWith('周年', end) || measureAt(text, end)?.kind === 'sure';
}

/** A box to tick stands ahead of a word, a box to fill ahead of a unit: `新建□所`. */
function isBox(text: string, start: number, end: number, before: number): boolean {
  if (text[start] === '※' || !isHan(before)) return false;
  const measure = measureAt(text, end);
  return measure !== undefined && (measure.kind !== 'noun' || asksNumber(text, start));
}

/** `_月_日`, `2024年_月`: low lines for a month or a day. */
function isDateMark(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (text.charAt(end) === '日') return before === '月';
  return text.charAt(end) === '月' && (before === '年' || /^月[_＿]{1,4}日/u.test(text.slice(end, end + 6)));
}

/** Stars stand for a name too; they also set bold type in Markdown, which comes in pairs around words. */
function isStarred(text: string, start: number, end: number, before: number, after: number): boolean {
  // 20**年
  if (end - start === 2 && text.slice(Math.max(0, start - 3), start).endsWith('20') && text[end] === '年') return true;
  if (isLatin(after) || isDigit(after) || isDigit(before) || isLatin(before)) return false;
  // Markdown has no use for so many, nor for wide ones.
  if (end - start >= 4 && end - start <= 8 && isChinese(before) && isHan(after)) return true;
  if (!isNamed(text, start, end)) return false;
  if (end - start >= 4 || (text[start] === '＊' && end - start > 1)) return true;
  if (end - start === 1)
    return '年月日'.includes(text.charAt(end)) || isLone(text, start, end) || isUnknownSum(text, start, end);
  if (start === 0) return text.indexOf('**', end) < 0;
  const window = text.slice(end, end + 60);
  const next = window.indexOf('**');
  const earlier = text.slice(Math.max(0, start - 60), start).lastIndexOf('**');
  const bold = (inner: string): boolean => inner.length >= 2 && !/[，。；、]$|^[，。；、]/.test(inner);
  if (next >= 0 && bold(window.slice(0, next))) return false;
  return earlier < 0 || !bold(text.slice(Math.max(0, start - 60) + earlier + 2, start));
}

/** A star ahead of a place, with no other star in the paragraph that it may pair with: `*市`. */
function isLone(text: string, start: number, end: number): boolean {
  if (!'省市县区镇乡村局'.includes(text.charAt(end)) || text.indexOf('*', end) >= 0) return false;
  return text.lastIndexOf('*', start - 1) < 0 || start === 0;
}

/** `达到*万元`, `走访*户，` */
function isUnknownSum(text: string, start: number, end: number): boolean {
  return start > 0 && isHan(text.charCodeAt(start - 1)) && standsForNumber(text, start, end);
}
