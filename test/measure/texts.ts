import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A text without known faults, by the name it is reported under. */
export interface CleanText {
  readonly name: string;
  readonly text: string;
}

/** A sentence as written and as it should be; half of them are the same. */
export interface Pair {
  readonly written: string;
  readonly right: string;
}

/** The pairs of a file of lines `label TAB sentence TAB corrected`; lines of unequal length are left out. */
export function readPairs(file: string): Pair[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, written, right]) => written !== undefined && written.length === right?.length)
    .map(([, written = '', right = '']) => ({ written, right }));
}

/** The text of a plain or xz-packed file. */
export function readText(file: string): string {
  if (!file.endsWith('.xz')) return readFileSync(file, 'utf8');
  return execFileSync('xz', ['-dc', file], { encoding: 'utf8', maxBuffer: 1 << 28 });
}

/** Every text at a path: a file, or the `.txt` files of a folder. */
export function readTexts(at: string): CleanText[] {
  if (!existsSync(at)) return [];
  if (!statSync(at).isDirectory()) return [{ name: path.basename(at), text: readText(at) }];
  return readdirSync(at)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readText(path.join(at, name)) }));
}

/** Every line a text of its own; of a line of columns, the second. */
export function lines({ name, text }: CleanText, each = 1): CleanText[] {
  return text
    .split('\n')
    .filter((line, index) => line.trim() !== '' && index % each === 0)
    .map((line) => ({ name, text: line.split('\t')[1] ?? line }));
}
