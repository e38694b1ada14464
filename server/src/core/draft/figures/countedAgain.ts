import { behindLast, inOneSentence, saidAhead } from '../../text/around';
import { findAll } from '../../text/findAll';
import { hanEnd, hanStart } from '../../text/hanRun';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { differInOneDigit } from './figures';
import type { ToldOtherwise } from './recalledFigures';

/** A number that is told of one thing otherwise than ahead; doubtful where little but its form says so. */
export interface CountedOtherwise extends ToldOtherwise {
  readonly isDoubtful: boolean;
}

/** A number with its unit; the offset is the paragraph's. */
interface Counted {
  readonly value: string;
  /** With its scale. */
  readonly key: string;
  /** Without the point; in order of size. */
  readonly digits: string;
  readonly sorted: string;
  /** 万, 亿 or nothing. */
  readonly scale: string;
  /** What is counted in: 名 and 位 are 人. */
  readonly unit: string;
  readonly offset: number;
  readonly end: number;
  /** The Han characters directly ahead, without what links them to the number; those behind, without 的. */
  readonly ahead: string;
  readonly behind: string;
  /** 3000; a guess or an aim: 120多. */
  readonly isRound: boolean;
  readonly isGuess: boolean;
  /** 在286.4亿公斤的基础上, with what is said directly ahead. */
  readonly isBase: boolean;
  readonly said: string;
  /** How certainly it is told again as a known one. */
  readonly recall: number;
}

/** In order of length: of units that begin alike the longer is meant. */
const COUNTED =
  /(?<![第\d.:：—/／-])(\d[\d.]{0,7})(?:多|余)?([万亿]?)(微克\/立方米|立方米\/秒|千瓦时|平方米|立方米|平方公里|人次|公里|公顷|公斤|千米|千瓦|千伏|小时|毫米|[%％个名位家人户所元亩吨项件条辆座场村处起批宗笔支例台套间只头株册部张度米斤棵艘架本篇门床口眼盏枚幅对组期次天栋份趟段]|(?=居民|群众|党员|职工|师生|市民|村民|农民|游客|学子|参保人|官兵|老年人|儿女|户群众|常住|人口))(?![/年月日])/g;
/** What links a label to its number. */
const LINK =
  /(?:虽然|达到了?|达|实现|完成|为|是|有|共有|现有|共计|共|约为?|突破|超过|已有?|已达|稳定在|保持在|在|近|就|了|各类)+$/;
/** What grew by so much, what is left out, each one's part: no count of the whole. */
const CHANGE =
  /(?:增长|下降|增幅|降幅|提高|减少|增加|上升|回落|缩短|新增|其中|[再还又每前后第余约近]|不少于|不低于|不超过|至少|最[多高低]|以上|人均|户均|平均|排名)[了达为到至]?$/;
const BASE = /^的?(?:[\u4e00-\u9fff]{0,2})基础上/;
const LATIN = /^\d?[A-Za-z]{1,3}/;
const LEAST_AHEAD = 14;
const MOST_BEHIND = 10;
const NONE: readonly Counted[] = [];

/** The counted things of one paragraph. Kept by text. */
const countedIn = keptByText((text): readonly Counted[] => {
  const found: Counted[] = [];
  for (const { 0: said, 1: value = '', 2: scale = '', 3: unit = '', index: offset } of findAll(COUNTED, text)) {
    if (value.replace('.', '').length < 2 || value.endsWith('.')) continue;
    const ahead = text.slice(hanStart(text, offset, LEAST_AHEAD), offset);
    // 提高678名社区工作者的待遇.
    if (CHANGE.test(ahead) && !(ahead.endsWith('提高') && '名位'.includes(unit || '-'))) continue;
    const end = offset + said.length;
    // 6842个5G基站.
    const from = end + (LATIN.exec(text.slice(end, end + 4))?.[0].length ?? 0);
    const behind = text.slice(from, hanEnd(text, from, MOST_BEHIND)).replace(/^的/, '');
    const isBase = BASE.test(text.slice(end, end + 6));
    const digits = value.replace('.', '');
    found.push({
      value,
      key: value + scale,
      digits,
      sorted: [...digits].sort().join(''),
      scale,
      unit: unit === '' ? '人' : unit.replace(/[名位]/, '人').replace('％', '%'),
      offset,
      end,
      isRound: value.endsWith('0'),
      isGuess: /[多余]/.test(said) || /^(?:以|左右|余|多)/.test(text.slice(end, end + 2)),
      isBase,
      recall: isBase ? CERTAIN : recallOf(text, offset, end),
      said: ahead,
      ahead: ahead.replace(LINK, ''),
      behind: unit === '村' ? `村${behind}` : behind,
    });
  }
  return found.length === 0 ? NONE : found;
});

