import { describe, expect, test } from 'vitest';
import { Checker, parseDraft } from '../../server/src/core/index';
import { describeRuns } from './fixtures/describeRuns';
import { NESTED, PROMISES } from './fixtures/enumerations';

const checker = new Checker({}, ['numbering']);

describe('enumerations', () => {
  test.each(NESTED)('$name', ({ text, runs }) => {
    expect([...describeRuns(text)].sort()).toEqual([...runs].sort());
    expect(checker.check(text).findings.map((one) => one.message)).toEqual([]);
  });
});

test('an item begins behind the caption of a photo that a page left standing, and not behind a verb', () => {
  const text =
    '同志们：\n第一，抓好理论武装，提高认识。新华社记者 王某某/摄第二，抓好组织体系，严密责任。记者李某摄第三，抓好队伍，激发活力。\n大会由他拍摄第九，很清楚。';
  expect(parseDraft(text).enumerations.map((run) => run.items.map(({ ordinal }) => ordinal.value))).toEqual([
    [1, 2, 3],
  ]);
});

describe('announcements', () => {
  test.each(PROMISES)('$text', ({ text, announcement }) => {
    const found = parseDraft(text).enumerations[0]?.announcement;
    const said = found && text.slice(found.start, found.end);
    // The span may hold the noun behind the count too: 三点意见.
    expect(said?.slice(0, announcement?.length)).toBe(announcement);
  });
});
