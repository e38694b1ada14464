import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { numeralValue } from '../numeral';

/** A year said to be this, last or next one. */
const NAMED =
  /(今年|去年|明年|前年|上年|后年)(?:就?是|（|\(|即|，也就是)?((?:19|20)\d\d)年|((?:19|20)\d\d)年（(今年|去年|明年)）/g;
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 上年: -1, 前年: -2, 明年: 1, 后年: 2 };
/** What is still to be done in a year: 2023年，我们要…; 部署2023年工作; 做好2023年的工作. */
const PLANNED =
  /(?:(?<=^|[。！；：\s　])((?:19|20)\d\d)年，?(?:我们|全[省市县区镇乡校]上?下?|各级|各单位)?(?:将?要(?!求)|必须|务必|将继续|要继续)|(?:部署|安排|谋划|做好|抓好)(?:好)?((?:19|20)\d\d)年(?:度)?(?:的|全[省市县区镇乡校])?[^，。；]{0,8}?(?:工作|任务)(?![^。；]{0,6}(?:总结|收官))|((?:19|20)\d\d)年(?:度)?(?:的|全[省市县区镇乡校])?[^，。；\d]{0,8}?(?:总体要求|工作重点|主要任务|奋斗目标|总体思路|预期目标)(?:是|为|：))/g;
/** 2027年，公司的总体要求是: the year whose work is laid out. */
const LAID_OUT =
  /(?<=^|[。！；\s　])((?:19|20)\d\d)年(?:度)?，?(?:[\u4e00-\u9fff]{0,8}的)?(?:工作的?)?(?:总体要求|工作重点|主要任务|奋斗目标|总体思路|预期目标|主要目标|指导思想)(?:是|为|：)/g;
/** 刚刚过去的2023年, 即将到来的2026年. */
const PASSED = /(刚刚过去|已经过去|即将过去|即将到来|已经到来|即将开启|即将迎来)的?((?:19|20)\d\d)年/g;
/** 2024年是“十四五”规划收官之年, 今年是“十四五”规划开局之年: a plan has one first year and one last. */
const EDGE =
  /(?:((?:19|20)\d\d)年|(今年|去年|明年))，?[^，。；：！？\d从到]{0,6}?(?:是|为|迎来)(?:实施)?“?(十[一二三四五六]?五)”?(?:规划|计划|时期|发展)?(?:实施)?的?(开局|起步|收官)(?:之年|的?一年)(?!的?前|的?后)/g;
/** 今年是新中国成立75周年: what was founded or won when, said of this year or of one that is named. */
const FOUNDING =
  /(?:今年|今天|((?:19|20)\d\d)年|值此|正值|适逢|恰逢)(?:，?我们)?[^，。；：！？、\d]{0,8}?(中国共产党成立|建党|新中国成立|中华人民共和国成立|建国|改革开放|建军|抗日战争胜利|抗战胜利|反法西斯战争胜利|长征胜利|五四运动|香港回归|澳门回归|共青团成立|共产主义青年团成立)(?:祖国)?[”》]?(\d{2,3}|[一二三四五六七八九十百]{1,5})周年/g;
const FOUNDED: Readonly<Record<string, number>> = {
  中国共产党成立: 1921,
  建党: 1921,
  新中国成立: 1949,
  中华人民共和国成立: 1949,
  建国: 1949,
  改革开放: 1978,
  建军: 1927,
  抗日战争胜利: 1945,
  抗战胜利: 1945,
  反法西斯战争胜利: 1945,
  长征胜利: 1936,
  五四运动: 1919,
  香港回归: 1997,
  澳门回归: 1999,
  共青团成立: 1922,
  共产主义青年团成立: 1922,
};
/** The year before the first of the days that are counted: 2024 had the 40th 教师节. */
export const FESTIVAL_BASE: readonly (readonly [end: string, year: number])[] = [
  ['教师节', 1984],
  ['农民丰收节', 2017],
  ['国家安全教育日', 2015],
  ['医师节', 2017],
  ['警察节', 2020],
  ['国家宪法日', 2013],
  ['记者节', 1999],
  ['助残日', 1990],
  ['科技工作者日', 2016],
  ['烈士纪念日', 2013],
  ['护士节', 1911],
  ['植树节', 1978],
  ['航天日', 2015],
  ['全国土地日', 1990],
  ['全国交通安全日', 2011],
];
/** 103年来, 103年风雨兼程, 七十年的奋斗历程 beside a title of 104周年. */
const SINCE =
  /(?<![\d.一二三四五六七八九十百])(\d{2,3}|[一二三四五六七八九]?[十百][一二三四五六七八九十零]{0,3})年(?:来|风雨|征程|砥砺|栉风沐雨|峥嵘|沧桑巨变|岁月|的?(?:[\u4e00-\u9fff]{2,4}的?)?历程|的?(?:光辉岁月|峥嵘岁月|沧桑巨变|风雨|砥砺|奋斗史|创业史))/g;
