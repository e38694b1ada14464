import { numeralFor, placeOf, scriptOfOrdinal } from '../../draft/ordinal';
import { defineRule } from '../define';

/** A mark whose numeral is gone, between items that have theirs: `3、… 、切实… 5、…`. */
export const lostOrdinal = defineRule({
  id: 'numbering/lost-ordinal',
  title: '段首只剩标点，序号丢了',
  severity: 'error',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'report',
  why: '从网页或旧稿粘贴时，自动编号常常丢失，只留下后面的顿号、圆点或空括号。',
  source: 'GB/T 15834—2011 附录B.3.2、B.3.3（资料性）：序次语之后才用顿号或下脚点',
  options: {},
  examples: [
    {
      bad: '一、形势与任务\n1、看清形势。\n2、明确任务。\n«、»抓好落实。\n二、要求',
      fixed: '一、形势与任务\n1、看清形势。\n2、明确任务。\n3、抓好落实。\n二、要求',
    },
    { bad: '一、形势\n«、»任务\n三、要求', fixed: '一、形势\n二、任务\n三、要求' },
    { good: '一、形势\n二、任务\n三、要求' },
  ],
  check({ draft, report }) {
    for (const run of draft.enumerations) {
      const sample = run.items.find((item) => !item.ordinal.lost && !item.stranger)?.ordinal;
      if (!sample) continue;
      for (const { ordinal, expected } of run.items) {
        if (!ordinal.lost) continue;
        const numeral = numeralFor(run.style, expected, scriptOfOrdinal(sample));
        const { start, end } = ordinal.numeral;
        report({
          ...placeOf(ordinal),
          message: `段首的序号丢了，按前后文应为“${numeral}”。`,
          fixes: [
            {
              title: `补上“${numeral}”`,
              kind: 'suggest',
              edits: [{ offset: start, length: end - start, newText: numeral }],
            },
          ],
          related: [{ message: '同一层的序号', ...placeOf(sample) }],
        });
      }
    }
  },
});
