import type { Draft, Finding, Ignore } from '../../core/index';
import type { Encoding } from '../encodings';
import type { SeverityCounts } from '../severity';

/** One draft that was read and checked. */
export interface CheckedFile {
  readonly path: string;
  readonly encoding: Encoding;
  readonly draft: Draft;
  /** 字数 as Word counts it. */
  readonly characters: number;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

export interface Summary extends SeverityCounts {
  readonly files: number;
  readonly findings: number;
}

/** Writes the answer of `check` as it comes in: nothing of a file is kept once it is written. */
export interface Reporter {
  begin(): void;
  file(file: CheckedFile): void;
  /** `unusedIgnores` is there where it was asked for. */
  end(summary: Summary, unusedIgnores: readonly Ignore[] | undefined): void;
}

export type Write = (text: string) => void;

/** Line and column as people count them: from 1, columns in UTF-16 units. */
export function placeOf(draft: Draft, offset: number): { line: number; column: number } {
  const { line, character } = draft.lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
