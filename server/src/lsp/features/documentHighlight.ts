import { type DocumentHighlight, DocumentHighlightKind, type DocumentHighlightParams } from 'vscode-languageserver';
import { repeatedWord } from '../../core/index';
import type { Context } from '../context';
import { toRange } from '../convert';

/** Shows every place of the word at the caret where the draft has it more than once: pet phrases at a glance. */
export function registerDocumentHighlight({ connection, documents, guard }: Context): void {
  connection.onDocumentHighlight(
    guard.request(
      'documentHighlight',
      [],
      async ({ textDocument, position }: DocumentHighlightParams): Promise<DocumentHighlight[]> => {
        const parsed = await documents.parsed(textDocument.uri);
        if (!parsed) return [];
        const { draft } = parsed;
        return repeatedWord(draft, draft.lines.offsetAt(position)).map((span) => ({
          range: toRange(draft.lines, span),
          kind: DocumentHighlightKind.Text,
        }));
      },
    ),
  );
}
