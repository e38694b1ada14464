import {
  type Checker,
  type CheckResult,
  countCharacters,
  type Ignore,
  idleComments,
  type Severity,
  unknownInComments,
} from '../../core/index';
import type { Checkers } from '../checkers';
import { type Input, nameOf, openInput } from '../files';
import { markupOf } from '../markup';
import type { Problems } from '../problems';
import type { Part, Render, Reporter, UnusedIgnore } from '../report/reporter';
import { atLeast, countSeverities, SEVERITIES, type SeverityCounts } from '../severity';

/** What is left of a draft that was checked. */
export interface FileReport {
  readonly part: Part;
  readonly counts: SeverityCounts;
}

/** What came of an input: a report, or nothing where it could not be read, which was said. */
export type Outcome = FileReport | undefined;

/** Checks one input. Of what it found nothing is kept but the report; what could not be checked is said in `problems`. */
export async function checkInput(
  input: Input,
  checkers: Checkers,
  render: Render,
  problems: Problems,
  minSeverity: Severity,
  unused?: UnusedIgnores,
): Promise<Outcome> {
  const opened = await openInput(input, problems);
  if (!opened) return undefined;
  const checker = await checkers.forInput(input);
  const result = tryCheck(checker, opened.path, opened.text, problems);
  if (!result) return undefined;
  for (const { line, name } of unknownInComments(result.draft)) {
    problems.say(`${opened.path}:${line + 1}`, `注释要忽略的“${name}”不是规则，也不是类别`);
  }
  unused?.add(checker, result.unusedIgnores);
  unused?.addComments(checker, result, opened.path);
  const findings = result.findings.filter((finding) => atLeast(finding.severity, minSeverity));
  const characters = countCharacters(opened.text);
  return {
    part: render({ path: opened.path, encoding: opened.encoding, draft: result.draft, characters, findings }),
    counts: countSeverities(findings),
  };
}

/**
 * Writes what came of the inputs, in their order, as it comes in. Returns whether anything at or above `warning` was reported.
 * `unused` is asked at the end, where unused ignores are to be listed.
 */
export async function report(
  outcomes: AsyncIterable<Outcome>,
  reporter: Reporter,
  unused?: UnusedIgnores,
): Promise<boolean> {
  const totals = { files: 0, findings: 0, error: 0, warning: 0, information: 0, hint: 0 };
  reporter.begin();
  for await (const outcome of outcomes) {
    if (!outcome) continue;
    totals.files++;
    for (const severity of SEVERITIES) {
      totals[severity] += outcome.counts[severity];
      totals.findings += outcome.counts[severity];
    }
    reporter.add(outcome.part);
  }
  reporter.end(totals, unused?.all);
  return totals.error + totals.warning > 0;
}

/** A fault of the program in one draft is said like any other problem, and the other drafts are still checked. */
function tryCheck(checker: Checker, path: string, text: string, problems: Problems): CheckResult | undefined {
  try {
    const result = checker.check(text, markupOf(path), nameOf(path));
    for (const failure of result.failures) problems.say(`规则 ${failure.rule} 出错，已停用`, failure.message);
    return result;
  } catch (error) {
    problems.say(path, error);
    return undefined;
  }
}

/** An ignore is unused where no draft of its configuration made use of it, a comment where it silences nothing. */
export class UnusedIgnores {
  private readonly byChecker = new Map<Checker, readonly Ignore[]>();
  private readonly comments: UnusedIgnore[] = [];

  add(checker: Checker, unused: readonly Ignore[]): void {
    const before = this.byChecker.get(checker);
    const now = new Set(unused);
    this.byChecker.set(checker, before ? before.filter((ignore) => now.has(ignore)) : unused);
  }

  /** Adds what of a draft's comments silences nothing; `*` where a comment names no rule. */
  addComments(checker: Checker, { draft }: CheckResult, path: string): void {
    const idle = idleComments(draft, (text) => checker.check(text, draft.markup, nameOf(path)).findings);
    for (const { line, text, name = '*' } of idle) this.comments.push({ rule: name, text, in: path, line: line + 1 });
  }

  get all(): UnusedIgnore[] {
    return [...[...this.byChecker.values()].flat(), ...this.comments];
  }
}
