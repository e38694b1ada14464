import { SENTENCE_ENDS } from '../../text/chars';
import { findPlaceholders } from '../placeholder/find';
import { markContents } from './contents';
import { isNumbered, type Matchers } from './evidence';
import { type ScoredLine, textOf, type WatermarkLine } from './line';
import type { Menu } from './menu';
import { markSolid, markWeak } from './outer';
import type { Score } from './score';
import { isSample } from './siteName';

/** Heads a list of other pages. */
const LIST_HEAD =
  /^[^\p{Script=Han}]{0,4}(?:相关|推荐|延伸|热门|猜你|精彩|更多|最新|往期|同类|本类|本栏|您?可能|你可能|为[您你]推荐|看[了过]|其他|大家都|好文|热文|精选|排行|点击排行|阅读排行|下载排行|本[周月])/u;

/** How many lines of the head and of the tail may belong to a block. */
const REGION = 60;

/** Evidence that is enough outside the speech. */
const NEARLY = 2;
/** Most that such a line may say beside its evidence, in characters. */
const MOST_REST = 6;
/** Longest line that is a date or a name to fill. */
const LONGEST_TO_FILL = 24;
const FRAME = /^[\s=*—\-─━~～_·.…☆★◆●○◎※+#^﹏▬═╌┄]+$/u;

const SALUTATION =
  /^.{0,24}(?:同志|朋友|代表|委员|领导|来宾|老师|同学|同仁|同事|女士|先生|各位|大家|战友|乡亲|员工|家长).{0,12}[：:，,！!]?$/;
const TITLE =
  /(?:讲话|发言|致辞|致词|讲稿|讲话稿|发言稿|演讲|演讲稿|报告|党课|党课稿|党课讲稿|主持词|总结|动员|提纲|心得|体会|汇报|承诺|意见|材料)(?:[（(][^）)]*[）)])?$|^在.+上$|^(?:——|--|—)|上的/;
