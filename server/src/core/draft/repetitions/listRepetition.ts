import { isHan } from '../../text/chars';
import { hanEnd, hanStart } from '../../text/hanRun';
import { keptByText } from '../../text/kept';
import type { Span } from '../../text/span';

/** An item that a list has twice, with others between the two; offsets are the text's. */
export interface DoubledItem extends Span {
  readonly first: Span;
}

const PAUSE = '、';
/** Lengths of an item that is told; a shorter one may be a part of a longer name. */
const SHORTEST = 3;
const LONGEST = 14;
/** So far an item is read: a longer one parts the list. */
const READ = LONGEST + 2;
/** More items than this are a roll, not a list of a sentence. */
const MOST = 24;
/** What may stand ahead of a list's first item without belonging to it. */
const LEADS = '让使把对是有到以将要和及抓做好了';
/** 又要…、又要…: what is said of each of several, and names that stand in several rows. */
const SAID_OF_EACH = /[的了不再又也都各每几第一]|什么|怎么|多少|谢/u;

/** Items that stand twice in one list but not side by side: 清理楼道、清理死角、清理楼道，. Linear. */
export const doubledItemsIn = keptByText((text): readonly DoubledItem[] => {
  let found: DoubledItem[] | undefined;
  for (let at = text.indexOf(PAUSE); at >= 0; ) {
    const next = hanEnd(text, at + 1, READ);
    let behind = next;
    // Two items make no list.
    if (text.charCodeAt(next) === PAUSE_UNIT) {
      ends.length = 0;
      ends.push(at);
      while (text.charCodeAt(behind) === PAUSE_UNIT) {
        ends.push(behind);
        behind = hanEnd(text, behind + 1, READ);
      }
      ends.push(behind);
      const doubled = ends.length <= MOST ? doubledAmong(text, hanStart(text, at, READ)) : undefined;
      if (doubled) {
        found ??= [];
        found.push(doubled);
      }
    }
    at = text.indexOf(PAUSE, behind);
  }
  let before = -1;
  for (let at = text.indexOf(COMMA); at >= 0; at = text.indexOf(COMMA, at + 1)) {
    const again = (before < 0 ? undefined : clauseAgain(text, before, at)) ?? itemAgain(text, at);
    before = at;
    if (!again) continue;
    found ??= [];
    found.push(again);
  }
  return found ?? NONE;
});

/** Where the items of the list that is looked at end; each but the first starts behind the mark that ends the one ahead of it. */
const ends: number[] = [];
const PAUSE_UNIT = PAUSE.charCodeAt(0);
const NONE: readonly DoubledItem[] = [];

const COMMA = '，';
/** 有人在坚持，有人在退缩. */
const ALTERNATES = /^有[人些时]/;
/** Fewest characters of a clause that is told, and most of the one between the two. */
const SHORTEST_CLAUSE = 5;
const MOST_BETWEEN = 16;

/** 明确责任人，明确责任单位，明确责任人: the clause behind the second of two commas, if it stands ahead of the first too, in one row. */
function clauseAgain(text: string, before: number, at: number): DoubledItem | undefined {
  if (at - before > MOST_BETWEEN || text.charCodeAt(before + 1) !== text.charCodeAt(at + 1)) return undefined;
  if (text.charCodeAt(before + 2) !== text.charCodeAt(at + 2)) return undefined;
  const end = hanEnd(text, at + 1, READ);
  const clause = text.slice(at + 1, end);
  const start = before - clause.length;
  if (clause.length < SHORTEST_CLAUSE || clause.length > LONGEST || !'，。；'.includes(text.charAt(end) || '-'))
    return undefined;
  if (start < 0 || !text.startsWith(clause, start)) return undefined;
  // 要提高站位，提高认识，提高站位。
  const wished = '要应须'.includes(text.charAt(start - 1) || '-');
  if (isHan(text.charCodeAt(start - 1)) && !wished) return undefined;
  const between = text.slice(before + 1, at);
  // Side by side it is another matter, and what goes on in turn is a figure of speech.
  if (
    between === clause ||
    ALTERNATES.test(clause) ||
    SAID_OF_EACH.test(clause + between) ||
    text.startsWith(between, end + 1)
  )
    return undefined;
  if (text.startsWith(clause, end + 1) || !(wished || '，。；：'.includes(text.charAt(start - 1)))) return undefined;
  return { start: at + 1, end, first: { start, end: before } };
}

