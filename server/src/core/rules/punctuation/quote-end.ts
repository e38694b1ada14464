import { quotations } from '../../text/quotes';
import { defineRule } from '../define';

/** What stands directly before the colon of a quotation that is a sentence of its own. */
const SAID = /(?:说|说过|说道|指出|写道|讲过|讲道|讲|强调|写|问|答|告诫|曾言|有言|云|曰|诗|道)[：:]$/;
/** Shorter than this, or without a pause, a quotation may be a mere phrase. */
const SENTENCE = 8;

export const quoteEnd = defineRule({
  id: 'punctuation/quote-end',
  title: '独立引文的句号放在引号外',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“某某说：”后面引的是完整的话，句末的句号属于引文，放在后引号里面。只引几个字、作句子成分时，句号才放在外面。',
  source: 'GB/T 15834—2011 附录B B.2.1（资料性）',
  options: {},
  examples: [
    { bad: '毛主席说：“人是要有点精神的«”。»我们要', fixed: '毛主席说：“人是要有点精神的。”我们要' },
    { bad: '他指出：“第一句话。第二句话«”。»', fixed: '他指出：“第一句话。第二句话。”' },
    { good: '毛主席说：“人是要有一点精神的。”会议强调的“四个坚持”。做到了“两个维护”。' },
    { good: '他说：“人是要有一点精神的”，这话很对。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!text.includes('”。')) return;
    for (const { open, close } of quotations(text)) {
      if (text[close + 1] !== '。' || close - open <= SENTENCE || !SAID.test(text.slice(Math.max(0, open - 4), open)))
        continue;
      if ('。！？…'.includes(text.charAt(close - 1))) continue;
      report({
        offset: close,
        length: 2,
        message: '引文是完整的话，句号应在后引号里面：“。””',
        fixes: [{ title: '句号移到引号内', kind: 'suggest', edits: [{ offset: close, length: 2, newText: '。”' }] }],
      });
    }
  },
});
