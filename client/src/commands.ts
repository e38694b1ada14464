import { l10n, Range, WorkspaceEdit, window, workspace } from 'vscode';
import type { PlainRange } from '../../server/src/lsp/protocol';
import type { Admission } from './admission';
import type { LanguageServer } from './languageServer';
import { FIX_ALL } from './protocol';

/** Applies every safe fix to the draft in the active editor, as one step to undo. */
export async function fixAll(admission: Admission, server: LanguageServer): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !admission.has(document)) {
    void window.showInformationMessage(l10n.t('The active editor holds no speech draft.'));
    return;
  }
  const { uri, version } = document;
  const result = await server.request(FIX_ALL, { uri: uri.toString(), version });
  if (!result) {
    void window.showWarningMessage(l10n.t('The language server does not answer. Restart it and try again.'));
    return;
  }
  if (result.version !== document.version) {
    void window.showInformationMessage(l10n.t('The draft changed in the meantime; nothing was fixed.'));
    return;
  }
  const edit = new WorkspaceEdit();
  for (const { range, newText } of result.edits) edit.replace(uri, toRange(range), newText);
  const isApplied = result.edits.length === 0 || (await workspace.applyEdit(edit));
  if (isApplied) window.setStatusBarMessage(l10n.t('Fixes applied: {0}', result.applied), 5000);
}

function toRange({ start, end }: PlainRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
