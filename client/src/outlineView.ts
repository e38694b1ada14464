import {
  type Command,
  ConfigurationTarget,
  commands,
  Disposable,
  EventEmitter,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import type { FindingCounts, OutlineItem } from '../../server/src/lsp/protocol';
import type { ActiveDraft } from './activeDraft';
import { toPosition } from './draftEdits';
import { describeFigures } from './figures';
import { headOf, nodeAtLine, nodesOf, type OutlineNode, shortened } from './outlineNodes';
import { reveal } from './reveal';

/** Not in the manifest: only a click on a line of the view runs it. */
const GO = 'jianggao.outline.go';

/** The setting that shows the items of runs inside paragraphs. */
const RUNS = 'outline.runs';

/** The view `jianggao.outline`: what the draft consists of, how long each part is and how much was found in it. */
export class OutlineView implements TreeDataProvider<OutlineNode>, Disposable {
  private readonly refreshed = new EventEmitter<void>();
  private readonly view: TreeView<OutlineNode>;
  private readonly subscriptions: Disposable;
  private nodes: readonly OutlineNode[] = [];
  private followed: string | undefined;

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(private readonly draft: ActiveDraft) {
    this.view = window.createTreeView('jianggao.outline', { treeDataProvider: this, showCollapseAll: true });
    this.subscriptions = Disposable.from(
      this.view,
      this.refreshed,
      commands.registerCommand(GO, (node: OutlineNode) => this.go(node)),
      commands.registerCommand('jianggao.outline.toggleRuns', () => toggleRuns()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`jianggao.${RUNS}`)) this.refresh();
      }),
      draft.onDidChange(() => this.refresh()),
      this.view.onDidChangeVisibility(() => this.follow(true)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === draft.document) this.follow(false);
      }),
    );
  }

  getChildren(node?: OutlineNode): OutlineNode[] {
    return [...(node ? node.children : this.nodes)];
  }

  getParent(node: OutlineNode): OutlineNode | undefined {
    return node.parent;
  }

  getTreeItem(node: OutlineNode): TreeItem {
    const { outline, section, item: inline } = node;
    if (inline) return itemOf(node, inline);
    const label = section ? section.text : (outline.title?.text ?? l10n.t('Whole draft'));
    const item = new TreeItem(shortened(label, section?.ordinal ?? ''), collapsible(node));
    const figures = describeFigures(section ?? outline);
    item.id = node.id;
    item.description = figures;
    item.tooltip = `${label}\n${figures}`;
    item.iconPath = new ThemeIcon(iconOf(node), colorOf((section ?? outline).findings));
    item.accessibilityInformation = { label: `${label} ${figures}`, role: 'treeitem' };
    item.contextValue = section ? 'section' : 'draft';
    item.command = going(node);
    return item;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private refresh(): void {
    const { document, outline } = this.draft;
    const withRuns = showsRuns();
    void commands.executeCommand('setContext', 'jianggao.outline.runs', withRuns);
    this.nodes = outline ? nodesOf(outline, withRuns) : [];
    this.view.message = document && outline?.sections.length === 0 ? l10n.t('No headings found in this draft.') : '';
    this.refreshed.fire();
    this.follow(true);
  }

  /** Selects the section of the caret, while the view is visible; the focus stays in the editor. */
  private follow(isAnew: boolean): void {
    const editor = window.activeTextEditor;
    if (!this.view.visible || !editor || editor.document !== this.draft.document) return;
    const node = nodeAtLine(this.nodes, editor.selection.active.line);
    if (!node || (node.id === this.followed && !isAnew)) return;
    this.followed = node.id;
    this.view.reveal(node, { select: true, focus: false, expand: false }).then(undefined, () => {
      // The tree was refreshed in between and is followed again.
      this.followed = undefined;
    });
  }

  private async go(node: OutlineNode): Promise<void> {
    const { document } = this.draft;
    if (!document) return;
    const range = headOf(node);
    const caret = toPosition(range?.start ?? { line: 0, character: 0 });
    await reveal(document, new Range(caret, caret));
  }
}

/** The line of an item of a run inside a paragraph. */
function itemOf(node: OutlineNode, { text }: OutlineItem): TreeItem {
  const item = new TreeItem(text, collapsible(node));
  item.id = node.id;
  item.tooltip = text;
  item.iconPath = new ThemeIcon('dash');
  item.contextValue = 'item';
  item.command = going(node);
  return item;
}

function going(node: OutlineNode): Command {
  return { command: GO, title: l10n.t('Go to'), arguments: [node] };
}

function showsRuns(): boolean {
  return workspace.getConfiguration('jianggao').get<boolean>(RUNS) ?? false;
}

/** Turns the setting over where it is in force: in the workspace where that sets it, else for the user. */
async function toggleRuns(): Promise<void> {
  const settings = workspace.getConfiguration('jianggao');
  const isOfWorkspace = settings.inspect(RUNS)?.workspaceValue !== undefined;
  await settings.update(RUNS, !showsRuns(), isOfWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global);
}

function collapsible({ children }: OutlineNode): TreeItemCollapsibleState {
  return children.length > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
}

function iconOf({ section }: OutlineNode): string {
  if (!section) return 'book';
  return section.level === 1 ? 'bookmark' : 'circle-small';
}

/** The theme's colour of the gravest finding; none where there is nothing grave. */
function colorOf({ error, warning }: FindingCounts): ThemeColor | undefined {
  if (error > 0) return new ThemeColor('list.errorForeground');
  return warning > 0 ? new ThemeColor('list.warningForeground') : undefined;
}
