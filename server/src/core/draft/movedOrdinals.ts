import type { Draft } from './draft';
import type { Enumeration, Item } from './enumeration';
import { formOfLevel, sameForm } from './levelForm';
import { numeralFor, type Ordinal, type Replacement, restyle, scriptOfOrdinal } from './ordinal';
import type { Section } from './outline';
import { runsOn } from './repair';

/** Where a section is to stand among the others. */
export interface Seat {
  readonly parent: Section | undefined;
  /** The sibling it comes right behind or ahead of; absent where the parent has no other. */
  readonly sibling: Section | undefined;
  readonly behind: boolean;
}

/** A number's place in a run: what stands there now. */
interface Slot {
  readonly value: number;
  /** Absent for a place that the run gains. */
  readonly ordinal: Ordinal | undefined;
}

/**
 * The edits that let ordinals keep up when a section takes a seat. A run keeps its numbers by place, its own faults included, so that
 * moving back gives what was; the run that is left loses its last number, the one that is joined gains the next. What comes to stand at
 * another depth takes the form that the draft uses there.
 */
export function movedOrdinals(
  draft: Draft,
  section: Section,
  seat: Seat,
  path: readonly Section[],
): readonly Replacement[] {
  const { ordinal } = section;
  if (!ordinal) return [];
  const runs = draft.enumerations.filter((run) => !run.inline);
  const left = runs.find((run) => indexIn(run, ordinal) >= 0);
  const joined = seat.sibling?.ordinal && runs.find((run) => indexIn(run, seat.sibling?.ordinal) >= 0);
  const above = path.flatMap((one) => one.ordinal ?? []);
  const level = path.length + 1;
  const edits: Replacement[] = [];
  const grown = new Map<string, number>();
  const model = joined
    ? (joined.items.find((item) => !item.stranger && !item.ordinal.lost)?.ordinal ?? ordinal)
    : formOfLevel(draft, level, above, true, section, level === section.level ? ordinal : undefined);
  if (!joined) edits.push(...rewritten(draft, ordinal, { value: 1, ordinal: undefined }, model, true));
  for (const run of runs) {
    const key = `${run.depth} ${run.style} ${run.word}`;
    const shift = runsOn(run) ? (grown.get(key) ?? 0) : 0;
    const order =
      run === left || run === joined ? newOrder(run, ordinal, run === joined ? seat : undefined) : undefined;
    const items = order ?? run.items.map((item) => item.ordinal);
    grown.set(key, shift + items.length - run.items.length);
    if (!order && shift === 0) continue;
    items.forEach((one, at) => {
      const slot = slotAt(run, at, shift);
      edits.push(...rewritten(draft, one, slot, one === ordinal ? model : one, one === ordinal && run !== left));
    });
  }
  if (level !== section.level) edits.push(...below(draft, section, section, level, [...above, model]));
  return edits;
}

function indexIn(run: Enumeration, ordinal: Ordinal | undefined): number {
  return run.items.findIndex((item) => item.ordinal === ordinal);
}

/** The run's ordinals in their new order. */
function newOrder(run: Enumeration, moved: Ordinal, seat: Seat | undefined): Ordinal[] {
  const order = run.items.map((item) => item.ordinal).filter((one) => one !== moved);
  const sibling = seat?.sibling?.ordinal;
  if (seat && sibling) order.splice(order.indexOf(sibling) + (seat.behind ? 1 : 0), 0, moved);
  return order;
}

function slotAt(run: Enumeration, at: number, shift: number): Slot {
  const item = run.items[at];
  if (item) return { value: numberOf(item) + shift, ordinal: shift === 0 ? item.ordinal : undefined };
  const last = run.items.at(-1);
  return { value: (last ? numberOf(last) : 0) + 1 + at - run.items.length + shift, ordinal: undefined };
}

function numberOf({ ordinal, expected }: Item): number {
  return ordinal.lost ? expected : ordinal.value;
}

/** An ordinal with the number of a slot, in the form of `model` where it comes from another run. */
function rewritten(draft: Draft, ordinal: Ordinal, slot: Slot, model: Ordinal, restyled: boolean): Replacement[] {
  if (restyled && !sameForm(ordinal, model)) return [restyle(ordinal, slot.value, model)];
  if (ordinal.lost) return [];
  const { start, end } = ordinal.numeral;
  const there = slot.ordinal;
  const newText =
    there && !there.lost && there.style === ordinal.style
      ? draft.text.slice(there.numeral.start, there.numeral.end)
      : numeralFor(ordinal.style, slot.value, scriptOfOrdinal(ordinal));
  return draft.text.slice(start, end) === newText ? [] : [{ offset: start, length: end - start, newText }];
}

/** The ordinals of all that is in a section, written as the levels that they come to. */
function below(
  draft: Draft,
  moved: Section,
  section: Section,
  level: number,
  above: readonly Ordinal[],
): readonly Replacement[] {
  const own = section.sections.find(({ ordinal }) => ordinal && !ordinal.lost)?.ordinal;
  if (!own) return [];
  const model = formOfLevel(draft, level + 1, above, section.sections.length === 1, moved, own);
  return section.sections.flatMap((child): readonly Replacement[] => {
    const { ordinal } = child;
    if (!ordinal) return [];
    const edits = ordinal.lost || sameForm(ordinal, model) ? [] : [restyle(ordinal, ordinal.value, model)];
    return [...edits, ...below(draft, moved, child, level + 1, [...above, model])];
  });
}
