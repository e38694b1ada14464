import { describe, expect, it } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { PARTICLES } from '../../server/src/core/lexicon/particles';

const checker = new Checker({}, ['typo/particle']);
const found = (text: string): string[] =>
  checker.check(text).findings.map(({ offset, length }) => text.slice(offset, offset + length));

describe('the patterns of particles', () => {
  it('say why in Chinese and put another particle', () => {
    for (const { wrong, right, why, heads, tails } of PARTICLES) {
      expect(wrong).not.toBe(right);
      expect(why).toMatch(/\p{Script=Han}/u);
      expect(Math.min(heads.length, tails.length)).toBeGreaterThan(0);
    }
  });

  it.each([
    ['要严格的执行报告制度。', ['严格的执行']],
    ['既要建的好，也要管得住。', ['建的好']],
    ['要建的好、管的好、用的好。', ['建的好', '管的好', '用的好']],
    ['有的干部嘴上讲的多、行动落实少。', ['讲的多']],
  ])('find %s', (text, wrong) => {
    expect(found(text)).toEqual(wrong);
  });

  it.each([
    '需要严格的执行标准，要有效的解决方案。',
    '思想有力地作用于道路、理论和制度。',
    '保障空间站的稳定运行，在册运行的通用飞机增加。',
    '今年讲的多数是这件事，我们建的好学校不少。',
  ])('are silent in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
