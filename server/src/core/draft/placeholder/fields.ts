import { isHan } from '../../text/chars';
import { measureAt } from './measures';

/** The name of what is to be put in, in brackets: `【会议地点】`, `（栏目名）`, `[8位企业家姓名]`. */

/** What a template's field is called, by its last word: `会议地点` `主办单位名称`. */
const FIELD =
  /^(?:\d{1,2}[位个名家项])?[\u4e00-\u9fff]{0,10}(?:名称|地点|时间|日期|姓名|职务|单位|人数|户数|数量|金额|数字|数据|数值|比例|百分比|年份|主题|称呼|称谓|头衔|地名|人名|简称|全称|编号|文号|届次|名单|部门|职位|职称|领导|嘉宾|来宾|城市|地区|县区|区县|乡镇|村名|校名|局名|厂名|公司|企业|项目|产业|景点|目标值|增幅|总额|总量|成绩|荣誉|称号|文件名|题目|标题|栏目名|作品名|品牌名|活动名|剧名|片名|书名)$/u;
/** Names that gloss nothing: whoever reads one in round brackets in the place of a noun misses the name itself. */
const NAME =
  /^(?:\d{1,2}[位个名家项])?[\u4e00-\u9fff]{0,8}(?:名称|姓名|人名|地名|文号|头衔|(?:栏目|作品|品牌|活动|项目|企业|公司|单位|学校|城市|景区|产品|节目|平台|基地|工程|课题|会议|文件|领导|嘉宾|专家|代表|主持人|讲话人|典型|集团|部门|街道|社区|工厂)名|[县镇乡村市区局厂校店剧片书歌曲路河山湖桥院园馆]名)$/u;
/** The same, where words that gloss may stand too. */
const LOOSE =
  /^(?:\d{1,2}[位个名家项])?[\u4e00-\u9fff]{0,8}(?:单位|时间|日期|地点|职务|数字|数据|数量|数值|金额|人数|户数|比例|百分比|编号|届次|主题|题目|标题|名单|部门|企业|城市|嘉宾|领导|职称|称谓|称呼|简称|全称)$/u;
const NUMBER = /(?:数字|数据|数量|数值|金额|人数|户数|比例|百分比|数|多少|几)$/u;
const AHEAD_OF_NOUN = '由请向在和与对把让是叫到于给跟同及自往赴为经有受';
/** Words that end like one of these. */
const WORD_AHEAD =
  /(?:参与|[总饱温共]和|[方走流志意去]向|[针相绝应]对|[自理事缘]由|[申邀提聘报]请|[报签迟得达]到|[现存所内]在|[所共拥国私享]有|[接享感遭承]受|行为|作为|合同|协同|等于|以及)$/u;
/** Whoever is asked to speak. */
const ROLE =
  /^[\u4e00-\u9fff]{0,8}(?:[持话言读奖绍]人|书记|[部局市县省区镇乡校院处]长|主任|主席|领导|嘉宾|代表|同志|老师)$/u;
const ASKED = /(?:(?<![申邀提聘报])请|(?<![自理事缘])由)$/u;
const WORDS_AHEAD = /(?:代表|感谢|来自|欢迎|邀请|位于|前往|关于|名叫|叫做|称为|打造|表彰|学习|走进|到了)$/u;
const NAME_WORDS_AHEAD = /(?:贯彻|落实|传达|围绕|按照|根据|召开|举办|荣获|获得|授予|出台|印发|实施|开展)$/u;
const VERBS_BEHIND = /^(?:承办|主办|协办|组织|牵头|负责(?!人)|先后|分别|作了|共同)/u;
const NAME_AHEAD = '的，、：；。！《“‘「';
const PAIRED: Readonly<Record<string, string>> = { '《': '》', '“': '”', '‘': '’', '「': '」', '『': '』' };
const SEPARATORS = /[、/／+＋]/u;
const LONGEST_FIELD = 20;

/** Whether the brackets at `[start, end)` with `inner` in them are a field that was not filled in. */
export function isField(text: string, start: number, end: number, inner: string): boolean {
  if (inner.length < 1 || inner.length > LONGEST_FIELD) return false;
  const parts = inner.split(SEPARATORS);
  return '（('.includes(text.charAt(start))
    ? isRoundField(text, start, end, parts)
    : parts.every((part) => FIELD.test(part) || NAME.test(part)) && isInside(text, start, end);
}

/** Brackets of a kind that sentences do not use, inside a sentence or alone on their line. */
function isInside(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (start === 0 || text.slice(0, start).trim() === '') return text.slice(end).trim() === '';
  return isHan(before.charCodeAt(0)) || '，、“：《'.includes(before);
}

/** A gloss follows the noun it explains: `机关（单位）`; a field stands in its place: `由（主办单位）主办`. */
function isRoundField(text: string, start: number, end: number, parts: readonly string[]): boolean {
  const before = text.charAt(start - 1);
  const isName = parts.some((part) => NAME.test(part)) && parts.every((part) => NAME.test(part) || LOOSE.test(part));
  const isLoose = isName || parts.every((part) => LOOSE.test(part));
  const after = text.charCodeAt(end);
  if (parts.length === 1 && NUMBER.test(parts[0] ?? '') && measureAt(text, end)) return true;
  const ahead = text.slice(Math.max(0, start - 2), start);
  if (parts.length === 1 && ROLE.test(parts[0] ?? '') && ASKED.test(ahead) && isHan(after)) return true;
  if (!isLoose) return false;
  const pair = PAIRED[before];
  if (pair !== undefined && text.charAt(end) === pair) return true;
  if (start === 0) return false;
  if ((AHEAD_OF_NOUN.includes(before) && !WORD_AHEAD.test(ahead)) || WORDS_AHEAD.test(ahead)) return true;
  if (isName && NAME_WORDS_AHEAD.test(ahead)) return true;
  if (!isHan(after)) return false;
  return NAME_AHEAD.includes(before) && (isName || VERBS_BEHIND.test(text.slice(end, end + 3)));
}

/** Names of what is to be filled in, joined: `单位+姓名`. */
export function isJoined(inner: string): boolean {
  const parts = inner.split(/[+＋/／]/u);
  return parts.length >= 2 && inner.length <= LONGEST_FIELD && parts.every((part) => FIELD.test(part.trim()));
}
