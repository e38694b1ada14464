import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import type { Held } from './heldAt';
import type { YearSlip } from './yearSlips';

/**
 * day: 2024年5月12日是 · now: 今天是2024年 · plan: a heading 2024年工作安排 · review: a heading 2023年工作回顾 · span: 2023年上半年，全市…, 截至2023年8月底 ·
 * term: 2023年秋季学期已经开始 · school: 2024—2025学年，学校将 · basis: 按照2023年改造计划，今年 · will: 2023年，学校将重点 · feast: 喜迎2024年春节 · name: 2023年… with the words of the title ·
 * from: 决定从2024年6月起 · key: 2023年是全面提升之年 below a heading of what is to be done · told: 2023年，全市… below a heading of last year.
 */
type Kind =
  | 'day'
  | 'now'
  | 'plan'
  | 'review'
  | 'span'
  | 'term'
  | 'school'
  | 'basis'
  | 'will'
  | 'feast'
  | 'name'
  | 'from'
  | 'key'
  | 'told';

/** A year that a paragraph speaks of as present or ahead, with its place in the paragraph. */
interface PresentYear {
  readonly kind: Kind;
  readonly year: number;
  readonly at: number;
  readonly length: number;
  /** The month in which what is told of begins or ends; 0 where none is said. */
  readonly month: number;
  /** The day; what a meeting is called, a season, a period. */
  readonly more: string;
}

const HEAD = '(?<=^|[。！；：\\s　])';
const DAY =
  /(20\d\d)年(\d{1,2})月(\d{1,2})日(?=，?(?:又?是|为第|正值|恰逢|适逢|我们(?:欢聚|相聚|在这里|迎来)|全国上下|迎来))/g;
const NOW = /(?:今天|今日)(?:就?是)?(20\d\d)年/g;
/** 二、2024年工作安排: what a heading lays out. */
const PLAN =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七]部分[，、：\s　]?|关于)?[^，。；！？\d]{0,8}?(20\d\d)年(?:度)?[^，。；！？\d]{0,12}?(?:安排|打算|计划|思路|重点|任务|目标|部署|举措|总体要求|展望|设想|努力方向)(?:的建议)?(?=$|[。：，])/;
const REVIEW =
  /^[\s　]*(?:[（(]?[一二三四五六七八九十]{1,3}[、）)]|第[一二三四五六七]部分[，、：\s　]?|关于)?[^，。；！？\d]{0,8}?(20\d\d)年(?:度)?[^，。；！？\d]{0,10}?(?:回顾|总结|成绩|成效|取得|完成情况|工作(?:扎实|卓有|亮点|成果|稳步|有力))[^，。；！？\d]{0,8}(?=$|[。：，])/;
const DONE = /完成|情况|落实|回顾|总结|评价|考核|成效|执行|兑现|审计|取得/;
/** 2023年上半年，全市…; 2023年1月至8月; 截至2023年8月底. */
const SPAN = new RegExp(
  `(?:${HEAD}(20\\d\\d)年(上半年|[一1]季度|第一季度|二季度|三季度|第三季度|前三季度|前[一二三四五六七八九十]{1,2}个?月|前\\d{1,2}个?月|1月?[至—\\-－–~～到](\\d{1,2})月(?:份)?)|截[至止]到?(20\\d\\d)年(\\d{1,2})月(?:份|底|末|\\d{1,2}日)?)`,
  'g',
);
/** What statistics say. */
const COUNTED = /全[省市州县区镇乡校院局]|我[省市州县区镇乡校院局]|同比|累计|完成|实现|新增|集团|公司|共/;
const COMPARED = /同期|相比|当时|较|去年|上年|前年|仅|曾|增至|到20|某[^，。]/;
const TERM =
  /(20\d\d)年(春季|秋季|暑期|寒假|冬季|夏季|新春|主汛期|汛期|防火期|三夏|三秋|春耕|采暖期|供暖季)(?:学期|征兵|招生|开学|森林|生产|工作)?[^，。；！？\d]{0,8}?(?:已经?|正|即将|刚刚|就要|马上|今天|正式|如期)(?:正式|全面|如期|式|在)?(?:开始|开学|到来|来临|开启|拉开|启动|展开|进行|进入|开班|临近|过半|来到)/g;
/** 2023年麦收已经开始. */
const ENTERED =
  /(20\d\d)年(?:度)?((?![上下]半年|[一二三四第])[\u4e00-\u9fff]{2,8}?)(?:已经|即将|就要|马上就?要?)(?:正式|全面)?(?:开始|到来|来临|打响|拉开|临近|启动|展开)(?=[，。！了]|序幕|帷幕)/g;
