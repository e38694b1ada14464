import { describe, expect, test } from 'vitest';
import { disguisedAt, isHidden, isSpaced, undisguise } from '../../server/src/core/draft/watermark/disguise';

describe('a line without its disguise', () => {
  test.each([
    ['公-众-号：青禾', '公众号：青禾'],
    ['加·微·信·领·资·料', '加微信领资料'],
    ['公 众 号 【 笔 耕 斋 】', '公众号 【 笔耕斋 】'],
    ['本文来 自青禾 文秘 网', '本文来自青禾文秘网'],
    ['w ww.qing he.co m', 'www.qinghe.com'],
    ['微信：ｑｉｎｇ０１２３', '微信：qing0123'],
    ['薇♥信：abc_01', '微信：abc_01'],
    ['v❤️abc_01', 'v信abc_01'],
    ['vx💗abc_01', 'vx：abc_01'],
    ['➕V进裙', '加V进群'],
    ['公粽号、桃宝、会员裙', '公众号、淘宝、会员群'],
  ])('%s', (text, plain) => {
    expect(undisguise(text)?.text).toBe(plain);
  });

  test.each([
    '要坚持问题导向。',
    '2023年5月6日',
    '县委书记 张华同志主持会议',
    'www.example.gov.cn',
    '拉进裙带关系网，搬进裙楼',
  ])('none: %s', (text) => {
    expect(undisguise(text)).toBeUndefined();
  });

  test('a span is found again where it stood', () => {
    const text = '前面，拾·光·写·稿，后面';
    const plain = undisguise(text);
    if (!plain) throw new Error('disguised');
    const start = plain.text.indexOf('拾光写稿');
    const { start: from, end } = disguisedAt(plain, { start, end: start + 4 });
    expect(text.slice(from, end)).toBe('拾·光·写·稿');
    expect(plain.apart).toEqual([{ start, end: start + 4 }]);
  });

  test('hidden is what something stands in, or what was written with other characters', () => {
    const plain = undisguise('公·众·号发布，进裙');
    if (!plain) throw new Error('disguised');
    expect(isHidden(plain, { start: 0, end: 3 })).toBe(true);
    expect(isHidden(plain, { start: 3, end: 5 })).toBe(false);
    expect(isHidden(plain, { start: 6, end: 8 })).toBe(true);
  });

  test('blanks that part words stand close to each other', () => {
    expect(isSpaced('本文来 自青禾 文秘 网')).toBe(true);
    expect(isSpaced('会议由 张华 主持')).toBe(true);
    expect(isSpaced('县委书记 张华同志主持会议')).toBe(false);
    expect(isSpaced('第一部分 2023年工作')).toBe(false);
  });

  test('a long line takes no longer than its length', () => {
    const text = '加裙♥公 众·号➕v w ww.a b.co m'.repeat(10_000);
    const start = performance.now();
    undisguise(text);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
