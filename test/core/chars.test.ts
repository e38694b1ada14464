import { expect, test } from 'vitest';
import { HAN_STRETCHES, isHan } from '../../server/src/core/text/chars';

test('the stretches of Han characters are those that `isHan` knows', () => {
  for (let unit = 0; unit < 0x10000; unit++) {
    const isInside = HAN_STRETCHES.some(([first, last]) => first <= unit && unit <= last);
    if (isInside !== isHan(unit)) throw new Error(`they differ at ${unit.toString(16)}`);
  }
  expect(HAN_STRETCHES.length).toBeGreaterThan(0);
});
