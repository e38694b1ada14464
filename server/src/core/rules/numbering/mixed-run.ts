import type { Enumeration, Item } from '../../draft/enumeration';
import { isSpokenStyle } from '../../draft/enumeration';
import { type Ordinal, placeOf, restyle, writeOrdinal } from '../../draft/ordinal';
import { defineRule, type Edit, type Fix } from '../define';

/** One run in two manners: 一是…二要…三要, 首先…其次…三是. */
export const mixedRun = defineRule({
  id: 'numbering/mixed-run',
  title: '一组列举用同一套序次语',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'report',
  why: '“首先、其次、最后”“第一、第二、第三”“一是、二是、三是”是三套序次语，一组里混用，听起来像换了一组。',
  source: '《语言文字报》杜永道释“首先”“第一”“一是”三套不混用；GB/T 15834—2011 附录B.3.1、B.3.7（资料性）',
  options: {},
  examples: [
    {
      bad: '要做到三点：一是学政治；二是学业务；«三要»学技能。',
      fixed: '要做到三点：一是学政治；二是学业务；三是学技能。',
    },
    {
      bad: '学什么？一是要学政治；二是要学业务；«三要»学技能。',
      fixed: '学什么？一是要学政治；二是要学业务；三是要学技能。',
    },
    {
      bad: '首先要迎难而上。其次要找准症结。«三是»敢于碰硬。',
      fixed: '首先要迎难而上。其次要找准症结。再次敢于碰硬。',
    },
    { good: '首先要迎难而上。其次要找准症结。最后要敢于碰硬。' },
    { good: '要求大家执行的自己首先要执行。一是抓学习，二是抓作风。' },
    { good: '一是加强领导，一要定目标，二要定责任；二是严格考核。' },
  ],
  check({ draft, report }) {
    for (const run of draft.enumerations) {
      if (!isSpokenStyle(run.style)) continue;
      const strangers = run.items.filter((item) => item.stranger);
      const first = strangers[0];
      const sample = run.items.find((item) => !item.stranger && !item.ordinal.lost);
      if (!first || !sample) continue;
      report({
        ...placeOf(first.ordinal),
        message: `同一组列举里“${sample.ordinal.text}”与“${first.ordinal.text}”混用。`,
        fixes: bothWays(draft.text, run, strangers, sample, first),
        related: run.items
          .filter((item) => item !== first)
          .map((item) => ({ message: '同一组的序次语', ...placeOf(item.ordinal) })),
      });
    }
  },
});

/** The few like the many, or the many like the few. */
function bothWays(text: string, run: Enumeration, strangers: readonly Item[], sample: Item, stranger: Item): Fix[] {
  const others = run.items.filter((item) => !item.stranger && !item.ordinal.lost);
  const fixes = [conform(text, strangers, others, sample.ordinal), conform(text, others, strangers, stranger.ordinal)];
  return fixes.filter((fix) => fix.edits.length > 0);
}

function conform(text: string, items: readonly Item[], models: readonly Item[], like: Ordinal): Fix {
  // 一是要…二是要…三要…: the 要 of the stranger is the one that follows the others.
  const wanted = models.every((item) => text[item.ordinal.end] === '要');
  const edits: Edit[] = items.map((item) => {
    const keep = wanted && item.ordinal.word === '要' && like.word !== '要' && text[item.ordinal.end] !== '要';
    const edit = restyle(item.ordinal, item.expected, like);
    return keep ? { ...edit, newText: `${edit.newText}要` } : edit;
  });
  const to = items[0] ? writeOrdinal(like, items[0].expected) : '';
  return { title: items.length > 1 ? `统一为“${to}”一套` : `改为“${to}”`, kind: 'suggest', edits };
}
