import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import { sharesStretch } from '../../text/sharedStretch';
import type { Draft } from '../draft';
import { numeralValue } from '../numeral';
import { differInOneDigit, type Figure, figuresIn } from './figures';
import { countedBefore, scaledBefore, type ToldNumber } from './thisFigure';

/** A number or a day that the draft tells of one thing, where it tells another elsewhere (`other`); offsets are the draft's. */
export interface ToldOtherwise {
  readonly offset: number;
  readonly length: number;
  readonly value: string;
  readonly other: { readonly offset: number; readonly length: number; readonly value: string };
}

const NUMBER = '(\\d[\\d.]{0,7})';
const UNIT = '([%％]|[万亿]?[个名位家人户所元亩吨项件条辆座场村处起批宗笔支例台套间只头株册部张]|万?平方米|公里)';
/** 这582家…, 这个92.3%的落实率: of what was told just now. */
const THIS = new RegExp(`这(?:个|一)?${NUMBER}${UNIT}`, 'g');
/** 压减下来的3.2亿元, 受到表彰的120名同志: of what the verb did. */
const DONE = new RegExp(`([\\u4e00-\\u9fff]{2}?)(?:下来|出来|起来|上来|而来|到位|到|来)?的${NUMBER}${UNIT}`, 'g');
/** 管好用好1500张床位, 巩固91.5%的治理率: of what is there. */
const KEPT = new RegExp(
  `(?:用好|管好|守好|护好|建好|盘活|用活|巩固|守住|稳住|激活)(?:好|了|住)?(?:现有的?|这)?${NUMBER}${UNIT}(?!以[上下内])的?([\\u4e00-\\u9fff]{2,8})`,
  'g',
);
/** 六位企业家作了发言, 听了八位同志的发言: who spoke at this meeting. */
const SPOKE =
  /([两二三四五六七八九十]{1,2}|\d{1,2})([位名个家])([\u4e00-\u9fff]{2,5}?)(?:(?:先后|分别|依次|都|代表)?(?:[作做]了|进行了)[\u4e00-\u9fff]{0,6}(?:发言|汇报|介绍|交流)|的(?:意见建议|意见|建议|发言|汇报|交流|介绍|讲述|诉求))/g;
const NOT_ALL =
  /其中|[有另第前后近约数余多]$|书面|上午|下午|昨天|上次|[去前]年|征求|征集|收集|收到|吸收|采纳|走访|[还又]|会前|此前/;

interface Recall {
  readonly kind: 'this' | 'done' | 'kept' | 'spoke';
  readonly at: number;
  readonly value: string;
  readonly unit: string;
  /** The verb of `done`, the label of `kept`, who spoke. */
  readonly word: string;
}

const NONE: readonly Recall[] = [];
const SCREEN = /[这的好固住活](?:个|一|了|现有的?)?\d/;

/** Where a paragraph tells a number again, in order. Kept by text. */
const recallsIn = keptByText((text): readonly Recall[] => {
  const digits = SCREEN.test(text);
  const spoke = text.includes('发言') || text.includes('汇报') || text.includes('的意见') || text.includes('的建议');
  if (!digits && !spoke) return NONE;
  const found: Recall[] = [];
  const add = (kind: Recall['kind'], match: RegExpExecArray, value = '', unit = '', word = ''): void => {
    found.push({ kind, at: match.index + match[0].indexOf(value), value, unit, word });
  };
  if (digits) {
    for (const one of findAll(THIS, text)) add('this', one, one[1], one[2]);
    for (const one of findAll(DONE, text))
      if (one[3] !== '%' && one[3] !== '％') add('done', one, one[2], one[3], one[1]);
    for (const one of findAll(KEPT, text)) add('kept', one, one[1], one[2], one[3]);
  }
  for (const one of spoke ? findAll(SPOKE, text) : []) {
    if (NOT_ALL.test(text.slice(Math.max(0, one.index - 8), one.index))) continue;
    if (text.startsWith('是书面', one.index + one[0].length)) continue;
    found.push({ kind: 'spoke', at: one.index, value: one[1] ?? '', unit: one[2] ?? '', word: one[3] ?? '' });
  }
  return found;
});

/** Numbers that are told again as known ones, but are others than the draft has told of the same thing. */
export function recalledFigures({ paragraphs, text }: Draft): ToldOtherwise[] {
  const slips: ToldOtherwise[] = [];
  const spoken = new Map<string, ToldNumber>();
  let looks = 0;
  for (const [k, { text: line, start }] of paragraphs.entries()) {
    for (const { kind, at, value, unit, word } of recallsIn(line)) {
      // Each looks back over the draft.
      if (looks++ === MOST) return slips;
      const offset = start + at;
      let other: ToldNumber | undefined;
      if (kind === 'spoke') {
        const known = spoken.get(unit + word);
        if (!known) spoken.set(unit + word, { value, unit, offset });
        else if (numeralValue(known.value) !== numeralValue(value)) other = known;
      } else if (kind === 'this') {
        other =
          justTold(line, start, at, value, unit) ??
          scaledBefore(line, start, at, value, unit) ??
          countedBefore(text, paragraphs.slice(0, k + 1), offset, value, unit);
      } else if (kind === 'done') other = doneBefore(text, paragraphs.slice(0, k + 1), offset, value, unit, word);
      else other = labelledBefore(paragraphs.slice(0, k + 1), offset, value, unit, word);
      if (!other) continue;
      slips.push({
        offset,
        length: value.length,
        value: value + unit,
        other: { offset: other.offset, length: other.value.length, value: other.value + other.unit },
      });
    }
  }
  return slips;
}

/** No draft tells so many numbers again. */
const MOST = 100;
/** How far back 这 may point. */
const REACH = 120;