/** 以2023年秋季学期平安开学的实际行动: what the title may say of another year. */
const TERM = /(?<!\d)((?:19|20)\d\d)年(?:度)?(?:全[省市州县区镇乡校])?([\u4e00-\u9fff]{4})/g;
/** The first of the years that a plan of `PLANS` covers. */
const FIRST_YEAR = 2001;
/** 确保2022年全区生产总值增长6%, 完成2022年各项目标任务，责任重大: still to be reached. */
const AIMED =
  /为(?:确保|圆满|全面|如期|努力|奋力)?(?:完成|实现)好?((?:19|20)\d\d)年度?的?[^，。；\d]{0,8}?(?:目标任务|目标|任务)(?![^。；]{0,12}?(?:奠定|打下|作出了|做出了|画上|出了))|(?:确保|力争|努力实现|奋力实现|全力完成|圆满完成|如期完成|决战|冲刺)(?:全面|圆满|如期)?(?:完成|实现)?((?:19|20)\d\d)年(?!以来|以前|底前已)|(?:完成|做好|抓好|实现|落实)好?((?:19|20)\d\d)年(?=[^。；了]{0,24}?(?:责任重大|使命光荣|任务艰巨|任务繁重|任务十分|至关重要|意义重大|责无旁贷|时不我待|时间紧))|让我们[^。！\d]{0,40}?(?:完成|实现|开创|谱写|赢得|夺取|做好)((?:19|20)\d\d)年(?!以来)/g;
/** 2023年，我将继续努力, 2023年工作打算: what a report of that year does not say. */
const PLEDGED =
  /(?<=^|[。！；、：\s　“（）])((?:19|20)\d\d)年，?(?:(?:我们?|本人|[我本全][省市州县区旗镇乡村校院局所队站委部]|公司|支部|党组织?|党委|班子)?(?:也|还)?将(?=继续|坚持|进一步|重点|着力|始终|认真|带领|团结|紧[紧扣盯]|不断|努力|严格|聚焦|全[面力]|切实|从|抓好|做好|深入|更加|加[强快大]|锚定|围绕|按照|以[^，。]{2,16}为[^，。]{0,8}，)|(?:的)?(?:工作)?(?:打算|设想|努力方向|改进方向|改进措施|工作思路|工作安排|工作计划)(?=[：。，\n]|$))/g;
const THIS =
  /(?:这次|此次|本次|今天的|今天召开的|召开(?:的|了)?(?:全[省市州县区镇乡校])?)((?:19|20)\d\d)年(?:度)?(?![^，。；]{0,20}?以来)/g;
/** 庆祝建党102周年, 第39个教师节. */
const JUBILEE =
  /(庆祝|纪念|迎来|喜迎|值此|正值|成立|诞辰|胜利)([^，。；\d]{0,14}?)(\d{1,3}|[一二三四五六七八九十百]{1,5})周年/g;
const FESTIVAL =
  /第(\d{1,3}|[一二三四五六七八九十百]{1,5})个((?:[\u4e00-\u9fff“”]{1,6}?)(?:节|(?<![赛作易放])日))(?![子前后常])/g;
/** 2022级新生 welcomed in 2023. */
const GRADE = /((?:19|20)\d\d)级新(?:生|同学)/g;
/** 确保“十三五”规划目标如期实现: a plan still to be fulfilled. */
const PLAN =
  /(?:确保|推动|加快|力争|保证)(?:完成|实现)?“?(十[一二三四五六]?五)”?(?:规划|时期|计划)?[^，。；“”]{0,12}?(?:实现|完成|落实|落地)|(?:确保|力争)(?:完成|实现)“?(十[一二三四五六]?五)”?(?:规划|时期|计划)/g;
export const PLANS = ['十五', '十一五', '十二五', '十三五', '十四五', '十五五', '十六五'];
/**
 * pledged: 2023年，我将继续 · laidOut: 2027年，总体要求是 · passed: 刚刚过去的2023年 · edge: the year that ends “十四五” in 今年是“十四五”收官之年, `name` the year said to be it ·
 * term: 2023年秋季学期, `name` what is said of the year · since: 103年来 · founding: the year of 今年是新中国成立75周年, `name` the one said to be it · named: 今年是2023年 · planned: 2023年，我们要 · aimed: 确保2023年…增长 · this: 这次2023年度述职 · grade: 2022级新生 · plan: 确保“十三五”规划实现 ·
 * jubilee: 庆祝建党102周年 · festival: 第39个教师节.
 */
