import { behindLast } from '../text/around';
import { isBlank, isDigit, isHan } from '../text/chars';
import type { Paragraph } from './paragraph';

/** A shorter line may be a heading, a label or an item; one that stops at ， or 、 is broken all the same. */
const SHORTEST = 30;
const SHORTEST_BROKEN = 14;

/**
 * Where the body paragraph at `index` stops without having come to its end: the offset behind its last mark or word, or -1 if it ends
 * as it should. A pause, a colon that announces nothing, or no mark at all, read by what stands around it.
 */
export function cutAt(paragraphs: readonly Paragraph[], index: number): number {
  const text = paragraphs[index]?.text ?? '';
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  // Nearly every paragraph ends so.
  if (text[end - 1] === '。') return -1;
  if (text.length < SHORTEST_BROKEN && !LEAVE.test(text)) return -1;
  return isCut(text, end, () => neighbours(paragraphs, index)) ? end : -1;
}

/** The paragraphs before and behind one that are not blank. */
interface Neighbours {
  readonly before: Paragraph | undefined;
  readonly behind: Paragraph | undefined;
  /** Whether another body paragraph near by ends without a mark: then such lines are this draft's subheads, or its layout. */
  readonly open: boolean;
}

/** How far such a line is looked for. */
const NEAR = 8;

function neighbours(paragraphs: readonly Paragraph[], k: number): Neighbours {
  const full = (one: Paragraph): boolean => one.kind !== 'blank' && one.kind !== 'watermark';
  return {
    before: paragraphs
      .slice(Math.max(0, k - 3), k)
      .reverse()
      .find(full),
    behind: paragraphs.slice(k + 1, k + 4).find(full),
    open: paragraphs
      .slice(Math.max(0, k - NEAR), k + NEAR + 1)
      .some((one) => one.index !== paragraphs[k]?.index && one.kind === 'body' && OPEN.test(one.text)),
  };
}

/** Whether a body paragraph stops at `end` without having come to its end. */
function isCut(text: string, end: number, around: () => Neighbours): boolean {
  const last = text.charAt(end - 1);
  const unit = text.charCodeAt(end - 1);
  if (last === '摄' || /^\s*(?:附件?|注|来源|记者|责任编辑)/.test(text)) return false;
  const stopped = text.lastIndexOf('。', end - 2) >= 0;
  if (last === '，' || last === '、') return last === '、' || stopped || !CALL.test(text);
  if (text.length < SHORTEST && isHan(unit) && LEAVE.test(text)) return isLast(around());
  const quoted = !isHan(unit) && QUOTED.test(text);
  if (
    text.length < SHORTEST &&
    !(quoted && stopped) &&
    !(stopped && isHan(unit) && text.length >= SHORTEST_CLOSE && isAmong(text, stopped, around())) &&
    !(text.length >= SHORTEST_CLOSE && (CLOSE.test(text) || (!'；：'.includes(last) && SAID.test(text))))
  )
    return false;
  // Items that part by ； hold no 。.
  if (last === '；')
    return stopped || around().behind?.kind === 'heading' ? !isItem(around()) : isAlone(text, around());
  if (last === '：')
    return !ANNOUNCES.test(text.slice(behindLast(text, '，。；：！？', end - 2), end - 1)) && isAlone(text, around());
  if (!isHan(unit) && !isDigit(unit) && !'%％‰'.includes(last))
    return quoted && (isProse(text, around()) || isAmong(text, stopped, around()));
  // A paragraph of prose has ended a sentence before; a line without 。 may be a slogan or an item.
  return stopped || isLongSentence(text, around) || isProse(text, around());
}

/** A line of words that ends without a mark. */
const OPEN = /^.{7,}[\u4e00-\u9fff\d%％”）][\s　]*$/u;
/** Ends with what is quoted or said aside within the sentence: “新时尚” · 项目（清单已印发）. */
const QUOTED = /[\u4e00-\u9fff](?:”|》|（[^（）。：]{2,60}）)[\s　]*$/u;
/** What a slogan or a subhead does not say, and prose does. */
const SAID =
  /[了已均]|(?:^|[^自])我(?:们|将|代表|感|想|认为|要|再|就|讲|谈|对|向|在|也|还)|大家|同志们|相信|希望|达到?[\d.]+(?:[%％]|[余多万亿]{0,2}[\u4e00-\u9fff]{1,2}$)|^[\s　]*(?:去年|今年|近年来|目前|当前|一年来|刚才|下一步)，|^[\s　]*[\u4e00-\u9fff、]{2,12}要[^求素点]/u;

