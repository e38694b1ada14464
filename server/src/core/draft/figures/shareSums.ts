import type { Amount } from './amounts';
import type { Miscount } from './changes';

/** Ahead of the first share, and between two: 的占62%，“基本满意”的占. */
const FIRST = /[^，。；！？、\d：]{1,14}占(?:比|比例|比重)?(?:为|达|是)?$/;
const NEXT = /^[，、；]?([^，。；！？、\d：]{1,14}?)占(?:比|比例|比重)?(?:为|达|是)?$/;
/** Nothing is counted twice under these. */
const SCALE =
  /^(?:非常|很|比较|基本|较|不|不太|不够)?(?:满意|了解|同意|赞成|支持|认可|称职|胜任|合格|优秀|良好|好|差|一般|及格|达标|优|良|中|弃权|反对|持平|上升|下降)(?:等次|等级)?的?$/;
/** What is no part of a label. */
const MARKS = /[“”‘’《》（）]/g;
/** What more is told of the same things, and what holds the others. */
const CROSSING = /女|少数民族|党员|岁|以[上下]|学历|本科|新增|其中|累计|包括|比|率|总|全[省市县国]|税收|就业|投资|贡献/;
/** Rounding, and what several answers to one question come to. */
const ROUNDED = 0.6;
const MOST = 130;

/** 满意占62%，基本满意占33%，不满意占10%: the shares of one whole, which are more than all of it. `at`: the first share. */
export function overfullShares(text: string, amounts: readonly Amount[], at: number): Miscount | undefined {
  const first = amounts[at];
  if (first?.unit !== '%' || first.vague) return undefined;
  const head = FIRST.exec(text.slice(Math.max(0, first.start - 20), first.start))?.[0];
  if (head === undefined) return undefined;
  const labels = [labelOf(head.replace(/占.{0,4}$/s, ''))];
  let total = first.value;
  let last = first;
  for (let k = at + 1; k < amounts.length; k++) {
    const next = amounts[k] as Amount;
    const label = next.unit === '%' && !next.vague ? NEXT.exec(text.slice(last.end, next.start))?.[1] : undefined;
    if (label === undefined) break;
    labels.push(labelOf(label));
    total += next.value;
    last = next;
  }
  if (labels.length < 3 || total <= 100 + ROUNDED || total > MOST || !areApart(labels)) return undefined;
  const message = `各项比例加起来是${Math.round(total * 100) / 100}%，超过100%`;
  return { start: first.start, end: last.end, message, certain: false };
}

function labelOf(said: string): string {
  return said.replace(MARKS, '').replace(/的$/, '').trim();
}

/** Degrees of one scale, or labels of one make: 一产、二产、三产. */
function areApart(labels: readonly string[]): boolean {
  if (new Set(labels).size < labels.length || labels.some((one) => CROSSING.test(one))) return false;
  if (labels.every((one, k) => SCALE.test(k === 0 ? one.replace(/^.*(?=.{4}$)/s, '') : one))) return true;
  const end = labels[1]?.slice(-1) ?? '';
  return labels.every((one) => one.endsWith(end)) && labels.slice(1).every((one) => one.length <= 6);
}
