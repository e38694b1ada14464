import { l10n, window, workspace } from 'vscode';
import { applyEdits, type Desk, draftToEdit, isAnswerFor } from './draftEdits';
import { CLEAN } from './protocol';

/** Takes out of the draft what is no part of the speech, as one step to undo or by way of VS Code's preview, and says what. */
export async function cleanDraft(desk: Desk): Promise<void> {
  const document = draftToEdit(desk);
  if (!document) return;
  const { uri, version } = document;
  const answer = await desk.server.request(CLEAN, { uri: uri.toString(), version });
  if (!isAnswerFor(document, answer)) return;
  if (answer.edits.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing to clean up.'));
    return;
  }
  const removed = l10n.t('Cleaned up: {0}', answer.removed.map(({ name, count }) => `${name}${count}处`).join('，'));
  if (workspace.getConfiguration('jianggao', document).get<boolean>('clean.preview')) {
    // The preview says it: what is left out there stays.
    await applyEdits(document, answer.edits, { needsConfirmation: true, label: removed });
  } else if (await applyEdits(document, answer.edits)) {
    void window.showInformationMessage(removed);
  }
}
