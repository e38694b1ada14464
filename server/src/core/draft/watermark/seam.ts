import { isDigit, SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import { ASKED, type Evidence, type EvidenceKind, type Matchers } from './evidence';
import { GOES_ON, SAYS_SOMETHING } from './glue';
import { isUnsure, opensClause, seamIn } from './opening';
import { accountBehind, addressAround } from './reach';
import { isTorn } from './torn';
import { ENOUGH, weakness } from './weak';

/** Furthest that a stretch may go on behind its last evidence, and that its first may stand behind its beginning, in units. */
const BEHIND = 4;
const AHEAD = 6;
/** Furthest apart that two pieces of evidence of one stretch stand. */
const APART = 12;
/** Longest stretch. */
const LONGEST = 80;

/**
 * Stretches that are a page's or a seller's by many weak signs, begin where a sentence or a clause does, and have no mark at their
 * end: the speech goes on at a seam. Ascending, not overlapping.
 */
export function findSeams(text: string, line: Span, all: readonly Evidence[], matchers: Matchers): readonly Span[] {
  if (all.length === 0) return NONE;
  const found: Span[] = [];
  let last = line.start;
  let tried = -1;
  for (let i = 0; i < all.length; i++) {
    const first = all[i];
    if (!first || first.start < last) continue;
    const start = beginOf(text, Math.max(last, line.start), first.start);
    if (start === tried) continue;
    tried = start;
    if (start < 0 || (start < first.start && seamIn(text, start, first.start - 1) >= 0)) continue;
    const earlier = clauseAhead(text, Math.max(last, line.start), start, matchers);
    const from = earlier >= 0 && endOf(text, line, earlier, i, all, matchers) >= 0 ? earlier : start;
    const end = endOf(text, line, from, i, all, matchers);
    if (end < 0) continue;
    found.push({ start: from, end });
    last = end;
  }
  return found;
}
const NONE: readonly Span[] = [];

const MARKS = `${SENTENCE_ENDS}；;，,：:）)】”`;

/** Where the clause of a hit begins; -1 where that is further away than an advert says nothing. */
function beginOf(text: string, low: number, from: number): number {
  let at = from;
  while (at > low && !MARKS.includes(text.charAt(at - 1))) {
    if (from - at > AHEAD) return -1;
    at--;
  }
  while (at < from && ' \u3000'.includes(text.charAt(at))) at++;
  return at;
}

/** Longest clause ahead of the evidence that goes with it, in units. */
const LONGEST_AHEAD = 12;

/** Where the short clause ahead of one begins that opens the sentence and says nothing of a speech; else -1. */
function clauseAhead(text: string, low: number, start: number, matchers: Matchers): number {
  if (text.charAt(start - 1) !== '，') return -1;
  let at = start - 1;
  while (at > low && !MARKS.includes(text.charAt(at - 1))) {
    if (start - at > LONGEST_AHEAD) return -1;
    at--;
  }
  if (at > low && !SENTENCE_ENDS.includes(text.charAt(at - 1))) return -1;
  return matchers.speech.find(text, at, start).length > 0 || seamIn(text, at, start - 1) >= 0 ? -1 : at;
}

/** The best end of a stretch that begins at `start` with the hit `i`; -1 where it is the speech's. */
function endOf(
  text: string,
  line: Span,
  start: number,
  i: number,
  all: readonly Evidence[],
  matchers: Matchers,
): number {
  if (ASKED.test(text.slice(start, start + 3))) return -1;
  let best = -1;
  let most = closes(text, start, line) ? ENOUGH : ENOUGH + 1;
  let behind = start;
  for (let at = i; at < all.length; at++) {
    const hit = all[at];
    if (!hit || hit.end - start > LONGEST) break;
    if (at > i) {
      if (hit.start - behind > APART) break;
      const gap = text.slice(behind, hit.start);
      if (/[。！？…]/u.test(gap) || matchers.speech.find(text, behind, hit.start).length > 0) break;
    }
    behind = reachOf(text, line, hit);
    const reach = TOLD_BY_NAME.has(hit.value) ? 0 : BEHIND;
    const seam = seamIn(text, behind, Math.min(line.end - 1, behind + reach));
    if (seam < 0 || /[。！？…；，,、：:”）)》]/u.test(text.slice(behind, seam)) || !isGlued(text, seam)) continue;
    const worth = weakness(text, { start, end: seam }, all, matchers) + (closes(text, start, line) ? 1 : 0);
    if (worth < most || GOES_ON.test(text.slice(seam, seam + 2)) || isTorn(text, { start, end: seam })) continue;
    if (isUnsure(text.slice(behind, seam))) continue;
    if (!isWhole(text.slice(start, seam)) || !/[，。！？；：]/u.test(text.slice(seam, line.end))) continue;
    if (!SAYS_SOMETHING.test(text.slice(start, seam))) continue;
    // An enumeration is the subject of what is said of it.
    if (text.slice(start, seam).includes('、')) continue;
    most = worth;
    best = seam;
  }
  return best;
}

