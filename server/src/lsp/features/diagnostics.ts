import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { Context } from '../context';
import { toDiagnostic } from '../convert';
import type { Checked } from '../documents';
import type { Cancel } from '../host';
import type { Shown } from '../typing';

/** How long the server waits for the next change before it sends diagnostics to a client that does not ask, in milliseconds. */
const DEBOUNCE = 300;

/** What the rest of the server tells this feature. */
export interface DiagnosticsFeature {
  /** A document was opened or changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Findings may differ although no text did: of one document, or of all. */
  refresh(uri?: string): void;
  dispose(): void;
}

export function registerDiagnostics(context: Context): DiagnosticsFeature {
  return context.client.pullsDiagnostics ? registerPull(context) : registerPush(context);
}

function registerPull(context: Context): DiagnosticsFeature {
  const { connection, client, documents, typing, guard, log } = context;
  const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
  connection.languages.diagnostics.on(
    guard.request('diagnostic', empty, async (params: DocumentDiagnosticParams): Promise<DocumentDiagnosticReport> => {
      const checked = await documents.checked(params.textDocument.uri);
      if (!checked) return empty;
      const shown = typing.shown(checked, checked.findings);
      const resultId = resultIdOf(checked, shown);
      if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = shown.findings.map((finding) => toDiagnostic(checked, finding, client));
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
  return {
    changed() {},
    closed() {},
    refresh() {
      if (!client.refreshesDiagnostics) return;
      connection.languages.diagnostics
        .refresh()
        .catch((error: unknown) => log.warn(`diagnostic refresh: ${String(error)}`));
    },
    dispose() {},
  };
}

/** Equal ids mean equal diagnostics: opening, version, settings, and what is held back. */
function resultIdOf(checked: Checked, { held }: Shown): string {
  return `${checked.opening}/${checked.version}/${checked.profile.revision}/${held}`;
}

function registerPush(context: Context): DiagnosticsFeature {
  const { connection, host, client, documents, typing, guard } = context;
  const waiting = new Map<string, Cancel>();
  const stop = (uri: string) => {
    waiting.get(uri)?.();
    waiting.delete(uri);
  };
  const publish = guard.event('publish', async (uri: string) => {
    stop(uri);
    const checked = await documents.checked(uri);
    const document = documents.get(uri);
    if (!document) return;
    const findings = checked ? typing.shown(checked, checked.findings).findings : [];
    await connection.sendDiagnostics({
      uri,
      ...(client.diagnosticVersion ? { version: checked?.version ?? document.version } : {}),
      diagnostics: checked ? findings.map((finding) => toDiagnostic(checked, finding, client)) : [],
    });
  });
  const known = new Set<string>();
  return {
    changed(uri) {
      stop(uri);
      // A document that was just opened is checked at once.
      const delay = known.has(uri) ? DEBOUNCE : 0;
      known.add(uri);
      waiting.set(
        uri,
        host.later(delay, () => publish(uri)),
      );
    },
    closed(uri) {
      stop(uri);
      known.delete(uri);
      connection.sendDiagnostics({ uri, diagnostics: [] }).catch(() => {});
    },
    refresh(uri) {
      for (const one of uri === undefined ? documents.uris : [uri]) publish(one);
    },
    dispose() {
      for (const uri of [...waiting.keys()]) stop(uri);
    },
  };
}
