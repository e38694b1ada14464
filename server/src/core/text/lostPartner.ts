import { isHan } from './chars';

/** How far from its partner a lost mark is looked for. */
const REACH = 40;
/** What the name of a law or a paper ends with, and what goes on behind the name. */
const NAME =
  /^[\u4e00-\u9fff]{1,36}?(?:条例|(?<![方办做执司用合守违立])法|规定|办法|意见|决定|决议|纲要|规划|方案|通知|细则|准则|公报|章程|公约|指南|手册|白皮书|责任制)(?=$|[，。；、：（]|[为的和与等中]|以来|要求|明确|规定|提出|精神|指出|作为|作了|列[为入]|纳入|贯穿|第[一二三四五六七八九十]+[章条]|专题|学习|宣传|执行|进行|[已将是要就]|[实施]施|发布|出台|颁布|落地|印发)(?!的(?:意见|通知|决定|规定|办法|报告|实施|公告|说明))/;
/** What stands in a bracket: members that are counted in, or a short name. */
const MEMBERS = /^(?:不?含|包括|其中)[\u4e00-\u9fff\d、]{2,16}?(?=(?<![首成])都(?!市)|(?<!平)均(?!衡)|已[经]?|全部)/;
const SHORT = /^(?:以下简称|下称|简称)[\u4e00-\u9fff]{2,12}(?=[，。；])/;
/** A sum or a remark of one clause in a bracket: （其中脱贫户120户，… . */
const CLAUSE = /^(?:不?含|包括|其中|截至|按|即|见|详见|如|[一二三四]季度|附)[^（）()，。；：“”《》]{1,24}(?=[，。；])/;
/** What stands in brackets behind another of its kind: 县（市、区）, 村（社区）, 党委（党组）. */
const KIND = /^(?:市、区|社区|街道|党组|园区)/;
const KIND_END = /(?<=[县村镇委])(?:市、区|社区|街道|党组|园区)$/;
/** What a bracket without its opening mark begins with. */
const OPENS_BRACKET =
  /(?<=[\u4e00-\u9fff\d》”％%])(?:以下简称|下称|简称|不含|其中|包括|见附件|详见附件|含|截至|即)(?![有义量意水税])[^（）()，。；“”《》]{1,24}$/;
/** The words of a clause ahead of a title's closing mark. */
const WORDS = /[\u4e00-\u9fff]{2,36}$/;
/** What such a title begins with, and the words that take one: 根据, 学习贯彻落实. */
const OPENS_NAME = /(?:中华人民共和国|中国共产党[章党纪廉]|关于).+$/;
const TAKES_NAME =
  /^[\u4e00-\u9fff]{0,14}?(?:根据|按照|依据|依照|贯彻|落实|执行|印发|出台|制定|实施|通过|审议|遵守|对照|学习|宣传|修订|发布|颁布|恪守)+了?(?=[\u4e00-\u9fff]{3})/;
/** What is quoted may have a mark: “马上就办、真抓实干的作风. */
const OF =
  /^[\u4e00-\u9fff\d、，]{2,24}?(?=的(?:原则|要求|理念|作风|思路|方针|目标|方法|办法|模式|局面|精神|责任|传统|思想|经验|做法|格局|机制|定位|口号|意识|观念|态度|工作|现象|问题))/;
/** A quoted phrase ahead of another one: “撒大网向“精准钓”转变. */
const BESIDE = /^[\u4e00-\u9fff\d]{1,12}?(?=(?:、|[和与及向到变为是非同]|转[变为向]+|变[成为]|而不是|以及|，|还是)?“)/;
/** A quoted phrase, and the noun or mark behind it. */
const PHRASE =
  /^[\u4e00-\u9fff\d]{2,12}?(?=制度|机制|工作|行动|工程|战略|改革|建设|活动|精神|模式|品牌|理念|要求|目标|政策|平台|体系|计划|规划|项目|服务|问题|倡议|主题|实践|时期|期间|现象|思想|作风|、“)/;
const SHORT_PHRASE = /^[\u4e00-\u9fff\d]{2,12}(?=[，。；])/;
/** A sentence that is said to the paragraph's end. */
const SPEECH = /^[^“”。！？]{6,120}[。！？]$/;
/** A verb behind which a quoted phrase begins, the phrase, and its closing mark. */
const OPENED =
  /(?:落实|深化|推进|开展|坚持|打造|弘扬|践行|推行|实施|做到|增强|巩固|抓好|健全|完善|用好|聚焦|围绕|擦亮|打通|争当|破除|整治)([\u4e00-\u9fff]{2,8})$/;

/**
 * Where the partner of the bracket or quotation mark at `at`, which has none, belongs: the place before which it is set, if a name or phrase
 * says where it ends or begins. Bounded by `REACH` but for a sentence that runs to the text's end.
 */
export function lostPartner(text: string, at: number): number | undefined {
  const mark = text.charAt(at);
  if (mark === '》' || mark === '）') {
    const before = text.slice(Math.max(0, at - REACH), at);
    const inner = mark === '》' ? nameBefore(before) : (KIND_END.exec(before) ?? OPENS_BRACKET.exec(before))?.[0];
    return inner === undefined ? undefined : at - inner.length;
  }
  if (mark === '”') {
    const phrase = OPENED.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    return phrase === undefined || !isHan(text.charCodeAt(at + 1)) ? undefined : at - phrase.length;
  }
  const rest = text.slice(at + 1, at + 1 + REACH);
  const found = inside(mark, rest, text, at);
  return found === undefined ? undefined : at + 1 + found.length;
}

/** The name of a law or a paper that ends a text, without the words that take it. */
function nameBefore(text: string): string | undefined {
  const words = WORDS.exec(text)?.[0];
  return words && (OPENS_NAME.exec(words)?.[0] ?? words.replace(TAKES_NAME, ''));
}

function inside(mark: string, rest: string, text: string, at: number): string | undefined {
  if (mark === '《') return NAME.exec(rest)?.[0];
  if (mark === '（') return (MEMBERS.exec(rest) ?? SHORT.exec(rest) ?? KIND.exec(rest) ?? CLAUSE.exec(rest))?.[0];
  if (mark !== '“') return undefined;
  if (text.charAt(at - 1) === '：') return SPEECH.exec(text.slice(at + 1, at + 1 + 3 * REACH))?.[0];
  // A mark at a sentence's start may be one too many.
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  return (BESIDE.exec(rest) ?? OF.exec(rest) ?? PHRASE.exec(rest) ?? SHORT_PHRASE.exec(rest))?.[0];
}
