import type { Span } from '../../text/span';

/**
 * What stands for what is not yet known: `XX` `xx` `××` `○○` `某某` `____` `□□` `**` `##` `N` `000` `？？`, dashes, dots and waves
 * ahead of a measure (`——亿元`), letters of a date (`YYYY年`), a note in brackets, a bare `TODO`, or nothing at all.
 */
export type PlaceholderForm =
  | 'X'
  | 'x'
  | '×'
  | '○'
  | '某'
  | '_'
  | '□'
  | '*'
  | '?'
  | '#'
  | 'N'
  | '0'
  | '—'
  | '…'
  | '～'
  | 'Y'
  | 'note'
  | 'blank';

export interface Placeholder extends Span {
  readonly form: PlaceholderForm;
}

/** What a unit may open: a form; T opens TODO and its like, and 年 a date of which the month or day was left out. */
export type Opener = PlaceholderForm | 'T' | '年';

const OPENERS: readonly (readonly [form: Opener, units: string])[] = [
  ['X', 'XＸⅩΧХ'],
  ['x', 'xｘⅹх'],
  ['×', '×✕╳'],
  ['○', '○〇◯●'],
  ['某', '某'],
  ['_', '_＿'],
  ['□', '□■△▲※'],
  ['?', '？?'],
  ['*', '*＊'],
  ['#', '#＃'],
  ['N', 'NnＮ'],
  ['0', '0'],
  ['blank', ' \u3000'],
  ['note', '（(【[［〔{<〈'],
  ['—', '—-－–'],
  ['…', '….。'],
  ['～', '～~'],
  ['Y', 'YyMm'],
  ['T', 'T'],
  ['年', '年'],
];

/** By unit: the number of its form in `OPENERS` plus one, or 0. It is asked for every unit of the text. */
const OPENS = openersTable();

function openersTable(): Uint8Array {
  const table = new Uint8Array(1 << 16);
  OPENERS.forEach(([, units], at) => {
    for (const unit of units) table[unit.charCodeAt(0)] = at + 1;
  });
  return table;
}

/** Whether a UTF-16 unit may open a placeholder. */
export function opens(unit: number): boolean {
  return OPENS[unit] !== 0;
}

/** The form of what a unit may open. */
export function formOf(unit: number): Opener | undefined {
  const at = OPENS[unit];
  return at ? OPENERS[at - 1]?.[0] : undefined;
}

/** Behind the marks of one form that begin at `from`. */
export function behindRun(text: string, from: number, form: Opener): number {
  let end = from;
  while (end < text.length && formOf(text.charCodeAt(end)) === form) end++;
  return end;
}
