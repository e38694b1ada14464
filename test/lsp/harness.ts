import { PassThrough } from 'node:stream';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createConnection } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  type CodeAction,
  type CodeActionContext,
  CodeActionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  type Registration,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { familyOf, rules } from '../../server/src/core/index';
import type { Cancel, Host } from '../../server/src/lsp/host';
import { type Held, startServer } from '../../server/src/lsp/server';

/** A client that can do all that VS Code can, as far as the server asks. */
export const FULL: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true },
    publishDiagnostics: {
      relatedInformation: true,
      codeDescriptionSupport: true,
      versionSupport: true,
      tagSupport: { valueSet: [1, 2] },
    },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    foldingRange: { lineFoldingOnly: true },
  },
};

/** A client of 2018: no pull, no resolve, no configuration. */
export const PLAIN: ClientCapabilities = {
  textDocument: {
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
  },
};

/** The families that the tests of the server look at; what other families find is for their own tests. */
const WATCHED: ReadonlySet<string> = new Set(['punctuation', 'watermark']);

/** These settings, with all families off that the tests of the server do not look at. */
export function calm(
  settings: { readonly rules?: Readonly<Record<string, string>>; readonly [key: string]: unknown } = {},
) {
  const others = rules.map(({ id }) => familyOf(id)).filter((family) => !WATCHED.has(family));
  return { ...settings, rules: { ...Object.fromEntries(others.map((family) => [family, 'off'])), ...settings.rules } };
}

/** Settings under which these rules alone run. */
export function onlyRules(...ids: readonly string[]) {
  return { rules: Object.fromEntries(rules.map(({ id }) => [id, ids.includes(id) ? 'warning' : 'off'])) };
}

/** Files in memory and a clock that moves when told. */
export class FakeHost implements Host {
  readonly files = new Map<string, string>();
  readonly asked: string[] = [];
  private now = 0;
  private timers: { readonly at: number; readonly run: () => void }[] = [];

  reads(uri: string): boolean {
    return uri.startsWith('file:');
  }

  async readFile(uri: string): Promise<string | undefined> {
    this.asked.push(uri);
    return this.files.get(uri);
  }

  later(milliseconds: number, run: () => void): Cancel {
    const timer = { at: this.now + milliseconds, run };
    this.timers.push(timer);
    return () => {
      this.timers = this.timers.filter((one) => one !== timer);
    };
  }

  /** Moves the clock and runs what has become due, in order. */
  advance(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.timers.filter((timer) => timer.at <= this.now).sort((a, b) => a.at - b.at);
    this.timers = this.timers.filter((timer) => timer.at > this.now);
    for (const timer of due) timer.run();
  }

  get waiting(): number {
    return this.timers.length;
  }
}

export interface SessionOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** What the editor answers for the section `jianggao`; `calm()` where nothing is said. */
  readonly settings?: unknown;
  /** URI → text. */
  readonly files?: Readonly<Record<string, string>>;
  readonly workspaceFolder?: string;
}

export interface OpenOptions {
  readonly uri?: string;
  readonly languageId?: string;
  readonly version?: number;
}

export const DRAFT = 'file:///drafts/2026/%E8%AE%B2%E8%AF%9D.txt';

/** One client and one server in this process, joined by two streams. */
export class Session {
  readonly host = new FakeHost();
  settings: unknown;
  readonly published = new Map<string, PublishDiagnosticsParams>();
  readonly registrations: Registration[] = [];
  readonly logged: string[] = [];
  readonly shown: string[] = [];
  refreshes = 0;

  private constructor(
    readonly client: ProtocolConnection,
    readonly held: () => Held,
    options: SessionOptions,
  ) {
    this.settings = 'settings' in options ? options.settings : calm();
  }

  initialized: InitializeResult = { capabilities: {} };

