import {
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  type InitializeResult,
  MessageType,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { prepareTables, SETTINGS_FILES, SETTINGS_FOLDER } from '../core/index';
import { type ClientFeatures, readClientFeatures } from './clientFeatures';
import type { Context } from './context';
import { SOURCE } from './convert';
import { Documents } from './documents';
import { registerClean } from './features/clean';
import { CODE_ACTION_KINDS, registerCodeActions } from './features/codeActions';
import { registerCodeLens } from './features/codeLens';
import { COMPLETION_TRIGGERS, registerCompletion } from './features/completion';
import { ConfigProblems } from './features/configProblems';
import { type DiagnosticsFeature, registerDiagnostics } from './features/diagnostics';
import { registerDocumentHighlight } from './features/documentHighlight';
import { registerFixAll } from './features/fixAll';
import { registerFolding } from './features/folding';
import { registerFormatting } from './features/formatting';
import { registerHover } from './features/hover';
import { registerIgnoring } from './features/ignoring';
import { registerMove } from './features/move';
import { ON_TYPE, registerOnType } from './features/onType';
import { registerOutline } from './features/outline';
import { registerPlaceholders } from './features/placeholders';
import { registerRenumber } from './features/renumber';
import { registerReport } from './features/report';
import { registerSelection } from './features/selection';
import { registerSemanticTokens, SEMANTIC_TOKENS } from './features/semanticTokens';
import { registerSymbols } from './features/symbols';
import { describe, Guard, type Log } from './handler';
import type { Host } from './host';
import { CARET, type CaretParams, CHANGED, READ_FILE, type ReadFileParams, type ReadFileResult } from './protocol';
import { SettingsStore } from './settings';
import { Typing } from './typing';

/** What is held for open documents; all zero once every document is closed. */
export interface Held {
  readonly documents: number;
  readonly settings: number;
  readonly checkers: number;
}

/** A running server, as far as who started it needs to see it. */
export interface Server {
  held(): Held;
}

/** The server's name for its settings in the editor. */
const SECTION = 'jianggao';

/** Said of a document longer than `LARGE`. */
const TOO_LONG =
  '这份文稿超过 500 万字符，为了不耽误输入，编辑器里只运行逐段检查的规则。要用全部规则检查，请用命令行：jianggao check 文件';

/** Serves one client over `connection` until it closes. Reads files and tells the time through `host` alone. */
export function startServer(connection: Connection, host: Host): Server {
  const log: Log = {
    info: (message) => connection.console.info(message),
    warn: (message) => connection.console.warn(message),
    error: (message) => connection.console.error(message),
  };
  const guard = new Guard(log);
  let held: () => Held = () => ({ documents: 0, settings: 0, checkers: 0 });

  connection.onInitialize((params): InitializeResult => {
    const client = readClientFeatures(params);
    const session = openSession({ connection, host, guard, log, client, params });
    held = session.held;
    connection.onInitialized(guard.event('initialized', () => registerWatchers(connection, client)));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: SECTION } };
  });
  // A server is started for a draft, whose findings would wait for it.
  prepareTables();
  connection.listen();
  return { held: () => held() };
}

/** What the server can do for this client. */
function capabilitiesFor(client: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullsDiagnostics
      ? { diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false } }
      : {}),
    codeActionProvider: client.codeActionLiterals
      ? { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: client.resolvesEdits }
      : false,
    documentSymbolProvider: { label: '讲稿' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    hoverProvider: true,
    codeLensProvider: {},
    documentHighlightProvider: true,
    semanticTokensProvider: SEMANTIC_TOKENS,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: ON_TYPE,
    completionProvider: { triggerCharacters: [...COMPLETION_TRIGGERS] },
  };
}

async function registerWatchers(connection: Connection, client: ClientFeatures): Promise<void> {
  if (client.watchesSettings) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: SECTION });
  }
  if (client.watchesFiles) {
    const globPattern = `**/${SETTINGS_FOLDER}/{${SETTINGS_FILES.join(',')}}`;
    await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern }] });
  }
}

interface SessionOptions {
  readonly connection: Connection;
  readonly host: Host;
  readonly guard: Guard;
  readonly log: Log;
  readonly client: ClientFeatures;
  readonly params: InitializeParams;
}

