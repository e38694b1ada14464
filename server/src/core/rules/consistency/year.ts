import type { Draft } from '../../draft/draft';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { defineRule } from '../define';

/** A year said to be this, last or next one. */
const NAMED = /(今年|去年|明年)(?:就?是|（|\(|即|，也就是)?((?:19|20)\d\d)年/g;
const SHIFT: Readonly<Record<string, number>> = { 今年: 0, 去年: -1, 明年: 1 };
/** What is still to be done in a year: 2023年，我们要…; 部署2023年工作; 做好2023年的工作. */
const PLANNED =
  /(?:(?<=^|[。！；：\s　])((?:19|20)\d\d)年，?(?:我们|全[省市县区镇乡校]上?下?|各级|各单位)?(?:将?要(?!求)|必须|务必|将继续|要继续)|(?:部署|安排|谋划|做好|抓好)(?:好)?((?:19|20)\d\d)年(?:度)?(?:的|全[省市县区镇乡校])?[^，。；]{0,8}?(?:工作|任务)(?![^。；]{0,6}(?:总结|收官))|((?:19|20)\d\d)年(?:度)?(?:的|全[省市县区镇乡校])?[^，。；\d]{0,8}?(?:总体要求|工作重点|主要任务|奋斗目标|总体思路|预期目标)(?:是|为|：))/g;
/** 2022级新生 welcomed in 2023. */
const GRADE = /((?:19|20)\d\d)级新(?:生|同学)/g;
/** 确保“十三五”规划目标如期实现: a plan still to be fulfilled. */
const PLAN =
  /(?:确保|推动|加快|力争|保证)(?:完成|实现)?“?(十[一二三四五六]?五)”?(?:规划|时期|计划)?[^，。；“”]{0,12}?(?:实现|完成|落实|落地)|(?:确保|力争)(?:完成|实现)“?(十[一二三四五六]?五)”?(?:规划|时期|计划)/g;
const PLANS = ['十五', '十一五', '十二五', '十三五', '十四五', '十五五', '十六五'];
/** A date line under the title. */
const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])/;
/** From this month on the next year's work is spoken of; up to the second one last year's is summed up. */
const AUTUMN = 10;
const SPRING = 4;

/** A year, grade or plan as a paragraph has it. */
interface Place {
  readonly kind: 'named' | 'planned' | 'grade' | 'plan';
  /** The year meant to be this one; for a plan its place in `PLANS`. */
  readonly value: number;
  readonly shift: number;
  readonly offset: number;
  readonly length: number;
}

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
    if (!parts.title) return;
    const title = text.slice(parts.title.start, parts.title.end);
    const { start } = parts.title;
    const own = yearIn(title, /(?<!\d)((?:19|20)\d\d)年/g);
    if (own) {
      const related = [{ message: '标题的年份', offset: start + own.at, length: 5 }];
      for (const { kind, value, shift, offset, length } of placesIn(draft)) {
        const meant = own.value + shift;
        if (kind === 'named' && value !== meant) {
          report({
            offset,
            length,
            message: `标题是${own.value}年，“${text.slice(offset, offset + 2)}”应为${meant}年`,
            related,
          });
        } else if (kind === 'planned' && value < meant) {
          report({ offset, length, message: `标题是${own.value}年，这里还在说${value}年要做的事`, related });
        }
      }
      reportDates(draft, own.value, (offset, length, said) =>
        report({
          offset,
          length,
          message: `标题是${own.value}年，日期是${said}年`,
          related,
          severity: 'information',
        }),
      );
    }
    const grade = yearIn(title, /((?:19|20)\d\d)级/g);
    const plan = planIn(title);
    if (!grade && plan < 0) return;
    for (const { kind, value, offset, length } of placesIn(draft)) {
      const related = [{ message: '标题', offset: start, length: title.length }];
      if (grade && kind === 'grade' && value !== grade.value) {
        report({ offset, length, message: `标题是${grade.value}级，这里是${value}级`, related });
      } else if (plan >= 0 && kind === 'plan' && value < plan) {
        report({
          offset,
          length,
          message: `标题是“${PLANS[plan] ?? ''}”，这里是更早的“${PLANS[value] ?? ''}”`,
          related,
        });
      }
    }
  },
});

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
function reportDates(
  { text, parts }: Draft,
  own: number,
  report: (offset: number, length: number, said: string) => void,
): void {
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (!date || /[修施印]/.test(line)) continue;
    const [whole, said = '', month] = date;
    const later = Number(said) - own;
    if (later === 0 || (later === -1 && Number(month) >= AUTUMN) || (later === 1 && Number(month) <= SPRING)) continue;
    report(start + date.index, whole.length, said);
  }
}

function placesIn({ paragraphs }: Draft): Place[] {
  return paragraphs.flatMap(({ text, start }) => yearsIn(text).map((one) => ({ ...one, offset: start + one.offset })));
}

const NONE: readonly Place[] = [];

const yearsIn = keptByText((text): readonly Place[] => {
  const years = /\d{4}[年级]/.test(text);
  const plans = text.includes('五”');
  if (!years && !plans) return NONE;
  const places: Place[] = [];
  const add = (kind: Place['kind'], found: RegExpExecArray, value: number, shift = 0): void => {
    places.push({ kind, value, shift, offset: found.index, length: found[0].length });
  };
  if (years) {
    for (const found of findAll(NAMED, text)) add('named', found, Number(found[2]), SHIFT[found[1] ?? ''] ?? 0);
    for (const found of findAll(PLANNED, text)) add('planned', found, Number(found[1] ?? found[2] ?? found[3]));
    for (const found of findAll(GRADE, text)) add('grade', found, Number(found[1]));
  }
  for (const found of plans ? findAll(PLAN, text) : []) add('plan', found, PLANS.indexOf(found[1] ?? found[2] ?? ''));
  return places.sort((a, b) => a.offset - b.offset);
});