export type YearWordKind =
  | 'laidOut'
  | 'pledged'
  | 'passed'
  | 'edge'
  | 'since'
  | 'term'
  | 'founding'
  | 'named'
  | 'planned'
  | 'aimed'
  | 'this'
  | 'grade'
  | 'plan'
  | 'jubilee'
  | 'festival';

/** A year, or what goes up by one every year, as a paragraph has it; the offset is the paragraph's. */
export interface YearWord {
  readonly kind: YearWordKind;
  /** The year, or the number; for a plan its place in `PLANS`. */
  readonly value: number;
  /** 1 for 明年, -1 for 去年. */
  readonly shift: number;
  readonly offset: number;
  readonly length: number;
  /** Of a festival: 教师节. */
  readonly name: string;
}

const NONE: readonly YearWord[] = [];
const YEARS_OF = /[\d十百一二三四五六七八九]年(?:风雨|征程|砥砺|栉风|光辉|奋斗|峥嵘|沧桑|岁月|.{0,6}历程|的)/;

/** The words of one paragraph that hang on the year, in order. Kept by text. */
export const yearWords = keptByText((text): readonly YearWord[] => {
  const years = /\d{4}[年级]/.test(text);
  const plans = text.includes('五”') || text.includes('五规划');
  const jubilees = text.includes('周年');
  const festivals = /第.{1,5}个.{1,6}[节日]/.test(text);
  const since = text.includes('年来') || (text.includes('年') && YEARS_OF.test(text));
  if (!years && !plans && !jubilees && !festivals && !since) return NONE;
  const words: YearWord[] = [];
  const add = (kind: YearWordKind, found: RegExpExecArray, value: number, shift = 0, name = ''): void => {
    words.push({ kind, value, shift, offset: found.index, length: found[0].length, name });
  };
  if (years) {
    for (const found of findAll(NAMED, text)) {
      add('named', found, Number(found[2] ?? found[3]), SHIFT[found[1] ?? found[4] ?? ''] ?? 0);
    }
    for (const found of findAll(LAID_OUT, text)) add('laidOut', found, Number(found[1]));
    for (const found of findAll(PASSED, text))
      add('passed', found, Number(found[2]), found[1]?.includes('过去') ? -1 : 1);
    for (const found of findAll(PLANNED, text)) add('planned', found, Number(found[1] ?? found[2] ?? found[3]));
    for (const found of findAll(AIMED, text))
      if (!words.some(({ kind, offset }) => kind === 'planned' && offset === found.index))
        add('aimed', found, Number(found[1] ?? found[2] ?? found[3] ?? found[4]));
    if (text.includes('将') || text.includes('年工作')) {
      for (const found of findAll(PLEDGED, text)) add('pledged', found, Number(found[1]));
    }
    for (const found of findAll(THIS, text)) add('this', found, Number(found[1]));
    for (const found of findAll(TERM, text)) add('term', found, Number(found[1]), 0, found[2]);
    for (const found of findAll(GRADE, text)) add('grade', found, Number(found[1]));
  }
  for (const found of plans ? findAll(PLAN, text) : []) add('plan', found, PLANS.indexOf(found[1] ?? found[2] ?? ''));
  for (const found of plans ? findAll(EDGE, text) : []) {
    const [, year, named = '', plan = '', edge] = found;
    const first = FIRST_YEAR + 5 * PLANS.indexOf(plan);
    add('edge', found, first + (edge === '收官' ? 4 : 0), SHIFT[named] ?? 0, year ?? '');
  }
  for (const found of jubilees ? findAll(JUBILEE, text) : []) add('jubilee', found, numeralValue(found[3]));
  for (const found of jubilees ? findAll(FOUNDING, text) : []) {
    add('founding', found, (FOUNDED[found[2] ?? ''] ?? 0) + numeralValue(found[3]), 0, found[1] ?? '');
  }
  for (const found of since ? findAll(SINCE, text) : []) add('since', found, numeralValue(found[1]));
  for (const found of festivals ? findAll(FESTIVAL, text) : []) {
    add('festival', found, numeralValue(found[1]), 0, found[2]);
  }
  return words.sort((a, b) => a.offset - b.offset);
});
