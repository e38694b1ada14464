import { behindLast } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import { numeralValue } from '../numeral';
import { isCut, reportedYear } from './reportedYear';
import { FESTIVAL_BASE, PLANS, type YearWord, yearWords } from './yearWords';

/** A place that does not go with the draft's year; `related`: what says which year it is. */
export interface YearSlip {
  readonly offset: number;
  readonly length: number;
  /** In Chinese. */
  readonly message: string;
  readonly related?: readonly { readonly message: string; readonly offset: number; readonly length: number }[];
  /** Where it may be meant. */
  readonly severity?: 'information';
}

/** A date line under the title. */
const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])/;
/** From this month on the next year's work is spoken of; up to the second one last year's is summed up. */
const AUTUMN = 10;
const SPRING = 4;
/** 总结2023年工作，部署2024年工作: the opening says which year it is. */
const OPENING =
  /总结((?:19|20)\d\d)年(?!上半年|[春秋]季|第?[一二三]季度|前|以?来)[^。]{0,40}?(?:部署|安排|谋划)((?:19|20)\d\d)年/;

/** What a draft says of years that does not go with its title, its date line or its opening. */
export function yearSlips(draft: Draft): readonly YearSlip[] {
  const slips: YearSlip[] = [];
  const report = (slip: YearSlip): void => void slips.push(slip);
  const { text, parts } = draft;
  const words = wordsOf(draft);
  reportEdges(words, report);
  if (!parts.title) return slips;
  const title = text.slice(parts.title.start, parts.title.end);
  const related = [{ message: '标题', offset: parts.title.start, length: title.length }];
  const own = ownYear(draft, title) ?? plannedYear(draft, title);
  for (const word of own ? words : []) {
    if (own) judgeYear(word, own, text, report);
  }
  if (own?.where === '标题' && !own.planned) reportDates(draft, own, report);
  if (own?.where === '开头') reportEarly(draft, own, report);
  const grade = yearIn(title, /((?:19|20)\d\d)级/g)?.value;
  const plan = planIn(title);
  const jubilee = numeralValue(/(\d{1,3}|[一二三四五六七八九十]{1,3})周年/.exec(title)?.[1]);
  const festivals = new Map<string, number>();
  for (const one of words) {
    const { kind, value, offset, length, name } = one;
    const tell = (message: string, severity?: 'information'): void =>
      report({ offset, length, message, related, ...(severity ? { severity } : {}) });
    if (kind === 'grade' && grade !== undefined && value !== grade) {
      tell(`标题是${grade}级，这里是${value}级`);
    } else if (kind === 'plan' && plan >= 0 && value < plan) {
      tell(`标题是“${PLANS[plan] ?? ''}”，这里是更早的“${PLANS[value] ?? ''}”`);
    } else if (kind === 'jubilee' && jubilee > 0 && isNear(value, jubilee) && !isOtherYear(text, offset)) {
      tell(`标题是${jubilee}周年，这里是${value}周年`);
    } else if (kind === 'since' && jubilee >= LONG && (isNear(value, jubilee) || isCut(one, jubilee, text))) {
      tell(`标题是${jubilee}周年，这里是${value}年`, isNear(value, jubilee) ? undefined : 'information');
    } else if (kind === 'pledged') {
      if (value === reportedYear(draft, title))
        tell(`${value}年是报告的年度，今后的打算应是${value + 1}年的`, 'information');
    } else if (kind === 'term') {
      if (own?.where === '标题' && value === own.value - 1 && isTerm(title, name, text, offset))
        tell(`标题是${own.value}年，这里是${value}年`);
    } else if (kind === 'festival' && value > 0 && !isOtherYear(text, offset)) {
      const first = festivals.get(name) ?? value;
      festivals.set(name, first);
      if (isNear(value, first)) tell(`前面是第${first}个${name}，这里是第${value}个`);
      else if (own) reportCounted(one, own, text, report);
    } else if (own) reportCounted(one, own, text, report);
  }
  return slips;
}

/** The year of the draft with the place that says it. */
interface OwnYear {
  readonly value: number;
  readonly where: '标题' | '日期' | '开头';
  readonly offset: number;
  /** Said of what is laid out only: 2025年总结暨2026年部署会 may be held in either year. */
  readonly planned?: true;
}

/** Whether the title says the same of its year, and the sentence speaks of what is ahead: 以2022年秋季学期平安开学的实际行动. */
function isTerm(title: string, name: string, text: string, at: number): boolean {
  if (!title.replace(/\d{4}年度?(?:全[省市州县区镇乡校])?/, '年').includes(name)) {
    return false;
  }
  const end = text.indexOf('。', at);
  const said = text.slice(behindLast(text, '。\n', at), end < 0 ? at + 60 : end);
  return AHEAD.test(said) && !BEHIND.test(said);
}

