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

/** One file's part of the answer, made where the file was checked and written where the answer is. */
export interface Part {
  readonly text: string;
  /** Findings that `fix` puts right. */
  readonly fixable: number;
}

/** Makes a file's part; it needs nothing of the other files, so that threads can share the work. */
export type Render = (file: CheckedFile) => Part;

/** An ignore that no draft needed: one of `ignores.json`, or a comment's, of which `text` is the comment and `in` the file. */
export interface UnusedIgnore extends Ignore {
  /** The comment's line, from 1. */
  readonly line?: number;
}

/** Writes the answer of `check` as it comes in: nothing of a file is kept once it is written. */
export interface Reporter {
  readonly render: Render;
  begin(): void;
  /** In the order of the files. */
  add(part: Part): void;
  /** `unusedIgnores` is there where it was asked for. */
  end(summary: Summary, unusedIgnores: readonly UnusedIgnore[] | undefined): void;
}

export type Write = (text: string) => void;

/** A part of which nobody asks how much of it can be fixed. */
export function partOf(text: string): Part {
  return { text, fixable: 0 };
}

/** Line and column as people count them: from 1, columns in UTF-16 units. */
export function placeOf(draft: Draft, offset: number): { line: number; column: number } {
  const { line, character } = draft.lines.positionAt(offset);
  return { line: line + 1, column: character + 1 };
}
