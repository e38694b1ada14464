import type { Family, Finding } from '../rules/define';
import { isHan } from '../text/chars';

/** Families that find fault with words. */
const ABOUT_WORDS: ReadonlySet<Family> = new Set(['typo', 'wording', 'consistency', 'placeholder']);

/** Characters of a word that may go into the dictionary: a single one would silence too much, a long one is no word. */
const SHORTEST = 2;
const LONGEST = 16;

/** The word that would have to be in the office's dictionary for this finding not to be made; undefined where none would do. */
export function wordOf(text: string, { family, offset, length }: Finding): string | undefined {
  if (!ABOUT_WORDS.has(family) || length < SHORTEST || length > LONGEST) return undefined;
  for (let i = offset; i < offset + length; i++) if (!isHan(text.charCodeAt(i))) return undefined;
  return text.slice(offset, offset + length);
}

/** Findings other than those about a word of the office's dictionary. */
export function filterWords(
  text: string,
  findings: readonly Finding[],
  dictionary: ReadonlySet<string>,
): readonly Finding[] {
  if (dictionary.size === 0) return findings;
  return findings.filter((finding) => {
    const word = wordOf(text, finding);
    return word === undefined || !dictionary.has(word);
  });
}
