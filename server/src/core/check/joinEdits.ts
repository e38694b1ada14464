import type { Edit } from '../rules/define';

/** A stretch of the original text that is still there, or a text that was put in. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/**
 * Joins rounds of edits into one: each round's edits are sorted, overlap none of each other and are over the text as the rounds
 * before it left it; the result is over the original text, of this `length`. Linear in the edits and rounds.
 */
export function joinEdits(length: number, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: readonly Piece[] = [{ start: 0, end: length }];
  for (const edits of rounds) pieces = edited(pieces, edits);
  const joined: Edit[] = [];
  let at = 0;
  let text = '';
  const close = (end: number) => {
    if (end > at || text !== '') joined.push({ offset: at, length: end - at, newText: text });
    text = '';
  };
  for (const piece of pieces) {
    if ('text' in piece) text += piece.text;
    else {
      close(piece.start);
      at = piece.end;
    }
  }
  close(length);
  return joined;
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): Piece[] {
  const result: Piece[] = [];
  let index = 0;
  /** How much of the piece at `index` is behind us, and how much of the text. */
  let used = 0;
  let at = 0;
  const advance = (to: number, isKept: boolean) => {
    for (let piece = pieces[index]; piece && at < to; piece = pieces[index]) {
      const left = lengthOf(piece) - used;
      const taken = Math.min(left, to - at);
      if (isKept) result.push(part(piece, used, used + taken));
      at += taken;
      used = taken === left ? 0 : used + taken;
      if (taken === left) index++;
    }
  };
  for (const { offset, length, newText } of edits) {
    advance(offset, true);
    advance(offset + length, false);
    if (newText !== '') result.push({ text: newText });
  }
  advance(Number.POSITIVE_INFINITY, true);
  return result;
}

function lengthOf(piece: Piece): number {
  return 'text' in piece ? piece.text.length : piece.end - piece.start;
}

function part(piece: Piece, from: number, to: number): Piece {
  return 'text' in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };
}