const DATE = /^[（(]?[\d〇○零一二三四五六七八九十xX×]{2,4}年|\d{1,2}月\d{1,2}日|^[（(].*[）)]$/;
const OFFICE = /书记|主席|市长|县长|省长|区长|镇长|乡长|部长|局长|主任|校长|院长|总经理|董事长|司令|政委|会长|秘书长/;

/**
 * Marks the lines that are innocent by themselves but stand in a block of adverts: at the head before the title, or behind the
 * speech's end. A block needs two certain lines; between two of them nothing of the speech stands unless it looks so.
 */
export function markBlocks(scored: readonly ScoredLine[], found: Map<number, WatermarkLine>, matchers: Matchers): void {
  const { menu } = matchers;
  const head = headOf(scored, found);
  const tail = tailOf(scored, found);
  markOuter(head, tail, found);
  // A title that names those who listen was taken for a salutation.
  const behind = scored[head.length];
  const titled = behind !== undefined && TITLE.test(textOf(behind));
  markWeak(titled ? head : head.slice(0, titleAt(head, found)), found, matchers, isOwn, false);
  markWeak(tail, found, matchers, isOwn, true);
  if (found.size === 0) return;
  markContents(scored, found);
  grow(scored, found, head, tail, titled);
  fillHead(head, found, scored[head.length]);
  fillTail(tail, found);
  const first = new Set(head);
  markSolid(scored, found, (one) => first.has(one), isOwn);
  nameLines([...head, ...tail], found);
  markRepeats(scored, found);
  markFrames(scored, found, menu);
}

/** Where the title stands in the head; the last line that is left where nothing tells it. */
function titleAt(head: readonly ScoredLine[], found: ReadonlyMap<number, WatermarkLine>): number {
  const told = head.findIndex((one) => !found.has(one.line) && TITLE.test(textOf(one)));
  if (told >= 0) return told;
  let last = head.length - 1;
  while (last > 0 && found.has(head[last]?.line ?? -1)) last--;
  return Math.max(0, last);
}

/** Whether a line looks like one of those that a speech has ahead of its first sentence and behind its last. */
function isOwn(line: string): boolean {
  if (/^\d{1,2}[、.．]/u.test(line)) return false;
  return (
    TITLE.test(line) ||
    DATE.test(line) ||
    OFFICE.test(line) ||
    isOrdinal(line) ||
    SALUTATION.test(line) ||
    isToFill(line)
  );
}

/** Whether a line is nothing but what is to be filled in: `*月*日` `【落款日期】`. */
function isToFill(line: string): boolean {
  const gaps = line.length <= LONGEST_TO_FILL ? findPlaceholders(line) : [];
  let left = line;
  for (const { start, end } of [...gaps].reverse()) left = left.slice(0, start) + left.slice(end);
  return gaps.length > 0 && /^[年月日\s]*$/u.test(left);
}

/** Whether a line opens as a heading or an item of the speech does. */
function isOrdinal(line: string): boolean {
  return isNumbered(line, 0) || line.startsWith('首先') || line.startsWith('#');
}

/** A line that says more than an innocent line of an advert would: a paragraph or a numbered heading. */
function isSpeech(one: ScoredLine): boolean {
  const length = one.end - one.start;
  if (length >= 60) return true;
  const line = textOf(one);
  // A list of wares has numbers too.
  if (isOrdinal(line)) return !/^\d/u.test(line) || length > 40 || SENTENCE_ENDS.includes(line.charAt(length - 1));
  return (
    one.reading.hits.length === 0 &&
    length >= 15 &&
    SENTENCE_ENDS.includes(line.charAt(length - 1)) &&
    /[，,；：]/.test(line)
  );
}

/** The lines ahead of the first line of the speech, the title among them. */
function headOf(scored: readonly ScoredLine[], found: ReadonlyMap<number, WatermarkLine>): readonly ScoredLine[] {
  let count = 0;
  for (const one of scored.slice(0, REGION)) {
    const line = textOf(one);
    if (!found.has(one.line) && (isSpeech(one) || (line.length <= 36 && SALUTATION.test(line)))) break;
    count++;
  }
  return scored.slice(0, count);
}

function tailOf(scored: readonly ScoredLine[], found: ReadonlyMap<number, WatermarkLine>): readonly ScoredLine[] {
  const low = Math.max(0, scored.length - REGION);
  let from = scored.length;
  while (from > low) {
    const one = scored[from - 1];
    if (!one || (!found.has(one.line) && isSpeech(one))) break;
    from--;
  }
  // Without a speech before it there is no tail.
  return from > 0 ? scored.slice(from) : [];
}

/** Ahead of the title and behind the end a line needs less evidence: nothing of the speech stands there but who and when. */
function markOuter(head: readonly ScoredLine[], tail: readonly ScoredLine[], found: Map<number, WatermarkLine>): void {
  const title = head.findIndex((one) => !found.has(one.line) && TITLE.test(textOf(one)));
  for (const one of [...(title < 0 ? [] : head.slice(0, title)), ...tail]) {
    if (found.has(one.line) || !one.reading.score || !isNearly(one.reading.score) || one.end - one.start > 60) continue;
    const line = textOf(one);
    if (/[。！？]/u.test(line)) continue;
    if (TITLE.test(line) || DATE.test(line) || OFFICE.test(line) || isOrdinal(line) || SALUTATION.test(line)) continue;
    found.set(one.line, { kind: 'seller' });
  }
}

/** Everyday words and one of a site's wares may stand in the speech's own lines. */
function isNearly({ value, by, rest }: Score): boolean {
  const certain = by.contact + by.address + by.offer + by.notice + by.scraping + by.furniture + by.sure;
  return value >= NEARLY && rest <= MOST_REST && (certain > 0 || by.site >= 2 || by.channel >= 2);
}

/** A row of dashes or stars, or a single button (`广告`), beside a line that goes. */
function markFrames(scored: readonly ScoredLine[], found: Map<number, WatermarkLine>, menu: Menu): void {
  const isFrame = (one: ScoredLine): boolean => {
    const line = textOf(one);
    return line.length >= 4 ? FRAME.test(line) : menu.isButton(line) && !TITLE.test(line) && !/\d/.test(line);
  };
  scored.forEach((one, i) => {
    if (found.has(one.line) || !isFrame(one)) return;
    const beside = [scored[i - 1], scored[i + 1]].some(
      (near) => near && found.get(near.line)?.minor === undefined && found.has(near.line),
    );
    if (beside) found.set(one.line, { kind: 'seller' });
  });
}

/** A line next to a certain one needs less evidence of its own. */
function grow(
  scored: readonly ScoredLine[],
  found: Map<number, WatermarkLine>,
  head: readonly ScoredLine[],
  tail: readonly ScoredLine[],
  titled: boolean,
): void {
  const outer = new Set([...head, ...tail]);
  const step = (one: ScoredLine | undefined, near: ScoredLine | undefined): void => {
    const beside = near && found.get(near.line);
    if (!one?.reading.score || !beside || beside.minor || found.has(one.line)) return;
    // A sentence ahead of the evidence may be the speech's.
    if (/[。！？].*[^。！？]$/u.test(textOf(one))) return;
    // What a page's title names as a sample is a title.
    if (isSample(textOf(one))) return;
    // The last line of the head that is left may be the title.
    if (!titled && head.includes(one) && head.every((other) => other === one || found.has(other.line))) return;
    if (one.end - one.start <= 40 && one.reading.score.value >= (outer.has(one) ? 1 : 2))
      found.set(one.line, { kind: 'seller' });
  };
  for (let i = 1; i < scored.length; i++) step(scored[i], scored[i - 1]);
  for (let i = scored.length - 2; i >= 0; i--) step(scored[i], scored[i + 1]);
}

function fillHead(
  head: readonly ScoredLine[],
  found: Map<number, WatermarkLine>,
  speech: ScoredLine | undefined,
): void {
  const certain = head.map((one) => found.has(one.line));
  const first = certain.indexOf(true);
  const last = certain.lastIndexOf(true);
  if (first < 0 || first === last) return;
  // If no line is left for the title, one of those between may be it.
  const left = head.length - 1 > last || (speech !== undefined && !SALUTATION.test(textOf(speech).slice(0, 40)));
  const title = head.findIndex((one) => !found.has(one.line) && TITLE.test(textOf(one)));
  if (!left && title < 0) return;
  // Behind the title a short line may be the speaker's name.
  fillGaps(title < 0 ? head : head.slice(0, title), found, 1);
  if (title >= 0) fillGaps(head.slice(title), found, 5);
}

function fillTail(tail: readonly ScoredLine[], found: Map<number, WatermarkLine>): void {
  fillGaps(tail, found, 1);
  const list = tail.findIndex((one) => found.has(one.line) && LIST_HEAD.test(textOf(one)));
  if (list < 0) return;
  for (const one of tail.slice(list + 1)) {
    if (one.end - one.start > 50 || (endsSentence(textOf(one)) && !/^[^\p{Script=Han}\w]/u.test(textOf(one)))) break;
    if (!found.has(one.line)) found.set(one.line, { kind: 'boilerplate' });
  }
}

/** Marks the lines between two certain ones, unless one of them looks like a part of a speech. */
function fillGaps(region: readonly ScoredLine[], found: Map<number, WatermarkLine>, shortest: number): void {
  let previous = -1;
  region.forEach((one, i) => {
    if (!found.has(one.line)) return;
    const between = previous < 0 ? [] : region.slice(previous + 1, i);
    previous = i;
    const innocent = between.every((other) => {
      const line = textOf(other);
      return (
        line.length <= 40 &&
        line.length >= shortest &&
        !TITLE.test(line) &&
        !DATE.test(line) &&
        !OFFICE.test(line) &&
        !isToFill(line)
      );
    });
    if (!innocent || between.some((other) => endsSentence(textOf(other)) || /[：:]$/.test(textOf(other)))) return;
    for (const other of between) found.set(other.line, { kind: 'seller' });
  });
}

function endsSentence(line: string): boolean {
  return line !== '' && SENTENCE_ENDS.includes(line.charAt(line.length - 1));
}

/** A line of the head or tail that is only a name met in a certain line: the site's. */
function nameLines(region: readonly ScoredLine[], found: Map<number, WatermarkLine>): void {
  const certain = region.filter((one) => found.get(one.line)?.minor === undefined && found.has(one.line)).map(textOf);
  for (const one of region) {
    if (found.has(one.line) || one.end - one.start < 4 || one.end - one.start > 12) continue;
    const name = textOf(one);
    if (/[\p{P}\s]/u.test(name) || TITLE.test(name) || DATE.test(name)) continue;
    if (certain.some((line) => line.length > name.length && line.includes(name)))
      found.set(one.line, { kind: 'seller' });
  }
}

/** A short line with a little evidence that stands three times is no speech. */
function markRepeats(scored: readonly ScoredLine[], found: Map<number, WatermarkLine>): void {
  const places = new Map<string, ScoredLine[]>();
  for (const one of scored) {
    if (found.has(one.line) || !one.reading.score || one.reading.score.value < 1 || one.end - one.start > 40) continue;
    const line = textOf(one);
    if (isOrdinal(line) || TITLE.test(line) || endsSentence(line)) continue;
    const list = places.get(line);
    if (list) list.push(one);
    else places.set(line, [one]);
  }
  for (const list of places.values()) {
    if (list.length >= 3) for (const one of list) found.set(one.line, { kind: 'seller' });
  }
}
