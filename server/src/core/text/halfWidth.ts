import { isBlank, isDigit, isHan } from './chars';
import { foreignSpans } from './foreign';
import { MarkFlag, markFlags } from './markFlags';
import { isListNumber } from './pairing';
import { bracketPairs, straightQuotes } from './quotes';
import { fullWidth, isChinese, isSharedMark } from './width';

/** A half-width mark that stands in Chinese text. */
export interface HalfWidthMark {
  readonly offset: number;
  /** The full-width mark that belongs there. */
  readonly full: string;
  /** sure: one right answer · likely: an author should look · unknown: which mark is meant cannot be told. */
  readonly certainty: 'sure' | 'likely' | 'unknown';
}

/** Half-width and small forms of Chinese marks, which keyboards and conversions leave. */
const SMALL: Readonly<Record<string, string>> = {
  '｡': '。',
  '､': '、',
  '﹐': '，',
  '﹑': '、',
  '﹒': '。',
  '﹔': '；',
  '﹕': '：',
  '﹖': '？',
  '﹗': '！',
};
/** What stands between the brackets of a 序次语 or a list number. */
const NUMERAL = /^(?:[一二三四五六七八九十百]{1,4}|\d{1,2}|[a-zA-Z]|[ivx]{1,4})$/;
/** Characters that transliterated names are made of: a dot between two of them is a 间隔号. */
const TRANSLITERATION = '尔斯特克拉德马里夫亚伊卡巴托洛罗诺科维奇莱恩格勒姆姗穆汉纳伯兰迪普基耶萨翰';
/** The year of a document's number, which stands in 〔〕 (GB/T 9704—2012): `省委[2023]15号`. */
const DOCUMENT_NUMBER = /(?<=[\u4e00-\u9fff])\[(?:19|20)\d\d\](?=第?\d{1,4}号)/g;
/** How much of what stands between brackets is looked at: keeps nested brackets linear. */
const REACH = 100;
const CLAUSE_MARKS = '，；：、。？！,;:?!';

/** The half-width marks of a paragraph that Chinese text should have in full width, in order. Linear. */
export function halfWidthMarks(text: string): HalfWidthMark[] {
  const flags = markFlags(text);
  const small = (flags & MarkFlag.small) !== 0;
  const numbered = text.includes('[') ? [...text.matchAll(DOCUMENT_NUMBER)] : [];
  if ((flags & (MarkFlag.small | MarkFlag.half)) === 0 && numbered.length === 0 && !hasFullStopDot(text)) return [];
  const marks = new Map<number, HalfWidthMark>();
  const foreign = foreignSpans(text);
  const kept = new Set<number>();
  for (const span of foreign) for (let i = span.start; i < span.end; i++) kept.add(i);
  const chinese = (offset: number): boolean => isChinese(text.charCodeAt(offset)) || marks.has(offset);
  const beside = (offset: number): boolean => {
    const before = text.charCodeAt(offset - 1);
    const after = text.charCodeAt(offset + 1);
    if (chinese(offset - 1) || (chinese(offset + 1) && !isBlank(before))) return true;
    // 要抓紧 ; 要抓好: a mark set off by blanks, with Chinese on both sides.
    if (isBlank(before) && isBlank(after))
      return chinese(skipBlanks(text, offset, -1)) && chinese(skipBlanks(text, offset, 1));
    // 负总责 ,分管: one blank ahead of it.
    if (isBlank(before) && ',;:?!'.includes(text.charAt(offset)) && chinese(offset + 1) && chinese(offset - 2))
      return true;
    // “ ” … — belong to English as well: then the character behind them decides.
    return (isSharedMark(before) && chinese(offset - 2)) || (isSharedMark(after) && chinese(offset + 2));
  };
  const add = (offset: number, full: string, certainty: HalfWidthMark['certainty']): void => {
    marks.set(offset, { offset, full, certainty });
  };
  for (const { index, 0: year } of numbered) {
    add(index, '〔', 'sure');
    add(index + year.length - 1, '〕', 'sure');
  }
  addBrackets(text, kept, beside, add);
  for (const quote of straightQuotes(text, (offset) => kept.has(offset))) {
    if (!beside(quote.offset) || (!quote.certain && isDigit(text.charCodeAt(quote.offset - 1)))) continue;
    add(quote.offset, quote.curly, quote.certain ? 'sure' : 'unknown');
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    const widened = small && unit >= 0xfe50 ? SMALL[text[i] ?? ''] : undefined;
    if (widened) add(i, widened, 'sure');
    if (unit >= 0x80 || kept.has(i)) continue;
    if (unit === 0x2e) {
      if (isFullStop(text, i)) add(i, '。', 'likely');
    } else if (unit === 0x5c) {
      // The key of 、 in half width; a path has Latin letters on one side.
      const sides = [i - 1, i + 1].map((at) => chinese(at) || '“”'.includes(text.charAt(at) || '-'));
      if (sides.every(Boolean)) add(i, '、', 'likely');
    } else if ((unit === 0x2c || unit === 0x3b) && isBehindPercent(text, i)) {
      add(i, fullWidth(text[i] ?? '') ?? '，', 'likely');
    } else if (unit !== 0x28 && unit !== 0x29) {
      const full = fullWidth(text[i] ?? '');
      if (unit === 0x2c && isBeforeUnit(text, i)) continue;
      if (full && beside(i)) add(i, full, isLostCharacter(text, i) ? 'unknown' : 'sure');
    }
  }
  return [...marks.values()].sort((a, b) => a.offset - b.offset);
}

