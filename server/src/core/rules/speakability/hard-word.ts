import { HARD_WORDS } from '../../lexicon/hardWords';
import { PhraseSet } from '../../text/phraseSet';
import { defineRule } from '../define';

const WORDS = new PhraseSet(HARD_WORDS);

export const hardWord = defineRule({
  id: 'speakability/hard-word',
  title: '易读错的字',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  optIn: true,
  why: '上台念错一个字，前面的好话都打折扣。悬停可以看到读音。',
  source: '读音据《现代汉语词典》第7版',
  options: {},
  examples: [{ bad: '要«赓续»血脉、«踔厉»奋发，«参差不齐»的问题要解决。' }, { good: '要延续血脉、奋发向上。' }],
  check({ paragraph: { text }, report }) {
    for (const { start, end, value } of WORDS.find(text)) {
      report({ offset: start, length: end - start, message: `读音：${value}` });
    }
  },
});
