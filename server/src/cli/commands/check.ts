import { type Checker, type CheckResult, countCharacters, type Ignore, type Severity } from '../../core/index';
import type { Checkers } from '../checkers';
import { type Input, nameOf, openInput } from '../files';
import { markupOf } from '../markup';
import type { Problems } from '../problems';
import type { Reporter } from '../report/reporter';
import { atLeast, countSeverities, SEVERITIES } from '../severity';

export interface CheckOptions {
  readonly minSeverity: Severity;
  readonly reportUnusedIgnores: boolean;
}

/**
 * Checks the inputs one by one and reports each at once. Returns whether anything at or above `warning` was reported;
 * what could not be checked is said in `problems`.
 */
export async function check(
  inputs: readonly Input[],
  checkers: Checkers,
  reporter: Reporter,
  problems: Problems,
  options: CheckOptions,
): Promise<boolean> {
  const totals = { files: 0, findings: 0, error: 0, warning: 0, information: 0, hint: 0 };
  const unused = new UnusedIgnores();
  reporter.begin();
  for (const input of inputs) {
    const opened = await openInput(input, problems);
    if (!opened) continue;
    const checker = await checkers.forInput(input);
    const result = tryCheck(checker, opened.path, opened.text, problems);
    if (!result) continue;
    unused.add(checker, result.unusedIgnores);
    const findings = result.findings.filter((finding) => atLeast(finding.severity, options.minSeverity));
    const counts = countSeverities(findings);
    totals.files++;
    totals.findings += findings.length;
    for (const severity of SEVERITIES) totals[severity] += counts[severity];
    const characters = countCharacters(opened.text);
    reporter.file({ path: opened.path, encoding: opened.encoding, draft: result.draft, characters, findings });
  }
  reporter.end(totals, options.reportUnusedIgnores ? unused.all : undefined);
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

/** An ignore is unused where no draft of its configuration made use of it. */
class UnusedIgnores {
  private readonly byChecker = new Map<Checker, readonly Ignore[]>();

  add(checker: Checker, unused: readonly Ignore[]): void {
    const before = this.byChecker.get(checker);
    const now = new Set(unused);
    this.byChecker.set(checker, before ? before.filter((ignore) => now.has(ignore)) : unused);
  }

  get all(): Ignore[] {
    return [...this.byChecker.values()].flat();
  }
}
