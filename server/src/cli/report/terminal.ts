/** What a terminal needs: colours, and columns that line up with Chinese in them. */

export type Paint = 'red' | 'yellow' | 'blue' | 'green' | 'dim' | 'bold';

const CODES: Readonly<Record<Paint, number>> = { red: 31, yellow: 33, blue: 34, green: 32, dim: 2, bold: 1 };

export function paint(text: string, how: Paint, colours: boolean): string {
  return colours ? `\u001b[${CODES[how]}m${text}\u001b[0m` : text;
}

export function bold(text: string, colours: boolean): string {
  return paint(text, 'bold', colours);
}

export function dim(text: string, colours: boolean): string {
  return paint(text, 'dim', colours);
}

/** `text` filled with blanks to `width` columns; a Chinese character takes two. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)));
}

/** How many columns `text` takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    columns += code >= 0x2e80 || (code >= 0x2014 && code <= 0x2026) ? 2 : 1;
  }
  return columns;
}

/** `text` without the control characters by which a draft could steer the terminal. */
export function printable(text: string): string {
  let result = '';
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    result += unit < 0x20 || (unit >= 0x7f && unit < 0xa0) ? ' ' : text[i];
  }
  return result;
}
