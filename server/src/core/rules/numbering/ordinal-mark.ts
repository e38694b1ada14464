import type { Item } from '../../draft/enumeration';
import { type Ordinal, placeOf } from '../../draft/ordinal';
import type { Paragraph } from '../../draft/paragraph';
import { isDigit } from '../../text/chars';
import { defineRule } from '../define';

/** The punctuation behind an ordinal: 第一， · 一、 · 1. · （一） without any. */
export const ordinalMark = defineRule({
  id: 'numbering/ordinal-mark',
  title: '序次语后的标点',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'report',
  why: '“第一”“首先”后用逗号，“一”后用顿号，“1”后用下脚点，带括号的序次语后不再加点号。',
  source: 'GB/T 15834—2011 附录B.3.1—B.3.4（资料性）',
  options: {},
  examples: [
    { bad: '（一）«、»抓学习\n（二）«、»抓作风', fixed: '（一）抓学习\n（二）抓作风' },
    { bad: '第一«、»抓学习。第二«、»抓作风。', fixed: '第一，抓学习。第二，抓作风。' },
    { bad: '一«.»抓学习\n二«.»抓作风', fixed: '一、抓学习\n二、抓作风' },
    {
      bad: '3.1 河道清淤工程\n清淤一百公里。\n3.2«.» 堤防加固工程\n加固十八处。',
      fixed: '3.1 河道清淤工程\n清淤一百公里。\n3.2 堤防加固工程\n加固十八处。',
    },
    {
      bad: '（一）强化责任\n要压实责任。\n（二）«：»强化保障\n要加大投入。',
      fixed: '（一）强化责任\n要压实责任。\n（二）强化保障\n要加大投入。',
    },
    { good: '3.1. 河道清淤工程\n清淤一百公里。\n3.2. 堤防加固工程\n加固十八处。\n5.5%的增速\n2.5亿元。' },
    { good: '第一，抓学习。第二，抓作风。首先，抓学习；其次，抓作风。' },
    { good: '一、抓学习\n（一）学理论\n1.学原著\n1、学原著\n一是学得深；二是，学得实。' },
    { good: '第一,抓学习。第二,抓作风。' },
  ],
  check({ draft, conventions, report }) {
    for (const run of draft.enumerations) {
      for (const { ordinal } of run.items) {
        const right = rightMark(ordinal, conventions.levels.length > 0);
        if (ordinal.lost || right === undefined || right === ordinal.mark) continue;
        const offset = ordinal.end - ordinal.mark.length;
        report({
          // A mark that is missing is shown at what it should follow.
          ...(ordinal.mark ? { offset, length: ordinal.mark.length } : placeOf(ordinal)),
          message:
            right === ''
              ? `“${bare(ordinal)}”后不用点号。`
              : `“${bare(ordinal)}”后宜用“${right}”${ordinal.mark && `，不用“${ordinal.mark}”`}。`,
          fixes: [
            {
              title: right === '' ? `删去“${ordinal.mark}”` : `${ordinal.mark ? '改为' : '加上'}“${right}”`,
              kind: 'suggest',
              edits: [{ offset, length: ordinal.mark.length, newText: right }],
            },
          ],
        });
      }
    }
    for (const offset of strayBracketMarks(draft.paragraphs)) {
      const mark = draft.text.charAt(offset);
      report({
        offset,
        length: 1,
        message: `带括号的序次语后不用“${mark}”。`,
        fixes: [{ title: `删去“${mark}”`, kind: 'suggest', edits: [{ offset, length: 1, newText: '' }] }],
      });
    }
    for (const offset of strayChapterMarks(draft.paragraphs)) {
      const mark = draft.text.charAt(offset);
      report({
        offset,
        length: 1,
        message: `章节号末尾不用“${mark}”，别处也没有用。`,
        fixes: [{ title: `删去“${mark}”`, kind: 'suggest', edits: [{ offset, length: 1, newText: '' }] }],
      });
    }
  },
});

/** （二）：强化资金保障: a mark behind an ordinal in brackets that no ordinal is read with. */
const BRACKETED =
  /^[\s　]*[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]([：；。！:;])(?=[\s　]*[\u4e00-\u9fff“《])/u;

function strayBracketMarks(paragraphs: readonly Paragraph[]): number[] {
  const found: number[] = [];
  for (const { text, start, indent, kind } of paragraphs) {
    if (kind === 'watermark' || !'（('.includes(text.charAt(indent) || '-')) continue;
    const marked = BRACKETED.exec(text);
    if (marked) found.push(start + marked[0].length - 1);
  }
  return found;
}

/** The number of a chapter, 3.2 or 3.2.1, at a line's head, with the mark behind it if there is one. */
const CHAPTER = /^[\s　]*\d{1,2}(?:\.\d{1,2}){1,3}([.．、，]?)[\s　]*(?=[\u4e00-\u9fff“《])/u;

/** Where a mark stands behind the number of a chapter, though others of the draft have none. */
function strayChapterMarks(paragraphs: readonly Paragraph[]): number[] {
  const marks: number[] = [];
  let bare = 0;
  for (const { text, start, indent, kind } of paragraphs) {
    if (kind === 'watermark' || !isDigit(text.charCodeAt(indent))) continue;
    const found = CHAPTER.exec(text);
    // 2.5亿元 is a figure: the number of a chapter has a blank behind it, or the mark.
    if (found?.[1]) marks.push(start + found[0].trimEnd().length - 1);
    else if (found && /[\s　]$/u.test(found[0])) bare++;
  }
  return bare > 0 && bare >= marks.length ? marks : [];
}

/** The mark that the norm wants, or undefined where what stands is as good. `strict`: the norm's 1. and not the habit 1、. */
function rightMark(ordinal: Item['ordinal'], strict: boolean): string | undefined {
  const { mark, style } = ordinal;
  switch (style) {
    case 'han':
      return mark === '、' ? undefined : '、';
    case 'han-paren':
    case 'arabic-paren':
    case 'circled':
      return '';
    case 'arabic':
      if (mark === '、') return strict ? '.' : undefined;
      return '.．'.includes(mark) ? undefined : '.';
    case 'di':
    case 'qi':
    case 'first-next':
      return mark === '、' ? '，' : undefined;
    default:
      return undefined;
  }
}

function bare(ordinal: Ordinal): string {
  return ordinal.text.slice(0, ordinal.text.length - ordinal.mark.length);
}
