import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Span } from '../../text/span';
import { numeralValue } from '../numeral';

/**
 * A count in a sentence whose members follow in words, without ordinals: `做到三个坚持：坚持…，坚持…，坚持…`. Offsets are the
 * paragraph's.
 */
export interface Counted extends Span {
  /** How many the count says. */
  readonly count: number;
  /** Where the members stand, which repeat the counted word or begin or end alike. */
  readonly members: readonly Span[];
  /** Told by the marks of the list alone, whose members have nothing in common. */
  readonly doubtful?: true;
}

/** 三个坚持 · “三个一” · “五不”, whatever they are counts of, with what brings the members in. */
const COUNT =
  /([两二三四五六七八九十])([个大条项道篇件种张场])?([\u4e00-\u9fff]{1,5})([”’]?)(?:[\u4e00-\u9fff]{0,8})(?:[，,]?(?:即|也就是|就是|分别是)[：:，,]?|[：:，,（(])/gu;
/** 三个“不”：, whose word is quoted by itself. */
const QUOTED_WORD = /([两二三四五六七八九十])([个项])[“‘]([\u4e00-\u9fff]{1,4})[”’](?:，即|[：:])/gu;
/** Where a list surely ends. */
const LIST_END = /[。！？!?\n）)]/u;
/** Members of other kinds than those which are named, and what counts something else than its members. */
const OPEN_LIST = /等|以及|……/u;
/** A list is hardly longer. */
const REACH = 260;

/** The counts of one paragraph's text with the members that follow them. */
export const countedMembers: (text: string) => readonly Counted[] = keptByText((text) => {
  const found: Counted[] = [];
  for (const match of findAll(COUNT, text)) {
    const counted = readCounted(text, match);
    if (counted) found.push(counted);
  }
  for (const { 0: whole, 1: number = '', 2: measure = '', 3: words = '', index } of findAll(QUOTED_WORD, text)) {
    const from = index + whole.length;
    const rest = text.slice(from, from + REACH);
    const stop = rest.search(LIST_END);
    const list = stop < 0 ? rest : rest.slice(0, stop);
    const members = OPEN_LIST.test(list) ? undefined : membersOf(list, words);
    if (!members || members.length < 2) continue;
    found.push({
      start: index,
      end: index + number.length + measure.length + words.length + 2,
      count: numeralValue(number),
      members: members.map((one) => ({ start: one.start + from, end: one.end + from })),
    });
  }
  return found;
});

function readCounted(text: string, match: RegExpExecArray): Counted | undefined {
  const [whole, number = '', measure = '', words = '', close = ''] = match;
  const from = match.index + whole.length;
  const ahead = text.charAt(match.index - 1);
  const open = ahead === '“' || ahead === '‘';
  const quoted = open && close !== '';
  // Behind a bare comma a count in quotation marks may be told, or go by its name.
  const bare = /[^即是][，,]$/u.test(whole);
  if ((bare && !quoted) || /[”’].*等/u.test(whole)) return undefined;
  if (quoted ? measure === '' && words.length > 2 : open || close !== '' || measure === '') return undefined;
  if (/[第这那前后每上下十百千\d]/u.test(ahead)) return undefined;
  const rest = text.slice(from, from + REACH);
  const stop = rest.search(LIST_END);
  if (stop < 0 && rest.length === REACH) return undefined;
  const list = stop < 0 ? rest : rest.slice(0, stop);
  if (OPEN_LIST.test(list)) return undefined;
  const own = quoted || (measure === '个' && words.length > 1) ? membersOf(list, words) : undefined;
  const alike = own ?? (bare ? undefined : alikeMembers(list));
  const plain = alike || bare || quoted || number === '一' ? undefined : plainMembers(list, words);
  const members = alike ?? plain;
  const count = numeralValue(number);
  if (!members || (bare && Math.abs(members.length - count) > 1)) return undefined;
  return {
    start: match.index,
    // Of 三个环节全程负责 the noun is what most nouns are: two characters.
    end: match.index + number.length + measure.length + (plain ? 2 : words.length),
    count,
    ...(plain ? { doubtful: true as const } : {}),
    members: members.map((one) => ({ start: one.start + from, end: one.end + from })),
  };
}

/**
 * The members of a list, or of the row it begins with, of which each begins or ends with `word`, parted by one kind of mark.
 * Undefined where it may be read otherwise: by another mark with another number of members.
 */
