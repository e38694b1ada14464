import { WORDS } from './idiomTables.generated';

let words: ReadonlySet<string> | undefined;

/** Whether two characters are one of the common words. The set is made when it is first asked: few drafts ask. */
export function isCommonWord(pair: string): boolean {
  words ??= new Set(WORDS.split(' '));
  return words.has(pair);
}
