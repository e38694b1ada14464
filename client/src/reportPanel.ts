import { Disposable, l10n, type TextDocument, ViewColumn, type WebviewPanel, window } from 'vscode';
import { debouncer } from './debounce';
import { type Desk, draftToEdit } from './draftEdits';
import { REPORT } from './protocol';

/** Longer than that of the outline: nobody reads the summary while typing. */
const PAUSE_MS = 800;

/** The page of `jianggao.report`: the draft summed up, kept up to date while the page is visible. */
export class ReportPanel implements Disposable {
  private readonly refreshLater = debouncer<void>(PAUSE_MS, () => this.refresh());
  private readonly subscriptions: Disposable;
  private shown: { readonly panel: WebviewPanel; document: TextDocument; html: string } | undefined;

  constructor(private readonly desk: Desk) {
    this.subscriptions = Disposable.from(
      this.refreshLater,
      desk.draft.onDidChange(() => this.refreshLater.call()),
    );
  }

  /** Shows the summary of the draft that is worked on, beside it; one page serves all drafts. */
  async show(): Promise<void> {
    const document = draftToEdit(this.desk);
    if (!document) return;
    const answer = await this.ask(document);
    if (!answer) {
      void window.showWarningMessage(l10n.t('The language server does not answer. Restart it and try again.'));
      return;
    }
    if (this.shown) this.shown.panel.reveal(undefined, true);
    else this.shown = { panel: this.open(titleFor(document)), document, html: '' };
    this.shown.document = document;
    this.write(answer.html);
  }

  dispose(): void {
    this.shown?.panel.dispose();
    this.subscriptions.dispose();
  }

  private open(title: string): WebviewPanel {
    // No scripts, no files: the page is text, and says so itself (Content-Security-Policy).
    const panel = window.createWebviewPanel(
      'jianggao.report',
      title,
      { viewColumn: ViewColumn.Beside, preserveFocus: true },
      { enableScripts: false, enableFindWidget: true, localResourceRoots: [] },
    );
    panel.onDidDispose(() => {
      this.shown = undefined;
    });
    panel.onDidChangeViewState(() => this.refreshLater.call());
    return panel;
  }

  private async refresh(): Promise<void> {
    const { shown } = this;
    if (!shown?.panel.visible || shown.document.isClosed) return;
    const answer = await this.ask(shown.document);
    if (answer && shown === this.shown) this.write(answer.html);
  }

  private ask({ uri }: TextDocument) {
    return this.desk.server.request(REPORT, { uri: uri.toString() });
  }

  /** A page that is written anew loses its place, so an equal one is not. */
  private write(html: string): void {
    if (!this.shown || this.shown.html === html) return;
    const { panel, document } = this.shown;
    this.shown.html = html;
    panel.title = titleFor(document);
    panel.webview.html = html;
  }
}

function titleFor({ uri }: TextDocument): string {
  return l10n.t('Summary of {0}', uri.path.slice(uri.path.lastIndexOf('/') + 1));
}
