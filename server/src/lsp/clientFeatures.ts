import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client at the other end can do, read once from its `initialize`. */
export interface ClientFeatures {
  /** It asks for diagnostics itself; else they are sent to it. */
  readonly pullsDiagnostics: boolean;
  /** It can be told to ask for diagnostics again. */
  readonly refreshesDiagnostics: boolean;
  /** It can be told to ask for code lenses again. */
  readonly refreshesCodeLenses: boolean;
  readonly relatedInformation: boolean;
  readonly diagnosticTags: boolean;
  readonly codeDescription: boolean;
  /** It wants to know for which version diagnostics were sent. */
  readonly diagnosticVersion: boolean;
  readonly codeActionLiterals: boolean;
  /** It asks for an action's edit when the action is chosen. */
  readonly resolvesEdits: boolean;
  readonly preferredActions: boolean;
  /** Edits may carry the version that they are for. */
  readonly versionedEdits: boolean;
  readonly nestedSymbols: boolean;
  readonly markdownHover: boolean;
  /** Completions may have tab stops. */
  readonly snippets: boolean;
  /** The most folding ranges it wants. */
  readonly foldingLimit: number;
  readonly asksConfiguration: boolean;
  readonly watchesSettings: boolean;
  readonly watchesFiles: boolean;
  readonly options: InitializationOptions;
}

/** The one kind of diagnostic tag used: text that is no part of the speech is greyed. */
const UNNECESSARY = 1;

export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { textDocument, workspace } = params.capabilities;
  const pull = textDocument?.diagnostic;
  const diagnostics = pull ?? textDocument?.publishDiagnostics;
  const tags = diagnostics?.tagSupport ?? textDocument?.publishDiagnostics?.tagSupport;
  const actions = textDocument?.codeAction;
  return {
    pullsDiagnostics: pull !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesCodeLenses: workspace?.codeLens?.refreshSupport ?? false,
    relatedInformation:
      diagnostics?.relatedInformation ?? textDocument?.publishDiagnostics?.relatedInformation ?? false,
    diagnosticTags: tags?.valueSet.includes(UNNECESSARY) ?? false,
    codeDescription:
      diagnostics?.codeDescriptionSupport ?? textDocument?.publishDiagnostics?.codeDescriptionSupport ?? false,
    diagnosticVersion: textDocument?.publishDiagnostics?.versionSupport ?? false,
    codeActionLiterals: actions?.codeActionLiteralSupport !== undefined,
    resolvesEdits: Boolean(actions?.dataSupport && actions.resolveSupport?.properties.includes('edit')),
    preferredActions: actions?.isPreferredSupport ?? false,
    versionedEdits: workspace?.workspaceEdit?.documentChanges ?? false,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    foldingLimit: textDocument?.foldingRange?.rangeLimit ?? Number.MAX_SAFE_INTEGER,
    asksConfiguration: workspace?.configuration ?? false,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    options: readOptions(params.initializationOptions),
  };
}

function readOptions(given: unknown): InitializationOptions {
  if (typeof given !== 'object' || given === null) return {};
  const { docs, files, ignore, outline, settings } = given as Record<string, unknown>;
  return {
    ...(typeof docs === 'string' ? { docs: docs.replace(/\/$/, '') } : {}),
    files: files === true,
    ignore: ignore === true,
    outline: outline === true,
    settings,
  };
}
