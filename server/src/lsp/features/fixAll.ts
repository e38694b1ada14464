import type { CodeAction } from 'vscode-languageserver';
import { deletesLines, type Edit, type Finding, fixAllEdits, safeFix } from '../../core/index';
import type { ActionData, ActionRequest } from '../actionRequest';
import type { Context } from '../context';
import { toTextEdits } from '../convert';
import type { Checked } from '../documents';
import { FIX_ALL, type FixAllParams, type FixAllResult } from '../protocol';

export const FIX_ALL_KIND = 'source.fixAll.jianggao';

/** The fix-all action; none where there is nothing to fix. */
export function fixAllAction({ checked }: ActionRequest): CodeAction[] {
  const { text } = checked.draft;
  if (!checked.findings.some((finding) => keepsLines(finding, text))) return [];
  const data: ActionData = { uri: checked.uri, version: checked.version, change: 'fixAll' };
  return [{ title: '改正全文中有把握的问题', kind: FIX_ALL_KIND, data }];
}

/** Every safe fix but whole lines, round by round, as edits over the text as it is. */
export function safeEdits(checked: Checked): readonly Edit[] {
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

function fixed({ draft, name, markup, profile }: Checked): { edits: readonly Edit[]; applied: number } {
  return fixAllEdits(draft.text, profile.checker, markup, keepsLines, name);
}

/** Whole lines stay: a draft is saved more often than it is cleaned. */
function keepsLines(finding: Finding, text: string): boolean {
  const fix = safeFix(finding);
  return fix !== undefined && !deletesLines(fix, text);
}
