import { quotations } from '../../text/quotes';
import { screens } from '../../text/screens';
import { defineRule, type Report } from '../define';

/** Verbs of saying that stand directly before a quotation. */
const SAID =
  /(?:说过|说道|(?<![小学传解评])说|(?<![演座])讲|指出|写道|写到|讲过|讲道|讲到|强调|提出|问道|表示|曰|曾言|有云|告诫我们|告诫全党)$/;
/** Verbs that ask or promise: before a wrong mark they too bring in what was said. */
const ASKED = /(?:要求|叮嘱|嘱咐|呼吁|号召|批示|回答|答道|坦言|感慨|表态|承诺|勉励|寄语)$/;
/** Asking, calling, telling: before a whole sentence that ends in the same way, with no mark between. */
const CALLED =
  /(?:(?<=[我他她你们人道手来声反追])问|问道|告诉(?:我|他|她|大家|记者)们?|(?<=[的地声口])喊|喊道|笑道|答道|叹道|(?<=古[人语])云|感慨|感叹|坦言|叮嘱)$/;
/** A pause typed where the colon belongs: 指出；“…”. */
const WRONG = '；、。;';
const STROKES = '—–－-';
/** 拉着手说。“…”: what stands before 说 where it ends no sentence. */
const PLAIN = /(?:[手人们志记长员师爷妈叔伯婶娘地着]|[激感]动|由衷|动情|笑|哭)$/;
/** Published text has a comma now and then. */
const LOOSE = '，,';
const GOES_ON = /[，,、]”[^“”。！？]*$/;
const REACH = 22;
/** How far a clause around a verb of saying is read. */
const FAR = 36;
/** “…。”他强调。: the sentence of the verb began behind a quotation. */
const BEHIND_QUOTE = /”[^“”。！？]*$/;
/** 正如一位科学家所说: a sentence of its own follows. */
const AS_SAID = /(?:正[如像]|诚如|恰如|就[如像])[\u4e00-\u9fff·]{1,24}所(?:说|言|讲|指出|强调)$/;
const QUOTED = 10;
/** “…。”她常常这样对同事说：三十年间…: a habit or a manner is told, and what follows is told by the speaker. */
const TOLD =
  /^[\u4e00-\u9fff、]{0,14}(?:常常?|总是?|时常|逢人便|这样|如此|如是|[\u4e00-\u9fff]地|笑着)[\u4e00-\u9fff]{0,10}(说道?|回答|感慨|感叹)：(?=[\u4e00-\u9fff])(?![我你您咱要别不]|大家|同志|这是|只要|只有|他们|党|人)/;
const ENDS = '。！？…';
/** Shorter quotations are parts of the sentence: 说“不”. */
const SENTENCE = 4;

/** A quotation that ends as a sentence does. */
const isWhole = screens.of('[。！？…]”');
const isAsTold = screens.of('所');

