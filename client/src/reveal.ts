import { type Range, Selection, type TextDocument, type TextEditor, TextEditorRevealType, window } from 'vscode';

/** Shows a draft where it stands already, else in the active column, with `range` selected. */
export async function reveal(document: TextDocument, range: Range): Promise<TextEditor> {
  const beside = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, beside?.viewColumn);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}
