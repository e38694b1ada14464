import { l10n } from 'vscode';
import type { ActiveDraft } from './activeDraft';
import type { Admission } from './admission';
import { applyEdits, draftToEdit, isAnswerFor, tell } from './draftEdits';
import type { LanguageServer } from './languageServer';
import { FIX_ALL } from './protocol';

/** Applies every safe fix to the draft, as one step to undo. */
export async function fixAll(admission: Admission, draft: ActiveDraft, server: LanguageServer): Promise<void> {
  const document = draftToEdit(admission, draft);
  if (!document) return;
  const { uri, version } = document;
  const answer = await server.request(FIX_ALL, { uri: uri.toString(), version });
  if (!isAnswerFor(document, answer)) return;
  if (await applyEdits(document, answer.edits)) tell(l10n.t('Fixes applied: {0}', answer.applied));
}
