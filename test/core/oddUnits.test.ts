import { describe, expect, it } from 'vitest';
import { type OddUnit, oddRuns } from '../../server/src/core/text/oddUnits';

/** What Unicode calls each kind, as far as drafts are concerned. */
const MEANT: Readonly<Record<OddUnit, RegExp>> = {
  break: /[\v\u2028\u2029]/u,
  space: /[\u00a0\u2000-\u200a\u202f\u205f]/u,
  wide: /[０-９Ａ-Ｚａ-ｚ]/u,
  invisible: /(?![\t\n\v\r\u2028\u2029])[\p{Cc}\p{Cf}\u115f\u1160\u2065\u3164]/u,
};
/** Format characters of scripts whose writers see them. */
const SEEN = /[\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2]/;

describe('odd units', () => {
  it('are those of Unicode’s classes, each of one kind', () => {
    const kinds = Object.keys(MEANT) as OddUnit[];
    for (let unit = 0; unit < 0xd800; unit++) {
      const one = String.fromCharCode(unit);
      if (SEEN.test(one)) continue;
      const found = kinds.filter((kind) => oddRuns(one, kind).length > 0);
      const meant = kinds.filter((kind) => MEANT[kind].test(one));
      if (found.join() !== meant.join())
        throw new Error(`${unit.toString(16)} is ${found.join()}, not ${meant.join()}`);
    }
    expect(kinds).toHaveLength(4);
  });

  it('come in runs of one kind', () => {
    const text = '会\u200b\u200c\u2028议１２\u00a0Ａ';
    expect(oddRuns(text, 'invisible')).toEqual([{ start: 1, end: 3 }]);
    expect(oddRuns(text, 'break')).toEqual([{ start: 3, end: 4 }]);
    expect(oddRuns(text, 'wide')).toEqual([
      { start: 5, end: 7 },
      { start: 8, end: 9 },
    ]);
    expect(oddRuns('会议', 'space')).toEqual([]);
  });
});
