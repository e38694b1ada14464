import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
} from 'vscode-languageserver';
import { type Completion, complete, plainText, snippetText } from '../../core/index';
import type { Context } from '../context';
import { toRange } from '../convert';

/**
 * Marks behind which something may come next; Han and letters ask by themselves. A line break is none of them: with suggestions open a
 * second Enter would take the first instead of leaving a blank line. At a new line they come when they are asked for.
 */
export const COMPLETION_TRIGGERS: readonly string[] = ['。', '；', '！', '？', '：', '，', '“', '《', '们'];

const KINDS: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  ordinal: CompletionItemKind.EnumMember,
  items: CompletionItemKind.Snippet,
  phrase: CompletionItemKind.Snippet,
  term: CompletionItemKind.Text,
};

/** Continues the draft: next ordinals, announced items, salutations, set phrases, words already used. */
export function registerCompletion({ connection, client, documents, guard }: Context): void {
  connection.onCompletion(
    guard.request(
      'completion',
      null,
      async ({ textDocument, position }: CompletionParams): Promise<CompletionList | null> => {
        const parsed = await documents.parsed(textDocument.uri);
        if (!parsed) return null;
        const { draft } = parsed;
        const found = complete(draft, draft.lines.offsetAt(position));
        if (!found) return null;
        const range = toRange(draft.lines, found.replace);
        const items = found.items.map((item, i): CompletionItem => {
          const fill = client.snippets && item.text.includes('‹');
          return {
            label: item.label,
            kind: KINDS[item.kind],
            detail: item.detail,
            filterText: item.filter,
            // The order is ours: the likeliest first.
            sortText: String(i).padStart(3, '0'),
            insertTextFormat: fill ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
            textEdit: { range, newText: fill ? snippetText(item.text) : plainText(item.text) },
          };
        });
        return { isIncomplete: false, items };
      },
    ),
  );
}
