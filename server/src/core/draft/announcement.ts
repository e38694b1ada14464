import { sharesStretch } from '../text/sharedStretch';
import type { Draft } from './draft';
import type { Announcement, Enumeration } from './enumeration';
import type { Paragraph } from './paragraph';

/** How far ahead of a run its announcement may stand, in UTF-16 units. */
const REACH = 90;
/** How much may stand between the announced noun and the run: `下好功夫` `值得肯定`. */
const LONGEST_TAIL = 24;
/** The same behind 以下 and 如下, which speak of nothing else. */
const LONGEST_POINTED_TAIL = 60;

const NUMBER = '[两二三四五六七八九]|十[一二三四五六七八九]?|[2-9](?!\\d)|1\\d';
/** Nouns that count what a speaker is about to say: with a number they are a promise wherever they stand in the sentence. */
const SPEECH_NOUN =
  '方面|点(?!钟|半|多)|句话|件(?:大)?事|层意思|(?:个|大)(?:方面|问题|环节|层面|特点|原因|例子|关键词|关键|重点|字|词|建议|希望|要求|关系|意见|转变|突出|抓手)|(?:项|条|大)(?:工作|任务|措施|举措|要求|建议|意见|原则|重点工作|重点任务|具体措施|机制|制度|行动|工程)|种(?:情况|方式|方法|能力|意识|表现|现象|倾向)';
const SPOKEN_PROMISE = new RegExp(`(${NUMBER})(?:${SPEECH_NOUN})`, 'gu');
/** Anything counted is a promise where it ends the sentence that the run follows: `四个体系，一是…` `三大难题：一是…`. */
const CLOSING_PROMISE = new RegExp(
  `(${NUMBER})(?:个|大|项|条|种|件|类|块|段|步|层|点|方面|对|组|道|招|张|篇|笔(?!款)|字(?=诀|经))[^，。；：、！？]{0,10}$`,
  'u',
);
/** What must not stand ahead of the number: it looks back, counts something else, or is part of a longer number. */
const NO_PROMISE =
  /(?:[一二三四五六七八九十〇零]|第|等|前|后|上述|这|那|每|各|近|约|超|几|十|百|千|万|多|年|月|日|下|上|\d|[.．、]|[“‘《][^”’》]{0,6})$/u;
const STILL_PROMISE = /(?:以下|如下|这么|那么|下面)$/u;
/** A count in quotation marks is a name (“四个意识”) unless it is what the speaker says (讲“两句话”、做到“三点”). */
const QUOTED = /[“‘]$/u;
const SAYING =
  /(?:讲|谈|说|提|送|叫|做到|强调|归纳|概括|总结|表现|体现|分为|就是|有)(?:出|好|到|了|为|成|作|的|大家){0,3}[“‘]$/u;
/** Counts in quotation marks that everybody knows by name: what follows them is no list of theirs. */
const NAME =
  /^.{1,2}[个大项条]?(?:维护|确立|意识|自信|代表|全面|一百年|务必|毫不动摇|攻坚战|文明|革命|基本|优先|现代化)/u;
/** A count that looks back on what is done, or speaks of it all at once: 四个方面的工作都有进展. */
const LOOKING_BACK = /^[^，。；：]{0,10}都/u;
/** Behind a full stop a count is a promise only if the sentence tells that something is to be told; else it may be a name. */
const TELLING =
  /(?:有|提|讲|谈|说|举|强调|经历|出现|呈现|存在|面临|主要|重点|分为|分成|归纳|概括|汇报|解决|把握|做好|抓好|抓住|注意|体现|包括|以下|如下|健全|完善)[^，。；：]{0,12}$/u;

/** Ties every run to the announcement ahead of it, if there is one. */
export function announce(draft: Pick<Draft, 'text' | 'paragraphs'>, runs: readonly Enumeration[]): Enumeration[] {
  const lastInline = new Map<number, number>();
  for (const enumeration of runs) {
    if (!enumeration.inline) continue;
    for (const item of enumeration.items) {
      lastInline.set(item.paragraph, Math.max(lastInline.get(item.paragraph) ?? 0, item.ordinal.start));
    }
  }
  return runs.map((enumeration) => {
    const first = enumeration.items[0];
    if (!first) return enumeration;
    const paragraph = draft.paragraphs[first.paragraph] as Paragraph;
    const heads = enumeration.items.map(({ ordinal }) => draft.text.slice(ordinal.end, ordinal.end + HEAD).trimStart());
    const announcement = first.ordinal.initial
      ? aheadOfParagraph(draft, paragraph, lastInline, heads)
      : promiseBefore(draft.text, paragraph.start, first.ordinal.start, heads);
    return announcement ? { ...enumeration, announcement } : enumeration;
  });
}

/** The promise at the end of the paragraph above; what an inline run of that paragraph stands behind is that run's. */
function aheadOfParagraph(
  draft: Pick<Draft, 'text' | 'paragraphs'>,
  paragraph: Paragraph,
  lastInline: ReadonlyMap<number, number>,
  heads: readonly string[],
): Announcement | undefined {
  for (let index = paragraph.index - 1; index >= 0; index--) {
    const above = draft.paragraphs[index] as Paragraph;
    if (above.kind === 'blank' || above.kind === 'watermark') continue;
    if (above.kind === 'title' || above.kind === 'salutation') return undefined;
    const from = Math.max(above.start, lastInline.get(index) ?? 0);
    return promiseBefore(draft.text, from, above.end, heads);
  }
  return undefined;
}

