/**
 * Numbers from 0 on by the hash of what is left of a form when a unit is taken out (`gapHash`). What finds its slot taken stands behind,
 * so whoever asks holds each number he is given against the text: checks beside the numbers would double a table that should stay
 * in a processor's cache.
 */
export class GapTable {
  /** Numbers, plus one; 0 where nothing stands. */
  private readonly slots: Uint16Array;
  private readonly shift: number;

  /** `most`: how many numbers may be added, each below 65,535; at most half of the slots are taken. */
  constructor(most: number) {
    const bits = 32 - Math.clz32(2 * most);
    this.slots = new Uint16Array(1 << bits);
    this.shift = 32 - bits;
  }

  add(hash: number, one: number): void {
    let slot = this.home(hash);
    while (this.slots[slot] !== 0) slot = this.next(slot);
    this.slots[slot] = one + 1;
  }

  /** Where the numbers of a hash begin; they end where `at` has none. */
  home(hash: number): number {
    return hash >>> this.shift;
  }

  next(slot: number): number {
    return (slot + 1) & (this.slots.length - 1);
  }

  /** The number in a slot, or -1. */
  at(slot: number): number {
    return (this.slots[slot] as number) - 1;
  }
}
