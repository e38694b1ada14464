/** A set of hashes of 32 bits that may hold some more than were added: a bit for the upper bits of each (Bloom 1970, with one hash). */
export class HashBits {
  private readonly bits: Uint8Array;
  private readonly shift: number;

  /** `size`: how many of the upper bits count. */
  constructor(size: number) {
    this.bits = new Uint8Array(1 << (size - 3));
    this.shift = 32 - size;
  }

  set(hash: number): void {
    const bit = hash >>> this.shift;
    this.bits[bit >> 3] = (this.bits[bit >> 3] as number) | (1 << (bit & 7));
  }

  has(hash: number): boolean {
    const bit = hash >>> this.shift;
    return ((this.bits[bit >> 3] as number) & (1 << (bit & 7))) !== 0;
  }
}
