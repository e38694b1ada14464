import { isBlank, isDigit, isHan, isLatin } from '../text/chars';
import { keptByText } from '../text/kept';
import type { Span } from '../text/span';
import { isSigned } from './signature';

/** What stands for what is not yet known: `XX` `xx` `××` `○○` `某某` `____` `□□` `**` `？？`, a note in brackets, a bare `TODO`. */
export type PlaceholderForm = 'X' | 'x' | '×' | '○' | '某' | '_' | '□' | '*' | '?' | 'note' | 'blank';

export interface Placeholder extends Span {
  readonly form: PlaceholderForm;
}

/** What a single X, x, × or ○ must stand ahead of to be a placeholder: an office, a unit of the administration, a measure. */
const NOUNS = [
  '同志 书记 部长 局长 主任 市长 县长 省长 区长 镇长 乡长 校长 院长 处长 科长 队长 会长 主席 常委 总经理 董事长 先生 女士 老师 教授 某',
  '省 市 县 区 镇 乡 村 州 旗 盟 局 委 办公室 街道 社区 公司 学校 学院 医院 单位 部门 集团 企业 小区 大学 中学 小学 支部 党支部 总支',
  '年 月 日 时 分 点 季度 届 次 轮 期 个 名 位 人 户 家 项 件 条 万 亿 元 倍 公里 平方 亩 吨 岁 周年 号 处 所 座 场 批 类 % ％ 余 多',
  '天 周 星期 小时 分钟 秒 页 章 篇 份 本 册 台 套 辆 间 层 株 棵 头 只 口 米 千米 斤 公斤 千克 人次 户次 例 起 宗 支 组 班 遍 趟 步 宗 款 种 成 折 副 大队 中队 车间 乡镇 园区 开发区 管委会 农场 林场 矿 厂 店 银行 分行 支行 法院 检察院 派出所 研究院 研究所 协会 学会 商会 工会 团委 妇联 总队 支队',
].join(' ');
const FIRST_OF_NOUN = new Map<string, string[]>();
for (const noun of NOUNS.split(' ')) {
  const list = FIRST_OF_NOUN.get(noun.charAt(0));
  if (list) list.push(noun);
  else FIRST_OF_NOUN.set(noun.charAt(0), [noun]);
}
/** What looks like a noun behind an X but makes a word of its own. */
const WORDS_BEHIND_X = /^(?:光|射线|轴|线|染色体|型|坐标|方向|年级|元素|元[一二]|点坐标|世代|分辨|理论|战警)/;
const HAN_DIGITS = '〇零一二三四五六七八九十百廿卅○';
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭罗宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文';

const NOTE =
  /^(?:此处|这里|在此|请在此|请填|填写|待填|待补|待定|待核|待查|待确认|待完善|补充|插入|可根据|请根据|根据实际|结合实际|具体数字|具体数据|具体时间|具体情况|姓名|人名|名字|单位名称|单位名|公司名称|单位|地名|地点|时间|日期|年份|职务|名称|数字|数据|会议名称|领导姓名|活动名称|主题|领导职务|职务姓名|姓名职务|单位简称|文件名称|文件名|项目名称|项目名|企业名称|学校名称|部门名称|地区名称|省市名称|讲话人|主持人姓名|发言人|简要介绍|案例|具体案例|典型案例|具体内容|具体措施|具体事例|具体地点|具体人数|百分比|金额|人数|年月日|届次|X|略|下略|略去)/;
/** A note that begins with one of these words may go on; with others it must be that word. */
const NOTE_OPEN =
  /^(?:此处|这里|在此|请在此|请填|填写|待填|待补|待核|待查|待确认|待完善|补充|插入|可根据|请根据|根据实际|结合实际)/;
