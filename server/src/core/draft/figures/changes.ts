import { type Amount, written, writtenLike } from './amounts';

/** A place where the amounts a text states do not go together; offsets are the text's. */
export interface Miscount {
  readonly start: number;
  readonly end: number;
  readonly message: string;
  /** Whether the words leave no other reading. */
  readonly certain: boolean;
}

const RISE = '增加|增长|提高|提升|上升|扩大|发展|攀升|跃升|扩展|增至|升|增|涨|多';
const FALL = '减少|下降|降低|压缩|压减|缩短|缩减|回落|下滑|缩小|降|减|少';
/** 由5万元增加到20万元: ahead of the first amount, and between the two. */
const FROM = /[由从][\u4e00-\u9fff“”\d年]{0,14}$/;
const YEAR = '(?:\\d{4}年|[今去]年|目前|现在)(?:年?[底末初]|全年|上半年|\\d{1,2}月[底末份]?)?';
const TO = new RegExp(
  `^[^，。；！？\\d每平]{0,10}?(?:(${RISE})|(${FALL}))(?:到|至|为|成)了?(?:[^，。；！？\\d每平近约超]{0,3}|${YEAR}的?)$|^增至(?:${YEAR}的?)?$`,
);
/** 1.2亿元，比去年的8000万元增加5000万元. */
const THAN = /^[^。；！？，\d]{0,6}[，（]?(?:比|较)(?!.*每)[^，。；！？]{0,12}?的?$/;
const BY = new RegExp(`^(?:净|实际|实|共)?(?:(${RISE})|(${FALL}))了?$`);
/** ，增长了: how what follows the second amount tells the change. Another base (比上年, 年均) makes it another change. */
const CHANGED = new RegExp(
  `^[^，。；！？\\d年均比较每]{0,4}[，、（](?:净|共|累计|整整|足足|[两三四五六七八九]年)?(?:(${RISE})|(${FALL}))了?$`,
);
/** 增长了三倍, 缩短了二分之一, 翻了两番, behind the second amount. */
const TOLD = new RegExp(
  `^[^，。；！？\\d年均比较每]{0,4}[，、（](?:净|共|累计|整整|足足)?(?:(?:(${RISE})|(${FALL}))了?(?:([一二两三四五六七八九十])倍(?![多以])|([二三四五六七八九十])分之([一二三四五六七八九])(?!多)|(一半))|翻了?([一两二三])番)`,
);
/** ，是原来的3倍: how many times the first amount the second is. */
const AS_MUCH =
  /^[^，。；！？\d每]{0,4}[，、（](?:已)?(?:是|为|相当于)(?:原来|当时|过去|以前|当年|当初|起初|上年|去年|\d{4}年|[一二三四五六七八九十两]{1,2}年前)的(\d{1,3}(?:\.\d)?|[两二三四五六七八九十])([多余]?)倍/;
const DIGITS = '一二三四五六七八九十';
/** What is reckoned in other prices than those it is told in, or from revised figures. */
const REAL = /生产总值|GDP|增加值|产值|总值|经济总量|可比|实际|同口径|收入|零售额|投资|消费|工资|价格/;
/** The unit of a rank, a lower one of which is the better. */
const NOT_RANKED = /[第前]$|名|位次|排名/;
/** What is the better the smaller the number is: 精度由30米提高到15米. */
const FINER = /精度|分辨率|精确度|灵敏度|公差|制程|工艺|等级|能级|能效|速度|效率/;
/** How far ahead of a change its subject is looked for. */
const SUBJECT = 12;

/** A rise or fall that is told by both ends and by its size. `at` is the first amount's place in the list. */
export function miscountedChange(text: string, amounts: readonly Amount[], at: number): Miscount | undefined {
  const first = amounts[at];
  const second = amounts[at + 1];
  if (!first || !second || first.unit !== second.unit || first.unit === '倍') return undefined;
  if (first.vague || second.vague || first.value === 0) return undefined;
  const between = text.slice(first.end, second.start);
  if (between.length > 24) return undefined;
  const to = TO.exec(between);
  const head = text.slice(Math.max(0, first.start - 16), first.start);
  if (to && FROM.test(head)) {
    const rise = to[2] === undefined;
    const start = first.start - head.length + Math.max(head.lastIndexOf('由'), head.lastIndexOf('从'));
    return (
      fromTo(text, first, second, amounts[at + 2], rise, start) ?? grown(text, amounts[at - 1], first, second, rise)
    );
  }
  const third = amounts[at + 2];
  if (OVER.test(head)) return overThen(text, first, second, third);
  if (!THAN.test(between)) return undefined;
  const by = third && BY.exec(text.slice(second.end, third.start));
  return by ? sized(text, second, first, third, by[1] !== undefined, first.start) : undefined;
}

