import { Checker } from '../../server/src/core/index';
import type { Manuscript } from './edits';
import { nameOf } from './serverProcess';

/** What a checker that has seen nothing else finds, named as the diagnostics are. */
export function freshFindings(manuscript: Manuscript): string[] {
  const { draft, findings } = new Checker().check(manuscript.text);
  return findings.map(({ rule, offset, length }) =>
    nameOf(rule, draft.lines.positionAt(offset), draft.lines.positionAt(offset + length)),
  );
}