/** What a template's field is called, by its last word: `会议地点` `主办单位名称`. */
const FIELD =
  /^[\u4e00-\u9fff]{0,10}(?:名称|地点|时间|日期|姓名|职务|单位|人数|户数|数量|金额|数字|数据|数值|比例|百分比|年份|主题|称呼|称谓|头衔|地名|人名|简称|全称|编号|文号|届次|名单|部门|职位|职称|领导|嘉宾|来宾|城市|地区|县区|区县|乡镇|村名|校名|局名|厂名|公司|企业|项目|产业|景点|目标值|增幅|总额|总量|成绩|荣誉|称号|文件名|题目|标题)$/u;
/** In round brackets these are the text's own: `机关（单位）`. */
const PLAIN_WORD = /^(?:单位|时间|日期|年份|地点|职务|名称|数字|数据|主题)$/;
/** In 【】 at the head of a paragraph or sentence these name what follows. */
const LABEL = /^(?:案例|具体案例|典型案例|时间|地点|日期|主题|具体内容|具体措施|具体事例|讲话人|发言人)$/;
/** Whoever reads such words expects a number behind them. */
const BEFORE_NUMBER =
  /(?:达到?|完成|增长|约|共|计|为|投资|资金|实现|计划|新增|有|超过?|突破|下降|减少|增加|累计|补助|其中)$/u;
/** What is still open: `数据待核实`. */
const OPEN = /^(?:备?注[：:])?(?:[^，。；：）)】\]]{0,16}[，：])?[^，。；：）)】\]]{0,16}(?:待|请)/u;
const UNDECIDED =
  /^(?:备?注[：:])?(?:[^，。；：]{0,16}[，：])?[^，。；：]{0,14}(?:(?<![有亟招接等期看对优善])待(?!遇|业|人)(?:[\u4e00-\u9fff]{0,5}(?:领导|部门|单位|科室|办公室|书记|进一步|最终|最后|后续|[局委办科处厅部组院校镇乡县市区]|同志|主任|[科局]长))?(?:填|填写|补|补充|定|核|核实|核对|查|查证|确认|确定|核定|完善|更新|提供|统计|商定|审定)(?:名单|数据|案例|材料)?|请(?:[\u4e00-\u9fff]{0,4}(?:局|委|办|科|主任|科长|局长|同志))?(?:填|填写|补充|核实|核对|确认|完善|更新|提供)[^，。；]{0,12})$/u;
/** What is to be put in, in brackets that sentences do not use: `【附典型案例】`. */
const ATTACHED =
  /^(?:附上?|加上?|补上?|加入|补入|举|穿插)[：:]?[^，。；：]{0,6}(?:案例|事例|例子|数据|数字|名单|图表|数据表|照片|故事|名言|诗句|典故)(?:[，,].{0,20})?$/u;
const ATTACHES = /^[附加补举穿]/u;
const NOT_A_NOTE = /隐藏|省略.*字$|有掌声|掌声|鼓掌|停顿/;
const CLOSE: Readonly<Record<string, string>> = {
  '（': '）',
  '(': ')',
  '【': '】',
  '[': ']',
  '〔': '〕',
  '{': '}',
  '<': '>',
  '〈': '〉',
};
const LONGEST_NOTE = 40;

/**
 * Every placeholder of a paragraph, in order; linear in the text. Ranges hold the marks alone, not the noun behind. Kept by text, since
 * two rules ask and one of them reads the whole draft.
 */
export const findPlaceholders: (text: string) => readonly Placeholder[] = keptByText(readPlaceholders);

function readPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (let i = 0; i < text.length; i++) {
    if (OPENS[text.charCodeAt(i)] === 0) continue;
    const form = formOf(text.charCodeAt(i));
    if (form === undefined) continue;
    if (form === 'note') {
      const end = noteEnd(text, i);
      if (end > 0) {
        found.push({ start: i, end, form });
        i = end - 1;
      }
      continue;
    }
    let end = i + 1;
    while (end < text.length && formOf(text.charCodeAt(end)) === form) end++;
    // X.X%
    if (text[end] === '.' && (form === 'X' || form === 'x' || form === '×') && isFraction(text, i, end, form))
      end = behindRun(text, end + 1, form);
    if (form === 'blank') {
      if (isDateBlank(text, i, end) || isNameBlank(text, i, end)) found.push({ start: i, end, form });
    } else if (form === 'dash') {
      if (isDateDash(text, i, end)) found.push({ start: i, end, form: '_' });
    } else if (form === 'T') {
      const word = todoEnd(text, i);
      if (word > 0) found.push({ start: i, end: word, form: 'note' });
    } else if (isPlaceholder(text, i, end, form)) found.push({ start: i, end, form });
    i = end - 1;
  }
  return found;
}

/** Characters ahead of a placeholder that name it where no noun stands behind it. */
const AHEAD = 4;

/**
 * What a placeholder is called, so that those which stand for the same thing have the same name: with the noun behind it (`XX同志`),
 * digits or 第 ahead of it (`20XX年`); without a noun, with the words ahead of it (`局长XX`).
 */
export function nameOfPlaceholder(text: string, { start, end }: Span): string {
  const mark = text.slice(start, end);
  const nouns = FIRST_OF_NOUN.get(text.charAt(end))?.filter((noun) => text.startsWith(noun, end)) ?? [];
  const noun = nouns.reduce((longest, next) => (next.length > longest.length ? next : longest), '');
  let from = start;
  if (noun !== '') while (from > 0 && (isDigit(text.charCodeAt(from - 1)) || text[from - 1] === '第')) from--;
  else while (from > 0 && start - from < AHEAD && isHan(text.charCodeAt(from - 1))) from--;
  return text.slice(from, start) + mark + noun;
}

/** The units that may open a placeholder, by its form; T opens TODO and its like, and dashes stand for a low line. */
const OPENERS: readonly (readonly [form: PlaceholderForm | 'dash' | 'T', units: string])[] = [
  ['X', 'XＸⅩΧХ'],
  ['x', 'xｘⅹх'],
  ['×', '×✕╳'],
  ['○', '○〇◯●'],
  ['某', '某'],
  ['_', '_＿'],
  ['□', '□■△▲※'],
  ['?', '？?'],
  ['*', '*＊'],
  ['blank', ' \u3000'],
  ['note', '（(【[〔{<〈'],
  ['dash', '—-－'],
  ['T', 'T'],
];

/** By unit: the number of its form in `OPENERS` plus one, or 0. It is asked for every unit of the text. */
const OPENS = openersTable();

function openersTable(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  OPENERS.forEach(([, units], at) => {
    for (const unit of units) table[unit.charCodeAt(0)] = at + 1;
  });
  return table;
}

/** The form of what a unit may open. */
function formOf(unit: number): PlaceholderForm | 'dash' | 'T' | undefined {
  const at = OPENS[unit];
  return at ? OPENERS[at - 1]?.[0] : undefined;
}

