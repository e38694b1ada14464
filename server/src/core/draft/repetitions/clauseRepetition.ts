import { isHan } from '../../text/chars';
import { keptByText } from '../../text/kept';
import type { Span } from '../../text/span';
import type { Draft } from '../draft';
import type { Paragraph } from '../paragraph';

/** A stretch that is typed twice side by side; offsets are the text's. */
export interface DoubledClause extends Span {
  /** The mark behind the first, up to which the second is deleted (`end`). */
  readonly cut: number;
}

/** Fewest and most characters of a clause that is told to be doubled. */
const SHORTEST = 5;
const LONGEST = 48;
/** Marks within what is doubled: 各司其职、密切配合，各司其职、密切配合. */
const MOST_MARKS = 4;
const MARKS = '，、；,;';
const ENDS = '。！？!?…：:';
const STOP = '。';
/** Fewest Han characters of a sentence that is told to be doubled. */
const SHORTEST_SENTENCE = 7;
/** Longer ones are told by `repetition/sentence`. */
const LONGEST_SENTENCE = 14;
/** What may stand ahead of the first and not of the second: 部门要各司其职，各司其职. */
const LEADS = '让使把对有到以将要能应须会请';
/** 坚持以人民为中心的思想，以人民为中心的思想: verbs of which the copy lacks one. */
const LEAD_WORDS: ReadonlySet<string> = new Set(
  '坚持 加强 推进 落实 贯彻 践行 增强 提高 深化 强化 抓好 做好 实现 弘扬 树立 完善 健全'.split(' '),
);
/** 要抓落实，抓落实就要，…: what the second goes on with as the subject of its own sentence. */
const GOES_ON = /^(?:[就才最是既更还也都这那要靠]|首先|关键|必须|离不|不是|不能|不仅)/;
/** Said twice for weight, or called out. */
const CALLED = /[谢!！?？…“”‘’《》]|万岁|什么|怎么|多少|加油|(?:^|[，、])[再又]|一.{1,3}一|[几第]/u;

/** Clauses that stand twice side by side: `持续办好民生实事，持续办好民生实事，推进`. Linear. */
export const doubledClausesIn = keptByText((text): readonly DoubledClause[] => {
  let found: DoubledClause[] | undefined;
  let sentence = 0;
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const closes = KIND[text.charCodeAt(at)] === 2;
    while (closes && text.charCodeAt(sentence) === BLANK) sentence++;
    let end = closes ? endOfSentence(text, sentence, at) : at < SHORTEST ? -1 : endOfCopy(text, at);
    const tail = end < 0 ? (closes ? endOfTail(text, sentence, at) : endOfAttribute(text, sentence, at)) : -1;
    if (tail >= 0) end = tail;
    const start = closes && tail < 0 ? sentence : at - (end - at - 1);
    if (closes) sentence = at + 1;
    if (end < 0 || (tail < 0 ? !isSlip(text, start, at, end) : !isPastedTail(text, start, at, end))) continue;
    found ??= [];
    found.push({ start, cut: at, end });
    at = end - 1;
  }
  return found ?? NONE;
});

/** Where the sentence ends that is the same as the one from `start` to the 。 at `at`, directly ahead of it; −1 for none. */
function endOfSentence(text: string, start: number, at: number): number {
  const length = at - start;
  if (length < SHORTEST_SENTENCE || length > LONGEST || text.charCodeAt(at + 1) !== text.charCodeAt(start)) return -1;
  if (text.charAt(at) !== STOP || !text.startsWith(text.slice(start, at + 1), at + 1)) return -1;
  return at + 1 + length;
}

/** The same where the first sentence has other clauses ahead of what the second says again: 要抓紧，自觉融入大局。自觉融入大局。 */
function endOfTail(text: string, sentence: number, at: number): number {
  // Read only where the last characters of the two may be the same ones.
  if (text.charAt(at) !== STOP) return -1;
  const end = text.indexOf(STOP, at + 1);
  const length = end - at - 1;
  const start = at - length;
  if (length < SHORTEST_SENTENCE || length > LONGEST || start <= sentence) return -1;
  if (text.charCodeAt(start) !== text.charCodeAt(at + 1)) return -1;
  if (KIND[text.charCodeAt(start - 1)] !== 1 && !LEADS.includes(text.charAt(start - 1))) return -1;
  return text.startsWith(text.slice(start, at), at + 1) ? end : -1;
}

/** The same where 的 follows the second: 让群众来回跑，让群众来回跑的现象. */
function endOfAttribute(text: string, sentence: number, at: number): number {
  const opens = text.charCodeAt(at + 1);
  let start = at;
  for (let marks = 0; marks < MOST_MARKS && start > sentence && at - start <= LONGEST; marks++) {
    start--;
    while (start > sentence && KIND[text.charCodeAt(start - 1)] === 0) start--;
    const length = at - start;
    if (length < SHORTEST || length > LONGEST || text.charCodeAt(start) !== opens) continue;
    const end = at + 1 + length;
    if (text.charAt(end) === '的' && text.startsWith(text.slice(start, at), at + 1)) return end;
  }
  return -1;
}

