import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';

/** When a draft is held, by the line under its title, or else by its title. */
export interface Held {
  readonly year: number;
  /** 0 where only the year is known. */
  readonly month: number;
  /** 0 where none is said. */
  readonly day: number;
  readonly offset: number;
  readonly length: number;
}

const DATE = /(?<!\d)((?:19|20)\d\d)(?:年|[.\-/])(\d{1,2})(?:月|[.\-/])(?:(\d{1,2})日?)?/;
/** Titles whose year is not that of the day: 2024年度总结大会. */
const ACCOUNT = /总结|考核|述职|述责|表彰|回顾|通报|汇报|报告|情况|决算|审计|评价|年度|年终|反馈|整改/;
/** The day or the year that a draft with a title gives for itself; nothing where title and date do not go together. */
export function heldAt({ text, parts }: Draft): Held | undefined {
  if (!parts.title) return undefined;
  const title = text.slice(parts.title.start, parts.title.end);
  const years = findAll(/(?<!\d)(20\d\d)年/g, title);
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    const date = DATE.exec(line);
    if (!date || /[修施印]/.test(line)) continue;
    const year = Number(date[1]);
    // A title of another year: which one was left over cannot be told.
    if (years.some((one) => Number(one[1]) > year || Number(one[1]) < year - 1)) return undefined;
    return {
      year,
      month: Number(date[2]),
      day: Number(date[3] ?? 0),
      offset: start + date.index,
      length: date[0].length,
    };
  }
  const [only, more] = years;
  if (!only || more || ACCOUNT.test(title)) return undefined;
  return { year: Number(only[1]), month: 0, day: 0, offset: parts.title.start + only.index, length: only[0].length };
}
