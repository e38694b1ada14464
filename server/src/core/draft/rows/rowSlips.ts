import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { hanStart } from '../../text/hanRun';
import { screens } from '../../text/screens';
import type { MixedMarks } from './mixedMarks';
import type { UnevenRow } from './unevenRow';

/** A member of a row of words is hardly longer. */
const LONGEST = 8;
/** Members of a row, at most, on either side of the ，. */
const MOST = 8;

/** What stands around one ，: the marks of the row it is in, and the words that lead into its first member. */
interface Row {
  readonly comma: number;
  /** The words ahead of the row's first mark, lead and first member in one. */
  readonly head: string;
  /** The members behind the first mark. */
  readonly members: readonly string[];
  readonly first: number;
  readonly end: number;
  /** Whether the ， sets the last member off; else it sets off the first. */
  readonly late: boolean;
  /** What stands behind the row. */
  readonly next: string;
}

/**
 * Rows in which the only ， sets the first or the last member off, told not by the likeness of the members but by what frames them:
 * 从甲，乙、丙中选拔 · 甲、乙，丙等问题 · 祝各位甲、乙、丙，丁！ · 甲不深，乙不实、… `marks`: where
 * to look. Linear: the reach on either side of a ， is bounded.
 */
export function framedRows(text: string, marks: readonly MixedMarks[]): UnevenRow[] {
  const found: UnevenRow[] = [];
  for (const { comma, pause } of marks) {
    if (pause - comma > LONGEST + 1) continue;
    const row = readRow(text, comma, pause);
    const length = row ? firstMember(text, row) : 0;
    if (row && length > 0) found.push({ start: row.first - length, end: row.end, comma });
  }
  return found;
}

/** `pause`: the 、 beside the ，, that ahead of it if there is one. */
function readRow(text: string, comma: number, pause: number): Row | undefined {
  let end = memberEnd(text, comma + 1);
  const late = text[end] !== '、';
  // A ， early in a row has none of its members ahead but the first; most end here.
  if (late && (pause > comma || end - comma < 3 || !ENDS.includes(text.charAt(end) || '-'))) return undefined;
  let at = hanStart(text, comma, LONGEST + LEAD);
  if (late !== (text[at - 1] === '、')) return undefined;
  let first = comma;
  while (text[at - 1] === '、' && comma - first < MOST * LONGEST) {
    first = at - 1;
    at = hanStart(text, first, LONGEST + LEAD);
  }
  let last = comma;
  while (text[end] === '、' && end - comma < MOST * LONGEST) {
    last = end;
    end = memberEnd(text, end + 1);
  }
  const next = text.charAt(end);
  if (!ENDS.includes(next || '-') || end - last < 3 || first - at < 2) return undefined;
  // Without a frame that closes, only rows of fours are told.
  if (next !== '中' && next !== '等' && (end - last !== 5 || (end - first) % 5 !== 0)) return undefined;
  const members = text.slice(first + 1, end).split(/[、，]/u);
  if (members.some((one) => one.length < 2)) return undefined;
  return { comma, head: text.slice(at, first), members, first, end, late, next };
}

/** What may stand behind a row that is framed. */
const ENDS = '中等，。；！';

const LEAD = 6;

/** Where the member that begins at `from` ends: at the end of its Han characters or ahead of 等, or at 中 behind a few. */
function memberEnd(text: string, from: number): number {
  let at = from;
  for (; at - from <= LONGEST; at++) {
    const unit = text.charCodeAt(at);
    if (!isHan(unit) || unit === 0x7b49 || (unit === 0x4e2d && isWithin(text, from, at))) break;
  }
  return at;
}

/** 从…中, and not 从中央, 集中, 空中. */
function isWithin(text: string, from: number, at: number): boolean {
  return (
    at - from > 1 &&
    !/[央国心间小学等型华]/u.test(text.charAt(at + 1)) &&
    !'集其当之空党高初'.includes(text.charAt(at - 1))
  );
}