/** 密切配合、通力协作，密切配合，: the clause behind a ，, if it stands ahead of the 、 in the clause before. */
function itemAgain(text: string, at: number): DoubledItem | undefined {
  const unit = text.charCodeAt(at + 1);
  const pause = hanStart(text, at, LONGEST) - 1;
  if (text.charCodeAt(pause) !== PAUSE_UNIT || at - pause < SHORTEST) return undefined;
  const end = hanEnd(text, at + 1, READ);
  const length = end - at - 1;
  const start = pause - length;
  if (length < SHORTEST_AGAIN || length > LONGEST || start < 0 || text.charCodeAt(start) !== unit) return undefined;
  const item = text.slice(at + 1, end);
  if (!'，。；'.includes(text.charAt(end) || '-') || !text.startsWith(item, start) || SAID_OF_EACH.test(item))
    return undefined;
  // 甲、乙，甲、乙 goes on in turn.
  if (isHan(text.charCodeAt(start - 1)) && !isLed(text, start)) return undefined;
  return { start: at + 1, end, first: { start, end: pause } };
}

const SHORTEST_AGAIN = 4;

/** What the last item of a list goes on with: 县财政局等单位, 甲责任和乙责任. */
const MORE = /(?!^)[等和与及]/u;
/** Verbs of two characters ahead of the first item. */
const LEAD_WORDS: ReadonlySet<string> = new Set(
  '坚持 加强 推进 落实 压实 贯彻 践行 增强 提高 深化 强化 抓好 做好 实现 弘扬 树立 完善 健全 发扬 突出 注重 统筹 推动 开展 形成 聚焦 围绕'.split(
    ' ',
  ),
);

function isLed(text: string, from: number): boolean {
  return LEADS.includes(text.charAt(from - 1)) || LEAD_WORDS.has(text.slice(from - 2, from));
}

/** The first item, or what it is ahead of 等, that an earlier one, not its neighbour, is the same as. */
function doubledAmong(text: string, head: number): DoubledItem | undefined {
  const last = ends.length - 1;
  for (let k = 2; k <= last; k++) {
    const start = (ends[k - 1] as number) + 1;
    const unit = text.charCodeAt(start);
    const close = ends[k] as number;
    for (let j = 0; j + 1 < k; j++) {
      const end = ends[j] as number;
      // The first item may have words of the sentence ahead of it.
      if (j > 0 && text.charCodeAt((ends[j - 1] as number) + 1) !== unit) continue;
      const found = sameItem(
        text,
        { start: j === 0 ? head : (ends[j - 1] as number) + 1, end },
        { start, end: close },
        j === 0,
        k === last,
      );
      if (found) return found;
    }
  }
  return undefined;
}

function sameItem(
  text: string,
  one: Span,
  { start, end: close }: Span,
  first: boolean,
  last: boolean,
): DoubledItem | undefined {
  // 县财政局等单位
  const more = last ? text.slice(start, close).search(MORE) : -1;
  const end = more < 0 ? close : start + more;
  const length = end - start;
  const from = first ? one.end - length : one.start;
  if (length < SHORTEST || length > LONGEST || from < one.start || one.end - from !== length) return undefined;
  const item = text.slice(start, end);
  if (!text.startsWith(item, from) || SAID_OF_EACH.test(item)) return undefined;
  if (from > one.start && !isLed(text, from)) return undefined;
  // The last item of a list may go on as a word of the sentence.
  if (last && more < 0 && !'，。；）！'.includes(text.charAt(end) || '-')) return undefined;
  return { start, end, first: { start: from, end: one.end } };
}
