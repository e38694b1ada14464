import { LONGEST_FELLOW, MASS_BODIES, ROW_FELLOWS } from '../../lexicon/rowFellows';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { hanEnd, hanStart } from '../../text/hanRun';
import { pointsIn } from '../../text/markFlags';
import { screens } from '../../text/screens';
import { numeralValue } from '../numeral';
import type { StrayRow } from './rowStops';

/** Two members of a row without a mark between them. Offsets are the text's. */
export interface GluedMembers {
  readonly start: number;
  readonly end: number;
  /** Where the 、 belongs. */
  readonly at: number;
}

/**
 * Rows of words in which one mark is another than 、: told by the words on both sides of it, which are of one kind (教育、医疗，养老、住房等), by
 * a head that all members have (看担当、看作为；看实绩、看口碑，), or by numerals (周一，三、五). Linear.
 */
export function fellowRows(text: string): StrayRow[] {
  const found: StrayRow[] = [];
  const listed = text.includes('等');
  const points = listed || text.includes('；') ? pointsIn(text) : [];
  for (let i = 1; i < points.length; i++) {
    const at = points[i] as number;
    const mark = text.charAt(at);
    const before = points[i - 1] as number;
    if ((mark !== '，' && mark !== '；' && mark !== '。') || text[before] !== '、') continue;
    if (at - before > LONGEST_FELLOW + 1 || at - before < 3 || !isHan(text.charCodeAt(at + 1))) continue;
    const end = (listed ? framedEnd(text, before, at, mark) : 0) || (mark === '；' ? headedEnd(text, before, at) : 0);
    if (end > 0) found.push({ start: before + 1, end, marks: [at], mark });
  }
  if (hasDays(text))
    for (const { 0: whole, index } of findAll(DAYS, text)) {
      const wrong = whole.indexOf('，');
      if (wrong > 0 && wrong === whole.lastIndexOf('，') && whole.includes('、'))
        found.push({ start: index, end: index + whole.length, marks: [index + wrong], mark: '，' });
    }
  return found;
}

const hasDays = screens.of('[周期][一二三四五六][、，]');
/** 每逢周一，三、五开放 */
const DAYS = /(?:周|星期)[一二三四五六](?:[、，][一二三四五六日]){2,5}(?![一-九周星期是要班级年组号个名次位])/gu;

/**
 * 甲、乙，丙、丁等工作: where the row ends that goes on behind the mark, else 0. 乙 and 丙 are of one kind, or all of them of one length.
 * `before`: the 、 ahead.
 */
function framedEnd(text: string, before: number, at: number, mark: string): number {
  const kinds = ROW_FELLOWS.get(text.slice(before + 1, at)) ?? 0;
  const length = at - before - 1;
  let end = memberEnd(text, at + 1);
  const clause = opensClause(text, at + 1);
  const first = end - at - 1;
  let even = mark === '，' && length <= LONGEST_EVEN && text[end] === '、' && first === length;
  even &&= !clause && hanStart(text, at, length) === before + 1 && !isAdjunct(text, before);
  const kin = (kinds & (ROW_FELLOWS.get(text.slice(at + 1, end)) ?? 0)) !== 0;
  // A sentence of nothing but such words has no predicate; one that has may end there.
  const whole = mark === '。' && !(kin && isBare(text, before));
  if (whole ? clause : !kin && clause) return 0;
  for (let count = 0; text[end] === '、' && count < MOST; count++) {
    const from = end + 1;
    end = memberEnd(text, from);
    even &&= end - from === length;
  }
  if (text[end] !== '等') return 0;
  const behind = text.slice(end + 1, end + 8);
  if (!whole && (kin || (even && !MUST.test(behind)))) return LISTED.test(behind) ? end : 0;
  const near = mark === '，' ? 0 : 2;
  const pure = hanStart(text, at, length) === before + 1 && !/[的等]/u.test(text.slice(before + 1, end));
  return pure && first > 1 && Math.abs(first - length) <= near && (whole ? SENTENCE : FRAGMENT).test(behind) ? end : 0;
}

/** 公安、消防等部门要…: who shall do it, behind a clause of its own. */
const MUST = /^[\u4e00-\u9fff]{1,4}[要应须可会将已必]/u;

