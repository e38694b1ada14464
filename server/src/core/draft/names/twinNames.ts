import { isCommonWord } from '../../lexicon/commonWords';
import { isHan } from '../../text/chars';
import { isAlike, isOnce, type NameSlip, type Place, type Places, TELLING, TRADE } from './namePlaces';
import { WORD } from './names';

/** What stands in no name: 和, 该项目. */
const NO_NAME = /[的和与了在是有对为把等各全该此本个到由从将向以及或被让要]/;
/** How far ahead of its end a name may reach. */
const LONGEST = 12;
/** So many names of one end are too many to tell anything. */
const CROWD = 24;
/** 华腾项目、华藤项目: two in one list. */
const LISTED = 10;
/** So much ahead of an end is looked at for characters in another order. */
const ORDER = 4;

interface Twin {
  readonly name: string;
  readonly place: Place;
}

/**
 * 华藤储能电池项目 beside 华腾储能电池项目: names that end alike for four characters and more and differ ahead of that in one that is taken for the other.
 * 引江入清工程 beside 引清入江工程: two characters have changed places. The rarer is the slip; of two met once, the later.
 */
export function twinNames(names: Places, text: string, titleEnd: number): NameSlip[] {
  const byEnd = new Map<string, Twin[]>();
  const byUnits = new Map<string, Twin[]>();
  for (const [name, all] of names) {
    if (all.length > CROWD) continue;
    for (const place of all) {
      const twin = { name, place };
      put(byEnd, name.slice(1), twin);
      const order = text.slice(place.offset - (ORDER - SPOT_HEAD), place.offset + SPOT_HEAD);
      if (isNameLike(order)) put(byUnits, sumOf(order) + name.slice(SPOT_HEAD), twin);
    }
  }
  const found: NameSlip[] = [];
  for (const list of byEnd.values()) eachPair(list, (one, other) => push(found, misspelt(text, one, other, titleEnd)));
  for (const list of byUnits.values())
    eachPair(list, (one, other) => push(found, exchanged(text, one, other, titleEnd)));
  return found;
}

/** So much of a name stands ahead of its end in what is given. */
const SPOT_HEAD = 3;

function put(lists: Map<string, Twin[]>, key: string, twin: Twin): void {
  const list = lists.get(key);
  if (list) list.push(twin);
  else lists.set(key, [twin]);
}

function push(found: NameSlip[], slip: NameSlip | undefined): void {
  if (slip) found.push(slip);
}

function eachPair(list: readonly Twin[], look: (one: Twin, other: Twin) => void): void {
  if (list.length < 2 || list.length > CROWD) return;
  for (const [k, one] of list.entries()) for (const other of list.slice(k + 1)) look(one, other);
}

function isNameLike(head: string): boolean {
  for (let k = 0; k < head.length; k++) if (!isHan(head.charCodeAt(k))) return false;
  return head.length === ORDER && !NO_NAME.test(head);
}

/** The same for the same characters, in whatever order. */
function sumOf(head: string): number {
  let sum = 0;
  for (let k = 0; k < head.length; k++) sum += head.charCodeAt(k) * head.charCodeAt(k);
  return sum;
}

/** One character apart, at the third place ahead of the end or further. */
function misspelt(text: string, one: Twin, other: Twin, titleEnd: number): NameSlip | undefined {
  const [a, b] = one.place.offset < other.place.offset ? [one, other] : [other, one];
  const { length } = one.name;
  let back = a.name === b.name ? 1 : 0;
  const unit = ({ place }: Twin): string => text.charAt(place.offset - back);
  while (back < LONGEST && unit(a) === unit(b) && isHan(unit(a).charCodeAt(0))) back++;
  const [x, y] = [unit(a), unit(b)];
  if (!isHan(x.charCodeAt(0)) || !isHan(y.charCodeAt(0)) || x === y) return undefined;
  if (TELLING.test(x + y) || TRADE.test(x + y) || NO_NAME.test(x + y) || !isAlike(x, y)) return undefined;
  const start = (twin: Twin): number => twin.place.offset - back;
  const [p, q] = [text.charAt(start(a) - 1), text.charAt(start(b) - 1)];
  const [isWord, isWordToo] = [isWordAt(text, start(a)), isWordAt(text, start(b))];
  // The character ahead is the name's own where it is the same; else both must begin here.
  const shared = p === q && isHan(p.charCodeAt(0)) && !NO_NAME.test(p) ? 1 : 0;
  if (shared === 0 && (isHan(p.charCodeAt(0)) || isHan(q.charCodeAt(0)))) return undefined;
  if (isWord && isWordToo) return undefined;
  const from = back + shared;
  const size = length + from;
  return slipOf(text, a.place.offset - from, b.place.offset - from, size, titleEnd);
}

