import { findAll } from '../../text/findAll';
import type { UnevenRow } from './unevenRow';

/** Quotations of a row, at most, on either side of the ，. */
const MOST = 8;

/** Two titles that are a clause of their own, at its head or at its end: ，《甲》，《乙》要送到 · 学好《甲》，《乙》，…. */
const TITLES =
  /(?:^|[，。；：])《[^《》]{1,30}》，《[^《》]{1,30}》(?=[\u4e00-\u9fff])|《[^《》]{1,30}》，《[^《》]{1,30}》(?=[，。等])/gu;

/** Quotations and titles side by side with a ， between two of them. `titled`: whether the text has 》，《. */
export function quotedRows(text: string, titled: boolean): UnevenRow[] {
  const found: UnevenRow[] = [];
  if (text.includes('“')) {
    for (let comma = text.indexOf('”，“') + 1; comma > 0; comma = text.indexOf('”，“', comma) + 1) {
      const row = quotedRow(text, comma);
      if (row) found.push(row);
    }
  }
  if (titled)
    for (const { 0: whole, index } of findAll(TITLES, text)) {
      const start = index + whole.indexOf('《');
      found.push({ start, end: index + whole.length, comma: index + whole.indexOf('》，') + 1 });
    }
  return found;
}

/** 弘扬“甲”“乙”，“丙”。: two that follow each other, and the third ends the sentence. */
function isThirdOf(text: string, start: number, comma: number, end: number): boolean {
  if (!'。；'.includes(text.charAt(end) || '-') || text.indexOf('”', comma) !== end - 1) return false;
  return text.charAt(start - 1) === '”' || (text.charAt(start - 1) === '、' && text.charAt(start - 2) === '”');
}

const LONGEST_QUOTED = 14;
/** What names in quotation marks are names of: “甲”，“乙”、“丙”改革. */
const NAMED =
  /^(?:改革|活动|行动|工程|机制|制度|原则|理念|要求|方针|精神|问题|意识|模式|建设|品牌|创建|现象|服务|试点|评选|目标|格局|战略|思想|举措|计划|专项)/u;

/** The quotations around a ，, if the row ends in 等 and has no other ，. */
function quotedRow(text: string, comma: number): UnevenRow | undefined {
  let end = text.indexOf('”', comma) + 1;
  for (let i = 0; i < MOST; i++) {
    if (end <= 0 || end - comma > MOST * LONGEST_QUOTED) return undefined;
    const gap = text[end] === '、' ? 1 : 0;
    if (text[end + gap] !== '“') break;
    end = text.indexOf('”', end + gap) + 1;
  }
  const start = text.lastIndexOf('“', comma - 1);
  if (
    !(text[end] === '等' || NAMED.test(text.slice(end, end + 4)) || isThirdOf(text, start, comma, end)) ||
    start < 0 ||
    comma - start > LONGEST_QUOTED + 2
  )
    return undefined;
  // “甲”，“乙”，“丙”等 is parted evenly.
  return text.slice(0, start).endsWith('，') && text[start - 2] === '”' ? undefined : { start, end, comma };
}
