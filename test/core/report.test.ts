import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { Checker, reportOf, reportPage } from '../../server/src/core/index';

const checker = new Checker({ minutes: 10 });
const report = (text: string) => {
  const { draft, findings } = checker.check(text);
  return reportOf(draft, findings, checker.settings.conventions);
};
const TEXT = `在全市会议上的讲话\n同志们：\n一、提高认识\n要提高认识,见成效。${'要把各项工作抓紧抓实，'.repeat(12)}见成效。\n（一）抓学习。XX同志牵头。\n二、狠抓落实\n要落实。\n`;

test('structure, findings by family, placeholders, sentence lengths', () => {
  const found = report(TEXT);
  expect(found).toMatchObject({
    title: '在全市会议上的讲话',
    salutation: '同志们：',
    minutes: 10,
    charactersPerMinute: 200,
  });
  expect(found.sections.map(({ text, line, sections }) => [text, line, sections.length])).toEqual([
    ['一、提高认识', 3, 1],
    ['二、狠抓落实', 6, 0],
  ]);
  expect(found.sections.reduce((sum, { share }) => sum + share, 0)).toBeGreaterThan(80);
  expect(found.families[0]).toMatchObject({ family: 'punctuation', counts: { error: 1 } });
  const all = found.families.flatMap(({ findings }) => findings);
  expect(Object.values(found.counts).reduce((a, b) => a + b)).toBe(all.length);
  expect(found.placeholders).toEqual([{ text: 'XX', line: 5, before: '（一）抓学习。', after: '同志牵头。' }]);
  const { histogram, count, longest } = found.sentences;
  expect(histogram.reduce((sum, bin) => sum + bin.count, 0)).toBe(count);
  expect(histogram.at(-1)).toEqual({ from: 101, to: null, count: 1 });
  expect(longest[0]).toMatchObject({ line: 4 });
});

test('an empty text', () => {
  expect(report('')).toMatchObject({ title: null, characters: 0, sections: [], sentences: { count: 0, average: 0 } });
  expect(reportPage(report(''), '空.txt')).toContain('<h1>空.txt</h1>');
});

test('the page: every text escaped, nothing that runs or is fetched, tables that are read aloud', () => {
  const evil = '<script>alert(1)</script>';
  const page = reportPage(report(`${TEXT}三、${evil}&“"'\n要${evil}，见成效,要快。\n`), `a"><img src=x>.txt`);
  expect(page).not.toMatch(/<script|<img|javascript:|https?:|\son\w+=|url\(/i);
  expect(page).toContain('&#60;script&#62;');
  expect(page).toContain('<html lang="zh-CN">');
  expect(page).toContain("default-src 'none'");
  expect(page).toContain('@media print');
  expect(page.match(/<th scope="col"/g)?.length).toBeGreaterThan(8);
  const tags = (pattern: RegExp) => page.match(pattern)?.length ?? 0;
  for (const name of ['table', 'tr', 'td', 'th', 'meter', 'h2', 'ol', 'li', 'mark', 'main']) {
    expect(tags(new RegExp(`<${name}[ >]`, 'g')), name).toBe(tags(new RegExp(`</${name}>`, 'g')));
  }
});

test('the sample full of defects', () => {
  const text = readFileSync(new URL('../../samples/森林防火工作会讲话（初稿）.txt', import.meta.url), 'utf8');
  const page = reportPage(report(text), '森林防火.txt');
  for (const words of ['结构', '没有填写的地方', '句子长短', '水印和广告']) expect(page).toContain(words);
});
