import { behindLast, saidAhead } from '../../text/around';
import { isHan } from '../../text/chars';
import { screens } from '../../text/screens';
import type { Screen } from '../../text/screenTable';
import { defineRule, type Report } from '../define';

/** A clause that cannot end where a ； or 。 stands: it only brings in the next. */
const LEADING =
  /(?:^|[。！？；，、\s　])(?:概括起来(?:说|讲)?|归纳起来(?:说|讲)?|总结起来(?:说|讲)?|总的来(?:看|说|讲)|总体(?:来)?(?:看|说|讲)|综合来看|具体来(?:看|说|讲)|客观(?:地)?(?:看|说|讲)|实事求是地(?:说|讲)|由此可见|换句话说|换言之|也就是说|简而言之|总而言之|与此同时|今年以来|去年以来|近年来|近些年来|长期以来|一直以来|一年来|当前和今后一个时期|今后一个时期|众所周知|毋庸讳言|毫无疑问|值得注意的是|更为重要的是|令人欣慰的是|需要强调的是|需要指出的是|必须指出的是)$/;
/** Words that open a sentence and are none: 首先。 Only where a sentence begins. */
const OPENING =
  /(?:^|[。！？；\s　])(?:首先|其次|再次|最后|此外|另外|同时|总之|下面|在这里|借此机会|在此|刚才|会上|会前|为此|对此|因此|当前|目前|今天)$/;
const OPENING_ENDS = '先次后外时之面里会此才上前天';
/** The last characters of those. */
const LEADING_ENDS = '来说讲看见言之时知疑是期';
const ALL_ENDS = OPENING_ENDS + LEADING_ENDS;
/** The longest of them with the mark ahead. */
const LONGEST_LEADING = 11;
const LONGEST_OPENING = 5;
/** 在县委的坚强领导下；全县上下… */
const UNDER =
  /(?:^|[。！？；，\s　])在[\u4e00-\u9fff、“”]{2,28}(?:领导|指导|支持|关心|帮助|努力|配合|推动|带领|关怀|感召|指引)下$/;
/** 随着改革的深入；新情况不断出现。 Slogans in a row repeat the preposition. */
const PREPOSED = /(?:^|[。！？\s　])(随着|经过|通过|鉴于)(?!了)[^，。；：！？“”]{4,20}$/;
/** The first half of a sentence of two, with no ， of its own, and ； before the second half. */
const HALVES =
  /(?:^|[。！？；，：、\s　])[\u4e00-\u9fff]{0,6}?(?:(?:既(?:要|是|能|有|讲|抓)[^，。；：！？]{1,24}；又(?:要|是|能|有|讲|抓))|(?:(?:不仅|不但|不光|不只)[^，。；：！？]{2,24}；(?:而且|更|还|也))|(?:(?:只要|一旦)[^，。；：！？]{2,24}；(?:就|便))|(?:只有[^，。；：！？]{2,24}；才)|(?:(?:虽然|尽管)[^，。；：！？]{2,24}；(?:但|却|可是))|(?:(?:如果|要是|假如|倘若)[^，。；：！？]{2,24}；(?:就|便|那么))|(?:(?:无论|不论|不管)[^，。；：！？]{2,24}；(?:都|总|也))|(?:(?:因为|由于)[^，。；：！？]{2,24}；(?:所以|因此))|(?:宁可[^，。；：！？]{2,24}；(?:也不|决不|绝不))|(?:与其[^，。；：！？]{2,24}；(?:不如|毋宁)))$/;
/** What the second half may begin with, and how far ahead of its mark the first may begin. */
const SECOND = '又而更还也就便才但却可那都总所因决绝不毋';
const REACH_BACK = 36;
/** 能够立即整改的，要立行立改：需要一定时间整改的，… */
const CASES =
  /(?<=^|[。；：，\s　])(?:对(?:于)?)?(?:能|可以|具备|已经|有条件|属于|群众|现在|当前|立即)[^，。；：！？]{1,16}的，[^，。；：！？]{2,16}：$/;
