import { findAll } from '../../text/findAll';
import type { Span } from '../../text/span';
import { numeralValue } from '../numeral';
import type { Counted } from './countedMembers';

/** The count of a row that stands ahead of it: 宪法、民法典、乡村振兴促进法这三部法律; 救助、培训、改造等三项. */
const BEHIND =
  /(这|等)([两二三四五六七八九十]|\d{1,2})(?:大)?(?:个|项|部|条|类|种|家|位|名|所|处|门|方面|座|支|届)(?![一二三四五六七八九十]|半)/g;
const OPENING = '“‘《（';
const CLOSING = '”’》）';
const MARKS = '，。；：！？\n';
/** No row is longer, and no member of one. */
const REACH = 160;
const LONGEST = 14;
/** What makes two rows of one, or one member of two: 甲、乙两县实施丙、丁. */
const UNCLEAR =
  /[的等在对为以将把于由给让从向是了]|[两二三四五六七八九十几各\d][个项种类家县市区镇乡村省条部名位所地级方者]|分别|以及|第[一二三四五六七八九十\d]|..好..|.{2}(?:实施|开展|推动|推进|落实|完成|做好|抓好|建成|新建)/;
/** What may join the last two members, or stand in one. */
const JOINED = /[和与及或同]/g;

/** The counts of a paragraph that stand behind their rows and do not go with them. Linear: rows are bounded. */
export function rowCounts(text: string): Counted[] {
  const found: Counted[] = [];
  for (const { 0: said, 1: word, 2: number = '', index } of findAll(BEHIND, text)) {
    const row = rowBefore(text, index);
    if (!row) continue;
    const { members, first } = row;
    const names = members.map(({ start, end }) => text.slice(start, end));
    if (members.length < 2 || names.some((one, k) => one.length > LONGEST && k > 0)) continue;
    if (names.slice(1).some((one) => !one.startsWith('《') && UNCLEAR.test(one))) continue;
    if (names.some((one) => one === '') || new Set(names).size < names.length) continue;
    const count = numeralValue(number);
    const joined = names.reduce((sum, one) => sum + (one.includes('《') ? 0 : (one.match(JOINED)?.length ?? 0)), 0);
    const fewer = count < members.length;
    // A row may begin ahead of the comma, and 等 stands for more.
    const more = word === '这' && joined === 0 && first && count === members.length + 1;
    if (!fewer && !more) continue;
    // Only names in their marks leave no doubt what is a member.
    const sure = names.slice(1).every((one) => one.startsWith('《')) && fewer;
    found.push({ start: index + 1, end: index + said.length, count, members, ...(sure ? {} : { doubtful: true }) });
  }
  return found;
}

/** The members parted by 、 ahead of a place, and whether the sentence begins with them. */
function rowBefore(text: string, end: number): { members: Span[]; first: boolean } | undefined {
  const members: Span[] = [];
  let depth = 0;
  let last = end;
  let at = end - 1;
  for (; at >= 0; at--) {
    if (end - at > REACH) return undefined;
    const mark = text.charAt(at);
    if (CLOSING.includes(mark)) depth++;
    else if (OPENING.includes(mark)) {
      depth--;
      if (depth < 0) return undefined;
    } else if (depth === 0 && mark === '、') {
      members.unshift({ start: at + 1, end: last });
      last = at;
    } else if (depth === 0 && MARKS.includes(mark)) break;
  }
  if (depth !== 0) return undefined;
  members.unshift({ start: at + 1, end: last });
  return { members, first: at < 0 || '。：；！？\n'.includes(text.charAt(at)) };
}
