import {
  applyEdits,
  type Draft,
  type Edit,
  LineIndex,
  type Move,
  moveSection,
  renameHeading,
  type Section,
  sectionAtHeading,
  stepSection,
} from '../../core/index';
import type { Context } from '../context';
import { toTextEdits } from '../convert';
import type { Parsed } from '../documents';
import { MOVE, type MoveParams, type MoveRefusal, type MoveResult, type PlainPosition } from '../protocol';

/** Answers the outline view's wish to move, step or rename a section. */
export function registerMove({ connection, documents, guard }: Context): void {
  connection.onRequest(
    MOVE,
    guard.request(MOVE, refused('failed'), async (params: MoveParams): Promise<MoveResult> => {
      const parsed = await documents.parsed(params.uri);
      if (!parsed || parsed.version !== params.version) return refused('movedOn');
      return answer(parsed, params);
    }),
  );
}

function refused(refusal: MoveRefusal): MoveResult {
  return { version: null, edits: [], landing: null, refusal };
}

function answer({ draft, version }: Parsed, params: MoveParams): MoveResult {
  const section = sectionAt(draft, params.section);
  if (!section) return refused('noSection');
  const move = change(draft, section, params);
  if (!move) return refused('impossible');
  const landing = new LineIndex(applyEdits(draft.text, move.edits)).positionAt(move.landing);
  return { version, edits: toTextEdits(draft.lines, move.edits), landing, refusal: null };
}

function change(draft: Draft, section: Section, { to }: MoveParams): Move | undefined {
  switch (to.kind) {
    case 'up':
    case 'down':
    case 'promote':
    case 'demote':
      return stepSection(draft, section, to.kind);
    case 'rename': {
      const edit: Edit | undefined = renameHeading(draft, section, to.heading);
      return edit && { edits: [edit], landing: section.heading.start };
    }
    case 'first':
      return moveSection(draft, section, 'first');
    default: {
      const other = sectionAt(draft, to.section);
      return other && moveSection(draft, section, to.kind === 'after' ? { after: other } : { lastChildOf: other });
    }
  }
}

function sectionAt(draft: Draft, heading: PlainPosition): Section | undefined {
  return sectionAtHeading(draft, draft.lines.offsetAt(heading));
}
