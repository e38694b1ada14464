import { isHan } from '../../text/chars';
import { isClauseEnd, mayAskNumber, measureAt } from './measures';

/** Places that were left empty: blanks inside a date, ahead of an office or a unit, and brackets with nothing in them. */

/** Whom or what a gap inside a sentence is left for: `由　　　　同志牵头`. */
const BLANK_NOUN =
  /^(?:同志|书记|[省市县区镇乡]长|主任|[部局校院会]长|主席|先生|女士|老师|公司|单位|[县市镇乡村]|[次届轮期])/u;
/** What is counted behind 第, not a word that begins so. */
const COUNTED = /^(?:次(?![级要生长序官于子])|届(?!时)|轮(?![流换胎廓船椅])|期(?![间待望限]))/u;
const AHEAD_OF_NAME = '由请让向对与和同及经是将把、';
/** A day, not a word that begins with 日. */
const DAY = /^日(?![常前益后夜均报程期渐趋臻记])/u;
const DAY_GAP = /^年\d{0,2}月日(?![常前益后夜均报程期渐趋臻记子])/u;
const MONTH = /(?:[\dX×一二三四五六七八九十]|[\dX×〇零○一二三四五六七八九]年[ \u3000]+)月$/u;
const YEAR = /(?:\d{3}[\dXx×]|20(?:XX|xx|××)|[二一][〇零○一二三四五六七八九XxＸ×]{3})$/u;

/** Whether blanks at `[start, end)` were left for a name, a number or a part of a date. */
export function isBlankGap(text: string, start: number, end: number): boolean {
  return start > 0 && (isDateBlank(text, start, end) || isNameBlank(text, start, end));
}

function isNameBlank(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '第' && COUNTED.test(text.slice(end, end + 2))) return true;
  if (end - start < (text.charCodeAt(start) === 0x3000 ? 2 : 3)) return false;
  return AHEAD_OF_NAME.includes(before) && isNamedGap(text, end);
}

function isNamedGap(text: string, end: number): boolean {
  const noun = BLANK_NOUN.exec(text.slice(end, end + 2))?.[0];
  return noun !== undefined && !'次届轮期'.includes(noun);
}

/** A gap left for a day or a month: `2024年  月  日`, `达到    万吨`. */
function isDateBlank(text: string, start: number, end: number): boolean {
  const wide = text.charCodeAt(start) === 0x3000 ? 1 : 2;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before === '年' && after === '月')
    return end - start >= wide || YEAR.test(text.slice(Math.max(0, start - 5), start - 1));
  if (before === '月' && after === '日')
    return (
      end - start >= wide ||
      (DAY.test(text.slice(end, end + 2)) && MONTH.test(text.slice(Math.max(0, start - 6), start)))
    );
  return end - start >= wide + 1 && isNumberGap(text, start, end);
}

/** Whether what stands around a gap asks for a number: `达到    万吨`. */
function isNumberGap(text: string, start: number, end: number): boolean {
  return measureAt(text, end) !== undefined && mayAskNumber(text, start);
}

/** Offset behind `年月日` that has its year alone, else 0: `2024年月日`. */
export function dateGapEnd(text: string, start: number): number {
  if (!'月0123456789'.includes(text.charAt(start + 1) || '?')) return 0;
  const gap = DAY_GAP.exec(text.slice(start, start + 6))?.[0];
  return gap !== undefined && YEAR.test(text.slice(Math.max(0, start - 4), start)) ? start + gap.length : 0;
}

/** Whether an empty bracket that closes at `close` stands where a number or a name should. */
export function isBracketGap(text: string, start: number, close: number): boolean {
  if (!'（(【[［〔'.includes(text.charAt(start))) return false;
  const end = close + 1;
  if (
    start > 0 &&
    (isHan(text.charCodeAt(start - 1)) || '、，'.includes(text.charAt(start - 1))) &&
    isFilledIn(text, start, end)
  )
    return true;
  if (text.charAt(start) !== '【') return /^[月日]/u.test(text.charAt(end)) && isDateBracket(text, start, end);
  // Sentences have no use for an empty 【】 but to speak of it: “【】”, 用【】括起来.
  const behind = text.charAt(end);
  return (
    !'“‘”’'.includes(text.charAt(start - 1) || '-') &&
    isHan(behind.charCodeAt(0)) &&
    !'括号标内里中和或'.includes(behind)
  );
}

function isFilledIn(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '第') return COUNTED.test(text.slice(end, end + 2));
  if (AHEAD_OF_NAME.includes(before) && isNamedGap(text, end)) return true;
  if ('号括填空内'.includes(before)) return false;
  const measure = measureAt(text, end);
  if (measure === undefined) return false;
  if (mayAskNumber(text, start) || measure.kind === 'sure') return true;
  if (measure.kind === 'noun') return '家人次元'.includes(text.charAt(end)) && isClauseEnd(text, measure.end);
  return isHan(text.charCodeAt(measure.end)) || isClauseEnd(text, measure.end);
}

/** `（）月（）日` */
function isDateBracket(text: string, start: number, end: number): boolean {
  return text.charAt(end) === '日'
    ? text.charAt(start - 1) === '月'
    : '年于在'.includes(text.charAt(start - 1) || '?') || /^月[（(][ \u3000]*[）)]日/u.test(text.slice(end, end + 8));
}
