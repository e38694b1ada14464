import { isBlank, isHan, SENTENCE_ENDS } from '../../text/chars';
import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { GOES_ON, SAYS_SOMETHING } from './glue';
import { opensClause } from './opening';

/**
 * A page speaks to its reader in few words: what to press, what is left to read, on which device. A run of nothing but these is
 * the page's: the words of `ACTS` and `THINGS`, and those that link them.
 */
const ACTS =
  '试听|畅读|索取|智能改写|改写|一键生成|生成|防复制|支持一下|重试|刷新|打赏|赏个|推荐给|推荐|插播|牢记|记住|更换|润色|放心用|慢慢看|建议收藏|随时看|戳开|拿走|转走|点赞|一键三连|三连|加载|私聊|访问|升级|上滑|下滑|联系|索要|点击|点开|点选|点个|点亮|点我|点(?=这|此|我|下|上|左|右|关|赞|在)|戳|轻触|长按|查看|浏览|阅读|预览|下载|打印|复制|收藏|转发|分享|登录|登陆|注册|开通|购买|付费|支付|充值|解锁|领取|获取|扫码|扫一扫|扫描|识别|加群|进群|入群|搜一?搜|搜索|打开|使用|支持|体验|试读|试看|展开|收起|翻页|滑动|保存|添加|回复|观看|听|关注|升级|更新|推送|上新|翻到|查阅|返回|即看|看';
const THINGS =
  '(?:电脑|手机|PC|网页|移动)端|小程序码|音频版|空白页|[十百千]万|右侧|左侧|此页|隐藏(?=[\\s\\d])|完整(?=[wW]ord|文档|资料)|讲话稿?|功能|\\d{1,5}\\s?[字人页篇份]|微信扫码|微信扫一扫|AI|帮助|(?<name>“[^“”。，！？]{2,12}”)|[¥￥][A-Za-z0-9]{6,14}[¥￥]|下载链接|下载地址|提取码|积分|金币|节选|查重率|下载量|好评率|域名|无广告版?|高清版?|惊喜|同事|鸡腿|本站|小编|某宝|商品|店铺|订单|完整版|[Ww]ord版|PDF版|电子版|资源|图书|全套|\\d{1,3}%|权限|卖家|客服|小姐姐|亲|密码|原文档|主页|手机上|下一章|本章|内容|版本|余下|剩余|原图|大图|高清图|清晰大图|全文|原文|完整版|完整内容|完整文档|全部内容|剩余内容|剩余部分|余下内容|余下部分|后续内容|隐藏内容|更多内容|[本此该]文档|[本此该]页面?|[本此该]资料|[本此该]文(?![化明件献])|文档|文章|内容|正文|资料|范文|材料|讲话稿|文稿|文件|附件|模板|干货|福利|(?:前|后|第|共|剩余)?\\d{1,4}[页篇份字套]|\\d{1,3}%|前[几三五两十]页|二维码|公众号|小程序|客户端|[Aa][Pp][Pp]|浏览器|手机|电脑|平板|横屏|竖屏|S?VIP|会员|用户|游客|权限|水印|广告|图片|视频|音频|Tips?|提示|小贴士|下方|上方|左下角|右上角|左上角|右下角|下图|上图|文末|主页|链接|效果|朋友圈|目录|卡片|名片|蓝字|这里|此处|赞|在看|星标|阅读量|下一页|上一页|下页|后页|[Ww]ord|PDF|PPT|网页版?|电脑版|手机版|(?<number>[A-Za-z0-9][A-Za-z0-9.-]{1,20}|\\d)';
const STATES =
  '更快|已过期|过期|未完|已购买[？?]|加载失败|已隐藏|可见|不可见|已购买|已失效|较长|已更换|再走|呗|有惊喜|见文末|本章完|未完待续|更精彩|好运(?:常伴|连连|相随)?|审核中|加密|过低|不足|专属|VIP专享|会员专享|准时|更佳|最佳|更好|更清晰|已结束|到此结束|结束|未登录|非会员|吧|哦|哟|啦|～|~|！|▼|▲|↓|↑|→|>>?|☞|👇|👆|⬇️?|不迷路|更方便|免费|专享|可见|失效';
