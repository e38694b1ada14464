import { findAll } from '../../text/findAll';
import { hanEnd, hanStart } from '../../text/hanRun';
import { keptByText } from '../../text/kept';

/** A figure with what it counts; the offset is the paragraph's. */
export interface Figure {
  /** The same for figures of one unit that have the same digits in whatever order; 名 and 位 are 人. */
  readonly digits: string;
  readonly value: string;
  readonly offset: number;
  readonly unit: string;
  /** 增长, 下降 …: a rate of what `ahead` names; else empty. */
  readonly change: string;
  /** The Han characters ahead of the number, without what links them to it: 全市共有基层党组织. */
  readonly ahead: string;
  /** Those behind the unit: 基层党组织全面进步. */
  readonly behind: string;
}

/** A figure with its place in the draft. */
export interface PlacedFigure {
  readonly figure: Figure;
  readonly offset: number;
}

/** A figure of two digits and more with its unit: 3250亿元, 71.5%, 612个; no ordinal. */
const FIGURE =
  /(?<![第\d.])\d[\d.]{1,7}(?=([%％]|[万亿]?[个名位家人户所元亩吨项件条辆座场村处起批宗笔支例台套间只头株册部张]|万?平方米|公里|个?百分点))/g;
/** What links a label to its number. */
const LINK =
  /(?:达到了?|达|实现|完成|为|是|有|共有|现有|共计|共|约为?|突破|超过|已有?|已达|增加到|提高到|稳定在|保持在|在|近|就)+(?:去年|上年|目前|现在)?的?$/;
/** 增长7.3%: the label is what the clause ahead of it counted. */
const CHANGE = /(?:同比|比上年|较上年|年均)?(增长|下降|增幅|降幅|提高|减少|增加)(?:了|达|为|到)?$/;
const LEAST = 3;
const MOST = 10;
const NONE: readonly Figure[] = [];

/** The labelled figures of one paragraph. Kept by text. */
export const figuresIn = keptByText((text): readonly Figure[] => {
  const figures: Figure[] = [];
  let subject = '';
  for (const { 0: value, 1: unit = '', index: offset } of findAll(FIGURE, text)) {
    const reach = hanBefore(text, offset);
    const change = CHANGE.exec(reach);
    const said = change ? reach.slice(0, change.index) : reach.replace(LINK, '');
    if (!change) subject = said;
    const ahead = change && said.length < LEAST ? subject : said;
    const behind = change ? '' : hanBehind(text, offset + value.length + unit.length);
    if (ahead.length < 2 && behind.length < LEAST) continue;
    figures.push({
      digits: `${unit.replace(/[名位]/, '人')}${digitsOf(value)}`,
      value,
      offset,
      unit,
      change: change?.[1] ?? '',
      ahead,
      behind,
    });
  }
  return figures.length === 0 ? NONE : figures;
});

/** How many there are of each digit, three bits for one. */
function digitsOf(value: string): number {
  let sum = 0;
  for (let k = 0; k < value.length; k++) {
    const digit = value.charCodeAt(k) - 0x30;
    if (digit >= 0) sum += 8 ** digit;
  }
  return sum;
}

/** The Han characters directly ahead of a place. */
function hanBefore(text: string, at: number): string {
  return text.slice(hanStart(text, at, MOST + 4), at);
}

function hanBehind(text: string, at: number): string {
  return text.slice(at, hanEnd(text, at, MOST));
}

/** What is no part of a label. */
const NO_LABEL = /[的了于以第万亿和与及或等占其每比从至由将把被过多余新约]/;
/** 增加值, 收入: so many figures end so that more must be the same. */
const BROAD =
  /^(?:项?目|[工项]?程)?.?(?:增加值|收入|产值|总额|投资|投资额|零售额|面积|占地|用地|占地面积|用地面积|人数|数量)$/;
/** Counted nouns that many figures have. */
const COMMON = /^(?:百分点|方面|月份|工作日|项目建|以上|以下|左右|多名|余|以内|之间|年度|月内|小时)/;
/** 全县12个乡镇: of a whole, what is counted. */
export function wholeOf({ ahead, behind, unit }: Figure): string | undefined {
  const whole = WHOLE.exec(ahead)?.[1];
  return whole === undefined || behind.length < 2 ? undefined : `全${whole}${unit}${behind.slice(0, 2)}`;
}

/** 全县共有612个, 全市1124个村: a whole of which the draft has one number. */
const WHOLE = /全([省市州盟县区旗镇乡校院系])(?:共|拥|下|现)?有?$/;

/** How many characters the labels of two figures share, wherever they stand; 0 for fewer than three, or common ones. */
export function sharedLabel(one: Figure, other: Figure): number {
  if (one.unit !== other.unit || one.change !== other.change) return 0;
  const least = one.change === '' ? LEAST : LEAST + 1;
  let best = 0;
  const offer = (piece: string): void => {
    if (piece.length >= least && piece.length > best && !NO_LABEL.test(piece) && !BROAD.test(piece))
      best = piece.length;
  };
  let tail = 0;
  while (tail < one.ahead.length && one.ahead.at(-1 - tail) === other.ahead.at(-1 - tail)) tail++;
  for (let k = tail; k >= least; k--) offer(one.ahead.slice(-k));
  let head = 0;
  while (head < one.behind.length && one.behind[head] === other.behind[head]) head++;
  if (!COMMON.test(one.behind)) for (let k = head; k >= least; k--) offer(one.behind.slice(0, k));
  for (const [ahead, behind] of [
    [one.ahead, other.behind],
    [other.ahead, one.behind],
  ] as const) {
    for (let k = Math.min(ahead.length, behind.length); k >= least; k--) {
      if (ahead.endsWith(behind.slice(0, k))) offer(behind.slice(0, k));
    }
  }
  if (best === 0) {
    best = Math.max(toldAgain(one, other), toldAgain(other, one));
  }
  if (best === 0 && head > 0 && WHOLE.test(one.ahead) && WHOLE.exec(one.ahead)?.[1] === WHOLE.exec(other.ahead)?.[1])
    return LEAST;
  return best;
}

/** Verbs and the like in front of a number that are no label. */
const NO_RECALL = /[达到为是有增长下降提高超过]$/;
/** 总投资16.2亿元的二期项目, 95.3%的积案化解率: how much of the label ahead of one number the other, told again with 的, has behind its unit, or ahead as a broad one. */
function toldAgain(known: Figure, again: Figure): number {
  if (!again.behind.startsWith('的')) return 0;
  const behind = again.behind.slice(1, RECALL);
  for (let k = Math.min(known.ahead.length, RECALL); k >= LEAST; k--) {
    const label = known.ahead.slice(-k);
    if (NO_LABEL.test(label) || NO_RECALL.test(label)) continue;
    // 总投资 is told again of the thing itself.
    if (behind.includes(label) || (again.ahead === label && again.change === '')) return k;
  }
  return 0;
}
const RECALL = 10;

/** Whether two numbers, as they are written, are of one length and differ in one digit. */
export function differInOneDigit(one: string, other: string): boolean {
  if (one.length !== other.length || one.indexOf('.') !== other.indexOf('.')) return false;
  let differ = 0;
  for (let k = 0; k < one.length; k++) if (one[k] !== other[k]) differ++;
  return differ === 1;
}
