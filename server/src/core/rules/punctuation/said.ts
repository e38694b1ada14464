import { quotations } from '../../text/quotes';
import { defineRule } from '../define';

/** Verbs of saying that stand directly before a quotation. */
const SAID =
  /(?:说过|说道|(?<![小学传解评])说|(?<![演座])讲|指出|写道|写到|讲过|讲道|讲到|强调|提出|问道|表示|曰|曾言|有云|告诫我们|告诫全党)$/;
/** A pause typed where the colon belongs: 指出；“…”. */
const WRONG = '；、。;';
/** Published text has a comma now and then. */
const LOOSE = '，,';
const GOES_ON = /[，,、]”[^“”。！？]*$/;
const REACH = 14;
const ENDS = '。！？…';
/** Shorter quotations are parts of the sentence: 说“不”. */
const SENTENCE = 4;

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
    { good: '正如他所说“人是要有一点精神的”，我们要学习。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!endsSentence(text)) return;
    for (const { open, close } of quotations(text)) {
      if (close - open <= SENTENCE || !ENDS.includes(text.charAt(close - 1))) continue;
      const before = text.charAt(open - 1) || '“';
      const loose = LOOSE.includes(before);
      // “要快，”他说，“也要好。” goes on.
      if (loose && GOES_ON.test(text.slice(Math.max(0, open - REACH), open))) continue;
      const wrong = loose || WRONG.includes(before);
      const at = wrong ? open - 1 : open;
      const verb = SAID.exec(text.slice(Math.max(0, at - 4), at));
      // 都在说。“…” is a sentence behind a sentence.
      if (!verb || (before === '。' && verb[0].length < 2)) continue;
      const edits = [{ offset: at, length: open - at, newText: '：' }];
      report({
        offset: at - verb[0].length,
        length: verb[0].length + 1 + open - at,
        message: `“${verb[0]}”后面引出完整的话，应用冒号`,
        fixes: [{ title: wrong ? '改为“：”' : '加上“：”', kind: 'suggest', edits }],
        ...(wrong ? { severity: loose ? ('hint' as const) : ('warning' as const) } : {}),
      });
    }
  },
});

/** Whether a quotation ends with the mark of a sentence. */
function endsSentence(text: string): boolean {
  for (let at = text.indexOf('”', 1); at > 0; at = text.indexOf('”', at + 1)) {
    if (ENDS.includes(text.charAt(at - 1))) return true;
  }
  return false;
}