const NEXT_CASE =
  /^(?:对(?:于)?)?(?:需要|不能|不具备|暂|一时|尚|没有|短期|确需|确实|难以|属于|条件|将来)[^，。；：！？]{0,16}的，/;
/** Longest clause of such a pair. */
const CASE = 24;
/** 哪里的环境好，人才就往哪里走？ */
const CORRELATIVE =
  /(?<=^|[。！？；：，\s　])[^，。；：！？\s　]{0,6}(哪里|哪儿|什么|谁|多少|怎么|哪个|哪)[^，。；：！？“”]{0,16}，[^，。；：！？“”]{0,8}[就便][^，。；：！？“”]{0,6}\1[^，。；：！？“”]{0,10}？$/;
const ASKING = /难道|岂|是不是|能不能|会不会|有没有|到底|究竟|为什么|怎么办|如何|吗|呢|问/;
/** The same with 。 for the mark, of pairs that no sentence leaves open; and 在肯定成绩的同时。 */
const STOPPED =
  /(?:^|[。！？；，：\s　])(?:(?:只要|一旦)[^，。；：！？“”]{2,24}。(?:就|便)(?![是在])|只有[^，。；：！？“”]{2,24}。才(?!是)|(?:如果|要是|假如|倘若)[^，。；：！？“”]{2,24}。(?:就|那么)(?![是在])|在[^，。；：！？“”]{2,20}(?<!不|与此)的同时。[我要也还必各全]|(?:当|每当)[^，。；：！？“”]{2,20}的时候。[我要也就人])$/;
/** How much of a question is read. */
const SENTENCE = 80;

