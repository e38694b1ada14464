import { findAll } from '../text/findAll';
import { keptByText } from '../text/kept';

/** A figure with a label; one figure may stand under several. Offsets are the paragraph's. */
export interface Figure {
  /** The same for figures that may be one figure written with its digits in another order. */
  readonly key: string;
  readonly value: string;
  readonly offset: number;
  readonly length: number;
}

/** A figure of two digits and more with its unit: 3250亿元, 71.5%, 612个. */
const FIGURE = /\d[\d.]{1,7}(?=([%％]|[万亿]?[个名位家人户所元亩吨公平项件条辆座场]))/g;
/** The words that label it, ahead of it: 地区生产总值达到. */
const LABEL = /([\u4e00-\u9fff]{3})(?:达到|达|实现|为|是|有|共有|共|约|突破|超过)?$/;
const LABEL_REACH = 8;
/** Labels of what changes from clause to clause: two values are two facts. */
const CHANGING =
  /增长|下降|提高|上升|增加|减少|增|降|新|完成|投资|累计|分别|其中|改造|建|超|过|万|亿|约|近|年|月|于|以|第|了|占|排|评|获|有|共|达|为|是/;
/** 全县共有612个, 全市1124个村: a whole of which the draft has one number. */
const WHOLE = /(全[省市州盟县区旗镇乡校院系])(?:现有|共有|共|有|拥有|的|下辖|辖)?$/;
/** What is counted, behind the unit: 个基层党组织. */
const NOUN = /^[\u4e00-\u9fff]{4}/;
/** Counted nouns that many figures have. */
const COMMON = /^(?:百分点|方面|月份|工作日|项目建|以上|左右|多名|余)/;

const NONE: readonly Figure[] = [];

/** The labelled figures of one paragraph. Kept by text. */
export const figuresIn = keptByText((text): readonly Figure[] => {
  if (!/\d\d|\d\.\d/.test(text)) return NONE;
  const figures: Figure[] = [];
  for (const { 0: value, 1: unit = '', index: offset } of findAll(FIGURE, text)) {
    const digits = value.replace('.', '').length;
    const before = text.slice(Math.max(0, offset - LABEL_REACH), offset);
    const behind = text.slice(offset + value.length + unit.length, offset + value.length + unit.length + 4);
    const add = (label: string): void => {
      figures.push({ key: `${label}#${unit}${[...value].sort().join('')}`, value, offset, length: value.length });
    };
    const whole = WHOLE.exec(before)?.[1];
    if (whole && behind !== '') add(`${whole}${behind.charAt(0)}`);
    if (digits < 3) continue;
    const label = LABEL.exec(before)?.[1];
    if (label && !CHANGING.test(label)) add(label);
    if (NOUN.test(behind) && !COMMON.test(behind)) add(behind);
  }
  return figures;
});
