import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** 、 before a word that begins a new predicate. */
const PREDICATE = /、(?=更(?:不|要|是|能)|也(?:是|要|不|能|会|没)|并且|而且|但是|从而|因此|所以|同时要)/g;

export const predicateComma = defineRule({
  id: 'punctuation/predicate-comma',
  title: '递进、连贯的分句之间用了顿号',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '顿号用在并列的词语之间；“更要”“也是”“而且”领起的是另一个谓语，前面用逗号。',
  source: 'GB/T 15834—2011 第4章关于逗号、顿号的规定（规范性）',
  options: {},
  examples: [
    {
      bad: '不准迟到早退«、»更不准无故不到；这是主业«、»也是主责。',
      fixed: '不准迟到早退，更不准无故不到；这是主业，也是主责。',
    },
    { good: '更高标准、更严要求、更实举措；大事多、要事多、难事也多；更高、更严。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!/、[更也并而但从因所同]/.test(text)) return;
    for (const { index } of findAll(PREDICATE, text)) {
      // A row of the same heads (`也要…、也要…`) is a row.
      const head = text.slice(index + 1, index + 3);
      const clause = text.slice(Math.max(0, index - 30), index);
      if (clause.includes(head) || /[既又]/.test(clause) || text.slice(index + 3, index + 20).includes(`、${head}`))
        continue;
      report({
        offset: index,
        length: 1,
        message: `“${head}”领起另一个谓语，前面用逗号`,
        fixes: [{ title: '改为“，”', kind: 'suggest', edits: [{ offset: index, length: 1, newText: '，' }] }],
      });
    }
  },
});
