/**
 * Numbers from 1 on, each filed under the slot of a key: the last that was filed comes first. Made for tables of tens of thousands of
 * words, which are built at the first question: no object for each of them.
 */
export class Chains {
  private readonly heads: Uint16Array;
  private readonly nexts: Uint16Array;

  /** `bits`: there are two to the power of it slots. `most`: the highest number, below 65,536. */
  constructor(
    private readonly bits: number,
    most: number,
  ) {
    this.heads = new Uint16Array(1 << bits);
    this.nexts = new Uint16Array(most + 1);
  }

  /** Files `one` under a key. */
  add(key: number, one: number): void {
    const slot = this.slotOf(key);
    this.nexts[one] = this.heads[slot] as number;
    this.heads[slot] = one;
  }

  /** The last number filed under the slot of a key, which others may share; 0 for none. */
  last(key: number): number {
    return this.heads[this.slotOf(key)] as number;
  }

  /** The number filed before `one` in its slot; 0 for none. */
  before(one: number): number {
    return this.nexts[one] as number;
  }

  private slotOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> (32 - this.bits);
  }
}
