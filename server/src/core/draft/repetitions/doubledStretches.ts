import { isCommonWord } from '../../lexicon/commonWords';
import { doubledInPhrase, isDoubledClose, isOfficeWord, isOpener } from '../../lexicon/doubledWords';
import { DOUBLED_PARTICLES, type DoublingGuard, isDoubledInWord, isOnceEnough } from '../../lexicon/doublings';
import { isHan } from '../../text/chars';
import { hanEnd } from '../../text/hanRun';
import type { Span } from '../../text/span';

/** A stretch with something in it twice. */
export interface DoubledStretch extends Span {
  readonly once: string;
  /** What is too much. */
  readonly extra: Span;
  readonly isDoubtful: boolean;
}

/**
 * Words that nobody doubles in speech. Verbs of what one does for a while (研究研究, 讨论讨论) and words that also open the next
 * one (支部支部书记, 年级年级长) stay out.
 */
const PAIRS: ReadonlySet<string> = new Set(
  (
    '进行 通过 关于 对于 由于 根据 按照 为了 以及 或者 但是 因为 所以 因此 他们 我们 你们 它们 已经 必须 应当 应该 可以 能够 成为 作为 具有 ' +
    '存在 属于 并且 而且 如果 虽然 目前 当前 其中 这个 那个 这些 那些 什么 没有 不断 加强 推进 推动 坚持 贯彻 提高 提升 促进 增强 完善 健全 实现 ' +
    '深化 强化 开展 实施 确保 加快 建立 围绕 结合 同时 进一步 ' +
    // What is spoken of.
    '问题 决策 部署 任务 目标 责任 意识 精神 制度 机制 体系 措施 方案 政策 战略 思想 理论 方针 原则 路线 要求 群众 同志 大家 ' +
    '方面 方向 方式 方法 能力 水平 质量 效率 效益 成效 成果 成绩 作用 意义 关系 环境 氛围 条件 基础 重点 关键 核心 优势 特色 经验 教训 ' +
    '形势 情况 趋势 局面 格局 矛盾 困难 风险 挑战 机遇 压力 动力 活力 潜力 产业 企业 项目 资金 资源 技术 人才 队伍 班子 经济 社会 文化 ' +
    '农业 农村 农民 工业 城市 乡村 民生 就业 医疗 事件 时代 时期 阶段 过程 程度 步伐 力度 进程 领域 范围 层次 结构 规模 速度 ' +
    '会议 讲话 文件 指示 批示 意见 办法 标准 纪律 作风 形象 素质 信心 决心 力量 智慧 ' +
    // What is done to it, and how.
    '取得 得到 获得 成立 召开 举办 发展 改革 创新 建设 维护 拓展 构建 打造 培育 ' +
    '激发 凝聚 统筹 聚焦 紧扣 把握 牢记 树立 践行 弘扬 传承 彰显 体现 发挥 履行 承担 带动 引领 ' +
    '全面 深入 扎实 切实 认真 积极 着力 大力 有力 有效 充分 明显 显著 持续 始终 重要 重大 主要 基本 根本 具体 ' +
    '今天 今年 去年 明年 现在 以来 以后 之后 之前 期间 一定 尤其 首先 其次 最后 总之 特别 不仅 然而 从而 此外 这样 那样 党员 服务 生态 科技 才能 推广 营造 分析 强调 指出 针对'
  ).split(' '),
);
/** With what follows the second time, a doubled word is a figure of speech (`落实落实再落实`), or another word (`服务服务业`). */
const RHETORIC = '再又还更业者员式型化制站中家链';

/** Longest doubled stretch looked for. */
const LONGEST = 12;

/**
 * Where each character stood last, by its low bits, counted on from text to text: what an earlier text left lies too far back to
 * count, and what another character left is told by looking. So the table is small and hardly ever cleared.
 */
const SLOTS = 1 << 12;
const places = new Int32Array(SLOTS);
let stamp = LONGEST + 1;

const NONE: readonly DoubledStretch[] = [];

