import { Checkers } from '../checkers';
import { checkInput, type Outcome, report, UnusedIgnores } from '../commands/check';
import { type Input, STANDARD_INPUT } from '../files';
import type { Problems } from '../problems';
import { reporterFor } from '../report/formats';
import type { Render, Write } from '../report/reporter';
import { checkInThreads, MANY } from './pool';
import type { Progress } from './progress';
import type { Orders } from './task';

/** Where the answer goes. */
export interface Outlets {
  readonly write: Write;
  /** Where there is a terminal. */
  readonly progress: Progress | undefined;
  readonly problems: Problems;
  readonly reportUnusedIgnores: boolean;
}

/**
 * Checks the inputs and writes the answer as it comes in: a few here, many in threads. Returns whether anything at or above `warning`
 * was reported; what could not be checked is said in `problems`. Throws a UsageError.
 */
export async function checkAll(
  inputs: readonly Input[],
  orders: Orders,
  { write, progress, problems, reportUnusedIgnores }: Outlets,
): Promise<boolean> {
  // Made here even where threads make their own: it says what is wrong with the options, once.
  const checkers = new Checkers(problems, orders.options);
  const reporter = reporterFor(
    orders.format,
    (text) => {
      progress?.clear();
      write(text);
    },
    orders.colours,
  );
  const isMany = inputs.length >= MANY;
  const unused = reportUnusedIgnores ? new UnusedIgnores() : undefined;
  // What one draft uses of the ignores is known where all are checked; standard input is this thread's.
  const isShared = isMany && !unused && inputs.every(({ path }) => path !== STANDARD_INPUT);
  const outcomes = isShared
    ? checkInThreads(inputs, orders, problems)
    : checkHere(inputs, { checkers, render: reporter.render, problems, orders, unused });
  return report(progress && isMany ? watched(outcomes, inputs.length, progress) : outcomes, reporter, unused);
}

interface Here {
  readonly checkers: Checkers;
  readonly render: Render;
  readonly problems: Problems;
  readonly orders: Orders;
  readonly unused: UnusedIgnores | undefined;
}

async function* checkHere(inputs: readonly Input[], here: Here): AsyncGenerator<Outcome> {
  const { checkers, render, problems, orders, unused } = here;
  for (const input of inputs) yield checkInput(input, checkers, render, problems, orders.minSeverity, unused);
}

async function* watched(outcomes: AsyncIterable<Outcome>, total: number, progress: Progress): AsyncGenerator<Outcome> {
  let done = 0;
  for await (const outcome of outcomes) {
    progress.show(++done, total);
    yield outcome;
  }
  progress.clear();
}
