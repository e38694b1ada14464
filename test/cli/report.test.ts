import { afterAll, expect, it } from 'vitest';
import { folderOf, jianggao } from './command';

const folder = folderOf({
  '讲话.txt':
    '在全市会议上的讲话\n同志们：\n一、提高认识\n　　我们要提高认识,见成效。\n二、狠抓落实\n　　我们要狠抓落实。\n',
});
afterAll(() => folder.remove());
const inFolder = { cwd: folder.path };

it('prints a page by default', () => {
  const { stdout, status, stderr } = jianggao(['report', '讲话.txt'], inFolder);
  expect(status).toBe(0);
  expect(stderr).toBe('');
  expect(stdout.startsWith('<!DOCTYPE html>')).toBe(true);
  expect(stdout).toContain('二、狠抓落实');
  expect(stdout).not.toContain('<script');
});

it('prints the data as JSON', () => {
  const { stdout, status } = jianggao(['report', '--format', 'json', '讲话.txt'], inFolder);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    version: 1,
    path: '讲话.txt',
    title: '在全市会议上的讲话',
    sections: [{ text: '一、提高认识', line: 3 }, { text: '二、狠抓落实' }],
    families: [{ family: 'punctuation', findings: [{ rule: 'punctuation/half-width', line: 4, text: ',' }] }],
  });
});

it('takes one file, from standard input too', () => {
  expect(jianggao(['report', '没有.txt'], inFolder).status).toBe(2);
  expect(jianggao(['report'], inFolder).status).toBe(2);
  expect(jianggao(['report', '讲话.txt', '讲话.txt'], inFolder).status).toBe(2);
  expect(jianggao(['report', '-'], { input: '同志们：\n要抓落实。\n' }).stdout).toContain('讲稿报告');
});
