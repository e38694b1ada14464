/** A phrase met in a text. `end` is behind its last unit. */
export interface PhraseHit<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/** Slots of the table of two units; a power of two. */
const SLOTS = 1 << 14;
/** The slot of phrases of one unit. */
const SINGLE = -1;

/**
 * Finds any of many phrases in one pass: two tables, by the first unit and by a hash of two, say where a phrase may begin, so
 * that nearly every place of a text costs one look. Latin letters match in either case.
 */
export class PhraseSet<T> {
  private readonly firsts = new Uint8Array(1 << 16);
  private readonly table = new Uint8Array(SLOTS);
  private readonly byHash = new Map<number, { readonly text: string; readonly value: T }[]>();

  constructor(entries: Iterable<readonly [phrase: string, value: T]>) {
    for (const [phrase, value] of entries) {
      const text = phrase.toLowerCase();
      if (text.length === 1) this.add(SINGLE, text, value);
      if (text.length < 2) continue;
      const slot = slotOf(text.charCodeAt(0), text.charCodeAt(1));
      this.table[slot] = 1;
      this.add(slot, text, value);
    }
    for (const list of this.byHash.values()) list.sort((a, b) => b.text.length - a.text.length);
  }

  private add(slot: number, text: string, value: T): void {
    for (const first of [text.charAt(0), text.charAt(0).toUpperCase()]) {
      this.firsts[first.charCodeAt(0)] = slot === SINGLE ? 2 : Math.max(1, this.firsts[first.charCodeAt(0)] ?? 0);
    }
    const list = this.byHash.get(slot);
    if (list) list.push({ text, value });
    else this.byHash.set(slot, [{ text, value }]);
  }

  /** Every place of `text` in `[from, to)` where a phrase stands: leftmost, then longest, not overlapping. */
  find(text: string, from = 0, to = text.length): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    const { firsts, table } = this;
    for (let i = from; i < to; i++) {
      const unit = text.charCodeAt(i);
      const first = firsts[unit];
      if (first === 0 || (first === 1 && table[slotOf(lower(unit), lower(text.charCodeAt(i + 1)))] === 0)) continue;
      const hit = this.at(text, i, to);
      if (!hit) continue;
      hits.push(hit);
      i = hit.end - 1;
    }
    return hits;
  }

  private at(text: string, start: number, to: number): PhraseHit<T> | undefined {
    const slot = slotOf(lower(text.charCodeAt(start)), lower(text.charCodeAt(start + 1)));
    for (const list of [this.byHash.get(slot), this.byHash.get(SINGLE)]) {
      for (const entry of list ?? []) {
        const end = start + entry.text.length;
        if (end <= to && matches(text, start, entry.text)) return { start, end, value: entry.value };
      }
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
  return (Math.imul(first, 0x9e3b) + Math.imul(second, 0x85eb)) & (SLOTS - 1);
}

function lower(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
}