/** The characters, words and phrases that a paragraph has twice by a slip. Linear in the text. */
export function doubledStretches(text: string): readonly DoubledStretch[] {
  let found: DoubledStretch[] | undefined;
  /** Distance to the nearest earlier place of the same character, and for how many characters in a row it has held. */
  let distance = 0;
  let run = 0;
  if (stamp > 0x3fffffff - text.length) {
    places.fill(0);
    stamp = LONGEST + 1;
  }
  const base = stamp;
  stamp += text.length + LONGEST + 1;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isHan(unit)) {
      const beside =
        unit === PAUSE
          ? doubledItem(text, i)
          : unit === COMMA && text.charCodeAt(i - 1) === text.charCodeAt(i + 2)
            ? doubledOpener(text, i)
            : undefined;
      if (beside) {
        found ??= [];
        found.push(beside);
      }
      run = 0;
      distance = 0;
      continue;
    }
    const slot = unit & (SLOTS - 1);
    const back = base + i - (places[slot] as number);
    places[slot] = base + i;
    if (back > LONGEST || text.charCodeAt(i - back) !== unit) {
      run = 0;
      distance = 0;
      continue;
    }
    if (back === distance) run++;
    else {
      distance = back;
      run = 1;
    }
    if (run !== distance) continue;
    const start = i - 2 * distance + 1;
    // 事事, 实实在在: most doublings are right, and of one character.
    if (distance === 1 && !FUNCTION_WORDS.has(unit) && !isDoubledInWord(text, start) && !isDoubledClose(text, start))
      continue;
    const once = text.slice(start, start + distance);
    const thrice = distance === 1 && isThrice(text, start, once);
    const wrong = thrice ? 'sure' : isWrong(text, start, once);
    if (!wrong) continue;
    const end = start + (thrice ? 3 : 2) * distance;
    found ??= [];
    found.push({ start, end, once, extra: { start: start + distance, end }, isDoubtful: wrong === 'doubtful' });
  }
  return found ?? NONE;
}

/** `DOUBLED_PARTICLES` by unit. */
const GUARDS: ReadonlyMap<number, DoublingGuard> = new Map(
  Object.entries(DOUBLED_PARTICLES).map(([one, guard]) => [one.charCodeAt(0), guard]),
);
/** 不不不, 是是是, 对对对, 这这这 are called out. */
const THRICE = '的了和与们及把被于为在将从由向以但而或其使让已因则却更并';
const FUNCTION_WORDS: ReadonlySet<number> = new Set([...GUARDS.keys(), ...[...THRICE].map((one) => one.charCodeAt(0))]);
const COMMA = 0xff0c;

/** What opens a sentence typed twice, around the mark at `at`: `刚才，刚才大家`. */
function doubledOpener(text: string, at: number): DoubledStretch | undefined {
  const start = at - 2;
  const once = text.slice(start, at);
  if (!text.startsWith(once, at + 1) || !isOpener(once) || isHan(text.charCodeAt(start - 1))) return undefined;
  if (text.startsWith(once, at + 4)) return undefined;
  return { start, end: start + 5, once, extra: { start, end: start + 3 }, isDoubtful: false };
}

/** The mark between the items of a list. */
const PAUSE = 0x3001;
/** Lengths of an item that may stand twice in a list; a shorter one is said twice for weight, but between others. */
const SHORTEST_ITEM = 3;
const SHORTEST_INNER = 2;
const LONGEST_ITEM = 14;
/** Characters of a set turn; and what is called out, or said of several. */
const TURN = 4;
const CALLED = /什么|怎么|多少|谢|万岁|加油|[再又的们]|[几第]|[省市县区]委|委员|部门|单位|主任|书记/u;
/** What may stand ahead of a list's first item without belonging to it. */
const LEADS = '让使把对是有到以将';