/** A ； ： or ？ within a sentence, where its parts belong together and ， is enough. */
export const clauseMark = defineRule({
  id: 'punctuation/clause-mark',
  title: '句子没说完，用了分号、冒号、句号或问号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“概括起来”后面话才开始，“既要”与“又要”是一句话的两半，“哪里……就往哪里……”不是发问：中间用逗号，念时不能停断。',
  source: 'GB/T 15834—2011 4.6 分号（规范性：表示复句内部并列关系的分句之间的停顿）、4.2 问号',
  options: {},
  examples: [
    { bad: '概括起来«；»主要有三个特点。', fixed: '概括起来，主要有三个特点。' },
    { bad: '在县委的坚强领导下«；»全县上下团结一心。', fixed: '在县委的坚强领导下，全县上下团结一心。' },
    { bad: '领导干部既要“挂帅”«；»又要“出征”。', fixed: '领导干部既要“挂帅”，又要“出征”。' },
    {
      bad: '不仅要敢抓«；»而且要善抓。只有打牢基础«；»才能行稳致远。',
      fixed: '不仅要敢抓，而且要善抓。只有打牢基础，才能行稳致远。',
    },
    {
      bad: '能够立即整改的，要立行立改«：»需要一定时间整改的，要明确期限。',
      fixed: '能够立即整改的，要立行立改；需要一定时间整改的，要明确期限。',
    },
    {
      bad: '哪里的环境好，人才就往哪里走«？»资金就往哪里流。',
      fixed: '哪里的环境好，人才就往哪里走，资金就往哪里流。',
    },
    {
      bad: '在肯定成绩的同时«。»我们也要看到不足。只要干部肯干«。»就没有过不去的坎。',
      fixed: '在肯定成绩的同时，我们也要看到不足。只要干部肯干，就没有过不去的坎。',
    },
    {
      bad: '让我们紧密团结在以习近平同志为核心的党中央周围«。»发扬光荣传统。',
      fixed: '让我们紧密团结在以习近平同志为核心的党中央周围，发扬光荣传统。',
    },
    {
      bad: '要及时发现、及时帮扶«、»决不能推诿。三家单位作了典型发言«、»值得大家学习。',
      fixed: '要及时发现、及时帮扶，决不能推诿。三家单位作了典型发言，值得大家学习。',
    },
    { good: '要以更实举措、以钉钉子精神抓落实；决不敷衍、决不能推诿；让人放心、让我们安心；可学、值得学。' },
    {
      bad: '首先«。»我代表县委，向大家表示感谢。\n让我们真抓实干、奋勇争先«。»为建设现代化新城努力奋斗！',
      fixed: '首先，我代表县委，向大家表示感谢。\n让我们真抓实干、奋勇争先，为建设现代化新城努力奋斗！',
    },
    { good: '让我们共同打造好这艘大船。为此，我愿提出建议。抓发展与抓安全同时。为民造福，永不停步。谁在前，谁先。' },
    { good: '同志们要团结在党中央周围。发扬传统，很要紧。' },
    { good: '要做到发展与安全同时。我们相信，只要肯干，就能成。这取决于是不是只要数量。就业是最大的民生。' },
    { good: '概括起来：一是快，二是好。既要敢抓，也要善抓；又要会抓。既要讲学习，常学常新；又要讲实干。' },
    { good: '你们看看，哪里环境好，哪里环境差？谁来抓，怎么抓，抓什么？难道群众要什么，我们就给什么？' },
    { good: '只要有一线希望，就要救人；只有这样，才能成事；在学习上下功夫；在作风上见成效。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if (kind !== 'body') return;
    for (const { mark, may, read } of READERS) {
      if (!may(text)) continue;
      for (let at = text.indexOf(mark, 1); at > 0; at = text.indexOf(mark, at + 1)) {
        const newText = read(text, at);
        if (newText) report(replace(at, mark, newText));
      }
    }
  },
});

interface Reader {
  readonly mark: string;
  /** What a text has where the mark may be wrong. */
  readonly may: Screen;
  /** What belongs in the place of a mark, or nothing where it may be right. */
  readonly read: (text: string, at: number) => string | undefined;
}

const READERS: readonly Reader[] = [
  {
    mark: '。',
    may: screens.of(
      `[${ALL_ENDS}]。`,
      '围。',
      '让我们',
      '只[要有]',
      '一旦',
      '如果',
      '要是',
      '假如',
      '倘若',
      '的同时',
      '的时候',
    ),
    read: (text, at) => (isLeading(text, at) || isStopped(text, at) ? '，' : undefined),
  },
  { mark: '、', may: screens.of('、[决绝值以让]'), read: (text, at) => (isOwnClause(text, at) ? '，' : undefined) },
  { mark: '；', may: screens.of('；'), read: (text, at) => (MISTAKEN.some((is) => is(text, at)) ? '，' : undefined) },
  {
    mark: '：',
    may: screens.of('下：', '的，'),
    read: (text, at) => (isUnder(text, at) ? '，' : isCase(text, at) ? '；' : undefined),
  },
  { mark: '？', may: screens.of('？'), read: (text, at) => (isCorrelative(text, at) ? '，' : undefined) },
];

const MISTAKEN = [isLeading, isUnder, isPreposed, isHalf, isCalled];

/** 大家；要高度重视。: who shall do it, and nothing else, ahead of the mark. */
function isCalled(text: string, at: number): boolean {
  return text.charAt(at + 1) === '要' && DOER.test(text.slice(Math.max(0, at - 6), at));
}

const DOER = /(?:^|[。！？\s　])(?:大家|同志们|我们|各级|各部门|各单位|各乡镇)$/;

function isPreposed(text: string, at: number): boolean {
  const preposition = PREPOSED.exec(text.slice(Math.max(0, at - REACH_BACK), at))?.[1];
  // A row of phrases: 通过学习；通过调研；
  const rest = text.slice(at + 1, at + 1 + REACH_BACK);
  return preposition !== undefined && !/^[^，。]*；/.test(rest) && !/随着|经过|通过|鉴于/.test(rest);
}

function isLeading(text: string, at: number): boolean {
  const last = text.charAt(at - 1) || '-';
  if (!ALL_ENDS.includes(last) || !/[\u4e00-\u9fff“《]/.test(text.charAt(at + 1))) return false;
  return (
    (OPENING_ENDS.includes(last) && OPENING.test(text.slice(Math.max(0, at - LONGEST_OPENING), at))) ||
    (LEADING_ENDS.includes(last) && LEADING.test(text.slice(Math.max(0, at - LONGEST_LEADING), at)))
  );
}

function isUnder(text: string, at: number): boolean {
  if (text[at - 1] !== '下' || !isHan(text.charCodeAt(at + 1))) return false;
  return UNDER.test(text.slice(Math.max(0, at - REACH_BACK), at));
}

function isHalf(text: string, at: number): boolean {
  if (!SECOND.includes(text.charAt(at + 1) || '；')) return false;
  const ahead = text.slice(Math.max(0, at - REACH_BACK), at + 2);
  return HALVES.test(ahead) || HALVES.test(ahead + text.charAt(at + 2));
}

/** 让我们更加紧密地团结在以习近平同志为核心的党中央周围。发扬…: the call is what follows. */
const RALLY = /(?:^|[。！？；，\s　])让我们(?:更加)?紧密地?团结在[^，。；：！？]{4,24}周围$/;

/** What opens a clause of its own behind a 、, unless the row has it before: 决不能推诿. */
const OWN_CLAUSE = /^(决不(?:能|允许)|绝不(?:能|允许)|值得(?=[大我各全]|借鉴|学习)|以(?=钉钉子精神)|让我们)/;
const OWN_HEADS = '决绝值以让';

function isOwnClause(text: string, at: number): boolean {
  if (!OWN_HEADS.includes(text.charAt(at + 1) || '、') || !isHan(text.charCodeAt(at - 1))) return false;
  const word = OWN_CLAUSE.exec(text.slice(at + 1, at + 8))?.[1];
  if (word === undefined) return false;
  const sentence = saidAhead(text, at, '。；', REACH_BACK);
  const behind = text.slice(at + 1 + word.length, at + REACH_BACK);
  return !sentence.includes(word.charAt(0)) && !/^[^，。；！]*、(?:[决绝值以让]|不)/.test(behind);
}

/** Characters behind the 。 of what `STOPPED` tells. */
/** 让我们团结起来。为实现目标努力奋斗！: what we are called to comes behind. */
const CALL = /(?:^|[。！？\s　])(?:同志们，)?让我们[^。！？]{2,60}$/;
const CALLED =
  /^(?:为(?!此|什么|何|了什么)[^。！？]{4,44}(?:奋斗|贡献|努力)[！。]|(?:奋力|共同|努力|携手)?(?:谱写|开创|书写|奏响|续写)[^。！？]{4,40}！)/;

const BEHIND_STOP = '就便才那我要也还必各全人';

function isStopped(text: string, at: number): boolean {
  if (text[at - 1] === '围' && isHan(text.charCodeAt(at + 1)))
    return RALLY.test(text.slice(Math.max(0, at - REACH_BACK), at));
  if ('为奋共努携谱开书奏续'.includes(text.charAt(at + 1) || '-') && text.includes('让我们'))
    return CALLED.test(text.slice(at + 1, at + SENTENCE)) && CALL.test(text.slice(Math.max(0, at - SENTENCE), at));
  if (!BEHIND_STOP.includes(text.charAt(at + 1) || '。')) return false;
  const ahead = text.slice(Math.max(0, at - REACH_BACK), at + 2);
  return STOPPED.test(ahead) || (text[at + 1] === '那' && STOPPED.test(ahead + text.charAt(at + 2)));
}

function isCase(text: string, at: number): boolean {
  if (!text.slice(Math.max(0, at - CASE), at).includes('的，')) return false;
  return (
    CASES.test(text.slice(Math.max(0, at - 2 * CASE), at + 1)) && NEXT_CASE.test(text.slice(at + 1, at + 2 * CASE))
  );
}

function isCorrelative(text: string, at: number): boolean {
  const window = text.slice(Math.max(0, at - SENTENCE), at + 1);
  if (!CORRELATIVE.test(window)) return false;
  const sentence = window.slice(behindLast(window, '。！？；', window.length - 2));
  return !ASKING.test(sentence);
}

function replace(offset: number, mark: string, newText: string): Report {
  return {
    offset,
    length: 1,
    message: mark === '、' ? '后面另起一个分句，不用顿号' : `这句话还没有说完，不用“${mark}”`,
    fixes: [{ title: `改为“${newText}”`, kind: 'suggest', edits: [{ offset, length: 1, newText }] }],
  };
}
