import type { Draft } from './draft';
import { isSpokenStyle } from './enumeration';
import type { Ordinal } from './ordinal';
import { type Section, walkSections } from './outline';
import { ORDINAL_FORMS, type OrdinalForm, sampleOrdinal } from './repair';

/** Whether two ordinals are written alike but for their numbers. */
export function sameForm(a: Ordinal, b: Ordinal): boolean {
  return a.style === b.style && a.word === b.word && a.mark === b.mark;
}

/**
 * An ordinal to write those of a level after: as most sections of this level are written in this draft, `moved` and what is in it last;
 * else as `own`; else in the form that follows its parent's in the norms. None of the forms `above` is taken twice.
 * `alone`: it will have no sibling.
 */
export function formOfLevel(
  draft: Draft,
  level: number,
  above: readonly Ordinal[],
  alone: boolean,
  moved?: Section,
  own?: Ordinal,
): Ordinal {
  const free = (ordinal: Ordinal) =>
    !above.some((one) => one.style === ordinal.style && one.word === ordinal.word) && !(alone && needsCompany(ordinal));
  const isMoved = ({ start }: Section) => moved !== undefined && start >= moved.start && start <= moved.end;
  const known =
    usualForm(draft, (section) => section.level === level && !isMoved(section), free) ??
    // What is moved shows how its old levels are written where nothing else does.
    usualForm(draft, (section) => section.level === level && isMoved(section), free);
  if (known) return known;
  if (own && !own.lost && free(own)) return own;
  // A form that runs inside paragraphs have would be taken for theirs.
  const inline = draft.enumerations.filter((run) => run.inline);
  const unused = (sample: Ordinal) => !inline.some((run) => run.style === sample.style && run.word === sample.word);
  const samples = formsBelow(above.at(-1));
  return samples.find((one) => free(one) && unused(one)) ?? samples.find(free) ?? sampleOrdinal(OUTERMOST);
}

/** How most sections of a sort are written. */
function usualForm(
  draft: Draft,
  counts: (section: Section) => boolean,
  free: (ordinal: Ordinal) => boolean,
): Ordinal | undefined {
  const forms = new Map<string, { count: number; readonly ordinal: Ordinal }>();
  let best: { count: number; readonly ordinal: Ordinal } | undefined;
  walkSections(draft.sections, (section) => {
    const { ordinal } = section;
    if (!ordinal || ordinal.lost || !counts(section) || !free(ordinal)) return;
    const key = `${ordinal.style} ${ordinal.word} ${ordinal.mark}`;
    const entry = forms.get(key) ?? { count: 0, ordinal };
    entry.count++;
    forms.set(key, entry);
    if (!best || entry.count > best.count) best = entry;
  });
  return best?.ordinal;
}

/** One 一要 by itself is no ordinal (一要 is also `as soon as`); 一是 is. */
function needsCompany({ style, word }: Ordinal): boolean {
  return style === 'numeral-word' && word !== '是';
}

const OUTERMOST: OrdinalForm = { style: 'han', word: '', sample: '一、' };

/** The forms of the norms, then those that are spoken. */
const FORMS: readonly OrdinalForm[] = [
  ...ORDINAL_FORMS.filter(({ style }) => !isSpokenStyle(style)),
  { style: 'circled', word: '', sample: '①' },
  ...ORDINAL_FORMS.filter(({ style }) => isSpokenStyle(style)),
];

/** The forms for a level below `parent`, the likeliest first: the next of the norms, or `1.` below what is spoken (一是, 第一). */
function formsBelow(parent: Ordinal | undefined): Ordinal[] {
  const next = parent && isSpokenStyle(parent.style) ? 'arabic' : undefined;
  const at = next
    ? FORMS.findIndex((form) => form.style === next)
    : FORMS.findIndex((form) => form.style === parent?.style) + 1;
  return [...FORMS.slice(at), ...FORMS.slice(0, at)].map(sampleOrdinal);
}
