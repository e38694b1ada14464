import { inOneSentence, saidAhead } from '../../text/around';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import type { CountedOtherwise } from './countedAgain';

/** 刑事案件发案数同比下降18.6%; of what, which way and by how much. */
const RATE =
  /(?:同比|同期)?(?:分别|累计|平均)?(增长|下降|上升|提高|减少|增加|回落)了?(?:至|到)?(\d{1,3}(?:\.\d+)?)(%|％|个百分点)/g;
const LABEL = /[\u4e00-\u9fff]{4,12}$/;
const REACH = 14;
const LINK = /(?:同比|比去年|比上年|较上年|较去年|实现|连续|年均|率先|预计|力争|将|已)+$/;
/** What stands ahead of a label: the label begins behind it. */
const LEADS = /^.*(?:全[省市县区州旗镇乡校院国]|[我各][省市县区州旗镇乡校]|[，。；、]|今年|去年|前三季度|年来|半年)/;
const BROAD = /^(?:地区|固定|规模|社会|一般|城镇|农村|全体|城乡|居民|进出口|规上|生产总值)/;
/** Another time, another part. */
const OTHER =
  /预计|目标|力争|确保|其中|分别|左右|计划|人均|季度|半年|月份?|“?十[一二三四五]五”?|年均|累计|20\d\d|前年|上年|排名/;
const SENTENCE = 40;
const LISTED = 100;
const LEAST = 4;

interface Rate {
  readonly key: string;
  readonly value: string;
  readonly at: number;
}

const NONE: readonly Rate[] = [];

/** The rates of change a paragraph tells, by what changes. Kept by text. */
const ratesIn = keptByText((text): readonly Rate[] => {
  if (!text.includes('%') && !text.includes('％') && !text.includes('百分点')) return NONE;
  const found: Rate[] = [];
  for (const { 0: said, 1: way = '', 2: value = '', 3: unit = '', index } of findAll(RATE, text)) {
    const ahead = text
      .slice(Math.max(0, index - REACH), index)
      .replace(LINK, '')
      .replace(LEADS, '');
    const label = LABEL.exec(ahead)?.[0] ?? '';
    if (label.length < LEAST || label !== ahead || BROAD.test(label)) continue;
    if (OTHER.test(saidAhead(text, index, '。；\n', SENTENCE))) continue;
    found.push({
      key: label + way + unit.replace('％', '%'),
      value,
      at: index + said.length - unit.length - value.length,
    });
  }
  return found.length === 0 ? NONE : found;
});

/** 刑事案件发案数同比下降8.6% in a draft that says 18.6% of the same: a digit is lost or another, or the digits are exchanged. */
export function changedRates({ paragraphs, text }: Draft): CountedOtherwise[] {
  const known = new Map<string, Rate & { isSeveral: boolean }>();
  const found: CountedOtherwise[] = [];
  for (const { text: line, start } of paragraphs) {
    for (const rate of ratesIn(line)) {
      const at = start + rate.at;
      const first = known.get(rate.key);
      if (!first) known.set(rate.key, { ...rate, at, isSeveral: false });
      else if (first.value !== rate.value && !first.isSeveral) {
        first.isSeveral = true;
        if (!isSlip(first.value, rate.value) || inOneSentence(text, first.at, at, LISTED)) continue;
        found.push({
          offset: at,
          length: rate.value.length,
          value: `${rate.value}%`,
          other: { offset: first.at, length: first.value.length, value: `${first.value}%` },
          isDoubtful: true,
        });
      }
    }
  }
  return found;
}

/** Whether two numbers differ by one digit, a lost one, or neighbours that are exchanged. */
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short.at(-1 - tail) === long.at(-1 - tail)) tail++;
  const rest = short.length - head - tail;
  if (short.length === long.length) {
    const [x, y] = [short.replace('.', ''), long.replace('.', '')];
    return short.length > 2 && (rest === 1 || (rest <= 3 && [...x].sort().join('') === [...y].sort().join('')));
  }
  return long.length - short.length === 1 && rest === 0 && long.length > 2;
}