interface Placed {
  readonly one: Counted;
  readonly offset: number;
}

/** So many of one unit ahead are looked at, and so many pairs may be weighed. */
const BACK = 80;
/** What the evidence must weigh, and what makes it sure. */
const ENOUGH = 3.5;
const SURE = 5;
/** The most that a noun weighs. */
const MOST_NOUN = 3.5;

/**
 * 在已经查出的1268项隐患中 where the draft has counted 排查隐患1286项: a number told again of the same noun with its digits exchanged, one of them
 * another, or in 万 for 亿. How the digits differ, what noun is shared and how the number is told again are weighed together.
 */
export function countedAgain({ paragraphs, text }: Draft): CountedOtherwise[] {
  const found: CountedOtherwise[] = [];
  const byUnit = new Map<string, Placed[]>();
  for (const { text: line, start } of paragraphs) {
    for (const one of countedIn(line)) {
      const placed = { one, offset: start + one.offset };
      const list = byUnit.get(one.unit);
      if (list) list.push(placed);
      else byUnit.set(one.unit, [placed]);
    }
  }
  for (const list of byUnit.values()) {
    // A number that is met more often is a fact of its own.
    const times = new Map<string, number>();
    for (const { one } of list) times.set(one.key, (times.get(one.key) ?? 0) + 1);
    const single = list.map(({ one }) => times.get(one.key) === 1);
    if (!single.includes(true)) continue;
    for (const [k, again] of list.entries()) {
      const isSecond = single[k] === true;
      for (let at = Math.max(0, k - BACK); at < k; at++) {
        if (!isSecond && !single[at]) continue;
        const known = list[at];
        if (!known) continue;
        // Only the same digits, or a number that is told again, say anything.
        if (known.one.sorted !== again.one.sorted && known.one.recall + again.one.recall === 0) continue;
        const slip = slipOf(known.one, again.one);
        if (!slip) continue;
        // The one that is told again may stand ahead of the other: 希望38名学员……参加培训的36名学员.
        const forward = isSecond ? weighed(slip, known, again, list, k, text) : 0;
        const backward = forward >= ENOUGH || !single[at] ? 0 : weighed(slip, again, known, list, k + 1, text);
        if (Math.max(forward, backward) < ENOUGH) continue;
        const [wrong, right] = isSecond ? [again, known] : [known, again];
        found.push({
          offset: wrong.offset,
          length: wrong.one.value.length,
          value: saidOf(wrong.one),
          other: { offset: right.offset, length: right.one.value.length, value: saidOf(right.one) },
          isDoubtful: Math.max(forward, backward) < SURE,
        });
        break;
      }
    }
  }
  return found;
}

/** What speaks for a slip where `again` is told of what `known` has told. */
function weighed(slip: Slip, known: Placed, again: Placed, list: readonly Placed[], k: number, text: string): number {
  const { recall } = again.one;
  if (slip.weight + recall + MOST_NOUN < ENOUGH) return 0;
  // Of the number told first little says that it is told again.
  if (again.offset < known.offset && recall < 1 && slip.weight < 2) return 0;
  if (
    !slip.isStrong &&
    (recall === 0 || isSum(list.slice(Math.max(0, k - FEW), k), again.one) || isLocal(known, again, text))
  )
    return 0;
  return slip.weight + recall + linkWeight(known, again, text, recall);
}

/** 柳湾村17处隐患点, 石桥镇19处隐患点: each place has its own. */
function isLocal(known: Placed, again: Placed, text: string): boolean {
  return [known, again].some(({ offset }) => LOCAL.test(saidAhead(text, offset, '。；\n', LOCAL_REACH)));
}

