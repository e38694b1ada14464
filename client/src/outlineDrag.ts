import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { Desk } from './draftEdits';
import { moveSection } from './moveSection';
import { dropWish, type OutlineNode } from './outlineNodes';

/** What VS Code calls the lines of our view in the air: the view's id in lower case. */
const LINES = 'application/vnd.code.tree.jianggao.outline';

/** Lets sections of the outline be dragged to another place; `shown`: the lines of the view. */
export function outlineDrag(desk: Desk, shown: () => readonly OutlineNode[]): TreeDragAndDropController<OutlineNode> {
  // VS Code makes JSON of what is in the air, which a line is not: it knows those above and below it, and they know it.
  let dragged: OutlineNode | undefined;
  return {
    dragMimeTypes: [],
    dropMimeTypes: [LINES],
    handleDrag([node], transfer: DataTransfer) {
      dragged = node?.section ? node : undefined;
      if (dragged) transfer.set(LINES, new DataTransferItem(dragged.id));
    },
    async handleDrop(target, transfer) {
      const node = dragged;
      dragged = undefined;
      if (!node || transfer.get(LINES)?.value !== node.id) return;
      const wish = dropWish(node, target, shown());
      if (wish) await moveSection(desk, node, wish);
    },
  };
}
