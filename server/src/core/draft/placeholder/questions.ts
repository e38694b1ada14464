import { isDigit, isHan } from '../../text/chars';
import { asksNumber, isClauseEnd, measureAt } from './measures';
import { nounsAt } from './nouns';

/** Clauses with one of these ask; what follows them is a new sentence. */
const ASKING = /[吗呢么吧谁哪何几怎啥嘛啊呀孰否]|多少|(.)不\1|没有|难道|岂|莫非|还是|究竟|到底/u;
const CLAUSE = /[^，。；：！？?!,;“”…]*$/u;
const LONGEST_CLAUSE = 30;
/** The number of a document: `？号文`. */
const DOCUMENT = /^号(?:文|通知|令|公告|[，。；、）】)\]”》]|$)/u;

/** Whether question marks at `[start, end)` stand for a number or a name, not behind a question. */
export function isAsked(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  const after = text.charAt(end);
  if (isYear(text, start, end) || isAskedDay(text, start, end)) return true;
  if (start > 0 && isDigit(before)) return '%％'.includes(after || '?');
  if (DOCUMENT.test(text.slice(end, end + 4)) && (isHan(before) || '〕］］)）]'.includes(text.charAt(start - 1))))
    return !isQuestion(text, start);
  if (start === 0) return false;
  // No question begins with its mark.
  if ('、，：；'.includes(text.charAt(start - 1))) return measureAt(text, end) !== undefined;
  if (!isHan(before)) return false;
  if ('%％'.includes(after || '?')) return true;
  if (after === '年' && text.charAt(start - 1) === '近') return true;
  if (text.charAt(start - 1) === '第') return isHan(text.charCodeAt(end));
  if (end - start >= 2 && isHan(after.charCodeAt(0)) && isMeasured(text, end)) return true;
  const measure = measureAt(text, end);
  if (measure === undefined || isQuestion(text, start)) return false;
  if (measure.kind !== 'noun') return true;
  return asksNumber(text, start) || (!'的是靠为'.includes(text.charAt(start - 1)) && isClauseEnd(text, measure.end));
}

/** `202？年`, `20？？年` */
function isYear(text: string, start: number, end: number): boolean {
  const digits = /(?:^|\D)(20\d?)$/u.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  return digits !== undefined && digits.length + end - start === 4 && text.charAt(end) === '年';
}

/** `？月？日`: question marks ahead of the month or the day. */
function isAskedDay(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 4);
  if (/^月[？?]{1,2}[日号]/u.test(behind)) return true;
  if (/^[日号]/u.test(behind) && text.charAt(start - 1) === '月') return true;
  // 1至？月
  return /^[年月日]/u.test(behind) && /\d[至到—～~-]$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** Two question marks ahead of a measure or an office stand for a number or a name; behind a sentence they ask. */
function isMeasured(text: string, end: number): boolean {
  return (
    !text.startsWith('个别', end) && nounsAt(text, end).some((noun) => !'时分点次号处所场批类余多委旗州'.includes(noun))
  );
}

/** Whether the clause that ends at `at` asks. */
function isQuestion(text: string, at: number): boolean {
  const clause = CLAUSE.exec(text.slice(Math.max(0, at - LONGEST_CLAUSE), at))?.[0] ?? '';
  return ASKING.test(clause);
}
