import type { Draft } from '../../draft/draft';
import { FESTIVAL_BASE, numberOf, PLANS, type YearWord, yearWords } from '../../draft/yearWords';
import { findAll } from '../../text/findAll';
import { defineRule, type Report } from '../define';

/** A date line under the title. */
const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])/;
/** From this month on the next year's work is spoken of; up to the second one last year's is summed up. */
const AUTUMN = 10;
const SPRING = 4;
/** 总结2023年工作，部署2024年工作: the opening says which year it is. */
const OPENING = /总结((?:19|20)\d\d)年[^。]{0,40}?(?:部署|安排|谋划)((?:19|20)\d\d)年/;

export const titleYear = defineRule({
  id: 'consistency/year',
  title: '“今年”、日期与标题的年份不合',
  severity: 'warning',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '标题写的是一个年份，正文说“今年是”另一个年份，或者还在部署早已过去的一年，多半是旧稿的年份没有改。',
  source: '讲话稿前后一致的要求（以标题年份为据，无标准条款）',
  options: {},
  examples: [
    { bad: '在2024年全市工作会议上的讲话\n同志们：\n«今年是2023年»，也是关键之年。' },
    { bad: '在2024年全市工作会议上的讲话\n（«2023年5月»8日）\n同志们：\n今天我们开会。' },
    {
      bad: '在2024年全市工作会议上的讲话\n同志们：\n«2023年，我们要»抓好五件事。«部署2023年工作»，«今年（2022年»）任务很重。',
    },
    { bad: '在2023级新生开学典礼上的讲话\n同学们：\n作为«2022级新生»，你们要努力。' },
    { bad: '在“十四五”规划评估会上的讲话\n同志们：\n要«确保“十三五”规划目标如期实现»。' },
    {
      bad: '在2023年上半年经济运行分析会上的讲话\n同志们：\n要«确保2022年»生产总值增长6%以上。对«这次2021年度»考核中的问题，抓紧整改。',
    },
    { bad: '在庆祝建党103周年大会上的讲话\n同志们：\n在«庆祝党的102周年»华诞的时刻。' },
    { bad: '在庆祝第40个教师节大会上的讲话\n老师们：\n值此«第39个教师节»来临之际。' },
    { bad: '在全市工作会议上的讲话\n（2024年3月8日）\n同志们：\n«今年（2023年»）任务很重。' },
    { bad: '在全市工作会议上的讲话\n同志们：\n总结2023年工作，部署2024年工作。«2023年，我们要»抓好五件事。' },
    {
      good: '在庆祝建党103周年大会上的讲话\n同志们：\n去年庆祝建党102周年，庆祝建国75周年，第40个教师节。确保2035年基本实现现代化。',
    },
    { good: '在2024年全市工作会议上的讲话\n同志们：\n2024年是关键之年，去年（2023年）是收官之年，今年是2024年。' },
    { good: '2023年总结暨2024年部署会讲话\n同志们：\n今年是2023年。' },
    { good: '在2024年全市工作会议上的讲话\n（2023年12月28日）\n同志们：\n今天我们开会。' },
    {
      good: '在2023年度总结大会上的讲话\n（2024年1月8日）\n同志们：\n今天我们开会。部署2024年工作，2025年，我们要再上台阶。',
    },
    {
      good: '在2024年全市工作会议上的讲话\n同志们：\n总结2023年工作，部署2024年工作。2023年，我们要求各地抓落实。确保“十四五”规划收官。2021级同学。',
    },
    { good: '在“十四五”规划评估会上的讲话\n同志们：\n“十三五”规划目标如期实现，确保“十五五”规划开好局。' },
  ],
  check({ draft, report }) {
    const { text, parts } = draft;
    const words = wordsOf(draft);
    reportEdges(words, report);
    if (!parts.title) return;
    const title = text.slice(parts.title.start, parts.title.end);
    const related = [{ message: '标题', offset: parts.title.start, length: title.length }];
    const own = ownYear(draft, title) ?? plannedYear(draft, title);
    for (const word of own ? words : []) {
      if (own) judgeYear(word, own, text, report);
    }
    if (own?.where === '标题' && !own.planned) reportDates(draft, own, report);
    const grade = yearIn(title, /((?:19|20)\d\d)级/g)?.value;
    const plan = planIn(title);
    const jubilee = numberOf(/(\d{1,3}|[一二三四五六七八九十]{1,3})周年/.exec(title)?.[1]);
    const festivals = new Map<string, number>();
    for (const one of words) {
      const { kind, value, offset, length, name } = one;
      const tell = (message: string): void => report({ offset, length, message, related });
      if (kind === 'grade' && grade !== undefined && value !== grade) {
        tell(`标题是${grade}级，这里是${value}级`);
      } else if (kind === 'plan' && plan >= 0 && value < plan) {
        tell(`标题是“${PLANS[plan] ?? ''}”，这里是更早的“${PLANS[value] ?? ''}”`);
      } else if (kind === 'jubilee' && jubilee > 0 && isNear(value, jubilee) && !isOtherYear(text, offset)) {
        tell(`标题是${jubilee}周年，这里是${value}周年`);
      } else if (kind === 'since' && jubilee >= LONG && isNear(value, jubilee)) {
        tell(`标题是${jubilee}周年，这里是${value}年来`);
      } else if (kind === 'festival' && value > 0 && !isOtherYear(text, offset)) {
        const first = festivals.get(name) ?? value;
        festivals.set(name, first);
        if (isNear(value, first)) tell(`前面是第${first}个${name}，这里是第${value}个`);
        else if (own) reportCounted(one, own, text, report);
      } else if (own) reportCounted(one, own, text, report);
    }
  },
});