function isPlaceholder(text: string, start: number, end: number, form: PlaceholderForm): boolean {
  const length = end - start;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  if (length >= 2 && form !== 'X' && isSigned(text, start, end)) return true;
  switch (form) {
    case 'X':
    case 'x':
      // Roman, Greek and Cyrillic look-alikes.
      if ('ⅩⅹΧХх'.includes(text.charAt(start)) && (length < 2 || !isHan(after))) return false;
      if (isLatin(before) || isLatin(after) || WORDS_BEHIND_X.test(text.slice(end, end + 4))) return false;
      if (isDigit(after) && length < 2) return false;
      if (before === 0x2f || before === 0x5c || before === 0x2e || after === 0x2f || after === 0x5f || before === 0x5f)
        return false;
      if (length >= 2) return form === 'X' || touchesHan(before, after);
      // 202X—202X学年
      if (isDigit(before) && '—-－～~至'.includes(text.charAt(end)) && end < text.length)
        return /(?:^|\D)20\d$/u.test(text.slice(Math.max(0, start - 4), start));
      if (isDigit(before) && text.startsWith('学年', end)) return true;
      if (isDigit(before) && !'年月日'.includes(text.charAt(end))) return false;
      return isNamed(text, start, end);
    case '×':
      if (isLatin(before) || isLatin(after)) return false;
      if (isDigit(before) && isDigit(after) && length < 2) return false;
      return length >= 2 ? touchesHan(before, after) : !isDigit(before) && isNamed(text, start, end);
    case '○':
      if (HAN_DIGITS.includes(text.charAt(start - 1)) && start > 0) return false;
      if (end < text.length && HAN_DIGITS.includes(text.charAt(end))) return false;
      if (length >= 2) return isHan(after);
      return text.charCodeAt(start) !== 0x3007 && isNamed(text, start, end);
    case '某':
      return length >= 2 && !(start > 0 && SURNAMES.includes(text.charAt(start - 1)));
    case '_':
      if (isDateMark(text, start, end)) return true;
      return length >= 2 && !isLatin(before) && !isLatin(after) && (length >= 3 || touchesHan(before, after));
    case '□':
      return length >= 2 && isHan(after) && (text[start] !== '※' || isNamed(text, start, end));
    case '?':
      if (length === 1) return isAskedDay(text, start);
      return isHan(before) && ('%％'.includes(text.charAt(end) || '?') || (isHan(after) && isMeasured(text, end)));
    case '*':
      return isStarred(text, start, end, before, after);
    default:
      return false;
  }
}

function touchesHan(before: number, after: number): boolean {
  return isChinese(before) || isChinese(after);
}

/** A Han character or a full-width mark. */
function isChinese(unit: number): boolean {
  return (
    isHan(unit) ||
    (unit >= 0x3001 && unit <= 0x301f) ||
    (unit >= 0xff01 && unit <= 0xff1f) ||
    unit === 0x201d ||
    unit === 0x201c
  );
}

/** A single mark is a placeholder ahead of a noun or behind 第. */
function isNamed(text: string, start: number, end: number): boolean {
  const nouns = FIRST_OF_NOUN.get(text.charAt(end));
  if (nouns?.some((noun) => text.startsWith(noun, end))) return true;
  return start > 0 && text[start - 1] === '第' && isHan(text.charCodeAt(end));
}

/** `_月_日`, `2024年_月`: low lines for a month or a day. */
function isDateMark(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (text.charAt(end) === '日') return before === '月';
  return text.charAt(end) === '月' && (before === '年' || /^月[_＿]{1,4}日/u.test(text.slice(end, end + 6)));
}

/** `？月？日`: a question mark ahead of the month or the day. */
function isAskedDay(text: string, start: number): boolean {
  const mark = text.charAt(start);
  const behind = text.slice(start + 1, start + 4);
  return behind.startsWith(`月${mark}日`) || (behind.startsWith('日') && text.charAt(start - 1) === '月');
}

/** Two question marks ahead of a measure or an office stand for a number or a name; behind a sentence they ask. */
function isMeasured(text: string, end: number): boolean {
  const nouns = FIRST_OF_NOUN.get(text.charAt(end)) ?? [];
  return (
    !text.startsWith('个别', end) &&
    nouns.some((noun) => text.startsWith(noun, end) && !'时分点次号处所场批类余多委旗州'.includes(noun))
  );
}

