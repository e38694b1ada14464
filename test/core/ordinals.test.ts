import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { describeRuns } from './fixtures/describeRuns';
import { INLINE, MARKDOWN, NEVER, ODD, STYLES } from './fixtures/ordinals';

describe.each([
  ['at the beginning of a line', STYLES],
  ['at the beginning of a clause', INLINE],
  ['in Markdown', MARKDOWN],
  ['at odd places', ODD],
])('ordinals %s', (_, cases) => {
  test.each(cases)('$name', ({ text, runs, markup }) => {
    expect(describeRuns(text, markup)).toEqual(runs);
  });
});

describe('what is never an ordinal', () => {
  const checker = new Checker({}, ['numbering']);

  test.each(NEVER)('%s', (text) => {
    expect(describeRuns(text).filter((run) => run.split('=').length > 2)).toEqual([]);
    expect(checker.check(text).findings.map((one) => one.message)).toEqual([]);
  });

  test.each(NEVER)('nor inside a draft: %s', (text) => {
    const draft = `同志们：\n一、看清形势\n${text}\n二、抓好落实\n一是压实责任，二是加强督查。${text}三是严格奖惩。`;
    expect(describeRuns(draft).map((run) => run.replace(/:.*/u, ''))).toEqual(['heading han', 'inline numeral-word']);
    expect(checker.check(draft).findings.map((one) => one.message)).toEqual([]);
  });
});
