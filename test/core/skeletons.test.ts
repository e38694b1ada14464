import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEVELS, type SkeletonLength, skeletonsIn, skeletonText } from '../../client/src/skeletons';
import { Checker } from '../../server/src/core/index';

const root = new URL('../../', import.meta.url);
const skeletons = skeletonsIn(readFileSync(new URL('snippets/speech-draft.json', root), 'utf8'));
const checker = new Checker();
const lengths: readonly SkeletonLength[] = ['short', 'middle', 'long'];

/** What stands in the editor once a snippet is put in: the first choice, the default, or what the same tab stop holds elsewhere. */
function plain(snippet: string): string {
  const held = new Map<string, string>();
  return snippet
    .replace(/\$\{(\d+)(?::([^}]*)|\|([^|]*)\|)\}/g, (_, stop: string, text?: string, choices?: string) => {
      const value = text ?? choices?.split(',')[0] ?? '';
      if (!held.has(stop)) held.set(stop, value);
      return value;
    })
    .replace(/\$\{(\d+)\}/g, (_, stop: string) => held.get(stop) ?? '?')
    .replace('$0', '');
}

describe('skeletons', () => {
  test('are there for every occasion that is promised', () => {
    expect(skeletons.map(({ occasion }) => occasion)).toEqual(
      expect.arrayContaining(
        '部署会 动员会 座谈会 总结表彰会 述职 任前谈话 党课 收心会 调研讲话 致辞 表态发言 主持词'.split(' '),
      ),
    );
  });

  describe.each(skeletons)('$occasion', (skeleton) => {
    test.each(LEVELS.flatMap((level) => lengths.map((length) => [level, length] as const)))(
      'at level %s, %s: nothing is found but what is to be filled in',
      (level, length) => {
        const text = plain(skeletonText(skeleton, level, length));
        const rules = checker.check(text).findings.map(({ rule }) => rule);
        expect([...new Set(rules)]).toEqual(['placeholder/unfilled']);
        if (level !== '县') expect(text).not.toMatch(/全县|县委/);
      },
    );

    test('has its tab stops in the order of the text and one end', () => {
      for (const length of lengths) {
        const text = skeletonText(skeleton, '县', length);
        const stops = [...new Set([...text.matchAll(/\$\{(\d+)/g)].map(([, stop]) => Number(stop)))];
        expect(stops).toEqual(stops.map((_, index) => index + 1));
        expect(text.match(/\$0/g)).toHaveLength(1);
      }
    });

    test('grows with the length', () => {
      const sizes = lengths.map((length) => plain(skeletonText(skeleton, '县', length)).length);
      expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
    });
  });
});

test('the walkthrough has a picture for each step in both languages', () => {
  for (const file of ['package.nls.json', 'package.nls.zh-cn.json']) {
    const texts = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Record<string, string>;
    const pictures = Object.keys(texts).filter((key) => key.startsWith('walkthrough.') && key.endsWith('.picture'));
    expect(pictures).toHaveLength(5);
    for (const key of pictures) expect(existsSync(new URL(texts[key] ?? '', root)), texts[key]).toBe(true);
  }
});