/** Stars stand for a name too; they also set bold type in Markdown, which comes in pairs around words. */
function isStarred(text: string, start: number, end: number, before: number, after: number): boolean {
  // 20**年
  if (end - start === 2 && text.slice(Math.max(0, start - 3), start).endsWith('20') && text[end] === '年') return true;
  if (isLatin(after) || isDigit(after) || isDigit(before) || isLatin(before) || !isNamed(text, start, end))
    return false;
  if (end - start === 1) return '年月日'.includes(text.charAt(end)) || isLone(text, start, end);
  if (start === 0) return text.indexOf('**', end) < 0;
  const window = text.slice(end, end + 60);
  const next = window.indexOf('**');
  const earlier = text.slice(Math.max(0, start - 60), start).lastIndexOf('**');
  const bold = (inner: string): boolean => inner.length >= 2 && !/[，。；、]$|^[，。；、]/.test(inner);
  if (next >= 0 && bold(window.slice(0, next))) return false;
  return earlier < 0 || !bold(text.slice(Math.max(0, start - 60) + earlier + 2, start));
}

/** A star ahead of a place, with no other star in the paragraph that it may pair with: `*市`. */
function isLone(text: string, start: number, end: number): boolean {
  if (!'省市县区镇乡村局'.includes(text.charAt(end)) || text.indexOf('*', end) >= 0) return false;
  return text.lastIndexOf('*', start - 1) < 0 || start === 0;
}

const MEASURE = /^(?:[万亿]|个|人|名|户|元|公里|亩|项|次|家|件|条|吨|[%％])/u;

/** Behind the marks of one form that begin at `from`. */
function behindRun(text: string, from: number, form: PlaceholderForm): number {
  let end = from;
  while (end < text.length && formOf(text.charCodeAt(end)) === form) end++;
  return end;
}

/** Whether the marks of a number in `[start, point)` go on behind its point, with Chinese text around. */
function isFraction(text: string, start: number, point: number, form: PlaceholderForm): boolean {
  const end = behindRun(text, point + 1, form);
  return (
    end > point + 1 && end - start <= 6 && isHan(text.charCodeAt(start - 1)) && MEASURE.test(text.slice(end, end + 2))
  );
}

/** Whom or what a gap inside a sentence is left for: `由　　　　同志牵头`. */
const BLANK_NOUN =
  /^(?:同志|书记|[省市县区镇乡]长|主任|[部局校院会]长|主席|先生|女士|老师|公司|单位|[县市镇乡村]|[次届轮期])/u;

function isNameBlank(text: string, start: number, end: number): boolean {
  if (end - start < (text.charCodeAt(start) === 0x3000 ? 2 : 3) || start === 0) return false;
  const before = text.charAt(start - 1);
  const noun = BLANK_NOUN.exec(text.slice(end, end + 2))?.[0];
  return (
    noun !== undefined &&
    ('次届轮期'.includes(noun) ? before === '第' : '由请让向对与和同及经是将把、'.includes(before))
  );
}

/** A gap left for a day or a month: `2024年  月  日`. */
function isDateBlank(text: string, start: number, end: number): boolean {
  const wide = text.charCodeAt(start) === 0x3000 ? 1 : 2;
  if (end - start < wide || start === 0) return false;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if ((before === '年' && after === '月') || (before === '月' && after === '日')) return true;
  return end - start >= wide + 1 && isNumberGap(text, start, end);
}

/** Whether what stands around a gap asks for a number: `达到    万吨`. */
function isNumberGap(text: string, start: number, end: number): boolean {
  return MEASURE.test(text.slice(end, end + 2)) && BEFORE_NUMBER.test(text.slice(Math.max(0, start - 2), start));
}

/** Dashes for a month or a day: `2023年—月—日`. */
function isDateDash(text: string, start: number, end: number): boolean {
  const around = text.charAt(start - 1) + text.charAt(end);
  return end - start <= 2 && (around === '年月' || around === '月日');
}

/** Whether a bracket may hold a note: it opens with a word of one, or says soon that something is still open. */
function mayBeNote(text: string, from: number): boolean {
  const head = text.slice(from, from + LONGEST_NOTE);
  return NOTE.test(head) || OPEN.test(head) || ATTACHES.test(head);
}