const LOCAL =
  /[\u4e00-\u9fff]{2}(?:(?<![城乡村全我各本])镇|(?<![全我各本])乡(?!村|镇)|(?<![乡农全各])村(?!级|干)|(?<![全我各本])街道|小区)/;
const LOCAL_REACH = 16;

/** 25名先进分子、30名先进工作者, and then all 55: what two numbers come to, or what one leaves of another. */
function isSum(list: readonly Placed[], { value, scale }: Counted): boolean {
  const values = list.filter(({ one }) => one.scale === scale).map(({ one }) => Number(one.value));
  const near = values.slice(-FEW);
  return near.some((a, k) =>
    near.slice(k + 1).some((b) => a + b === Number(value) || Math.abs(a - b) === Number(value)),
  );
}

const FEW = 12;

function saidOf({ value, scale, unit }: Counted): string {
  return value + scale + (unit === '人' && scale === '' ? '' : unit);
}

/** How two numbers differ, and how much that says of a slip; what is not strong comes about by chance as well. */
interface Slip {
  readonly weight: number;
  readonly isStrong: boolean;
}

function slipOf(known: Counted, again: Counted): Slip | undefined {
  const [a, b] = [known.value, again.value];
  const [x, y] = [known.digits, again.digits];
  if (Math.abs(x.length - y.length) > 1) return undefined;
  if (known.scale !== again.scale) return a === b ? { weight: Math.min(3, x.length), isStrong: true } : undefined;
  if (a === b) return undefined;
  const isRough = known.isGuess || again.isGuess;
  const { length } = x;
  if (a.length === b.length && a.indexOf('.') === b.indexOf('.')) {
    if (known.sorted === again.sorted) return { weight: Math.min(3, length - 1), isStrong: true };
    if (isRough || known.isRound || again.isRound || !differInOneDigit(a, b)) return undefined;
    return { weight: Math.min(2, length - 2), isStrong: false };
  }
  if (isRough) return undefined;
  // 3200 for 320, 4.27 for 42.7; 128 for 1286.
  if (x === y) return length >= 3 ? { weight: 2, isStrong: false } : undefined;
  const [short, long] = length < y.length ? [x, y] : [y, x];
  if (a.includes('.') !== b.includes('.') || long.length - short.length !== 1) return undefined;
  if (short.length >= 2 && `${short}0` === long) return { weight: 1.5, isStrong: false };
  if (short.length < 3 || known.isRound || again.isRound) return undefined;
  return isWithin(short, long) ? { weight: 1, isStrong: false } : undefined;
}

const MANY = 4;

/** Whether all of one stand in the other, in order. */
function isWithin(short: string, long: string): boolean {
  let at = 0;
  for (const unit of long) if (unit === short.charAt(at)) at++;
  return at === short.length;
}

/** What makes another fact of a number: a part of the whole, another lot. */
const PART =
  /其中|新增|新建|增加(?!值)|余下|剩|还有|还要|另有|另外|其他|首批|第[一二三四五六七八九十]批|[上前下]一?批|改扩?建|扩建|续建|每|占|较|比(?!例|率|赛|武)|由|从|累计|计划|预计|目标|力争|确保|争取|升级|再/;
/** What makes another fact of the number that is told first. */
const OTHER_LOT = /其中|余下|剩|还[有要]|另[有外]|其他|首批|每|占|较|力争|争取/;
const TIME =
  /去年|今年|明年|前年|上年|上半年|下半年|当年|同期|“?十[一二三四五]+五”?|(?:19|20)\d\d年|[一二三四]季度|\d{1,2}月(?!底|份?前|\d+日前)/g;
const SCOPE = /全[国省市州县区镇乡村校局系院]/g;
const SENTENCE = 80;
const LISTED = 60;

