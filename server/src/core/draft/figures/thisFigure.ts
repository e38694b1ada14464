import { saidAhead, saidBehind } from '../../text/around';
import type { Draft } from '../draft';
import { type Figure, figuresIn } from './figures';

/** A number with its place in the draft; `unit` as it is told there. */
export interface ToldNumber {
  readonly value: string;
  readonly unit: string;
  readonly offset: number;
}

/** How far back 这 may point for its money or people without naming them. */
const REACH = 120;

/** 320万元, then 这3200万元: the digits are those of the one number of this kind told just ahead, but a 0 or a 万 more or fewer. */
export function scaledBefore(
  line: string,
  start: number,
  at: number,
  value: string,
  unit: string,
): ToldNumber | undefined {
  const near = figuresIn(line).filter(
    (one) => one.offset < at && at - one.offset <= REACH && kindOf(one.unit) === kindOf(unit),
  );
  const [one, more] = near;
  if (!one || more || (one.value === value && one.unit === unit)) return undefined;
  if (/[％%]/.test(unit) || /[，。]共|合计|人均|户均|每/.test(line.slice(one.offset, at))) return undefined;
  const [a, b] = [one.value, value].map((said) => said.replace('.', '').replace(/0+$/, ''));
  return a === b && (a?.length ?? 0) >= 2
    ? { value: one.value, unit: one.unit, offset: start + one.offset }
    : undefined;
}

/** 万元, 亿元: 元; 名, 位, 人 are the same. */
function kindOf(unit: string): string {
  return unit.replace(/[万亿]/, '').replace(/[名位]/, '人');
}

/** What is counted, up to what is said of it. */
const NOUN = /^(?!背后|全部|都|是|来之|要|必须|务必|将|已|不|也|就|占|分布|中|里)([\u4e00-\u9fff]{2,10})/;
/** Another number of them is told. */
const OTHERWISE = /其中|新增|首批|[前上下][一二三四五六七八九十\d]*[批届次]|余下|剩|另|[去前明]年|上年|累计|先后/;

/** The one number that the draft has of the thing: 表彰25名见义勇为先进分子, of 以这23名先进分子为榜样 paragraphs on. */
export function countedBefore(
  text: string,
  paragraphs: Draft['paragraphs'],
  offset: number,
  value: string,
  unit: string,
): ToldNumber | undefined {
  const noun =
    NOUN.exec(
      text
        .slice(offset + value.length + unit.length)
        .slice(0, 12)
        .replace(/^的/, ''),
    )?.[1] ?? '';
  if (noun.length < 2) return undefined;
  let told: ToldNumber | undefined;
  let sum = 0;
  for (const { text: line, start } of paragraphs) {
    if (start >= offset) break;
    if (!line.includes(noun.slice(0, 2))) continue;
    for (const figure of figuresIn(line)) {
      if (start + figure.offset >= offset || kindOf(figure.unit) !== kindOf(unit)) continue;
      if (Number(figure.value) === Number(value) && figure.unit === unit) return undefined;
      const length = nounLength(figure, noun);
      if (length < 2 || OTHERWISE.test(line.slice(Math.max(0, figure.offset - 14), figure.offset))) continue;
      sum += Number(figure.value);
      // Told twice the draft has two facts.
      if (told && told.value !== figure.value) return undefined;
      told = { value: figure.value, unit: figure.unit, offset: start + figure.offset };
    }
  }
  if (!told || sum === Number(value) || text.slice(0, offset).includes(`${value}${unit}`)) return undefined;
  // 表彰25名先进分子、30名先进工作者: all of them are counted together.
  const sentence = saidAhead(text, told.offset, '。\n', 40) + saidBehind(text, told.offset, '。\n', 60);
  if ((sentence.match(new RegExp(`\\d个?[名位人家户${unit}]`, 'g'))?.length ?? 0) > 1) return undefined;
  return told.value.length === value.length ? told : undefined;
}

/** How much of a noun the label of a figure ends with, behind the number and what tells the kind: 见义勇为先进分子. */
function nounLength({ ahead, behind }: Figure, noun: string): number {
  for (let k = noun.length; k >= 2; k--) {
    const piece = noun.slice(0, k);
    if (BROAD.test(piece)) continue;
    if (k >= 3 ? behind.includes(piece) || ahead.endsWith(piece) : behind.startsWith(piece) || ahead.endsWith(piece))
      return k;
  }
  return 0;
}

/** Who and what is told of in every speech. */
const BROAD = /^(?:同志|干部|党员|群众|企业|项目|单位|部门|人员|代表|学生|学校|村民)$/;
