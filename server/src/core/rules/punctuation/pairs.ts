import type { Paragraph } from '../../draft/paragraph';
import { isHan, isLatin } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { foreignSpans } from '../../text/foreign';
import { keptByText } from '../../text/kept';
import { lostPartner } from '../../text/lostPartner';
import { CLOSERS, isListNumber, OPENERS, type PairingFault, pairingFaults } from '../../text/pairing';
import { contains } from '../../text/span';
import { defineRule, type Report } from '../define';

/** A list number's bracket: `1）` `一）` at the paragraph's start has no partner. */
const NUMBERED = /^\s*[#>*\s]*(?:[一二三四五六七八九十]{1,3}|\d{1,3}|[a-zA-Z])$/;
/** An opening bracket at the end of a line begins an ordinal that was split: `（` and `三）` on the next line. */
const SPLIT = /[（(]\s*$/;
/** The year of a document's number between brackets of two kinds: 〔2024）17号. */
const YEAR_BRACKETS = /[〔（([［【]((?:19|20)\d\d)[〕）)\]］】](?=第?\d{1,4}号)/g;
const YEAR_PAIRS = ['〔〕', '（）', '()', '[]', '［］', '【】'];
/** A quotation may run over so many paragraphs that do not open with “ again. */
const RUN = 3;

export const pairs = defineRule({
  id: 'punctuation/pairs',
  title: '引号、括号、书名号不成对',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '引号、括号、书名号成对使用。缺一半、方向写反或互相交叉，念稿时就分不清引文和题名到哪里为止。',
  source:
    'GB/T 15834—2011 第4章关于引号、括号、书名号的规定（规范性）；一段引文跨几个自然段，每段开头用前引号，末段末尾才用后引号',
  options: {},
  examples: [
    {
      bad: '通过了«《关于水资源保护的若干措施>»，要求抓紧办。',
      fixed: '通过了《关于水资源保护的若干措施》，要求抓紧办。',
    },
    { bad: '要落实«“三会一课»制度，不能走过场。', fixed: '要落实“三会一课”制度，不能走过场。' },
    { bad: '要落实«三会一课”»制度，不能走过场。', fixed: '要落实“三会一课”制度，不能走过场。' },
    { bad: '以宣传«《中华人民共和国安全生产法»为契机。', fixed: '以宣传《中华人民共和国安全生产法》为契机。' },
    { bad: '十二个乡镇«（含三个民族乡»都建立了队伍。', fixed: '十二个乡镇（含三个民族乡）都建立了队伍。' },
    { bad: '要读好«《»论语这本书。' },
    { bad: '要对照“差距«“»找原因。', fixed: '要对照“差距”找原因。' },
    { bad: '要对照«”»差距«“»找原因。', fixed: '要对照“差距”找原因。' },
    { bad: '学习了“《决定«”》»的精神。', fixed: '学习了“《决定》”的精神。' },
    {
      bad: '已印发文件（县政发«〔2024）»17号），根据«中华人民共和国安全生产法》»办理，由«“撒大网»向“精准钓”转变。',
      fixed: '已印发文件（县政发〔2024〕17号），根据《中华人民共和国安全生产法》办理，由“撒大网”向“精准钓”转变。',
    },
    {
      bad: '表彰先进集体30个«含驻村工作队8个）»。\n先进个人10名«（其中女同志3名»，一线职工占多数。',
      fixed: '表彰先进集体30个（含驻村工作队8个）。\n先进个人10名（其中女同志3名），一线职工占多数。',
    },
    { good: '县政发〔2024〕17号、县政发[2024]17号文件（县委发（2024）3号）都要执行。' },
    { good: '他说：“你问我‘什么是初心’，我（想了想）答不上《决定》(草案)里的〈一〉。”' },
    { good: '分三步走：1）摸清底数；2）建立台账；3）逐项销号。共三项（1项、2项）。' },
    { good: '1）要快；\n一）要好；\nIt’s fine.' },
    { good: '他写道：\n“第一段话。\n“第二段话。”' },
    { good: '他写道：“第一段话。\n第二段话。”' },
  ],
  check({ draft, report }) {
    const left: Left[] = [];
    for (const paragraph of draft.paragraphs) {
      if (paragraph.kind === 'markup' || paragraph.kind === 'watermark' || paragraph.kind === 'damaged') continue;
      const numbers = paragraph.text.includes('号') ? yearBrackets(paragraph.text) : [];
      for (const at of numbers) report(describeYear(paragraph, at));
      for (const fault of faultsOf(numbers.length > 0 ? mended(paragraph.text, numbers) : paragraph.text))
        left.push({ fault, paragraph });
    }
    for (let k = 0; k < left.length; k++) {
      const one = left[k];
      const two = left[k + 1];
      if (!one) continue;
      if (isRunOver(one, two)) k++;
      else if (!isTakenUp(draft.paragraphs, one)) report(describe(one));
    }
  },
});

/** The length of a year in its brackets. */
const YEAR = 6;

/** Where a document's year stands between brackets of two kinds. */
function yearBrackets(text: string): number[] {
  const found: number[] = [];
  for (const { 0: whole, index } of findAll(YEAR_BRACKETS, text))
    if (!YEAR_PAIRS.includes(whole.charAt(0) + whole.charAt(YEAR - 1))) found.push(index);
  return found;
}

/** The text with the right brackets in those places, of the same length. */
function mended(text: string, numbers: readonly number[]): string {
  let result = text;
  for (const at of numbers)
    result = `${result.slice(0, at)}〔${result.slice(at + 1, at + YEAR - 1)}〕${result.slice(at + YEAR)}`;
  return result;
}

function describeYear({ text, start }: Paragraph, at: number): Report {
  const newText = `〔${text.slice(at + 1, at + YEAR - 1)}〕`;
  const offset = start + at;
  const edits = [{ offset, length: YEAR, newText }];
  const message = '发文字号的年份前后括号不成对，应用“〔〕”';
  return { offset, length: YEAR, message, fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits }] };
}

