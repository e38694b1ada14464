import { mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompileCache } from '../../server/src/compileCache';

describe('the cache of compiled files', () => {
  let folder = '';
  let main = '';
  let kept = '';
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'jianggao-compile-'));
    kept = path.join(folder, 'made', 'kept');
    main = await write('main.js', `const { twice } = require('./part.js'); exports.value = twice(21);`);
    await write('part.js', `const { sep } = require('node:path'); exports.twice = (n) => (sep ? 2 * n : n);`);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  async function write(name: string, text: string): Promise<string> {
    const file = path.join(folder, name);
    await writeFile(file, text);
    return file;
  }

  const start = (where: string | undefined = kept): { value: unknown; keep: () => void } => {
    const cache = new CompileCache(where);
    return { value: cache.run(main), keep: () => cache.keep() };
  };
  const entries = async (): Promise<string[]> => (await readdir(kept)).sort();
  const entryOf = async (name: string): Promise<string> =>
    path.join(kept, (await entries()).find((entry) => entry.startsWith(name)) ?? 'none');

  it('runs a file and those beside it, each once, and keeps an entry for each', async () => {
    const first = start();
    expect(first.value).toEqual({ value: 42 });
    first.keep();
    expect((await entries()).map((entry) => entry.replace(/\d+$/, ''))).toEqual(['main.js.', 'part.js.']);
  });

  it('takes what is kept: nothing is left to be written', async () => {
    start().keep();
    const { ino, mtimeMs } = await stat(await entryOf('main'));
    const again = start();
    expect(again.value).toEqual({ value: 42 });
    again.keep();
    expect(await stat(await entryOf('main'))).toMatchObject({ ino, mtimeMs });
  });

  it('compiles a changed file anew, also one of the same length', async () => {
    start().keep();
    await write('main.js', `const { twice } = require('./part.js'); exports.value = twice(34);`);
    const changed = start();
    expect(changed.value).toEqual({ value: 68 });
    changed.keep();
    expect(start().value).toEqual({ value: 68 });
  });

  it.each([
    ['cut short', (file: string) => truncate(file, 40)],
    ['empty', (file: string) => truncate(file, 0)],
    [
      'changed in one byte',
      async (file: string) => {
        const bytes = await readFile(file);
        bytes.writeUInt8(bytes.readUInt8(bytes.length >> 1) ^ 1, bytes.length >> 1);
        await writeFile(file, bytes);
      },
    ],
  ])('does without an entry that is %s, and mends it', async (_, spoil) => {
    start().keep();
    const file = await entryOf('main');
    const whole = await readFile(file);
    await spoil(file);
    const next = start();
    expect(next.value).toEqual({ value: 42 });
    next.keep();
    expect((await readFile(file)).length).toBe(whole.length);
  });

  it('runs where nothing can be kept, and leaves nothing behind', async () => {
    const file = await write('taken', 'no folder');
    const inside = start(path.join(file, 'kept'));
    expect(inside.value).toEqual({ value: 42 });
    expect(() => inside.keep()).not.toThrow();
    const nowhere = new CompileCache(undefined);
    expect(nowhere.run(main)).toEqual({ value: 42 });
    nowhere.keep();
    expect((await readdir(folder)).sort()).toEqual(['main.js', 'part.js', 'taken']);
  });

  it('throws what a file throws', async () => {
    await write('part.js', `throw new Error('torn');`);
    expect(() => start()).toThrow('torn');
  });
});
