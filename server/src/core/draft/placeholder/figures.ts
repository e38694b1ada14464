import { isDigit, isHan, isLatin } from '../../text/chars';
import { keptLast } from '../../text/kept';
import { behindRun, type Opener } from './forms';
import { asksNumber, isClauseEnd, type Measure, measureAt, standsForNumber } from './measures';

/**
 * Marks that stand for a number and have a use of their own beside it, so that they must stand between a word that asks for a number and
 * a unit: `##名` `N万元` `——亿元` `……套` `～%` `000万元` `0000年0月0日` `YYYY年MM月DD日`.
 */

const ZERO_DATE = /^(?:0{4}年(?:0{1,2}月(?:0{1,2}日)?)?|0{1,2}月0{1,2}日)/;
const LETTER_DATE =
  /^(?:[Yy]{4}年(?:[Mm]{1,2}月(?:[Dd]{1,2}[日号])?)?|[Yy]{2}年[Mm]{1,2}月(?:[Dd]{1,2}[日号])?|(?:MM|mm)月(?:DD|dd)[日号])/;
const LETTER_DAY = /^[NnＮ](?:月[NnＮ][日号]|年[NnＮ]月)/;
const OFFICE = /^(?:同志|书记|[省市县区镇乡](?!别)|[局部]长?|主任|单位|公司|街道|社区)/u;
/** Nobody says N of these but who does not know how many they are. */
const COUNTED_PLACES =
  /^(?:个(?:行政|自然|村|社区|乡镇|街道|部门|支部|单位|工作日|小组|县|区|市)|家(?:企业|单位|公司|合作)|位(?:代表|同志|领导|老师|嘉宾|专家|来宾)|名(?:党员|干部|同志|代表|选手|学员|同学|教师|学生|职工|队员|志愿|群众))/u;
const LONGEST_DATE = 12;

/** Offset behind such a mark that opens at `start`, else 0. */
export function figureEnd(text: string, start: number, form: Opener): number {
  switch (form) {
    case '0':
      return zeroEnd(text, start);
    case 'Y':
      return letterDateEnd(text, start);
    case 'N':
      return letterEnd(text, start);
    case '#':
      return hashEnd(text, start);
    default: {
      const end = behindRun(text, start, form);
      return start > 0 && isHan(text.charCodeAt(start - 1)) && isGap(text, start, end, form) ? end : 0;
    }
  }
}

/** Dashes, dots and waves. */
function isGap(text: string, start: number, end: number, form: Opener): boolean {
  if (form === '—') {
    if (isDateDash(text, start, end)) return true;
    if (end - start > 6 || (text.charAt(start - 1) === '第' && !'次届轮期'.includes(text.charAt(end) || '?')))
      return false;
    if (text.charAt(start - 1) === '第' || standsForNumber(text, start, end)) return true;
    return (
      end - start === 2 &&
      /^个(?![个大小高儿人别体性])\p{Script=Han}/u.test(text.slice(end, end + 2)) &&
      measureAt(text, end) !== undefined
    );
  }
  if (form === '…')
    return (
      end - start <= 6 &&
      (text[start] === '…' || end - start > 2) &&
      !isListed(text, start) &&
      standsForNumber(text, start, end)
    );
  // 三千～万元
  if ('一二三四五六七八九十百千万亿几多'.includes(text.charAt(start - 1))) return false;
  return '%％'.includes(text.charAt(end) || '?') || standsForNumber(text, start, end);
}

/** Dashes for a month or a day: `2023年—月—日`. */
function isDateDash(text: string, start: number, end: number): boolean {
  const around = text.charAt(start - 1) + text.charAt(end);
  return end - start <= 2 && (around === '年月' || around === '月日');
}

/** Dots behind a list leave out more of it: `咳、喘、气短……`. */
function isListed(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - 16), start);
  return /[、“‘][^，。；]*$/u.test(ahead);
}

