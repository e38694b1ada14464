import { exchangedWith, isSpokenStyle } from '../../draft/enumeration';
import { placeOf, renumber, writeOrdinal } from '../../draft/ordinal';
import { defineRule } from '../define';

/** 二是 with no 一是, 第二 with no 第一, 一是 with nothing behind it. */
export const orphan = defineRule({
  id: 'numbering/orphan',
  title: '列举有头无尾或有尾无头',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '只有“二是”没有“一是”，或只有“一是”再无下文，多半是删改时丢了一条。',
  source: 'GB/T 15834—2011 附录B.3（资料性）；列举的各项应当齐全',
  options: {},
  examples: [
    {
      bad: '要抓好两件事。«二是»抓作风；三是抓落实。',
      fixed: '要抓好两件事。一是抓作风；二是抓落实。',
    },
    { bad: '目的有几个。«一是»为了稳定。大家都要明白。' },
    { good: '一是抓作风；二是抓落实。' },
    { good: '首先，我代表市委向大家表示感谢。' },
    { good: '一要就是三天，一看便知，一抓到底。' },
  ],
  check({ draft, report }) {
    for (const run of draft.enumerations) {
      const first = run.items[0];
      if (!first || !isSpokenStyle(run.style) || exchangedWith(run, 0)) continue;
      const { ordinal } = first;
      const place = placeOf(ordinal);
      if (first.state !== 'fits') {
        const rest = first.state === 'jump' ? run.items : [first];
        const single = run.items.length === 1;
        const wanted = writeOrdinal(ordinal, 1);
        report({
          ...place,
          ...(single ? { severity: 'information' as const } : {}),
          message: `有“${ordinal.text}”而没有“${wanted}”。`,
          fixes: single
            ? []
            : [
                {
                  title: rest.length > 1 ? `从“${wanted}”起重新编号` : `改为“${wanted}”`,
                  kind: 'suggest',
                  edits: rest.map((item, i) => renumber(item.ordinal, i + 1)),
                },
              ],
          related: rest.slice(1).map((item) => ({
            message: '同一组的序次语',
            ...placeOf(item.ordinal),
          })),
        });
      } else if (run.items.length === 1 && run.style === 'numeral-word' && run.inline) {
        report({
          ...place,
          severity: 'information',
          message: `只有“${ordinal.text}”，后面没有“${writeOrdinal(ordinal, 2)}”。`,
        });
      }
    }
  },
});
