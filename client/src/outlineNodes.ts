import type {
  MoveWish,
  Outline,
  OutlineItem,
  OutlineSection,
  PlainPosition,
  PlainRange,
  RenumberScope,
} from '../../server/src/lsp/protocol';

/** A line of the outline view: the draft as a whole (neither `section` nor `item`), one of its sections, or an item of a run. */
export interface OutlineNode {
  /** The places of its ancestors and its own, so that an edit elsewhere leaves it open or closed as it was. */
  readonly id: string;
  readonly outline: Outline;
  readonly section: OutlineSection | undefined;
  /** An item of a run inside a paragraph. */
  readonly item: OutlineItem | undefined;
  readonly parent: OutlineNode | undefined;
  readonly children: readonly OutlineNode[];
}

/** The view's lines: first the whole draft, then its sections beside it; with `runs`, the items of runs inside paragraphs below. */
export function nodesOf(outline: Outline, runs = false): OutlineNode[] {
  const whole: OutlineNode = node({ id: 'draft', outline }, []);
  return [whole, ...childrenOf({ outline, runs }, outline, '', undefined)];
}

/** The innermost node whose text holds the line (from 0); the whole draft ahead of the first section. */
export function nodeAtLine(nodes: readonly OutlineNode[], line: number): OutlineNode | undefined {
  const begun = nodes.filter(({ section }) => section && section.range.start.line <= line);
  const last = begun[begun.length - 1];
  const inside = last?.section && line <= last.section.range.end.line ? last : undefined;
  if (inside) return nodeAtLine(inside.children, line) ?? inside;
  return nodes.find(({ section, item }) => !section && !item);
}

/** Where a node's text begins; undefined for the whole draft without a title. */
export function headOf({ outline, section, item }: OutlineNode): PlainRange | undefined {
  return item?.range ?? section?.heading ?? outline.title?.range;
}

/** The heading of a node; undefined for the whole draft without a title. */
export function labelOf({ outline, section, item }: OutlineNode): string | undefined {
  return item?.text ?? section?.text ?? outline.title?.text;
}

/** The section that a node is or lies in, as its line of the view. */
export function sectionNodeOf(node: OutlineNode | undefined): OutlineNode | undefined {
  return node && !node.section ? sectionNodeOf(node.parent) : node;
}

/** Whether a command's argument is a line of the view. */
export function isNode(given: unknown): given is OutlineNode {
  return typeof given === 'object' && given !== null && 'outline' in given && 'children' in given;
}

/**
 * Where a section goes that is dropped: on another, behind that one; on its own parent, to that one's end; on the whole draft, ahead
 * of all; below the last line, behind all. Undefined where it stays.
 */
export function dropWish(
  dragged: OutlineNode,
  target: OutlineNode | undefined,
  nodes: readonly OutlineNode[],
): MoveWish | undefined {
  if (target && !target.section && !target.item) return { kind: 'first' };
  const goal = target ? sectionNodeOf(target) : nodes.filter(({ section }) => section).at(-1);
  const start = goal?.section?.heading.start;
  if (!start || isSameLine(goal, dragged)) return undefined;
  return { kind: isSameLine(goal, dragged.parent) ? 'lastChildOf' : 'after', section: start };
}

/** The heading to start from where it is renamed: without its 序次语, which stays. */
export function headingToRename({ text, ordinal }: Pick<OutlineSection, 'text' | 'ordinal'>): string {
  return (ordinal !== null && text.startsWith(ordinal) ? text.slice(ordinal.length) : text).trim();
}

/** The lines whose heading holds `wanted`, with those that they lie in; the others are left out. All where nothing is wanted. */
export function filtered(
  nodes: readonly OutlineNode[],
  wanted: string,
  parent?: OutlineNode,
): { nodes: OutlineNode[]; found: number } {
  const sought = wanted.trim().toLocaleLowerCase();
  let found = 0;
  const kept = nodes.flatMap((one) => {
    const children: OutlineNode[] = [];
    const copy: OutlineNode = { ...one, parent, children };
    const inside = filtered(one.children, sought, copy);
    children.push(...inside.nodes);
    const isWhole = !one.section && !one.item;
    const isFound = (labelOf(one) ?? '').toLocaleLowerCase().includes(sought);
    found += inside.found + (isFound && !isWhole ? 1 : 0);
    return isWhole || isFound || children.length > 0 ? [copy] : [];
  });
  return { nodes: kept, found };
}

/** What is to be numbered anew. */
export interface ScopedPlace {
  readonly scope: RenumberScope;
  /** Absent: at the caret. */
  readonly start?: PlainPosition;
}

/** What a command's argument names: a node of the outline, or a scope by itself. */
export function scopeOf(given: unknown): ScopedPlace | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  if (isNode(given)) {
    const { section, item } = given;
    if (item) return { scope: 'run', start: item.range.start };
    return section ? { scope: 'section', start: section.heading.start } : { scope: 'draft' };
  }
  const scope = 'scope' in given ? given.scope : undefined;
  return scope === 'run' || scope === 'section' || scope === 'draft' ? { scope } : undefined;
}

/** Whether two lines of the view stand for the same section; they may come from two answers for one text. */
function isSameLine(one: OutlineNode | undefined, other: OutlineNode | undefined): boolean {
  const [a, b] = [one?.section?.heading.start, other?.section?.heading.start];
  return a !== undefined && a.line === b?.line && a.character === b.character;
}

interface Tree {
  readonly outline: Outline;
  readonly runs: boolean;
}

/** Items and sections below one place, in the order of the text: a section's own paragraphs stand ahead of its sections. */
function childrenOf(
  tree: Tree,
  { runs, sections }: Pick<OutlineSection, 'runs' | 'sections'>,
  prefix: string,
  parent: OutlineNode | undefined,
): OutlineNode[] {
  return [
    ...(tree.runs ? runs.map((item, index) => itemNode(tree, item, `${prefix}r${index}`, parent)) : []),
    ...sections.map((section, index) =>
      sectionNode(tree, section, `${prefix}${index}${opened(tree, section)}`, parent),
    ),
  ];
}

/** VS Code remembers a line that had nothing below it as closed: once there is something it is another line, and is shown open. */
function opened({ runs }: Tree, section: OutlineSection): string {
  return section.sections.length > 0 || (runs && section.runs.length > 0) ? '+' : '';
}

function sectionNode(tree: Tree, section: OutlineSection, id: string, parent: OutlineNode | undefined): OutlineNode {
  const children: OutlineNode[] = [];
  const own = node({ id, outline: tree.outline, section, parent }, children);
  children.push(...childrenOf(tree, section, `${id}.`, own));
  return own;
}

function itemNode(tree: Tree, item: OutlineItem, id: string, parent: OutlineNode | undefined): OutlineNode {
  const children: OutlineNode[] = [];
  const own = node({ id, outline: tree.outline, item, parent }, children);
  for (const [index, inside] of item.items.entries()) children.push(itemNode(tree, inside, `${id}.${index}`, own));
  return own;
}

function node(
  own: Pick<OutlineNode, 'id' | 'outline'> & Partial<OutlineNode>,
  children: readonly OutlineNode[],
): OutlineNode {
  const { id, outline, section, item, parent } = own;
  return { id, outline, section, item, parent, children };
}
