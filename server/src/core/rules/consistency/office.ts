import { deputySlips } from '../../draft/names/deputySlips';
import { officeTwins } from '../../draft/names/personOffices';
import { defineRule } from '../define';

export const mixedOffice = defineRule({
  id: 'consistency/office',
  title: '职务前后不一',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '前面是“韩立新副市长”，后面成了“韩立新市长”：正式讲话里称呼职务要与任职一致。',
  source: '讲话稿前后一致的要求（无标准条款）；口头称呼省去“副”字是习惯，作提示',
  options: {},
  examples: [
    {
      bad: '同志们：\n大会补选韩立新同志为市人民政府副市长。\n我相信，«韩立新市长»一定不负重托。',
      fixed: '同志们：\n大会补选韩立新同志为市人民政府副市长。\n我相信，韩立新副市长一定不负重托。',
    },
    {
      bad: '同志们：\n刚才，副局长赵明作了通报。下面，请«赵明局长»讲话。',
      fixed: '同志们：\n刚才，副局长赵明作了通报。下面，请赵明副局长讲话。',
    },
    {
      bad: '同志们：\n刚才，市医保局局长赵明辉同志汇报了工作。\n请«赵明辉主任»牵头抓好落实。',
      fixed: '同志们：\n刚才，市医保局局长赵明辉同志汇报了工作。\n请赵明辉局长牵头抓好落实。',
    },
    {
      good: '同志们：\n县委副书记、县长王志强，市发改委党组书记、主任李文清。王志强书记、李文清书记讲话。局长赵明辉任主任，赵明辉主任表了态。',
    },
    {
      good: '同志们：\n副市长韩立新主持会议，请韩立新副市长讲话，王强市长出席。副县长李梅，县长李梅，李梅县长。各位副市长，感谢市长。',
    },
  ],
  check({ draft, report }) {
    for (const { offset, name, office, first, firstLength } of deputySlips(draft)) {
      report({
        offset,
        length: name.length + office.length,
        message: `“${name}”在别处是副${office}`,
        related: [{ message: '别处的职务', offset: first, length: firstLength }],
        fixes: [
          {
            title: `改为“${name}副${office}”`,
            kind: 'suggest',
            edits: [{ offset: offset + name.length, length: 0, newText: '副' }],
          },
        ],
      });
    }
    for (const { offset, name, wrong, right, first } of officeTwins(draft)) {
      report({
        offset,
        length: name.length + wrong.length,
        message: `“${name}”在别处是${right}，这里称“${wrong}”`,
        severity: 'hint',
        related: [{ message: '别处的职务', offset: first, length: right.length + name.length }],
        fixes: [
          {
            title: `改为“${name}${right}”`,
            kind: 'suggest',
            edits: [{ offset: offset + name.length, length: wrong.length, newText: right }],
          },
        ],
      });
    }
  },
});