/** The length of the first member if one of the frames holds the row, else 0. */
function firstMember(text: string, row: Row): number {
  const { head, members, next, late } = row;
  const last = members.at(-1) ?? '';
  if (
    members.some((one) =>
      /[的了]|^(?:特别|尤其|以及|甚至|包括|还有|是|也|都|并|就|不|对|使|让|把|将|在|为|向|从|以|按|给)/u.test(one),
    )
  )
    return 0;
  if (next === '中' || next === '等') {
    const framed = /[从在由对向](?=[\u4e00-\u9fff]{2,8}$)/u.exec(head);
    const length = framed ? head.length - framed.index - 1 : 0;
    if (next === '中')
      return head[framed?.index ?? 0] === '从' && members.every((one) => one.length <= LONGEST) ? length : 0;
    const even = members.every((one) => one.length === last.length) && last.length < 5;
    if (!LISTED.test(text.slice(row.end + 1, row.end + 5))) return 0;
    // 群众反映强烈的入学、看病，养老等问题: short words, of which the last opens no clause of its own.
    if (late && isShortRow(head, members)) return last.length;
    if (!even) return 0;
    // 规范直播带货、网络餐饮，平台用工等新业态: a verb, and all of one length.
    if (late && head.length === last.length + 2 && ACTED.test(head)) return last.length;
    // 就业、教育，住房等问题: behind two and more 、 the row is plain; else the word ahead of it must tell where it begins.
    // 在农村，教师、医生等人才…: ahead of the ， stands where.
    if (length === last.length) return late || head[head.length - length - 1] === '从' ? length : 0;
    return late && members.length > 2 && head.length >= last.length ? last.length : 0;
  }
  if (!'，。；！'.includes(next || '-') || members.some((one) => one.length !== 4) || head.length < 4) return 0;
  const { length } = members;
  const whole = head.length === 4 || LED.test(head.slice(0, -4));
  // 祝各位身体健康、工作顺利、阖家幸福，事业兴旺！
  if (length > 1 && next !== '；' && isWish(text, row)) return 4;
  if (length > 2 && late && whole && '。！'.includes(next)) return 4;
  // 倒排工期，挂图作战、逐项销号
  const fellows = late ? FELLOWS.get(members.at(-2) ?? '') : FELLOWS.get(head.slice(-4));
  if (fellows !== undefined && fellows === FELLOWS.get(late ? last : (members[0] ?? ''))) return 4;
  // 学习不够，研究不深、执行走样: what is alike has the greater mark between.
  const a = head.slice(-4);
  const [b = '', c = ''] = members;
  if (length !== 2) return 0;
  return (late ? isAlike(b, c) && !isAlike(a, b) : isAlike(a, b) && !isAlike(b, c)) ? 4 : 0;
}

/** Turns of four characters that stand side by side in one row, by the number of their group. */
const FELLOWS = new Map(
  [
    '倒排工期 倒排时间 挂图作战 逐项销号 对账销号 挂账销号 压茬推进 挂牌督办 打表推进 清单管理 闭环管理 销号管理 台账管理 挂号销账 责任到人 一线调度 定期调度',
    '信念坚定 为民服务 勤政务实 敢于担当 清正廉洁',
    '自我净化 自我完善 自我革新 自我提高',
    '因地制宜 分类指导 精准施策 统筹推进 分步实施 一村一策 一企一策 试点先行',
    '学有所教 劳有所得 病有所医 老有所养 住有所居 幼有所育 弱有所扶',
    '科学立法 严格执法 公正司法 全民守法',
    '职责明确 责任到人 任务到岗 措施到位 考核到位',
  ].flatMap((group, at) => group.split(' ').map((one): [string, number] => [one, at])),
);

/** Words of two to four characters behind 的 or a verb; a clause of its own begins with a preposition or a verb. */
function isShortRow(head: string, members: readonly string[]): boolean {
  const last = members.at(-1) ?? '';
  if (members.length < 2 || members.some((one) => one.length > 4)) return false;
  const led = /的([\u4e00-\u9fff]{2,4})$/u.exec(head)?.[1];
  return led !== undefined && !/[加推抓做开深强完健优提放拓破降联协促]/u.test(last.charAt(0));
}

