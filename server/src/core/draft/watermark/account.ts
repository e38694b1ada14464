import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';

/** What such accounts give away; a host may well name more 内容 or 文章. */
const WARES =
  '(?:原创|优质|精品|精彩|精选|免费|最新|同类|相关)?(?:文稿|范文|材料|讲稿|讲话稿|发言稿|公文|素材|模板|文案)';
const ACCOUNT = '(?:微信)?(?:公众号|视频号|抖音号?|小红书)[：:]?“[^”“。]{2,16}”';
/** 更多原创文稿请关注公众号“某某” and 关注公众号“某某”获取更多范文: the name's quotation marks end it, with or without a stop. */
const ADVERT = new RegExp(
  `(?<=^|[。！？\\s])(?:更多${WARES}[，,]?(?:请|欢迎|敬请|可)?(?:搜索?|关注|查看)${ACCOUNT}|(?:欢迎|请)?(?:搜索?|关注)${ACCOUNT}[，,]?(?:即可|可)?(?:获取|领取|下载|查看|阅读)更多${WARES})[。！]?`,
  'gu',
);
const NONE: readonly Span[] = [];

/** Where a paragraph bids to follow an account that has more of such texts, the account's name in quotation marks. Linear. */
export function accountAdverts(text: string): readonly Span[] {
  if (!text.includes('更多')) return NONE;
  return findAll(ADVERT, text).map(({ 0: advert, index: start }) => ({ start, end: start + advert.length }));
}
