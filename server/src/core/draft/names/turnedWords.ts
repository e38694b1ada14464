import { isCommonWord } from '../../lexicon/commonWords';
import { inOneSentence } from '../../text/around';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { hanStart } from '../../text/hanRun';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { isOnce, type NameSlip, TELLING } from './namePlaces';

/** What ends the name of a festival, a unit or a place whose words may change places. */
const END =
  /文?节|大赛|论坛|博览会|中心|大队|支队|开发区|街区|园区|产业园|示范区|办公室|委员会|协会|学会|基地|学院|集团|公寓|工程|项目|行动/g;
const LEAST = 4;
/** So much ahead of an end is looked at, and so much may stand between the words and the end. */
const AHEAD = 8;
const BETWEEN = 2;
/** What leads to a name: behind it the name begins. */
const LEADS = '好办过行展开届在由对向让请到于了把将的为与和是的动进推立设';
/** What stands in whatever place: 建设重点工程, 重点建设工程. */
const NO_WORD = /[的和与及在是有对为把等了全各该这本个]|重点|重大|专项|建设|国家|相关|主要|示范|创建/;
/** Two in one sentence are told apart. */
const LISTED = 40;

interface Turned {
  /** The two words in the order of their characters, with what stands behind them. */
  readonly key: string;
  readonly name: string;
  readonly at: number;
  readonly ahead: string;
}

const NONE: readonly Turned[] = [];

/** The names of a paragraph that end in two words and an end. Kept by text. */
const namesIn = keptByText((text): readonly Turned[] => {
  const found: Turned[] = [];
  for (const { 0: said, index } of findAll(END, text)) {
    const end = index + said.length;
    const start = said.length === 2 && said.endsWith('节') ? index + 1 : index;
    const from = hanStart(text, start, AHEAD);
    for (let gap = 0; gap <= BETWEEN; gap += BETWEEN) {
      const at = start - gap - LEAST;
      if (at < from) break;
      const [a, b] = [text.slice(at, at + 2), text.slice(at + 2, at + LEAST)];
      if (a === b || NO_WORD.test(a + b) || TELLING.test(a + b) || !isCommonWord(a) || !isCommonWord(b)) continue;
      const name = text.slice(at, end);
      const tail = name.slice(LEAST);
      found.push({ key: a < b ? `${a}${b}${tail}` : `${b}${a}${tail}`, name, at, ahead: text.charAt(at - 1) });
    }
  }
  return found.length === 0 ? NONE : found;
});

/** 旅游文化节 in a draft of the 文化旅游节: two words of a name have changed places. The rarer is the slip; of two met once, the later. */
export function turnedWords({ paragraphs, text }: Draft): NameSlip[] {
  const known = new Map<string, Turned>();
  const found: NameSlip[] = [];
  for (const { text: line, start } of paragraphs) {
    for (const one of namesIn(line)) {
      const placed = { ...one, at: start + one.at };
      const first = known.get(one.key);
      if (!first) known.set(one.key, placed);
      else if (first.name !== one.name && isOneName(first.ahead, one.ahead)) {
        if (inOneSentence(text, first.at, placed.at, LISTED)) continue;
        if (isOnce(text, one.name))
          found.push({ offset: placed.at, wrong: one.name, right: first.name, first: first.at, isDoubtful: true });
        else if (isOnce(text, first.name))
          found.push({ offset: first.at, wrong: first.name, right: one.name, first: placed.at, isDoubtful: true });
      }
    }
  }
  return found;
}

/** Whether what stands ahead of two names is of one name, or the name of one begins there. */
function isOneName(one: string, other: string): boolean {
  return one === other || [one, other].some((unit) => !isHan(unit.charCodeAt(0)) || LEADS.includes(unit));
}

/** “守底线、查隐患、保安全”专项行动: a campaign by its rows. */
const ROW =
  /“([\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6}){1,5})”(?=[\u4e00-\u9fff]{0,4}?(?:专项|行动|工程|计划|活动|项目|品牌|模式|机制|精神|服务|整治|要求|理念|原则|工作法|目标))/g;

/** The campaigns of a paragraph that are told by rows. Kept by text. */
const rowsIn = keptByText((text): readonly Turned[] => {
  if (!text.includes('”') || !text.includes('、')) return NONE;
  const found = findAll(ROW, text).map(({ 1: name = '', index }) => ({
    key: name.split('、').sort().join('、'),
    name,
    at: index + 1,
    ahead: '',
  }));
  return found.length === 0 ? NONE : found;
});

/** “查隐患、守底线、保安全”专项行动 in a draft of “守底线、查隐患、保安全”: the members stand in another order. */
export function turnedRows({ paragraphs, text }: Draft): NameSlip[] {
  const known = new Map<string, Turned>();
  const found: NameSlip[] = [];
  for (const { text: line, start } of paragraphs) {
    for (const { key, name, at } of rowsIn(line)) {
      const placed = { key, name, at: start + at, ahead: '' };
      const first = known.get(key);
      if (!first) known.set(key, placed);
      else if (first.name !== name && isOnce(text, name))
        found.push({ offset: placed.at, wrong: name, right: first.name, first: first.at, isDoubtful: true });
      else if (first.name !== name && isOnce(text, first.name))
        found.push({ offset: first.at, wrong: first.name, right: name, first: placed.at, isDoubtful: true });
    }
  }
  return found;
}