  static async start(options: SessionOptions = {}): Promise<Session> {
    const up = new PassThrough();
    const down = new PassThrough();
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    let session: Session | undefined;
    const host: Host = {
      reads: (uri) => session?.host.reads(uri) ?? false,
      readFile: async (uri) => session?.host.readFile(uri),
      later: (milliseconds, run) => session?.host.later(milliseconds, run) ?? (() => {}),
    };
    const server = startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), host);
    session = new Session(client, () => server.held(), options);
    await session.introduce(options);
    return session;
  }

  private async introduce(options: SessionOptions): Promise<void> {
    for (const [uri, text] of Object.entries(options.files ?? {})) this.host.files.set(uri, text);
    const { client } = this;
    client.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => this.settings));
    client.onRequest(RegistrationRequest.type, ({ registrations }) => {
      this.registrations.push(...registrations);
    });
    client.onRequest(DiagnosticRefreshRequest.type, () => {
      this.refreshes++;
    });
    client.onNotification(PublishDiagnosticsNotification.type, (params) => {
      this.published.set(params.uri, params);
    });
    client.onNotification(LogMessageNotification.type, ({ message }) => {
      this.logged.push(message);
    });
    client.onNotification(ShowMessageNotification.type, ({ message }) => {
      this.shown.push(message);
    });
    client.listen();
    this.initialized = await client.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: options.capabilities ?? FULL,
      workspaceFolders: options.workspaceFolder ? [{ uri: options.workspaceFolder, name: 'drafts' }] : null,
      // Who cannot be asked for settings says them here.
      initializationOptions: options.initializationOptions ?? { settings: this.settings },
    });
    await client.sendNotification(InitializedNotification.type, {});
  }

  async open(text: string, { uri = DRAFT, languageId = 'speech-draft', version = 1 }: OpenOptions = {}): Promise<void> {
    await this.client.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId, version, text },
    });
  }

  /** Replaces a range by a text, or everything where no range is given. */
  async change(version: number, text: string, range?: Range, uri = DRAFT): Promise<void> {
    await this.client.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  async close(uri = DRAFT): Promise<void> {
    await this.client.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
  }

  pull(uri = DRAFT, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.client.sendRequest(DocumentDiagnosticRequest.type, {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(uri = DRAFT): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    return report.kind === 'full' ? report.items : [];
  }

  async actions(range: Range, context: Partial<CodeActionContext> = {}, uri = DRAFT): Promise<CodeAction[]> {
    const answer = await this.client.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
    return (answer ?? []) as CodeAction[];
  }

  /** Waits until the server has handled everything sent so far and its notifications have come. */
  async settle(): Promise<void> {
    for (let round = 0; round < 3; round++) {
      await this.client.sendRequest('textDocument/foldingRange', { textDocument: { uri: 'untitled:nothing' } });
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  /** Shuts the server down; `exit` is not sent, for it would end this process. */
  async stop(): Promise<void> {
    await this.client.sendRequest(ShutdownRequest.type);
    this.client.dispose();
  }
}

/** Applies the edits that a workspace edit holds for one document. */
export function applyTo(text: string, edit: WorkspaceEdit | undefined, uri = DRAFT): string {
  const edits: TextEdit[] = [...(edit?.changes?.[uri] ?? [])];
  for (const change of edit?.documentChanges ?? []) {
    if ('edits' in change && change.textDocument.uri === uri) edits.push(...(change.edits as TextEdit[]));
  }
  return applyEdits(text, edits);
}

export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create('untitled:x', 'x', 0, text), [...edits]);
}

/** The range of a piece of text that stands once in `text`. */
export function rangeOf(text: string, piece: string): Range {
  const at = text.indexOf(piece);
  if (at < 0 || text.indexOf(piece, at + 1) >= 0) throw new Error(`“${piece}” does not stand once in the text`);
  const document = TextDocument.create('untitled:x', 'x', 0, text);
  return { start: document.positionAt(at), end: document.positionAt(at + piece.length) };
}

/** The text at a range. */
export function textAt(text: string, range: Range): string {
  return TextDocument.create('untitled:x', 'x', 0, text).getText(range);
}
