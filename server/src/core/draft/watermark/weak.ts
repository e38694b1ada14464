import { isHan, SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import { ASKED, countContent, type Evidence, type EvidenceKind, type Matchers } from './evidence';
import { addressAround, isOfficial } from './reach';
import { NAMED } from './siteName';

/**
 * What none of many weak signs proves alone but several of different kinds do: a page's or a seller's words speak to a reader,
 * not to listeners; they are cut off from the sentences around them; they name prices, counts, files, the page itself.
 */
export const ENOUGH = 4;

/** What a hit of each kind is worth; everyday words that any work may speak of are worth half, together too. */
const WORTH: Readonly<Record<EvidenceKind, number>> = {
  own: 100,
  sure: 6,
  notice: 3,
  scraping: 3,
  contact: 2,
  address: 2,
  offer: 2,
  name: 2,
  furniture: 1.5,
  attribution: 1,
  channel: 1,
  site: 1,
  trade: 1,
  common: 0.5,
  page: 0.5,
  code: 0,
  disguise: 0,
  cue: 0,
};
/** More of one kind adds nothing. */
const MOST: Readonly<Partial<Record<EvidenceKind, number>>> = {
  common: 0.5,
  trade: 2,
  site: 2,
  furniture: 1.5,
  name: 2,
};

/** What a speech may tell its listeners to use: it opens nothing by itself. */
const CITED: ReadonlySet<EvidenceKind> = new Set(['common', 'page', 'channel', 'address']);

/** How much may be said beside the evidence. */
const SAID = 8;

/** More than signs ever outweigh. */
const HEAVY = 4;

/** How many signs there must be where nothing else of the evidence is of another sort. */
export const SIGNS_ALONE = 2;

/** Signs of a kind of its own each, with what they are worth. */
const SIGNS: readonly (readonly [worth: number, pattern: RegExp])[] = [
  // If the reader likes it.
  [
    1,
    /(?:喜欢|觉得.{0,8}(?:好|不错|有用|可以|有帮助|有收获)|有用|有需要|需要的|如需|想看|想要|感兴趣).{0,8}(?:就|请|别忘|记得|可以?|朋友|亲|点|加|关注)|吧[！!～~]*$|哦[！!～~。]*$|希望.{0,16}(?:帮助|喜欢|帮到)|(?:告诉|联系|通知)(?:我|作者|小编|站长|本站|客服)|以下是(?:为您|一篇|为你)/u,
  ],
  // Buttons side by side.
  [
    1.5,
    /(?:点赞|点个赞|收藏|关注|转发|在看|分享|评论|留言|打赏|星标)[、，和＋+\s]{0,2}(?:点赞|收藏|关注|转发|在看|分享|评论|留言|打赏|星标|三连)/u,
  ],
  [1, /^[（(【[]?(?:本[\u4e00-\u9fff]{1,3})?仅[供限]/u],
  // The reader, who is one: a speech has listeners.
  [1, /您|你(?!们|追我|中有|好|死我)|亲[们，,！!～~]|(?:笔|文|网|书|稿)友|小伙伴|身边的(?:朋友|同事)|读者|路过/u],
  // What the reader is to do.
  [
    1,
    /(?:请|可|欢迎|立即|马上|赶紧|记得|别忘了?|快来?|不妨|敬请|直接|即可|就能|轻松)(?:先|再|您|你|自行|收下|及时|随时|到|在|去|上)?.{0,4}(?:下载|点击|搜索|分享|记住|收藏|关注|登录|登陆|升级|购买|订阅|认准|扫码|移步|戳|转发|转给|复制|查看|浏览|阅读|预览|解锁|领取|获取|取用|套用|使用|打开|访问|修改|编辑|打印|联系|私信|留言|评论|点赞|添加|加入|充值|支付|开通|选购|拍下|进店|进群|入群|参考|更多)/u,
  ],
  // The text as a thing.
  [
    1,
    /本站|本店|本号|本群|本网|我站|我店|站内|全站|本文(?!化|明|件|艺|联|旅|体)|此文|该文|原文(?!、)|正文|文末|文中|原作者|全文|此稿|本稿|范文(?!本)|稿件|稿子|篇幅|这篇|原文[档件]|[本当]前?文档/u,
  ],
  // Files and what one does with them.
  [
    1,
    /\.(?:docx?|wps|pdf|pptx?|txt|rar|zip|rtf)\b|\b(?:word|wps|pdf|docx?|pptx?|txt)\b|乱码|压缩包|电子版|可编辑|原文件|附件|文件名|页码|格式|排版|水印/iu,
  ],
  // Prices, points, counts.
  [
    1,
    /\d\s*(?:元|块钱?|积分|金币|下载券|下载点|豆|页|字|[KkMm][Bb]?\b|赞|阅读|人付费|人已|次下载|次阅读|折)|[¥￥]\s*\d|[一二三五六七八九]折|满[\d一二三四五六七八九十]{1,3}[件份篇元]|首单|立减|订单号|[x×]\s*\d+\s*份/u,
  ],
  // A moment to the minute.
  [2, /(?:\d{4}\s*[-/.年]\s*)?\d{1,2}\s*[-/.月]\s*\d{1,2}日?\s*\d{1,2}:\d{2}/u],
  // Rows of signs, columns.
  [
    1,
    /[-—–=*~_·.·☆★◆●※▲▼＞>]{5,}|[☆★◆◇※♥❤✿✦▶►☞☛→←↓↑]|\s[|｜丨]\s?|[|｜丨]\s|\S(?:\u3000|\s{2,})\S+(?:\u3000|\s{2,})\S|(?:^|\s)[|｜丨]/u,
  ],
  // What a page says of itself: the screen that it wants, its day, its stock of texts.
  [
    2,
    /\d{3,4}\s?[×xX*]\s?\d{3,4}.{0,6}(?:分辨率|像素|浏览|观看|显示)|^今天是\d{4}年\d{1,2}月\d{1,2}日\s*(?:星期|周|$)/u,
  ],
  [
    1,
    /(?:\d{2,5}|[几数]百|[上数]千)\s?多?篇|第\s?\d{1,5}\s?期|用户过|粉丝过|[0-9一二三四五六七八九十]年老店|日更|周更|更新(?:\d|不|中|至)/u,
  ],
  // How much of a text is left to read.
  [2, /(?:还剩|剩余|还有|剩下)\s?\d{1,4}\s?(?:页|%|字)(?:未读|内容|可读|没看|待读)/u],
  // A stock of texts, and what may be done with it.
  [
    2,
    /(?:\d|[几百千万亿])\s?[万亿]?\+?\s?[多余]?[份篇套]?(?:精品|优质|热门|原创|优秀|各类|海量)?(?:文档|范文|讲话稿|材料|公文|文稿|模板|文库|素材)(?:资[料源])?(?=$|[，,！!任随免一供等可])|(?:文档|范文|材料|模板|素材)(?:总量|总数|数量)|新增\d+\+?[份篇]|级(?:公文|文档|范文|写作)/u,
  ],
  [
    1.5,
    /任[您你]?(?:选|挑|下)|随(?:心|意|便|时)[下看读用挑选](?:载)?$|(?:畅|即|尽)(?:享|读|下|看|用)$|免费[看读用下]$|一键(?:下载|获取|直达|搞定|复制|套用)|全站通|共享平台$|想[下看]就[下看]|不限[次量]|无限(?:次|量)?下载/u,
  ],
  // Texts written to order.
  [
    1.5,
    /(?<!时)代[写笔改做](?!制度|革)|(?:接|承接)各[类种]|出(?:初)?稿|不满意|全额退|包(?:过|改|修改|满意)|加急|交稿|先稿|一对一|量身|定[制做].{0,4}(?:稿|材料)|老(?:会员|客户|读者|粉丝)/u,
  ],
  // What becomes of one who passes it on, and what is asked of the reader in return.
  [
    1.5,
    /清退|踢出|移出|拉黑|封号|追责到底|一经发现|本人使用|最大的(?:支持|鼓励|动力)|(?:动动|伸出).{0,4}(?:手指|小手)|举手之劳/u,
  ],
  // Advertising.
  [
    1,
    /陪[您你]|(?:人|者|友)的.{0,6}(?:仓库|加油站|家园|阵地|港湾|好帮手|宝库|书房)|专注.{1,10}年|一起(?:成长|进步)|预告|有惊喜/u,
  ],
  [
    1,
    /让.{1,8}(?:更|不再|变得).{0,4}(?:简单|轻松|容易|高效|出彩|省心|难|愁)|尽在|还是(?:到|来|上|找)|首选|一站式|应有尽有|不用愁|省时省力|拿来就用|一网打尽|倾情|为您?你?奉上|独家|精编|整理(?:制作|发布|首发|上传|编辑)|荣誉出品|出品(?!的)|不定期|每[天日周].{0,5}(?:更新|上新|推送|发布|一[篇稿更文])(?!一次)|更多(?:优质|精彩|内容|范文|材料|资料|原创|相关|公文|文章|讲话|好文|干货|福利|免费)|干货|福利|必备|神器|就上|就来|就到|速来|限量|爆款|热销/u,
  ],
  // Rights and limits.
  [
    2,
    /仅(?:供|限|作|做|用于).{0,14}(?:使用|学习|参考|阅读|交流|查阅|收藏|研究|预览|浏览|试读|观看|分享|内部|用途)|(?:不得|禁止|严禁|请勿|勿|谢绝|切勿|不可|不准).{0,6}(?:转载|外传|转发|传播|复制|商用|盗用|转卖|倒卖|售卖|上传|抄袭|照搬|摘编|摘抄|镜像|搬运|用于商业|商业用途|二次)|(?:未经|未获|未得).{0,14}(?:授权|许可|允许|同意)/u,
  ],
  // Who put it up.
  [
    1,
    /由.{1,16}(?:整理|收集|搜集|提供|分享|上传|发布|编辑|制作|推荐|首发|原创|出品(?!的))|(?:上传|发布|发表|整理|首发|收录)(?:于|者|人|时间)|(?:资料|文字|内容|图文|素材)(?:整理|收集|分享)[：:]|为(?:大家|您|你|各位).{0,6}(?:整理|收集|准备|带来|分享|推荐|提供|奉上)/u,
  ],
];

/** Those of the sorted hits that start in `[start, end)`: a long line has many, and is asked about each. */
function startingIn(hits: readonly Evidence[], start: number, end: number): readonly Evidence[] {
  let low = 0;
  let high = hits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < hits.length && (hits[behind]?.start ?? 0) < end) behind++;
  return hits.slice(low, behind);
}

/** What the weak signs in `[start, end)` of a text amount to; no more than is `ENOUGH` need be said of it. */
export function weakness(text: string, span: Span, all: readonly Evidence[], matchers: Matchers): number {
  return weigh(text, span, all, matchers, SIGNS_ALONE).worth;
}

/** What weak signs amount to, and how many of `SIGNS` are among them. */
export interface Weight {
  readonly worth: number;
  readonly signs: number;
}

const NONE: Weight = { worth: 0, signs: 0 };

/** As `weakness`, where `fewest` signs of the page's own are asked for: none where nothing of the speech stands. */
export function weigh(
  text: string,
  { start, end }: Span,
  all: readonly Evidence[],
  matchers: Matchers,
  fewest: number,
): Weight {
  const hits = startingIn(all, start, end);
  const by = new Map<EvidenceKind, number>();
  let covered = 0;
  for (const hit of hits) {
    if (hit.end > end) continue;
    // An office's page is cited, not advertised.
    if (hit.value === 'address' && isOfficial(text, addressAround(text, hit.start, hit.end, start, end))) return NONE;
    by.set(hit.value, Math.min((by.get(hit.value) ?? 0) + WORTH[hit.value], MOST[hit.value] ?? 100));
    covered += countContent(text, hit.start, hit.end, false);
  }
  let worth = 0;
  let own = 0;
  let signs = 0;
  for (const [kind, one] of by) {
    worth += one;
    if (!CITED.has(kind)) own += SIGNS_ALONE;
  }
  const rest = countContent(text, start, end, false) - covered;
  const burden = Math.floor(Math.max(0, rest - SAID) / 10);
  // What says so much more weighs nothing, whatever signs it has.
  if (burden >= worth + HEAVY) return NONE;
  const said = text.slice(start, end);
  if (NAMED.test(said)) {
    worth += 2;
    own += SIGNS_ALONE;
  }
  for (const [one, pattern] of SIGNS) {
    if (!pattern.test(said)) continue;
    worth += one;
    own++;
    signs++;
  }
  // A speech too may tell its listeners to use a page.
  if (own < fewest) return NONE;
  if (rest <= covered && rest <= 6) worth += 1;
  worth -= burden;
  // What a speech asks of its listeners, and of whom it complains.
  if (ASKED.test(said)) worth -= 2;
  // Whom a speech speaks to.
  if (/大家|同志|各位(?!亲|笔|文|网|书|读|粉|老铁)/u.test(said)) worth -= 1;
  const free = matchers.speech
    .find(text, start, end)
    .filter((word) => hits.every((hit) => hit.end <= word.start || word.end <= hit.start));
  return { worth: worth - 2 * free.length, signs };
}

/** How far a bracket or an insertion stands from where the speech would set one. */
export function standsApart(text: string, { start, end }: Span, line: Span): number {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  // A title carries its occasion or date in brackets, nothing else.
  if (end === line.end && /(?:讲话|发言|致辞|致词|报告|党课|演讲)$/u.test(text.slice(line.start, start))) return 1;
  if (start <= line.start) return isHan(after.charCodeAt(0)) ? 1 : 0;
  // A bracket explains the word ahead of it.
  if ('，、；：,;'.includes(before)) return 2;
  if (SENTENCE_ENDS.includes(before)) return 1;
  return 0;
}

/** The title of a draft, which a page's words name in full: its words are not said by them. */
const TITLE = /《[^《》]{2,60}》|在[^，。；：！？《》]{4,40}上的(?:讲话|发言|致辞|致词|报告|演讲|主持词)稿?/gu;

/** Hits with the titles that stand among them, in order. */
export function withTitles(text: string, { start, end }: Span, hits: readonly Evidence[]): readonly Evidence[] {
  const titles: Evidence[] = [];
  for (const { index, 0: title } of text.slice(start, end).matchAll(TITLE))
    titles.push({ start: start + index, end: start + index + title.length, value: 'page' });
  if (titles.length === 0) return hits;
  const free = hits.filter((hit) => titles.every((title) => hit.end <= title.start || title.end <= hit.start));
  return [...free, ...titles].sort((a, b) => a.start - b.start);
}
