import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { defineRule } from '../define';

/** Any row of dots; the check decides. */
const DOTS = /[…⋯‥]+|。{3,}|\.{2,}|·{3,}|．{3,}|[・•∙⋅]{3,}/g;
/** Dots with blanks between them. */
const SPACED = /(?:[.。…⋯·] ){2,}[.。…⋯·]|…{1,6} …{1,6}/g;
const PAIRS = ['. .', '。 。', '… …', '⋯ ⋯', '· ·'];
/** A whole line of verse or a paragraph left out takes twelve dots. */
const TWELVE = '…………';

export const ellipsis = defineRule({
  id: 'punctuation/ellipsis',
  title: '省略号的形式',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '中文省略号是六个居中的圆点，占两个字的位置，写作“……”，不用三个点、一串句号或英文句点代替。',
  source: 'GB/T 15834—2011 4.11 省略号（规范性）',
  options: {},
  examples: [
    { bad: '剪纸、皮影、泥塑«、……»这些艺术要传下去。', fixed: '剪纸、皮影、泥塑……这些艺术要传下去。' },
    { bad: '多读书、读好书«…»这很重要。', fixed: '多读书、读好书……这很重要。' },
    { bad: '多读书、读好书«。。。»这很重要«...»', fixed: '多读书、读好书……这很重要……' },
    { bad: '一桩桩、一件件«..»都在眼前', fixed: '一桩桩、一件件……都在眼前' },
    { bad: '多读书«......»', fixed: '多读书……' },
    { bad: '多读书、读好书«……。»这很重要。', fixed: '多读书、读好书……这很重要。' },
    {
      bad: '一桩桩、一件件«⋯⋯»都在眼前，多读书«. . .»这很重要。',
      fixed: '一桩桩、一件件……都在眼前，多读书……这很重要。',
    },
    { bad: '巡线员、信息员«……………………»都在岗位上。', fixed: '巡线员、信息员……都在岗位上。' },
    { good: '多读书……这很重要。“…………”\n…………\n多读书。' },
    { good: 'Wait... see a...b, [1...3].' },
  ],
  check({ paragraph: { text }, report }) {
    const flags = markFlags(text);
    const spaced = new Set<number>();
    if ((flags & MarkFlag.blank) !== 0 && PAIRS.some((pair) => text.includes(pair)))
      for (const { 0: dots, index } of findAll(SPACED, text)) {
        if (!isChineseSide(text, index, dots.length)) continue;
        add(index, dots);
        for (let at = index; at < index + dots.length; at++) spaced.add(at);
      }
    if ((flags & MarkFlag.dots) === 0) return;
    for (const { 0: dots, index } of findAll(DOTS, text)) {
      if (dots === '……' && text.charAt(index + 2) === '。') {
        const edits = [{ offset: index + 2, length: 1, newText: '' }];
        const fixes = [{ title: '删去“。”', kind: 'suggest' as const, edits }];
        report({ offset: index, length: 3, message: '省略号后面不再用句号', severity: 'hint', fixes });
      }
      if (dots === '……' && text.charAt(index - 1) === '、') {
        const edits = [{ offset: index - 1, length: 1, newText: '' }];
        const fixes = [{ title: '删去“、”', kind: 'suggest' as const, edits }];
        report({ offset: index - 1, length: 3, message: '省略号前面不用顿号', severity: 'information', fixes });
      }
      if (dots === '……' || spaced.has(index) || (dots === TWELVE && !isInside(text, index))) continue;
      // Two of them are sure only inside a Chinese clause.
      if (dots === '..' && !isInside(text, index, 2)) continue;
      if (isChineseSide(text, index, dots.length)) add(index, dots);
    }
    function add(offset: number, dots: string): void {
      const { length } = dots;
      report({
        offset,
        length,
        message: length > 9 ? '省略号是六个圆点，写作“……”' : `省略号应写作“……”，不用“${dots}”`,
        fixes: [{ title: '改为“……”', kind: 'safe', edits: [{ offset, length, newText: '……' }] }],
      });
    }
  },
});

/** Whether Han stands on both sides. */
function isInside(text: string, at: number, length = TWELVE.length): boolean {
  return isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at + length));
}

function isChineseSide(text: string, at: number, length: number): boolean {
  return isHan(text.charCodeAt(at - 1)) || isMark(text.charAt(at - 1)) || isHan(text.charCodeAt(at + length));
}

function isMark(mark: string): boolean {
  return mark !== '' && '，。、；：？！”’》）'.includes(mark);
}
