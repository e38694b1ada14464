import type { TextDocument } from 'vscode';
import type { BaseLanguageClient, Middleware } from 'vscode-languageclient';
import type { Admission } from './admission';

/** A file whose text the client has read. */
export interface FileToCheck {
  readonly uri: string;
  readonly languageId: string;
  readonly text: string;
}

/**
 * Lets the server see drafts only. A language client selects documents by their language, which does not tell a draft from
 * any other Markdown, so every message about a document that was never opened at the server stops here.
 */
export class Gate {
  private readonly open = new Set<string>();
  /** Files that the server is shown although the editor has not opened them. */
  private readonly guests = new Set<string>();

  constructor(private readonly admission: Admission) {}

  readonly middleware: Pick<Middleware, 'sendRequest' | 'sendNotification'> = {
    sendNotification: async (type, next, params) => {
      if (this.passes(methodOf(type), uriIn(params))) await next(type, params);
    },
    sendRequest: async (type, params, token, next) => {
      const uri = uriIn(params);
      // Every request about a document may be answered with null.
      if (uri !== undefined && !this.open.has(uri)) return null as never;
      return next(type, params, token);
    },
  };

  /** A server that was started again knows no document: the client opens all of them anew. */
  forget(): void {
    this.open.clear();
  }

  /** Opens at the server a document that became a draft while it was open in the editor. */
  async admit(client: BaseLanguageClient, document: TextDocument): Promise<void> {
    if (this.open.has(document.uri.toString())) return;
    await client.sendNotification(
      'textDocument/didOpen',
      client.code2ProtocolConverter.asOpenTextDocumentParams(document),
    );
  }

  /** Shows the server a file for as long as it is asked about it; one that is open at the server already stays as it is. */
  async visit<T>(
    client: BaseLanguageClient,
    { uri, languageId, text }: FileToCheck,
    ask: () => Promise<T>,
  ): Promise<T> {
    if (this.open.has(uri)) return ask();
    this.guests.add(uri);
    try {
      await client.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 0, text } });
      return await ask();
    } finally {
      this.guests.delete(uri);
      await client.sendNotification('textDocument/didClose', { textDocument: { uri } });
    }
  }

  private passes(method: string, uri: string | undefined): boolean {
    if (uri === undefined) return true;
    if (method === 'textDocument/didOpen') {
      const isNew = (this.admission.hasUri(uri) || this.guests.has(uri)) && !this.open.has(uri);
      if (isNew) this.open.add(uri);
      return isNew;
    }
    if (method === 'textDocument/didClose') return this.open.delete(uri);
    return this.open.has(uri);
  }
}

function methodOf(type: string | { readonly method: string }): string {
  return typeof type === 'string' ? type : type.method;
}

/** The document that the parameters of a message speak of. */
function uriIn(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null || !('textDocument' in params)) return undefined;
  const { textDocument } = params;
  if (typeof textDocument !== 'object' || textDocument === null || !('uri' in textDocument)) return undefined;
  return typeof textDocument.uri === 'string' ? textDocument.uri : undefined;
}
