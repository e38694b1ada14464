import type { Draft } from './draft';
import type { Ordinal } from './ordinal';
import { type Section, walkSections } from './outline';
import { ORDINAL_FORMS, sampleOrdinal } from './repair';

/** Whether two ordinals are written alike but for their numbers. */
export function sameForm(a: Ordinal, b: Ordinal): boolean {
  return a.style === b.style && a.word === b.word && a.mark === b.mark;
}

/**
 * An ordinal to write those of a level after: as most sections of this level are written in this draft, `moved` and what is in it left
 * out; else as `own`; else in the form that follows its parent's in the norms. None of the forms `above` is taken twice.
 */
export function formOfLevel(
  draft: Draft,
  level: number,
  above: readonly Ordinal[],
  moved?: Section,
  own?: Ordinal,
): Ordinal {
  const free = (ordinal: Ordinal) => !above.some((one) => one.style === ordinal.style && one.word === ordinal.word);
  const counts = new Map<string, { count: number; ordinal: Ordinal }>();
  walkSections(draft.sections, ({ level: other, ordinal, start }) => {
    if (other !== level || !ordinal || ordinal.lost || !free(ordinal)) return;
    if (moved && start >= moved.start && start <= moved.end) return;
    const key = `${ordinal.style} ${ordinal.word} ${ordinal.mark}`;
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { count: 1, ordinal });
  });
  const usual = [...counts.values()].reduce<{ count: number; ordinal: Ordinal } | undefined>(
    (best, entry) => (best && best.count >= entry.count ? best : entry),
    undefined,
  );
  if (usual) return usual.ordinal;
  if (own && !own.lost && free(own)) return own;
  const parent = above.at(-1);
  const after = ORDINAL_FORMS.findIndex((form) => form.style === parent?.style && form.word === parent.word) + 1;
  const samples = [...ORDINAL_FORMS.slice(after), ...ORDINAL_FORMS.slice(0, after)].map(sampleOrdinal);
  return samples.find(free) ?? sampleOrdinal(ORDINAL_FORMS[0] ?? { style: 'han', word: '', sample: '一、' });
}
