import { describe, expect, test } from 'vitest';
import { Checker, type Draft, rules as everyRule, type Markup, parseDraft } from '../../server/src/core/index';
import { HOSTILE } from './hostile';
import { EVERY_RULE } from './laws';
import { isLong } from './length';

/**
 * Work that grows with the square of the text shows as eight times the text taking sixty-four times as long. What takes less than
 * `ENOUGH` milliseconds over the longer text is quick whatever it grows like; what takes longer is timed again, the best of several
 * turns each, so that a busy machine cannot make a linear rule fail.
 */
const SHORT = isLong ? 10_000 : 2_500;
const TIMES = 8;
const ENOUGH = isLong ? 40 : 80;
const TURNS = isLong ? 6 : 3;
const TRIES = 5;
/** Half-way between linear and quadratic on a scale of powers, and a little more: 8 and 64 leave no doubt. */
const MOST = 26;

const { rules, conventions } = new Checker(EVERY_RULE).settings;
const SPOKEN: ReadonlySet<string> = new Set(['title', 'byline', 'salutation', 'heading', 'body']);

function best(run: () => void, turns: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** The least growth of a few tries, with a rest between them: a machine that stops for a moment must not make a rule slow. */
async function leastGrowth<T>(work: (input: T) => void, small: T, large: T): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < TRIES && least > MOST; attempt++) {
    await new Promise((resolve) => (attempt > 0 ? setTimeout(resolve, 300) : setImmediate(resolve)));
    least = Math.min(least, growth(work, small, large));
  }
  return least;
}

/** How many times as long the work over the longer input takes; 1 where it is quick. */
function growth<T>(work: (input: T) => void, small: T, large: T): number {
  if (best(() => work(large), 1) < ENOUGH) return 1;
  const long = best(() => work(large), TURNS);
  return long < ENOUGH ? 1 : long / best(() => work(small), TURNS);
}

function runRule({ rule, options }: (typeof rules)[number], draft: Draft): void {
  const context = { conventions, options: options as never, report: () => {} };
  if (rule.scope === 'draft') rule.check({ ...context, draft });
  else {
    for (const { text, kind } of draft.paragraphs) {
      if (SPOKEN.has(kind)) rule.check({ ...context, paragraph: { text, kind } });
    }
  }
}

/** All there is to grow over one text, each by its name: in the short form the whole check, in the long one every rule. */
function* works(markup: Markup): Generator<readonly [name: string, work: (input: Draft) => void]> {
  yield ['parse', ({ text }) => void parseDraft(text, { markup, conventions })];
  if (isLong) for (const active of rules) yield [active.rule.id, (draft) => runRule(active, draft)];
  else yield ['check', (draft) => void new Checker(EVERY_RULE).checkDraft(draft)];
}

describe.each(isLong ? (['plain', 'markdown'] as const) : (['plain'] as const))('%s', (markup) => {
  test.each(HOSTILE.map(({ name, at }) => [name, at] as const))(
    'no work grows faster than a text of %s',
    async (_, at) => {
      const small = parseDraft(at(SHORT), { markup, conventions });
      const large = parseDraft(at(SHORT * TIMES), { markup, conventions });
      const slow: string[] = [];
      for (const [name, work] of works(markup)) {
        const ratio = await leastGrowth(work, small, large);
        if (ratio > MOST) slow.push(`${name}: ${TIMES} times the text takes ${ratio.toFixed(0)} times as long`);
      }
      expect(slow).toEqual([]);
    },
  );
});

test.runIf(isLong)('the work that is measured is all of the check', () => {
  expect(rules.map(({ rule }) => rule.id).sort()).toEqual(everyRule.map(({ id }) => id).sort());
});
