import {
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Section, Span } from '../../core/index';
import type { Context } from '../context';
import { toRange } from '../convert';
import type { Parsed } from '../documents';
import { measure, quantityText } from '../quantities';

/** Title, salutation and sections, for the editor's own outline, breadcrumbs and sticky scroll. */
export function registerSymbols({ connection, client, documents, guard }: Context): void {
  connection.onDocumentSymbol(
    guard.request(
      'documentSymbol',
      [],
      async ({ textDocument }: DocumentSymbolParams): Promise<DocumentSymbol[] | SymbolInformation[]> => {
        const parsed = await documents.parsed(textDocument.uri);
        if (!parsed) return [];
        const symbols = symbolsOf(parsed);
        return client.nestedSymbols ? symbols : flatten(symbols, parsed.uri);
      },
    ),
  );
}

function symbolsOf(parsed: Parsed): DocumentSymbol[] {
  const { title, salutation } = parsed.draft.parts;
  const symbols = parsed.draft.sections.map((section) => sectionSymbol(parsed, section));
  if (salutation) symbols.push(partSymbol(parsed, salutation, SymbolKind.Constant, ''));
  if (title) symbols.push(partSymbol(parsed, title, SymbolKind.File, quantityText(measure(parsed))));
  return symbols.sort((a, b) => a.range.start.line - b.range.start.line);
}

function partSymbol({ draft }: Parsed, span: Span, kind: SymbolKind, detail: string): DocumentSymbol {
  const range = toRange(draft.lines, span);
  return { name: nameOf(draft.text.slice(span.start, span.end)), detail, kind, range, selectionRange: range };
}

function sectionSymbol(parsed: Parsed, section: Section): DocumentSymbol {
  const { lines } = parsed.draft;
  return {
    name: nameOf(section.text),
    detail: quantityText(measure(parsed, section)),
    kind: SymbolKind.String,
    range: toRange(lines, section),
    selectionRange: toRange(lines, section.heading),
    children: section.sections.map((child) => sectionSymbol(parsed, child)),
  };
}

/** A name is one line and never empty. */
function nameOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim() || '（无标题）';
}

function flatten(symbols: readonly DocumentSymbol[], uri: string, containerName?: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children }) => [
    { name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) },
    ...flatten(children ?? [], uri, name),
  ]);
}