/** 对学校、医院，…: whether the row ahead of the 、 at `pause` is led in by a preposition at a clause's head, and ends before its ，. */
function isAdjunct(text: string, pause: number): boolean {
  let start = hanStart(text, pause, LONGEST_LEAD);
  for (let count = 0; text[start - 1] === '、' && count < MOST; count++)
    start = hanStart(text, start - 1, LONGEST_LEAD);
  return '对在从除向为据按由于针给让'.includes(text.charAt(start));
}

/** A first member with the words that lead it in. */
const LONGEST_LEAD = 12;

/** Behind 等 the noun of the row, and the clause is over: behind the mark it had no predicate. */
const FRAGMENT = /^(?!等|[\u4e00-\u9fff]{0,4}[要应须可能会将已必是有])[\u4e00-\u9fff]{0,5}[，。；]/u;

/** The same, at the sentence's end: ahead of a ， it may say what the sentence is of. */
const SENTENCE = /^(?!等|[\u4e00-\u9fff]{0,4}[要应须可能会将已必是有])[\u4e00-\u9fff]{0,5}[。；]/u;

/** Whether the words behind a mark may be a clause of their own: they begin with a verb, an adverb or a preposition. */
function opensClause(text: string, from: number): boolean {
  return OPENS.includes(text.charAt(from)) || VERBS.has(text.slice(from, from + 2));
}

const VERBS = new Set(
  (
    '设立 设置 开设 开展 开办 举办 承办 创办 共办 分管 领导 协助 配合 稳住 稳定 打造 推动 推进 推广 推行 推出 发展 提升 提速 提出 做好 加强 加快 加大 强化 支持 统筹 发挥 培育 培养 弘扬 ' +
    '创新 挖掘 坚持 深化 完善 健全 撰写 涵盖 囊括 横向 纵向 包括 包含 涉及 面临 呈现 带动 带领 攻克 了解 实施 组织 落实 优化 大力 重点 因地 着力 全面 积极 共同 建设 建立 构建 建成 运用 利用 采用 ' +
    '采取 通过 经过 围绕 聚焦 突出 关注 关心 解决 破解 破除 整治 打击 防范 化解 处理 办理 服务 保障 改善 促进 实现 完成 形成 增强 提高 提供 引进 引导 鼓励 督促 指导 安排 部署 抓好 抓实 用好 管好 整合 ' +
    '制定 出台 编制 修订 印发 召开 参加 参与 收到 获得 荣获 学习 宣传 贯彻 执行 履行 承担 负责 从事 担任 走访 慰问 调研 考察 查看 察看 检查 排查 消除 严查 严禁 禁止 杜绝 防止 避免 反对 克服 纠正 ' +
    '协调 联合 会同 依托 依靠 依法 依据 根据 按照 结合 针对 适应 符合 满足 吸引 吸纳 招引 引入 投入 投资 新增 新建 改建 扩建 改造 修建 修缮 攻坚 启动 实行 探索 尝试 具有 拥有 存在 出现 造成 导致 ' +
    '充分 切实 认真 扎实 深入 广泛 不断 持续 进一 更好 其中 特别 尤其 以及 甚至 同时 还有 就是 都是 不是 主要 分别 先后 并且 例如 比如 譬如 诸如 一是 二是 三是 四是 既有 没有 每年 每月 今年 去年 近年 ' +
    '要求 强调 指出 认为 表示 熟悉 掌握 懂得 学会 丰富 扩大 拓展 拓宽 延伸 壮大 做强 做优 做大 守住 守牢 筑牢 夯实 打好 打响 打通 讲好 办好 建好 种植 养殖 生产 销售 供应 集聚 覆盖 辐射 联动 ' +
    '共建 共享 大兴 兴办 兴建 广泛 严格 严肃 规范 加速 放宽 降低 减轻 减少 缩小 保护 维护 爱护 呵护 关爱 帮助 帮扶 扶持 资助 救助'
  ).split(' '),
);

/** Members that are told by their length alone are short. */
const LONGEST_EVEN = 4;
/** What opens a clause: …、乙，在丙、丁等方面. */
const OPENS = '在从如像对以是有为将由与和及并也要抓推做搞把让使就向给按用而经到过多采';

