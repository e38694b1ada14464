import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { hanEnd, hanStart } from '../../text/hanRun';
import type { Span } from '../../text/span';
import type { MixedMarks } from './mixedMarks';

/** One ， in a row of members that are parted by 、 elsewhere. */
export interface UnevenRow extends Span {
  /** Where the ， stands. */
  readonly comma: number;
}

const SHORTEST = 2;
const LONGEST = 6;
/** Members of a row, at most, on either side of the ，. */
const MOST = 8;
/** What ends a row. */
const ENDS = '。；，！的等';
/** What unlike words share: names of places, endings of clauses. */
const COMMON = '的了着过们地上中下里省市县区镇乡村州年月日有是在和与不为一';

/** How much ahead of the first member is read. */
const LEAD = 3;
/** What leads into the first member of a row. */
const LED = /(?:[于到要即好以会能来并的]|坚持|实现|推动|推进|加强|强化|注重|突出|确保|提升|增强|深化|落实)$/u;

/**
 * Rows in which the only ， sets the first or the last member off, and all members are of one make: 防大汛，抗大旱、抢大险、救大灾. They are of
 * one length with one character in one place, or end in one character. A ， in the middle makes two rows of one, and is no slip.
 * `marks`: where to look.
 */
export function unevenRows(text: string, marks: readonly MixedMarks[]): UnevenRow[] {
  const found: UnevenRow[] = [];
  for (const { comma } of marks) {
    const row = readRow(text, comma);
    if (row) found.push(row);
  }
  return found;
}

function readRow(text: string, comma: number): UnevenRow | undefined {
  let end = memberEnd(text, comma + 1);
  if (end < 0 || !isLike(text, comma, end)) return undefined;
  const start = hanStart(text, comma, LONGEST);
  // One side is one member, the other is parted by 、.
  if ((text[start - 1] === '、') === (text[end] === '、') || comma - start < SHORTEST) return undefined;
  const ahead = [comma];
  for (let at = start; text[at - 1] === '、' && ahead.length <= MOST; at = hanStart(text, at - 1, LONGEST)) {
    ahead.unshift(at - 1);
  }
  const behind: number[] = [];
  while (end > 0 && text[end] === '、' && behind.length < MOST) {
    behind.push(end);
    end = memberEnd(text, end + 1);
  }
  if (end < 0 || !ENDS.includes(text.charAt(end) || '-')) return undefined;
  const marks = [...ahead, ...behind, end];
  const members = marks.slice(1).map((mark, i) => text.slice((marks[i] ?? 0) + 1, mark));
  // 宜居、宜业，宜游的乡村; a longer last member may have its own 的: 相信群众、依靠群众，做好群众的工作.
  if (text[end] === '的' && members.some((one) => one.length > SHORTEST)) return undefined;
  const first = marks[0] ?? 0;
  const lead = text.slice(hanStart(text, first, LONGEST + LEAD), first);
  const length = shape(members, lead);
  // Ahead of the ， the first member must be seen to begin: 立足于防大汛，抗大旱、… but 脚踏实地，务实功、….
  // 解决群众上学难，看病难、出行难等问题: what all end with tells enough.
  const listed = text[end] === '等' && '难贵慢散乱差'.includes(members[0]?.at(-1) ?? '-');
  if (text[end] === '等' && !listed) return undefined;
  if (listed) return length > 0 ? { start: first - length, end, comma } : undefined;
  if (behind.length > 0 && (length > 5 || (lead.length > length && !LED.test(lead.slice(0, -length)))))
    return undefined;
  return length > 0 ? { start: first - length, end, comma } : undefined;
}

/**
 * Three short members of one make with ； between them, the first led in by other words: 一支拉得出；冲得上；打得赢的队伍. `comma` is the first
 * ；, and the second stands a member behind it. Linear.
 */