/** What a row that ends in 等 is said to be. */
const LISTED = /^(?:方面|领域|环节|问题|行业|产业|工作|行为|现象|活动|地区?|重点|民生|基本|新业态|新领域|新模式)/u;
/** A verb of two characters ahead of a row that ends in 等. */
const ACTED =
  /^(?:规范|整治|打击|加强|抓好|做好|聚焦|围绕|突出|推进|深化|开展|实施|解决|完善|强化|优化|改善|发展|培育|壮大|支持)/u;
/** What leads into the first member. */
const LED = /(?:[于到要即好以会能来]|坚持|实现|推动|必须|努力|共同|继续)$/u;

/** 不 in one place, ahead of the last character. */
function isAlike(one: string, other: string): boolean {
  return one[2] === '不' && other[2] === '不';
}

/** How far ahead of a row its 祝 may stand. */
const WISH_REACH = 40;

function isWish(text: string, { first }: Row): boolean {
  const ahead = text.slice(Math.max(0, first - WISH_REACH), first);
  return /(?<!庆)祝(?!贺|酒|词|寿)[^祝。！]*$/u.test(ahead);
}

/** 各乡镇，各部门信访工作, behind a word that takes an object, or 各乡镇，各部门要… at a sentence's head. */
const EACH =
  /(?:[对向把给让由]|要求|督促|指导|组织|引导)(各[\u4e00-\u9fff]{1,4})，各[\u4e00-\u9fff]{2,4}|(?:^|[。；\u3000])(各[\u4e00-\u9fff]{1,4})，各[\u4e00-\u9fff]{1,5}(?=[要应须都])/gu;
/** 每周一排查、每月一研判，每季一通报: members of any length that say how often. */
const OFTEN =
  '(?:每(?!一)[\\u4e00-\\u9fff]{1,3}[一两][\\u4e00-\\u9fff]{1,3}|[一半双两]个?(?:日|天|周|旬|月|季度?|年)一[\\u4e00-\\u9fff]{1,3})';
const WHO = '[\\u4e00-\\u9fff（）]{0,8}';
const EVERY = new RegExp(`${OFTEN}(?:、${WHO}${OFTEN}，|，${WHO}${OFTEN}、)${WHO}${OFTEN}(?=[，。；])`, 'gu');

/** 是社会各界大力支持，热情参与的结果: two turns of four in one attribute. */
const OUTCOME =
  /(?<=[，。；\s　])[这也都更]?是[\u4e00-\u9fff]{0,10}[\u4e00-\u9fff]{4}，[\u4e00-\u9fff]{4}的结果(?=[，。；！])/gu;

const hasEach = screens.of('，各');
const hasOutcome = screens.of('的结果');
/** 每…一…, or what stands ahead of the second 一 of 一周一…, 半月一…. */
const hasOften = screens.of('每', '[日天周旬月季年度]一');

/** Rows whose members begin with 各, or say 每…一… or 一周一…, with one ， among them. */
export function distributiveRows(text: string): UnevenRow[] {
  const found: UnevenRow[] = [];
  if (hasEach(text))
    for (const { 0: whole, 1: object, 2: subject, index } of findAll(EACH, text)) {
      const comma = index + whole.indexOf('，');
      found.push({ start: comma - (object ?? subject ?? '').length, end: index + whole.length, comma });
    }
  if (hasOutcome(text))
    for (const { 0: whole, index } of findAll(OUTCOME, text)) {
      const comma = index + whole.indexOf('，');
      found.push({ start: comma - 4, end: comma + 5, comma });
    }
  if (hasOften(text))
    for (const { 0: whole, index } of findAll(EVERY, text))
      found.push({ start: index, end: index + whole.length, comma: index + whole.indexOf('，') });
  return found;
}
