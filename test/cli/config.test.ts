import { afterAll, describe, expect, it } from 'vitest';
import { checkJson, folderOf } from './command';

const WRONG = '没有调查,就没有发言权。';
const OFF = JSON.stringify({ rules: { 'punctuation/half-width': 'off' } });
const HINT = JSON.stringify({ rules: { 'punctuation/half-width': 'hint' } });

const folder = folderOf({
  'plain/a.txt': WRONG,
  'off/.jianggao/config.json': OFF,
  'off/a.txt': WRONG,
  'off/deep/down/a.txt': WRONG,
  'off/hint/.jianggao/config.json': `\uFEFF${HINT}`,
  'off/hint/a.txt': WRONG,
  'broken/.jianggao/config.json': '{ "rules": ',
  'broken/a.txt': WRONG,
  'odd/.jianggao/config.json': JSON.stringify({ rules: { 'typo/nothing': 'off', punctuation: 'hint' }, colour: 'red' }),
  'odd/a.txt': WRONG,
  'ignores/.jianggao/ignores.json': JSON.stringify([{ rule: 'punctuation/half-width', text: ',' }, { rule: 1 }]),
  'ignores/a.txt': WRONG,
  'words/.jianggao/dictionary.txt': '# 本单位的词\r\n大统一\r\n\r\n',
  'words/a.txt': WRONG,
  'own.json': HINT,
});
afterAll(() => folder.remove());

const ONLY = ['--only', 'punctuation/half-width'];
const severities = (name: string, ...options: string[]) => {
  const { answer, json } = checkJson([...ONLY, ...options, folder.file(name)]);
  return { found: json.files.flatMap((file) => file.findings.map((finding) => finding.severity)), ...answer };
};

describe('configuration', () => {
  it('is that of the nearest folder upwards', () => {
    expect(severities('plain/a.txt').found).toHaveLength(1);
    expect(severities('off/a.txt').found).toEqual([]);
    expect(severities('off/deep/down/a.txt').found).toEqual([]);
    expect(severities('off/hint/a.txt').found).toEqual(['hint']);
  });

  it('is chosen for each file by itself', () => {
    const { json } = checkJson([...ONLY, folder.file('off'), folder.file('plain')]);
    expect(json.files.map((file) => file.findings.length)).toEqual([0, 0, 1, 1]);
  });

  it('is the one that --config names', () => {
    expect(severities('off/a.txt', '--config', folder.file('own.json')).found).toEqual(['hint']);
  });

  it('that --config names must exist; the files are still checked', () => {
    const { found, status, stderr } = severities('plain/a.txt', '--config', folder.file('none.json'));
    expect(found).toHaveLength(1);
    expect(status).toBe(2);
    expect(stderr).toBe(`${folder.file('none.json')}：配置文件不存在\n`);
  });

  it('that is no JSON is said in one line; the files are still checked', () => {
    const { found, status, stderr } = severities('broken/a.txt');
    expect(found).toHaveLength(1);
    expect(status).toBe(2);
    expect(stderr).toBe(`${folder.file('broken/.jianggao/config.json')}：不是有效的 JSON\n`);
  });

  it('with unknown keys and ids is said, a line each; what is sound holds', () => {
    const { found, status, stderr } = severities('odd/a.txt');
    expect(found).toEqual(['hint']);
    expect(status).toBe(2);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toContain('typo/nothing');
    expect(stderr).toContain('colour');
  });

  it('has ignores and a dictionary beside it', () => {
    const ignores = severities('ignores/a.txt');
    expect(ignores.found).toEqual([]);
    expect(ignores.stderr).toContain('有 1 项缺少 rule 或 text');
    expect(ignores.status).toBe(2);
    expect(severities('words/a.txt')).toMatchObject({ status: 1, stderr: '' });
  });

  it('is overruled by --preset', () => {
    expect(severities('off/hint/a.txt', '--preset', 'gbt9704').found).toEqual(['hint']);
  });
});
