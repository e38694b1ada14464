import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { type Folder, folderOf, jianggao } from './command';

const WRONG = '同志们：\n　　没有调查,就没有发言权。\n';
const RIGHT = WRONG.replace(',', '，');
const ONLY = ['--only', 'punctuation/half-width'];

let folder: Folder;
const make = (files: Readonly<Record<string, string>>) => {
  folder = folderOf(files);
  return folder;
};
afterEach(() => folder.remove());
const read = (name: string) => readFileSync(folder.file(name), 'utf8');

describe('fix', () => {
  it('prints the fixed text and leaves the file alone', () => {
    make({ 'a.txt': WRONG });
    expect(jianggao(['fix', ...ONLY, folder.file('a.txt')])).toMatchObject({ status: 0, stdout: RIGHT, stderr: '' });
    expect(read('a.txt')).toBe(WRONG);
  });

  it('prints a text without faults as it is', () => {
    make({ 'a.txt': RIGHT });
    expect(jianggao(['fix', ...ONLY, folder.file('a.txt')]).stdout).toBe(RIGHT);
  });

  it('prints one input only', () => {
    make({ 'a.txt': WRONG, 'b.txt': WRONG });
    expect(jianggao(['fix', folder.file('a.txt'), folder.file('b.txt')])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'jianggao：一次只能输出一个文件的改正结果，改多个文件请加 --write 或 --diff\n',
    });
  });

  it('applies the families that --only names and no other', () => {
    make({ 'a.txt': WRONG });
    expect(jianggao(['fix', '--only', 'watermark,layout', folder.file('a.txt')]).stdout).toBe(WRONG);
    expect(jianggao(['fix', '--only', 'punctuation', folder.file('a.txt')]).stdout).toBe(RIGHT);
  });

  it('obeys the configuration beside the draft', () => {
    make({ 'a.txt': WRONG, '.jianggao/config.json': '{"rules":{"punctuation/half-width":"off"}}' });
    expect(jianggao(['fix', ...ONLY, folder.file('a.txt')]).stdout).toBe(WRONG);
  });
});

describe('fix --diff', () => {
  it('shows what would change, as a patch that applies', () => {
    make({ 'a.txt': WRONG, 'b.txt': RIGHT, 'crlf.txt': WRONG.replaceAll('\n', '\r\n').trimEnd() });
    const { stdout, status } = jianggao(['fix', '--diff', ...ONLY, '.'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^--- a\.txt\n\+\+\+ a\.txt\n@@ -1,2 \+1,2 @@\n 同志们：\n-　　没有调查,.*\n\+　　没有调查，/,
    );
    expect(stdout).not.toContain('b.txt');
    expect(read('a.txt')).toBe(WRONG);
    execFileSync('git', ['apply', '-p0', '-'], { cwd: folder.path, input: stdout });
    expect(read('a.txt')).toBe(RIGHT);
    expect(read('crlf.txt')).toBe(RIGHT.replaceAll('\n', '\r\n').trimEnd());
  });

  it('shows nothing where nothing would change', () => {
    make({ 'a.txt': RIGHT });
    expect(jianggao(['fix', '--diff', ...ONLY, folder.path])).toMatchObject({ status: 0, stdout: '', stderr: '' });
  });
});

describe('fix --write', () => {
  it('writes what changes and says so', () => {
    make({ 'a.txt': WRONG, 'b.txt': RIGHT, 'deep/c.md': WRONG });
    const before = statSync(folder.file('b.txt')).mtimeMs;
    const { stdout, status } = jianggao(['fix', '--write', ...ONLY, '.'], { cwd: folder.path });
    expect(status).toBe(0);
    expect(stdout).toBe('a.txt：改正 1 处\ndeep/c.md：改正 1 处\n检查了 3 个文件，改写 2 个，共改正 2 处。\n');
    expect([read('a.txt'), read('b.txt'), read('deep/c.md')]).toEqual([RIGHT, RIGHT, RIGHT]);
    expect(statSync(folder.file('b.txt')).mtimeMs).toBe(before);
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'b.txt', 'deep']);
  });

  it('a second time changes nothing', () => {
    make({ 'a.txt': WRONG });
    jianggao(['fix', '--write', ...ONLY, folder.path]);
    expect(jianggao(['fix', '--write', ...ONLY, folder.path]).stdout).toBe('检查了 1 个文件，没有可自动改正之处。\n');
  });

  it('keeps permissions', () => {
    make({ 'a.txt': WRONG });
    chmodSync(folder.file('a.txt'), 0o640);
    jianggao(['fix', '--write', ...ONLY, folder.path]);
    expect(statSync(folder.file('a.txt')).mode & 0o7777).toBe(0o640);
    expect(read('a.txt')).toBe(RIGHT);
  });

  it.skipIf(process.getuid?.() === 0)('leaves a read-only file alone', () => {
    make({ 'a.txt': WRONG });
    chmodSync(folder.file('a.txt'), 0o444);
    expect(jianggao(['fix', '--write', ...ONLY, 'a.txt'], { cwd: folder.path })).toMatchObject({
      status: 2,
      stderr: 'a.txt：没有权限\n',
    });
    expect(read('a.txt')).toBe(WRONG);
  });

  it('follows a link inside of the folder and keeps it a link', () => {
    make({ 'deep/real.txt': WRONG });
    symlinkSync('deep/real.txt', folder.file('link.txt'));
    expect(jianggao(['fix', '--write', ...ONLY, folder.path]).status).toBe(0);
    expect(lstatSync(folder.file('link.txt')).isSymbolicLink()).toBe(true);
    expect(read('deep/real.txt')).toBe(RIGHT);
  });

  it('follows no link out of the folder, and does the rest', () => {
    make({ 'outside.txt': WRONG, 'in/a.txt': WRONG });
    symlinkSync('../outside.txt', folder.file('in/link.txt'));
    const answer = jianggao(['fix', '--write', ...ONLY, 'in'], { cwd: folder.path });
    expect(answer).toMatchObject({ status: 2, stderr: 'in/link.txt：链接指向所给文件夹之外，未改写\n' });
    expect(read('outside.txt')).toBe(WRONG);
    expect(read('in/a.txt')).toBe(RIGHT);
    expect(jianggao(['fix', '--write', ...ONLY, folder.file('in/link.txt')]).status).toBe(2);
    expect(read('outside.txt')).toBe(WRONG);
  });

  it('cannot write standard input', () => {
    make({});
    expect(jianggao(['fix', '--write', '-'], { input: WRONG })).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'jianggao：标准输入不能用 --write 改写\n',
    });
  });

  it('names what cannot be read and writes the rest', () => {
    make({ 'a.txt': WRONG });
    const answer = jianggao(['fix', '--write', ...ONLY, 'none.txt', 'a.txt'], { cwd: folder.path });
    expect(answer).toMatchObject({ status: 2, stderr: 'none.txt：文件不存在\n' });
    expect(read('a.txt')).toBe(RIGHT);
  });
});
