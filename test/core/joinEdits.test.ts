import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinEdits } from '../../server/src/core/check/joinEdits';
import { applyEdits, Checker, fixAll, fixAllEdits } from '../../server/src/core/index';

const edit = (offset: number, length: number, newText: string) => ({ offset, length, newText });

test.each([
  ['nothing', [], []],
  ['one round as it is', [[edit(1, 1, 'x'), edit(3, 0, 'y')]], [edit(1, 1, 'x'), edit(3, 0, 'y')]],
  ['a place that is edited twice', [[edit(2, 1, 'xyz')], [edit(3, 1, '')]], [edit(2, 1, 'xz')]],
  ['a later edit over an earlier one', [[edit(2, 1, 'xyz')], [edit(1, 5, 'q')]], [edit(1, 3, 'q')]],
  ['edits that come to touch', [[edit(2, 1, '')], [edit(2, 1, '')]], [edit(2, 2, '')]],
  ['what is put in and taken out again', [[edit(2, 0, 'x')], [edit(2, 1, '')]], []],
  ['both ends', [[edit(0, 0, 'x')], [edit(7, 0, 'y')]], [edit(0, 0, 'x'), edit(6, 0, 'y')]],
])('%s', (_, rounds, joined) => {
  expect(joinEdits('abcdef'.length, rounds)).toEqual(joined);
});

test('rounds of any edits come to the same as one after the other', () => {
  const round = fc.array(fc.tuple(fc.nat(6), fc.nat(4), fc.string({ maxLength: 3 })), { maxLength: 4 });
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.array(round, { maxLength: 4 }), (text, plans) => {
      let current = text;
      const rounds = plans.map((plan) => {
        let at = 0;
        const edits = plan.flatMap(([gap, length, newText]) => {
          const offset = at + gap;
          if (offset + length > current.length) return [];
          // No two insertions in one place.
          at = offset + length + 1;
          return [edit(offset, length, newText)];
        });
        current = applyEdits(current, edits);
        return edits;
      });
      expect(applyEdits(text, joinEdits(text.length, rounds))).toBe(current);
    }),
  );
});

test('the edits of fix-all make its text, however many rounds it takes', () => {
  const text =
    'QQ群：123456789，优稿文库，会员QQ群\n\n\n\n在全市工作会议上的讲话  \n同志们：\n要再接再励,,勇往直前。  \n';
  const checker = new Checker();
  const { edits, applied } = fixAllEdits(text, checker);
  const whole = fixAll(text, checker);
  expect(applyEdits(text, edits)).toBe(whole.text);
  expect(applied).toBe(whole.applied);
});
