import type { Item } from '../../draft/enumeration';
import { isSpokenStyle } from '../../draft/enumeration';
import { type Ordinal, placeOf } from '../../draft/ordinal';
import { defineRule } from '../define';

/** （一）一要…二要…三要… with no （二）: two marks before one item. */
export const doubledMark = defineRule({
  id: 'numbering/doubled-mark',
  title: '一项用了两个序次语',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '“（一）”下面接“一要、二要、三要”，却没有“（二）”，或者“二、二是”这样一项标两个号，多是改写时旧号没有删净，念出来像结巴。',
  source: 'GB/T 15834—2011 附录B.3（资料性）：同一层次用同一套序次语',
  options: {},
  examples: [
    {
      bad: '今年要做好四件事。\n«（一）»一要抓学习。二要抓产业。三要抓民生。四要抓作风。',
      fixed: '今年要做好四件事。\n一要抓学习。二要抓产业。三要抓民生。四要抓作风。',
    },
    {
      bad: '«一、»一是抓学习，常学常新。\n«二、»二是抓作风，真抓实干。\n«三、»三是抓落实，务求实效。',
      fixed: '一是抓学习，常学常新。\n二是抓作风，真抓实干。\n三是抓落实，务求实效。',
    },
    { good: '（一）一要抓学习。二要抓产业。\n（二）一要抓民生。二要抓作风。' },
    { good: '（一）抓学习。一要学理论，二要学业务。\n（二）抓作风。' },
    { good: '一、第一季度工作\n二、第二季度工作\n三、三项要求' },
  ],
  check({ draft, report }) {
    const opened = new Map<number, { item: Item; count: number }>();
    for (const { items, style, depth } of draft.enumerations) {
      if (depth === 0 || !isSpokenStyle(style)) continue;
      items.forEach((item) => {
        opened.set(item.ordinal.start, { item, count: items.length });
      });
    }
    if (opened.size === 0) return;
    for (const run of draft.enumerations) {
      if (isSpokenStyle(run.style) || run.inline) continue;
      const doubled = run.items.filter(({ ordinal }) => {
        const behind = opened.get(behindBlanks(draft.text, ordinal.end));
        if (!behind || ordinal.lost) return false;
        return run.items.length === 1
          ? ordinal.value === 1 && behind.count > 1 && behind.item.ordinal.value === 1
          : behind.item.ordinal.value === ordinal.value;
      });
      // Every item of one run may open another run: then all of them have its 一.
      if (run.items.length > 1 && !doubled.some(({ ordinal }) => ordinal.value > 1)) continue;
      for (const { ordinal } of doubled) {
        const { offset, length } = placeOf(ordinal);
        const end = behindBlanks(draft.text, ordinal.end);
        const spoken = opened.get(end)?.item.ordinal as Ordinal;
        report({
          offset,
          length,
          message: `“${ordinal.text}”后面又是“${spoken.text}”，一项用了两个序次语。`,
          fixes: [
            {
              title: `删去“${ordinal.text}”`,
              kind: 'suggest',
              edits: [{ offset, length: end - offset, newText: '' }],
            },
          ],
          related: [{ message: '第二个序次语', ...placeOf(spoken) }],
        });
      }
    }
  },
});

function behindBlanks(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\u3000') at++;
  return at;
}
