import type { Position, SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { type Draft, type Span, sectionAt } from '../../core/index';
import type { Context } from '../context';
import { toRange } from '../convert';
import { whole } from '../quantities';
import { clauseAt, sentenceAt } from '../textUnits';

/** Growing selection: clause → sentence → paragraph → section → the sections around it → the draft. */
export function registerSelection({ connection, documents, guard }: Context): void {
  connection.onSelectionRanges(
    guard.request(
      'selectionRange',
      [],
      async ({ textDocument, positions }: SelectionRangeParams): Promise<SelectionRange[]> => {
        const parsed = await documents.parsed(textDocument.uri);
        return parsed ? positions.map((position) => selectionAt(parsed.draft, position)) : [];
      },
    ),
  );
}

function selectionAt(draft: Draft, position: Position): SelectionRange {
  const { text, lines } = draft;
  const offset = lines.offsetAt(position);
  const line = lines.lineAt(offset);
  const paragraph: Span = { start: lines.starts[line] ?? 0, end: lines.endOf(line) };
  const outermost = whole(draft);
  const steps = [
    outermost,
    ...sectionAt(draft.sections, offset),
    paragraph,
    sentenceAt(text, offset),
    clauseAt(text, offset),
  ];
  let selection: SelectionRange = { range: toRange(lines, outermost) };
  let around = outermost;
  for (const step of steps.slice(1)) {
    // Each step has to lie inside the one before it and be smaller.
    const start = Math.max(step.start, around.start);
    const end = Math.min(step.end, around.end);
    if (start > offset || end < offset || end - start >= around.end - around.start) continue;
    around = { start, end };
    selection = { range: toRange(lines, around), parent: selection };
  }
  return selection;
}
