import { WORDS } from './idiomTables.generated';
import { eachPair } from './pairList';

let words: ReadonlySet<string> | undefined;

/** Whether two characters are one of the common words. The set is made when it is first asked: few drafts ask. */
export function isCommonWord(pair: string): boolean {
  words ??= readWords();
  return words.has(pair);
}

function readWords(): ReadonlySet<string> {
  const found = new Set<string>();
  eachPair(WORDS, (first, second) => found.add(String.fromCharCode(first, second)));
  return found;
}
