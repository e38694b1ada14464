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

describe('announcements', () => {
  test.each(PROMISES)('$text', ({ text, announcement }) => {
    const found = parseDraft(text).enumerations[0]?.announcement;
    const said = found && text.slice(found.start, found.end);
    // The span may hold the noun behind the count too: 三点意见.
    expect(said?.slice(0, announcement?.length)).toBe(announcement);
  });
});