/** `YYYY年MM月DD日` */
function letterDateEnd(text: string, start: number): number {
  const date = startsWord(text, start) ? LETTER_DATE.exec(text.slice(start, start + LONGEST_DATE)) : null;
  return date ? start + date[0].length : 0;
}

function startsWord(text: string, start: number): boolean {
  const before = text.charCodeAt(start - 1);
  return start === 0 || !(isLatin(before) || isDigit(before));
}

/** No number begins with two zeros, and no day is called 0. */
function zeroEnd(text: string, start: number): number {
  const before = text.charAt(start - 1);
  const isDate = text[start + 1] === '月' || text[start + 1] === '0';
  if (!isDate || !startsWord(text, start) || (start > 0 && '.．,，:：/-—'.includes(before) && before !== '，'))
    return 0;
  const date = ZERO_DATE.exec(text.slice(start, start + LONGEST_DATE));
  if (date) return start + date[0].length;
  if (start === 0 || !isHan(before.charCodeAt(0))) return 0;
  let end = behindRun(text, start, '0');
  const zeros = end - start;
  if (text[end] === '.' && text[end + 1] === '0') end = behindRun(text, end + 1, '0');
  const measure = measureAt(text, end);
  if (zeros < 2 || zeros > 6 || measure === undefined || measure.kind === 'noun') return 0;
  return zeros > 2 || measure.kind === 'sure' ? end : 0;
}

/** N stands for a number of days or people where one is told, not for any number: `N种可能`, `“1+N”`. */
function letterEnd(text: string, start: number): number {
  const end = start + 1;
  if (!isHan(text.charCodeAt(end)) && !'%％'.includes(text.charAt(end) || '?')) return 0;
  const date = LETTER_DAY.exec(text.slice(start, start + 4));
  if (date && startsWord(text, start)) return end;
  const before = text.charCodeAt(start - 1);
  if (text.charAt(start - 1) === '月' && '日号'.includes(text.charAt(end))) return end;
  if (start === 0 || !(isHan(before) || '、，'.includes(text.charAt(start - 1)))) return 0;
  const measure = measureAt(text, end);
  return measure && isToldNumber(text, start, measure) && !isDefined(text) ? end : 0;
}

function isToldNumber(text: string, start: number, { kind, end }: Measure): boolean {
  const before = text.charAt(start - 1);
  const unit = text.charAt(start + 1);
  // 一个支部带N个村
  if ('带托对管帮教连动射'.includes(before)) return false;
  if (asksNumber(text, start)) return !'次倍年'.includes(unit);
  if (kind === 'sure' || COUNTED_PLACES.test(text.slice(start + 1, start + 4))) return true;
  // 流动党员N名；N个理由、N项 speak of any number.
  return (
    text[start] !== 'n' &&
    '名户座套起例台辆栋所处件人个项条元家位场期'.includes(unit) &&
    !'了着过的'.includes(before) &&
    isClauseEnd(text, end)
  );
}

/** A paragraph that speaks of `1+N` or of “N” itself says what N is. */
const isDefined = keptLast((text: string): boolean => /[+＋] ?[NnＮ]|“[NnＮ]”/u.test(text));

/** One # belongs to a topic, a building or a heading. */
function hashEnd(text: string, start: number): number {
  const end = behindRun(text, start, '#');
  const before = text.charCodeAt(start - 1);
  if (start === 0 || isLatin(before) || isDigit(before)) {
    return text.slice(Math.max(0, start - 2), start) === '20' && end - start === 2 && text[end] === '年' ? end : 0;
  }
  if (end - start === 1)
    return /^月[#＃][日号]/u.test(text.slice(end, end + 3)) ||
      (text[start - 1] === '月' && '日号'.includes(text.charAt(end) || '?'))
      ? end
      : 0;
  if (text[start - 1] === '第') return isHan(text.charCodeAt(end)) ? end : 0;
  if (!isHan(before) && !'，、：“（'.includes(text.charAt(start - 1))) return 0;
  return measureAt(text, end) !== undefined || OFFICE.test(text.slice(end, end + 2)) ? end : 0;
}