/** An item of a list typed twice, around the mark at `at`: `庸者下、庸者下、劣者汰`. */
function doubledItem(text: string, at: number): DoubledStretch | undefined {
  const end = hanEnd(text, at + 1, LONGEST_ITEM + 1);
  if (text.charCodeAt(end - 1) !== text.charCodeAt(at - 1)) return undefined;
  const item = text.slice(at + 1, end);
  const start = at - item.length;
  if (item.length < SHORTEST_INNER || item.length > LONGEST_ITEM || start < 0 || !text.startsWith(item, start))
    return undefined;
  // A list that ends here, unless others stand ahead, or that says it a third time says it for weight.
  const inner = text.charAt(start - 1) === '、';
  // 入脑入心、入脑入心。: turns of four close what they stand in, whatever is ahead; in a list that goes on it may be a narrower notion
  // (`特别重大事故、重大事故、较大事故`).
  if (item.length === TURN && !inner && '，。；'.includes(text.charAt(end) || '-')) {
    if (CALLED.test(item) || text.startsWith(item, end + 1)) return undefined;
    return { start, end, once: item, extra: { start: at, end }, isDoubtful: true };
  }
  if (
    text.charAt(end) !== '、' &&
    !(inner && item.length > SHORTEST_ITEM && '，。；'.includes(text.charAt(end) || '-'))
  )
    return undefined;
  if (text.startsWith(item, end + 1) || (item.length < SHORTEST_ITEM && !inner)) return undefined;
  if (inner && text.slice(start - 1 - item.length, start - 1) === item) return undefined;
  // 一抓到底, 不折不扣 between others of its kind.
  if (!(inner && item.length > SHORTEST_ITEM && !/一.{1,2}一|[几第]/u.test(item)) && !isDistinct(item))
    return undefined;
  if (/什么|怎么|多少|谢|[再又]/u.test(item)) return undefined;
  // 特别重大事故、重大事故: the first has an attribute.
  if (isHan(text.charCodeAt(start - 1)) && !LEADS.includes(text.charAt(start - 1))) return undefined;
  return { start, end, once: item, extra: { start: at, end }, isDoubtful: false };
}

/** 的的的: a function word three times in a row, no more. */
function isThrice(text: string, start: number, once: string): boolean {
  const end = start + 3;
  return (
    THRICE.includes(once) &&
    text.charAt(end - 1) === once &&
    text.charAt(end) !== once &&
    text.charAt(start - 1) !== once
  );
}

type Verdict = 'sure' | 'doubtful' | undefined;

function isWrong(text: string, start: number, once: string): Verdict {
  if (once.length === 1) return isOneTooMany(text, start, once) ? 'sure' : undefined;
  const before = text.charAt(start - 1);
  const after = text.charAt(start + 2 * once.length);
  // Called out: `规划规划、墙上挂挂`, `减负难减负难，减负再难也要减`.
  if (!isHan(before.charCodeAt(0)) && '，、'.includes(after) && !(after === '，' && isOpener(once))) return undefined;
  if (once.length === 2) {
    if (after === once.charAt(0) || (after !== '' && RHETORIC.includes(after))) return undefined;
    if (PAIRS.has(once)) return 'sure';
    // 区新|桥社区: where a word crosses the bounds of the doubled one, it is none.
    if (isCommonWord(before + once.charAt(0)) || isCommonWord(once.charAt(1) + after))
      return doubledInPhrase(text, start, once);
    return isOfficeWord(once) || isOnceEnough(once) ? 'sure' : doubledInPhrase(text, start, once);
  }
  // 工|会委员|会委员, 申请人|申请人|民法院: words end and begin within.
  if (isCommonWord(before + once.charAt(0)) || isCommonWord(once.charAt(once.length - 1) + after)) return undefined;
  return PAIRS.has(once) || isDistinct(once) ? 'sure' : undefined;
}

function isOneTooMany(text: string, start: number, once: string): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(start + 2);
  if (before === once || after === once) return false;
  const guard = GUARDS.get(once.charCodeAt(0));
  if (!guard) return isDoubledInWord(text, start) || isDoubledClose(text, start);
  // 舍不得了, but 取得了.
  if (once === '了' && before === '得' && text.charAt(start - 2) === '不') return false;
  if ((before !== '' && guard.after.includes(before)) || (after !== '' && guard.before.includes(after)))
    return isDoubledInWord(text, start);
  return true;
}

/**
 * A stretch that opens and closes with numerals or 不 is a figure of speech (`看一看看一看`), ordinals count on (`第一军第一师`),
 * attributes follow each other (`他人的土地的土地使用权`).
 */
function isDistinct(once: string): boolean {
  return !/^[一不的]|[一不].$|^.[一不]|[几第]/.test(once);
}
