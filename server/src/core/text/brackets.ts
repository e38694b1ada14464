const OPENING = '“‘（(《〈【〔「『';
const CLOSING = '”’）)》〉】〕」』';

/** Walks over one text and says which brackets and quotation marks stand around an offset. Offsets are asked in rising order. */
export class BracketWalk {
  private position = 0;
  private open: readonly number[] = [];

  constructor(private readonly text: string) {}

  /** Offsets of the marks that are open at `offset`, outermost first. A closing mark without a partner closes nothing. */
  at(offset: number): readonly number[] {
    for (; this.position < offset; this.position++) {
      const mark = this.text.charAt(this.position);
      if (OPENING.includes(mark)) this.open = this.open.length >= 32 ? this.open : [...this.open, this.position];
      else if (CLOSING.includes(mark)) this.close(mark);
    }
    return this.open;
  }

  private close(mark: string): void {
    for (let k = this.open.length - 1; k >= 0; k--) {
      const opened = this.text.charAt(this.open[k] as number);
      if (width(OPENING.indexOf(opened)) === width(CLOSING.indexOf(mark))) {
        this.open = this.open.slice(0, k);
        return;
      }
    }
  }
}

/** Both widths of the round bracket are one class. */
function width(index: number): number {
  return index === 3 ? 2 : index;
}