/** Whether what was met so is no figure of speech. */
function isPastedTail(text: string, start: number, at: number, end: number): boolean {
  const copy = text.slice(start, at);
  let count = 0;
  for (let k = 0; k < copy.length; k++) if (isHan(copy.charCodeAt(k))) count++;
  return count >= SHORTEST_SENTENCE && !CALLED.test(copy) && !text.startsWith(copy, end + 1);
}

const NONE: readonly DoubledClause[] = [];

/** By unit: 1 for a mark inside a sentence, 2 for one that ends it or a part of it. */
const KIND = new Uint8Array(1 << 16);
for (const mark of MARKS) KIND[mark.charCodeAt(0)] = 1;
for (const mark of ENDS) KIND[mark.charCodeAt(0)] = 2;

function nextMark(text: string, from: number): number {
  let at = from;
  while (at < text.length && KIND[text.charCodeAt(at)] === 0) at++;
  return at;
}

/** Where the stretch behind the mark at `at` ends that stands ahead of it as well; −1 for none. */
function endOfCopy(text: string, at: number): number {
  const last = text.charCodeAt(at - 1);
  let end = at;
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    end = nextMark(text, end + 1);
    const length = end - at - 1;
    if (length > LONGEST || length > at) return -1;
    if (
      length >= SHORTEST &&
      text.charCodeAt(end - 1) === last &&
      text.startsWith(text.slice(at + 1, end), at - length)
    )
      return end;
    if (KIND[text.charCodeAt(end)] !== 1) return -1;
  }
  return -1;
}

function isSlip(text: string, start: number, at: number, end: number): boolean {
  const copy = text.slice(at + 1, end);
  let count = 0;
  for (let k = 0; k < copy.length; k++) if (isHan(copy.charCodeAt(k))) count++;
  const sentence = text.charAt(at) === STOP;
  if (
    count < (sentence ? SHORTEST_SENTENCE : SHORTEST) ||
    CALLED.test(copy) ||
    '！!？?…'.includes(text.charAt(end) || '-')
  )
    return false;
  const before = text.charAt(start - 1);
  // What a sentence ends, no other sentence goes on with.
  if (
    text.charAt(end) !== STOP &&
    GOES_ON.test(text.slice(end + 1, end + 3)) &&
    !/[要须应]/.test(copy.charAt(0) + before)
  )
    return false;
  if (
    isHan(before.charCodeAt(0)) &&
    (sentence || !(LEADS.includes(before) || LEAD_WORDS.has(text.slice(start - 2, start))))
  )
    return false;
  if (sentence && count > LONGEST_SENTENCE) return false;
  // A list of short items is `repetition/character`'s.
  if (text.charAt(at) === '、' && text.charAt(end) === '、' && copy.length <= 14 && !/[，、；,;]/.test(copy))
    return false;
  // Three times is no slip.
  const earlier = start - 1 - copy.length;
  return !text.startsWith(copy, end + 1) && !(earlier >= 0 && text.startsWith(copy, earlier));
}

/** A clause that an earlier sentence near by has as well; offsets are the draft's. */
export interface ClauseRepetition {
  readonly first: Span;
  readonly again: Span;
}

/** Fewest characters of a clause that is told: of one sentence, of one paragraph, of two that follow each other. */
const LEAST = [8, 9, 10] as const;
/** How far apart the two may stand. */
const REACH = 160;
const ACROSS = 600;

/** A clause between marks, in offsets of its paragraph, with its characters counted and hashed. */
interface Clause extends Span {
  readonly hash: number;
  readonly count: number;
}

/** Clauses of eight characters and more; 、 parts nothing. */
const clausesIn = keptByText((text): readonly Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  let hash = 0;
  let count = 0;
  for (let k = 0; k <= text.length; k++) {
    const unit = text.charCodeAt(k);
    if (k < text.length && (KIND[unit] === 0 || unit === LIST)) {
      if (unit !== BLANK) {
        if (isHan(unit)) count++;
        hash = (Math.imul(hash, 0x01000193) ^ unit) | 0;
      } else if (count === 0) start = k + 1;
      continue;
    }
    if (count >= LEAST[0]) clauses.push({ start, end: k, hash: hash >> 1, count });
    start = k + 1;
    hash = 0;
    count = 0;
  }
  return clauses;
});

const LIST = 0x3001;
const BLANK = 0x3000;

interface Place {
  readonly clause: Clause;
  readonly paragraph: Paragraph;
  readonly order: number;
  /** How often what stands here was met in all. */
  times: number;
}

/**
 * Clauses that stand twice and no more in a draft, near each other and in sentences that have nothing else in common: pasted once too
 * often. What opens a sentence as its subject, what is quoted, and what runs parallel (the neighbours are alike) is meant.
 */