/** Whether the character at a place makes a word with the one ahead of it or behind it. */
function isWordAt(text: string, at: number): boolean {
  return isCommonWord(text.slice(at - 1, at + 1)) || isCommonWord(text.slice(at, at + 2));
}

/** The same characters, of which two have changed places. */
function exchanged(text: string, one: Twin, other: Twin, titleEnd: number): NameSlip | undefined {
  const [a, b] = one.place.offset < other.place.offset ? [one, other] : [other, one];
  const back = ORDER - SPOT_HEAD;
  const heads = [a, b].map(({ place }) => text.slice(place.offset - back, place.offset + SPOT_HEAD));
  const [x = '', y = ''] = heads;
  const apart = [...x].flatMap((unit, k) => (unit === y.charAt(k) ? [] : [k]));
  const [i, j, ...more] = apart;
  if (i === undefined || j === undefined || more.length > 0) return undefined;
  if (x.charAt(i) !== y.charAt(j) || x.charAt(j) !== y.charAt(i) || TELLING.test(x.charAt(i) + x.charAt(j)))
    return undefined;
  return slipOf(text, a.place.offset - back, b.place.offset - back, one.name.length + back, titleEnd);
}

function slipOf(text: string, first: number, second: number, size: number, titleEnd: number): NameSlip | undefined {
  const [one, other] = [text.slice(first, first + size), text.slice(second, second + size)];
  if (second - first < LISTED) return undefined;
  if (isOnce(text, other)) return { offset: second, wrong: other, right: one, first };
  if (isOnce(text, one) && first >= titleEnd) return { offset: first, wrong: one, right: other, first: second };
  return undefined;
}

/** 恒源公司 beside 恒远公司: of two characters ahead of the end one is taken for the other, and neither pair is a word, or the rarer is none. */
export function briefTwins(names: Places | undefined, text: string): NameSlip[] {
  const byFrame = new Map<string, Twin[]>();
  for (const [name, all] of names ?? []) {
    const [place] = all;
    if (!place) continue;
    put(byFrame, `-${name.slice(1)}`, { name, place });
    put(byFrame, `${name.charAt(0)}-${name.slice(2)}`, { name, place });
  }
  const found: NameSlip[] = [];
  for (const list of byFrame.values()) {
    eachPair(list, (one, other) => {
      const [a, b] = one.place.offset < other.place.offset ? [one, other] : [other, one];
      const at = a.name.charAt(0) === b.name.charAt(0) ? 1 : 0;
      const [x, y] = [a.name.charAt(at), b.name.charAt(at)];
      if (TELLING.test(x + y) || TRADE.test(x + y) || NO_NAME.test(x + y) || !isAlike(x, y)) return;
      // Where the first character differs, it must be the name's own.
      if (at === 0 && !(a.place.bounded && b.place.bounded)) return;
      const words = [a, b].filter(({ place }) => place.behind === WORD);
      const [word] = words;
      if (words.length === 2) return;
      // 东胡湿地 beside 东湖湿地: what is a word must be the name that is met more often.
      if (word) {
        const other = word === a ? b : a;
        if (isOnce(text, other.name) && !isOnce(text, word.name)) {
          const { offset } = other.place;
          push(found, { offset, wrong: other.name, right: word.name, first: word.place.offset });
        }
        return;
      }
      push(found, slipOf(text, a.place.offset, b.place.offset, a.name.length, 0));
    });
  }
  return found;
}
