import { type Amount, written, writtenLike } from './amounts';
import type { Miscount } from './changes';

/** 136件，目前已办结98件，还有48件: between the whole and what is done, and between that and the rest. */
const DONE = /^[^。；！？，\d]{0,8}[，、]?[^，。；！？\d]{0,6}已(?:经)?[^，。；！？、\d]{0,10}$/;
const LEFT =
  /^[^，。；！？、\d]{0,4}[，、；](?:目前|现在?|但)?(?:还有|尚有|仍有|尚余|还剩|剩余|剩下|余下|其余|还差|未[\u4e00-\u9fff]{2})[^，。；！？、\d新]{0,5}$/;
/** What is left undone, behind it: no other kind of thing. */
const UNDONE = /^(?:的)?(?:正在|尚未|尚在|未|没有?|需要?|待|将|[，。；！]|$)/;
/** 其中 behind a whole, and the colon of a list. */
const LEADS =
  /^[^，。；！？\d（）]{0,10}(?:（[^（），。；！？\d]{1,6}）[^，。；！？\d（）]{0,10})?(?:[，（,：][^，。；！？\d]{0,2}其中[：:]?|[，,]?(?:分别[是为]|分为)|：)/;
/** 386件，同比下降12.7%，其中: by how much the whole has changed, between it and its parts. */
const CHANGED =
  /^[^，。；！？\d（）]{0,10}[，（](?:同比|比上年同期|比上年|比去年同期|比去年|较上年|较去年|环比)[^，。；！？\d]{0,6}$/;
/** 36个，总投资218亿元，其中: what the whole costs, between it and its parts. */
const COST =
  /^[^，。；！？\d（）]{0,10}[，（](?:总|计划总?|完成|累计|协议|合同|涉及|涉案)(?:投资|金额|资金|产值|引资额?)[^，。；！？\d]{0,4}$/;
/** Labels that may hold the same person twice; 党员活动室 and 女职工之家 hold none. */
const CROSSING_PEOPLE = /女|少数民族|党员|岁|大专|本科|硕士|博士|学历|职称/;
/** Labels that may hold the same thing twice. */
const CROSSING =
  /以[上下]|新增|累计|重点|已|未|完成|[办审执]结|整改|开工|投产|竣工|建成|达标|合格|通过|含|包括|其中|来自|规模|骨干|当年|本地|今年|去年|同比|覆盖|受益|惠及|高级|优秀|上市|龙头|涉及/;
const ORDERED = /^(?:第?[一二三四五六七八九十]+[类个]?(?:方面|部分|类|级|档|等奖)?|[甲乙丙丁ABCD][类级档]?)$/;
/** A label ahead of a part, or a mark and a label between two. */
const LABEL = /^[^，。；！？、\d]{0,14}$/;
const NEXT = /^[^，。；！？、\d]{0,10}[、，；和](?:以及|和)?[^，。；！？、\d]{0,14}$/;
/** Behind the last part, ahead of what all come to. */
const IN_ALL = /^[^，。；！？、\d]{0,8}[，、](?:合计|总计|共计|一共)(?:为|是|达)?$/;
/** 31.2亿元，占…39亿元的82%. */
const OF = /^[^，。；！？\d]{0,6}[，（]?[^，。；！？\d]{0,4}占[^，。；！？\d]{0,14}$/;
const SHARE = /^[^，。；！？\d]{0,6}的$/;
/** 120家，其中合格90家，占75%. */
const PART = /^[^。；！？，\d]{0,10}[，（](?:其中|有|已)[^，。；！？\d]{0,12}$/;
const PART_SHARE =
  /^[^，。；！？\d、]{0,6}[，（、]占(?:比为?|总[\u4e00-\u9fff]{1,3}的|全部(?:[\u4e00-\u9fff]{1,4})?的)?(?:达|为)?$/;
/** 120家，合格90家，合格率75%. */
const RATE =
  /^[^。；！？，\d]{0,10}，(?:已经?|现已|其中|目前|共|累计|成功|全部|及时|按期|如期|当场|实际|依法|顺利){0,3}([\u4e00-\u9fff]{2})了?$/;
const REACHES = /^(?:为|是|达到?|高达|仅为?|只有)?了?$/;