export function findClauseRepetitions(draft: Draft): ClauseRepetition[] {
  const body = draft.paragraphs.filter(({ kind }) => kind === 'body');
  const places = new Map<number, Place>();
  const pairs: (readonly [Place, Place])[] = [];
  body.forEach((paragraph, order) => {
    for (const clause of clausesIn(paragraph.text)) {
      const first = places.get(clause.hash);
      if (!first) places.set(clause.hash, { clause, paragraph, order, times: 1 });
      else if (++first.times === 2) {
        const place = { clause, paragraph, order, times: 2 };
        if (isPasted(first, place)) pairs.push([first, place]);
      }
    }
  });
  const found: ClauseRepetition[] = [];
  for (const [one, other] of pairs) {
    if (one.times !== 2) continue;
    const first = spanOf(one);
    const again = spanOf(other);
    const last = found.at(-1);
    // One run of clauses is one repetition.
    if (last && last.again.end + 1 === again.start && last.first.end + 1 === first.start) {
      found[found.length - 1] = {
        first: { start: last.first.start, end: first.end },
        again: { start: last.again.start, end: again.end },
      };
    } else found.push({ first, again });
  }
  return found;
}

function spanOf({ clause, paragraph }: Place): Span {
  return { start: paragraph.start + clause.start, end: paragraph.start + clause.end };
}

/** Figures and dates are said of many things; what is quoted, is quoted. */
const SAID =
  /[\d“‘《（][^”’》）]*$|[”’》）]$|^[^“‘《（]*[”’》）]|\d|^[^，]{0,6}[在于]|中$|时$|后$|期间$|[一二三四五六七八九十]是/u;
const SUBJECT =
  /^(?:就|才|最|首|关键|主要|必须|必然|离不开|是|不是|不|既|更|还|也|都|这|那|要|需要|应|将|对[于我中全各]|能|为|可以|有|没有|意味|不仅|不能)/;

function isPasted(first: Place, again: Place): boolean {
  const distance = again.paragraph.start + again.clause.start - first.paragraph.start - first.clause.end;
  const [one, other] = [first.paragraph.text, again.paragraph.text];
  const apart = again.order - first.order;
  if (apart > 1 || distance > (apart === 0 ? REACH : ACROSS)) return false;
  const copy = other.slice(again.clause.start, again.clause.end);
  if (one.slice(first.clause.start, first.clause.end) !== copy) return false;
  const sentence = apart === 0 && !/[。！？；]/.test(one.slice(first.clause.end, again.clause.start));
  const least = sentence ? LEAST[0] : apart === 0 ? LEAST[1] : LEAST[2];
  if (again.clause.count < least || copy.length > LONGEST || SAID.test(copy.replace(/“[^“”]*”/g, ''))) return false;
  // Side by side they are `doubledClausesIn`'s.
  if (distance < 2 && apart === 0) return false;
  return [first, again].every(isInner) && (!isParallel(first, again) || goesOnAlike(first, again));
}

/** Fewest characters of the shorter of two clauses that say the same in slightly other words. */
const LEAST_ALIKE = 5;

/** Whether two sentences open with a clause and go on with the same in slightly other words: 要建好队伍，落实保障…要建好队伍，落实好保障政策. */
function goesOnAlike({ clause: a, paragraph: { text: one } }: Place, { clause: b, paragraph }: Place): boolean {
  const other = paragraph.text;
  if (one.charAt(a.start - 1) !== '。' || other.charAt(b.start - 1) !== '。') return false;
  const first = one.slice(a.end + 1, nextMark(one, a.end + 1));
  const second = other.slice(b.end + 1, nextMark(other, b.end + 1));
  // The same outright is a refrain, or `repetition/sentence`'s.
  if (first === second) return false;
  const [shorter, longer] = first.length < second.length ? [first, second] : [second, first];
  if (shorter.length < LEAST_ALIKE || longer.length > shorter.length * 2) return false;
  let at = 0;
  for (let k = 0; k < longer.length && at < shorter.length; k++) if (longer.charAt(k) === shorter.charAt(at)) at++;
  return at === shorter.length;
}

/** Whether a clause is part of a sentence, and not its subject or all of it. */
function isInner({ clause: { start, end }, paragraph: { text, indent } }: Place): boolean {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (start <= indent || !behind || '：:！？!?'.includes(behind) || '：:'.includes(before)) return false;
  const opens = '。！？!?；;'.includes(before);
  if (opens && '。；;'.includes(behind)) return false;
  return !(opens && SUBJECT.test(text.slice(end + 1, end + 4)));
}

/** Whether the clauses behind begin alike, or those ahead of them in the same sentences end alike. */
function isParallel({ clause: a, paragraph: { text: one } }: Place, { clause: b, paragraph }: Place): boolean {
  const other = paragraph.text;
  if (one.slice(a.end + 1, a.end + 3) === other.slice(b.end + 1, b.end + 3)) return true;
  if (one.charAt(a.start - 1) === '。' && other.charAt(b.start - 1) === '。') return false;
  return one.charAt(a.start - 2) === other.charAt(b.start - 2);
}
