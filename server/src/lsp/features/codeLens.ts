import type { CodeLens, CodeLensParams } from 'vscode-languageserver';
import { walkSections } from '../../core/index';
import type { Context } from '../context';
import { toRange } from '../convert';
import { measure, quantityText } from '../quantities';

/** Above every heading: characters, speaking time, share of the whole. Only where the setting `codeLens` is on. */
export function registerCodeLens({ connection, documents, guard }: Context): void {
  connection.onCodeLens(
    guard.request('codeLens', [], async ({ textDocument }: CodeLensParams): Promise<CodeLens[]> => {
      const parsed = await documents.parsed(textDocument.uri);
      if (!parsed?.profile.choices.codeLens) return [];
      const { draft } = parsed;
      const all = measure(parsed).characters;
      const lenses: CodeLens[] = [];
      walkSections(draft.sections, (section) => {
        const quantity = measure(parsed, section);
        const share = all === 0 ? 0 : Math.round((quantity.characters * 100) / all);
        // A lens without a command is text.
        const command = { title: `${quantityText(quantity)} · 占${share}%`, command: '' };
        lenses.push({ range: toRange(draft.lines, section.heading), command });
      });
      return lenses;
    }),
  );
}
