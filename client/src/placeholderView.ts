import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  window,
} from 'vscode';
import type { Placeholder } from '../../server/src/lsp/protocol';
import { type Desk, toRange } from './draftEdits';
import { contextOf } from './placeholderSearch';
import { PLACEHOLDERS } from './protocol';
import { reveal } from './reveal';

/** Not in the manifest: only a click on a line of the view runs it. */
const GO = 'jianggao.placeholders.go';

/** The view `jianggao.placeholders`: what is still to be filled in, with the words around it. */
export class PlaceholderView implements TreeDataProvider<Placeholder>, Disposable {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<Placeholder>;
  private readonly subscriptions: Disposable;
  private placeholders: readonly Placeholder[] = [];

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(private readonly desk: Desk) {
    this.view = window.createTreeView('jianggao.placeholders', { treeDataProvider: this });
    this.subscriptions = Disposable.from(
      this.view,
      this.refreshed,
      commands.registerCommand(GO, (placeholder: Placeholder) => this.go(placeholder)),
      desk.draft.onDidChange(() => this.refresh()),
    );
  }

  getChildren(placeholder?: Placeholder): Placeholder[] {
    return placeholder ? [] : [...this.placeholders];
  }

  getTreeItem(placeholder: Placeholder): TreeItem {
    const { text, mark } = contextOf(placeholder);
    const line = placeholder.range.start.line + 1;
    const item = new TreeItem({ label: text, highlights: [mark] });
    item.description = l10n.t('line {0}', line);
    item.tooltip = `${placeholder.name}\n${placeholder.before}${placeholder.text}${placeholder.after}`;
    item.iconPath = new ThemeIcon('edit');
    item.contextValue = 'placeholder';
    item.command = { command: GO, title: l10n.t('Go to'), arguments: [placeholder] };
    return item;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async refresh(): Promise<void> {
    const { document } = this.desk.draft;
    const answer = document && (await this.desk.server.request(PLACEHOLDERS, { uri: document.uri.toString() }));
    if (document !== this.desk.draft.document) return;
    // No answer is no news.
    if (document && !answer) return;
    this.placeholders = answer?.placeholders ?? [];
    const count = this.placeholders.length;
    this.view.description = count > 0 ? String(count) : '';
    this.view.badge = count > 0 ? { value: count, tooltip: l10n.t('Placeholders to fill in: {0}', count) } : undefined;
    this.view.message = document && count === 0 ? l10n.t('Nothing is left to fill in.') : '';
    this.refreshed.fire();
  }

  private async go({ range }: Placeholder): Promise<void> {
    const { document } = this.desk.draft;
    if (document) await reveal(document, toRange(range));
  }
}
