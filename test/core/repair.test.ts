import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, convertLevel, ORDINAL_FORMS, parseDraft, renumberRuns } from '../../server/src/core/index';
import { runs } from '../fuzz/length';
import { plans, render, write } from './generatedDraft';

const renumbered = (text: string) => applyEdits(text, renumberRuns(parseDraft(text)));
const form = (sample: string) => {
  const found = ORDINAL_FORMS.find((one) => one.sample === sample);
  if (!found) throw new Error(sample);
  return found;
};

describe('renumbering', () => {
  test.each([
    ['一、甲方面\n三、乙方面\n四、丙方面', '一、甲方面\n二、乙方面\n三、丙方面'],
    ['要做到：一是学习；三是实干；五是廉洁。', '要做到：一是学习；二是实干；三是廉洁。'],
    ['1、甲方面\n、乙方面\n3、丙方面', '1、甲方面\n2、乙方面\n3、丙方面'],
    ['一是学习；二是实干；三要廉洁。', '一是学习；二是实干；三是廉洁。'],
    [
      '一、甲方面\n1.甲一\n2.甲二\n二、乙方面\n3.乙一\n3.乙二',
      '一、甲方面\n1.甲一\n2.甲二\n二、乙方面\n3.乙一\n4.乙二',
    ],
    ['（十一）单独一条。', '（一）单独一条。'],
  ])('%j', (before, after) => {
    expect(renumbered(before)).toBe(after);
  });

  test('keeps to its scope', () => {
    const text = '一、甲方面\n1.甲一\n3.甲二\n二、乙方面\n1.乙一\n5.乙二';
    const scope = { start: text.indexOf('二、'), end: text.length };
    expect(applyEdits(text, renumberRuns(parseDraft(text), scope))).toBe(text.replace('5.', '2.'));
  });

  test('leaves right drafts alone and does all it does at once', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, seed) => {
        const pieces = render(plan);
        const text = write(pieces);
        expect(renumberRuns(parseDraft(text))).toEqual([]);
        const places = pieces.flatMap((piece, i) => (typeof piece === 'string' ? [] : [i]));
        const at = places[seed % places.length] as number;
        const piece = pieces[at] as Exclude<(typeof pieces)[number], string>;
        const once = renumbered(write(pieces, new Map([[at, piece.habit.write(11)]])));
        expect(renumbered(once)).toBe(once);
      }),
      runs(25, 1250),
    );
  });
});

describe('converting a level', () => {
  test('all runs of headings of the level, and nothing else', () => {
    const text = '一、甲方面\n1、甲一。说明1、2两点。\n2、甲二\n二、乙方面\n1、乙一';
    const edits = convertLevel(parseDraft(text), text.indexOf('2、甲二'), form('（一）'));
    expect(applyEdits(text, edits)).toBe('一、甲方面\n（一）甲一。说明1、2两点。\n（二）甲二\n二、乙方面\n（一）乙一');
  });

  test('one run inside a paragraph', () => {
    const text = '要做到：一是学习；二是实干。也要：一是快；二是好。';
    const edits = convertLevel(parseDraft(text), text.indexOf('二是实干'), form('第一，'));
    expect(applyEdits(text, edits)).toBe('要做到：第一，学习；第二，实干。也要：一是快；二是好。');
  });

  test('there and back gives the draft', () => {
    const text = '1.甲方面\n2.乙方面\n3.丙方面';
    const there = applyEdits(text, convertLevel(parseDraft(text), 0, form('一、')));
    expect(there).toBe('一、甲方面\n二、乙方面\n三、丙方面');
    expect(applyEdits(there, convertLevel(parseDraft(there), 0, form('1.')))).toBe(text);
  });

  test('nothing where no ordinal stands', () => {
    expect(convertLevel(parseDraft('同志们：\n大家好。'), 3, form('一、'))).toEqual([]);
  });
});
