import { closeSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { Progress } from '../../server/src/cli/batch/progress';
import { folderOf, jianggao } from './command';

const WRONG = '同志们：\n　　没有调查,就没有发言权。\n';
const folder = folderOf({ '讲话.txt': WRONG });
afterAll(() => folder.remove());

describe('progress', () => {
  const ERASE = '\r\u001b[K';

  it('says how far the work has come, ten times a second at most, and makes way', () => {
    const written: string[] = [];
    let now = 0;
    const progress = new Progress(
      (text) => void written.push(text),
      () => now,
    );
    for (let done = 1; done <= 100; done++) {
      now += 25;
      progress.show(done, 100);
    }
    expect(written).toHaveLength(25);
    expect(written[0]).toBe(`${ERASE}已检查 4/100 个文件`);
    progress.clear();
    progress.clear();
    expect(written.slice(25)).toEqual([ERASE]);
  });

  it('is nothing where the work is done at once, or where no terminal is', () => {
    const written: string[] = [];
    const progress = new Progress((text) => void written.push(text));
    progress.show(1, 2);
    progress.clear();
    expect(written).toEqual([]);
    expect(jianggao(['check', folder.path]).stderr).toBe('');
  });
});

it('writing is one step: who has the draft open reads the old one to its end, and nothing is left lying about', () => {
  const reader = openSync(folder.file('讲话.txt'), 'r');
  expect(jianggao(['fix', '--write', folder.path]).status).toBe(0);
  expect(readFileSync(reader, 'utf8')).toBe(WRONG);
  closeSync(reader);
  expect(readFileSync(folder.file('讲话.txt'), 'utf8')).toBe(WRONG.replace(',', '，'));
  expect(readdirSync(folder.path)).toEqual(['讲话.txt']);
});
