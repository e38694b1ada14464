import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Checker, type Finding, familyOf, rules } from '../../server/src/core/index';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const check = (text: string): readonly Finding[] => new Checker().check(text).findings;
const families = (found: readonly Finding[]): string[] => [...new Set(found.map(({ family }) => family))].sort();

test('the clean sample is clean', () => {
  expect(check(read('samples/营商环境推进会讲话.txt'))).toEqual([]);
});

test('the other sample shows what is found, in every family that matters most', () => {
  const wanted = ['numbering', 'placeholder', 'punctuation', 'typo', 'watermark'];
  const built = new Set(rules.map(({ id }) => familyOf(id) as string));
  const found = families(check(read('samples/森林防火工作会讲话（初稿）.txt')));
  expect(found).toEqual(expect.arrayContaining(wanted.filter((family) => built.has(family))));
});

test('a speech begun from a snippet has nothing to find but what has to be filled in', () => {
  const snippets = Object.entries(JSON.parse(read('snippets/speech-draft.json')) as Record<string, { body: string[] }>);
  const speeches = snippets.filter(([, { body }]) => body.length > 6);
  expect(speeches.length).toBeGreaterThanOrEqual(4);
  for (const [name, { body }] of speeches) {
    const found = check(expand(body.join('\n'))).filter(({ family }) => family !== 'placeholder');
    expect(found, name).toEqual([]);
  }
});

/** The text that a snippet puts in, each tab stop with its default or its first choice. */
function expand(body: string): string {
  const defaults = new Map<string, string>();
  for (const [, stop = '', text = ''] of body.matchAll(/\$\{(\d+):([^}]*)\}/g)) defaults.set(stop, text);
  for (const [, stop = '', first = ''] of body.matchAll(/\$\{(\d+)\|([^,|]*)[^}]*\}/g)) defaults.set(stop, first);
  return body.replace(/\$\{?(\d+)(?:[:|][^}]*)?\}?/g, (_, stop: string) => defaults.get(stop) ?? '');
}