/** How much the words around two numbers say that they are of one thing; far below 0 where they say the contrary. */
function linkWeight(known: Placed, again: Placed, text: string, recall: number): number {
  if (inOneSentence(text, known.offset, again.offset, LISTED) && recall < CERTAIN) return -9;
  // 今年要在去年286.4亿公斤的基础上增产: the year of what is done is not the number's.
  const [a, b] = [known, again].map(({ one, offset }) =>
    one.isBase ? one.said : saidAhead(text, offset, '。；\n', SENTENCE),
  ) as [string, string];
  if (PART.test(b.slice(-12)) || (recall < 1 ? PART : OTHER_LOT).test(a.slice(-12))) return -9;
  for (const pattern of [TIME, SCOPE]) {
    const [x, y] = [a, b].map((said) => said.match(pattern)?.at(-1) ?? '');
    if (x !== '' && y !== '' && x !== y) return -9;
    if (
      pattern === TIME &&
      x !== y &&
      recall < (known.one.value.length > 2 ? LIKELY : CERTAIN) &&
      !isLong(known, again)
    )
      return -9;
  }
  const [x, y] = [known, again].map(({ one }) => PHASE.exec(one.ahead + one.behind)?.[0]);
  return x !== undefined && y !== undefined && x !== y ? -9 : nounWeight(known, again, text);
}

/** So long a label tells of one thing at whatever time it is told. */
const LONG_LABEL = 6;

/** 初次信访事项按期办结率达到96.5%, 95.6%: the same digits of one long label. */
function isLong({ one: a }: Placed, { one: b }: Placed): boolean {
  const isUnit = a.value === b.value && a.digits.length > 2 && a.scale !== b.scale;
  return (
    a.sorted === b.sorted && (isUnit || a.scale === b.scale) && tightLabel(a, b).length >= (isUnit ? MANY : LONG_LABEL)
  );
}

/** 产业园一期, 产业园二期. */
const PHASE = /[一二三四]期|[一二三四五六]标段|[甲乙丙]/;

/** What is told again as known: 这86名, 已经验收的13个村, 在去年43微克/立方米的基础上. */
const KNOWN_AHEAD =
  /(?:这|这个|这些|已经?[\u4e00-\u9fff]{2,4}的|受到?[\u4e00-\u9fff]{2,3}的|参加[\u4e00-\u9fff]{0,4}的|[\u4e00-\u9fff]{2}(?:下来|出来|上来|到位|好|过)的)$/;
/** What is done to the whole of it. */
const WHOLE_AHEAD =
  /(?:[对把将让使为给向]|围绕|希望|祝愿|勉励|要求|组织|感谢|[用管守护办建]好|服务好?|带动|依托|发挥|紧盯|盯[住紧]|聚焦|[抓管]住|关心|关爱|关注|帮助|支持|落实|提高|激励|巩固|维护|保护|[我全][省市县区镇乡校院局厅系州街][各共现]?有?的?|[\u4e00-\u9fff]{2}的)$/;
/** Of this meeting's own people: 参加这次培训的36名学员. */
const PRESENT = /本[期次届]|这[次期批]|此次|今天|在座|参加/;
const WHOLE = /[我全][省市县区镇乡校院局厅系州街]道?(?:[共现]?有)?[\u4e00-\u9fff]{0,2}$/;
/** So much the same whole, or the same people, says. */
const SAME = 0.5;
const KNOWN_BEHIND =
  /^(?:[\u4e00-\u9fff]{1,8}(?:中|里|全部|逐一|每人|人人|每个|每家|都|要|必须|无一|一个不|逐[项件个户条座家人]|背后|凝聚)|的?基础上)/;
const CERTAIN = 1.5;
const LIKELY = 0.5;

/** How certainly a number is told again as a known one. */
function recallOf(text: string, offset: number, end: number): number {
  const ahead = text.slice(hanStart(text, offset, MOST_BEHIND), offset);
  const behind = text.slice(end, end + MOST_BEHIND);
  if (KNOWN_AHEAD.test(ahead)) return CERTAIN;
  if ((ahead === '' || ahead.length < 4) && KNOWN_BEHIND.test(behind)) return CERTAIN;
  if (WHOLE_AHEAD.test(ahead) || (ahead.length < 4 && /^的[\u4e00-\u9fff]{2}/.test(behind))) return 1;
  return ahead === '' && /^[\u4e00-\u9fff]{2}/.test(behind) ? LIKELY : 0;
}

