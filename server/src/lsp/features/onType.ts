import type { DocumentOnTypeFormattingOptions, DocumentOnTypeFormattingParams, TextEdit } from 'vscode-languageserver';
import { listEnter, TYPED_MARKS, typedMark } from '../../core/index';
import type { Context } from '../context';
import { toTextEdits } from '../convert';

export const ON_TYPE: DocumentOnTypeFormattingOptions = {
  firstTriggerCharacter: '\n',
  moreTriggerCharacter: [...TYPED_MARKS],
};

/** Goes on with a list behind Enter, or ends it; makes a half-width mark typed behind Chinese full-width. */
export function registerOnType({ connection, documents, guard }: Context): void {
  connection.onDocumentOnTypeFormatting(
    guard.request(
      'onTypeFormatting',
      [],
      async ({ textDocument, position, ch }: DocumentOnTypeFormattingParams): Promise<TextEdit[]> => {
        const parsed = await documents.parsed(textDocument.uri);
        if (!parsed) return [];
        const { draft } = parsed;
        const offset = draft.lines.offsetAt(position);
        const edit = ch === '\n' ? listEnter(draft, offset) : typedMark(draft, offset, ch);
        return edit ? toTextEdits(draft.lines, [edit]) : [];
      },
    ),
  );
}
