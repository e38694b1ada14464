import type { Item } from '../../draft/enumeration';
import { type Ordinal, placeOf } from '../../draft/ordinal';
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
  },
});

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