/** Names of what is to be filled in, joined: `单位+姓名`. */
function isJoined(inner: string): boolean {
  const parts = inner.split(/[+＋/／]/u);
  return parts.length >= 2 && inner.length <= 20 && parts.every((part) => NOTE.exec(part.trim())?.[0] === part.trim());
}

/** Offset behind a bracket that asks to be filled, else 0. */
function noteEnd(text: string, start: number): number {
  const close = CLOSE[text.charAt(start)];
  if (close === undefined) return 0;
  let from = start + 1;
  while (from < text.length && isBlank(text.charCodeAt(from))) from++;
  if (text.charAt(from) === close && isBracketGap(text, start, from)) return from + 1;
  // An empty bracket of some width is a gap to fill.
  if (text.charAt(from) === close && from - start > (text.charAt(start + 1) === '\u3000' ? 1 : 2)) return from + 1;
  if (text.charAt(start) === '{' && text.charAt(start + 1) === '{') return templateEnd(text, start);
  const field = fieldEnd(text, start, from, close);
  if (field > 0) return field;
  if (!mayBeNote(text, from)) return 0;
  const length = text.slice(from, from + LONGEST_NOTE).indexOf(close);
  if (length < 0) return 0;
  const inner = text.slice(from, from + length).trim();
  if (NOT_A_NOTE.test(inner)) return 0;
  if (isJoined(inner) || UNDECIDED.test(inner) || ('【['.includes(text.charAt(start)) && ATTACHED.test(inner)))
    return from + length + 1;
  if (LABEL.test(inner) && /(?:^|[。！？])\s*$/u.test(text.slice(0, start))) return 0;
  const exact = NOTE.exec(inner)?.[0] === inner && !('（('.includes(text.charAt(start)) && PLAIN_WORD.test(inner));
  return exact || NOTE_OPEN.test(inner) ? from + length + 1 : 0;
}

/** Whether an empty bracket stands where a number should. */
function isBracketGap(text: string, start: number, close: number): boolean {
  if (start > 0 && isHan(text.charCodeAt(start - 1)) && isNumberGap(text, start, close + 1)) return true;
  // Sentences have no use for an empty 【】 but to speak of it: “【】”, 用【】括起来.
  if (text[start] !== '【') return false;
  const behind = text.charAt(close + 1);
  return (
    !'“‘”’'.includes(text.charAt(start - 1) || '-') &&
    isHan(behind.charCodeAt(0)) &&
    !'括号标内里中和或'.includes(behind)
  );
}

/** Offset behind a field of a template in double braces that Chinese words name, else 0. */
function templateEnd(text: string, start: number): number {
  const inner = text.slice(start + 2, start + 2 + LONGEST_NOTE);
  const length = inner.indexOf('}}');
  return length > 0 && isHan(inner.charCodeAt(0)) ? start + length + 4 : 0;
}

/** Offset behind a bracket of a kind that sentences do not use, with a field's name in it, inside a sentence, else 0. */
function fieldEnd(text: string, start: number, from: number, close: string): number {
  if ('（('.includes(text.charAt(start)) || start === 0) return 0;
  const before = text.charCodeAt(start - 1);
  if (!isHan(before) && !'，、“：《'.includes(text.charAt(start - 1))) return 0;
  const length = text.slice(from, from + 14).indexOf(close);
  return length > 1 && FIELD.test(text.slice(from, from + length).trim()) ? from + length + 1 : 0;
}

/** Offset behind a bare TODO or TBD, else 0. */
function todoEnd(text: string, start: number): number {
  const end = text.startsWith('TODO', start) ? start + 4 : text.startsWith('TBD', start) ? start + 3 : 0;
  if (end === 0) return 0;
  const before = start > 0 ? text.charCodeAt(start - 1) : 0;
  const after = end < text.length ? text.charCodeAt(end) : 0;
  return isLatin(before) || isLatin(after) || isDigit(before) || isDigit(after) ? 0 : end;
}
