import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { folderOf, jianggao } from '../cli/command';

interface Manifest {
  readonly contributes: {
    readonly problemMatchers: readonly {
      readonly name: string;
      readonly pattern: { readonly regexp: string } & Readonly<Record<string, number | string>>;
    }[];
  };
}

const manifest = JSON.parse(readFileSync(path.join(__dirname, '..', '..', 'package.json'), 'utf8')) as Manifest;
const folder = folderOf({ '讲话.txt': '同志们：\n　　没有调查,就没有发言权。\n' });
afterAll(() => folder.remove());

test('the problem matcher reads what `check --format github` prints', () => {
  const [matcher] = manifest.contributes.problemMatchers;
  expect(matcher?.name).toBe('jianggao');
  const { pattern } = matcher ?? {
    pattern: { regexp: '' } as Manifest['contributes']['problemMatchers'][number]['pattern'],
  };
  const args = ['check', '--format', 'github', '--only', 'punctuation/half-width', '讲话.txt'];
  const [line = ''] = jianggao(args, { cwd: folder.path }).stdout.split('\n');
  const groups = new RegExp(pattern.regexp).exec(line);
  const read = (name: string) => groups?.[Number(pattern[name])];
  expect(['severity', 'file', 'line', 'endLine', 'column', 'endColumn', 'code'].map(read)).toEqual([
    ...['error', '讲话.txt', '2', '2', '7', '8'],
    'punctuation/half-width',
  ]);
  expect(read('message')).toContain('半角');
});