const AHEAD = /让我们|预祝|确保|做好|抓好|开好|办好|实际行动|全力|现在宣布/;
const BEHIND = /以来|去年|上年|回顾|总结|相?比|曾|期间|以前|以后|结束|经验|教训|了/;

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
  const opening = openingYear(text);
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (!date || /[修施印]/.test(line)) continue;
    if (opening && isTooEarly(date, opening.value)) return opening;
    return { value: Number(date[1]), where: '日期', offset: start + date.index };
  }
  return opening;
}

function openingYear(text: string): OwnYear | undefined {
  const opening = OPENING.exec(text.slice(0, 600));
  if (!opening || Number(opening[2]) !== Number(opening[1]) + 1) return undefined;
  return { value: Number(opening[2]), where: '开头', offset: opening.index + opening[0].length - 5 };
}

/** Whether at a date the year before `year` is not yet there to be summed up: 2024年3月, where 2024年 is summed up and 2025年 laid out. */
function isTooEarly([, said, month]: RegExpExecArray, year: number): boolean {
  return Number(said) < year - 1 || (Number(said) === year - 1 && Number(month) < AUTUMN);
}

/** Dates of bylines ahead of the year that the opening sums up. */
function reportEarly({ text, parts }: Draft, own: OwnYear, report: (slip: YearSlip) => void): void {
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (!date || /[修施印]/.test(line) || !isTooEarly(date, own.value)) continue;
    report({
      offset: start + date.index,
      length: date[0].length,
      message: `开头总结${own.value - 1}年、部署${own.value}年，日期却是${date[0]}`,
      related: [{ message: '开头的年份', offset: own.offset, length: 5 }],
    });
  }
}

/** 2023年总结大会 held in January 2024: 今年 is the later year. */
function isSummedUp(text: string, { bylines }: Draft['parts'], year: number): boolean {
  return bylines.some(({ start, end }) => {
    const [, said, month] = DATE.exec(text.slice(start, end)) ?? [];
    return Number(said) === year + 1 && Number(month) <= SPRING;
  });
}

function judgeYear(word: YearWord, own: OwnYear, text: string, report: (slip: YearSlip) => void): void {
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
function reportEdges(words: readonly YearWord[], report: (slip: YearSlip) => void): void {
  for (const { kind, value, name, offset, length } of words) {
    if ((kind !== 'edge' && kind !== 'founding') || name === '' || !isNear(Number(name), value)) continue;
    report({ offset, length, message: `这里说的应是${value}年，不是${name}年` });
  }
}

/** 第39个教师节, 建党103周年 in a year that counts otherwise. */
function reportCounted(word: YearWord, own: OwnYear, text: string, report: (slip: YearSlip) => void): void {
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
function reportDates({ text, parts }: Draft, own: OwnYear, report: (slip: YearSlip) => void): void {
  const title = parts.title ? text.slice(parts.title.start, parts.title.end) : '';
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (!date || /[修施印]/.test(line)) continue;
    const [whole, said = '', month] = date;
    const later = Number(said) - own.value;
    if (
      later === 0 ||
      (later === -1 && Number(month) >= AUTUMN) ||
      (later === 1 && Number(month) <= SPRING && !isHeldAnew(title, text))
    )
      continue;
    report({
      offset: start + date.index,
      length: whole.length,
      message: `标题是${own.value}年，日期是${said}年`,
      related: [{ message: '标题的年份', offset: own.offset, length: 5 }],
      severity: 'information',
    });
  }
}

/** 2024年全市优化营商环境大会 of March 2025, which sums up 去年: no meeting is called by the year before that does not look back. */
function isHeldAnew(title: string, text: string): boolean {
  return (
    /大会|工作会议|局长会议|推进会|部署会|动员会|开班式|启动仪式/.test(title) &&
    !/总结|年度|考核|述|表彰|评议|生活会|季度|年[终末]|冬|下半年|\d月|次|届|决算|审计工作|巡|整改|汇报|报告|反馈/.test(
      title,
    ) &&
    /(?:总结|回顾)(?:了)?去年|(?:部署|安排|明确|研究)[^。，]{0,12}今年/.test(text.slice(0, LOOKING_BACK))
  );
}
/** The title with the opening. */
const LOOKING_BACK = 500;

function wordsOf({ paragraphs }: Draft): YearWord[] {
  return paragraphs.flatMap(({ text, start }) =>
    yearWords(text).map((one) => ({ ...one, offset: start + one.offset })),
  );
}
