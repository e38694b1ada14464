import { describe, expect, test } from 'vitest';
import { type Rule, rules } from '../../server/src/core/index';
import { type ExamplePiece, shortExample } from '../../server/src/lsp/ruleExample';

const [some] = rules;
const shown = (pieces: readonly ExamplePiece[] | undefined) =>
  pieces?.map(({ text, marked }) => (marked ? `«${text}»` : text)).join('');
function shorten(...examples: Rule['examples']) {
  const found = shortExample({ ...(some as Rule), examples });
  return found && [shown(found.bad), shown(found.fixed)];
}

test('the shortest that says how it is mended, with both places marked', () => {
  expect(
    shorten(
      { good: '好。' },
      { bad: '«错»' },
      { bad: '今天«再接再励»。', fixed: '今天再接再厉。' },
      { bad: '要«再接再励»。', fixed: '要再接再厉。' },
    ),
  ).toEqual(['要«再接再励»。', '要«再接再厉»。']);
  expect(shorten({ good: '好。' })).toBeUndefined();
});

test('several marks, or a change beyond the mark: the mended text is shown as it is', () => {
  expect(shorten({ bad: '说«的»好，做«的»好', fixed: '说得好，做得好' })).toEqual([
    '说«的»好，做«的»好',
    '说得好，做得好',
  ]);
  expect(shorten({ bad: '«三是»甲；四是乙', fixed: '二是甲；三是乙' })).toEqual(['«三是»甲；四是乙', '二是甲；三是乙']);
});

test('of a long example the place of the mark, from the start of its line where that is near', () => {
  const [far, near] = ['前'.repeat(40), '行首'];
  expect(shorten({ bad: `${far}\n${near}«错»${far}`, fixed: `${far}\n${near}对${far}` })).toEqual([
    `…行首«错»${'前'.repeat(12)}…`,
    `…行首«对»${'前'.repeat(12)}…`,
  ]);
  expect(shorten({ bad: `«${far}${far}»后` })).toEqual([`«${far}»…`, undefined]);
});

test('nothing is left: an empty list of pieces', () => {
  expect(shorten({ bad: '«广告»', fixed: '' })).toEqual(['«广告»', '']);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('has an example that is short and marked', () => {
    const { bad = [], fixed = [] } = shortExample(rule) ?? {};
    expect(bad.some(({ marked }) => marked)).toBe(true);
    for (const pieces of [bad, fixed]) expect(shown(pieces)?.length).toBeLessThanOrEqual(80);
    expect(shown(fixed)).not.toBe(shown(bad));
  });
});
