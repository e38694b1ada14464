import { l10n, Range, Selection, type TextDocument, window } from 'vscode';
import type { MoveRefusal, MoveWish, PlainPosition } from '../../server/src/lsp/protocol';
import { applyEdits, type Desk, isAnswerFor, toPosition } from './draftEdits';
import { headingToRename, type OutlineNode } from './outlineNodes';
import { MOVE } from './protocol';

/**
 * Moves, steps or renames a section with the ordinals that change, as one step to undo; says why where it cannot be done. The caret goes
 * along, the focus stays. Whether it was done.
 */
export async function moveSection({ draft, server }: Desk, node: OutlineNode, to: MoveWish): Promise<boolean> {
  const { document } = draft;
  const { outline, section } = node;
  if (!document || !section || document.uri.toString() !== outline.uri) return false;
  const { uri, version } = outline;
  const answer = await server.request(MOVE, { uri, version, section: section.heading.start, to });
  if (answer && isRefused(answer.refusal)) return false;
  if (!isAnswerFor(document, answer) || !(await applyEdits(document, answer.edits))) return false;
  if (answer.landing) goAlong(document, answer.landing);
  await draft.refresh();
  return true;
}

/** Asks for a section's new heading and puts it there; its ordinal stays. */
export async function renameSection(desk: Desk, node: OutlineNode): Promise<void> {
  const { section } = node;
  if (!section) return;
  const heading = await window.showInputBox({
    title: section.text,
    prompt: l10n.t('New heading, without its number'),
    value: headingToRename(section),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A heading cannot be empty.') : undefined),
  });
  if (heading !== undefined) await moveSection(desk, node, { kind: 'rename', heading });
}

/** Says why a section stays where it is; a draft that has moved on is said with the answer's version. */
function isRefused(refusal: MoveRefusal | null): boolean {
  if (refusal === 'impossible') void window.showInformationMessage(l10n.t('The section cannot go there.'));
  else if (refusal === 'noSection') void window.showInformationMessage(l10n.t('There is no section here.'));
  else return false;
  return true;
}

function goAlong(document: TextDocument, landing: PlainPosition): void {
  const caret = toPosition(landing);
  for (const editor of window.visibleTextEditors) {
    if (editor.document !== document) continue;
    editor.selection = new Selection(caret, caret);
    editor.revealRange(new Range(caret, caret));
  }
}