const LINKS =
  '如果|对您|对你|为您|已为您|开启|同类|随时|之后|点此|当前为?|建议|精彩|每晚|[早晚上下]午|[一二三四五六七八九十\\d]{1,2}点|该|此|本|由|因|为您|[+＋]|请|您|你|可以|可|仅限|仅|只能|只|即可|即|就可以|就能|就|后|需要|需|须|先|前往|在线|在|到|的|欢迎|更多|更|如需|想|了|已|不|无法|每[天日周]|天天|直接|立即|立刻|马上|赶紧|高清|无|最新|优质|精彩|精品|限时|继续|全部|所有|喜欢|觉得|有用|一下|个|能|并|或|及|和|供|为|方可|方能|才能|暂|尽|享|有|见|给|来|再|走|[\\s：:，,/|]';
const WORDS = `${STATES}|${THINGS}|${ACTS}`.replace(/\?<\w+>/gu, '?:');
/** What may stand ahead of a run's first word. */
const LABEL = /(?:【[^【】]{2,8}】\s?|[⊙※▲◆★☞]\s?)?/uy;
const FIRST = new RegExp(
  `${WORDS}|如需|喜欢|想|更多|免费|请|欢迎|每[天日晚]|仅|暂|您|你|需要|如果|已|本|当前|该|此|[>＞<＜]{2}`,
  'uy',
);
const NEXT = new RegExp(`${WORDS}|${LINKS}`, 'uy');
/** Behind these a run may begin. */
const AHEAD_OF_RUN = '。！？…!?；;，,：:、）)】》”⊙※';
/** Most words behind the first. */
const MOST_WORDS = 24;

/** The words of a run: `link` for one that it does not end with where the next sentence cuts it off. */
const WORD = new RegExp(`${STATES}|${THINGS}|${ACTS}|(?<link>${LINKS})`, 'gu');

