import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { hanEnd, hanStart } from '../../text/hanRun';
import { pointsIn } from '../../text/markFlags';
import type { Span } from '../../text/span';
import type { MixedMarks } from './mixedMarks';

/** A row of words with marks in it that should be 、; offsets are the text's. */
export interface StrayRow extends Span {
  /** Where the wrong marks stand. */
  readonly marks: readonly number[];
  readonly mark: '，' | '；' | '。';
}

/** What the members before it are said to be together: 自治，法治，德治相结合. */
const TOGETHER =
  /(?:坚持|推动|实现|统筹|强化|做到|推进|促进|健全|完善|加强|注重|突出)([\u4e00-\u9fff]{2,4})，([\u4e00-\u9fff]{2,4})，([\u4e00-\u9fff]{2,4}?)(?=相(?:结合|统一|衔接|促进|融合|协调)|并[举重]|有机结合|深度融合|融合发展|一体(?:化|推进|发展|建设)?|联动|齐抓共管|协同(?:推进|发力)|贯通)/g;
/** 在学懂，弄通，做实上下功夫. */
const WITHIN =
  /在([\u4e00-\u9fff]{2,4})，([\u4e00-\u9fff]{2,4})，([\u4e00-\u9fff]{2,4})(?=上(?:下|见|求|用|有|作|做|发力|持续|取得|展|当|狠))/g;
/** 形成部门联动；上下互动；左右协同的格局: members of one length in one attribute. */
const ATTRIBUTE =
  /(?:形成|构建|建立|健全|营造|打造|实现|完善|坚持|落实|做到|推动|建设|培养|锻造)了?(?:[一\u4e00-\u9fff]{0,3}?(?:支|个|种|套|批))?([\u4e00-\u9fff]{3,6})；([\u4e00-\u9fff]{3,6})；(?:([\u4e00-\u9fff]{3,6})；)?([\u4e00-\u9fff]{3,6})的[\u4e00-\u9fff]{2}/g;
/** 县委、县人大常委会，县政府、县政协: the bodies and offices of one level. */
const OFFICES =
  /(?:^|[。；：，\s　]|代表|感谢|由|请|向|听取|听取了|会同|邀请)((?:中共)?([省市县区州盟旗镇乡])[\u4e00-\u9fff]{0,9}(?:局|委|办|厅|政府|政协|常委会|人大|法院|检察院|总工会|妇联|中心))((?:[、，]\2[\u4e00-\u9fff]{0,9}(?:局|委|办|厅|政府|政协|常委会|人大|法院|检察院|总工会|妇联|中心)){2,9})(?=[，。！要应等负牵先共作向的])/g;
/** 加强对重点领域，关键环节、重点人员的监督. */
const OBJECTS =
  /(?:对|加强|做好|抓好|强化|提升|规范|聚焦)([\u4e00-\u9fff]{4})，([\u4e00-\u9fff]{4})、([\u4e00-\u9fff]{4})(?=的(?:监督|监管|管理|保护|整治|支持|保障|服务|投入|培训|宣传|排查|检查|管控|治理|帮扶))/g;
/** More than one of them is not read. */
const HEAD = /^[\u4e00-\u9fff]{0,12}$/;

/**
 * Rows with a ； or ， where every other mark is 、, or should be. Linear: members are bounded. `marks`: every 、 that has a ， beside it; `stops`:
 * whether the text has a ；.
 */
