import type { Position, Range } from 'vscode-languageserver-protocol';
import { EXAMPLES } from '../fuzz/drafts';

/** Numbers in [0, 1) from a seed (Park and Miller's minimal standard generator). */
export function generator(seed: number): () => number {
  let state = (seed % 2_147_483_646) + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export interface TextChange {
  readonly range: Range;
  readonly text: string;
}

/** A text that is edited as an editor would, reckoned without the library that the server uses. */
export class Manuscript {
  constructor(public text: string) {}

  /** Line and column of an offset; line ends are `\n`, `\r\n` and `\r`. */
  positionAt(offset: number): Position {
    let line = 0;
    let start = 0;
    for (let i = 0; i < offset; i++) {
      const unit = this.text[i];
      if (unit === '\n' || (unit === '\r' && this.text[i + 1] !== '\n')) {
        line++;
        start = i + 1;
      }
    }
    return { line, character: offset - start };
  }

  replace(from: number, to: number, text: string): TextChange {
    const range = { start: this.positionAt(from), end: this.positionAt(to) };
    this.text = this.text.slice(0, from) + text + this.text.slice(to);
    return { range, text };
  }

  /** A place where an editor can put its caret: not in the middle of `\r\n`. */
  place(random: number): number {
    const at = Math.floor(random * (this.text.length + 1));
    return this.text[at - 1] === '\r' && this.text[at] === '\n' ? at - 1 : at;
  }
}

const TYPED = [
  '好',
  '，',
  ',',
  '。',
  '一是',
  '、',
  '（',
  '）',
  '“',
  '"',
  '的',
  ' ',
  '\u3000',
  '\n',
  '\r\n',
  '二、',
  '3.',
  'XX',
  '\ud83d\ude00',
];

/** One random edit of a person: mostly typing and deleting, now and then a paste, a cut or a move of a line. */
export function randomEdit(manuscript: Manuscript, random: () => number): TextChange[] {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const at = manuscript.place(random());
  const kind = random();
  if (kind < 0.6) return [manuscript.replace(at, at, pick(TYPED))];
  const reach = kind < 0.85 ? 2 : 40;
  const end = manuscript.place(Math.min(1, (at + random() * reach) / (manuscript.text.length + 1)));
  const [from, to] = end < at ? [end, at] : [at, end];
  if (kind < 0.93) return [manuscript.replace(from, to, '')];
  const pasted = pick(EXAMPLES);
  const first = manuscript.replace(from, to, pasted);
  if (kind < 0.97) return [first];
  const other = manuscript.place(random());
  return [first, manuscript.replace(other, other, pick(TYPED))];
}

/** Keeps a manuscript at a length that a speech has: cuts its end off where it has grown beyond. */
export function trim(manuscript: Manuscript, longest: number): TextChange[] {
  if (manuscript.text.length <= longest) return [];
  const from = manuscript.place(0.5);
  return [manuscript.replace(from, manuscript.text.length, '')];
}
