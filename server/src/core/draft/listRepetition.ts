import { isHan } from '../text/chars';
import { keptByText } from '../text/kept';
import type { Span } from '../text/span';

/** An item that a list has twice, with others between the two; offsets are the text's. */
export interface DoubledItem extends Span {
  readonly first: Span;
}

const PAUSE = '、';
/** Lengths of an item that is told; a shorter one may be a part of a longer name. */
const SHORTEST = 3;
const LONGEST = 14;
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
    const items: Span[] = [{ start: startOf(text, at), end: at }];
    let behind = at;
    while (text.charAt(behind) === PAUSE) {
      const end = endOf(text, behind + 1);
      items.push({ start: behind + 1, end });
      behind = end;
    }
    if (items.length > 2 && items.length <= MOST) {
      const doubled = doubledAmong(text, items);
      if (doubled) {
        found ??= [];
        found.push(doubled);
      }
    }
    at = text.indexOf(PAUSE, Math.max(behind, at + 1));
  }
  return found ?? NONE;
});

const NONE: readonly DoubledItem[] = [];

function startOf(text: string, end: number): number {
  let at = end;
  while (at > 0 && end - at < LONGEST + 2 && isHan(text.charCodeAt(at - 1))) at--;
  return at;
}

function endOf(text: string, start: number): number {
  let at = start;
  while (at < text.length && isHan(text.charCodeAt(at))) at++;
  return at;
}

/** The first item, or what it is ahead of 等, that an earlier one, not its neighbour, is the same as; none where more than two are. */
function doubledAmong(text: string, items: readonly Span[]): DoubledItem | undefined {
  for (let k = 2; k < items.length; k++) {
    const { start, end: close } = items[k] as Span;
    const last = k === items.length - 1;
    // 县财政局等单位
    const more = last ? text.slice(start, close).indexOf('等') : -1;
    const end = more < 0 ? close : start + more;
    const length = end - start;
    if (length < SHORTEST || length > LONGEST) continue;
    for (let j = 0; j + 1 < k; j++) {
      const one = items[j] as Span;
      const from = j === 0 ? one.end - length : one.start;
      if (from < one.start || one.end - from !== length || text.charCodeAt(from) !== text.charCodeAt(start)) continue;
      const item = text.slice(start, end);
      if (!text.startsWith(item, from)) continue;
      if (from > one.start && !LEADS.includes(text.charAt(from - 1))) continue;
      // The last item of a list may go on as a word of the sentence.
      if (last && more < 0 && !'，。；）！'.includes(text.charAt(end) || '-')) continue;
      if (SAID_OF_EACH.test(item)) continue;
      return { start, end, first: { start: from, end: one.end } };
    }
  }
  return undefined;
}