/** Of which nobody but a page speaks: each says what is to be done with the text itself. */
const TOLD: readonly RegExp[] = [
  /(?:扫码|关注|登录)(?:后|即可|可)?下载(?:完整|全文|原文|[Ww]ord|PDF)/u,
  /保存到(?:手机|相册|网盘)|(?:推荐|分享|转发)给.{0,6}(?:吧|哦|呗)|点开.{0,2}惊喜/u,
  /加载(?:更多|全部|中)|(?:上滑|下滑|滑动).{0,4}(?:加载|查看|阅读|继续)|[您你]?已(?:阅读|浏览|看)\s?\d{1,3}%/u,
  /(?:扫一扫|扫码|微信扫).{0,6}(?:手机上?|打开).{0,3}(?:阅读|查看|浏览|打开|观看)/u,
  /(?:下载|打开)(?:客户端|[Aa][Pp][Pp]|小程序).{0,6}(?:查看|看|阅读|获取|浏览).{0,3}(?:更多|全文|完整|原文)/u,
  /关注.{0,3}不迷路|每[天日晚].{0,6}准时(?:更新|推送|上新)/u,
  /(?:阅读|下载|浏览|查看)权限不足|权限不足.{0,4}(?:升级|开通|登录|购买)/u,
  /(?:已加密|密码).{0,6}(?:联系|索要|私聊|咨询).{0,4}(?:卖家|客服|密码|作者|店家)|(?:联系|私聊|咨询)(?:卖家|客服|店家).{0,4}(?:索要|获取|领取|小姐姐|密码)|私聊客服/u,
  /(?:点赞|收藏|转发|关注|分享)\s?[+＋]\s?(?:点赞|在看|收藏|转发|关注|评论|分享)|一键三连/u,
  /本章完|下一章更|审核中.{0,4}(?:不可|不能|无法|暂)|浏览器版本过低/u,
  /[本此该]?(?:内容|文档|文章?|资料|部分).{0,3}为?(?:S?VIP|会员)(?:专享|可见|专属)|(?:S?VIP|会员)(?:专享|可见|专属).{0,6}(?:剩余|登录|开通|升级|\d)/u,
  /点(?:击|开|选|这里|此处|此|我)?(?:这里|此处)?.{0,4}(?:查看|阅读|下载|放大|展开|预览|打开|看|听).{0,4}(?:原图|大图|全文|原文|完整|全部|更多|剩余|余下|高清|下一页)/u,
  /(?:未登录|游客|非会员|普通用户).{0,6}(?:可|能|限|法)(?:预览|查看|阅读|浏览|看|下载|复制)/u,
  /(?:仅|只)(?:可|能|限)?(?:预览|试读|试看|查看|阅读|浏览|看).{0,3}前[\d几三五两十]{1,3}[页字]/u,
  /(?:[本此该](?:文档|页面?|资料|文)|文档|文件).{0,3}(?:仅|不|只|暂|无法).{0,3}(?:支持|能|可|供|提供|在线|打印|复制|下载|预览)/u,
  /(?:横屏|竖屏|电脑|手机|平板|WPS|浏览器|网页|APP|客户端|小程序).{0,6}(?:阅读|观看|浏览|查看|打开|体验|效果).{0,4}(?:更佳|最佳|更好|更清晰|更方便)/iu,
  /(?:试读|试看|预览)(?:版|部分|内容)?(?:已结束|到此结束|结束)/u,
  /(?:剩余|余下|后续|隐藏|完整)(?:的)?(?:\d{1,3}%|\d{1,4}[页字])?(?:内容|部分|版|文档|全文)?.{0,6}(?:付费|登录|登陆|注册|充值|开通|购买|支付|VIP|会员|扫码|关注|解锁|下载|下一页|翻页|可见)/u,
  /(?:阅读|查看|获取|浏览|解锁|想看|看|下载)(?:全文|完整|原文|剩余|余下|后续).{0,6}(?:关注|扫码|扫一扫|付费|登录|注册|充值|开通|点|下载|打开|长按|购买|支付|VIP|会员|公众号|小程序|即看|搜)/u,
  /(?:关注|扫码|付费|登录|注册|充值|开通|购买|支付|长按|下载|打开).{0,8}(?:阅读|查看|看|获取|解锁|预览)(?:全文|完整|原文|剩余|余下|后续|隐藏)/u,
  /(?:加群|进群|入群|关注|扫码|扫一扫).{0,6}(?:免费|领取|分享|每[天日]).{0,8}(?:\d{1,4}[篇份套]|资料|范文|材料|模板|文稿|干货|福利)/u,
  /(?:喜欢|有用|觉得|帮助).{0,6}(?:点个|点亮|点)(?:赞|关注|在看|收藏|星标)/u,
  /(?:长按|识别|扫描?|扫一扫).{0,6}(?:二维码|下图|上图).{0,8}(?:关注|加群|进群|下载|领取|获取|阅读|全文|更多)/u,
];
/** Of these a run holds one where nothing else tells it: a speech has little use for them. */
const OWN =
  /[电手网]\S端|小程序码|音频版|空白页|已过期|全套|微信扫码|防复制|付费下载|一键生成|建议收藏|慢慢看|全文|原文|完整版|原图|大图|[Ww]ord版|PDF版|电子版|无广告|下载链接|提取码|文末|主页|置顶|[左右][上下]角|下一页|上一页|下一章|点此|点开|VIP|会员|积分|金币|隐藏|可见|加载|重试|查重率|好评率|下载量|域名|二维码|长按|水印|试读|预览|节选|本站|本页|[本此该]文[^件化]|[本此该]文档|公众号|小程序|APP|客户端|浏览器|横屏|[¥￥]|在看|点赞|私信|打赏|鸡腿|呗/u;
