import type { Confusable, ConfusableCause, ConfusableTier } from '../confusable';
import type { SourceKey } from '../sources';

/** What the entries of one group have in common. */
export interface ConfusableGroup {
  readonly cause: ConfusableCause;
  readonly tier: ConfusableTier;
  readonly source: SourceKey;
}

/**
 * A group of entries as it is written: thousands, of which a draft meets a few, so they are taken apart when they are asked for.
 *
 * plain, bordered: a line holds a right form, `←`, and its wrong forms, divided by blanks (see `confusables` and `bordered`) ·
 * turns: see `inTurns` · reversed: see `reversed`.
 */
export interface ConfusableList {
  readonly form: 'plain' | 'bordered' | 'turns' | 'reversed';
  readonly group: ConfusableGroup;
  readonly lines: string;
}

/** What the lexicon is made of: groups, and entries with guards of their own. */
export type ConfusableSource = ConfusableList | Confusable;

/**
 * The contexts in which a guarded entry is silent, or outside which it is (see `Confusable` for each): contexts
 * divided by blanks, `'机 置 箱'`.
 */
export type ConfusableGuards = {
  readonly [Guard in 'notAfter' | 'notBefore' | 'onlyAfter' | 'onlyBefore' | 'inside']?: string;
};

type ListTag = (lines: TemplateStringsArray, ...guards: string[]) => ConfusableList;

function listOf(form: ConfusableList['form'], group: ConfusableGroup): ListTag {
  return (lines, ...guards) => ({ form, group, lines: String.raw(lines, ...guards) });
}

/** A template tag for a group of entries without guards: one right form a line, its wrong forms behind `←`, divided by blanks. */
export function confusables(group: ConfusableGroup): ListTag {
  return listOf('plain', group);
}

/**
 * As `confusables`, for forms that arise across word borders: behind each may stand, in brackets, the characters before it, a
 * bar, and the characters behind it that make it silent.
 */
export function bordered(group: ConfusableGroup): ListTag {
  return listOf('bordered', group);
}

/**
 * As `confusables`, for words that are wrong in a turn only: behind the wrong word stand the turns, with `~` in its place.
 * `权力 ← 权利 ~清单` is 权利清单 for 权力清单.
 */
export function inTurns(group: ConfusableGroup): ListTag {
  return listOf('turns', group);
}

/** A template tag for words of two characters, divided by blanks, that are wrong the other way round. */
export function reversed(group: ConfusableGroup): ListTag {
  return listOf('reversed', group);
}

/** One entry with guards; `pair` is a line as in `confusables` with a single wrong form. Throws where it is not. */
export function guarded(group: ConfusableGroup, pair: string, guards: ConfusableGuards): Confusable {
  const { right, wrongs } = parseLine(pair);
  const [wrong, ...more] = wrongs;
  if (wrong === undefined || more.length > 0) throw new Error(`one wrong form expected: ${pair}`);
  const lists = Object.entries(guards).map(([guard, contexts]) => [guard, contexts.split(' ')]);
  return { wrong, right, ...group, ...Object.fromEntries(lists) };
}

/** The entries of sources, in order. A line that is not of its list's form throws, so that a slip in the data cannot pass unseen. */
export function entriesOf(sources: readonly ConfusableSource[]): Confusable[] {
  return sources.flatMap((source) => ('lines' in source ? entriesIn(source) : [source]));
}

function entriesIn({ form, group, lines }: ConfusableList): readonly Confusable[] {
  const written = lines.split(form === 'reversed' ? /\s+/ : '\n').filter((line) => line.trim() !== '');
  if (form === 'reversed') return written.map((right) => ({ wrong: turnedRound(right), right, ...group }));
  return written.flatMap((line) => {
    const { right, wrongs } = parseLine(line);
    if (form === 'turns') return turnsOf(group, right, wrongs, line);
    return wrongs.map((wrong) => entryOf(group, right, wrong));
  });
}

/** An entry of a plain or bordered list: its right form, and its wrong one with what stands in brackets behind it. Throws at others. */
export function entryOf(group: ConfusableGroup, right: string, form: string): Confusable {
  const bracket = form.indexOf('(');
  if (bracket < 0) return { wrong: form, right, ...group };
  const bar = form.indexOf('|', bracket);
  if (bar < 0 || !form.endsWith(')')) throw new Error(`not a bordered form: ${form}`);
  const before = form.slice(bracket + 1, bar);
  const behind = form.slice(bar + 1, -1);
  return {
    wrong: form.slice(0, bracket),
    right,
    ...group,
    ...(before === '' ? {} : { notAfter: before.split('') }),
    ...(behind === '' ? {} : { notBefore: behind.split('') }),
  };
}

function turnsOf(group: ConfusableGroup, right: string, wrongs: readonly string[], line: string): Confusable[] {
  const [wrong = '', ...turns] = wrongs;
  if (turns.length === 0 || turns.some((turn) => !turn.includes('~'))) throw new Error(`not turns: ${line}`);
  return turns.map((turn) => ({ wrong: turn.replace('~', wrong), right: turn.replace('~', right), ...group }));
}

function turnedRound(word: string): string {
  if (word.length !== 2) throw new Error(`not a word of two characters: ${word}`);
  return word.charAt(1) + word.charAt(0);
}

function parseLine(line: string): { right: string; wrongs: string[] } {
  const [right = '', arrow, ...wrongs] = line.trim().split(' ');
  if (right === '' || arrow !== '←' || wrongs.length === 0) throw new Error(`not a line of confusables: ${line}`);
  return { right, wrongs };
}