/** Parts and shares that do not go with their whole, which is the amount at `at`. */
export function miscountedParts(text: string, amounts: readonly Amount[], at: number): Miscount | undefined {
  const whole = amounts[at];
  const next = amounts[at + 1];
  if (!whole || !next || whole.vague || next.vague) return undefined;
  if (whole.unit !== next.unit) return isChange(text, whole, next) ? sum(text, amounts, at, at + 1) : undefined;
  if (next.start - whole.end > 40 || whole.unit === '%' || whole.unit === '百分点' || whole.unit === '倍')
    return undefined;
  return (
    remainder(text, whole, next, amounts[at + 2], amounts[at + 3]) ??
    share(text, whole, next, amounts[at + 2]) ??
    addedUp(text, amounts, at) ??
    sum(text, amounts, at, at)
  );
}

function isChange(text: string, whole: Amount, { unit, start }: Amount): boolean {
  const between = text.slice(whole.end, start);
  return unit === '元'
    ? COST.test(between)
    : (unit === '%' || unit === '百分点' || unit === '倍') && CHANGED.test(between);
}

function remainder(
  text: string,
  whole: Amount,
  done: Amount,
  left: Amount | undefined,
  next: Amount | undefined,
): Miscount | undefined {
  if (!left || left.unit !== whole.unit || left.vague || done.value > whole.value) return undefined;
  if (!DONE.test(text.slice(whole.end, done.start)) || !LEFT.test(text.slice(done.end, left.start))) return undefined;
  // 还有38件正在办理、7件已退回: the rest goes on.
  if (next && next.unit === whole.unit && !/[。！？]/.test(text.slice(left.end, next.start))) return undefined;
  const slack = whole.slack + done.slack + left.slack + 1e-9;
  if (Math.abs(whole.value - done.value - left.value) <= slack || !UNDONE.test(text.slice(left.end, left.end + 3)))
    return undefined;
  const right = writtenLike(whole.value - done.value, text.slice(left.start, left.end));
  const message = `共${said(text, whole)}，减去${said(text, done)}应余${right}，不是${said(text, left)}`;
  return { start: whole.start, end: left.end, message, certain: true };
}

function share(text: string, one: Amount, other: Amount, rate: Amount | undefined): Miscount | undefined {
  if (rate?.unit !== '%' || rate.vague) return undefined;
  const between = text.slice(one.end, other.start);
  const behind = text.slice(other.end, rate.start);
  const told = RATE.exec(between)?.[1];
  const rated = told !== undefined && behind.startsWith(`，${told}率`) && REACHES.test(behind.slice(4));
  const part = rated || (PART.test(between) && PART_SHARE.test(behind));
  if (!part && !(OF.test(between) && SHARE.test(behind))) return undefined;
  const [small, large] = part ? [other, one] : [one, other];
  if (small.value === 0 || small.value > large.value) return undefined;
  const right = (small.value / large.value) * 100;
  const loose = rate.slack * 1.2 + right * (small.slack / small.value + large.slack / large.value);
  if (Math.abs(right - rate.value) <= loose + 1e-9) return undefined;
  const decimals = Math.round(right * 10) / 10;
  const message = `${said(text, small)}占${said(text, large)}的${written(decimals)}%，不是${said(text, rate)}`;
  return { start: one.start, end: rate.end, message, certain: false };
}

function said(text: string, { start, end }: Amount): string {
  return text.slice(start, end);
}

/** 小学12所、初中8所，合计22所: the parts, and behind them what they come to. No earlier amount of the sentence may belong to them. */
function addedUp(text: string, amounts: readonly Amount[], at: number): Miscount | undefined {
  const first = amounts[at] as Amount;
  const before = amounts[at - 1];
  if (before && !/[。！？；]/.test(text.slice(before.end, first.start))) return undefined;
  let total = first.value;
  let slack = first.slack + 1e-9;
  for (let k = at + 1; k < amounts.length; k++) {
    const one = amounts[k] as Amount;
    const gap = text.slice((amounts[k - 1] as Amount).end, one.start);
    if (one.unit !== first.unit || one.vague) return undefined;
    slack += one.slack;
    if (k > at + 1 && IN_ALL.test(gap)) {
      if (Math.abs(total - one.value) <= slack) return undefined;
      const right = writtenLike(total, said(text, one));
      const message = `前面各项加起来是${right}，不是${said(text, one)}`;
      return { start: first.start, end: one.end, message, certain: false };
    }
    if (!NEXT.test(gap) || crosses(gap.replaceAll('女', ''), one.unit)) return undefined;
    total += one.value;
  }
  return undefined;
}

