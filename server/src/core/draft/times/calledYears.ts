import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import type { Held } from './heldAt';
import type { YearSlip } from './yearSlips';

/** A year that this year's papers, tasks or appeals are called by, with its place in the paragraph. */
interface CalledYear {
  readonly year: number;
  readonly at: number;
  /** In a section of what is to be done only. */
  readonly task: boolean;
}

const YEAR = '(?<!\\d)(20\\d\\d)年';
const PAPER =
  '(?:[省市州县区]委?)?(?:一号文件|政府工作报告|民生实事|[十百]?件?实事|工作要点|工作安排|工作计划|目标任务|重点任务|重点工作|任务清单|任务书|任务分解|重点项目|行动方案|实施方案|工作方案|行动计划)';
/** 今年发布的2023年中央一号文件, 今年列入2023年省级重点项目库: what this year issues is this year's. */
const ISSUED = new RegExp(
  `今年，?(?:[\\u4e00-\\u9fff《》“”]{0,12}?)(?:发布|印发|出台|下发|公布|颁布|制定|列入|纳入|确定|安排|部署|下达|签订|实施|提出)的?《?${YEAR}(?:度)?(?=[\\u4e00-\\u9fff“”]{0,10}?${PAPER})`,
  'g',
);
/** 今年是收官之年，2024年能否实现; 2024年的目标任务是 behind 今年. */
const ABLE = new RegExp(
  `${YEAR}(?:度)?，?(?:[\\u4e00-\\u9fff]{0,6}?(?:能否|能不能)|的?(?:目标任务|主要目标|预期目标|工作任务|各项任务|任务)(?:是|为|更|十分|很|非常|艰巨|繁重))`,
  'g',
);
/** 办好2023年民生实事。今年列入 */
const DOING = new RegExp(
  `(?:办好|抓好|做好|落实|实施|推进|完成|推动|抓实|办实|编制|落实好|推进好|贯彻)(?:全[省市州县区镇乡校])?${YEAR}(?:度)?(?=[^，。；！？\\d]{0,14}(?:。|，)(?:今年|我[省市州县区]今年|今年以来))`,
  'g',
);
/** 在2024年的新征程上, 祝大家在2024年, 让我们…在2024年交出. */
const CALL = new RegExp(
  `(?:[在于]|站在|站上|踏上|迈[入向进上]|奔赴|奋进|开启|走进|拥抱|开创|书写|谱写|赢得|夺取)${YEAR}(?:度)?(?:的?(?:新?征程|新起点|新赛道|新的?(?:征程|起点|一年|画卷|篇章|阶段|舞台)|奋斗|春天|工作中|赛道|道路|考卷|答卷)|[^，。；！？\\d]{0,4}?(?:交出|再创|再立|续写|取得(?:新|更)|实现(?:新|更)|书写|谱写|绽放|展现|工作顺利|身体健康|万事|事业))|新的一年，?[^，。；！？\\d]{0,12}?${YEAR}(?:度)?(?:的|各|全)`,
  'g',
);
/** 三、突出重点，抓好2025年工作: a heading that no account of a year has. */
const HEADED =
  /^[\s　]*[一二三四五六七八九十]{1,3}、[^。\d]{0,20}?(?:抓好|做好|干好|谋划好?|推进|奋力开创)(20\d\d)年(?:度)?(?:的)?(?:各项)?工作(?=[。\s　]*$)/;
const APPEAL = /让我们|同志们|朋友们|们，|祝|愿|新的一年|希望|我们要|要(?!求)|必须/;
const BEHIND =
  /去年|上年|前年|当时|曾|以来|原计划|回顾|回首|回望|告别|走过|过去|成绩|基础|经验|教训|了[^，。；]|已经|统计|考核|决算|审计|评价|结转|遗留|验收|整改|总结/;
const NONE: readonly CalledYear[] = [];

