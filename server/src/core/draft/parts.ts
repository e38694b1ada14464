import type { Span } from '../text/span';

/** The parts of a speech that are not its sections. Spans leave out indents and trailing blanks. */
export interface Parts {
  /** Over two lines where the first does not end it: `在全县…会议上的` / `讲话`. */
  readonly title: Span | undefined;
  /** Occasion, date, speaker: the short lines between title and salutation. */
  readonly bylines: readonly Span[];
  /** The first 称呼: `同志们：`. */
  readonly salutation: Span | undefined;
  /** The closing call and what follows it: `同志们，让我们…` `谢谢大家！` and a signature. No section holds it. */
  readonly closing: Span | undefined;
}

/** A line that may be a part: its text without indent and trailing blanks, and where it stands. */
export interface PartLine extends Span {
  readonly text: string;
  /** It opens with an ordinal that makes a section. */
  readonly heading: boolean;
}

/** How far into the draft (in lines that are not blank) the salutation is looked for. */
const HEAD = 12;
const LONGEST_TITLE = 60;
const LONGEST_BYLINE = 60;

const ADDRESSEES =
  '同志|各位|尊敬的|敬爱的|亲爱的|女士|先生|朋友|代表|委员|同学|老师|家长|领导|来宾|嘉宾|乡亲|父老|战友|专家|学者|主席|书记|主任|校友|企业家|弟兄|姐妹|官兵';
const ADDRESSING = new RegExp(`^(?:${ADDRESSEES}|[\\p{Script=Han}]{0,12}(?:同志们|各位|朋友们))`, 'u');
const ADDRESSEE = new RegExp(ADDRESSEES, 'u');
/** Words that a form of address does not hold but a sentence does. */
const PREDICATE = /[。；;]|今天|我们|是|了|在此|召开|欢迎|感谢|下面|刚才|请/u;

/** Whether a line is nothing but a form of address: `尊敬的各位领导，同志们：`. */
export function isSalutation(line: string): boolean {
  if (line.length > 80 || !ADDRESSING.test(line)) return false;
  const body = line.replace(/[:：!！,，]$/u, '');
  const closed = body.length < line.length;
  if (!ADDRESSEE.test(body) || PREDICATE.test(body)) return false;
  return closed || /(?:同志们|朋友们|女士们|先生们|同学们|老师们|代表们|乡亲们|来宾|领导)$/u.test(body);
}

/** The form of address that a line of prose opens with: `同志们：今天…`. Its length with the colon, or 0. */
function runInSalutation(line: string): number {
  const colon = line.search(/[:：]/u);
  if (colon < 0 || colon > 40) return 0;
  return isSalutation(line.slice(0, colon + 1)) ? colon + 1 : 0;
}

/** Words that a title of a speech ends with. */
const TITLE_END =
  /(?:讲话|讲话稿|发言|发言稿|致辞|致词|讲稿|演讲|演讲稿|报告|主持词|党课|贺词|献词|欢迎辞|答谢辞|闭幕词|开幕词|述职|提纲|体会|总结|汇报|动员|材料|辞)(?:[（(].*[）)])?$/u;

/** 县委副书记、县长　温如玉: offices in a row, with the name of who holds them. */
const OFFICES =
  /^[\p{Script=Han}·（）\s\u3000]{2,30}、[\p{Script=Han}·、（）\s\u3000]{0,30}(?:书记|[部局厅校院市县区镇乡州站所馆处科行司事队]长|主[任席]|经理|委员|常委|代表|检察官)[\s\u3000]*[\p{Script=Han}·]{1,4}[\s\u3000]*\p{Script=Han}?$/u;

/** A date, a place, a name, a subtitle: what stands between title and salutation. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /[。；;：:！？]$/u.test(line)) return false;
  return (
    /^[（(].*[）)]$/u.test(line) ||
    /^(?:——|—|--)/u.test(line) ||
    /[\d〇○Ｘ×xX一二三四五六七八九十]\s*月.{0,6}日/u.test(line) ||
    /^[\p{Script=Han}·\s\u3000×xX]{2,20}$/u.test(line) ||
    (line.includes('、') && OFFICES.test(line))
  );
}

/** Whether a line ends as titles of speeches do: 讲话, 致辞, 报告. */
export function endsTitle(line: string): boolean {
  return TITLE_END.test(line.replace(/[ \u3000]/gu, ''));
}