export function stoppedRows(text: string): UnevenRow[] {
  const found: UnevenRow[] = [];
  for (let mark = text.indexOf('；', 1); mark > 0; mark = text.indexOf('；', mark + 1)) {
    const second = hanEnd(text, mark + 1, LONGEST);
    const length = second - mark - 1;
    if (text[second] !== '；' || length < 3 || length > 4) continue;
    const end = second + 1 + length;
    const start = mark - length;
    const [a, b, c] = [text.slice(start, mark), text.slice(mark + 1, second), text.slice(second + 1, end)];
    if (hanEnd(text, second + 1, LONGEST) < end || !'的。，'.includes(text.charAt(end) || '-')) continue;
    // One Han more ahead of the first member: it is led in, and is no clause of its own.
    if (hanStart(text, mark, LONGEST) >= start || new Set([a, b, c]).size < 3) continue;
    const place = [...a].findIndex((one, at) => !COMMON.includes(one) && one === b[at] && one === c[at]);
    if (place > 0) found.push({ start, end, comma: mark });
  }
  return found;
}

/** A title, and the mark that parts it from the next. */
const TITLE = /》([，、]?)《/g;

/**
 * A ， between two titles of a row that has 、 or nothing between the others: 《甲》，《乙》、《丙》. `parting` is what the others have.
 */
export function unevenTitles(text: string): (UnevenRow & { readonly parting: string })[] {
  const found: (UnevenRow & { readonly parting: string })[] = [];
  let row: { at: number; mark: string }[] = [];
  const close = (): void => {
    const commas = row.filter(({ mark }) => mark === '，');
    const comma = commas[0];
    const last = row.at(-1);
    if (comma && last && commas.length === 1 && row.length > 1) {
      const start = text.lastIndexOf('《', row[0]?.at ?? 0);
      const end = text.indexOf('》', last.at + 2) + 1;
      const parting = row.find(({ mark }) => mark !== '，')?.mark ?? '';
      found.push({ start: Math.max(0, start), end: end || last.at + 1, comma: comma.at + 1, parting });
    }
    row = [];
  };
  for (const { 1: mark = '', index } of findAll(TITLE, text)) {
    const before = row.at(-1);
    // The next title is the one that the last mark opened.
    if (before && text.indexOf('》', before.at + before.mark.length + 2) !== index) close();
    row.push({ at: index, mark });
  }
  close();
  return found;
}

/** Whether the members around a ， have a character in one place, counted from their ends: most have none, and are done with. */
function isLike(text: string, comma: number, end: number): boolean {
  for (let k = 1; k < end - comma; k++) {
    const unit = text.charCodeAt(comma - k);
    if (unit === text.charCodeAt(end - k) && isHan(unit)) return true;
    if (!isHan(unit)) return false;
  }
  return false;
}

/** The length of the first member, whose beginning `lead` may lead into the row; 0 if the members are not of one make. */
function shape(members: readonly string[], lead: string): number {
  const [b = ''] = members;
  const { length } = b;
  const a = lead.slice(-length);
  if (
    a.length < length ||
    a.includes('的') ||
    members.some((one) => one === a || one.includes('的')) ||
    new Set(members).size < members.length
  )
    return 0;
  const even = members.every((one) => one.length === length);
  for (let at = 0; even && at < length; at++) {
    if (COMMON.includes(a.charAt(at)) || !members.every((one) => one[at] === a[at])) continue;
    return length;
  }
  // 真改、实改，彻底改
  const end = a.charAt(length - 1);
  const ends =
    !even && length === 2 && !COMMON.includes(end) && members.every((one) => one.endsWith(end) && one.length <= 3);
  return ends ? length : 0;
}

/** What stands behind 等, which ends a list. */
const LISTED = /^(?:问题|现象|方面|情况|困难|难题|短板)/u;

/** Where the member that begins at `from` ends, or -1 where it is too long or too short. */
function memberEnd(text: string, from: number): number {
  let at = from;
  while (at - from <= LONGEST && isHan(text.charCodeAt(at)) && text[at] !== '的') {
    if (text[at] === '等' && at - from >= SHORTEST && LISTED.test(text.slice(at + 1, at + 3))) break;
    at++;
  }
  return at - from < SHORTEST || at - from > LONGEST ? -1 : at;
}
