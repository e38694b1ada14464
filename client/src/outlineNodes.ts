import type { Outline, OutlineSection } from '../../server/src/lsp/protocol';

/** A line of the outline view: the draft as a whole (no `section`) or one of its sections. */
export interface OutlineNode {
  /** The places of its ancestors and its own, so that an edit elsewhere leaves it open or closed as it was. */
  readonly id: string;
  readonly outline: Outline;
  readonly section: OutlineSection | undefined;
  readonly parent: OutlineNode | undefined;
  readonly children: readonly OutlineNode[];
}

/** The view's lines: first the whole draft, then its sections beside it. */
export function nodesOf(outline: Outline): OutlineNode[] {
  const whole: OutlineNode = { id: 'draft', outline, section: undefined, parent: undefined, children: [] };
  return [whole, ...outline.sections.map((section, index) => nodeOf(outline, section, `${index}`, undefined))];
}

/** The innermost node whose text holds the line (from 0); the whole draft ahead of the first section. */
export function nodeAtLine(nodes: readonly OutlineNode[], line: number): OutlineNode | undefined {
  const begun = nodes.filter(({ section }) => section && section.range.start.line <= line);
  const last = begun[begun.length - 1];
  const inside = last?.section && line <= last.section.range.end.line ? last : undefined;
  if (inside) return nodeAtLine(inside.children, line) ?? inside;
  return nodes.find(({ section }) => !section);
}

/** Characters of a heading that leave room for its figures in a side bar of the usual width. */
const LABEL = 10;

/**
 * A heading cut for the view, at the end of its first clause where that fits. VS Code would cut the line at its end and with that
 * the figures; the whole heading is in the tooltip.
 */
export function shortened(heading: string, ordinal: string): string {
  const characters = [...heading];
  if (characters.length <= LABEL) return heading;
  const start = characters.slice(0, LABEL);
  const end = start.findIndex((one, index) => index >= ordinal.length + 2 && '，、；：,;: '.includes(one));
  return `${start.slice(0, end < 0 ? LABEL - 1 : end).join('')}…`;
}

function nodeOf(outline: Outline, section: OutlineSection, id: string, parent: OutlineNode | undefined): OutlineNode {
  const children: OutlineNode[] = [];
  const node: OutlineNode = { id, outline, section, parent, children };
  for (const [index, child] of section.sections.entries())
    children.push(nodeOf(outline, child, `${id}.${index}`, node));
  return node;
}
