import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { defineRule } from '../define';

/** Any row of dots; the check decides. */
const DOTS = /…+|。{3,}|\.{2,}|·{3,}|．{3,}/g;

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
    { bad: '多读书、读好书«…»这很重要。', fixed: '多读书、读好书……这很重要。' },
    { bad: '多读书、读好书«。。。»这很重要«...»', fixed: '多读书、读好书……这很重要……' },
    { bad: '一桩桩、一件件«..»都在眼前', fixed: '一桩桩、一件件……都在眼前' },
    { bad: '多读书«......»', fixed: '多读书……' },
    { bad: '多读书、读好书«……。»这很重要。', fixed: '多读书、读好书……这很重要。' },
    { good: '多读书……这很重要。“…………”' },
    { good: 'Wait... see a...b, [1...3].' },
  ],
  check({ paragraph: { text }, report }) {
    if ((markFlags(text) & MarkFlag.dots) === 0) return;
    for (const { 0: dots, index } of findAll(DOTS, text)) {
      if (dots === '……' && text.charAt(index + 2) === '。') {
        const edits = [{ offset: index + 2, length: 1, newText: '' }];
        const fixes = [{ title: '删去“。”', kind: 'suggest' as const, edits }];
        report({ offset: index, length: 3, message: '省略号后面不再用句号', severity: 'hint', fixes });
      }
      if (dots === '……' || (dots.startsWith('…') && dots.length > 2 && dots.length % 2 === 0)) continue;
      const before = text.charCodeAt(index - 1);
      const after = text.charCodeAt(index + dots.length);
      // Two of them are sure only inside a Chinese clause.
      if (dots === '..' && !(isHan(before) && isHan(after))) continue;
      const chinese = isHan(before) || isMark(text.charAt(index - 1)) || isHan(after);
      if (!chinese) continue;
      const edits = [{ offset: index, length: dots.length, newText: '……' }];
      report({
        offset: index,
        length: dots.length,
        message: `省略号应写作“……”，不用“${dots}”`,
        fixes: [{ title: '改为“……”', kind: 'safe', edits }],
      });
    }
  },
});

function isMark(mark: string): boolean {
  return mark !== '' && '，。、；：？！”’》）'.includes(mark);
}
