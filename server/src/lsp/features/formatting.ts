import type { DocumentFormattingParams, DocumentRangeFormattingParams, Range, TextEdit } from 'vscode-languageserver';
import { formatEdits } from '../../core/index';
import type { Context } from '../context';
import { toTextEdits } from '../convert';

/** Formats the document or a range of whole lines: punctuation, blanks, blank lines, marks of ordinals, indents; never words. */
export function registerFormatting({ connection, documents, guard }: Context): void {
  const format = async (uri: string, range?: Range): Promise<TextEdit[]> => {
    const parsed = await documents.parsed(uri);
    if (!parsed) return [];
    const { draft, markup, name, profile } = parsed;
    const { indent } = profile.choices;
    const edits = formatEdits(draft.text, profile.checker, { indent, markup, ...(name === undefined ? {} : { name }) });
    if (!range) return toTextEdits(draft.lines, edits);
    const start = draft.lines.starts[range.start.line] ?? draft.text.length;
    // The lines that the range touches; one that it only reaches the beginning of is not among them.
    const reaches = range.end.character > 0 || range.end.line === range.start.line;
    const end = draft.lines.starts[range.end.line + (reaches ? 1 : 0)] ?? draft.text.length;
    const inside = edits.filter(({ offset, length }) => offset >= start && offset + length <= end);
    return toTextEdits(draft.lines, inside);
  };
  connection.onDocumentFormatting(
    guard.request('formatting', [], ({ textDocument }: DocumentFormattingParams) => format(textDocument.uri)),
  );
  connection.onDocumentRangeFormatting(
    guard.request('rangeFormatting', [], ({ textDocument, range }: DocumentRangeFormattingParams) =>
      format(textDocument.uri, range),
    ),
  );
}
