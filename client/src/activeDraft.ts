import {
  commands,
  Disposable,
  EventEmitter,
  languages,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { Outline } from '../../server/src/lsp/protocol';
import { type Admission, isText } from './admission';
import { debouncer } from './debounce';
import type { LanguageServer } from './languageServer';
import { OUTLINE } from './protocol';

/** Long enough for a burst of typing to end, short enough to seem at once. */
const PAUSE_MS = 250;

/** The draft that the author works on and its outline, kept up to date for the outline view and the status item. */
export class ActiveDraft implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly refreshLater = debouncer<void>(PAUSE_MS, () => this.refresh());
  private readonly subscriptions: Disposable;
  private shown: { readonly document: TextDocument; readonly outline: Outline | undefined } | undefined;

  /** Another draft, or another outline of the same. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly admission: Admission,
    private readonly server: LanguageServer,
  ) {
    this.subscriptions = Disposable.from(
      this.changed,
      this.refreshLater,
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      window.onDidChangeVisibleTextEditors(() => this.follow(window.activeTextEditor)),
      admission.onDidAdmit(() => this.follow(window.activeTextEditor)),
      admission.onDidDrop(() => this.follow(window.activeTextEditor)),
      workspace.onDidChangeTextDocument(({ document }) => this.refreshIf(document.uri.toString())),
      languages.onDidChangeDiagnostics(({ uris }) => {
        for (const uri of uris) this.refreshIf(uri.toString());
      }),
      server.onDidChange((uri) => this.refreshIf(uri)),
    );
  }

  get document(): TextDocument | undefined {
    return this.shown?.document;
  }

  get outline(): Outline | undefined {
    return this.shown?.outline;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** A preview, a panel or the tree itself may take the focus: the draft beside it stays the one that is worked on. */
  private follow(editor: TextEditor | undefined): void {
    const isElsewhere = !editor || !isText(editor.document);
    const isStillThere = window.visibleTextEditors.some((visible) => visible.document === this.shown?.document);
    if (isElsewhere && isStillThere) return;
    const document = editor && this.admission.has(editor.document) ? editor.document : undefined;
    if (document === this.shown?.document) return;
    this.shown = document && { document, outline: undefined };
    void commands.executeCommand('setContext', 'jianggao.draftActive', document !== undefined);
    this.changed.fire();
    void this.refresh();
  }

  private refreshIf(uri: string): void {
    if (uri === this.shown?.document.uri.toString()) this.refreshLater.call();
  }

  /** Asks for the outline at once, for who has just changed the text; resolves when `outline` is that of the text. */
  async refresh(): Promise<void> {
    const document = this.shown?.document;
    if (!document) return;
    const outline = await this.server.request(OUTLINE, { uri: document.uri.toString() });
    if (document !== this.shown?.document) return;
    // No answer is no news: what is shown stays until there is a better one.
    if (outline === undefined) return;
    this.shown = { document, outline: outline ?? undefined };
    this.changed.fire();
  }
}
