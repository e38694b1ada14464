import type { CodeAction } from 'vscode-languageserver';
import { type Edit, type Family, type Finding, fixAllEdits, rules, safeFix } from '../../core/index';
import type { ActionData, ActionRequest } from '../actionRequest';
import type { Context } from '../context';
import { toTextEdits } from '../convert';
import type { Checked } from '../documents';
import { CLEAN, type CleanParams, type CleanResult, type Removed } from '../protocol';

/** Not below `source.fixAll`: what deletes lines never runs on save unless it is named. */
export const CLEAN_KIND = 'source.jianggao.clean';

/** What a downloaded draft brings along that is not the speech. */
const CLEANED: ReadonlySet<Family> = new Set(['watermark', 'layout']);

/** The action that cleans the draft; none where there is nothing to clean. */
export function cleanAction({ checked }: ActionRequest): CodeAction[] {
  if (!checked.findings.some(isCleaned)) return [];
  const data: ActionData = { uri: checked.uri, version: checked.version, change: 'clean' };
  return [{ title: '清理讲稿：删去广告、水印和多余的空白', kind: CLEAN_KIND, data }];
}

/** The edits that clean the draft, whole lines included. */
export function cleanEdits({ draft, name, markup, profile }: Checked): readonly Edit[] {
  return fixAllEdits(draft.text, profile.checker, markup, isCleaned, name).edits;
}

/** Answers the request of the command `jianggao.cleanDraft`. */
export function registerClean({ connection, documents, guard }: Context): void {
  const nothing: CleanResult = { version: null, edits: [], removed: [] };
  connection.onRequest(
    CLEAN,
    guard.request(CLEAN, nothing, async ({ uri, version }: CleanParams): Promise<CleanResult> => {
      const checked = await documents.checked(uri);
      if (!checked || checked.version !== version) return nothing;
      const edits = toTextEdits(checked.draft.lines, cleanEdits(checked));
      return { version, edits, removed: edits.length > 0 ? removedFrom(checked) : [] };
    }),
  );
}

function isCleaned(finding: Finding): boolean {
  return CLEANED.has(finding.family) && safeFix(finding) !== undefined;
}

/** What the author sees go: the findings in the draft as it is, by rule; what later rounds tidy up behind them is not counted. */
function removedFrom({ findings }: Checked): Removed[] {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    if (isCleaned(finding)) counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
  }
  return rules.flatMap(({ id, title }) => {
    const count = counts.get(id);
    return count === undefined ? [] : [{ rule: id, title, count }];
  });
}
