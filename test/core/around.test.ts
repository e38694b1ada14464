import { describe, expect, test } from 'vitest';
import { behindLast, inOneSentence, saidAhead, saidBehind } from '../../server/src/core/text/around';
import { unitsOf } from '../../server/src/core/text/chars';
import { sharesStretch } from '../../server/src/core/text/sharedStretch';

const TEXT = '今年，抓项目。明年；再看。';

describe('what stands around a place', () => {
  test('begins behind the last of some marks', () => {
    expect(behindLast(TEXT, '。；')).toBe(13);
    expect(behindLast(TEXT, '。；', 8)).toBe(7);
    expect(behindLast(TEXT, '。；', 5)).toBe(0);
    expect(behindLast('', '。')).toBe(0);
  });

  test('is what is said ahead of it and behind it', () => {
    expect(saidAhead(TEXT, 12, '。；', 20)).toBe('再看');
    expect(saidAhead(TEXT, 6, '。', 3)).toBe('抓项目');
    expect(saidBehind(TEXT, 3, '。；')).toBe('抓项目');
    expect(saidBehind(TEXT, 3, '。；', 2)).toBe('抓项');
    expect(saidBehind(TEXT, 40, '。')).toBe('');
  });

  test('may be one sentence with another place', () => {
    expect(inOneSentence(TEXT, 5, 0, 10)).toBe(true);
    expect(inOneSentence(TEXT, 0, 5, 5)).toBe(false);
    expect(inOneSentence(TEXT, 0, 9, 20)).toBe(false);
  });
});

test('two texts share a stretch, idle ones left aside', () => {
  expect(sharesStretch('基层网格员', '专职网格', 2)).toBe(true);
  expect(sharesStretch('基层网格员', '专职网格', 3)).toBe(false);
  expect(sharesStretch('全市工作', '本市工作', 2, /工作|市工/)).toBe(false);
});

test('units are looked up by their code', () => {
  const isMark = unitsOf('，。A');
  expect([...'，中。aA'].map((one) => isMark(one.charCodeAt(0)))).toEqual([true, false, true, false, true]);
  expect(isMark(Number.NaN)).toBe(false);
});