/** Kept by text: this rule reads the whole draft at every change. */
const faultsOf = keptByText((text): readonly PairingFault[] => {
  const straight = text.includes('"');
  let foreign: ReturnType<typeof foreignSpans> | undefined;
  return pairingFaults(text, (at) => {
    const mark = text.charAt(at);
    // Straight quotes are half-width's affair; until they are turned nothing can be said of their curly partners.
    if (straight && (mark === '“' || mark === '”')) return false;
    if (mark === '’' || mark === '‘') return !isLatin(text.charCodeAt(at - 1)) && !text.includes("'");
    if ((mark === '（' || mark === '(') && at > text.length - 4 && SPLIT.test(text.slice(at))) return false;
    if ((mark === '）' || mark === ')') && at <= 12 && NUMBERED.test(text.slice(0, at))) return false;
    if ((mark === '）' || mark === ')') && isListNumber(text, at)) return false;
    if (mark === '(' || mark === ')') {
      foreign ??= foreignSpans(text);
      if (foreign.some((span) => contains(span, { start: at, end: at + 1 }))) return false;
      return isChineseSide(text, at);
    }
    return true;
  });
});

/** `:)` and formulas have half-width brackets that are nobody's pair. */
function isChineseSide(text: string, at: number): boolean {
  return !/[:;]/.test(text.charAt(at - 1)) || isHan(text.charCodeAt(at + 1));
}

interface Left {
  readonly fault: PairingFault;
  readonly paragraph: Paragraph;
}

/** A quotation or bracket that opens in one paragraph and closes in a later one, as quotations of several paragraphs do. */
function isRunOver(one: Left, two: Left | undefined): boolean {
  if (!two || one.fault.fault !== 'unclosed' || two.fault.fault !== 'unopened') return false;
  const apart = two.paragraph.index - one.paragraph.index;
  const opening = one.paragraph.text.charAt(one.fault.at);
  const closing = two.paragraph.text.charAt(two.fault.at);
  return apart > 0 && apart <= (opening === '《' ? 1 : RUN) && CLOSERS.charAt(OPENERS.indexOf(opening)) === closing;
}

/** Every paragraph of a quotation opens with “, only the last closes: then the next one opens with “ too. */
function isTakenUp(paragraphs: readonly Paragraph[], { fault, paragraph }: Left): boolean {
  const opening = paragraph.text.charAt(fault.at);
  if (fault.fault !== 'unclosed' || !'“‘「『'.includes(opening)) return false;
  const next = paragraphs.slice(paragraph.index + 1, paragraph.index + 4).find((one) => one.kind !== 'blank');
  return next?.text.trimStart().startsWith(opening) ?? false;
}

const MESSAGES: Readonly<Record<PairingFault['fault'], (mark: string) => string>> = {
  unclosed: (mark) => `“${mark}”没有与它相配的后一半`,
  unopened: (mark) => `“${mark}”没有与它相配的前一半`,
  reversed: (mark) => `“${mark}”方向写反了`,
  crossed: (mark) => `“${mark}”与前后的标点互相交叉，应先里后外地关闭`,
};

/** 《若干措施>: closed with the sign of another size. */
const ANGLED = /^《[^《》〈〉<>＜＞。；]{2,60}[>＞〉]/;

function describe({ fault, paragraph }: Left): Report {
  const mark = paragraph.text.charAt(fault.at);
  const offset = paragraph.start + fault.at;
  const message = MESSAGES[fault.fault](mark);
  const angle = fault.fault === 'unclosed' ? ANGLED.exec(paragraph.text.slice(fault.at))?.[0].length : undefined;
  if (angle !== undefined) {
    const edits = [{ offset: offset + angle - 1, length: 1, newText: '》' }];
    return { offset, length: angle, message, fixes: [{ title: '改为“》”', kind: 'suggest', edits }] };
  }
  const lost =
    fault.fault === 'unclosed' || fault.fault === 'unopened' ? lostPartner(paragraph.text, fault.at) : undefined;
  if (lost !== undefined) {
    const partner = (OPENERS.includes(mark) ? CLOSERS : OPENERS).charAt(
      (OPENERS + CLOSERS).indexOf(mark) % OPENERS.length,
    );
    const edits = [{ offset: paragraph.start + lost, length: 0, newText: partner }];
    // What belongs between the two, so that one sees where the other is thought to be lost.
    const from = Math.min(lost, fault.at);
    const to = Math.max(lost, fault.at + 1);
    const fixes = [{ title: `补上“${partner}”`, kind: 'suggest' as const, edits }];
    return { offset: paragraph.start + from, length: to - from, message, fixes };
  }
  let newText = '';
  if (fault.fault === 'reversed')
    newText = (OPENERS.includes(mark) ? CLOSERS : OPENERS).charAt((OPENERS + CLOSERS).indexOf(mark) % OPENERS.length);
  if (fault.fault === 'crossed') newText = paragraph.text.charAt(fault.partner) + mark;
  const length = newText.length || 1;
  if (newText === '') return { offset, length, message };
  return {
    offset,
    length,
    message,
    fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length, newText }] }],
  };
}
