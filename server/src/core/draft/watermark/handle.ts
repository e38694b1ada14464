import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { BEGINS, SPEECH_AHEAD } from './glue';
import { opensClause } from './opening';

const CJK = '\\p{Script=Han}';
const SERVICE =
  '(?:新浪)?微\\s?博|(?:微\\s?信\\s?)?公\\s?众\\s?号|抖\\s?音(?:号|ID)?|小\\s?红\\s?书(?:号|ID)?|知\\s?乎|视\\s?频\\s?号|快\\s?手号?|[Bb]\\s?站|头\\s?条\\s?号?|百家号|微信|闲鱼|淘宝|豆瓣|简书|微\\s?信\\s?搜\\s?一\\s?搜|搜\\s?一\\s?搜|[VvＶｖ]信|[Qq][Qq]群?|扣扣|[VvWw][Xx]号?|加\\s?[VvQqＶ薇微]|ID';
/** What accounts of the trade end with. */
const HOUSE =
  '加油站|公文|写作|写稿|材料|文稿|范文|文案|讲稿|笔记|文秘|秘书|笔杆子?|课堂|学堂|俱乐部|工作室|之家|家园|部落|驿站|星球|研习社|小站|书房|书斋|小铺|铺子';
const SAID =
  '(?:喜欢|有用|觉得.{1,4})?(?:就|请|欢迎|记得|可)?(?:点个|点击|点|加个|加)?(?:关注|搜索?|收藏|转发)(?:我|一下)?(?:吧|哦|呀|啦)?';
const TAIL = `(?:(?:${HOUSE})[坊圈铺社屋馆轩斋阁网库吧君哥姐号]?|(?=[。！？；，、）)】\\s]|$)|${SPEECH_AHEAD})`;
/** An account by its sign: `微博@某某` `喜欢就关注吧 @某某公文`. */
const BY_SIGN = new RegExp(
  `${BEGINS}(?:【[^【】]{2,10}】\\s?)?(?:${SAID}\\s?|(?:${SERVICE})\\s?[：:]?\\s?)?@[A-Za-z0-9_\\u4e00-\\u9fff·-]{2,10}?${TAIL}`,
  'gu',
);
/** An account of letters and digits behind the service that it is with: `【某某】 微信搜一搜 abc-club`. */
const BY_SERVICE = new RegExp(
  `${BEGINS}(?:【[^【】]{2,10}】|“[^“”]{2,10}”)?\\s?(?:${SERVICE})\\s{0,2}[：:→]?\\s{0,2}[A-Za-z][A-Za-z0-9_-]{4,19}(?![A-Za-z0-9])(?:\\s?[（(](?:验证|备注|注明|暗号|加我|添加)[^（()）]{0,12}[）)])?(?:[\\s，,]{0,2}(?:免费|可)?(?:领|送|赠|获取)取?\\s?(?:\\d{1,4}[多余]?[篇套份](?:资料|范文|材料|模板|文稿)?|资料|范文|材料|模板|文稿|全文|原文|完整版|全套))?`,
  'gu',
);
/** A bid to follow one by name, with what one gets there: `更多精彩材料尽在“某某”小程序→ abc2021`. */
const MORE = new RegExp(
  `${BEGINS}[→☞>＞]{0,2}\\s?更多(?:[\\u4e00-\\u9fff]{1,4}类)?(?:精彩|优质|精品|同类|相关|原创|免费|好)?(?:内容|材料|范文|文章|文稿|讲话稿?|资料|公文|素材|好文|干货|模板|课件|讲稿|发言稿?|述职报告|工作总结|心得体会|工作汇报|调研报告|党课|主持词|申论)?[，,]?(?:请|欢迎|敬请|尽|就|可|都)?(?:百度|微信|抖音|知乎|小红书|淘宝|闲鱼|头条)?(?:关注|搜索?|在|到|去|看|上|戳|见|认准|移步|登录)(?:微信|抖音|知乎|小红书|闲鱼)?(?:公众号|小程序|视频号)?[“「【][^“”「」【】。]{2,14}[”」】](?:(?:微信)?(?:公众号|小程序|公众平台|视频号|[Aa][Pp][Pp]|网站?|官网|店铺|知识星球|客户端|订阅号|平台))?(?:\\s?[→：:（(]\\s?[A-Za-z][A-Za-z0-9_-]{3,19}[）)]?)?`,
  'gu',
);