/** Counted so often in every speech that it names nothing. */
const BROAD =
  /^(?:项目|企业|单位|部门|人员|同志|全长|总长|海拔|总装机|干部|党员|群众|代表|问题|任务|事项|投资|资金|收入|产值|总额|面积|建设|工作|方面|以上|左右|以下|以内|重点|工程|总投资|同比|全年|全部|同比增|政策|措施|完成|实现|分别|达到|省|[我全][省市县区镇乡校院局厅系州街])/;
const NO_NOUN = /[的了于以和与及在有是为这那就都要把将被各等到由从]/;
const UNIT_RARE = /\/|千瓦|毫米/;

/** How much of one noun both numbers count. */
function nounWeight(known: Placed, again: Placed, text: string): number {
  const [a, b] = [known.one, again.one];
  const tight = tightLabel(a, b);
  const whole = WHOLE.test(a.said) && WHOLE.test(b.said) ? SAME : 0;
  if (tight.length >= 4 || (tight.length === 3 && !BROAD.test(tight))) return 3 + whole;
  if (a.unit === '%') return -9;
  const isPresent = [known, again].some(({ offset }) => PRESENT.test(saidAhead(text, offset, '，。；\n', LISTED)));
  if (tight.length >= 2) return BROAD.test(tight) ? 0.5 : 2 + whole + (a.unit === '人' && isPresent ? SAME : 0);
  const isLongTurned = a.scale === b.scale && b.digits.length > 2 && a.sorted === b.sorted;
  if (isLongTurned && (a.isBase || b.isBase)) return 1.5;
  // 向全院612名护理人员, 让621名护士.
  if (isLongTurned && a.unit === '人' && a.behind !== '' && a.behind.charAt(0) === b.behind.charAt(0)) return 1;
  const [x, y] = [known, again].map((one) => around(one, text)) as [string, string];
  if (UNIT_RARE.test(a.unit) && sharesNoun(x, y, 4)) return 2;
  // 投入资金5.28亿元, 5.28万元的投入.
  if (a.scale !== b.scale && a.value.length >= MANY && x.includes(b.behind.slice(0, 2)) && b.behind.length >= 2)
    return 2;
  // 务工就业18642人, 18462名务工脱贫劳动力: hardly two numbers of so many digits are so near by chance.
  if (a.scale === b.scale && MANY <= a.digits.length && a.sorted === b.sorted && sharesNoun(x, y, 3)) return 1.5;
  // 已经验收的13个村, 受表彰的68名同志: what was done to them is told of both.
  const verb = /([\u4e00-\u9fff]{2})(?:到|过|好)?的$/.exec(text.slice(again.offset - 6, again.offset))?.[1] ?? '';
  if (verb !== '' && !NO_NOUN.test(verb) && x.includes(verb))
    return a.behind.charAt(0) === b.behind.charAt(0) ? 2.5 : 2;
  return -9;
}

/** The longest noun that stands right at both numbers, ahead or behind. */
function tightLabel(a: Counted, b: Counted): string {
  let best = '';
  for (const one of [a.ahead, a.behind]) {
    for (const other of [b.ahead, b.behind]) {
      for (let k = Math.min(one.length, other.length, 8); k > Math.max(1, best.length); k--) {
        const pieces = one === a.ahead ? [one.slice(-k)] : [one.slice(0, k)];
        const piece = pieces[0] ?? '';
        const isAt = other === b.ahead ? other.endsWith(piece) : other.startsWith(piece);
        if (isAt && !NO_NOUN.test(piece)) best = piece;
      }
    }
  }
  return best;
}

const NEAR = 24;

function around({ one, offset }: Placed, text: string): string {
  const from = Math.max(behindLast(text, '。\n', offset), offset - NEAR);
  const end = offset + one.end - one.offset;
  return `${text.slice(from, offset)}|${text.slice(end, end + NEAR)}`;
}

function sharesNoun(one: string, other: string, length: number): boolean {
  for (let k = 0; k + length <= one.length; k++) {
    const piece = one.slice(k, k + length);
    if (/^[\u4e00-\u9fff]+$/.test(piece) && !NO_NOUN.test(piece) && other.includes(piece)) return true;
  }
  return false;
}