/** The year of the draft with the place that says it. */
interface OwnYear {
  readonly value: number;
  readonly where: '标题' | '日期' | '开头';
  readonly offset: number;
  /** Said of what is laid out only: 2025年总结暨2026年部署会 may be held in either year. */
  readonly planned?: true;
}

/** So many years are not said by chance: 104年来. */
const LONG = 10;

/** The later of two years that follow each other, which a title lays out: 2025年度总结暨2026年工作部署会. */
function plannedYear({ parts }: Draft, title: string): OwnYear | undefined {
  const [one, other, more] = findAll(/(?<!\d)((?:19|20)\d\d)年/g, title);
  if (!one || !other || more || Number(other[1]) !== Number(one[1]) + 1) return undefined;
  if (!/^.{0,12}?(?:部署|动员|安排|谋划|推进|启动)/.test(title.slice(other.index))) return undefined;
  return { value: Number(other[1]), where: '标题', offset: (parts.title?.start ?? 0) + other.index, planned: true };
}

function ownYear({ text, parts }: Draft, title: string): OwnYear | undefined {
  const said = yearIn(title, /(?<!\d)((?:19|20)\d\d)年/g);
  if (said && /总结|述职|考核|民主生活|述责|述廉/.test(title) && isSummedUp(text, parts, said.value)) return undefined;
  if (said) return { value: said.value, where: '标题', offset: (parts.title?.start ?? 0) + said.at };
  if (/(?:19|20)\d\d年/.test(title)) return undefined;
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (date && !/[修施印]/.test(line)) return { value: Number(date[1]), where: '日期', offset: start + date.index };
  }
  const opening = OPENING.exec(text.slice(0, 600));
  if (!opening || Number(opening[2]) !== Number(opening[1]) + 1) return undefined;
  return { value: Number(opening[2]), where: '开头', offset: opening.index + opening[0].length - 5 };
}

/** 2023年总结大会 held in January 2024: 今年 is the later year. */
function isSummedUp(text: string, { bylines }: Draft['parts'], year: number): boolean {
  return bylines.some(({ start, end }) => {
    const [, said, month] = DATE.exec(text.slice(start, end)) ?? [];
    return Number(said) === year + 1 && Number(month) <= SPRING;
  });
}