export const said = defineRule({
  id: 'punctuation/said',
  title: '“说”与完整引文之间缺冒号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“说”“指出”等后面引出完整的话时用冒号；引文只作句子成分时不用。',
  source: 'GB/T 15834—2011 附录B B.1.5（资料性：引文前的“说”“道”后用冒号）',
  options: {},
  examples: [
    { bad: '歌德«说过“»处在某一时代是有益的营养。”', fixed: '歌德说过：“处在某一时代是有益的营养。”' },
    { bad: '总书记«指出；“»要一切从实际出发。”', fixed: '总书记指出：“要一切从实际出发。”' },
    { bad: '他«说，“»要一切从实际出发。”', fixed: '他说：“要一切从实际出发。”' },
    { good: '写小说、“散文和诗。”都来。“要快，”他说，“也要好。”' },
    { good: '歌德说过：“处在某一时代是有益的营养。”他说“不”，再说“要快一点才行”就走了。' },
    {
      bad: '张大爷拉着队员的手«说。“»要不是你们，我早就没了。”市委书记明确«要求—“»项目到哪里，服务就到哪里。”',
      fixed: '张大爷拉着队员的手说：“要不是你们，我早就没了。”市委书记明确要求：“项目到哪里，服务就到哪里。”',
    },
    {
      bad: '“路通了，灯亮了，”老党员王某某«说：“»年轻人也愿意回来了。”',
      fixed: '“路通了，灯亮了，”老党员王某某说，“年轻人也愿意回来了。”',
    },
    {
      bad: '“接访室就是我的战场。”她常常这样对同事说«：»三十年间，她接待来访群众一万多人次。',
      fixed: '“接访室就是我的战场。”她常常这样对同事说。三十年间，她接待来访群众一万多人次。',
    },
    {
      bad: '正如一位科学家«所说“»科研没有捷径，唯有坚持”，要有恒心。',
      fixed: '正如一位科学家所说，“科研没有捷径，唯有坚持”，要有恒心。',
    },
    { bad: '有位企业负责人«坦言；“»我们最怕的不是困难。”', fixed: '有位企业负责人坦言：“我们最怕的不是困难。”' },
    {
      bad: '老党员拉住我«问“»路灯什么时候能修好？”老人激动地«喊“»水来了！”',
      fixed: '老党员拉住我问：“路灯什么时候能修好？”老人激动地喊：“水来了！”',
    },
    { good: '要学会自问“我为群众做了什么？”，他的提问“路在哪里？”发人深省。' },
    { good: '“要快。”他强调。“要好。”大家都在说。“好日子来了。”“要办。”他笑着说：我来办。' },
    { good: '正如他所说，“人是要有一点精神的”，我们要学习。他所说的“一点精神”，正是这个。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!isWhole(text) && !isAsTold(text)) return;
    for (const { open, close } of quotations(text)) {
      if (close - open <= SENTENCE) continue;
      if (!ENDS.includes(text.charAt(close - 1))) {
        if (close - open > QUOTED && isAsSaid(text, open, close))
          report({ ...describe(open, open, '所说', '，'), severity: 'hint' });
        continue;
      }
      const lead = readLead(text, open);
      if (lead) report(lead);
      const told = TOLD.exec(text.slice(close + 1, close + 1 + FAR));
      if (told?.[1] === undefined) continue;
      const offset = close + told[0].length;
      const edits = [{ offset, length: 1, newText: '。' }];
      const fixes = [{ title: '改为“。”', kind: 'suggest' as const, edits }];
      report({ offset, length: 1, message: '引文在前面，句子到“说”为止，应用句号', fixes });
    }
  },
});

/** What stands between a verb of saying and the quotation that it brings in. */
function readLead(text: string, open: number): Report | undefined {
  const before = text.charAt(open - 1) || '“';
  const loose = LOOSE.includes(before);
  const stroke = STROKES.includes(before) && !STROKES.includes(text.charAt(open - 2) || '-');
  const wrong = loose || stroke || WRONG.includes(before);
  // “要快，”他说，“也要好。” goes on.
  const goesOn = (loose || before === '：') && GOES_ON.test(text.slice(Math.max(0, open - REACH), open));
  if (goesOn ? loose : before === '：') return undefined;
  const at = wrong || goesOn ? open - 1 : open;
  const ahead = text.slice(Math.max(0, at - 4), at);
  const called = wrong || goesOn ? null : CALLED.exec(ahead);
  const verb = (SAID.exec(ahead) ?? called ?? (stroke || before === '；' ? ASKED.exec(ahead) : null))?.[0];
  if (verb === undefined) return undefined;
  if (goesOn) return describe(at, open, verb, '，');
  // 都在说。“…” is a sentence behind a sentence, and so is “…。”他强调。“…”
  if (before === '。' && (BEHIND_QUOTE.test(text.slice(Math.max(0, open - FAR), at)) || !isLead(text, at, verb)))
    return undefined;
  const severity = loose ? 'hint' : wrong && (before !== '。' || verb.length > 1) && !stroke ? 'warning' : undefined;
  return { ...describe(at, open, verb, '：'), ...(severity ? { severity } : {}) };
}

function isLead(text: string, at: number, verb: string): boolean {
  return verb.length > 1 || PLAIN.test(text.slice(Math.max(0, at - 3), at - 1));
}

/** 正如一位科学家所说“…”，: what is likened to a saying is set apart from it. */
function isAsSaid(text: string, open: number, close: number): boolean {
  return '，。；'.includes(text.charAt(close + 1) || '-') && AS_SAID.test(text.slice(Math.max(0, open - FAR), open));
}

function describe(at: number, open: number, verb: string, mark: '：' | '，'): Report {
  const edits = [{ offset: at, length: open - at, newText: mark }];
  const colon = mark === '：';
  const message = colon
    ? `“${verb}”后面引出完整的话，应用冒号`
    : open > at
      ? `“${verb}”插在引文中间，后面用逗号`
      : '“正如……所说”与引文之间应用逗号';
  return {
    offset: at - verb.length,
    length: verb.length + 1 + open - at,
    message,
    fixes: [{ title: `${open > at ? '改为' : '加上'}“${mark}”`, kind: 'suggest', edits }],
  };
}
