import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import type { Desk } from './draftEdits';
import { moveSection } from './moveSection';
import { dropWish, type OutlineNode } from './outlineNodes';

/** What VS Code calls the lines of our view in the air: the view's id in lower case. */
const LINES = 'application/vnd.code.tree.jianggao.outline';

/** Lets sections of the outline be dragged to another place; `shown`: the lines of the view. */
export function outlineDrag(desk: Desk, shown: () => readonly OutlineNode[]): TreeDragAndDropController<OutlineNode> {
  return {
    dragMimeTypes: [],
    dropMimeTypes: [LINES],
    handleDrag([node], transfer: DataTransfer) {
      if (node?.section) transfer.set(LINES, new DataTransferItem(node));
    },
    async handleDrop(target, transfer) {
      const dragged: OutlineNode | undefined = transfer.get(LINES)?.value;
      if (!dragged?.section) return;
      const wish = dropWish(dragged, target, shown());
      if (wish) await moveSection(desk, dragged, wish);
    },
  };
}
