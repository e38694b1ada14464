import { parentPort, workerData } from 'node:worker_threads';
import { Checkers } from '../checkers';
import { checkInput, type Outcome } from '../commands/check';
import { Problems } from '../problems';
import { reporterFor } from '../report/formats';
import type { Answer, Orders, Task } from './task';

/** Checks what the main thread sends, until that ends this one. */
export function serveTasks(): void {
  const { options, format, colours, minSeverity } = workerData as Orders;
  let lines: string[] = [];
  const problems = new Problems((line) => void lines.push(line.trimEnd()));
  const checkers = new Checkers(problems, options);
  const { render } = reporterFor(format, () => {}, colours);
  parentPort?.on('message', async ({ inputs }: Task) => {
    const outcomes: Outcome[] = [];
    for (const input of inputs) outcomes.push(await checkInput(input, checkers, render, problems, minSeverity));
    const answer: Answer = { outcomes, problems: lines };
    lines = [];
    parentPort?.postMessage(answer);
  });
}
