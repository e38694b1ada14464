import { isBlank, isDigit, isHan, isLatin } from '../../text/chars';
import { isClerkNote } from './clerk';
import { isField, isJoined } from './fields';
import { isBracketGap } from './gaps';

const NOTE =
  /^(?:此处|这里|在此|请在此|请填|填写|待填|待补|待定|待核|待查|待确认|待完善|补充|插入|可根据|请根据|根据实际|结合实际|具体数字|具体数据|具体时间|具体情况|姓名|人名|名字|单位名称|单位名|公司名称|单位|地名|地点|时间|日期|年份|职务|名称|数字|数据|会议名称|领导姓名|活动名称|主题|领导职务|职务姓名|姓名职务|单位简称|文件名称|文件名|项目名称|项目名|企业名称|学校名称|部门名称|地区名称|省市名称|讲话人|主持人姓名|发言人|简要介绍|案例|具体案例|典型案例|具体内容|具体措施|具体事例|具体地点|具体人数|百分比|金额|人数|年月日|届次|X|略|下略|略去)/;
/** A note that begins with one of these words may go on; with others it must be that word. */
const NOTE_OPEN =
  /^(?:(?:此处|这里)(?![为是曾有已原过就也还应])|在此|请在此|请填|填写|待填|待补|待核|待查|待确认|待完善|补充(?!医疗|养老|保险|协议|规定|条款|通知|耕地|读物|说明|公告|办法|侦查|鉴定|调查)|插入|可根据|请根据|根据实际|结合实际)/;
/** In round brackets these are the text's own: `机关（单位）`. */
const PLAIN_WORD = /^(?:单位|时间|日期|年份|地点|职务|名称|数字|数据|主题)$/;
/** In 【】 at the head of a paragraph or sentence these name what follows. */
const LABEL = /^(?:案例|具体案例|典型案例|时间|地点|日期|主题|具体内容|具体措施|具体事例|讲话人|发言人)$/;
/** What is still open: `数据待核实`. */
const UNDECIDED =
  /^(?:备?注[：:])?(?:[^，。；：]{0,16}[，：])?[^，。；：]{0,14}(?:(?<![有亟招接等期看对优善])待(?!遇|业|人)(?:[\u4e00-\u9fff]{0,5}(?:领导|部门|单位|科室|办公室|书记|进一步|最终|最后|后续|[局委办科处厅部组院校镇乡县市区]|同志|主任|[科局]长))?(?:填|填写|补|补充|定|核|核实|核对|查|查证|确认|确定|核定|完善|更新|提供|统计|商定|审定)(?:名单|数据|案例|材料)?|请(?:[\u4e00-\u9fff]{0,4}(?:局|委|办|科|主任|科长|局长|同志))?(?:填|填写|补充|核实|核对|确认|完善|更新|提供)[^，。；]{0,12})$/u;
/** Two clauses of a note, the first of which leaves something open: `整改时限待定，请局办核`. */
const OPEN_CLAUSE = /^[^，。；：]{2,14}(?:待定|待核|待补|待填|待确认|待核实)[，；]/u;
/** What is to be put in, in brackets that sentences do not use: `【附典型案例】`. */
const ATTACHED =
  /^(?:附上?|加上?|补上?|加入|补入|举|穿插)[：:]?[^，。；：]{0,6}(?:案例|事例|例子|数据|数字|名单|图表|数据表|照片|故事|名言|诗句|典故)(?:[，,].{0,20})?$/u;
const NOT_A_NOTE = /隐藏|省略.*字$|有掌声|掌声|鼓掌|停顿/;
const CLOSE: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '［': '］',
  '〔': '〕',
  '{': '}',
  '<': '>',
  '〈': '〉',
};
const LONGEST_NOTE = 40;

/** Offset behind a bracket that asks to be filled, else 0. */
export function noteEnd(text: string, start: number): number {
  const close = CLOSE[text.charAt(start)];
  if (close === undefined) return 0;
  let from = start + 1;
  while (from < text.length && isBlank(text.charCodeAt(from))) from++;
  if (text.charAt(from) === close && isBracketGap(text, start, from)) return from + 1;
  // An empty bracket of some width is a gap to fill.
  if (text.charAt(from) === close && from - start > (text.charAt(start + 1) === '\u3000' ? 1 : 2)) return from + 1;
  if (text.charAt(start) === '{' && text.charAt(start + 1) === '{') return templateEnd(text, start);
  const length = text.slice(from, from + LONGEST_NOTE).indexOf(close);
  if (length <= 0) return 0;
  const end = from + length + 1;
  // A link of Markdown.
  if (text.charAt(start) === '[' && text.charAt(end) === '(') return 0;
  const inner = text
    .slice(from, from + length)
    .trim()
    .replace(/^备?注[：:]/u, '');
  return isField(text, start, end, inner) || isNote(text, start, inner) ? end : 0;
}

function isNote(text: string, start: number, inner: string): boolean {
  if (NOT_A_NOTE.test(inner)) return false;
  const isSquare = '【[［'.includes(text.charAt(start));
  if (isJoined(inner) || UNDECIDED.test(inner) || OPEN_CLAUSE.test(inner) || isClerkNote(inner, isSquare)) return true;
  if (isSquare && ATTACHED.test(inner)) return true;
  if (LABEL.test(inner) && '。！？'.includes(text.slice(0, start).trimEnd().slice(-1))) return false;
  if (NOTE_OPEN.test(inner)) return true;
  return NOTE.exec(inner)?.[0] === inner && !('（('.includes(text.charAt(start)) && PLAIN_WORD.test(inner));
}

/** Offset behind a field of a template in double braces that Chinese words name, else 0. */
function templateEnd(text: string, start: number): number {
  const inner = text.slice(start + 2, start + 2 + LONGEST_NOTE);
  const length = inner.indexOf('}}');
  return length > 0 && isHan(inner.charCodeAt(0)) ? start + length + 4 : 0;
}

/** Offset behind a bare TODO or TBD, else 0. */
export function todoEnd(text: string, start: number): number {
  const end = text.startsWith('TODO', start) ? start + 4 : text.startsWith('TBD', start) ? start + 3 : 0;
  if (end === 0) return 0;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  return isLatin(before) || isLatin(after) || isDigit(before) || isDigit(after) ? 0 : end;
}
