/**
 * Numbers from 0 on, each under the slot of its key, those of one slot side by side and in order. Made for tables of thousands of words,
 * which are built at the first question and walked for every text: no object for each of them, and no jumps.
 */
export class Buckets {
  /** Where the numbers of a slot begin; those of the next one are behind them. */
  private readonly starts: Uint16Array;
  private readonly numbers: Uint16Array;

  /** `bits`: there are two to the power of it slots. `keys`: those of the numbers, of which there are fewer than 65,536. */
  constructor(
    private readonly bits: number,
    keys: Int32Array,
  ) {
    const starts = new Uint16Array((1 << bits) + 1);
    const numbers = new Uint16Array(keys.length);
    this.starts = starts;
    this.numbers = numbers;
    // The end of every slot first, from which its numbers are filled in backwards.
    for (const key of keys) starts[this.slotOf(key)] = (starts[this.slotOf(key)] as number) + 1;
    for (let slot = 1; slot < starts.length; slot++)
      starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number);
    for (let one = keys.length - 1; one >= 0; one--) {
      const slot = this.slotOf(keys[one] as number);
      starts[slot] = (starts[slot] as number) - 1;
      numbers[starts[slot] as number] = one;
    }
  }

  /** The first place of the slot of a key, which others may share. */
  first(key: number): number {
    return this.starts[this.slotOf(key)] as number;
  }

  /** Behind the last place of the slot of a key. */
  end(key: number): number {
    return this.starts[this.slotOf(key) + 1] as number;
  }

  /** What is known of the numbers, in the order of their places: what is asked of a slot then lies side by side. */
  inOrder(ofNumbers: Int32Array): Int32Array {
    const { numbers } = this;
    const ordered = new Int32Array(numbers.length);
    for (let place = 0; place < numbers.length; place++) ordered[place] = ofNumbers[numbers[place] as number] as number;
    return ordered;
  }

  /** The number at a place. */
  at(place: number): number {
    return this.numbers[place] as number;
  }

  private slotOf(key: number): number {
    return Math.imul(key, 0x9e3779b1) >>> (32 - this.bits);
  }
}