/** `增长6%, 191家`: in Chinese text only a clause's mark stands there. */
function isBehindPercent(text: string, at: number): boolean {
  return (
    (text[at - 1] === '%' || text[at - 1] === '％') &&
    hasHan(text.slice(at, at + 8)) &&
    hasHan(text.slice(Math.max(0, at - 12), at))
  );
}

/** `350,公里`: between a number and its unit no mark belongs; that is number/inner-mark's affair. */
function isBeforeUnit(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && UNIT.test(text.slice(at + 1, at + 6));
}

/** Units no clause begins with. */
const UNIT = /^\s?(?:公里|平方|立方|万(?:元(?!户)|[人亩吨户平])|亿[元吨斤]|[%％]|个百分点|亩|吨|千瓦|公顷)/u;

/** The next offset in a direction that holds no blank; at most a few blanks are skipped. */
function skipBlanks(text: string, from: number, step: 1 | -1): number {
  let at = from + step;
  while (isBlank(text.charCodeAt(at)) && Math.abs(at - from) < 4) at += step;
  return at;
}

type Add = (offset: number, full: string, certainty: HalfWidthMark['certainty']) => void;

/** Both brackets of a pair or none; an ordinal's brackets are a habit of its own. */
function addBrackets(text: string, kept: ReadonlySet<number>, beside: (offset: number) => boolean, add: Add): void {
  if (!text.includes('(') && !text.includes(')')) return;
  const paired = new Set<number>();
  for (const { open, close } of bracketPairs(text, '(（', ')）')) {
    paired.add(open).add(close);
    if (kept.has(open) || kept.has(close)) continue;
    const inner = text.slice(open + 1, Math.min(close, open + REACH));
    const before = text.slice(Math.max(0, open - 8), open).trimEnd();
    const atClause = before === '' || CLAUSE_MARKS.includes(before.slice(-1));
    // (一) is a habit; （一) is a slip.
    if (atClause && text[open] === '(' && text[close] === ')' && NUMERAL.test(inner)) continue;
    if (!beside(open) && !beside(close) && !hasHan(inner)) continue;
    if (text[open] === '(') add(open, '（', 'sure');
    if (text[close] === ')') add(close, '）', 'sure');
  }
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if ((unit !== 0x28 && unit !== 0x29) || paired.has(i) || kept.has(i) || !beside(i)) continue;
    const mark = text.charAt(i);
    if (mark === ')' && ((i < REACH && NUMERAL.test(text.slice(0, i).trimStart())) || isListNumber(text, i))) continue;
    add(i, mark === '(' ? '（' : '）', 'sure');
  }
}

function hasHan(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (isHan(text.charCodeAt(i))) return true;
  return false;
}

/** A `?` behind or in front of a mark where only a word can stand: what a rare character became in a poor conversion. */
function isLostCharacter(text: string, at: number): boolean {
  if (text[at] !== '?') return false;
  return '、，；：（“《'.includes(text[at - 1] ?? '，') || '，。、；：'.includes(text[at + 1] ?? '？');
}

/** Whether a dot stands behind anything but a digit or letter; the dots of a clean draft are decimal points. */
function hasFullStopDot(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    if (text.charCodeAt(at - 1) >= 0x80 || text[at - 1] === '%') return true;
  }
  return false;
}

/** A dot that can only be a full stop: Han before it, and behind it the end, a closing mark or a clause of Chinese. */
function isFullStop(text: string, at: number): boolean {
  const last = text.charAt(at - 1);
  if ((!isHan(text.charCodeAt(at - 1)) && !'%％”）》'.includes(last)) || text[at + 1] === '.') return false;
  const before = text.slice(Math.max(0, at - 8), at);
  if (NUMERAL.test(before.trim())) return false;
  const after = text.slice(at + 1, at + 9);
  if (/^\s*$/.test(after) || /^[”’）》]/.test(after)) return true;
  if (/^[\u4e00-\u9fff“《]{2}/.test(after)) return !(isName(before.slice(-2)) && isName(after.slice(0, 3)));
  // 命脉.1949年: a clause that begins with a figure; 图.1 and 附件.2 are numbers of things.
  return FIGURE.test(after) && CLAUSE_TAIL.test(before) && !isName(before.slice(-2));
}

/** A figure or an abbreviation with the Chinese word behind it. */
const FIGURE = /^(?:\d{1,6}(?:\.\d)?|[A-Z][A-Za-z\d]{0,5})[\u4e00-\u9fff%]/;
const CLAUSE_TAIL = /(?:[\u4e00-\u9fff]{3}(?<![图表件版第款卷号节章条项])|[%％”）》])$/;

function isName(text: string): boolean {
  for (const unit of text) if (TRANSLITERATION.includes(unit)) return true;
  return false;
}
