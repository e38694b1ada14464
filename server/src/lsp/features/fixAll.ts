import type { CodeAction } from 'vscode-languageserver';
import { applyEdits, compatibleEdits, type Edit, type Finding, fixAll, safeFix } from '../../core/index';
import type { ActionData, ActionRequest } from '../actionRequest';
import type { Context } from '../context';
import { toTextEdits } from '../convert';
import type { Checked } from '../documents';
import { minimalEdits } from '../minimalEdits';
import { FIX_ALL, type FixAllParams, type FixAllResult } from '../protocol';

export const FIX_ALL_KIND = 'source.fixAll.jianggao';

/** Rules whose safe fix deletes whole lines: right when a draft is cleaned, a surprise when it is saved. */
const WHOLE_LINES: ReadonlySet<string> = new Set([
  'watermark/line',
  'watermark/site-boilerplate',
  'layout/page-number',
  'layout/blank-lines',
]);

/** The fix-all action; none where there is nothing to fix. */
export function fixAllAction({ checked }: ActionRequest): CodeAction[] {
  if (!checked.findings.some((finding) => accepts(finding) && safeFix(finding))) return [];
  const data: ActionData = { uri: checked.uri, version: checked.version, change: 'fixAll' };
  return [{ title: '改正全文中有把握的问题', kind: FIX_ALL_KIND, data }];
}

/** Every safe fix but whole lines, round by round, as edits over the text as it is. */
export function fixAllEdits(checked: Checked): readonly Edit[] {
  return fixed(checked).edits;
}

/** Answers the request of the command `jianggao.fixAll`. */
export function registerFixAll({ connection, documents, guard }: Context): void {
  const nothing: FixAllResult = { version: null, edits: [], applied: 0 };
  connection.onRequest(
    FIX_ALL,
    guard.request(FIX_ALL, nothing, async ({ uri, version }: FixAllParams): Promise<FixAllResult> => {
      const checked = await documents.checked(uri);
      if (!checked || checked.version !== version) return nothing;
      const { edits, applied } = fixed(checked);
      return { version, edits: toTextEdits(checked.draft.lines, edits), applied };
    }),
  );
}

function fixed({ draft, markup, profile, findings }: Checked): { edits: readonly Edit[]; applied: number } {
  const { text, applied } = fixAll(draft.text, profile.checker, markup, accepts);
  // One round is enough for most drafts; then its own edits are the smallest there are.
  const first = compatibleEdits(findings.flatMap((finding) => (accepts(finding) ? (safeFix(finding) ?? []) : [])));
  return { edits: applyEdits(draft.text, first) === text ? first : minimalEdits(draft.text, text), applied };
}

function accepts(finding: Finding): boolean {
  return !WHOLE_LINES.has(finding.rule);
}
