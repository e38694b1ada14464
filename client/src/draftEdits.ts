import {
  l10n,
  Position,
  Range,
  type TextDocument,
  WorkspaceEdit,
  type WorkspaceEditEntryMetadata,
  window,
  workspace,
} from 'vscode';
import type { PlainEdit, PlainPosition, PlainRange } from '../../server/src/lsp/protocol';
import type { ActiveDraft } from './activeDraft';
import type { Admission } from './admission';
import type { LanguageServer } from './languageServer';

/** What commands on a draft need. */
export interface Desk {
  readonly admission: Admission;
  readonly draft: ActiveDraft;
  readonly server: LanguageServer;
}

/** Edits as the server answers with them. */
export interface AnsweredEdits {
  /** Of the document that they belong to; null where it has moved on. */
  readonly version: number | null;
  readonly edits: readonly PlainEdit[];
}

/** The draft that a command is for: the active editor's, else the one that is worked on; says so where there is none. */
export function draftToEdit({ admission, draft }: Desk): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  const document = active && admission.has(active) ? active : draft.document;
  if (!document) void window.showInformationMessage(l10n.t('The active editor holds no speech draft.'));
  return document;
}

/** Whether the answer came and is for the text as it is; says why not. */
export function isAnswerFor<A extends { readonly version: number | null }>(
  document: TextDocument,
  answer: A | undefined,
): answer is A {
  if (!answer) {
    void window.showWarningMessage(l10n.t('The language server does not answer. Restart it and try again.'));
    return false;
  }
  if (answer.version === document.version) return true;
  void window.showInformationMessage(l10n.t('The draft changed in the meantime; nothing was changed.'));
  return false;
}

/** Applies edits as one step to undo; with `metadata`, by way of VS Code's preview. Whether they were applied. */
export async function applyEdits(
  { uri }: TextDocument,
  edits: readonly PlainEdit[],
  metadata?: WorkspaceEditEntryMetadata,
): Promise<boolean> {
  if (edits.length === 0) return true;
  const edit = new WorkspaceEdit();
  for (const { range, newText } of edits) edit.replace(uri, toRange(range), newText, metadata);
  return workspace.applyEdit(edit, { isRefactoring: metadata !== undefined });
}

export function toPosition({ line, character }: PlainPosition): Position {
  return new Position(line, character);
}

export function toRange({ start, end }: PlainRange): Range {
  return new Range(toPosition(start), toPosition(end));
}

/** The caret in the editor that shows the draft; its beginning where none does. */
export function caretIn(document: TextDocument): Position {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor?.document === document)?.selection.active ?? new Position(0, 0);
}

/** A short message that goes by itself. */
export function tell(message: string): void {
  window.setStatusBarMessage(message, 5000);
}
