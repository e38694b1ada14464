/** A phrase met in a text. `end` is behind its last unit. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

interface Entry<T> {
  /** In lower case. */
  readonly text: string;
  readonly value: T;
}

/** Slots of the table of two units; a power of two. */
const SLOTS = 1 << 16;

/**
 * Finds any of many phrases in one pass: a table by two units says where a phrase may begin, so that nearly every place of a
 * text costs one look. Latin letters match in either case. Phrases of fewer than two units are left out.
 */
export class PhraseSet<T> {
  /** By slot: the number of its list in `lists` plus one, or 0. */
  private readonly table = new Uint16Array(SLOTS);
  private readonly lists: Entry<T>[][] = [];

  /** Of entries with the same phrase the first counts. */
  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const text = phrase.toLowerCase();
      if (text.length >= 2) for (const slot of slotsOf(text)) this.add(slot, { text, value });
    }
    for (const list of this.lists) list.sort((a, b) => b.text.length - a.text.length);
  }

  private add(slot: number, entry: Entry<T>): void {
    const list = this.lists[(this.table[slot] as number) - 1];
    if (list) list.push(entry);
    else this.table[slot] = this.lists.push([entry]);
  }

  /** Every place of `text` in `[from, to)` where a phrase stands: leftmost, then longest, not overlapping. */
  find(text: string, from = 0, to = text.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const { table } = this;
    let free = from;
    let unit = from < to ? text.charCodeAt(from) : 0;
    for (let i = from + 1; i < to; i++) {
      const next = text.charCodeAt(i);
      const slot = slotOf(unit, next);
      unit = next;
      const list = table[slot] as number;
      if (list === 0 || i - 1 < free) continue;
      const hit = this.at(list - 1, text, i - 1, to);
      if (!hit) continue;
      hits.push(hit);
      free = hit.end;
    }
    return hits;
  }

  private at(list: number, text: string, start: number, to: number): PhraseHit<T> | undefined {
    for (const entry of this.lists[list] ?? []) {
      const end = start + entry.text.length;
      if (end <= to && matches(text, start, entry.text)) return { start, end, value: entry.value };
    }
    return undefined;
  }
}

function matches(text: string, start: number, phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    if (lower(text.charCodeAt(start + i)) !== phrase.charCodeAt(i)) return false;
  }
  return true;
}

function slotOf(first: number, second: number): number {
  return (first * 31 + second) & (SLOTS - 1);
}

/** The slots of a phrase's first two units, which are in lower case, in every case. */
function slotsOf(phrase: string): readonly number[] {
  const a = phrase.charCodeAt(0);
  const b = phrase.charCodeAt(1);
  const slots = [slotOf(a, b)];
  // Nearly every phrase opens with Han characters, which have one case.
  if (upper(a) !== a) slots.push(slotOf(upper(a), b));
  if (upper(b) !== b) slots.push(slotOf(a, upper(b)));
  if (slots.length === 3) slots.push(slotOf(upper(a), upper(b)));
  return slots;
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}

function upper(unit: number): number {
  return unit >= 0x61 && unit <= 0x7a ? unit - 32 : unit;
}
