import { NORM_LEVELS } from '../../conventions/ordinalStyle';
import { placeOf } from '../../draft/ordinal';
import { type Section, walkSections } from '../../draft/outline';
import { defineRule } from '../define';

/** Layers turned over: 一、 below 1.; under the preset of the norm also layers left out. */
export const level = defineRule({
  id: 'numbering/level',
  title: '序号层次不要颠倒',
  severity: 'warning',
  scope: 'draft',
  fix: 'none',
  unfinished: 'report',
  why: '层次低的序次语下面又出现层次高的，读者分不清谁管谁。跳层只在采用 gbt9704 体例时提示：标准说的是“可以”。',
  source:
    'GB/T 15834—2011 附录B.3.8（资料性）：使用层次较低的序次语之后不宜反过来再使用层次更高的序次语；GB/T 9704—2012 7.3.3',
  options: {},
  examples: [
    { bad: '1.抓学习\n«（一）»学理论\n（二）学业务\n2.抓作风\n«（一）»转作风\n（二）树新风' },
    { good: '一、抓学习\n1.学理论\n2.学业务\n二、抓作风\n（一）转作风\n（二）树新风' },
    { good: '第一个方面，抓学习。\n一要学理论。多读书。\n二要学业务。多实践。\n第二个方面，抓作风。' },
  ],
  check({ draft, conventions, report }) {
    const norm = conventions.levels.length > 0 ? conventions.levels : NORM_LEVELS;
    const rank = (section: Section | undefined) => (section?.ordinal ? norm.indexOf(section.ordinal.style) : -1);
    const strangers = new Set(
      draft.enumerations.flatMap((run) => run.items.filter((item) => item.stranger)).map((item) => item.ordinal),
    );
    const told = new Set<Section | undefined>();
    walkSections(draft.sections, (section, parent) => {
      const own = rank(section);
      const outer = rank(parent);
      const { ordinal } = section;
      // One heading in another style than its siblings is a slip: another rule's.
      if (!ordinal || own < 0 || told.has(parent) || strangers.has(ordinal)) return;
      if (outer > own && parent?.ordinal) {
        told.add(parent);
        report({
          ...placeOf(ordinal),
          message: `“${ordinal.text}”的层次高于它上面的“${parent.ordinal.text}”，层次颠倒了。`,
          related: [{ message: '上一层的序号', ...placeOf(parent.ordinal) }],
        });
      } else if (conventions.levels.length > 0 && own > outer + 1 && (outer >= 0 || !parent)) {
        told.add(parent);
        report({
          ...placeOf(ordinal),
          severity: 'information',
          message: `按标准的层次，此处可用“${['一、', '（一）', '1.', '（1）', '①'][outer + 1] ?? ''}”，用了“${ordinal.text}”。`,
        });
      }
    });
  },
});
