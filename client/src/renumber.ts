import { l10n, type QuickPickItem, type TextDocument, window } from 'vscode';
import type { RenumberResult, RenumberScope } from '../../server/src/lsp/protocol';
import type { ActiveDraft } from './activeDraft';
import type { Admission } from './admission';
import { applyEdits, draftToEdit, isAnswerFor, tell } from './draftEdits';
import type { LanguageServer } from './languageServer';
import { placeOf } from './outlineNodes';
import { RENUMBER } from './protocol';

interface Choice extends QuickPickItem {
  readonly answer: RenumberResult;
}

/**
 * Numbers ordinals anew, as one step to undo: those below the line of the outline that is given, of the scope that is given
 * (`{ scope: 'draft' }`, from a keybinding), or of one that the author picks, each shown with what it would change.
 */
export async function renumber(
  admission: Admission,
  draft: ActiveDraft,
  server: LanguageServer,
  given: unknown,
): Promise<void> {
  const document = draftToEdit(admission, draft);
  if (!document) return;
  const { uri, version } = document;
  const ask = (scope: RenumberScope, offset: number) =>
    server.request(RENUMBER, { uri: uri.toString(), version, scope, offset });
  const place = placeOf(given);
  const offset = place?.start
    ? document.offsetAt(document.validatePosition(toPosition(place.start)))
    : caretIn(document);
  const answer = place
    ? await ask(place.scope, offset)
    : await pick((scope) => ask(scope, offset));
  if (answer === null || !isAnswerFor(document, answer)) return;
  if (await applyEdits(document, answer.edits)) tell(l10n.t('Ordinals changed: {0}', answer.edits.length));
}
