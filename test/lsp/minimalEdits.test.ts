import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/index';
import { minimalEdits } from '../../server/src/lsp/minimalEdits';

test('equal texts need no edit, different ones only what differs', () => {
  expect(minimalEdits('要抓落实', '要抓落实')).toEqual([]);
  expect(minimalEdits('要抓,落;实', '要抓，落；实')).toEqual([
    { offset: 2, length: 1, newText: '，' },
    { offset: 4, length: 1, newText: '；' },
  ]);
  expect(minimalEdits('的的确', '的确')).toHaveLength(1);
});

test('a surrogate pair and a CRLF are never parted', () => {
  expect(minimalEdits('a😀b', 'a😁b')).toEqual([{ offset: 1, length: 2, newText: '😁' }]);
  expect(minimalEdits('a\r\nb', 'a\nb')).toEqual([{ offset: 1, length: 2, newText: '\n' }]);
});

test('any text becomes any other', () => {
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(fc.property(text, text, (a, b) => applyEdits(a, minimalEdits(a, b)) === b));
});

test('lines that differ much, or in number, are answered with one edit each, without a long search', () => {
  const a = `头${'甲'.repeat(20_000)}尾\n要,快\n`;
  const b = `头${'乙'.repeat(20_000)}尾\n要，快\n`;
  expect(minimalEdits(a, b)).toEqual([
    { offset: 1, length: 20_000, newText: '乙'.repeat(20_000) },
    { offset: 20_004, length: 1, newText: '，' },
  ]);
  expect(minimalEdits('一\n二\n三', '一\n三')).toEqual([{ offset: 2, length: 2, newText: '' }]);
});
