import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ScreenTable } from '../../server/src/core/text/screenTable';

const SHAPES = ['一', '[一二]个', '\\d年\\d', '[一二][一二三]三', '第[一二三]、\\d', '一一一一', '年[月日-]'];
const LETTERS = [...'一二三个第、年月日-12 好'];

function asPattern(shape: string): RegExp {
  return new RegExp(shape, 'u');
}

describe('screens', () => {
  const screens = new ScreenTable();
  const asked = SHAPES.map((shape) => [shape, screens.of(shape)] as const);
  const both = screens.of('二个', '\\d日');

  test('answer for each of several shapes', () => {
    expect([both('二个'), both('3日'), both('二日个3'), both('')]).toEqual([true, true, false, false]);
  });

  test('hold exactly where a pattern of the same shape is met', () => {
    const texts = fc.array(fc.constantFrom(...LETTERS), { maxLength: 30 }).map((units) => units.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        for (const [shape, screen] of asked)
          expect([shape, screen(text)]).toEqual([shape, asPattern(shape).test(text)]);
      }),
      { numRuns: 500 },
    );
  });

  test('steps that do not fit in a word begin the next', () => {
    const many = new ScreenTable();
    const shapes = Array.from({ length: 40 }, (_, k) =>
      String.fromCharCode(0x4e10 + 3 * k, 0x4e11 + 3 * k, 0x4e12 + 3 * k),
    );
    const each = shapes.map((shape) => many.of(shape));
    shapes.forEach((shape, at) => {
      expect(each.map((screen) => screen(`前${shape}后`))).toEqual(shapes.map((_, other) => other === at));
      expect(each.some((screen) => screen(`${shape.slice(0, 2)}隔${shape.slice(2)}`))).toBe(false);
    });
  });
});
