import type { OrdinalStyle } from '../conventions/ordinalStyle';
import { contains, type Span } from '../text/span';
import type { Draft } from './draft';
import type { Enumeration } from './enumeration';
import { numeralFor, type Ordinal, type Replacement, renumber, restyle, scriptOfOrdinal } from './ordinal';

/** A way to write ordinals that a level can be turned into; `sample` is its first. */
export interface OrdinalForm {
  readonly style: OrdinalStyle;
  readonly word: string;
  readonly sample: string;
}

/** The forms offered for a level, outermost first. */
export const ORDINAL_FORMS: readonly OrdinalForm[] = [
  { style: 'han', word: '', sample: '一、' },
  { style: 'han-paren', word: '', sample: '（一）' },
  { style: 'arabic', word: '', sample: '1.' },
  { style: 'arabic-paren', word: '', sample: '（1）' },
  { style: 'di', word: '', sample: '第一，' },
  { style: 'numeral-word', word: '是', sample: '一是' },
  { style: 'numeral-word', word: '要', sample: '一要' },
];

/**
 * Edits that number every run whose items lie within `scope` (all of them without one) from its first item on, and write each
 * item in its run's style. A run that runs on from an earlier one goes on doing so. Nothing but ordinals changes; where all is
 * right there are no edits.
 */
export function renumberRuns(draft: Draft, scope?: Span): Replacement[] {
  const edits: Replacement[] = [];
  const last = new Map<string, number>();
  for (const run of draft.enumerations) {
    const key = `${run.depth} ${run.style} ${run.word}`;
    const first = runsOn(run) ? (last.get(key) ?? 0) + 1 : 1;
    last.set(key, first + run.items.length - 1);
    if (!scope || run.items.every((item) => contains(scope, item.ordinal))) edits.push(...renumberRun(run, first));
  }
  return edits.sort((a, b) => a.offset - b.offset);
}

/** Whether the run legitimately begins behind an earlier one's last number. */
export function runsOn(run: Enumeration): boolean {
  const first = run.items[0];
  return first !== undefined && first.state === 'fits' && first.expected > 1;
}

function renumberRun(run: Enumeration, first: number): Replacement[] {
  const model = run.items.find((item) => !item.stranger && !item.ordinal.lost)?.ordinal;
  if (!model) return [];
  return run.items.flatMap((item, i): Replacement[] => {
    const { ordinal } = item;
    const value = first + i;
    if (ordinal.lost) {
      const { start, end } = ordinal.numeral;
      return [{ offset: start, length: end - start, newText: numeralFor(run.style, value, scriptOfOrdinal(model)) }];
    }
    if (item.stranger) return [restyle(ordinal, value, model)];
    return ordinal.value === value ? [] : [renumber(ordinal, value)];
  });
}

/**
 * Edits that write all runs of headings of one level and style (that of the run holding `offset`), or the one inline run there,
 * in another form. Empty where no run has an item at `offset`.
 */
export function convertLevel(draft: Draft, offset: number, form: OrdinalForm): Replacement[] {
  const run = runAt(draft, offset);
  if (!run) return [];
  const same = run.inline
    ? [run]
    : draft.enumerations.filter(
        (other) => !other.inline && other.depth === run.depth && other.style === run.style && other.word === run.word,
      );
  const like = sampleOrdinal(form);
  return same
    .flatMap((one) => one.items)
    .map(({ ordinal, expected }) => restyle(ordinal, ordinal.lost ? expected : ordinal.value, like))
    .sort((a, b) => a.offset - b.offset);
}

/** The run one of whose ordinals stands at `offset` or, for a heading, in its line; the innermost one. */
export function runAt(draft: Draft, offset: number): Enumeration | undefined {
  const line = draft.lines.lineAt(offset);
  let found: Enumeration | undefined;
  for (const run of draft.enumerations) {
    for (const { ordinal } of run.items) {
      if (ordinal.start <= offset && offset <= ordinal.end) return run;
      if (!run.inline && draft.lines.lineAt(ordinal.start) === line) found = run;
    }
  }
  return found;
}

/** An ordinal in this form that stands nowhere: a model to write others after. */
export function sampleOrdinal({ style, word, sample }: OrdinalForm): Ordinal {
  const mark = /[、.，]$/u.exec(sample)?.[0] ?? '';
  const nowhere = { start: 0, end: 0 };
  return { style, word, value: 1, ...nowhere, numeral: nowhere, mark, text: sample, lost: false, initial: true };
}
