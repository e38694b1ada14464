import { SENTENCE_ENDS } from '../../text/chars';
import type { Span } from '../../text/span';
import type { Evidence, Matchers } from './evidence';
import { isShop, isTradeName } from './siteName';

/** How far ahead of a site's name the words stand that claim a text for it. */
const AHEAD = 24;
/** Characters of the name itself ahead of what such names end with. */
const NAME = '[\\u4e00-\\u9fffA-Za-z0-9·]{1,6}';
const TEXT = '(?:[本此该这]文|(?:[本此该这]篇)?(?:文章|讲话稿?|范文|文稿)|文章|范文|稿件|内容|资料|素材|文字|以上内容)';
const MORE = '更多(?:精彩|优质|相关)?(?:范文|公文|材料|讲话稿?|文章|内容|资料|文稿)?';
const FROM = '(?:转载[于自]|转自|摘自|摘编自|选自|出自|源自|引自|首发[于自]?|原载于?|来源于?|来自|出处)';
/** That nobody says of an office's page. */
const SURE_FROM = '(?:转载[于自]|转自|摘自|首发于|文章来源|范文来源|来源[：:])';
const CLAIMS = new RegExp(
  `(?:${TEXT}(?:是|由|${FROM})|${MORE}(?:请|尽在|就|可)?(?:到|上|来|在|去|看|访问|登录|关注|搜索?)|${SURE_FROM})\\s?[：:]?\\s?[“「【]?${NAME}$`,
  'u',
);
/** As `CLAIMS`, at the beginning of a bracket, where little is said. */
const CLAIMS_BRACKET = new RegExp(`^\\s?(?:${TEXT}?(?:由|${FROM})|${MORE}.{0,6})\\s?[：:]?\\s?[“「【]?${NAME}$`, 'u');
/** What a site did to the text, behind its name, and its address. */
const DONE =
  /^[”」】]?(?:\s?(?:整理|收集|搜集|提供|首发|原创|发布|分享|编辑|供稿|独家|出品)){0,3}(?:\s?(?:www\.)?[\w-]{2,20}\.(?:com|cn|net|org))?/u;
/** The name is the subject of what is said. */
const SUBJECT = /^(?:的|是|上|这|平台|系统|建设|和|与|等|、)/u;
/** Institutions have libraries and pages of their own. */
const INSTITUTION = /[省市县区镇乡村局厅委馆校院所]|大学|国家|中国|中华|政府|政务|门户|官方|单位|机关/u;

/** What claims the text for a site in the middle of a sentence: `本文来自青禾公文网`. */
export function atClaim(text: string, line: Span, hit: Evidence, matchers: Matchers): Span | undefined {
  const low = Math.max(line.start, hit.start - AHEAD);
  const ahead = text.slice(low, hit.start);
  const claim = CLAIMS.exec(ahead);
  if (!claim || !matchers.names.isStrong(text.slice(Math.max(low, hit.start - 2), hit.end))) return undefined;
  if (INSTITUTION.test(ahead.slice(claim.index))) return undefined;
  const behind = text.slice(hit.end, Math.min(line.end, hit.end + AHEAD));
  if (SUBJECT.test(behind)) return undefined;
  const start = low + claim.index;
  const end = hit.end + (DONE.exec(behind)?.[0].length ?? 0);
  const alone = start === line.start || SENTENCE_ENDS.includes(text.charAt(start - 1));
  return { start, end: alone && end < line.end && SENTENCE_ENDS.includes(text.charAt(end)) ? end + 1 : end };
}

const MORE_AT = new RegExp(
  `^${MORE}[^，。；]{0,2}(?:请|尽在|就|可)(?:到|上|来|在|去|看|访问|登录|关注)?(?:公众号|公号)?[\\u4e00-\\u9fffA-Za-z0-9·]{2,5}?(?:网|文库|(?:公文|文秘|文稿)网?)(?![\\u4e00-\\u9fff]?[站络格点红上页])`,
  'u',
);

