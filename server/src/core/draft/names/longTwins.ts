import { inOneSentence } from '../../text/around';
import { findAll } from '../../text/findAll';
import { hanStart } from '../../text/hanRun';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { CROWD, isOnce, type NameSlip, TELLING, TRADE } from './namePlaces';

/** What ends the name of a body that has a long one. */
const END =
  /医院|中心|委员会|协会|学会|联合会|促进会|商会|研究院|学院|大学|公司|集团|合作社|银行|支队|大队|总队|(?<=[验测定督理究务出疗])[所站](?![有以在谓需做说用长点])|事务所|服务站|工作站|基地|产业园|博物馆|纪念馆|图书馆|文化馆|福利院|指挥部|领导小组|联席会议/g;
const DOCUMENT = /《([^《》\n]{8,40})》/g;
/** What stands in no name here; 县 of 全县 begins it. */
const NO_NAME = /^.*[的了与在是有对为把等各全该此本个到由从将向以及或被让要我们其这那好请过]/;
/** So far ahead of its end a name is looked at. */
const LONGEST = 16;
const LEAST = 6;
/** So much ahead of what differs is the same. */
const HEAD = 4;
/** Two in one sentence are told apart. */
const LISTED = 60;
/** Bodies of which there are several, by what they are for. */
const SEVERAL =
  /[城农工商医文教学科产财企民军青妇老少儿生师物人事政法税水电路林牧渔茶粮种养药食国际外省市县区乡镇村总分副]|常务|专门|运营|交易/;
/** 国际航运中心, 国际金融中心: what a place is to be. */
const ROLE = /国际|国家/;
/** Where two bodies or documents are told apart. */
const APART = /原|前身|更名|改名|改组|改为|组建|划转|撤销|合并|升格|升级|重组|修订|废止|配套|简称/;
const CHANGE = 24;
/** What a document is called by. */
const PAPER = /^(?:计划|方案|意见|办法|规定|条例|细则|纲要|规划|措施|通知|要点|指引|清单|倡议|决定|准则)$/;

interface Long {
  readonly name: string;
  readonly end: string;
  readonly at: number;
}

const NONE: readonly Long[] = [];

/** The long names of a paragraph, as far as they may reach ahead; the offset is the paragraph's. Kept by text. */
const longIn = keptByText((text): readonly Long[] => {
  const found: Long[] = [];
  for (const { 0: said, index } of findAll(END, text)) {
    const to = index + said.length;
    const run = text.slice(hanStart(text, to, LONGEST), to);
    const name = run.replace(NO_NAME, '');
    if (name.length >= LEAST && !ROLE.test(name))
      found.push({ name, end: said.length > 1 ? said : name.slice(-1), at: to - name.length });
  }
  if (text.includes('》')) {
    for (const { 1: name = '', index } of findAll(DOCUMENT, text)) found.push({ name, end: '》', at: index + 1 });
  }
  return found.length === 0 ? NONE : found;
});

/** 市质量检测所 beside 市质量检验所, 附属第一医院 beside 第一附属医院, 《…计划》 beside 《…方案》: one word of a long name is another. */
export function longTwins({ text, paragraphs }: Draft): NameSlip[] {
  const byEnd = new Map<string, Long[]>();
  for (const { text: line, start } of paragraphs) {
    for (const { name, end, at } of longIn(line)) {
      const one = { name, end, at: start + at };
      const list = byEnd.get(end);
      if (list) list.push(one);
      else byEnd.set(end, [one]);
    }
  }
  const found: NameSlip[] = [];
  for (const list of byEnd.values()) {
    if (list.length > CROWD * 3) continue;
    for (let k = 1; k < list.length; k++) {
      const other = list[k] as Long;
      for (let at = 0; at < k; at++) {
        const one = list[at] as Long;
        const size = one.end === '》' ? paperSize(one.name, other.name) : sharedSize(one.name, other.name);
        const slip = size === 0 ? undefined : slipOf(text, one, other, size);
        if (slip) found.push(slip);
      }
    }
  }
  return found;
}

/** The rarer of two that are one but for a word; of two met once, the later. */
function slipOf(text: string, one: Long, other: Long, size: number): NameSlip | undefined {
  const [first, second] = [one, other].map(({ name, at }) => at + name.length - size) as [number, number];
  if (inOneSentence(text, first, second, LISTED)) return undefined;
  if ([first, second].some((at) => APART.test(text.slice(Math.max(0, at - CHANGE), at + size + CHANGE))))
    return undefined;
  const [a, b] = [text.slice(first, first + size), text.slice(second, second + size)];
  if (isOnce(text, b)) return { offset: second, wrong: b, right: a, first, isDoubtful: true };
  return isOnce(text, a) ? { offset: first, wrong: a, right: b, first: second, isDoubtful: true } : undefined;
}

/** How long both documents are that differ in what they are called by; 0 for others. */
function paperSize(one: string, other: string): number {
  const { length } = one;
  if (length !== other.length || one === other || !one.startsWith(other.slice(0, -2))) return 0;
  return PAPER.test(one.slice(-2)) && PAPER.test(other.slice(-2)) ? length : 0;
}

/** How much at the end of two names is one name, but for a word of two characters or two words in another order; 0 where it is none. */
function sharedSize(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let tail = 1;
  while (tail < most && one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail)) tail++;
  // What differs is a word's two characters, or one of them.
  for (const width of [1, 2, 4]) {
    if (tail + width + (width === 4 ? 2 : HEAD) > most) return 0;
    const [x, y] = [one, other].map((name) => name.slice(name.length - tail - width, name.length - tail)) as [
      string,
      string,
    ];
    let head = 0;
    const at = (name: string): number => name.charCodeAt(name.length - tail - width - head - 1);
    while (tail + width + head < most && at(one) === at(other)) head++;
    if (width === 4) return head >= 2 && x.slice(2) + x.slice(0, 2) === y ? tail + width + head : 0;
    if (head < HEAD) continue;
    if (TELLING.test(x + y) || TRADE.test(x + y) || SEVERAL.test(x + y)) return 0;
    return tail + width + head;
  }
  return 0;
}