/** Members of a row, at most, on either side of the mark. */
const MOST = 8;
/** What a row that ends in 等 is said to be. */
const LISTED =
  /^(?:[一二两三四五六七八九十\d多各有相重新基群]|工作|方面|领域|环节|问题|行业|产业|部门|单位|民生|地|人员|群体|灾害|作物|设施|服务|要素|事业|主管|职能|公共)/u;

/** Where the member that begins at `from` ends: at no Han, or ahead of 等. */
function memberEnd(text: string, from: number): number {
  let at = from;
  while (at - from <= LONGEST_FELLOW && isHan(text.charCodeAt(at)) && text[at] !== '等') at++;
  return at;
}

/** Whether from the sentence's head to the 、 at `pause` there are only words of the groups. */
function isBare(text: string, pause: number): boolean {
  let at = pause;
  for (let count = 0; count < MOST; count++) {
    const start = hanStart(text, at, LONGEST_FELLOW + 1);
    if (!ROW_FELLOWS.has(text.slice(start, at))) return false;
    const ahead = text.charAt(start - 1);
    if (ahead !== '、') return start === 0 || '。！？ 　'.includes(ahead);
    at = start - 1;
  }
  return false;
}

/** 看担当、看作为；看实绩、看口碑，: four members of one head and length; the sentence goes on, so that no ； can stand in its row. */
function headedEnd(text: string, before: number, at: number): number {
  const { length } = text.slice(before + 1, at);
  const head = text.charAt(before + 1);
  const end = at + 2 * (length + 1);
  if (length > 5 || text[at + length + 1] !== '、' || text[end] !== '，') return 0;
  const starts = [before - length, before + 1, at + 1, at + length + 2];
  const members = starts.map((start) => text.slice(start, start + length));
  if (new Set(members).size < 4 || hanStart(text, before, length) !== before - length) return 0;
  return members.every((one) => one.charAt(0) === head && hanEnd(one, 0, length) === length) ? end : 0;
}

/** Members of a row with no 、 between two of them: 工会、共青团、妇联科协等 · 对青山、柳林、石门白沙、龙泉五个乡镇. Linear. */
export function gluedMembers(text: string): GluedMembers[] {
  const found: GluedMembers[] = [];
  for (let pause = hasBodies(text) ? text.indexOf('、', 1) : -1; pause > 0; pause = text.indexOf('、', pause + 1)) {
    const end = memberEnd(text, pause + 1);
    if (end - pause < 5 || !'、等和'.includes(text.charAt(end) || '-')) continue;
    for (let at = pause + 3; at < end - 1; at++)
      if (MASS_BODIES.has(text.slice(pause + 1, at)) && MASS_BODIES.has(text.slice(at, end)))
        found.push({ start: pause + 1, end, at });
  }
  for (let at = isCounted(text) ? text.indexOf('个', 3) : -1; at > 0; at = text.indexOf('个', at + 1)) {
    const one = COUNTED.includes(text.charAt(at - 1)) ? countedRow(text, at - 1) : undefined;
    if (one) found.push(one);
  }
  return found;
}

/** What most of the bodies' names hold. */
const hasBodies = screens.of('妇联', '工会', '共青团', '团委', '科协', '商联');
const COUNTED = '四五六七八九十';
const isCounted = screens.of(`[${COUNTED}]个`);
/** A counted member is hardly longer. */
const LONGEST = 4;

/** The row ahead of a count at `end` that is one more than its members, of which one is as long as two others. */
function countedRow(text: string, end: number): GluedMembers | undefined {
  const count = numeralValue(text.charAt(end));
  const spans: [number, number][] = [];
  let last = end;
  let start = hanStart(text, end, 2 * LONGEST + 1);
  while (text[start - 1] === '、' && spans.length < count) {
    spans.unshift([start, last]);
    last = start - 1;
    start = hanStart(text, last, 2 * LONGEST + 1);
  }
  // The first member, which words may lead in, and one of double length among the others.
  if (spans.length !== count - 2 || spans.length < 2) return undefined;
  const length = Math.min(...spans.map(([from, to]) => to - from));
  const double = spans.filter(([from, to]) => to - from === 2 * length);
  const [odd] = double;
  if (!odd || double.length > 1 || length < 2 || last - start < length) return undefined;
  if (!spans.every((span) => span === odd || span[1] - span[0] === length)) return undefined;
  return { start: odd[0], end: odd[1], at: odd[0] + length };
}
