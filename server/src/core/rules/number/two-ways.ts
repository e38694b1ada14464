import { retoldAmounts } from '../../draft/figures/retoldAmounts';
import { defineRule } from '../define';

export const twoWays = defineRule({
  id: 'number/two-ways',
  title: '同一数量两种写法',
  severity: 'hint',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个数量前面写“80名”、后面写“八十名”，或者一处“3.6亿元”、一处“36000万元”，听的人要在心里换算一遍，宜统一。',
  source: 'GB/T 15835—2011（推荐性）关于同一场合数字形式一致的规定；条款号未核',
  options: {},
  examples: [
    {
      bad: '同志们：\n今天表彰80名先进个人。\n«八十名»先进个人来自不同岗位。',
      fixed: '同志们：\n今天表彰80名先进个人。\n80名先进个人来自不同岗位。',
    },
    { bad: '同志们：\n降幅达30%，涉及12个乡镇。\n降幅«百分之三十»，«十二个»乡镇都在抓。' },
    { bad: '同志们：\n改造危房860户。这«八百六十户»，一户都不能少。' },
    { bad: '同志们：\n收入增长6.5%，税收也增长«百分之六点五»。早上8:30集合，志愿者«八点三十分»前到岗。' },
    {
      bad: '同志们：\n安排资金3.6亿元。«36000万元»资金要用好。',
      fixed: '同志们：\n安排资金3.6亿元。3.6亿元资金要用好。',
    },
    { good: '同志们：\n表彰80名先进个人，慰问八十名老党员。全县有十二个乡镇，12个村。' },
    { good: '同志们：\n投资3.6亿元，产值4亿元，收入36000元。三百六十行，360个行业；第十二个教师节，12个单位。' },
    { good: '同志们：\n增长6.5%，下降百分之五点六。8:30开会，九点三十分结束。百分之百满意，100%落实。' },
  ],
  check({ draft, report }) {
    for (const { start: offset, end, written, other, at } of retoldAmounts(draft)) {
      const length = end - offset;
      report({
        offset,
        length,
        message: `“${written}”和“${other}”是同一个数量，写法宜一致`,
        fixes: [{ title: `改为“${other}”`, kind: 'suggest', edits: [{ offset, length, newText: other }] }],
        related: [{ message: `这里写作“${other}”`, offset: at.start, length: at.end - at.start }],
      });
    }
  },
});