/** The figure of this unit and thing told just ahead, where the number is its own but for a slip. */
function justTold(line: string, start: number, at: number, value: string, unit: string): ToldNumber | undefined {
  const near = figuresIn(line).filter((one) => one.unit === unit && one.offset < at && at - one.offset <= REACH);
  if (near.length === 0 || near.some((one) => one.value === value)) return undefined;
  const behind = line.slice(at + value.length + unit.length, at + value.length + unit.length + 8);
  const noun = NOUN.exec(behind.replace(/^的/, ''))?.[1] ?? '';
  const slip = near.find(
    (one) => isSlip(one.value, value) && (noun === '' || sharesStretch(noun, `${one.ahead}|${one.behind}`, 2)),
  );
  return slip && { value: slip.value, unit, offset: start + slip.offset };
}

/** What is counted; nothing in 这582家，占全省的…, 这582家的背后. */
const NOUN = /^(?!背后|全部|都|中|里|占|是|来之|要|必须|务必|将|已|不|也|就|分布|，)([\u4e00-\u9fff]{2,6})/;

/** Times that make another fact of a number, and what leaves a part of it out. */
const OTHERWISE =
  /去年|今年|明年|前年|上年|上半年|下半年|其中|累计|新增|(?:19|20)\d\d年|\d{1,2}月|首批|[前首上下]一?批|余下|剩/;
/** No verb that numbers are told with. */
const NO_VERB =
  /[了着过的在是有和与及等个名位家万亿元月年日市县区省第]|全部|总共|一共|左右|以上|以下|其他|其余|主要|相应|同样/;

/** The one figure of this unit that the verb went ahead of: 表彰100名优秀护士 of 受到表彰的120名. */
function doneBefore(
  text: string,
  paragraphs: Draft['paragraphs'],
  offset: number,
  value: string,
  unit: string,
  verb: string,
): ToldNumber | undefined {
  if (NO_VERB.test(verb)) return undefined;
  if (OTHERWISE.test(text.slice(behindLast(text, '。，\n', offset), offset))) return undefined;
  let told: (ToldNumber & { readonly end: number }) | undefined;
  for (const { text: line, start } of paragraphs) {
    if (!line.includes(verb)) continue;
    for (const figure of figuresIn(line)) {
      const from = start + figure.offset;
      if (from >= offset || !isUnit(figure.unit, unit)) continue;
      const ahead = line.slice(Math.max(0, figure.offset - 12), figure.offset);
      const at = ahead.lastIndexOf(verb);
      if (at < 0 || /[，。；：、的]/.test(ahead.slice(at))) continue;
      // Told twice the draft has two facts.
      if (told || figure.value === value) return undefined;
      // 名, 位 and 人 are one here: told in the unit of what is told again.
      told = { value: figure.value, unit, offset: from, end: from + figure.value.length + unit.length };
    }
  }
  if (!told) return undefined;
  const behind = saidBehind(text, told.end, '。', offset - told.end);
  // 表彰50名党员、30名书记: what they come to is told.
  if (new RegExp(`[、和及，]\\D{0,8}\\d+${unit}`).test(behind.slice(0, 40)) && !PEOPLE_BESIDE.test(behind))
    return undefined;
  return isSlip(told.value, value) || ALL_OF_IT.test(text.slice(offset + value.length + unit.length, offset + 24))
    ? told
    : undefined;
}

/** 表彰100名优秀护士，并向全市7600名护理工作者致以问候: others are greeted. */
const PEOPLE_BESIDE = /^[^、和及\d]{0,20}，并?(?:向|对)/;
/** Said of the whole of it. */
const ALL_OF_IT =
  /^[\u4e00-\u9fff]{0,4}(?:全部|全都|都|悉数|一分不少)|^(?:同志|先进个人|个人|模范|代表)[^，。]{0,2}(?:珍惜|再接|戒骄)/;

function isUnit(one: string, other: string): boolean {
  return one === other || ('名位人'.includes(one) && '名位人'.includes(other));
}

/** The one value that the draft has of a label: 床位1200张 of 1500张床位, 治理率达到48% of 91.5%的治理率. */
function labelledBefore(
  paragraphs: Draft['paragraphs'],
  offset: number,
  value: string,
  unit: string,
  said: string,
): ToldNumber | undefined {
  let told: ToldNumber | undefined;
  for (const { text: line, start } of paragraphs) {
    if (!line.includes(said.slice(0, 2))) continue;
    for (const figure of figuresIn(line)) {
      if (start + figure.offset >= offset || figure.unit !== unit || figure.change !== '') continue;
      if (!isLabel(figure, said)) continue;
      if (figure.value === value || (told && told.value !== figure.value)) return undefined;
      told = { value: figure.value, unit, offset: start + figure.offset };
    }
  }
  // What is used may be a part of it: 用好86个项目.
  return told && (unit === '%' || unit === '％' || isSlip(told.value, value)) ? told : undefined;
}

/** Whether a figure counts what is said: its label ends with as much of it as is no sentence. */
function isLabel({ ahead, behind }: Figure, said: string): boolean {
  for (let k = said.length; k >= 2; k--) {
    const label = said.slice(0, k);
    if (ahead.endsWith(label) || behind.replace(/^的/, '').startsWith(label)) {
      return true;
    }
  }
  return false;
}

/** The same digits in another order, or one of two and more another. */
function isSlip(one: string, other: string): boolean {
  if (one === other || one.length !== other.length || one.replace('.', '').length < 2) return false;
  if ([...one].sort().join('') === [...other].sort().join('')) return true;
  return one.replace('.', '').length >= 3 && differInOneDigit(one, other);
}
