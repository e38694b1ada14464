import { commands, Disposable, type ExtensionContext, window, workspace } from 'vscode';
import type { Outline } from '../../server/src/lsp/protocol';
import { ActiveDraft } from './activeDraft';
import { Admission } from './admission';
import { followCaret } from './caret';
import { cleanDraft } from './cleanDraft';
import { fixAll } from './commands';
import type { Desk } from './draftEdits';
import { fillPlaceholder, goToPlaceholder } from './fillPlaceholders';
import { ignorer } from './ignore';
import { type ClientFactory, LanguageServer } from './languageServer';
import { newDraft } from './newDraft';
import { OutlineView } from './outlineView';
import { PlaceholderView } from './placeholderView';
import { IGNORE } from './protocol';
import { renumber } from './renumber';
import { ReportPanel } from './reportPanel';
import { openRuleDocs } from './ruleDocs';
import { openSample } from './sampleDraft';
import { showStatus } from './statusItem';
import { contributeTasks } from './tasks';

/** What the extension gives to others, its own tests among them. */
export interface JianggaoApi {
  /** Resolves when the language server runs, which begins with the first draft that is opened. */
  readonly serverStarted: Promise<void>;
  /** The outline of the draft in the active editor, as the view shows it. */
  outline(): Outline | undefined;
}

let current: { end(): Promise<void> } | undefined;

/** Wires everything that desktop and browser share; `createClient` is what differs. */
export function startSession(context: ExtensionContext, createClient: ClientFactory): JianggaoApi {
  const log = window.createOutputChannel('讲稿 Jianggao', { log: true });
  const admission = new Admission(context.workspaceState);
  const server = new LanguageServer(createClient, admission, context.extensionUri, log);
  const draft = new ActiveDraft(admission, server);
  const desk: Desk = { admission, draft, server };
  const report = new ReportPanel(desk);
  const parts = Disposable.from(
    draft,
    report,
    new OutlineView(desk),
    new PlaceholderView(desk),
    showStatus(draft),
    followCaret(admission, server),
    contributeTasks((file) => server.diagnose(file), draftNames(context.extension.packageJSON)),
    commands.registerCommand('jianggao.fixAll', () => fixAll(desk)),
    commands.registerCommand('jianggao.cleanDraft', () => cleanDraft(desk)),
    commands.registerCommand('jianggao.placeholders.next', () => goToPlaceholder(desk, 'next')),
    commands.registerCommand('jianggao.placeholders.previous', () => goToPlaceholder(desk, 'previous')),
    commands.registerCommand('jianggao.placeholders.fill', (given?: unknown) => fillPlaceholder(desk, given)),
    commands.registerCommand(IGNORE, ignorer(server)),
    commands.registerCommand('jianggao.renumber', (given?: unknown) => renumber(desk, given)),
    commands.registerCommand('jianggao.newDraft', (given?: unknown) => newDraft(context.extensionUri, given)),
    commands.registerCommand('jianggao.report', () => report.show()),
    commands.registerCommand('jianggao.openSample', () => openSample()),
    commands.registerCommand('jianggao.restartServer', () => server.restart()),
    commands.registerCommand('jianggao.openRuleDocs', (rule?: unknown) => openRuleDocs(context.extension, rule)),
    workspace.onDidChangeConfiguration(async (event) => {
      if (!event.affectsConfiguration('jianggao.detect')) return;
      const wasStarted = server.isStarted;
      admission.reconsider();
      // The server hears of a draft when it is opened: all are opened anew.
      if (wasStarted) await server.restart();
    }),
    admission,
    log,
  );
  current = {
    async end() {
      parts.dispose();
      await server.stop();
    },
  };
  admission.begin();
  return { serverStarted: server.started, outline: () => draft.outline };
}

/** Ends what `startSession` began; VS Code waits for it. */
export async function endSession(): Promise<void> {
  const ending = current;
  current = undefined;
  await ending?.end();
}

/** The file names of speech drafts, as the manifest has them. */
function draftNames(manifest: { contributes?: { languages?: { filenamePatterns?: string[] }[] } }): string[] {
  return manifest.contributes?.languages?.flatMap(({ filenamePatterns = [] }) => filenamePatterns) ?? [];
}
