import { isHan } from './chars';

/** How far from its partner a lost mark is looked for. */
const REACH = 40;
/** What the name of a law or a paper ends with, and what goes on behind the name. */
const NAME =
  /^[\u4e00-\u9fff]{1,36}?(?:条例|(?<![方办做执司用合守违立])法|规定|办法|意见|决定|决议|纲要|规划|方案|通知|细则|准则|公报|章程|公约|指南|手册|白皮书|责任制)(?=$|[，。；、：（]|[为的和与等中]|以来|要求|明确|规定|提出|精神|指出|[实施]施|发布|出台|颁布|落地|印发)(?!的(?:意见|通知|决定|规定|办法|报告|实施|公告|说明))/;
/** What stands in a bracket: members that are counted in, or a short name. */
const MEMBERS = /^(?:不?含|包括|其中)[\u4e00-\u9fff\d、]{2,16}?(?=(?<![首成])都(?!市)|(?<!平)均(?!衡)|已[经]?|全部)/;
const SHORT = /^(?:以下简称|下称|简称)[\u4e00-\u9fff]{2,12}(?=[，。；])/;
/** A quoted phrase, and the noun or mark behind it. */
const PHRASE =
  /^[\u4e00-\u9fff\d]{2,12}?(?=制度|机制|工作|行动|工程|战略|改革|建设|活动|精神|模式|品牌|理念|要求|目标|政策|平台|体系|计划|规划|项目|服务|问题|倡议|主题|实践|时期|期间|现象|思想|作风|、“)/;
const SHORT_PHRASE = /^[\u4e00-\u9fff\d]{2,6}(?=[，。；])/;
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
  if (mark === '”') {
    const phrase = OPENED.exec(text.slice(Math.max(0, at - REACH), at))?.[1];
    return phrase === undefined || !isHan(text.charCodeAt(at + 1)) ? undefined : at - phrase.length;
  }
  const rest = text.slice(at + 1, at + 1 + REACH);
  const found = inside(mark, rest, text, at);
  return found === undefined ? undefined : at + 1 + found.length;
}

function inside(mark: string, rest: string, text: string, at: number): string | undefined {
  if (mark === '《') return NAME.exec(rest)?.[0];
  if (mark === '（') return (MEMBERS.exec(rest) ?? SHORT.exec(rest))?.[0];
  if (mark !== '“') return undefined;
  if (text.charAt(at - 1) === '：') return SPEECH.exec(text.slice(at + 1, at + 1 + 3 * REACH))?.[0];
  // A mark at a sentence's start may be one too many.
  if (!isHan(text.charCodeAt(at - 1))) return undefined;
  return (PHRASE.exec(rest) ?? SHORT_PHRASE.exec(rest))?.[0];
}
