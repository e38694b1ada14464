import type { Draft } from '../draft';
import type { YearWord } from './yearWords';

/** A title that gives an account of a year, and lays out nothing. */
const REPORT = /述职|述责|述廉|总结|履职报告|考核/;
const PLAN = /部署|动员|推进|启动|计划|安排|谋划|打算|暨/;
const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])/;
/** From this month on the year is summed up. */
const AUTUMN = 9;

/** The one year that the title is an account of; nothing where the draft is dated early in it. */
export function reportedYear({ text, parts }: Draft, title: string): number | undefined {
  if (!REPORT.test(title) || PLAN.test(title)) return undefined;
  const [first, second] = title.match(/(?<!\d)(?:19|20)\d\d(?=年)/g) ?? [];
  if (first === undefined || second !== undefined || /年(?:上半年|[一二三]季度|第[一二三]季度)/.test(title))
    return undefined;
  const early = parts.bylines.some(({ start, end }) => {
    const date = DATE.exec(text.slice(start, end));
    return date !== null && date[1] === first && Number(date[2]) < AUTUMN;
  });
  return early ? undefined : Number(first);
}

/** 回顾七十年的奋斗历程 where the title has 七十五周年: its tens alone, or its digits turned, said of what has been gone through since. */
export function isCut({ value, offset, length }: YearWord, jubilee: number, text: string): boolean {
  const turned = (jubilee % 10) * 10 + Math.floor(jubilee / 10);
  const tens = jubilee < 100 && jubilee - (jubilee % 10);
  if (value === jubilee || (value !== turned && value !== tens) || jubilee % 10 === 0) return false;
  const [ahead, said] = [text.slice(Math.max(0, offset - 14), offset), text.slice(offset, offset + length)];
  if (/改革开放|[近前后余多约有几第]$|新中国|建国|建党|建军/.test(ahead) || (value === tens && /来$/.test(said)))
    return false;
  return value === turned || /回顾|走过|历经|纵观|回首|回望|总结|铭记|[在从这]$/.test(ahead);
}
