/**
 * Words of two characters as the generated tables hold them: the words that open alike share their first character, the groups are
 * divided by blanks (`一下定些 七律` is 一下 一定 一些 七律). A third smaller in the package than the words one by one.
 */
export function packPairs(words: Iterable<string>): string {
  const groups = new Map<string, string>();
  for (const word of words) groups.set(word.charAt(0), (groups.get(word.charAt(0)) ?? '') + word.charAt(1));
  return [...groups].map(([first, seconds]) => first + seconds).join(' ');
}

/** Calls `visit` with the two UTF-16 units of every word in a list of `packPairs`. */
export function eachPair(list: string, visit: (first: number, second: number) => void): void {
  let first = 0;
  for (let at = 0; at < list.length; at++) {
    const unit = list.charCodeAt(at);
    if (unit === BLANK) first = 0;
    else if (first === 0) first = unit;
    else visit(first, unit);
  }
}

const BLANK = 0x20;
