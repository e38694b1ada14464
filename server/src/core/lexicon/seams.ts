import { JOINED, type Redundancy, SYNONYMS } from './redundant';
import { CLASHES, MORE_JOINED, MORE_SYNONYMS } from './redundantRows';

/** Words of which each of some, with each of others behind it, is a redundancy; one object for all pairs of them. */
export interface SeamRow {
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** What stays of two of them. */
  better(head: string, tail: string): string;
  /** What all pairs have in common. */
  readonly common: Pick<Redundancy, 'contradiction' | 'doubtful' | 'notAfter'>;
}

/**
 * The rows of two words side by side, by the last unit of the first with the whole second: 更加日趋 by 加日趋. Either word is common; the
 * place where they meet is not, and a search for it hardly ever stops. Built at the first call.
 */
export function seams(): ReadonlyMap<string, readonly SeamRow[]> {
  bySeam ??= rowsBySeam();
  return bySeam;
}

let bySeam: ReadonlyMap<string, readonly SeamRow[]> | undefined;

function rowsBySeam(): Map<string, SeamRow[]> {
  const known = new Map<string, SeamRow[]>();
  for (const row of [...clashRows(), ...joinedRows(), ...synonymRows()]) {
    for (const head of row.heads) {
      const last = head.charAt(head.length - 1);
      for (const tail of row.tails) {
        if (isOne(row, head, tail)) continue;
        const seam = last + tail;
        const list = known.get(seam);
        if (!list) known.set(seam, [row]);
        else if (list[list.length - 1] !== row) list.push(row);
      }
    }
  }
  return known;
}

/** The redundancy whose second word ends at `end` of a text, among the rows of the seam that begins at `start`: that of the longest first word. */
export function redundancyAt(
  text: string,
  start: number,
  end: number,
  rows: readonly SeamRow[],
): Redundancy | undefined {
  const tail = text.slice(start + 1, end);
  let best: readonly [row: SeamRow, head: string] | undefined;
  for (const row of rows) {
    for (const head of row.heads) {
      if (best && head.length <= best[1].length) continue;
      if (row.tails.includes(tail) && !isOne(row, head, tail) && text.startsWith(head, start + 1 - head.length))
        best = [row, head];
    }
  }
  return best && redundancyOf(best[0], best[1], tail);
}

/** Every redundancy of these rows whose first word the test holds for. */
export function* redundanciesOf(
  rows: Iterable<SeamRow>,
  isHead: (head: string, tail: string) => boolean,
): Iterable<Redundancy> {
  for (const row of rows)
    for (const head of row.heads)
      for (const tail of row.tails)
        if (!isOne(row, head, tail) && isHead(head, tail)) yield redundancyOf(row, head, tail);
}

function redundancyOf(row: SeamRow, head: string, tail: string): Redundancy {
  return { phrase: head + tail, better: row.better(head, tail), ...row.common };
}

/** A word of a row of synonyms is no redundancy with itself. */
function isOne({ heads, tails }: SeamRow, head: string, tail: string): boolean {
  return heads === tails && head === tail;
}

const rowsOf = (table: string): string[] => table.trim().split('\n');

function synonymRows(): SeamRow[] {
  return rowsOf(`${SYNONYMS}${MORE_SYNONYMS}`).map((row) => {
    const words = row.split(' ');
    // The one named first stays.
    const better = (head: string, tail: string): string => (words.indexOf(head) < words.indexOf(tail) ? head : tail);
    return { heads: words, tails: words, better, common: {} };
  });
}

function clashRows(): SeamRow[] {
  return rowsOf(CLASHES).flatMap((row) => {
    const [heads = '', tails = '', how = '', notAfter = ''] = row.split(' | ');
    const contradiction = {
      contradiction: true as const,
      ...(how.endsWith('doubtful') ? { doubtful: true as const } : {}),
    };
    const better = (head: string, tail: string): string => (how === 'less' ? head.slice(0, -1) + tail : '');
    const guard = notAfter ? { notAfter } : {};
    const ahead = { heads: heads.split(' '), tails: tails.split(' '), better, common: { ...contradiction, ...guard } };
    const turned = { heads: ahead.tails, tails: ahead.heads, better, common: contradiction };
    return how.startsWith('both') ? [ahead, turned] : [ahead];
  });
}

function joinedRows(): SeamRow[] {
  return rowsOf(`${JOINED}${MORE_JOINED}`).map((row) => {
    const [heads = '', tails = '', what = ''] = row.split(' | ');
    const better = (head: string, tail: string): string => stays(head, tail, what);
    return { heads: heads.split(' '), tails: tails.split(' '), better, common: {} };
  });
}

/** 头 and 尾: head or tail alone; 去们, 去是: both without that character. */
function stays(head: string, tail: string, what: string): string {
  if (what === '头') return head;
  if (what === '尾') return tail;
  return head + (what === '去们' ? tail.slice(0, -1) : tail.slice(1));
}
