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
import type { FindingCounts, MoveWish, OutlineItem } from '../../server/src/lsp/protocol';
import type { ActiveDraft } from './activeDraft';
import { caretIn, type Desk, toPosition } from './draftEdits';
import { describeFigures, describeFindings } from './figures';
import { moveSection, renameSection } from './moveSection';
import { outlineDrag } from './outlineDrag';
import { askFilter } from './outlineFilter';
import {
  filtered,
  headOf,
  isNode,
  labelOf,
  nodeAtLine,
  nodesOf,
  type OutlineNode,
  sectionNodeOf,
} from './outlineNodes';
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
  private readonly draft: ActiveDraft;
  private nodes: readonly OutlineNode[] = [];
  private followed: string | undefined;
  /** Words that the headings shown have to hold. */
  private filter = '';
  private last: Promise<unknown> = Promise.resolve();

  readonly onDidChangeTreeData = this.refreshed.event;

  constructor(private readonly desk: Desk) {
    const { draft } = desk;
    this.draft = draft;
    this.view = window.createTreeView('jianggao.outline', {
      treeDataProvider: this,
      showCollapseAll: true,
      dragAndDropController: outlineDrag(desk, () => this.nodes),
    });
    this.subscriptions = Disposable.from(
      this.view,
      this.refreshed,
      commands.registerCommand(GO, (node: OutlineNode) => this.go(node)),
      commands.registerCommand('jianggao.outline.toggleRuns', () => toggleRuns()),
      commands.registerCommand('jianggao.outline.moveUp', (given?: unknown) => this.step(given, 'up')),
      commands.registerCommand('jianggao.outline.moveDown', (given?: unknown) => this.step(given, 'down')),
      commands.registerCommand('jianggao.outline.promote', (given?: unknown) => this.step(given, 'promote')),
      commands.registerCommand('jianggao.outline.demote', (given?: unknown) => this.step(given, 'demote')),
      commands.registerCommand('jianggao.outline.rename', (given?: unknown) => this.rename(given)),
      commands.registerCommand('jianggao.outline.filter', () => askFilter(this.filter, (words) => this.show(words))),
      commands.registerCommand('jianggao.outline.clearFilter', () => this.show('')),
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
    const label = labelOf(node) ?? l10n.t('Whole draft');
    // Whole: VS Code cuts it where the side bar ends, and no sooner.
    const item = new TreeItem(label, collapsible(node));
    const { findings } = section ?? outline;
    const figures = describeFigures(section ?? outline);
    const bySeverity = describeFindings(findings);
    item.id = node.id;
    item.description = figures;
    item.tooltip = [label, figures, bySeverity].filter((line) => line !== '').join('\n');
    item.iconPath = new ThemeIcon(iconOf(node), colorOf(findings));
    item.accessibilityInformation = { label: `${label} ${figures} ${bySeverity}`, role: 'treeitem' };
    item.contextValue = section ? 'section' : 'draft';
    item.command = going(node);
    return item;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private refresh(): void {
    const { outline } = this.draft;
    const withRuns = showsRuns();
    void commands.executeCommand('setContext', 'jianggao.outline.runs', withRuns);
    const { nodes, found } = filtered(outline ? nodesOf(outline, withRuns) : [], this.filter);
    this.nodes = nodes;
    if (outline && this.filter !== '') this.view.message = l10n.t('Headings with “{0}”: {1}', this.filter, found);
    else this.view.message = outline?.sections.length === 0 ? l10n.t('No headings found in this draft.') : '';
    // Long headings push a line's figures out of a narrow side bar; those of the whole stay in sight here.
    this.view.description = outline ? describeFigures(outline) : '';
    this.refreshed.fire();
    this.follow(true);
  }

  /** Leaves the lines that hold these words, all where there are none. */
  private show(words: string): void {
    this.filter = words.trim();
    void commands.executeCommand('setContext', 'jianggao.outline.filtered', this.filter !== '');
    this.refresh();
  }

  private step(given: unknown, kind: 'up' | 'down' | 'promote' | 'demote'): Promise<void> {
    return this.inTurn(async () => {
      const node = await this.nodeFor(given);
      const wish: MoveWish = { kind };
      if (node && (await moveSection(this.desk, node, wish)) && !isNode(given)) await this.focusFollowed(given);
    });
  }

  private rename(given: unknown): Promise<void> {
    return this.inTurn(async () => {
      const node = await this.nodeFor(given);
      if (node) await renameSection(this.desk, node);
    });
  }

  /** One change after the other: each is for the outline that the one before has left. */
  private inTurn(change: () => Promise<void>): Promise<void> {
    const turn = this.last.then(change);
    this.last = turn.catch(() => {});
    return turn;
  }

  /** The section that a command is for: the given line's, for a key pressed in the view that of its focus, else that of the caret. */
  private async nodeFor(given: unknown): Promise<OutlineNode | undefined> {
    const node = isNode(given) ? given : isOfView(given) ? await this.focusedNode() : this.nodeAtCaret();
    const section = sectionNodeOf(node);
    if (!section) void window.showInformationMessage(l10n.t('There is no section here.'));
    return section;
  }

  private nodeAtCaret(): OutlineNode | undefined {
    const { document, outline } = this.draft;
    // Whatever the filter leaves of it.
    return document && outline && nodeAtLine(nodesOf(outline), caretIn(document).line);
  }

  /** The line with the focus. VS Code tells extensions of what is selected only, so the line is selected for a moment. */
  private async focusedNode(): Promise<OutlineNode | undefined> {
    const before = this.view.selection;
    await commands.executeCommand('list.toggleSelection');
    const after = this.view.selection;
    await commands.executeCommand('list.toggleSelection');
    return after.find((node) => !before.includes(node)) ?? before.find((node) => !after.includes(node)) ?? before[0];
  }

  /** Puts the view's focus on the line that the caret has gone to, where a key pressed in the view moved it. */
  private async focusFollowed(given: unknown): Promise<void> {
    const editor = window.activeTextEditor;
    const node = isOfView(given) && editor && nodeAtLine(this.nodes, editor.selection.active.line);
    if (node) await this.view.reveal(node, { select: true, focus: true });
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

/** Whether a command comes from a key pressed in the view, as the manifest's keybindings say. */
function isOfView(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'from' in given && given.from === 'view';
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
