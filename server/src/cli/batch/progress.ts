import type { Write } from '../report/reporter';

/** How often the line changes, in milliseconds: a terminal is slow and so are eyes. */
const PACE = 100;

/** Erases the line that the cursor stands in. */
const ERASE = '\r\u001b[K';

/** One line on a terminal that says how far the work has come; it makes way for what is written. */
export class Progress {
  private shownAt: number;
  private isShown = false;

  /** `now` tells the time in milliseconds. */
  constructor(
    private readonly write: Write,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.shownAt = now();
  }

  show(done: number, total: number): void {
    if (this.now() - this.shownAt < PACE) return;
    this.shownAt = this.now();
    this.isShown = true;
    this.write(`${ERASE}已检查 ${done}/${total} 个文件`);
  }

  /** Takes the line away. */
  clear(): void {
    if (this.isShown) this.write(ERASE);
    this.isShown = false;
  }
}
