import { ROW_NOUNS } from '../../lexicon/rowNouns';
import { isHan } from '../../text/chars';
import { hanEnd } from '../../text/hanRun';
import { pointsIn } from '../../text/markFlags';
import type { Span } from '../../text/span';

/** A row of members of one length and make, with no mark in some of the places where one belongs. */
export interface EvenRow extends Span {
  /** Where the 、 belong. */
  readonly at: readonly number[];
}

/** Members are no shorter and no longer. */
const SHORTEST = 3;
const LONGEST = 10;
/** More are no row, but one thing said again and again. */
const MOST = 8;
/** Characters that tell a row by themselves, where three members have them in one place. */
const FRAME = '不更有无再到上中';
/** Verbs that tell a row by themselves at its members' heads. */
const HEADS = '讲敢能善守懂勇重强';
/** What a row without marks ends at. */
const ENDS = '，。；、：！的';
/** What members of a row do not hold. */
const LOOSE = /[的了是和与或及之]|什么|没有|最|亲自|不变[质色味]|不敢腐|代表|社会|中华|[那这]些|^[又既]|[讲让对]$/u;

/**
 * Three and more members one behind the other with no mark: 思想自觉政治自觉行动自觉, of one noun; 主动领任务主动压担子主动解难题, with two characters at their heads alike;
 * 思想不松懈工作不断档标准不降低, with 不 in one place. Linear.
 */
export function unpartedRows(text: string): EvenRow[] {
  let found: EvenRow[] | undefined;
  // Places are counted on from text to text, so that the table need not be cleared.
  if (base > FULL) {
    places.fill(0);
    base = LONGEST + 1;
  }
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const slot = unit & (SLOTS - 1);
    const gap = base + at - (places[slot] as number);
    places[slot] = base + at;
    // What another character left in the slot is told by looking.
    if (gap > LONGEST || gap < SHORTEST || text.charCodeAt(at - gap) !== unit) continue;
    const nouns = gap === NOUN_STEP ? readNouns(text, at - 1) : undefined;
    if (nouns) {
      found ??= [];
      found.push(nouns);
    }
    const first = at - 2 * gap;
    if (first < done || text.charCodeAt(first) !== unit || !isHan(unit)) continue;
    const row = readUnparted(text, first, gap);
    if (!row || row.start < done) continue;
    found ??= [];
    found.push(row);
    done = row.end;
  }
  base += text.length + LONGEST + 1;
  return found ?? NONE;
}

const NONE: EvenRow[] = [];
/** Where each character stood last, by its low bits. */
const SLOTS = 1 << 12;
const places = new Int32Array(SLOTS);
const FULL = 1 << 30;
let base = LONGEST + 1;

/** From a noun of two characters to where it comes again, behind another word of two. */
const NOUN_STEP = 4;
const WORD = 2;

/**
 * 思想自觉政治自觉行动自觉, 道路自信理论自信、制度自信: words of four whose last two are one noun of rows; it stands at `at` for the second time. Three
 * without a mark, or two beside one that has its mark.
 */
function readNouns(text: string, at: number): EvenRow | undefined {
  const noun = text.slice(at, at + WORD);
  const first = at - NOUN_STEP;
  if (first < WORD || !text.startsWith(noun, first) || !ROW_NOUNS.includes(noun)) return undefined;
  // Of three the first two tell.
  const thrice = text.startsWith(noun, at + NOUN_STEP);
  const parted =
    (text.charAt(at + WORD) === '、' && text.startsWith(noun, at + NOUN_STEP + 1)) ||
    (text.charAt(first - WORD - 1) === '、' && text.startsWith(noun, first - NOUN_STEP - 1));
  if (!thrice && !parted) return undefined;
  const start = first - WORD;
  const end = at + WORD + (thrice ? NOUN_STEP : 0);
  const heads: string[] = [];
  for (let k = start; k < end; k += NOUN_STEP) heads.push(text.slice(k, k + WORD));
  if (new Set(heads).size < heads.length || !heads.every((head) => hanEnd(head, 0, WORD) === WORD)) return undefined;
  return { start, end, at: heads.slice(1).map((_, k) => start + (k + 1) * NOUN_STEP) };
}

