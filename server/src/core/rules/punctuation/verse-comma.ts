import { VERSES } from '../../lexicon/quotations';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

const hasVerse = screens.of(
  ...VERSES.map(({ wrong }) => wrong.slice(wrong.indexOf('、') - 1, wrong.indexOf('、') + 2)),
);

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
    if (!hasVerse(text)) return;
    for (const { wrong, work } of VERSES) {
      for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
        const offset = at + wrong.indexOf('、');
        report({
          offset,
          length: 1,
          message: `${work}的两个分句之间用逗号`,
          fixes: [{ title: '改为“，”', kind: 'suggest', edits: [{ offset, length: 1, newText: '，' }] }],
        });
      }
    }
  },
});