function fromTo(
  text: string,
  from: Amount,
  to: Amount,
  size: Amount | undefined,
  rise: boolean,
  start: number,
): Miscount | undefined {
  if (rise ? to.value < from.value : to.value > from.value) {
    if (NOT_RANKED.test(text.slice(start, from.start)) || /[名位]/.test(text.charAt(from.end - 1))) return undefined;
    if (FINER.test(text.slice(Math.max(0, start - SUBJECT), from.start))) return undefined;
    const message = `“${text.slice(start, to.end)}”：${rise ? '增加后的数反而小' : '减少后的数反而大'}`;
    return { start, end: to.end, message, certain: true };
  }
  const behind = text.slice(to.end, to.end + 16);
  const as = AS_MUCH.exec(text.slice(to.end, to.end + 24));
  if (as) return rise ? asMuch(from, to, as, start) : undefined;
  const told = TOLD.exec(behind);
  if (told) return toldInHan(text, from, to, told, start);
  const changed = size && CHANGED.exec(text.slice(to.end, size.start));
  if (!changed || (changed[1] !== undefined) !== rise) return undefined;
  return sized(text, from, to, size, rise, start);
}

/** 比去年的8000万元增加4000万元，达到1.2亿元: the base and the size are told ahead of what came of them. */
function overThen(text: string, from: Amount, size: Amount, to: Amount | undefined): Miscount | undefined {
  const by = BY.exec(text.slice(from.end, size.start));
  if (!by || !to || to.unit !== from.unit || to.vague || !REACHED.test(text.slice(size.end, to.start)))
    return undefined;
  const sum = by[1] !== undefined ? from.value + size.value : from.value - size.value;
  if (Math.abs(sum - to.value) <= from.slack + size.slack + to.slack + 1e-9) return undefined;
  const right = writtenLike(sum, text.slice(to.start, to.end));
  const message = `前两个数合起来是${right}，不是${text.slice(to.start, to.end)}`;
  return { start: from.start, end: to.end, message, certain: true };
}

const OVER = /[比较][^，。；！？\d]{1,8}的?$/;
const REACHED = /^，?(?:达到?|增加到|增至|提高到|减少到|降到|降至)了?$/;

/** 新增规上企业18家，总数从60家增加到78家: the growth is told ahead. Some may have gone meanwhile, so nothing is certain. */
function grown(text: string, news: Amount | undefined, from: Amount, to: Amount, rise: boolean): Miscount | undefined {
  if (!rise || !news || news.unit !== from.unit || news.vague) return undefined;
  if (!TOTAL.test(text.slice(news.end, from.start))) return undefined;
  if (!NEW.test(text.slice(Math.max(0, news.start - 14), news.start))) return undefined;
  const change = to.value - from.value;
  if (Math.abs(change - news.value) <= news.slack + from.slack + to.slack + 1e-9) return undefined;
  const [said, right] = [text.slice(news.start, news.end), writtenLike(change, text.slice(news.start, news.end))];
  const message = `前后两个总数相差${right}，与新增${said}不合`;
  return { start: news.start, end: to.end, message, certain: false };
}

const TOTAL = /^[，、][^，。；！？\d]{0,4}总[数量](?:已|则)?[由从]$/;
const NEW = /(?:新增|净增|新培育|新引进|新认定|新建|增加)[^，。；！？\d]{0,10}$/;

