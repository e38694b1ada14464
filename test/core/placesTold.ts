import type { Checker } from '../../server/src/core/index';

/** What the findings of one rule cover in a text, in order. */
export function placesTold(checker: Checker, text: string, rule: string): string[] {
  return checker
    .check(text)
    .findings.filter((one) => one.rule === rule)
    .map(({ offset, length }) => text.slice(offset, offset + length));
}
