import type { Confusable, ConfusableCause, ConfusableTier } from '../confusable';
import type { SourceKey } from '../sources';

/** What the entries of one group have in common. */
export interface ConfusableGroup {
  readonly cause: ConfusableCause;
  readonly tier: ConfusableTier;
  readonly source: SourceKey;
}

/**
 * The contexts in which a guarded entry is silent, or outside which it is (see `Confusable` for each): contexts
 * divided by blanks, `'机 置 箱'`.
 */
export type ConfusableGuards = {
  readonly [Guard in 'notAfter' | 'notBefore' | 'onlyAfter' | 'onlyBefore' | 'inside']?: string;
};

/**
 * A template tag for a group of entries without guards: one right form a line, its wrong forms behind `←`, divided
 * by blanks. A line that is not of this shape throws, so that a slip in the data cannot pass unseen.
 */
export function confusables(group: ConfusableGroup): (lines: TemplateStringsArray) => readonly Confusable[] {
  return (lines) => {
    const entries: Confusable[] = [];
    for (const line of lines.join('').split('\n')) {
      if (line.trim() === '') continue;
      const { right, wrongs } = parseLine(line);
      for (const wrong of wrongs) entries.push({ wrong, right, ...group });
    }
    return entries;
  };
}

/** One entry with guards; `pair` is a line as in `confusables` with a single wrong form. Throws as it does. */
export function guarded(group: ConfusableGroup, pair: string, guards: ConfusableGuards): Confusable {
  const { right, wrongs } = parseLine(pair);
  const [wrong, ...more] = wrongs;
  if (wrong === undefined || more.length > 0) throw new Error(`one wrong form expected: ${pair}`);
  const lists = Object.entries(guards).map(([guard, contexts]) => [guard, contexts.split(' ')]);
  return { wrong, right, ...group, ...Object.fromEntries(lists) };
}

/**
 * As `confusables`, for forms that arise across word borders: behind each may stand, in brackets, the characters before it, a
 * bar, and the characters behind it that make it silent. Throws at a line of another shape.
 */
export function bordered(
  group: ConfusableGroup,
): (lines: TemplateStringsArray, ...guards: string[]) => readonly Confusable[] {
  return (lines, ...guards) =>
    String.raw(lines, ...guards)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const { right, wrongs } = parseLine(line);
        return wrongs.map((form): Confusable => {
          const bracket = form.indexOf('(');
          if (bracket < 0) return { wrong: form, right, ...group };
          const bar = form.indexOf('|', bracket);
          if (bar < 0 || !form.endsWith(')')) throw new Error(`not a line of bordered slips: ${line}`);
          const before = form.slice(bracket + 1, bar);
          const behind = form.slice(bar + 1, -1);
          return {
            wrong: form.slice(0, bracket),
            right,
            ...group,
            ...(before === '' ? {} : { notAfter: before.split('') }),
            ...(behind === '' ? {} : { notBefore: behind.split('') }),
          };
        });
      });
}

/**
 * As `confusables`, for words that are wrong in a turn only: behind the wrong word stand the turns, with `~` in its place.
 * `权力 ← 权利 ~清单` is 权利清单 for 权力清单. Throws at a line of another shape.
 */
export function inTurns(group: ConfusableGroup): (lines: TemplateStringsArray) => readonly Confusable[] {
  return (lines) =>
    lines
      .join('')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const { right, wrongs } = parseLine(line);
        const [wrong = '', ...turns] = wrongs;
        if (turns.length === 0 || turns.some((turn) => !turn.includes('~'))) throw new Error(`not turns: ${line}`);
        return turns.map((turn) => ({ wrong: turn.replace('~', wrong), right: turn.replace('~', right), ...group }));
      });
}

function parseLine(line: string): { right: string; wrongs: string[] } {
  const [right = '', arrow, ...wrongs] = line.trim().split(' ');
  if (right === '' || arrow !== '←' || wrongs.length === 0) throw new Error(`not a line of confusables: ${line}`);
  return { right, wrongs };
}
