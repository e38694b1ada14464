import { wordingHits } from '../../lexicon/wordingHits';
import { defineRule } from '../define';

export const verseComma = defineRule({
  id: 'punctuation/verse-comma',
  title: '名句两个分句之间用了顿号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '名句的两个分句之间是停顿较大的逗号，不是词语并列的顿号。',
  source: 'GB/T 15834—2011 第4章关于逗号、顿号的规定（规范性）；句读依原著通行本',
  options: {},
  examples: [
    { bad: '“他山之石«、»可以攻玉”。', fixed: '“他山之石，可以攻玉”。' },
    { good: '“他山之石，可以攻玉”；他山之石、可贵之玉。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { start, entry } of wordingHits(text, 'verse')) {
      const offset = start + entry.wrong.indexOf('、');
      report({
        offset,
        length: 1,
        message: `${entry.work}的两个分句之间用逗号`,
        fixes: [{ title: '改为“，”', kind: 'suggest', edits: [{ offset, length: 1, newText: '，' }] }],
      });
    }
  },
});