/** The row whose members have the character at `i` in common, `length` apart; the first of them begins there or before. */
function readUnparted(text: string, i: number, length: number): EvenRow | undefined {
  const mark = text.charAt(i);
  let last = i + 2 * length;
  while (text.charAt(last + length) === mark) {
    last += length;
    if (last - i > MOST * length) return undefined;
  }
  const headed =
    text.charAt(i + 1) === text.charAt(i + length + 1) && text.charAt(i + 1) === text.charAt(i + 2 * length + 1);
  if (!headed && !FRAME.includes(mark) && !HEADS.includes(mark)) return undefined;
  let end = last + 1;
  while (end - last <= length && isHan(text.charCodeAt(end)) && text.charAt(end) !== '的') end++;
  if (end - last > length || !ENDS.includes(text.charAt(end) || '。')) return undefined;
  const start = i - (length - (end - last));
  // 不变质不变色不变味: one turn.
  if (!headed && length === SHORTEST && start === i && FRAME.includes(mark)) return undefined;
  if (!headed && '上中'.includes(mark) && (length > 6 || end - last === 1)) return undefined;
  // What is headed begins with its head.
  if (start < 0 || ((headed || HEADS.includes(mark)) && start !== i)) return undefined;
  return rowOf(text, start, end, length);
}

function rowOf(text: string, start: number, end: number, length: number): EvenRow | undefined {
  const members: string[] = [];
  const at: number[] = [];
  for (let from = start; from < end; from += length) {
    members.push(text.slice(from, from + length));
    if (from > start) at.push(from);
  }
  return isRow(members) ? { start, end, at } : undefined;
}

/** Words of Han only, no two of them one, none of them more than a member. */
function isRow(members: readonly string[]): boolean {
  return (
    new Set(members).size === members.length &&
    members.every((one) => !LOOSE.test(one) && [...one].every((unit) => isHan(unit.charCodeAt(0))))
  );
}

/**
 * Two members with no mark between them beside others that have one: 政治上充分信任思想上主动引导、工作上大力支持. All of them are of one
 * length, and have a frame in one place. Linear.
 */
export function halfPartedRows(text: string): EvenRow[] {
  const found: EvenRow[] = [];
  const points = pointsIn(text);
  for (let k = 0; k < points.length; k++) {
    const mark = points[k] as number;
    if (text.charAt(mark) !== '、') continue;
    const before = k > 0 ? (points[k - 1] as number) : -1;
    const next = points[k + 1] ?? text.length;
    const length = next - mark - 1;
    // A B、C: what leads in may stand ahead of A.
    if (length > SHORTEST && length <= LONGEST && mark - before - 1 >= 2 * length) {
      const members = [text.slice(mark - 2 * length, mark - length), text.slice(mark - length, mark)];
      const more = [text.slice(mark + 1, next)];
      if (text.charAt(next) === '、') more.push(text.slice(next + 1, next + 1 + length));
      const exact = mark - before - 1 === 2 * length;
      if ((!exact || text.charAt(before) !== '、') && isFramed([...members, ...more]))
        found.push({ start: mark - 2 * length, end: next, at: [mark - length] });
    }
    // A、B C，: B C fill all that stands between two marks.
    const half = length / 2;
    if (Number.isInteger(half) && half > SHORTEST && half <= LONGEST && mark - before - 1 >= half) {
      const inner = [text.slice(mark + 1, mark + 1 + half), text.slice(mark + 1 + half, next)];
      const ahead = [text.slice(mark - half, mark)];
      if (text.charAt(before) === '、' && mark - before - 1 === half) ahead.unshift(text.slice(before - half, before));
      if (text.charAt(next) === '、') inner.push(text.slice(next + 1, next + 1 + half));
      if (isFramed([...ahead, ...inner])) found.push({ start: mark - half, end: next, at: [mark + 1 + half] });
    }
  }
  return found;
}

/** Whether all members have two characters side by side in common, or one of a frame's behind their first. */
function isFramed(members: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = members;
  for (let at = 0; at < first.length; at++) {
    const unit = first.charAt(at);
    if (unit !== second.charAt(at) || unit !== third.charAt(at)) continue;
    const two = at + 1 < first.length && members.every((one) => one.charAt(at + 1) === first.charAt(at + 1));
    if ((two || (at > 0 && FRAME.includes(unit))) && members.every((one) => one.charAt(at) === unit) && isRow(members))
      return true;
  }
  return false;
}

/** The rows of several readers that do not overlap: of two that do, the one of the earlier reader, or the earlier one of a reader. */
export function rowsApart(readers: readonly (readonly EvenRow[])[]): EvenRow[] {
  const all = readers.flatMap((rows, rank) => rows.map((row) => ({ row, rank })));
  all.sort((a, b) => a.row.start - b.row.start || a.rank - b.rank);
  const kept: typeof all = [];
  for (const one of all) {
    const last = kept.at(-1);
    if (!last || last.row.end <= one.row.start) kept.push(one);
    else if (one.rank < last.rank) kept[kept.length - 1] = one;
  }
  return kept.map(({ row }) => row);
}
