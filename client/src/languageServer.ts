import { type Disposable, EventEmitter, type LogOutputChannel, l10n, Uri, window, workspace } from 'vscode';
import type {
  BaseLanguageClient,
  Diagnostic,
  DocumentDiagnosticReport,
  LanguageClientOptions,
  State,
} from 'vscode-languageclient';
import type {
  ChangedParams,
  InitializationOptions,
  Notifications,
  ReadFileParams,
  ReadFileResult,
  Requests,
} from '../../server/src/lsp/protocol';
import type { Admission } from './admission';
import { type FileToCheck, Gate } from './gate';
import { CHANGED, READ_FILE, SPEECH_DRAFT } from './protocol';
import { revival } from './revival';

/** A client and how to end what it stands on, after it has stopped. */
export interface HostedClient {
  readonly client: BaseLanguageClient;
  release(): void;
}

/** Makes a language client on this host; its server starts with it, not before. */
export type ClientFactory = (id: string, name: string, options: LanguageClientOptions) => Promise<HostedClient>;

/** Bytes of a settings or word file that are read for the server at most. */
const MAX_FILE = 4_000_000;

/** The library's number for a client whose server is about to start, for the first time or after it died. */
const STARTING: State.Starting = 3;
const RUNNING: State.Running = 2;

/** LSP's number for a file that was changed. */
const FILE_CHANGED = 2;

/** The language server as the client's parts see it: started with the first draft, asked, restarted, stopped. */
export class LanguageServer {
  private hosted: HostedClient | undefined;
  private gate: Gate | undefined;
  private starting: Promise<void> | undefined;
  private readonly changed = new EventEmitter<string>();
  private readonly admissions: Disposable;
  private resolveStarted: () => void = () => {};

  /** Resolves when the server runs for the first time. */
  readonly started = new Promise<void>((resolve) => {
    this.resolveStarted = resolve;
  });

  /** What the server says of a document may differ from what it said before; the document's address. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly createClient: ClientFactory,
    private readonly admission: Admission,
    private readonly extensionUri: Uri,
    private readonly log: LogOutputChannel,
  ) {
    this.admissions = admission.onDidAdmit(async (document) => {
      const isRunning = this.hosted?.client.isRunning() ?? false;
      await this.start();
      // A client that was running has heard of this document already, and the gate has held it back.
      if (isRunning && this.hosted && this.admission.has(document)) {
        await this.gate?.admit(this.hosted.client, document);
        this.changed.fire(document.uri.toString());
      }
    });
  }

  /** Whether the server was asked to start. */
  get isStarted(): boolean {
    return this.starting !== undefined;
  }

  /** Starts the server where it does not run. Never rejects: what went wrong is shown and logged. */
  start(): Promise<void> {
    this.starting ??= this.open();
    return this.starting;
  }

  /** Ends the server, if there is one, and starts a new one. */
  async restart(): Promise<void> {
    await this.close();
    await this.start();
  }

  /** Ends the server for good. */
  async stop(): Promise<void> {
    this.admissions.dispose();
    this.changed.dispose();
    await this.close();
  }

  /** Asks the server; undefined where it does not run or fails. */
  async request<M extends keyof Requests>(
    method: M,
    params: Requests[M]['params'],
  ): Promise<Requests[M]['result'] | undefined> {
    await this.starting;
    const client = this.hosted?.client;
    if (!client?.isRunning()) return undefined;
    try {
      return await client.sendRequest<Requests[M]['result']>(method, params);
    } catch (error) {
      this.log.warn(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  /** What the server finds in a file that need not be open; undefined where it does not run or fails. */
  async diagnose(file: FileToCheck): Promise<readonly Diagnostic[] | undefined> {
    await this.start();
    const { gate } = this;
    const client = this.hosted?.client;
    if (!client?.isRunning() || !gate) return undefined;
    const textDocument = { uri: file.uri };
    try {
      const report = await gate.visit(client, file, () =>
        client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument }),
      );
      // The author may have opened it in the meantime, and the gate has held that back.
      const document = workspace.textDocuments.find(({ uri }) => uri.toString() === file.uri);
      if (document && this.admission.has(document)) await gate.admit(client, document);
      return report.kind === 'full' ? report.items : [];
    } catch (error) {
      this.log.warn(`${file.uri}: ${String(error)}`);
      return undefined;
    }
  }

  /** Tells the server; nothing happens where it does not run. */
  notify<M extends keyof Notifications>(method: M, params: Notifications[M]): Promise<void> {
    return this.send(method, params);
  }

  /** Tells the server that a settings file was written: VS Code watches those of the workspace only. */
  settingsWritten(uri: string): Promise<void> {
    return this.send('workspace/didChangeWatchedFiles', { changes: [{ uri, type: FILE_CHANGED }] });
  }

  private async send(method: string, params: object): Promise<void> {
    const client = this.hosted?.client;
    if (!client?.isRunning()) return;
    await client.sendNotification(method, params).catch((error) => this.log.warn(`${method}: ${String(error)}`));
  }

  private async open(): Promise<void> {
    try {
      const gate = new Gate(this.admission);
      const hosted = await this.createClient('jianggao', '讲稿 Jianggao', this.clientOptions(gate));
      this.gate = gate;
      this.hosted = hosted;
      hosted.client.onNotification(CHANGED, ({ uri }: ChangedParams) => this.changed.fire(uri));
      hosted.client.onRequest(READ_FILE, readFile);
      hosted.client.onDidChangeState(({ newState }) => {
        if (newState === STARTING) gate.forget();
        else if (newState === RUNNING) this.announce();
      });
      await hosted.client.start();
      this.resolveStarted();
    } catch (error) {
      this.log.error(`The language server did not start: ${String(error)}`);
      void window.showErrorMessage(l10n.t('The language server did not start. See the output “讲稿 Jianggao”.'));
    }
  }

  /** What was known of the drafts came from no server, or from another one. */
  private announce(): void {
    for (const document of workspace.textDocuments) {
      if (this.admission.has(document)) this.changed.fire(document.uri.toString());
    }
  }

  private async close(): Promise<void> {
    await this.starting;
    this.starting = undefined;
    const { hosted } = this;
    this.hosted = undefined;
    this.gate = undefined;
    if (!hosted) return;
    await hosted.client.dispose().catch((error) => this.log.warn(`The language server did not stop: ${String(error)}`));
    hosted.release();
  }

  private clientOptions(gate: Gate): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      docs: Uri.joinPath(this.extensionUri, 'docs', 'rules').toString(),
      files: true,
      ignore: true,
      outline: true,
    };
    return {
      documentSelector: [{ language: SPEECH_DRAFT }, { language: 'markdown' }, { language: 'plaintext' }],
      outputChannel: this.log,
      errorHandler: revival(),
      initializationOptions,
      middleware: gate.middleware,
    };
  }
}

/** Reads a file for the server, which may have no file system: settings and word lists in a `.jianggao` folder, nothing else. */
async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  const file = Uri.parse(uri, true);
  if (!file.path.split('/').slice(0, -1).includes('.jianggao')) return { text: null };
  try {
    const bytes = await workspace.fs.readFile(file);
    return { text: bytes.length > MAX_FILE ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { text: null };
  }
}
