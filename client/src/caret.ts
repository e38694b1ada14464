import { Disposable, type TextEditor, window } from 'vscode';
import type { Admission } from './admission';
import { debouncer } from './debounce';
import type { LanguageServer } from './languageServer';
import { CARET } from './protocol';

const PAUSE_MS = 80;

/** Tells the server where the caret is, so that it holds back findings in what is being written. */
export function followCaret(admission: Admission, server: LanguageServer): Disposable {
  const tell = debouncer<TextEditor>(PAUSE_MS, ({ document, selection }) => {
    if (document.isClosed || !admission.has(document)) return;
    const offset = document.offsetAt(selection.active);
    void server.notify(CARET, { uri: document.uri.toString(), version: document.version, offset });
  });
  return Disposable.from(
    tell,
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (admission.has(textEditor.document)) tell.call(textEditor);
    }),
  );
}
