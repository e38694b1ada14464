import type { Draft } from '../draft/draft';
import { SURNAMES } from '../lexicon/surnames';
import { isHan } from '../text/chars';

const OFFICES =
  '书记|副书记|主任|副主任|市长|副市长|县长|副县长|区长|镇长|乡长|省长|局长|副局长|厅长|处长|科长|部长|副部长|校长|院长|主席|副主席|会长|秘书长|总经理|董事长|教授|同志';
const TITLED = new RegExp(`([\\p{Script=Han}]{1,3}?)(${OFFICES})`, 'gu');
const QUOTED = /“([^“”\r\n]{2,12})”/gu;
const BOOK = /《([^《》\r\n]{2,30})》/gu;
/** Bodies, from where a word can begin: behind a mark or one of the words that stand ahead of names. */
const BODY =
  /(?<=^|[^\p{Script=Han}]|[由对在向和与及是请为据])((?:[^\P{Script=Han}由对在向和与及是请为据]){2,12}?(?:委员会|办公室|领导小组|工作组|指挥部|集团|公司|大学|学院|医院|党支部|党委|党组|街道办|合作社))/gmu;
/** Quoted words and bodies count as terms once they were said so often. */
const OFTEN = 2;

/** Words of this draft that its author will write again. */
export interface Terms {
  /** Offices with names, bodies, quoted words. */
  readonly words: readonly string[];
  /** What stands in “…” more than once. */
  readonly quoted: readonly string[];
  /** What stands in 《…》. */
  readonly books: readonly string[];
}

const known = new WeakMap<Draft, Terms>();

/** Gathers the terms of a draft, the most used first; kept for as long as the draft is. */
export function termsOf(draft: Draft): Terms {
  const kept = known.get(draft);
  if (kept) return kept;
  const { text } = draft;
  const quoted = often(counted(text, QUOTED), OFTEN);
  const terms: Terms = {
    words: [...titled(text), ...often(counted(text, BODY), OFTEN), ...quoted],
    quoted,
    books: often(counted(text, BOOK), 1),
  };
  known.set(draft, terms);
  return terms;
}

/** `张书记` `李明主任`: a surname, at most two characters of a name, an office; no word stands ahead that the surname could end. */
function titled(text: string): string[] {
  const counts = new Map<string, number>();
  for (const { 1: name = '', 2: office = '', index } of text.matchAll(TITLED)) {
    for (let from = 0; from < name.length; from++) {
      if (!SURNAMES.has(name.charAt(from))) continue;
      const inside = from > 0 || isHan(text.charCodeAt(index - 1));
      const term = name.slice(from) + office;
      // Inside a run of Han a lone surname may be the end of another word: it has to come back.
      counts.set(term, (counts.get(term) ?? 0) + (inside ? 1 : OFTEN));
      break;
    }
  }
  return often(counts, OFTEN);
}

function counted(text: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { 1: word = '' } of text.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function often(counts: ReadonlyMap<string, number>, least: number): string[] {
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([word]) => word);
}