const SCHOOL =
  /(20\d\d)年?[—\-–－~～至](20\d\d)学?年度?(?:第[一二]学期)?，?(?=[^，。；！？]{0,12}?(?:将(?!近)|要(?!求)|必须|务必|已经?开始|今天|正式开[始学]|重点(?:抓|做|是|围绕|推进)|的?(?:主要|重点)?(?:目标|任务|工作重点|工作要点|总体要求)(?:是|为|：)))/g;
/** 按照2023年改造计划，今年列入的28个小区. */
const BASIS =
  /(?:按照|根据|依据|对照|围绕|列入|纳入)(?:全?[省市州县区镇乡校院局])?(20\d\d)年(?:度)?[^，。；！？、《》“”的\d]{0,14}?(?:计划|方案|安排|要点|任务|清单|目标|部署)(?=[，的])/g;
const ISSUED = /印发|出台|制定|发布|下发|[三五]年|通过|修订|签订|下达|遗留|结转|续建/;
const WILL = new RegExp(
  `${HEAD}(20\\d\\d)年(?:度|[上下]半年|第?[一二三四]季度|\\d{1,2}月[至—\\-－–~～到]\\d{1,2}月)?，?[^，。；！？\\d]{0,10}?(?:(?<![即必])将(?=继续|坚持|进一步|重点|着力|始终|认真|带领|团结|紧[紧扣盯]|不断|努力|严格|聚焦|全[面力]|切实|抓好|做好|深入|更加|加[强快大]|锚定|围绕|实施|启动|推出|开展|投入|新建|新增|改造|建[设成]|完成|迎来|举[办行]|组织|选派|分|在全|对|以|是)|(?<![需只主重首简纪摘还])要(?![求素点闻害塞员略道件冲强约])|必须|务必|力争|计划(?=[新开建完投实用]))`,
  'g',
);
/** 到2024年底，实现隐患整改率100%. */
const BY_THEN =
  /(?<=^|[，。；！\s　要保争])到(20\d\d)年(?:年?底|末|[69]月底?|年末)，?(?=(?:全[省市州县区镇乡校院局]|集团)?[^，。；！？\d]{0,6}?(?:实现|完成|建成|达到|力争|确保|基本))/g;
const FEAST =
  /(?:喜迎|共庆|欢度|隆重庆祝|热烈庆祝|欢聚一堂，?庆祝|相聚一堂，?庆祝|值此|恰逢|正值|适逢)(20\d\d)年?[^，。；！？\d]{2,8}?[节年日季期]/g;
const NAME = /(20\d\d)年(?:度)?((?:(?!\d)[\u4e00-\u9fff“”]){5,24})/g;
/** What is said of the meeting that is held. */
const HOLDS = /今天|今日|现在|正在|宣布|预祝|祝愿?|隆重|又迎来|迎来了|欢聚|相聚|这里|这次|此次|本次|即将/;
/** 2023年是全面提升之年: said of the year that begins, or is under way. */
const KEY = new RegExp(`${HEAD}(20\\d\\d)年，?是[^，。；！？]{2,24}?(?:之年|的?一年|重要节点|关键期|攻坚期)`, 'g');
const FROM =
  /(?:(?:决定|计划|定于|拟于?|将于|要于|将从|将自|安排在?|即日起)(?:从|自|于|在)?|(?<=^|[，。；！\s　要将])[从自])(20\d\d)年(\d{1,2})月(?:\d{1,2}日)?(?:起|开始|至|到|—|底|[上中下]旬)?/g;
const TO_COME =
  /将(?=[^，。]{0,6}(?:每|定期|开展|实施|启动|组织|举|集中|推行|执行|进行|全面|在))|要(?!求)|决定|定于|拟于?|计划/;
const TOLD = new RegExp(
  `${HEAD}(20\\d\\d)年(?=，(?:面对|在|我们|全[省市州县区镇乡校院局]|各级|集团|公司|学校|经济|地区|完成|实现|累计))`,
  'g',
);
const BEHIND =
  /去年|上年|前年|当时|曾|以来|原计划|原定|时隔|那年|回顾|回首|强调|指出|提出|要求|明确|规定|印发|《|已于|已经于|了[^，。；]{3}/;
/** What period a heading or a title speaks of, without its year. */
const LAST_YEAR = /去年|过去一年|一年来|上一年/;
const PLANNED = /安排|打算|计划|重点|任务|部署|举措|思路|目标/;
const HEADING = 40;

const NONE: readonly PresentYear[] = [];

