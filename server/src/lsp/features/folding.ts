import type { FoldingRange, FoldingRangeParams } from 'vscode-languageserver';
import { walkSections } from '../../core/index';
import type { Context } from '../context';

/** Every section folds to its heading; blank lines at its end stay visible. */
export function registerFolding({ connection, client, documents, guard }: Context): void {
  connection.onFoldingRanges(
    guard.request('foldingRange', [], async ({ textDocument }: FoldingRangeParams): Promise<FoldingRange[]> => {
      const parsed = await documents.parsed(textDocument.uri);
      if (!parsed) return [];
      const { lines, text, sections } = parsed.draft;
      const ranges: FoldingRange[] = [];
      walkSections(sections, ({ heading, start, end }) => {
        let last = end;
        while (last > start && text.slice(last - 1, last).trim() === '') last--;
        const startLine = lines.lineAt(heading.end);
        const endLine = lines.lineAt(last);
        if (endLine > startLine) ranges.push({ startLine, endLine });
      });
      return ranges.slice(0, client.foldingLimit);
    }),
  );
}
