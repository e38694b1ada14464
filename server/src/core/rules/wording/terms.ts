import type { Conventions } from '../../conventions/conventions';
import { PhraseSet } from '../../text/phraseSet';
import { defineRule } from '../define';

/** One matcher per pair of lists: both stay the same as long as the settings do. */
const compiled = new WeakMap<Conventions['terms'], WeakMap<readonly string[], PhraseSet<Term>>>();

type Term = readonly [forbidden: string, preferred: string];

export const terms = defineRule({
  id: 'wording/terms',
  title: '本单位不用或改用的词语',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '设置项 terms 里列出的词语：本单位约定不用，或者约定改用另一种说法。',
  source: '本单位约定（设置项 terms）',
  options: {
    pairs: { type: 'words', default: [], description: '不用的词→改用的词；没有箭头只表示不用。与设置项 terms 合并。' },
  },
  examples: [
    {
      bad: '请各位«一把手»负总责，«狠抓»落实。',
      fixed: '请各位主要负责同志负总责，狠抓落实。',
      options: { pairs: ['一把手→主要负责同志', '狠抓'] },
    },
    { good: '请一把手负总责。' },
    { good: '请党政一把手负总责。', options: { pairs: ['一把手→党政一把手'] } },
  ],
  check({ paragraph: { text }, conventions, options, report }) {
    if (conventions.terms.length === 0 && options.pairs.length === 0) return;
    const phrases = matcher(conventions.terms, options.pairs);
    for (const { start, end, value } of phrases.find(text)) {
      const [forbidden, preferred] = value;
      // The preferred form may contain the forbidden one.
      if (preferred.includes(forbidden) && text.startsWith(preferred, start - preferred.indexOf(forbidden))) continue;
      const length = end - start;
      const message = preferred ? `本单位约定：“${forbidden}”改用“${preferred}”` : `本单位约定不用“${forbidden}”`;
      const edits = [{ offset: start, length, newText: preferred }];
      const fixes = preferred ? [{ title: `改为“${preferred}”`, kind: 'suggest' as const, edits }] : [];
      report({ offset: start, length, message, fixes });
    }
  },
});

function matcher(terms: Conventions['terms'], pairs: readonly string[]): PhraseSet<Term> {
  const byPairs = compiled.get(terms) ?? new WeakMap<readonly string[], PhraseSet<Term>>();
  compiled.set(terms, byPairs);
  let phrases = byPairs.get(pairs);
  if (!phrases) {
    const own = pairs.map((pair): Term => {
      const [forbidden = '', preferred = ''] = pair.split('→');
      return [forbidden.trim(), preferred.trim()];
    });
    phrases = new PhraseSet([...terms, ...own].map((one) => [one[0], one] as const));
    byPairs.set(pairs, phrases);
  }
  return phrases;
}
