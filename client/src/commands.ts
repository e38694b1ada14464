import { l10n } from 'vscode';
import { applyEdits, type Desk, draftToEdit, isAnswerFor, tell } from './draftEdits';
import { FIX_ALL } from './protocol';

/** Applies every safe fix to the draft, as one step to undo. */
export async function fixAll(desk: Desk): Promise<void> {
  const document = draftToEdit(desk);
  if (!document) return;
  const { uri, version } = document;
  const answer = await desk.server.request(FIX_ALL, { uri: uri.toString(), version });
  if (!isAnswerFor(document, answer)) return;
  if (await applyEdits(document, answer.edits)) tell(l10n.t('Fixes applied: {0}', answer.applied));
}
