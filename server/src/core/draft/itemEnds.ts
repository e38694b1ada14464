import { isHan } from '../text/chars';
import type { Draft } from './draft';
import type { Enumeration } from './enumeration';
import type { Ordinal } from './ordinal';
import type { Paragraph } from './paragraph';

/** An item on a line of its own that ends with another mark than all its siblings. */
export interface UnevenEnd {
  /** Place of the odd item among those of its run. */
  readonly place: number;
  /** Its line's index among the paragraphs. */
  readonly paragraph: number;
  /** Where its mark stands, or belongs if it has none. */
  readonly offset: number;
  /** The mark it has, or nothing. */
  readonly mark: string;
  /** What the others have. */
  readonly right: string;
  readonly ordinals: readonly Ordinal[];
}

/** Fewer items do not tell how the writer ends them. */
const FEWEST = 3;
/** A line without a mark that is shorter may be a heading. */
const SHORTEST = 10;

/** The odd ends of all runs whose items stand one line behind the other. Linear in the draft. */
export function unevenEnds({ enumerations, paragraphs }: Draft): UnevenEnd[] {
  const found: UnevenEnd[] = [];
  for (const run of enumerations) {
    const lines = linesOf(run, paragraphs);
    const ends = lines?.map(endOf);
    const odd = lines && ends ? oddOf(ends, lines) : undefined;
    if (!lines || !ends || !odd) continue;
    const { place, right } = odd;
    const line = lines[place] as Paragraph;
    const mark = ends[place] ?? '';
    const offset = line.start + line.text.trimEnd().length - mark.length;
    found.push({
      place,
      paragraph: line.index,
      offset,
      mark,
      right,
      ordinals: run.items.map(({ ordinal }) => ordinal),
    });
  }
  return found;
}

/** The lines of a run's items, or undefined where an item has none of its own or something else stands between them. */
function linesOf({ items }: Enumeration, paragraphs: readonly Paragraph[]): Paragraph[] | undefined {
  if (items.length < FEWEST) return undefined;
  const lines: Paragraph[] = [];
  for (const { ordinal, paragraph } of items) {
    const line = paragraphs[paragraph];
    const last = lines.at(-1);
    if (!line || !ordinal.initial || (last && last.index >= paragraph)) return undefined;
    for (let k = last ? last.index + 1 : paragraph; k < paragraph; k++) {
      const { kind } = paragraphs[k] as Paragraph;
      if (kind !== 'blank' && kind !== 'watermark') return undefined;
    }
    lines.push(line);
  }
  return lines;
}

/** The mark a line ends with, '' behind a word, undefined where it ends otherwise (a colon, a quotation). ！ and ？ stand for 。. */
function endOf({ text }: Paragraph): string | undefined {
  const last = text.trimEnd().at(-1) ?? '';
  if ('。！？'.includes(last || '-')) return '。';
  if ('，、；'.includes(last || '-')) return last;
  return isHan(last.charCodeAt(0)) ? '' : undefined;
}

/** The one item of another end, and what the others have. The last of a run ends it with a 。 of its own. */
function oddOf(
  ends: readonly (string | undefined)[],
  lines: readonly Paragraph[],
): { place: number; right: string } | undefined {
  if (ends.includes(undefined) || ends.at(-1) !== '。') return undefined;
  const own = ends.slice(0, -1);
  const dotted = lines.some(({ text }) => text.trimEnd().slice(0, -1).includes('。'));
  for (const right of ['。', '；']) {
    const odd = own.findIndex((end) => end !== right);
    const mark = own[odd];
    if (mark === undefined || own.some((end, k) => k !== odd && end !== right)) continue;
    if (mark === '' && (lines[odd]?.text.trim().length ?? 0) < SHORTEST) continue;
    // A 。 among ；: where an item holds a 。, it is the ； that are wrong; of two, one cannot tell.
    if (right === '；' && (dotted || (mark === '。' && own.length < FEWEST))) continue;
    return { place: odd, right };
  }
  return undefined;
}