/** The years that one paragraph speaks of as of today's. Kept by text. */
const presentYears = keptByText((text): readonly PresentYear[] => {
  if (!text.includes('20') || !/20\d\d(?:年|[—\-–－~～至])/.test(text)) return NONE;
  const found: PresentYear[] = [];
  const quoted = (at: number): boolean => {
    const before = text.slice(0, at);
    return before.lastIndexOf('“') > before.lastIndexOf('”') || before.lastIndexOf('《') > before.lastIndexOf('》');
  };
  const sentence = (at: number): string =>
    text.slice(behindLast(text, '。；！？\n', at), at) + saidBehind(text, at, '。；！？\n', 90);
  const add = (kind: Kind, match: RegExpExecArray, year: string | undefined, month = 0, more = ''): void => {
    if (!quoted(match.index)) {
      found.push({ kind, year: Number(year), at: match.index, length: match[0].length, month, more });
    }
  };
  const said = (match: RegExpExecArray): string => sentence(match.index);
  for (const one of findAll(DAY, text)) {
    if (!/[当了]|发生|成立|[去那]年/.test(said(one))) add('day', one, one[1], Number(one[2]), one[3]);
  }
  for (const one of findAll(NOW, text)) add('now', one, one[1]);
  const plan = PLAN.exec(text);
  if (plan && plan[0].length <= HEADING && !DONE.test(plan[0])) add('plan', plan, plan[1]);
  const review = plan ? null : REVIEW.exec(text);
  if (review && review[0].length <= HEADING) add('review', review, review[1]);
  for (const one of findAll(SPAN, text)) {
    const after = saidBehind(text, one.index + one[0].length, '。；！？\n', 40);
    if (
      COUNTED.test(after) &&
      !COMPARED.test(said(one).replace(/较(?:上年|去年)同期|(?:与|同|比|较)?(?:去年|上年)(?:同期)?相?比/g, ''))
    )
      add('span', one, one[1] ?? one[4], one[5] ? Number(one[5]) : endOf(one[2] ?? '', one[3]), one[2] ?? '截至');
  }
  for (const one of [...findAll(TERM, text), ...findAll(ENTERED, text)]) {
    const after = saidBehind(text, one.index + one[0].length, '。；，', 8);
    if (!/^[^，。]*[的时后前]|之际/.test(after) && !BEHIND.test(said(one))) add('term', one, one[1], 0, one[2]);
  }
  for (const one of findAll(SCHOOL, text)) {
    if (Number(one[2]) === Number(one[1]) + 1 && !BEHIND.test(said(one))) add('school', one, one[1]);
  }
  for (const one of findAll(BASIS, text)) {
    if (!ISSUED.test(one[0]) && /今年|年内|本年/.test(saidBehind(text, one.index + one[0].length, '。；\n', 40)))
      add('basis', one, one[1]);
  }
  for (const one of findAll(WILL, text)) if (!BEHIND.test(said(one))) add('will', one, one[1]);
  for (const one of findAll(BY_THEN, text)) {
    if (!BEHIND.test(said(one)) && !/[了已]|规划|目标是/.test(said(one))) add('will', one, one[1]);
  }
  for (const one of findAll(FEAST, text)) if (!BEHIND.test(said(one))) add('feast', one, one[1]);
  if (HOLDS.test(text)) {
    for (const one of findAll(NAME, text)) {
      if (HOLDS.test(said(one)) && !/去年|上年|以来|上次|[^班幕会动]了[^，。；]{3}/.test(said(one)))
        add('name', one, one[1], 0, one[2]);
    }
  }
  for (const one of findAll(FROM, text))
    if (!BEHIND.test(said(one)) && TO_COME.test(said(one))) add('from', one, one[1], Number(one[2]));
  for (const one of findAll(KEY, text)) if (!BEHIND.test(said(one))) add('key', one, one[1]);
  for (const one of findAll(TOLD, text)) add('told', one, one[1]);
  return found.length > 0 ? found : NONE;
});

const DIGITS: Readonly<Record<string, number>> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  十一: 11,
};

/** The last month of 上半年, 前三季度, 1月至8月. */
function endOf(period: string, month: string | undefined): number {
  if (month !== undefined) return Number(month);
  if (period === '上半年' || period === '二季度') return 6;
  if (period.endsWith('季度')) return /[一1]/.test(period) ? 3 : 9;
  return DIGITS[/[一二三四五六七八九十]+/.exec(period)?.[0] ?? ''] ?? Number(/\d+/.exec(period)?.[0] ?? 0);
}