function judgeYear(word: YearWord, own: OwnYear, text: string, report: (report: Report) => void): void {
  const { kind, value, shift, offset, length } = word;
  const meant = own.value + shift;
  if (own.planned && kind !== 'planned' && kind !== 'aimed' && kind !== 'laidOut') return;
  const related = [{ message: `${own.where}的年份`, offset: own.offset, length: 5 }];
  const tell = (message: string): void => report({ offset, length, message, related });
  const planned = kind === 'planned' && (own.where !== '日期' || text.slice(offset, offset + 5) === `${value}年`);
  if (kind === 'named' && value !== meant) {
    tell(`${own.where}是${own.value}年，“${text.slice(offset, offset + 2)}”应为${meant}年`);
  } else if (kind === 'this' && value !== meant && own.where === '标题') {
    tell(`标题是${own.value}年，这里是${value}年`);
  } else if ((planned || kind === 'aimed') && value < meant) {
    tell(`${own.where}是${own.value}年，这里还在说${value}年要做的事`);
  } else if (kind === 'laidOut' && (value < meant || (value === meant + 1 && isLaidOut(own)))) {
    tell(`${own.where}是${own.value}年，这里说的是${value}年的安排`);
  } else if (kind === 'edge' && word.name === '' && value !== meant) {
    const name = text.slice(offset, offset + 2);
    tell(`${own.where}是${own.value}年，“${name}”不是${value}年`);
  } else if (kind === 'passed' && value !== own.value && value !== own.value + shift) {
    if (Math.abs(value - own.value) <= 2) tell(`${own.where}是${own.value}年，与这里的${value}年不合`);
  }
}

/** Whose plans are laid out is said outright. */
function isLaidOut(own: OwnYear): boolean {
  return own.planned === true || own.where === '开头';
}

/** 2024年是“十四五”规划收官之年: wrong whatever the title says. */
function reportEdges(words: readonly YearWord[], report: (report: Report) => void): void {
  for (const { kind, value, name, offset, length } of words) {
    if ((kind !== 'edge' && kind !== 'founding') || name === '' || !isNear(Number(name), value)) continue;
    report({ offset, length, message: `这里说的应是${value}年，不是${name}年` });
  }
}

/** 第39个教师节, 建党103周年 in a year that counts otherwise. */
function reportCounted(word: YearWord, own: OwnYear, text: string, report: (report: Report) => void): void {
  const { kind, value, name, offset, length } = word;
  const base = kind === 'festival' ? FESTIVAL_BASE.find(([end]) => name.endsWith(end))?.[1] : undefined;
  const year = kind === 'founding' && name === '' ? value : base === undefined || value === 0 ? 0 : base + value;
  if (year === 0 || !isNear(year, own.value) || isOtherYear(text, offset) || own.planned) return;
  // At the turn of the year the next one is spoken of.
  if (/将|明年|迎接|喜迎|来临|临近/.test(text.slice(Math.max(0, offset - 14), offset))) return;
  const related = [{ message: `${own.where}的年份`, offset: own.offset, length: 5 }];
  const message = `${own.where}是${own.value}年，“${text.slice(offset, offset + length)}”是${year}年`;
  report({ offset, length, message, related, severity: 'information' });
}

/** One or two away: what goes up by one every year was not counted on. */
function isNear(one: number, other: number): boolean {
  return one > 0 && one !== other && Math.abs(one - other) <= 2;
}

/** 去年庆祝…: of another year. */
function isOtherYear(text: string, at: number): boolean {
  return /[去前明上]一?年|\d{4}年|上[届次]/.test(text.slice(Math.max(0, at - 12), at));
}

/** The one year of a title; nothing where it has none or several. */
function yearIn(title: string, pattern: RegExp): { value: number; at: number } | undefined {
  const [first, second] = findAll(pattern, title);
  return first && !second ? { value: Number(first[1]), at: first.index } : undefined;
}

/** The one plan of a title, by its place in `PLANS`; -1 where there is none or several. */
function planIn(title: string): number {
  const [first, second] = findAll(/“(十[一二三四五六]?五)”/g, title);
  return first && !second ? PLANS.indexOf(first[1] ?? '') : -1;
}

/** Dates of bylines that do not go with the year of the title. */
function reportDates({ text, parts }: Draft, own: OwnYear, report: (report: Report) => void): void {
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (!date || /[修施印]/.test(line)) continue;
    const [whole, said = '', month] = date;
    const later = Number(said) - own.value;
    if (later === 0 || (later === -1 && Number(month) >= AUTUMN) || (later === 1 && Number(month) <= SPRING)) continue;
    report({
      offset: start + date.index,
      length: whole.length,
      message: `标题是${own.value}年，日期是${said}年`,
      related: [{ message: '标题的年份', offset: own.offset, length: 5 }],
      severity: 'information',
    });
  }
}

function wordsOf({ paragraphs }: Draft): YearWord[] {
  return paragraphs.flatMap(({ text, start }) =>
    yearWords(text).map((one) => ({ ...one, offset: start + one.offset })),
  );
}
