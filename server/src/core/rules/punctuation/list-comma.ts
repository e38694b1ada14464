import { defineRule } from '../define';

export const listComma = defineRule({
  id: 'punctuation/list-comma',
  title: '并列的引号、书名号之间的顿号',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  optIn: true,
  why: '标有引号的并列成分之间、标有书名号的并列成分之间通常不用顿号。公开发表的公文两种写法都有，本条默认关闭。',
  source: 'GB/T 15834—2011 4.5.3.5（规范性，“通常不用”；实际使用有争议）',
  options: {},
  examples: [
    {
      bad: '防止“跑官要官”«、»“买官卖官”，学习《论语》«、»《孟子》。',
      fixed: '防止“跑官要官”“买官卖官”，学习《论语》《孟子》。',
    },
    { good: '防止“跑官要官”“买官卖官”；学习《论语》（选读）、《孟子》。' },
  ],
  check({ paragraph: { text }, report }) {
    for (let at = text.indexOf('、', 1); at > 0; at = text.indexOf('、', at + 1)) {
      const around = text.charAt(at - 1) + text.charAt(at + 1);
      if (around !== '”“' && around !== '》《') continue;
      report({
        offset: at,
        length: 1,
        message: '并列的引号或书名号之间通常不用顿号',
        fixes: [{ title: '删去顿号', kind: 'suggest', edits: [{ offset: at, length: 1, newText: '' }] }],
      });
    }
  },
});