/** Where one is sent for more of the kind: `更多范文请到青禾网`. */
export function atMore(text: string, line: Span, hit: Evidence): Span | undefined {
  if (!text.startsWith('更多', hit.start)) return undefined;
  const said = MORE_AT.exec(text.slice(hit.start, Math.min(line.end, hit.start + AHEAD)))?.[0];
  return said === undefined || INSTITUTION.test(said) ? undefined : { start: hit.start, end: hit.start + said.length };
}

const SEARCH =
  /^(?:欢迎|敬请|请)?(?:微信搜索?|微信搜一搜|百度搜索?|抖音搜索?|淘宝搜索?|闲鱼搜索?|搜索|关注)?(?:(?:微信)?公众号|公号)?[：:]?[“「【]?([\u4e00-\u9fffA-Za-z0-9]{3,10})[”」】]?$/u;

/** What one does with an account. */
const LEAD = /(?:欢迎|敬请|请)?(?:关注|搜索|添加)?$/u;

/** A clause that only names a shop's account and how to find it: `，微信搜索青禾公文，`. */
export function atSearch(text: string, line: Span, hit: Evidence): Span | undefined {
  if (hit.value !== 'contact' && hit.value !== 'channel') return undefined;
  const lead = LEAD.exec(text.slice(Math.max(line.start, hit.start - 6), hit.start))?.[0] ?? '';
  const start = hit.start - lead.length;
  if (start > line.start && !'，。；！？'.includes(text.charAt(start - 1))) return undefined;
  const length = text.slice(start, Math.min(line.end, start + AHEAD)).search(/[，。；！？]/u);
  const end = length < 0 ? line.end : start + length;
  const name = SEARCH.exec(text.slice(start, end))?.[1];
  if (name === undefined || !(isShop(name) || isTradeName(name)) || end - start > AHEAD) return undefined;
  return end < line.end ? { start, end: end + 1 } : { start, end };
}

/** Accounts of offices, papers and schools are cited. */
const OUTLET =
  /报|新华|央视|人民|光明|求是|学习|共产党员|发布|政府|政务|融媒|纪检|纪委|监察|组工|党建|团委|共青团|团中央|妇联|工会|电视|广播|新闻|网信|宣传|公安|检察|法院|卫健|文旅|教育|应急|消防|气象|中国|[省市县区]委|交警|平安|学校|大学|中学|小学|医院|集团|公司|银行|官方/u;
const ACCOUNT =
  '(?:微信)?(?:公众号|公众平台|订阅号|视频号|公号|服务号|小程序)|小红书|抖音号?|快手|知乎|头条号|今日头条|百家号|微博|B站|简书|豆瓣|知识星球';
/** A bracket that names the account which a text was taken from. */
const FROM_ACCOUNT = new RegExp(
  `^\\s?${TEXT}?${FROM}\\s?[：:]?\\s?(?:(?:${ACCOUNT})|[“「【@][^”」】]{2,12}[”」】]?(?:${ACCOUNT})?$|[\\u4e00-\\u9fff]{2,8}(?:公众号|视频号|订阅号)$)`,
  'u',
);

/** Whether a bracket names an office's account or a paper's. */
export function isOutlet(inside: string): boolean {
  return OUTLET.test(inside);
}

/** Whether what stands in a bracket says which site or account the text was taken from. */
export function isSource(text: string, inside: Span, hit: Evidence): boolean {
  const said = text.slice(inside.start, inside.end);
  if (FROM_ACCOUNT.test(said) && /号|[@星]|红书|知乎|豆瓣|简书/u.test(said)) return !isOutlet(said);
  if (hit.value !== 'name') return false;
  const ahead = text.slice(inside.start, hit.start);
  const behind = text.charAt(hit.end);
  return (
    CLAIMS_BRACKET.test(ahead) &&
    !INSTITUTION.test(ahead) &&
    (hit.end === inside.end || '：:，, ”」】'.includes(behind))
  );
}