/** Whether `second` is the rest of a title that its first line leaves open: `在全县…会议上的` / `讲　话`. */
function completesTitle(first: string, second: string): boolean {
  if (!endsTitle(second) || endsTitle(first)) return false;
  if (/[的上]$/u.test(first)) return second.length <= 12;
  return /^(?:在|关于)/u.test(first) && second.length <= 30 && !/^(?:在|关于|[（(—-])/u.test(second);
}

/** Whether a line can be a title: short, no end of a sentence, no address, no ordinal. */
function isTitle(line: PartLine, next: PartLine | undefined): boolean {
  const { text } = line;
  if (text.length > LONGEST_TITLE || line.heading || isSalutation(text)) return false;
  if (/[。；;：:，,、]$/u.test(text) || /[。；;]/u.test(text)) return false;
  if (endsTitle(text)) return true;
  if (/^[（(]|[？！?!…]$/u.test(text)) return false;
  // Without a word that titles end with, what follows must look like a head of a speech.
  return (
    next !== undefined && text.length <= 40 && (isSalutation(next.text) || isByline(next.text) || endsTitle(next.text))
  );
}

/** Finds title, bylines and salutation in the lines of a draft that are neither blank nor watermark. */
export function findParts(lines: readonly PartLine[]): Parts {
  const head = lines.slice(0, HEAD);
  const first = head[0];
  let title: Span | undefined;
  let at = 0;
  if (first && isTitle(first, head[1])) {
    title = { start: first.start, end: first.end };
    at = 1;
    const second = head[1];
    if (second && !second.heading && completesTitle(first.text, second.text)) {
      title = { start: first.start, end: second.end };
      at = 2;
    }
  }
  const bylines: Span[] = [];
  while (title) {
    const line = head[at];
    if (!line || line.heading || isSalutation(line.text) || !isByline(line.text)) break;
    bylines.push({ start: line.start, end: line.end });
    at++;
  }
  return { title, bylines, salutation: findSalutation(head, at), closing: findClosing(lines) };
}

function findSalutation(head: readonly PartLine[], from: number): Span | undefined {
  for (const line of head.slice(from)) {
    if (line.heading) return undefined;
    if (isSalutation(line.text)) return { start: line.start, end: line.end };
    const length = runInSalutation(line.text);
    if (length > 0) return { start: line.start, end: line.start + length };
  }
  return undefined;
}

/** How many lines at the end may be the closing. */
export const CLOSING_LINES = 4;
/** What the line opens with that ends a speech. */
export const CLOSING_CALL =
  /^(?:(?:同志们|朋友们|女士们|各位[\p{Script=Han}]{0,8})[，,！!：:、]|以上[，,是就]|让我们|谢谢|总之[，,]|最后[，,].{0,12}(?:祝|祝愿|感谢|谢谢))/u;

/** The closing begins with the first call among the last lines, behind every heading. */
function findClosing(lines: readonly PartLine[]): Span | undefined {
  const last = lines[lines.length - 1];
  let start: number | undefined;
  for (let i = lines.length - 1; i > 0 && i >= lines.length - CLOSING_LINES; i--) {
    const line = lines[i] as PartLine;
    if (line.heading || isSalutation(line.text)) break;
    if (CLOSING_CALL.test(line.text)) start = line.start;
  }
  return start === undefined || !last ? undefined : { start, end: last.end };
}

/** Whether a line begins a part with numbering of its own: `附件1：…`. */
export function opensAttachment(line: string): boolean {
  return (
    line.length <= 40 && /^附\s?[件表录](?:[\s\d一二三四五六七八九十]*[:：]|[\s\d一二三四五六七八九十]*$)/u.test(line)
  );
}