/** Every run holds one of these or of `OWN`: most paragraphs have none, and the great pattern is never asked. */
const CUE =
  /扫码|扫一扫|扫描|微信扫|下载|登[录陆]|点[击开选个亮这此我]|戳|保存到|惊喜|权限|密码|客服|卖家|阅读|浏览|付费|注册|充值|开通|购买|支付|解锁|试看|剩余|余下|后续|加群|进群|入群|不迷路|准时|收藏|推荐|转发|本章|审核中|打印|下图|上图|手机|平板|WPS|网页|PPT/iu;
/** Fewest words of such a run that are no links. */
const FEWEST = 3;
/** The same where the run stands between whole sentences. */
const FEWEST_ALONE = 2;

/** Fewest characters of a run. */
const SHORTEST = 5;

/** Whether a place is the beginning of a line or of a sentence. */
function isAlone(text: string, start: number): boolean {
  return start === 0 || SENTENCE_ENDS.includes(text.charAt(start - 1));
}

/** Up to which a run goes when no link ends it, and how many words it has that are none. */
function wordsOf(said: string): { readonly length: number; readonly words: number } {
  let length = 0;
  let words = 0;
  for (const { 0: word, index, groups } of findAll(WORD, said)) {
    if (groups?.['link'] !== undefined) continue;
    length = index + word.length;
    if (groups?.['name'] === undefined && groups?.['number'] === undefined) words++;
  }
  return { length, words };
}

/** Stretches of a page's words, as far as they go. Word for word: one pattern for a whole run takes as long to be made as a draft to be read. */
function runsIn(text: string): readonly Span[] {
  const runs: Span[] = [];
  for (let start = 0; start < text.length; start++) {
    const ahead = text.charAt(start - 1);
    if (start > 0 && !AHEAD_OF_RUN.includes(ahead) && !isBlank(ahead.charCodeAt(0))) continue;
    const first = behind(FIRST, text, behind(LABEL, text, start));
    let end = first < 0 ? first : behind(NEXT, text, first);
    if (end < 0) continue;
    for (let count = 1; count < MOST_WORDS; count++) {
      const next = behind(NEXT, text, end);
      if (next < 0) break;
      end = next;
    }
    runs.push({ start, end });
    start = end - 1;
  }
  return runs;
}

/** Behind what a sticky pattern finds at a place, or -1. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const NONE: readonly Span[] = [];

/** Runs of a page's words to its reader. */
export function pageSpeech(text: string): readonly Span[] {
  if (!CUE.test(text) && !OWN.test(text)) return NONE;
  const spans: Span[] = [];
  for (const { start, end: whole } of runsIn(text)) {
    const said = text.slice(start, whole);
    const { length, words } = wordsOf(said);
    const run = said.slice(0, length);
    const end = start + run.length;
    if (run.length < SHORTEST) continue;
    const told = TOLD.some((one) => one.test(run));
    // A seam: nothing but a page's words, and the speech goes on without a mark.
    if (
      !told &&
      !(
        words >= (isAlone(text, start) ? FEWEST_ALONE : FEWEST) &&
        OWN.test(run) &&
        SAYS_SOMETHING.test(run) &&
        opensClause(text, end)
      )
    )
      continue;
    if (GOES_ON.test(text.slice(end, end + 2))) continue;
    // A sentence of the speech may end so; what is cut off by the next one, or by the paragraph's end, is nobody's sentence.
    if (
      isHan(text.charCodeAt(end)) ||
      /^\s+\p{Script=Han}/u.test(text.slice(end, end + 4)) ||
      whole >= text.trimEnd().length ||
      /[\d▼▲↓↑→>👇⬇吧哦呗]$/u.test(run)
    )
      spans.push({ start, end });
  }
  return spans;
}