/** Sentences that speak of the day, or of the work ahead, with another year than that in which the draft is held. */
export function presentSlips({ text, parts, paragraphs }: Draft, held: Held): readonly YearSlip[] {
  const slips: YearSlip[] = [];
  const related = [{ message: `本稿是${held.year}年的`, offset: held.offset, length: held.length }];
  const title = parts.title ? text.slice(parts.title.start, parts.title.end) : '';
  let heading = '';
  for (const { text: line, start } of paragraphs) {
    if (start <= held.offset) continue;
    for (const one of presentYears(line)) {
      if (!isSlip(one, held, title, text, heading, line)) continue;
      // Of a heading, the year.
      const lead = one.kind === 'plan' || one.kind === 'review' ? line.indexOf(`${one.year}年`) - one.at : 0;
      const offset = start + one.at + lead;
      if (slips.some((other) => offset < other.offset + other.length && other.offset < offset + one.length)) continue;
      const length = one.kind === 'name' || lead > 0 ? 5 : one.length - lead;
      slips.push({
        offset,
        length,
        message: `本稿是${held.year}年的，与这里的${one.year}年不合`,
        related,
        severity: 'information',
      });
    }
    if (line.length <= HEADING && line.length > 0 && !/[。！？；：…]$/.test(line)) heading = line;
    else if (/^[\s　]*[（(]?[一二三四五六七八九十]{1,3}[、）)]/.test(line))
      heading = saidBehind(line, 0, '。', HEADING);
  }
  return slips;
}

function isSlip(
  { kind, year, month, more, at, length }: PresentYear,
  held: Held,
  title: string,
  text: string,
  heading: string,
  line: string,
): boolean {
  const said = line.slice(at, at + length);
  const late = held.year - year;
  const stale = late > 0 && late <= 3;
  switch (kind) {
    case 'day':
      return held.month === month && held.day === Number(more) && late !== 0 && late <= 3 && late >= -2;
    case 'now':
      return late !== 0 && Math.abs(late) <= 3;
    case 'plan':
      return stale && !/总结|述职|考核|述责/.test(title);
    case 'review':
      return (
        (late === 2 || late === 3 || (late === 0 && (held.month === 1 || held.month === 2))) &&
        !/[—至]|[三五]年/.test(heading)
      );
    case 'span':
      return stale && held.month > 0 && isJustEnded(held.month - month) && !isComparedElsewhere(text, held.year, more);
    case 'term':
      return (stale || (late === -1 && /今天|已经/.test(said))) && isSeason(more, held.month);
    case 'school':
      return held.month >= 8 ? stale : held.month > 0 && held.month <= 5 && late >= 2 && late <= 3;
    case 'key':
      // A look back tells what the last year was.
      return stale && PLANNED.test(heading) && (heading.includes(`${held.year}年`) || heading.includes('今年'));
    case 'basis':
    case 'feast':
      return stale;
    case 'will':
      return stale && !/总结|述职|考核|述责|回顾/.test(title);
    case 'name':
      return stale && isOfTitle(more, title);
    case 'from':
      return stale && held.month > 0 && month >= held.month - 1;
    case 'told':
      return (late >= 2 && late <= 3 && LAST_YEAR.test(heading)) || isBefore(year, heading, at, line);
  }
}

/** What statistics told of on the day speak of ended a few months ago. */
function isJustEnded(months: number): boolean {
  return months >= 0 && months <= 3;
}

/** 今年上半年, 2025年上半年: then the other year's stand beside them. */
function isComparedElsewhere(text: string, year: number, period: string): boolean {
  return period !== '截至' && (text.includes(`今年${period}`) || text.includes(`${year}年${period}`));
}

/** 2023年，全县… at the start below 一、2024年工作回顾. */
function isBefore(year: number, heading: string, at: number, line: string): boolean {
  const headed = Number(/(20\d\d)年/.exec(heading)?.[1] ?? 0);
  return (
    headed === year + 1 && line.slice(0, at).trim() === '' && !line.includes(`${headed}年`) && !/[—至]/.test(heading)
  );
}

/** Whether it is the time of the year at which that begins; an unknown month is any. */
function isSeason(name: string, month: number): boolean {
  if (month === 0) return true;
  if (/秋|供暖|采暖/.test(name)) return month >= 8 && month <= 11;
  if (/春/.test(name)) return month <= 5;
  if (/冬|寒/.test(name)) return month >= 10 || month <= 2;
  if (/防火/.test(name)) return month >= 9 || month <= 5;
  return !/[夏暑汛]/.test(name) || (month >= 4 && month <= 9);
}

/** Whether what stands behind the year begins as in the title, so that it is the meeting which is held. */
function isOfTitle(name: string, title: string): boolean {
  return title.includes(name.slice(0, 5)) || (name.length > 7 && title.includes(name.slice(0, 7)));
}
