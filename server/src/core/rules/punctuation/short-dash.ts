import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { MarkFlag, markFlags } from '../../text/markFlags';
import { defineRule, type Report } from '../define';

/** One stroke, or 一一 typed for it, before a word. */
const STROKE = /(?:(?<![—－–-])[—－–-]|一一)(?=[\u4e00-\u9fff“《])/g;
const STROKES = '—－–-';
/** Words that open a clause, and no place or member of a chain: 研发—生产, 中国—东盟. */
const CLAUSE =
  /^(?:我们|咱们|这|那(?:就|些|是|种|么)|就是|正是|不是|而是|不能|不要|不仅|为了|为人民|为群众|为中国|不论|无论|必须|只有|只要|没有|谁|什么|为什么|如何|怎样|怎么|坚持|一切|靠|因为|把|让|要|是|既|从|用|以|向|给|有|还|也|就|才|都|不|没|他|她|它|你|谁|干部|群众|人民)/;
/** Nouns that a dash explains: 最大优势——密切联系群众. */
const HEADS =
  /(?:的|这个|这一|一个|一大|一条)[\u4e00-\u9fff]{0,2}(?:优势|关键|根本|一年|主题|道理|精神|力量|宗旨|使命|法宝|核心|答案|底色|称号|口号|榜样|主线|抓手|原则|品格|本色|目标|初心)$/;
/** A shorter clause before or behind the stroke is a member of a chain. */
const BEFORE = 5;
const BEHIND = 4;
/** How far a clause is read. */
const REACH = 30;

export const shortDash = defineRule({
  id: 'punctuation/short-dash',
  title: '破折号只打了一半',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '破折号“——”占两个字的位置。只打一半的“—”是连接号，表示起止和关联；短横、“一一”更不能代替破折号。',
  source: 'GB/T 15834—2011 4.10 破折号、4.13 连接号（规范性）',
  options: {},
  examples: [
    { bad: '今年是极不平凡的一年«—»我们打赢了这场硬仗。', fixed: '今年是极不平凡的一年——我们打赢了这场硬仗。' },
    { bad: '领导干部讲担当«－»不能只喊在嘴上。', fixed: '领导干部讲担当——不能只喊在嘴上。' },
    { bad: '这是我们最大的优势«一一»密切联系群众，要保持好。', fixed: '这是我们最大的优势——密切联系群众，要保持好。' },
    { bad: '我们始终有这个法宝«－»统一战线，要用好。', fixed: '我们始终有这个法宝——统一战线，要用好。' },
    { bad: '«—»在全市组织工作会议上的讲话', fixed: '——在全市组织工作会议上的讲话' },
    { bad: '«-»坚持党的领导。这是根本保证。', fixed: '——坚持党的领导。这是根本保证。' },
    { good: '打通研发—样品—商品链条，京沪高铁北京—上海段，建设更为紧密的中国—东盟命运共同体。' },
    { good: '今年是极不平凡的一年——我们打赢了这场硬仗。' },
    { good: '把群众反映的问题一一解决，对各自的优势一一作了分析，唯一一个，第一一五师。' },
    { good: '- 加强领导。\n-5度，-A类。' },
  ],
  check({ paragraph: { text }, report }) {
    if ((markFlags(text) & MarkFlag.stroke) === 0) return;
    for (const { 0: mark, index } of findAll(STROKE, text)) {
      const opens = mark !== '一一' && text.slice(0, index).trim() === '';
      if (opens ? /^.[\u4e00-\u9fff“《]{2}/.test(text.slice(index)) : isDash(text, index, mark))
        report(describe(index, mark, opens));
    }
  },
});

/** Whether what stands before and behind a mark is a clause that breaks off and goes on. */
function isDash(text: string, at: number, mark: string): boolean {
  const start = clauseEdge(text, at - 1, -1);
  const end = clauseEdge(text, at + mark.length, 1);
  if (at - 1 - start < BEFORE || end - at - mark.length < BEHIND) return false;
  // A chain has several strokes; what stands in quotes and brackets is a name.
  if (STROKES.includes(text.charAt(start) || '。') || STROKES.includes(text.charAt(end) || '。')) return false;
  if (/[“《（(][^”》）)]*$/.test(text.slice(Math.max(0, at - REACH), at))) return false;
  const behind = text.slice(at + mark.length, at + mark.length + 4);
  const before = text.slice(start + 1, at);
  if (mark === '一一') return HEADS.test(before) && !/[把将对就给]/.test(before) && !/^[作进做加予得为被]/.test(behind);
  return CLAUSE.test(behind) || HEADS.test(before);
}

/** The first place in a direction that holds no Han. */
function clauseEdge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (isHan(text.charCodeAt(at)) && Math.abs(at - from) < REACH) at += step;
  return at;
}

function describe(offset: number, mark: string, opens: boolean): Report {
  const { length } = mark;
  return {
    offset,
    length,
    message: `破折号应写作“——”，不用“${mark}”`,
    fixes: [{ title: '改为“——”', kind: 'suggest', edits: [{ offset, length, newText: '——' }] }],
    ...(opens && mark === '—' ? { severity: 'warning' as const } : {}),
  };
}
