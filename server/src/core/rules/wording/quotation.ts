import { QUOTATIONS } from '../../lexicon/quotations';
import { PhraseSet } from '../../text/phraseSet';
import { defineRule } from '../define';

const LINES = new PhraseSet(QUOTATIONS.map((one) => [one.wrong, one] as const));

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
    for (const { start, end, value } of LINES.find(text)) {
      const edits = [{ offset: start, length: end - start, newText: value.right }];
      report({
        offset: start,
        length: end - start,
        message: `${value.work}作“${value.right}”`,
        fixes: [{ title: `改为“${value.right}”`, kind: 'suggest', edits }],
      });
    }
  },
});
