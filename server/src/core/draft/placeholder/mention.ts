import type { Span } from '../../text/span';

/** Quotation marks so near to a placeholder that they hold little else. */
const NEAR = 10;
const AROUND = 30;
const SPOKEN_OF =
  /^(?:[、和或]?[“《][^”》]{0,12}[”》]){0,3}(?:[一二三四五六七八九两几]个?字|字样|字眼|赫然|之类|这[样类种]|等字|等占位|没有?(?:改|填|删|换)|忘|原封|竟|都没|照[念抄搬])/u;
const WRITTEN =
  /(?:写着|写成了?|写的[是还]*|写有|印着|念成|念出|标着|留着|(?:稿子?|材料|文件|报告|纪要|总结|文章|落款|标题)(?:里|中|上|里面)(?:还|竟|仍|有|出现|写)*)(?:“[^”]{0,12}”[、和]?)*“[^“”]{0,10}$/u;

/** Whether a text speaks of a placeholder that others left: `讲话稿里“X月X日”赫然在目`. */
export function isMentioned(text: string, { start, end }: Span): boolean {
  const close = text.slice(end, end + NEAR).search(/[“”]/u);
  if (close < 0 || text.charAt(end + close) !== '”') return false;
  const ahead = text.slice(Math.max(0, start - NEAR), start);
  const open = ahead.search(/“[^“”]*$/u);
  if (open < 0) return false;
  const behind = text.slice(end + close + 1, end + close + 1 + AROUND);
  return SPOKEN_OF.test(behind) || WRITTEN.test(text.slice(Math.max(0, start - AROUND), start));
}
