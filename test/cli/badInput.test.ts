import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { builtCommand, checkJson, folderOf, jianggao } from './command';

const GOOD = '同志们：\n　　没有调查,就没有发言权。\n';
const ONLY = ['--only', 'punctuation/half-width'];

const folder = folderOf({
  'empty.txt': '',
  'blank.txt': ' \r\n　\n\t',
  'mark.txt': '\uFEFF',
  'binary.txt': Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256)),
  'line.txt': '坚持实事求是,坚持问题导向,'.repeat(26_000),
  'surrogates.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('讲\uD800话,稿\uDC00。\uD800', 'utf16le')]),
  'marks.txt': '，。、；：“”‘’（）《》,.;:"\'()'.repeat(5000),
  'nested.txt': `${'（'.repeat(50_000)}讲${'）'.repeat(50_000)}`,
  'lines.txt': '\r\n\r\n\n\r'.repeat(50_000),
  'good.txt': GOOD,
});
afterAll(() => folder.remove());
const inFolder = { cwd: folder.path };

describe('bad input', () => {
  it.each(['empty.txt', 'blank.txt', 'mark.txt', 'line.txt', 'surrogates.txt', 'marks.txt', 'nested.txt', 'lines.txt'])(
    '%s is checked, outlined and fixed like any other',
    (name) => {
      const { answer, json } = checkJson([name, 'good.txt'], inFolder);
      expect(answer.stderr).toBe('');
      expect([0, 1]).toContain(answer.status);
      expect(json.files.map((file) => file.path)).toEqual([name, 'good.txt']);
      const outlined = jianggao(['outline', '--format', 'json', name], inFolder);
      expect(outlined).toMatchObject({ status: 0, stderr: '' });
      expect(JSON.parse(outlined.stdout)).toHaveLength(1);
      expect(jianggao(['fix', name], inFolder)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  it('of nothing comes nothing', () => {
    const { answer, json } = checkJson(['empty.txt'], inFolder);
    expect(json.files[0]).toEqual({ path: 'empty.txt', characters: 0, encoding: 'utf-8', findings: [] });
    expect(answer.status).toBe(0);
    expect(jianggao(['fix', 'empty.txt'], inFolder).bytes).toHaveLength(0);
  });

  it.each(['check', 'outline', 'fix'])('%s says that a binary is no text', (command) => {
    const answer = jianggao([command, 'binary.txt'], inFolder);
    expect(answer).toMatchObject({ status: 2, stderr: 'binary.txt：不是文本文件\n' });
  });

  it('keeps bytes of half surrogates that it does not touch', () => {
    const { bytes } = jianggao(['fix', ...ONLY, 'surrogates.txt'], inFolder);
    expect(bytes.subarray(2).toString('utf16le').replace('，', ',')).toBe('讲\uD800话,稿\uDC00。\uD800');
  });

  it('says what cannot be read and does the rest', () => {
    symlinkSync(folder.file('nowhere'), folder.file('dangling.txt'));
    symlinkSync(folder.file('loop.txt'), folder.file('loop.txt'));
    const { answer, json } = checkJson(
      [...ONLY, 'dangling.txt', 'loop.txt', 'good.txt/x', '/dev/null', 'good.txt'],
      inFolder,
    );
    expect(answer.stderr.split('\n')).toEqual([
      'dangling.txt：文件不存在',
      'loop.txt：链接成环',
      'good.txt/x：文件不存在',
      '/dev/null：不是普通文件',
      '',
    ]);
    expect(answer.status).toBe(2);
    expect(json.files.map((file) => file.path)).toEqual(['good.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('says that it may not read', () => {
    writeFileSync(folder.file('secret.txt'), GOOD);
    chmodSync(folder.file('secret.txt'), 0);
    expect(checkJson([...ONLY, 'secret.txt', 'good.txt'], inFolder).answer).toMatchObject({
      status: 2,
      stderr: 'secret.txt：没有权限\n',
    });
  });

  it('reads a pipe', () => {
    execFileSync('mkfifo', [folder.file('pipe')]);
    const script = `cat good.txt > pipe & "$0" "$@"`;
    const out = execFileSync('sh', ['-c', script, process.execPath, builtCommand(), 'fix', ...ONLY, 'pipe'], {
      cwd: folder.path,
      encoding: 'utf8',
    });
    expect(out).toContain('同志们：');
  });

  it('ends quietly where the reader of its output has left', () => {
    const script = '"$0" "$@" | head -c 1; true';
    const long = folder.file('line.txt');
    const out = execFileSync('sh', ['-c', `${script} 2>&1`, process.execPath, builtCommand(), 'check', long], {
      encoding: 'utf8',
    });
    expect(out).toHaveLength(1);
  });
});
