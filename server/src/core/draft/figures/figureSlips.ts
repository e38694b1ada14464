import type { Draft } from '../draft';
import { differInOneDigit, type Figure, figuresIn, type PlacedFigure, sharedLabel, wholeOf } from './figures';
import { isOneThing } from './sharedNoun';

/** A number as the draft has it, its place in the draft's offsets. */
interface Said {
  readonly value: string;
  readonly offset: number;
}

/** A figure that does not go with another of the same thing: its digits in another order (`turned`), or one of them another. */
export interface FigureSlip extends Said {
  readonly turned: boolean;
  readonly other: Said;
}

/** Times that make another fact of a number. */
const TIME =
  /去年|今年|明年|前年|上年|上半年|下半年|当年|同期|目前|截至|计划|预计|目标|力争|确保|年底|“?十[一二三四五]+五”?|[一二三四1-4]季度|(?:19|20)\d\d年|\d{1,2}月|其中|累计|新增|新建|改扩建|扩建|改建|续建/g;
const SCOPE = /全[国省市州县区镇乡村校]/g;

/**
 * 3250亿元 and 3520亿元 of one thing: the same digits in another order, or one digit of three and more another, are a slip of the fingers, unless
 * the sentences speak of different times or places.
 */
export function figureSlips({ paragraphs, text }: Draft): FigureSlip[] {
  const slips: FigureSlip[] = [];
  const groups = new Map<string, PlacedFigure[]>();
  const join = (key: string, one: PlacedFigure): void => {
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  };
  for (const paragraph of paragraphs) {
    for (const figure of figuresIn(paragraph.text)) {
      const one = { figure, offset: paragraph.start + figure.offset };
      join(figure.digits, one);
      const whole = wholeOf(figure);
      if (whole !== undefined) join(whole, one);
      if (figure.change === '' && figure.value.length > 2 && !figure.value.endsWith('0')) {
        if (figure.ahead.length >= STRONG) join(`${figure.ahead.slice(-STRONG)}${figure.unit}`, one);
        if (figure.behind.length >= STRONG) join(`${figure.unit}${figure.behind.slice(0, STRONG)}`, one);
        // 建成党群服务中心128个, 126个党群服务中心: the label ahead and behind.
        for (let k = STRONG; k <= LONGEST_LABEL; k++) {
          if (figure.ahead.length >= k) join(`>${figure.unit}${figure.ahead.slice(-k)}`, one);
          if (figure.behind.length >= k) join(`>${figure.unit}${figure.behind.slice(0, k)}`, one);
        }
      }
    }
  }
  const told = new Set<number>();
  for (const group of groups.values()) {
    // Every one is compared with every other: so many of one label are a list, not one thing.
    if (group.length > MOST) continue;
    const counts = countsOf(group);
    if (counts.size < 2) continue;
    for (const one of group) {
      const other = told.has(one.offset) ? undefined : contradicted(one, group, counts, text);
      if (!other) continue;
      told.add(one.offset);
      slips.push({ ...said(one), turned: isTurned(one, other), other: said(other) });
    }
  }
  return slips;
}

function said({ figure: { value }, offset }: PlacedFigure): Said {
  return { value, offset };
}

/** No draft says one figure so often. */
const MOST = 60;
/** So long a label is one thing's. */
const STRONG = 4;

const LONGEST_LABEL = 8;

/** How often the group has each value. */
function countsOf(group: readonly PlacedFigure[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { figure } of group) counts.set(figure.value, (counts.get(figure.value) ?? 0) + 1);
  return counts;
}

/** The figure of the group that one does not go with: a value that is met more often, or was met ahead of it. */
function contradicted(
  one: PlacedFigure,
  group: readonly PlacedFigure[],
  counts: ReadonlyMap<string, number>,
  text: string,
): PlacedFigure | undefined {
  const { value } = one.figure;
  return group.find((other) => {
    const { value: said } = other.figure;
    const more = (counts.get(said) ?? 0) - (counts.get(value) ?? 0);
    if (said === value || more < 0 || (more === 0 && other.offset > one.offset)) return false;
    const turned = isTurned(one, other);
    const whole = !turned && isOneWhole(one.figure, other.figure);
    if (!turned && !(group.length === 2 && isMistyped(value, said, whole))) return false;
    return (
      (whole && isOneScope(one, other, text)) ||
      (sharedLabel(one.figure, other.figure) >= (turned ? 1 : STRONG) && isOneScope(one, other, text)) ||
      (turned && isOneThing(one, other, text))
    );
  });
}

/** The same digits in another order. */
function isTurned({ figure: one }: PlacedFigure, { figure: other }: PlacedFigure): boolean {
  return one.digits === other.digits && one.value.length === other.value.length;
}

/** 全县12个乡镇, 全县13个乡镇. */
function isOneWhole(one: Figure, other: Figure): boolean {
  const whole = wholeOf(one);
  return whole !== undefined && whole === wholeOf(other);
}

/** One digit of three and more, of a whole two, is another: 5236, 5336. Round numbers are aims and guesses. */
function isMistyped(one: string, other: string, whole: boolean): boolean {
  if (one.replace('.', '').length < (whole ? 2 : 3) || other.endsWith('0')) return false;
  return differInOneDigit(one, other);
}

/** Two sentences of which one at least names no time, or no place, or both the same. */
function isOneScope(one: PlacedFigure, other: PlacedFigure, text: string): boolean {
  const [a, b] = [one, other].map(({ offset }) => text.slice(text.lastIndexOf('。', offset) + 1, offset));
  return [TIME, SCOPE].every((pattern) => {
    const [x, y] = [a, b].map((sentence) => sentence?.match(pattern)?.at(-1) ?? '');
    return x === '' || y === '' || x === y;
  });
}