/** The first words of an item, that may take up what was announced. */
const HEAD = 16;

/** How the run follows its announcement: behind a colon, a comma, or the end of a sentence. */
type Link = 'colon' | 'comma' | 'stop';

/**
 * The promise in the sentence that ends at `end`, looking back no further than `from`. `heads`: the first words of the run's
 * items, if they are known.
 */
export function promiseBefore(
  text: string,
  from: number,
  end: number,
  heads: readonly string[] = [],
): Announcement | undefined {
  let stop = behindWords(text, from, end);
  // “四个重点”，即：一抓…
  const namely = NAMELY.exec(text.slice(Math.max(from, stop - LONGEST_NAMELY), stop))?.[0] ?? '';
  if (namely) stop = behindWords(text, from, stop - namely.length);
  const behind = text.slice(stop, end);
  const link = /[：:]/u.test(behind) ? 'colon' : /[，,]/u.test(behind) ? 'comma' : 'stop';
  let begin = stop;
  while (begin > from && stop - begin < REACH && !'。！!？?；;\n'.includes(text.charAt(begin - 1))) begin--;
  const sentence = text.slice(begin, stop);
  const promise =
    closingPromise(sentence, link, heads[0] ?? '') ?? spokenPromise(sentence) ?? echoedPromise(sentence, heads);
  if (!promise) return undefined;
  const [phrase, number = ''] = promise;
  const start = begin + promise.index;
  return { start, end: start + phrase.replace(/[”’]+$/u, '').length, count: readCount(number) };
}

const NAMELY = /[，,：:](?:即|也就是|就是|具体是|分别是)$/u;
const LONGEST_NAMELY = 4;

/** Where the words end that stand ahead of the marks which end at `end`. */
function behindWords(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && '，,：:。！!；; \u3000“‘（('.includes(text.charAt(at - 1))) at--;
  return at;
}

/** A count at the sentence's end. */
function closingPromise(sentence: string, link: Link, head: string): RegExpExecArray | undefined {
  const match = CLOSING_PROMISE.exec(sentence);
  if (!match) return undefined;
  const ahead = sentence.slice(0, match.index);
  // 实现“三个转变”：一是… is said to be told at once, 做到“两个认识到位”。 where the first item takes it up.
  const quoted = QUOTED.test(ahead) && /[”’]$/u.test(match[0]) && !NAME.test(match[0]);
  if (quoted && (link === 'colon' || (DOING.test(ahead) && takesUp(match[0], head)))) return match;
  if (!promises(ahead)) return undefined;
  return link !== 'stop' || TELLING.test(ahead) ? match : undefined;
}

const DOING = /(?:做到|实现|达到|坚持|突出|抓好|把握)(?:好|了)?[“‘]$/u;

/** Whether an item's first words hold two characters of the announced noun, one behind the other. */
function takesUp(phrase: string, head: string): boolean {
  const noun = phrase.replace(/^.{1,2}[个大项条种件类]/u, '').replace(/[”’]+$/u, '');
  return sharesStretch(noun, head, 2);
}

/** The last thing to be said that the sentence counts. */
function spokenPromise(sentence: string): RegExpExecArray | undefined {
  let found: RegExpExecArray | undefined;
  for (const match of sentence.matchAll(SPOKEN_PROMISE)) {
    const ahead = sentence.slice(0, match.index);
    const tail = sentence.slice(match.index + match[0].length);
    const longest = POINTED.test(ahead) ? LONGEST_POINTED_TAIL : LONGEST_TAIL;
    if (tail.length <= longest && promises(ahead) && !LOOKING_BACK.test(tail)) found = match;
  }
  return found;
}

/** A count anywhere in the sentence of a word that every item begins with: 围绕“五个强化”，打造…格局。（一）强化… （二）强化… */
function echoedPromise(sentence: string, heads: readonly string[]): RegExpExecArray | undefined {
  const word = heads[0]?.slice(0, 2) ?? '';
  if (heads.length < FEWEST_ECHOES || !sentence.includes(word) || !heads.every((head) => head.startsWith(word)))
    return undefined;
  let found: RegExpExecArray | undefined;
  for (const match of sentence.matchAll(ECHOED)) {
    const ahead = sentence.slice(0, match.index).replace(/[“‘]$/u, '');
    if (match[2] === word && !NO_PROMISE.test(ahead)) found = match;
  }
  return found;
}

const ECHOED = new RegExp(`(${NUMBER})(?:个|大|项)?([\\u4e00-\\u9fff]{2})(?=[”’，：。]|$)`, 'gu');
const FEWEST_ECHOES = 3;

const POINTED = /(?:以下|如下)$/u;

function promises(ahead: string): boolean {
  if (QUOTED.test(ahead)) return SAYING.test(ahead);
  return !NO_PROMISE.test(ahead) || STILL_PROMISE.test(ahead);
}

function readCount(number: string): number {
  if (number === '两') return 2;
  if (/\d/u.test(number)) return Number(number);
  const ones = '一二三四五六七八九'.indexOf(number.at(-1) ?? '') + 1;
  return number.startsWith('十') ? 10 + ones : ones;
}
