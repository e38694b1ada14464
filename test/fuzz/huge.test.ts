import { expect, test } from 'vitest';
import { applyEdits, Checker, compatibleEdits, fixAll } from '../../server/src/core/index';
import { breaches } from './laws';
import { isLong } from './length';

const HEAD = '在全市工作会议上的讲话\n同志们：\n';
const SCALE = isLong ? 1 : 0.05;
const count = (whole: number) => Math.round(whole * SCALE);

/** Texts of a size that no speech has. In the short form they are a twentieth as long. */
const HUGE: readonly (readonly [name: string, text: () => string])[] = [
  ['100,000 marks', () => HEAD + '，。、；：？！“”‘’（）《》'.repeat(count(100_000 / 15))],
  ['100,000 half-width marks', () => `${HEAD}${'好,好;'.repeat(count(50_000))}`],
  [
    '50,000 brackets, one inside the other',
    () => `${HEAD + '（'.repeat(count(50_000))}好${'）'.repeat(count(50_000))}`,
  ],
  ['50,000 quotes, one inside the other', () => `${HEAD + '“'.repeat(count(50_000))}好${'”'.repeat(count(50_000))}`],
  ['50,000 runs, one inside the other', () => HEAD + '（一是好，'.repeat(count(50_000))],
  [
    '50,000 levels of a list',
    () => HEAD + Array.from({ length: count(50_000) }, (_, i) => `${' '.repeat(i % 40)}- ${i + 1}、好`).join('\n'),
  ],
  ['one line of 5 MB', () => HEAD + '各级各部门要切实提高认识，把责任压实到岗，再接再励。'.repeat(count(200_000))],
  [
    '100,000 headings',
    () => HEAD + Array.from({ length: count(100_000) }, (_, i) => `${i + 1}、第${i}件事`).join('\n'),
  ],
  ['100,000 lost ordinals', () => HEAD + '、好\n'.repeat(count(100_000))],
  ['a million line ends', () => HEAD + '\r\n'.repeat(count(1_000_000))],
  ['a million halves of characters', () => HEAD + '\ud83d'.repeat(count(500_000)) + '\ude00'.repeat(count(500_000))],
  ['a million combining marks', () => `${HEAD}e${'\u0301'.repeat(count(1_000_000))}`],
];

/** Milliseconds within which each must be done, on a machine that does other things as well. */
const PATIENCE = isLong ? 120_000 : 20_000;

test.each(HUGE)('%s', (_, make) => {
  const text = make();
  const start = performance.now();
  const checker = new Checker();
  const result = checker.check(text);
  expect(result.failures).toEqual([]);
  // Each place is looked at, but not each fix applied: that would be the square of the text.
  expect(breaches(text, { ...result, findings: result.findings.slice(0, 200) })).toEqual([]);
  for (const { offset, length } of result.findings) {
    if (offset < 0 || offset + length > text.length) throw new Error(`${offset}+${length} leaves the text`);
  }
  applyEdits(text, compatibleEdits(result.findings.flatMap((one) => one.fixes)));
  const { text: fixed } = fixAll(text, checker);
  expect(fixAll(fixed, checker).text === fixed).toBe(true);
  expect(performance.now() - start).toBeLessThan(PATIENCE);
});