export function strayRows(text: string, marks: readonly MixedMarks[], stops: boolean): StrayRow[] {
  const found: StrayRow[] = [];
  if (hasShortMember(text)) {
    for (const { 0: whole, 1: a = '', 2: b = '', 3: c = '', index } of [
      ...findAll(TOGETHER, text),
      ...findAll(WITHIN, text),
    ]) {
      if (a.length !== b.length || b.length !== c.length || new Set([a, b, c]).size < 3 || /[的了]/.test(a + b + c))
        continue;
      const end = index + whole.length;
      const second = end - c.length - 1;
      const first = second - b.length - 1;
      found.push({ start: first - a.length, end, marks: [first, second], mark: '，' });
    }
  }
  if (stops) {
    for (const { 0: whole, 1: a = '', 2: b = '', 3: c = '', 4: d = '', index } of STOPS.test(text)
      ? findAll(ATTRIBUTE, text)
      : []) {
      const members = [a, b, c, d].filter((one) => one !== '');
      if (members.some((one) => one.length !== d.length || one.includes('的'))) continue;
      const start = index + whole.indexOf(`${a}；`);
      const wrong = members.slice(1).map((_, k) => start + (k + 1) * (d.length + 1) - 1);
      found.push({ start, end: start + members.length * (d.length + 1) - 1, marks: wrong, mark: '；' });
    }
    found.push(...endedAlike(text));
  }
  // Both kinds of marks within a member's reach: nearly no paragraph has them.
  if (marks.length === 0) return found;
  if (marks.some(({ comma, pause }) => pause - comma === OBJECT + 1)) {
    for (const { 0: whole, index } of findAll(OBJECTS, text)) {
      const start = index + whole.indexOf('，') - 4;
      found.push({ start, end: index + whole.length, marks: [start + 4], mark: '，' });
    }
  }
  if (marks.some(({ comma }) => LEVELS.includes(text.charAt(comma + 1)))) {
    for (const { 0: whole, 1: head = '', 3: rest = '', index } of findAll(OFFICES, text)) {
      const start = index + whole.length - rest.length - head.length;
      const row = head + rest;
      const comma = row.indexOf('，');
      if (comma < 0 || comma !== row.lastIndexOf('，') || !row.includes('、') || !HEAD.test(head)) continue;
      found.push({ start, end: start + row.length, marks: [start + comma], mark: '，' });
    }
  }
  return found;
}

/** What the name of an office begins with. */
const LEVELS = '省市县区州盟旗镇乡';
/** Characters of a member of `OBJECTS`. */
const OBJECT = 4;

/** Whether between two ， stands a member as short as those of `TOGETHER` and `WITHIN`. */
function hasShortMember(text: string): boolean {
  const points = pointsIn(text);
  for (let i = 1; i < points.length; i++) {
    const at = points[i] as number;
    const length = at - (points[i - 1] as number) - 1;
    if (length >= 2 && length <= 4 && text[at] === '，' && text[at - length - 1] === '，') return true;
  }
  return false;
}

const STOPS = /；[\u4e00-\u9fff]{3,6}；/;

/** A member of such a row is hardly longer. */
const LONGEST = 13;

/** 问题不查清不放过；整改不到位不放过、群众不满意不放过: three members that end alike, parted by two kinds of marks. */
function endedAlike(text: string): StrayRow[] {
  const found: StrayRow[] = [];
  for (let stop = text.indexOf('；', 1); stop > 0; stop = text.indexOf('；', stop + 1)) {
    const next = hanEnd(text, stop + 1, LONGEST);
    const pause = text[next] === '、' ? next : hanStart(text, stop, LONGEST) - 1;
    if (text[pause] !== '、') continue;
    const [first, second] = pause < stop ? [pause, stop] : [stop, pause];
    const end = hanEnd(text, second + 1, LONGEST);
    const start = hanStart(text, first, LONGEST);
    const tail = text.slice(second - 2, second);
    // 一等奖；…二等奖、…三等奖 are what several did: a row ends its sentence or clause, and begins behind one.
    if (!'，。！'.includes(text[end] ?? '-') || text[start - 1] === '、' || !isHan(tail.charCodeAt(0))) continue;
    const members = [text.slice(start, first), text.slice(first + 1, second), text.slice(second + 1, end)];
    if (new Set(members).size < 3 || !members.every((one) => one.length > 3 && one.endsWith(tail))) continue;
    if (NUMBERED.test(tail) || members.some((one) => /[一二三四五六七八九十第的]/.test(one.slice(-3)))) continue;
    found.push({ start, end, marks: [stop], mark: '；' });
  }
  return found;
}

const NUMBERED = /[一二三四五六七八九十]|[奖项个名]$/;
