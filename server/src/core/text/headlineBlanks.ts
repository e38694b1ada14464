import { findAll } from './findAll';
import { hanEnd, hanStart } from './hanRun';
import { MarkFlag, markFlags } from './markFlags';
import { isNameParted, type StrayBlank, type Words } from './strayBlanks';

/** One or two blanks between Han characters. */
const BLANKS = /(?<=[\u4e00-\u9fff])[ \t\u00a0\u3000]{1,2}(?=[\u4e00-\u9fff])/g;
/** No clause of a title is longer. */
const REACH = 40;
/** Behind a blank what cannot begin the second half of a title: 会议 上的讲话. */
const GOES_ON = /^(?:上的|的|暨)/;
/** 在全市组织部长 会议上的讲话: one phrase from 在 on. */
const WHOLE = /^(?:——)?[在于](?=[\u4e00-\u9fff])/;
const OCCASION = /^[\u4e00-\u9fff“”]{1,20}[上时]的?(?:讲话|致辞|发言|报告|讲稿|演讲|主持词|总结|动员)/;
/** A half of a slogan is longer. */
const HALF = 4;
/** What stands over a column: 主持人 李强. */
const LABEL = /(?:人|记者|时间|地点|单位|作者|来源|议程|附件)$|第[一二三四五六七八九十\d]+[章节条篇讲课]$/;

/**
 * The blank inside a title or a heading, where there is one: it cuts a word or one phrase. A blank that parts two halves of a slogan, or the
 * two characters of 讲　话, is as it should be.
 */
export function headlineBlanks(text: string, heading: boolean, words: Words): StrayBlank[] {
  if ((markFlags(text) & MarkFlag.blank) === 0) return [];
  const blanks = findAll(BLANKS, text);
  const [only] = blanks;
  if (!only || blanks.length > 1) return [];
  const start = only.index;
  const end = start + only[0].length;
  const left = hanStart(text, start, REACH);
  const right = hanEnd(text, end, REACH);
  const before = text.slice(left, start);
  const after = text.slice(end, right);
  // 讲　话 at the end of a title.
  if (LABEL.test(before) || isNameParted(text, start, end, words)) return [];
  if (!heading && right === text.trimEnd().length && after.length === 1) return [];
  const cuts =
    words.isWord(before.slice(-1) + after.slice(0, 1)) &&
    !words.isWord(before.slice(-2)) &&
    !words.isWord(after.slice(0, 2));
  const stray =
    cuts ||
    (heading
      ? isPart(text, left, right) && Math.min(before.length, after.length) < HALF && before.length > 1
      : (GOES_ON.test(after) && before.length >= HALF) ||
        (WHOLE.test(text.trimStart()) && OCCASION.test(text.slice(end))));
  return stray ? [{ start, end, certainty: 'word' }] : [];
}

/** Whether the words on both sides of the blank are whole: no quotation stands beside them, and no colon behind. */
function isPart(text: string, left: number, right: number): boolean {
  return !'”》'.includes(text.charAt(left - 1) || '-') && !'“《：:'.includes(text.charAt(right) || '-');
}
