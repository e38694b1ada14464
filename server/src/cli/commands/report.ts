import path from 'node:path';
import { reportOf, reportPage } from '../../core/index';
import type { Checkers } from '../checkers';
import { type Input, nameOf, openInput } from '../files';
import { markupOf } from '../markup';
import type { Problems } from '../problems';
import type { Write } from '../report/reporter';

export type ReportFormat = 'html' | 'json';

/** Prints what a draft looks like as a whole: a page for people, or the data behind it. */
export async function summarise(
  input: Input,
  checkers: Checkers,
  format: ReportFormat,
  write: Write,
  problems: Problems,
): Promise<void> {
  const opened = await openInput(input, problems);
  if (!opened) return;
  const checker = await checkers.forInput(input);
  const { draft, findings, failures } = checker.check(opened.text, markupOf(opened.path), nameOf(opened.path));
  for (const failure of failures) problems.say(`规则 ${failure.rule} 出错，已停用`, failure.message);
  const report = reportOf(draft, findings, checker.settings.conventions);
  if (format === 'json') write(`${JSON.stringify({ version: 1, path: opened.path, ...report }, undefined, 2)}\n`);
  else write(reportPage(report, path.basename(opened.path)));
}
