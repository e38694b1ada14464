import { wordingHits } from '../../lexicon/wordingHits';
import { defineRule } from '../define';

export const quotation = defineRule({
  id: 'wording/quotation',
  title: '引文有误',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '名句和领袖的话凭记忆写下来，常错一两个字。引用要以原著为准。',
  source: '各条所注原著；词表只收各版本无异文的句子',
  options: {},
  examples: [
    {
      bad: '“«人是要有点精神的»”，“«岂因祸福趋避之»”。',
      fixed: '“人是要有一点精神的”，“岂因祸福避趋之”。',
    },
    { good: '“人是要有一点精神的”，“岂因祸福避趋之”，人要有点精神。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { start: offset, entry: line } of wordingHits(text, 'quotation')) {
      const { length } = line.wrong;
      const edits = [{ offset, length, newText: line.right }];
      report({
        offset,
        length,
        message: `${line.work}作“${line.right}”`,
        fixes: [{ title: `改为“${line.right}”`, kind: 'suggest', edits }],
      });
    }
  },
});