/** Whether a size in the same unit, in per cent or in times is the change from one amount to the other. */
function sized(
  text: string,
  from: Amount,
  to: Amount,
  size: Amount,
  rise: boolean,
  start: number,
): Miscount | undefined {
  if (size.vague) return undefined;
  const { end } = size;
  const change = rise ? to.value - from.value : from.value - to.value;
  const place = text.slice(size.start, end);
  if (size.unit === from.unit || (from.unit === '%' && size.unit === '百分点')) {
    if (from.unit === '%' && size.unit === '%' && Math.abs(change - size.value) > from.slack + to.slack + size.slack)
      return undefined;
    if (Math.abs(change - size.value) <= from.slack + to.slack + size.slack + 1e-9) {
      if (from.unit !== '%' || size.unit !== '%') return undefined;
      const message = `从${written(from.value)}%到${written(to.value)}%，差的是${written(change)}个百分点，不是${place}`;
      return { start: size.start, end, message, certain: false };
    }
    const right = size.unit === '百分点' ? `${written(change)}个百分点` : writtenLike(change, place);
    return { start, end, message: `前后两个数相差${right}，不是${place}`, certain: true };
  }
  if (from.unit === '%' || from.unit === '百分点') return undefined;
  const ratio = change / from.value;
  const slack = (from.slack + to.slack) / from.value;
  if (size.unit === '倍') {
    const loose = (Number.isInteger(size.value) ? 0.55 : 0.06) + slack * (1 + ratio);
    // To four times as much is taken for by four times.
    const taken = Math.abs(to.value / from.value - size.value) < 1e-9;
    return rise && (taken || Math.abs(ratio - size.value) > loose) ? times(start, end, ratio, place) : undefined;
  }
  if (size.unit !== '%' || REAL.test(text.slice(Math.max(0, start - 30), end))) return undefined;
  const loose = size.slack * 1.2 + slack * (1 + ratio) * 100;
  if (Math.abs(ratio * 100 - size.value) <= loose) return undefined;
  const right = written(Math.round(ratio * 1000) / 10);
  return { start, end, message: `按前后两个数算，变化约${right}%，不是${place}`, certain: false };
}

/** 是原来的3倍, 是2020年的2.5倍, 是五年前的两倍多. */
function asMuch(from: Amount, to: Amount, told: RegExpExecArray, start: number): Miscount | undefined {
  const [whole, count = '', more] = told;
  const said = /\d/.test(count) ? Number(count) : count === '两' ? 2 : DIGITS.indexOf(count) + 1;
  const ratio = to.value / from.value;
  const rounding = ratio * (from.slack / from.value + to.slack / to.value);
  const loose = Math.max(count.includes('.') ? 0.06 : 0.55, rounding);
  // 两倍多 reaches up to three times.
  if (more ? ratio > said - loose && ratio < said + 1 : Math.abs(ratio - said) <= loose) return undefined;
  const right = written(Math.round(ratio * 10) / 10);
  const message = `按前后两个数算，后一个数是前一个的${right}倍，不是${count}倍`;
  return { start, end: to.end + whole.length, message, certain: false };
}

/** 增长了四倍, 缩短了二分之一, 翻了一番. */
function toldInHan(text: string, from: Amount, to: Amount, told: RegExpExecArray, start: number): Miscount | undefined {
  const [whole, rise, , count, parts, share, half, doubled] = told;
  const end = to.end + whole.length;
  const ratio = Math.abs(to.value - from.value) / from.value;
  if (doubled !== undefined) {
    const right = 2 ** (doubled === '一' ? 1 : doubled === '三' ? 3 : 2);
    const grown = to.value / from.value;
    if (grown > right * 0.85 && grown < right * 1.5) return undefined;
    const message = `翻${doubled}番是原来的${right}倍，这里是${written(Math.round(grown * 10) / 10)}倍`;
    return { start, end, message, certain: false };
  }
  if (count !== undefined) {
    const said = count === '两' ? 2 : DIGITS.indexOf(count) + 1;
    return rise !== undefined && Math.abs(ratio - said) > 0.55 ? times(start, end, ratio, `${count}倍`) : undefined;
  }
  const said = half !== undefined ? 0.5 : (DIGITS.indexOf(share ?? '') + 1) / (DIGITS.indexOf(parts ?? '') + 1);
  if (Math.abs(ratio - said) <= 0.08 || text.charAt(end) === '多') return undefined;
  const right = written(Math.round(ratio * 1000) / 10);
  const place = half ?? `${parts ?? ''}分之${share ?? ''}`;
  return { start, end, message: `按前后两个数算，变化约${right}%，不是${place}`, certain: false };
}

function times(start: number, end: number, ratio: number, place: string): Miscount {
  const right = written(Math.round(ratio * 10) / 10);
  return { start, end, message: `按前后两个数算，增加了${right}倍（不含原数），不是${place}`, certain: true };
}
