import { l10n, type QuickPickItem, window } from 'vscode';
import type { RenumberResult, RenumberScope } from '../../server/src/lsp/protocol';
import { applyEdits, caretIn, type Desk, draftToEdit, isAnswerFor, tell, toPosition } from './draftEdits';
import { type ScopedPlace, scopeOf } from './outlineNodes';
import { RENUMBER } from './protocol';

/**
 * Numbers ordinals anew, as one step to undo. `given`: a line of the outline, a scope (`{ "scope": "draft" }`, from a keybinding),
 * or anything else, and the author picks a scope, each shown with what it would change.
 */
export async function renumber(desk: Desk, given: unknown): Promise<void> {
  const document = draftToEdit(desk);
  if (!document) return;
  const { uri, version } = document;
  const ask = ({ scope, start }: ScopedPlace) => {
    const offset = document.offsetAt(start ? toPosition(start) : caretIn(document));
    return desk.server.request(RENUMBER, { uri: uri.toString(), version, scope, offset });
  };
  const place = scopeOf(given);
  const answer = place ? await ask(place) : await pick((scope) => ask({ scope }));
  if (answer === 'dismissed' || !isAnswerFor(document, answer)) return;
  if (await applyEdits(document, answer.edits)) tell(l10n.t('Ordinals changed: {0}', answer.edits.length));
}

interface Choice extends QuickPickItem {
  readonly answer: RenumberResult;
}

/** Lets the author pick among the scopes where something would change; the whole draft's answer where there is no choice. */
async function pick(
  ask: (scope: RenumberScope) => Promise<RenumberResult | undefined>,
): Promise<RenumberResult | undefined | 'dismissed'> {
  const [run, section, draft] = await Promise.all([ask('run'), ask('section'), ask('draft')]);
  if (!run || !section || !draft?.edits.length) return draft;
  const choice = (label: string, answer: RenumberResult): Choice => ({
    label,
    description: l10n.t('{0} to change', answer.edits.length),
    answer,
  });
  const choices = [
    choice(l10n.t('The run at the cursor'), run),
    choice(l10n.t('The section at the cursor'), section),
    choice(l10n.t('The whole draft'), draft),
  ].filter(({ answer }) => answer.edits.length > 0);
  const picked = await window.showQuickPick(choices, { placeHolder: l10n.t('Number what anew?') });
  return picked?.answer ?? 'dismissed';
}
