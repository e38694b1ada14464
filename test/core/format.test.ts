import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, Checker, formatEdits, type IndentStyle } from '../../server/src/core/index';
import { runs } from '../fuzz/length';
import { plans, render, write } from './generatedDraft';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const checker = new Checker();
const format = (text: string, indent: IndentStyle = 'keep', one = checker) =>
  applyEdits(text, formatEdits(text, one, { indent }));
/** What formatting may not touch. */
const words = (text: string) => text.replace(/[^\p{Script=Han}\p{L}\p{N}]/gu, '');

describe('formatting', () => {
  test.each([
    ['同志们:\n要抓落实,见成效 ；要快。', '同志们：\n要抓落实，见成效；要快。'],
    ['（一）、抓学习\n（二）、抓作风', '（一）抓学习\n（二）抓作风'],
    ['同志们：\n\n\n\n大家好！  \n', '同志们：\n\n大家好！\n'],
    ['同志们：\r\n要抓落实,见成效。\r\n\r\n\r\n要快。\r\n', '同志们：\r\n要抓落实，见成效。\r\n\r\n要快。\r\n'],
  ])('%j → %j', (before, after) => expect(format(before)).toBe(after));

  test('indents body and headings as asked', () => {
    const text = '在会上的讲话\n同志们：\n  今天开会，部署工作。\n一、提高站位\n　　要提高站位，狠抓落实。';
    expect(format(text, 'twoFullWidthSpaces')).toBe(
      '在会上的讲话\n同志们：\n　　今天开会，部署工作。\n　　一、提高站位\n　　要提高站位，狠抓落实。',
    );
    expect(format(text, 'none')).toBe(text.replace(/^[ 　]+/gm, ''));
  });

  test('words stay: typos, redundant phrases, placeholders, numbers', () => {
    const text = '同志们：\n我们要再接再励,大约三百左右人。XX同志，2026年2月30日到会.\n';
    expect(words(format(text))).toBe(words(text));
  });

  test('what is off stays off', () => {
    const off = new Checker({ rules: { 'punctuation/half-width': 'off' } });
    expect(format('同志们：\n要抓落实,见成效。', 'keep', off)).toBe('同志们：\n要抓落实,见成效。');
  });

  test('a clean draft stays as it is, a formatted one too, words in any', () => {
    const clean = read('samples/营商环境推进会讲话.txt');
    expect(formatEdits(clean, checker, { indent: 'keep' })).toEqual([]);
    const draft = read('samples/森林防火工作会讲话（初稿）.txt');
    for (const indent of ['keep', 'none', 'twoFullWidthSpaces'] as const) {
      const once = format(draft, indent);
      expect(once).not.toBe(draft);
      expect(formatEdits(once, checker, { indent })).toEqual([]);
      expect(words(once)).toBe(words(draft));
    }
  });

  test('any draft with marks and blanks spoilt settles in one go', () => {
    const spoils = fc.constantFrom<[RegExp, string]>([/，/g, ','], [/。/g, '。 '], [/\n/g, '\n\n\n'], [/：/g, ' :']);
    fc.assert(
      fc.property(plans, spoils, (plan, [mark, spoilt]) => {
        const text = write(render(plan)).replace(mark, spoilt);
        const once = format(text);
        expect(formatEdits(once, checker, { indent: 'keep' })).toEqual([]);
        expect(words(once)).toBe(words(text));
      }),
      runs(15, 750),
    );
  });
});
