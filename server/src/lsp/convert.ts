import {
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Edit, Finding, LineIndex, Severity, Span } from '../core/index';
import type { ClientFeatures } from './clientFeatures';
import type { Parsed } from './documents';

/** The name that our diagnostics go by. */
export const SOURCE = 'jianggao';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export function toRange(lines: LineIndex, span: Span): Range {
  return { start: lines.positionAt(span.start), end: lines.positionAt(span.end) };
}

export function spanOf(part: { readonly offset: number; readonly length: number }): Span {
  return { start: part.offset, end: part.offset + part.length };
}

export function toTextEdits(lines: LineIndex, edits: readonly Edit[]): TextEdit[] {
  return edits.map((edit) => ({ range: toRange(lines, spanOf(edit)), newText: edit.newText }));
}

/** Edits of one document, for its version where the client can tell versions apart. */
export function toWorkspaceEdit(draft: Parsed, edits: readonly Edit[], client: ClientFeatures): WorkspaceEdit {
  const textEdits = toTextEdits(draft.draft.lines, edits);
  if (!client.versionedEdits) return { changes: { [draft.uri]: textEdits } };
  return { documentChanges: [{ textDocument: { uri: draft.uri, version: draft.version }, edits: textEdits }] };
}

/** The address of a rule's page, where the client said where the pages are. */
export function docsOf(rule: string, client: ClientFeatures): string | undefined {
  return client.options.docs === undefined ? undefined : `${client.options.docs}/${rule}.md`;
}

export function toDiagnostic({ uri, draft }: Parsed, finding: Finding, client: ClientFeatures): Diagnostic {
  const href = client.codeDescription ? docsOf(finding.rule, client) : undefined;
  return {
    range: toRange(draft.lines, spanOf(finding)),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    source: SOURCE,
    message: finding.message,
    ...(href === undefined ? {} : { codeDescription: { href } }),
    // Adverts are no part of the speech.
    ...(client.diagnosticTags && finding.family === 'watermark' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
    ...(client.relatedInformation && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((related) => ({
            location: { uri, range: toRange(draft.lines, spanOf(related)) },
            message: related.message,
          })),
        }
      : {}),
  };
}
