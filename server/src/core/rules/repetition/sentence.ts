import { findRepetitions } from '../../draft/repetitions/repetition';
import { defineRule } from '../define';

/** A long sentence that stands twice. */
export const repeatedSentence = defineRule({
  id: 'repetition/sentence',
  title: '句子重复',
  severity: 'information',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '同一个长句在一篇讲话里出现两次，多半是改稿时挪动了位置而忘了删去原处；有意的反复可以忽略。',
  source: '编校常识：全文查重。',
  options: {
    minimum: { type: 'number', default: 15, minimum: 15, description: '短于此数（汉字、数字、字母）的句子不查。' },
  },
  examples: [
    {
      bad: '第一，干部作风直接关系到各项任务能不能落到实处。要抓好。\n我还要讲，第二个问题。«第一，干部作风直接关系到各项任务能不能落到实处。»',
    },
    { good: '要抓紧抓实。大家辛苦了。\n要抓紧抓实。大家辛苦了。' },
  ],
  check({ draft, options, report }) {
    for (const { first, again, likeness, count } of findRepetitions(draft).sentences) {
      if (count < options.minimum) continue;
      report({
        offset: again.start,
        length: again.end - again.start,
        // Side by side it is no refrain.
        ...(likeness === 'same' && again.start === first.end ? { severity: 'warning' as const } : {}),
        message: likeness === 'same' ? '这一句与前文的一句完全相同' : '这一句与前文的一句几乎相同',
        related: [{ message: '前文在这里', offset: first.start, length: first.end - first.start }],
      });
    }
  },
});