/** Puts the parts together for a client that is known. */
function openSession({ connection, host, guard, log, client, params }: SessionOptions): { held: () => Held } {
  const problems = new ConfigProblems(connection, log);
  let pushedSettings: unknown = client.options.settings;
  const settings = new SettingsStore({
    workspaceFolder: params.workspaceFolders?.[0]?.uri.replace(/\/$/, ''),
    readFile: (uri) => readThrough(connection, host, client, log, uri),
    async editorSettings(uri) {
      if (!client.asksConfiguration) return pushedSettings;
      return connection.workspace.getConfiguration({ scopeUri: uri, section: SECTION }).catch((error: unknown) => {
        log.warn(`workspace/configuration: ${describe(error)}`);
        return pushedSettings;
      });
    },
    editorProblems: (found) => problems.inEditor(found),
    folderProblems: (folder, found) => problems.inFolder(folder, found),
  });

  let diagnostics: DiagnosticsFeature | undefined;
  const changed = (uri?: string) => {
    diagnostics?.refresh(uri);
    if (!client.options.outline) return;
    for (const one of uri === undefined ? documents.uris : [uri]) {
      connection.sendNotification(CHANGED, { uri: one }).catch(() => {});
    }
  };
  const typing = new Typing(host, guard.event('release', changed));
  // What is held back has to be shown later: only where the client can be told.
  const canRelease = !client.pullsDiagnostics || client.refreshesDiagnostics;
  const documents = new Documents(
    settings,
    (change) => canRelease && typing.edit(change),
    ({ rule, message }) => log.error(`规则 ${rule} 出错，本次不再运行：${message}`),
    () => void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: TOO_LONG }),
  );
  const context: Context = { connection, host, client, documents, typing, guard, log };
  diagnostics = registerDiagnostics(context);
  registerCodeActions(context);
  registerFixAll(context);
  registerRenumber(context);
  registerClean(context);
  registerIgnoring(context);
  registerPlaceholders(context);
  registerSymbols(context);
  registerFolding(context);
  registerSelection(context);
  registerHover(context);
  registerOutline(context);
  registerMove(context);
  registerReport(context);
  registerCompletion(context);
  registerOnType(context);
  registerFormatting(context);
  registerCodeLens(context);
  registerSemanticTokens(context);
  registerDocumentHighlight(context);

  documents.listen(connection, {
    change: guard.event('change', (uri: string) => diagnostics?.changed(uri)),
    close: guard.event('close', (uri: string) => {
      typing.forget(uri);
      diagnostics?.closed(uri);
    }),
  });
  connection.onNotification(
    CARET,
    guard.event(CARET, ({ uri, version, offset }: CaretParams) => {
      const document = documents.get(uri);
      if (document?.version === version) typing.caret(uri, document.getText(), offset);
    }),
  );
  const reread = () => {
    settings.clear();
    changed();
    if (client.refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  };
  connection.onDidChangeConfiguration(
    guard.event('configuration', (change: { settings: unknown }) => {
      const given = (change.settings as Record<string, unknown> | null | undefined)?.[SECTION];
      if (given !== undefined) pushedSettings = given;
      reread();
    }),
  );
  connection.onDidChangeWatchedFiles(guard.event('watched files', reread));
  connection.onShutdown(() => {
    typing.dispose();
    diagnostics?.dispose();
  });
  return {
    held: () => ({
      documents: documents.size,
      settings: settings.size.documents,
      checkers: settings.size.checkers,
    }),
  };
}

/** A file's text by way of the host, or of the client for what the host cannot reach. */
async function readThrough(
  connection: Connection,
  host: Host,
  client: ClientFeatures,
  log: Log,
  uri: string,
): Promise<string | undefined> {
  try {
    if (host.reads(uri)) return await host.readFile(uri);
    if (!client.options.files) return undefined;
    const params: ReadFileParams = { uri };
    const { text } = await connection.sendRequest<ReadFileResult>(READ_FILE, params);
    return text ?? undefined;
  } catch (error) {
    log.warn(`${uri}: ${describe(error)}`);
    return undefined;
  }
}
