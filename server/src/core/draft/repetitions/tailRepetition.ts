import { keptByText } from '../../text/kept';
import type { Span } from '../../text/span';

/** A sentence that only says again, with a subject of its own, what the sentence ahead of it ended with; offsets are the text's. */
export interface TailRepetition extends Span {
  readonly first: Span;
}

/** Fewest characters of the clause, and most of the words ahead of it in the second sentence. */
const SHORTEST = 6;
const LONGEST = 40;
const LONGEST_LEAD = 14;
const STOP = '。';
/** Figures are said of several; what asks or calls is meant. */
const MEANT = /[\d？！…]|是$|了$|什么|怎么|谢|[一二三四五六七八九十]是|分别|同样|也|又|才|就是|这|更|没有/u;

const NONE: readonly TailRepetition[] = [];

/** …，形成全区“一盘棋”。各部门要形成全区“一盘棋”。 Linear. */
export const tailsAgain = keptByText((text): readonly TailRepetition[] => {
  let found: TailRepetition[] | undefined;
  for (let at = text.indexOf(STOP); at > 0; ) {
    const end = text.indexOf(STOP, at + 1);
    if (end < 0) break;
    const length = end - at - 1;
    if (length > SHORTEST && length <= LONGEST && text.charCodeAt(end - 1) === text.charCodeAt(at - 1)) {
      const again = read(text, at, end);
      if (again) {
        found ??= [];
        found.push(again);
      }
    }
    at = end;
  }
  return found ?? NONE;
});

function read(text: string, at: number, end: number): TailRepetition | undefined {
  const sentence = text.slice(at + 1, end);
  let start = at;
  while (start > 0 && at - start < LONGEST && !'，；。'.includes(text.charAt(start - 1))) start--;
  const clause = text.slice(start, at);
  // The first sentence has other clauses ahead: else the two run parallel.
  if (text.charAt(start - 1) !== '，' || clause.length < SHORTEST || !sentence.endsWith(clause)) return undefined;
  const lead = sentence.slice(0, -clause.length);
  if (lead.length === 0 || lead.length > LONGEST_LEAD || /[，；：]/u.test(sentence) || MEANT.test(sentence))
    return undefined;
  return { start: at + 1, end: end + 1, first: { start, end: at } };
}

/** A clause typed twice where the sentence goes on behind the second, or comes back to it; offsets are the text's. */
export interface Retaken extends Span {
  /** Where the second begins. */
  readonly again: number;
}

const FEWEST = 5;
const MOST = 16;
/** Fewest characters of a clause that the sentence comes back to. */
const FEWEST_BACK = 7;
/** What a second telling may go on with as its subject: 要抓住重点，重点抓住了，…. */
const SUBJECT = /^(?:就|才|是|也|都|离不|必须|关键|首先|要|了|不|既|更|的)/u;
const FIGURE = /[的是什么怎一不再又几第]|谢/u;

/** 要认真学习领会，认真学习领会会议精神 · 要建立长效机制，确保常态长效，建立长效机制。 Linear. */
export const retakenIn = keptByText((text): readonly Retaken[] => {
  let found: Retaken[] | undefined;
  for (let wish = text.indexOf('要'); wish >= 0; wish = text.indexOf('要', wish + 1)) {
    if ('需重主只必首紧概'.includes(text.charAt(wish - 1) || '-')) continue;
    const start = wish + 1;
    let end = start;
    while (end - start <= MOST && KIND.test(text.charAt(end))) end++;
    const length = end - start;
    if (length < FEWEST || length > MOST || text.charAt(end) !== '，') continue;
    const clause = text.slice(start, end);
    if (FIGURE.test(clause)) continue;
    const again = retaken(text, clause, end);
    if (again < 0) continue;
    found ??= [];
    found.push({ start, end: again === end + 1 ? again + length : end, again });
  }
  return found ?? NO_RETAKEN;
});

const KIND = /[\u4e00-\u9fff]/u;
const NO_RETAKEN: readonly Retaken[] = [];
const SENTENCE = 60;

/** Where the clause that ends at `end` comes again: at once with more behind it, or as a clause of its own; -1 for nowhere. */
function retaken(text: string, clause: string, end: number): number {
  const behind = end + 1 + clause.length;
  if (text.startsWith(clause, end + 1))
    return KIND.test(text.charAt(behind)) && !SUBJECT.test(text.slice(behind, behind + 2)) ? end + 1 : -1;
  if (clause.length < FEWEST_BACK) return -1;
  const rest = text.slice(end, end + SENTENCE);
  const stop = rest.search(/[。；！？\n]/u);
  const at = rest.indexOf(`，${clause}`, 1);
  if (at < 0 || (stop >= 0 && at > stop)) return -1;
  return '，。；'.includes(rest.charAt(at + 1 + clause.length) || '-') ? end + at + 1 : -1;
}
