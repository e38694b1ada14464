import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensOptions,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { type Span, TOKEN_KINDS, tokensOf } from '../../core/index';
import type { Context } from '../context';
import type { Parsed } from '../documents';
import { whole } from '../quantities';

export const SEMANTIC_TOKENS: SemanticTokensOptions = {
  legend: { tokenTypes: [...TOKEN_KINDS], tokenModifiers: [] },
  full: true,
  range: true,
};

/** Tells ordinals, placeholders, quotations, figures and rare characters apart, which no grammar of regular expressions can. */
export function registerSemanticTokens({ connection, documents, guard }: Context): void {
  connection.languages.semanticTokens.on(
    guard.request('semanticTokens', { data: [] }, async ({ textDocument }: SemanticTokensParams) => {
      const parsed = await documents.parsed(textDocument.uri);
      return parsed ? tokens(parsed, whole(parsed.draft)) : { data: [] };
    }),
  );
  connection.languages.semanticTokens.onRange(
    guard.request('semanticTokens/range', { data: [] }, async ({ textDocument, range }: SemanticTokensRangeParams) => {
      const parsed = await documents.parsed(textDocument.uri);
      if (!parsed) return { data: [] };
      const { lines } = parsed.draft;
      return tokens(parsed, { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) });
    }),
  );
}

function tokens({ draft }: Parsed, span: Span): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { kind, start, end } of tokensOf(draft, span)) {
    const { line, character } = draft.lines.positionAt(start);
    builder.push(line, character, end - start, TOKEN_KINDS.indexOf(kind), 0);
  }
  return builder.build();
}
