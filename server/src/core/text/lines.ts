/** A place as editors count it: both 0-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/**
 * Offset ⇄ line/character for one text. A line ends at `\n`, `\r\n` or a lone `\r`, as in LSP.
 * Offsets outside the text are clamped to it.
 */
export class LineIndex {
  /** Offset of the first unit of every line; always holds at least `0`. */
  readonly starts: readonly number[];

  constructor(private readonly text: string) {
    const starts = [0];
    // Nearly every text has one kind of line break, and a search for one unit is many times faster than a loop.
    if (!text.includes('\r')) {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    } else {
      for (let i = 0; i < text.length; i++) {
        const unit = text.charCodeAt(i);
        if (unit === 0x0a || (unit === 0x0d && text.charCodeAt(i + 1) !== 0x0a)) starts.push(i + 1);
      }
    }
    this.starts = starts;
  }

  get count(): number {
    return this.starts.length;
  }

  /** 0-based line that holds `offset`. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  positionAt(offset: number): Position {
    const inside = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.lineAt(inside);
    return { line, character: inside - (this.starts[line] as number) };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.starts[position.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + Math.max(position.character, 0), this.endOf(position.line));
  }

  /** Offset behind the last unit of 0-based `line`, its line break not counted. */
  endOf(line: number): number {
    let end = this.starts[line + 1] ?? this.text.length;
    if (line + 1 < this.starts.length) {
      end--;
      if (this.text[end] === '\n' && this.text[end - 1] === '\r' && end > (this.starts[line] as number)) end--;
    }
    return end;
  }
}
