import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type DecodedText, decode } from './encodings';
import type { Problems } from './problems';

/** A draft to read: a file, or standard input. */
export interface Input {
  /** As given, or as found below a folder that was given; `-` is standard input. */
  readonly path: string;
  /** The folder that writing must not leave: the one given, or that of the file given. */
  readonly folder: string;
}

export interface OpenedInput extends Input, DecodedText {
  readonly bytes: Buffer;
}

export const STANDARD_INPUT = '-';

/** What drafts are called below a folder; a file that is named itself may be called anything. */
const DRAFT_FILES: ReadonlySet<string> = new Set(['.txt', '.md', '.jianggao', '.讲稿']);

/** Finds the drafts that the arguments name, in their order, each once. What cannot be found is said in `problems`. */
export async function findInputs(args: readonly string[], problems: Problems): Promise<Input[]> {
  const found = new Map<string, Input>();
  const add = async (input: Input) => {
    const key = input.path === STANDARD_INPUT ? input.path : await realpath(input.path);
    if (!found.has(key)) found.set(key, input);
  };
  for (const arg of args) {
    try {
      if (arg === STANDARD_INPUT) await add({ path: arg, folder: '.' });
      else if ((await stat(arg)).isDirectory()) {
        for (const file of await draftsBelow(arg, problems)) await add({ path: file, folder: arg });
      } else await add({ path: arg, folder: path.dirname(arg) });
    } catch (error) {
      problems.say(arg, error);
    }
  }
  return [...found.values()];
}

/**
 * Drafts below a folder, in the order of their names. Hidden folders and installed packages are left out, links to folders are not
 * followed; a folder that cannot be read is said in `problems` and the others are still gone through.
 */
async function draftsBelow(folder: string, problems: Problems): Promise<string[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    problems.say(folder, error);
    return [];
  }
  const drafts: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = path.join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) drafts.push(...(await draftsBelow(below, problems)));
    else if (DRAFT_FILES.has(path.extname(entry.name).toLowerCase()) && (await isFile(entry, below)))
      drafts.push(below);
  }
  return drafts;
}

async function isFile(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(file)).isFile();
  } catch {
    return false;
  }
}

/** The name that ignores for one draft know an input by; none for standard input. */
export function nameOf(file: string): string | undefined {
  return file === STANDARD_INPUT ? undefined : path.basename(file).normalize('NFC');
}

/** Reads and decodes one input; says what is wrong with it in `problems` and returns nothing. */
export async function openInput(input: Input, problems: Problems): Promise<OpenedInput | undefined> {
  try {
    const bytes = await readBytes(input.path);
    return { ...input, ...decode(bytes), bytes };
  } catch (error) {
    problems.say(input.path === STANDARD_INPUT ? '标准输入' : input.path, error);
    return undefined;
  }
}

async function readBytes(file: string): Promise<Buffer> {
  if (file === STANDARD_INPUT) return buffer(process.stdin);
  // A device may never end; a pipe (`<(…)` of a shell) does.
  const kind = await stat(file);
  if (!kind.isFile() && !kind.isFIFO()) throw new Error('不是普通文件');
  return readFile(file);
}
