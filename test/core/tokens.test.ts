import { expect, test } from 'vitest';
import { parseDraft, repeatedWord, tokensOf } from '../../server/src/core/index';

const TEXT =
  '在会上的讲话\n同志们：\n一、狠抓落实\n到2026年3月，增长12.5%，投入3000万元，百分之九十达标。一是“学懂3项”；二是由XX同志赓续血脉。㐂。\n广告不算：讲完了。\n';

test('ordinals, placeholders, quotations, figures and rare characters, none over another', () => {
  const draft = parseDraft(TEXT);
  const tokens = tokensOf(draft);
  const texts = (kind: string) =>
    tokens.filter((one) => one.kind === kind).map(({ start, end }) => TEXT.slice(start, end));
  expect(texts('ordinal')).toEqual(['一、', '一是', '二是']);
  expect(texts('placeholder')).toEqual(['XX']);
  expect(texts('figure')).toEqual(['2026年3月', '12.5%', '3000万元', '百分之九十', '3']);
  expect(texts('quotation')).toEqual(['“学懂', '项”']);
  expect(texts('rareCharacter')).toEqual(['赓续', '㐂']);
  for (const [i, token] of tokens.entries()) expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
});

test('of some lines only; an ordinal split over two lines is cut at the line’s end', () => {
  const draft = parseDraft(TEXT);
  const start = TEXT.indexOf('一、');
  expect(tokensOf(draft, { start, end: start + 3 }).map(({ kind }) => kind)).toEqual(['ordinal']);
  const split = '（一）甲方面\n（二）乙方面\n（\n三）丙方面\n';
  for (const { start: from, end } of tokensOf(parseDraft(split))) expect(split.slice(from, end)).not.toContain('\n');
});

const highlighted = (marked: string) => {
  const text = marked.replace('|', '');
  return repeatedWord(parseDraft(text), marked.indexOf('|')).map(({ start, end }) => text.slice(start, end));
};

test.each([
  ['要抓|落实。全力抓落实，把责任落实好。', ['抓落实', '抓落实']],
  ['把责任落|实好，要落实。', ['落实', '落实']],
  ['高质量|发展是首要任务。推动高质量发展。', ['高质量发展', '高质量发展']],
  ['我们的|工作，你们的事业。', []],
  ['没有|重复。', []],
  ['ab|c abc', []],
])('%s', (text, words) => expect(highlighted(text)).toEqual(words));
