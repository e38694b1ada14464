import { quotations } from '../../text/quotes';
import { defineRule } from '../define';

/** Verbs of saying that stand directly before a quotation. */
const SAID = /(?:说过|说道|说|指出|写道|讲过|讲道|强调|曾言|告诫我们)$/;
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
    { bad: '歌德«说过»“处在某一时代是有益的营养。”', fixed: '歌德说过：“处在某一时代是有益的营养。”' },
    { good: '歌德说过：“处在某一时代是有益的营养。”他说“不”，再说“要快一点才行”就走了。' },
    { good: '正如他所说“人是要有一点精神的”，我们要学习。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!/[说道出调言们过]“/.test(text)) return;
    for (const { open, close } of quotations(text)) {
      if (close - open <= SENTENCE || !'。！？…'.includes(text.charAt(close - 1))) continue;
      const verb = SAID.exec(text.slice(Math.max(0, open - 4), open));
      if (!verb) continue;
      report({
        offset: open - verb[0].length,
        length: verb[0].length,
        message: `“${verb[0]}”后面引出完整的话，应用冒号`,
        fixes: [{ title: '加上“：”', kind: 'suggest', edits: [{ offset: open, length: 0, newText: '：' }] }],
      });
    }
  },
});