function membersOf(list: string, word: string): Span[] | undefined {
  const mark = markOf(list);
  if (mark === undefined) return undefined;
  const all = read(list, word, mark) ?? (word.length === 1 ? within(list, word, mark) : undefined);
  if (all || mark === '、') return all;
  const led = mark === '，' ? ledBy(list, word) : undefined;
  if (led) return led;
  // 目标明确、责任明确，确保完成: what follows the row is another clause.
  const end = list.search(/[，；]/u);
  const row = list.slice(0, end);
  return row.includes('、') && !list.slice(end).includes(word) ? read(row, word, '、') : undefined;
}

/** 宣传到位，体检到位，监督到位，确保完成任务: the members, and behind them in a clause what they are for. */
function ledBy(list: string, word: string): Span[] | undefined {
  const aim = AIM.exec(list)?.index;
  if (aim === undefined || word.length < 2 || list.slice(aim).includes(word)) return undefined;
  const members = read(list.slice(0, aim), word, '，');
  return members && members.length >= FEWEST_ALIKE ? members : undefined;
}

const AIM =
  /，(?:切实|真正|坚决|全力|努力|着力|不断|全面|以此)?(?:确保|推动|保证|保障|力争|促进|努力|形成|构建|打造|为|让|使|把|做到|不断)/;

/** 产品不优、业态不多、服务不好: each has the word once, in the middle. */
function within(list: string, word: string, mark: string): Span[] | undefined {
  const members = split(list, mark);
  const each = members.every(({ start, end }) => {
    const at = list.indexOf(word, start);
    // 一看忠诚，二看本领 are counted by themselves.
    if ('一二三四五六七八九十首其第'.includes(list.charAt(start))) return false;
    return at > start && at < end - 1 && list.lastIndexOf(word, end - 1) === at && end - start <= LONGEST_PLAIN;
  });
  return each && members.length >= FEWEST_ALIKE ? members : undefined;
}

/** Longest member of a list that is told by its marks alone. */
const LONGEST_PLAIN = 8;
/** 四个字, 两句话: what counts something else than the members. */
const OTHERWISE = /^[字词]|^(?:关键)?[字词]|^阶段的|^层意思|^部分组成/u;
/** What makes one member of two, or no member at all. */
const UNCLEAR = /[和与及或的是]|^[一二三四五六七八九十第]/u;

/** The members of a list that has 、 only and words of one make: 高额彩礼、大操大办、厚葬薄养. */
function plainMembers(list: string, words: string): Span[] | undefined {
  if (!PLAIN.test(list) || OTHERWISE.test(words)) return undefined;
  const members = split(list, '、');
  const texts = members.map(({ start, end }) => list.slice(start, end));
  const even = texts.every((one) => one.length === texts[0]?.length);
  if (members.length < FEWEST_ALIKE || !even || texts.some((one) => UNCLEAR.test(one))) return undefined;
  return members;
}

const PLAIN = /^[\u4e00-\u9fff]{2,8}(?:、[\u4e00-\u9fff]{2,8}){2,9}$/u;

/** Fewest members that may be told by their likeness alone. */
const FEWEST_ALIKE = 3;

/** The members of a whole list, if all of them begin or end with the same two characters: 严把入口关、严把考核关、严把出口关. */
function alikeMembers(list: string): Span[] | undefined {
  const mark = markOf(list);
  if (mark === undefined) return undefined;
  const first = list.slice(0, list.indexOf(mark));
  if (first.length < 3) return undefined;
  const members = read(list, first.slice(0, 2), mark) ?? read(list, first.slice(-2), mark);
  return members && members.length >= FEWEST_ALIKE ? members : undefined;
}

/** The strongest mark of a list. */
function markOf(list: string): string | undefined {
  return ['；', '，', '、'].find((one) => list.includes(one));
}

function read(list: string, word: string, mark: string): Span[] | undefined {
  const members = split(list, mark);
  const texts = members.map(({ start, end }) => list.slice(start, end));
  const begin = texts.every((one) => one.startsWith(word));
  const end = !begin && word.length > 1 && texts.every((one) => one.endsWith(word));
  if ((!begin && !end) || texts.some((one) => one.length === word.length)) return undefined;
  // 坚持甲、坚持乙，坚持丙: the marks do not say how many there are.
  const inner = mark === '；' ? /[，、]/u : /、/u;
  const hidden = texts.some((one) => {
    const parts = one.split(inner);
    return begin
      ? parts.slice(1).some((part) => part.startsWith(word))
      : parts.slice(0, -1).some((part) => part.endsWith(word));
  });
  return hidden ? undefined : members;
}

function split(list: string, mark: string): Span[] {
  const members: Span[] = [];
  let start = 0;
  for (let at = list.indexOf(mark); at >= 0; at = list.indexOf(mark, start)) {
    members.push({ start, end: at });
    start = at + 1;
  }
  members.push({ start, end: list.length });
  return members;
}