/** A sentence among sentences: the paragraph before has come to its end, so does that behind, and no line near by is without one. */
function isProse(text: string, { before, behind, open }: Neighbours): boolean {
  if (open || !SAID.test(text) || ITEM.test(text) || /——|\S[ 　]\S/u.test(text)) return false;
  if (!/[，、]/u.test(text) && !/达到[\d.]+[%％]/u.test(text)) return false;
  if (!before || !/[。：:！？]\s*$/u.test(before.text)) return false;
  return behind === undefined || behind.kind === 'heading' || /。\s*$/u.test(behind.text);
}

/** A line of two clauses that is longer is no label. */
const LONG = 45;

/** A sentence behind another of its paragraph, or of several clauses, among paragraphs that have come to their ends. */
function isAmong(text: string, stopped: boolean, { before, behind, open }: Neighbours): boolean {
  if (open || ITEM.test(text) || (!stopped && text.split('，').length < (text.length < LONG ? 3 : 2))) return false;
  if (before && !/[。：:！？]\s*$/u.test(before.text) && before.kind !== 'heading') return false;
  return behind === undefined ? before !== undefined : behind.kind === 'heading' || /。\s*$/u.test(behind.text);
}

/** The last words of a speech: 谢谢大家 · 祝大会圆满成功 · 我的汇报完毕. */
const LEAVE =
  /^[\s　]*(?:[\u4e00-\u9fff]{2,10}，)*(?:再次)?(?:(?:谢谢|感谢)(?:大家|各位)?|(?:衷心|最后|预)?祝(?![贺酒词寿])[\u4e00-\u9fff、]{4,20}|让我们[\u4e00-\u9fff、，]{6,})[\s　]*$/u;

/** Behind a sentence that has come to its end, and with nothing following. */
function isLast({ before, behind }: Neighbours): boolean {
  return behind === undefined && before !== undefined && /[。！？]\s*$/u.test(before.text);
}

/** How a speech takes leave of its hearers. */
const CLOSE = /^[\s　]*(?:同志们|朋友们|让我们)/;
const SHORTEST_CLOSE = 20;

/** What lets a list, a quotation or a section follow a colon. */
const ANNOUNCES =
  /(?:[如下说讲问答道云曰言写是为有即要看例][^，。；：]{0,2}|[点条项句个件种类第提批示记载“”][^，。；：]{0,4})$|以下|意见|方面|要求|任务|措施|建议|体会|特点|经验|希望|想法|强调|认为|表|包括|报告|公布|宣布|通知|发|内容|议程|名单|做到|坚持|抓|推进|安排|部署|做法|思路|目标|重点|关键|原因|情况|举|明确|规定|决定|原则|成绩|故事|案例/;
/** The beginning of an item of a list or of a quotation. */
const ITEM =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十\d]+[）)、.．，是要]|[①-⑳]|[第其][一二三四五六七八九十]|——|[—\-•·★●“《])/;

/** A paragraph in a row of paragraphs that all end in ；. */
function isItem({ before, behind }: Neighbours): boolean {
  return /[；;]\s*$/.test(before?.text ?? '') || /[；;]\s*$/.test(behind?.text ?? '');
}

/** A paragraph of prose between such: no item, and no items behind it. */
function isAlone(text: string, around: Neighbours): boolean {
  const { before, behind } = around;
  if (!/[，、]/.test(text) || ITEM.test(text) || isItem(around)) return false;
  // Behind a line that announces a list; a 称呼 announces none.
  if (before?.kind !== 'salutation' && /[：:]\s*$/.test(before?.text ?? '')) return false;
  // The last words of a speech.
  if (behind === undefined) return before !== undefined && text.endsWith('；');
  return behind.kind === 'body' && behind.text.includes('。') && !ITEM.test(behind.text);
}

/** Those who are called, on several lines: `尊敬的各位来宾，`. */
const CALL = /尊敬的|各位|阁下|女士|先生|朋友|主席|总理|总统|^[\s　]*为.{1,20}，$/;

/** One sentence, too long and too often parted for a heading or a label; a speech's last one may be shorter. */
function isLongSentence(text: string, around: () => Neighbours): boolean {
  const clauses = text.split('，').length;
  return (text.length >= 45 && clauses > 3) || (clauses > 2 && around().behind === undefined);
}