/** Where a seller's other wares are: `更多文稿在群文件`. */
const WHERE = new RegExp(
  `${BEGINS}[^A-Za-z\\u4e00-\\u9fff\\d\\s，。“]{0,3}更多(?:精彩|优质|精品|同类|相关|原创|免费|好)?(?:内容|材料|范文|文章|文稿|党课(?:讲稿)?|讲话稿?|资料|公文|素材|好文|干货|模板|课件|讲稿|发言稿?)[，,]?(?:请|都|就|全)?(?:在|见|看|戳|点|点击|点我|进|去)(?:我的?|作者|本人|店铺)?(?:群文件|主页|评论区|置顶|简介|橱窗|头像|店铺|合集|文末|空间)[^\\p{L}\\p{N}\\s，。“”]{0,3}`,
  'gu',
);
/** How to find a seller by name or number: `百度搜索“某某”` `vx同号 188…`. */
const FOUND = new RegExp(
  `${BEGINS}(?:(?:我在.{2,6}等你[，,])?(?:百度|微信|抖音|淘宝|闲鱼|知乎|头条|小红书|喜马拉雅|网易云|[Bb]站|搜|上.{2,4}搜)(?:搜一搜|搜索|搜|一下)?[：:]?\\s?[“「【][^“”「」【】。，]{2,12}[”」】](?:$|(?=${CJK}))|(?:[Vv][Xx]|[Ww][Xx]|微信?|[Vv]信?|[Qq][Qq]|电话|手机)?[/与和]?(?:电话|手机|微信?|[Vv][Xx]?)?同(?:号|微信?|步)\\s?[：:]?\\s?1[3-9]\\d[-\\s]?\\d{4}[-\\s]?\\d{4})`,
  'gu',
);
/** A bid to look for an account by name, glued in with what one gets there. */
const SOUGHT = new RegExp(
  `${BEGINS}(?:请|欢迎|可|微信|百度)?(?:搜索?|关注|认准)(?:一下)?(?:${SERVICE})[：:]?\\s?[“「【《](?<who>[^“”「」【】《》。]{2,12})[”」】》](?:[，,]?(?:即可|可|就能|后台回复.{0,6})?(?:看|查看|获取|领取|下载|阅读|了解|领)(?:更多|全文|完整版?|全套)(?:内容|资料|范文|材料|文稿|模板|讲话稿?)?)`,
  'gu',
);

/** Accounts that an advert names in the middle of a paragraph. */
export function handles(text: string): readonly Span[] {
  const found: Span[] = [];
  const add = (pattern: RegExp): void => {
    for (const { 0: said, index } of findAll(pattern, text)) {
      const start = index + said.length - said.trimStart().length;
      const end = index + said.trimEnd().length;
      if (OFFICIAL.test(said)) continue;
      // A name in quotation marks alone may be what the sentence goes on about.
      if (pattern === FOUND && /[”」】]$/u.test(said) && end < text.trimEnd().length && !opensClause(text, end))
        continue;
      found.push({ start, end });
    }
  };
  if (text.includes('@')) add(BY_SIGN);
  if (LATIN.test(text)) add(BY_SERVICE);
  if (/搜|同[号微步]|百度[“「【]/u.test(text)) add(FOUND);
  if (text.includes('更多')) {
    add(MORE);
    add(WHERE);
  }
  if (SOUGHT_BY.test(text)) add(SOUGHT);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const SOUGHT_BY = /[搜索注准下][\p{Script=Han}A-Za-z\s]{2,6}[：:]?\s?[“「【《]/u;
const LATIN = /[A-Za-z][A-Za-z0-9_-]{4}/;
/** Accounts of offices and papers are cited. */
const OFFICIAL =
  /发布|政务|政府|人民|新华|央视|日报|晚报|新闻|公安|检察|法院|消防|纪检|纪委|共青团|团委|党建|妇联|工会|[省市县区]委|学习强国|平安|[省市县区]文旅|气象|交警|12\d{3}/u;