/** What stands there whole; behind others a word or two may follow. */
const TOLD_BY_NAME: ReadonlySet<EvidenceKind> = new Set(['name', 'site', 'address', 'own']);

/** Ends in the middle of what is said: `本文是` `查看更多`. */
const BROKEN = /(?:是|为|由|的|在|把|对|从|向|将|被|于|和|与|及|或|更多|现象|时间|问题|后|时|前|之)$/u;
/** What a page or a seller says or asks for, at the end of it. */
const COMPLETE =
  /(?:下载|阅读|查看|关注|点击|扫码|转载|转发|外传|搬运|必究|加群|进群|领取|获取|购买|登录|升级|会员|VIP|联系|侵删|删除|私聊|私信|咨询|客服|更新|收藏|在看|首发|整理|出品|生成|投稿|分享|打赏|评论|留言|点赞|密码|原创|盗用|抄袭|修改|编辑|打印|复制|使用|学习|参考|交流|权限|不足|免费|文末|主页|置顶|简介|评论区|工坊|写作坊|材料社|公众号|小程序|可见|隐藏|失败|重试|放心用|失效|奉上|同号|同步|访客|来宾|润色|牢记|元\/篇|全文|原文|完整版|吧|哦|哟|呗|登录|下载链接|提取码|更多同事|朋友圈|好评|\.(?:com|cn|net)|[\d%）)】”])\S{0,4}$/u;

/** Whether a stretch says all that it has to say. */
function isWhole(said: string): boolean {
  return COMPLETE.test(said) && !BROKEN.test(said) && !/(?<![需想索不重])要(?![闻素点])/u.test(said);
}

/** Where the speech goes on right behind evidence that ends at `from`, its account and closing marks left out; else -1. */
export function seamBehind(text: string, from: number, limit: number): number {
  let at = accountBehind(text, from, limit)?.end ?? from;
  while (at < limit && '）)】”'.includes(text.charAt(at))) at++;
  // `内容由各单位自定`: the evidence was the beginning of the clause.
  if (at >= limit || '由是为在把对从向将被于的和与'.includes(text.charAt(at - 1))) return -1;
  return opensClause(text, at) ? at : -1;
}

/** Whether nothing parts a place from what stands ahead of it. */
function isGlued(text: string, at: number): boolean {
  return !MARKS.includes(text.charAt(at - 1)) || text.charAt(at - 1) === '”' || text.charAt(at - 1) === '】';
}

function closes(text: string, at: number, line: Span): boolean {
  return at === line.start || SENTENCE_ENDS.includes(text.charAt(at - 1));
}

const PRICE = /^\s?\d[\d.]{0,5}\s?[元块](?:[/／][篇份年月次]|一[篇份年月次])?/u;

/** Behind a hit with its account or the rest of its address. */
function reachOf(text: string, line: Span, hit: Evidence): number {
  if (hit.value === 'address') return addressAround(text, hit.start, hit.end, line.start, line.end).end;
  const account = accountBehind(text, hit.end, line.end)?.end;
  if (account !== undefined || !isDigit(text.charCodeAt(text.charAt(hit.end) === ' ' ? hit.end + 1 : hit.end)))
    return account ?? hit.end;
  return hit.end + (PRICE.exec(text.slice(hit.end, hit.end + 10))?.[0].length ?? 0);
}