/** What one paragraph calls by a year. Kept by text. */
const calledYears = keptByText((text): readonly CalledYear[] => {
  if (!text.includes('20') || !/20\d\d年/.test(text)) return NONE;
  const found: CalledYear[] = [];
  const sentence = (at: number): string =>
    text.slice(behindLast(text, '。；！？\n', at), at) + saidBehind(text, at, '。；！？\n', 60);
  const add = (match: RegExpExecArray, task: boolean): void => {
    const digits = match[1] ?? match[2] ?? '';
    const before = text.slice(0, match.index);
    if (before.lastIndexOf('“') <= before.lastIndexOf('”'))
      found.push({ year: Number(digits), at: match.index + match[0].lastIndexOf(digits), task });
  };
  const now = text.includes('今年');
  if (now) {
    for (const one of findAll(ISSUED, text)) if (!BEHIND.test(one[0])) add(one, false);
    for (const one of findAll(ABLE, text)) {
      const said = sentence(one.index);
      if (/今年/.test(said.slice(0, said.indexOf(one[0]))) && !BEHIND.test(said)) add(one, false);
    }
    for (const one of findAll(DOING, text)) {
      if (!BEHIND.test(saidBehind(text, one.index, '。，', 40))) add(one, true);
    }
  }
  const headed = HEADED.exec(text);
  if (headed) add(headed, false);
  for (const one of findAll(CALL, text)) {
    const said = sentence(one.index);
    if (APPEAL.test(said) && !BEHIND.test(said)) add(one, false);
  }
  return found.length > 0 ? found : NONE;
});

/** What is due or hoped for in a year that is over at the time of the draft. */
export function calledSlips({ text, parts, paragraphs }: Draft, held: Held): readonly YearSlip[] {
  const slips: YearSlip[] = [];
  const related = [{ message: `本稿是${held.year}年的`, offset: held.offset, length: held.length }];
  const title = parts.title ? text.slice(parts.title.start, parts.title.end) : '';
  const account = /总结|述职|考核|述责|回顾/.test(title);
  let heading = '';
  for (const { text: line, start } of paragraphs) {
    if (start <= held.offset) continue;
    for (const { year, at, task } of calledYears(line)) {
      const late = held.year - year;
      if (late < 1 || late > 2 || (task && account) || /回顾|总结|去年|成绩|成效|取得/.test(heading)) continue;
      if (heading.includes(`${year}年`)) continue;
      slips.push({
        offset: start + at,
        length: 5,
        message: `本稿是${held.year}年的，与这里的${year}年不合`,
        related,
        severity: 'information',
      });
    }
    if (/^[\s　]*[一二三四五六七八九十]{1,3}、/.test(line)) heading = saidBehind(line, 0, '。', 40);
  }
  return slips;
}

const DATE = /(?<!\d)(20\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])/;
const SCHOOL_YEAR = /(?<!\d)(20\d\d)(?:年)?[—\-–－~～至](20\d\d)学?年/;
const CLASS = /(?<!\d)(20\d\d)(级|届)/;

/** A date line that lies outside the school year of the title: 2024—2025学年开学典礼 of September 2023. */
export function schoolDateSlips({ text, parts }: Draft): readonly YearSlip[] {
  if (!parts.title) return [];
  const title = text.slice(parts.title.start, parts.title.end);
  if (!/学年|级|届/.test(title)) return [];
  const span = SCHOOL_YEAR.exec(title);
  const grade = span ? null : CLASS.exec(title);
  const named = span ?? grade;
  if (!named || (span && Number(span[2]) !== Number(span[1]) + 1)) return [];
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (!date || /[修施印]/.test(line)) continue;
    const months = (Number(date[1]) - Number(named[1])) * 12 + Number(date[2]);
    if (isWithin(title, months, grade?.[2])) return [];
    return [
      {
        offset: start + date.index,
        length: date[0].length,
        message: `标题是${named[0]}，日期是${date[1] ?? ''}年${date[2] ?? ''}月`,
        related: [{ message: '标题', offset: parts.title.start + named.index, length: named[0].length }],
        severity: 'information',
      },
    ];
  }
  return [];
}

/** Whether that many months from the January of its first year go with what the title calls. */
function isWithin(title: string, months: number, kind: string | undefined): boolean {
  if (kind === '级') return !/新生|开学|军训|迎新|入学/.test(title) || (months >= 7 && months <= 12);
  if (kind === '届') return !/毕业|离校/.test(title) || (months >= 4 && months <= 8);
  if (/第二学期|下学期|春季/.test(title)) return months >= 13 && months <= 21;
  if (/开学|军训|迎新|第一学期|上学期|秋季/.test(title)) return months >= 7 && months <= 15;
  return months >= 5 && months <= 24;
}