/** A whole, and behind it the parts that it is made of, which follow the amount at `behind`: the whole, or by how much it has changed. */
function sum(text: string, amounts: readonly Amount[], at: number, behind: number): Miscount | undefined {
  const whole = amounts[at] as Amount;
  const first = amounts[behind + 1];
  if (!first || first.unit !== whole.unit || first.vague) return undefined;
  const lead = LEADS.exec(text.slice((amounts[behind] as Amount).end, first.start));
  if (!lead) return undefined;
  // 获奖5人，分别为全省35名和86名: places, not parts.
  if (whole.unit === '人' && lead[0].includes('分别')) return undefined;
  const parts: Amount[] = [];
  let ordered = 0;
  let from = (amounts[behind] as Amount).end + lead[0].length;
  for (let k = behind + 1; k < amounts.length; k++) {
    const part = amounts[k] as Amount;
    const gap = text.slice(from, part.start);
    if (part.unit !== whole.unit || part.vague || !(parts.length === 0 ? LABEL : NEXT).test(gap)) break;
    if (crosses(gap.startsWith('、女') || gap.startsWith('，女') ? gap.replace('女', '') : gap, whole.unit))
      return undefined;
    if (ORDERED.test(gap.replace(/^[、，；和]/, ''))) ordered++;
    parts.push(part);
    from = part.end;
  }
  const last = parts.at(-1);
  // 12个，其中贫困村15个
  if (last && parts.length === 1 && last.value > whole.value && lead[0].includes('其中')) {
    const message = `其中的${said(text, last)}比总数${said(text, whole)}还多`;
    return { start: whole.start, end: last.end, message, certain: false };
  }
  if (!last || parts.length < 2) return undefined;
  let total = 0;
  let slack = whole.slack + 1e-9;
  for (const one of parts) {
    total += one.value;
    slack += one.slack;
  }
  const labels = parts.map((part) => text.slice(Math.max(0, part.start - 12), part.start).replace(LABEL_START, ''));
  const all = ordered === parts.length || isWhole(labels) || !lead[0].includes('其中');
  if (Math.abs(total - whole.value) <= slack) return undefined;
  const nearly =
    whole.slack === 0 && isNearly(total, whole.value) && (parts.length >= SLIP_PARTS || whole.value >= LEAST_OF_TWO);
  const slip = nearly || (parts.length >= SLIP_PARTS && isOneDigitOff(total, whole.value));
  if (!all && total < whole.value && !slip) return undefined;
  const label = text.slice(last.end, last.end + 8);
  if (crosses(label.replace(/[，。；！？、）].*$/s, ''), whole.unit)) return undefined;
  const right = writtenLike(total, said(text, whole));
  const message = `各项加起来是${right}，与总数${said(text, whole)}不合`;
  return { start: whole.start, end: last.end, message, certain: false };
}

/** Whether a label may hold what another one holds. What is counted by 个 or 家 is no person. */
function crosses(label: string, unit: string): boolean {
  return CROSSING.test(label) || (!/^[个家处所座条]$/.test(unit) && CROSSING_PEOPLE.test(label));
}

const LABEL_START = /^.*[\d，。；！？、：（）]|^.*其中/s;

/** Labels that leave nothing out between them. */
const WHOLES: readonly (readonly RegExp[])[] = [
  [/夏(?:粮|收|播|季)/, /秋(?:粮|收|播|季)/],
  [/(?:城镇|城市|城区)(?!困难|低保|特困)/, /(?:农村|乡村)(?!困难|低保|脱贫|特困)/],
  [/男/, /女/],
  [/省内/, /省外/],
  [/市内/, /市外/],
  [/县内/, /县外/],
  [/境内/, /境外/],
  [/国内/, /国外|境外/],
  [/上半年/, /下半年/],
  [/一产业?$/, /二产业?$/, /三产业?$/],
  [/进口/, /出口/],
];

function isWhole(labels: readonly string[]): boolean {
  return WHOLES.some(
    (kinds) => kinds.length === labels.length && kinds.every((kind) => labels.some((label) => kind.test(label))),
  );
}

/** So many parts that come to the whole but for one digit are meant to be all of it. */
const SLIP_PARTS = 3;

/** Whether so little is left that no part can be meant for it: 61 of 62. */
function isNearly(total: number, whole: number): boolean {
  const left = whole - total;
  return (
    left > 0 &&
    Number.isInteger(whole) &&
    whole >= LEAST_WHOLE &&
    (left === 1 ? left * 12 <= whole : left * 25 <= whole)
  );
}

const LEAST_WHOLE = 12;
/** Of two parts more must be said: 186个，其中村158个、社区27个. */
const LEAST_OF_TWO = 50;

/** Whether two counts of three places and more have all digits but one in common. */
function isOneDigitOff(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length || a.length < 3 || !/^\d+$/.test(a + b)) return false;
  let off = 0;
  for (let k = 0; k < a.length; k++) if (a.charAt(k) !== b.charAt(k)) off++;
  return off === 1;
}
