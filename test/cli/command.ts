import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = path.join(ROOT, 'dist', 'cli.js');

export interface Answer {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output as it came. */
  readonly bytes: Buffer;
}

export interface RunOptions {
  readonly input?: string | Buffer;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** Runs the built command, which is built first where it is missing or older than its sources. */
export function jianggao(args: readonly string[], options: RunOptions = {}): Answer {
  const { stdout, stderr, status, error } = spawnSync(process.execPath, [builtCommand(), ...args], {
    input: options.input ?? '',
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  if (error) throw error;
  return { status, stdout: stdout.toString('utf8'), stderr: stderr.toString('utf8'), bytes: stdout };
}

let built: string | undefined;

/** The path of the command, up to date. */
export function builtCommand(): string {
  built ??= build();
  return built;
}

function build(): string {
  const lock = path.join(ROOT, 'out', 'cli.lock');
  mkdirSync(path.dirname(lock), { recursive: true });
  waitFor(lock);
  try {
    const sources = path.join(ROOT, 'server', 'src');
    if (!existsSync(COMMAND) || statSync(COMMAND).mtimeMs < newest(sources)) {
      const script = `import(${JSON.stringify(pathToFileURL(path.join(ROOT, 'esbuild.mjs')).href)}).then((m) => m.buildAll({ only: ['cli'] }))`;
      execFileSync(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
    }
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
  return COMMAND;
}

/** Test files run side by side; one builds, the others wait. A lock older than a build takes is a dead one's. */
function waitFor(lock: string): void {
  const end = Date.now() + 30_000;
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      if (Date.now() > end) return;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

function newest(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs), 0);
}

/** A folder of its own with these files in it; `remove` deletes it. */
export interface Folder {
  readonly path: string;
  file(name: string): string;
  remove(): void;
}

export function folderOf(files: Readonly<Record<string, string | Buffer>>): Folder {
  const folder = mkdtempSync(path.join(tmpdir(), 'jianggao-'));
  const file = (name: string) => path.join(folder, ...name.split('/'));
  for (const [name, contents] of Object.entries(files)) {
    mkdirSync(path.dirname(file(name)), { recursive: true });
    writeFileSync(file(name), contents);
  }
  return { path: folder, file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface JsonFinding {
  readonly rule: string;
  readonly family: string;
  readonly severity: string;
  readonly message: string;
  readonly offset: number;
  readonly length: number;
  readonly text: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly fixes: readonly {
    readonly title: string;
    readonly kind: string;
    readonly preferred: boolean;
    readonly edits: readonly { readonly offset: number; readonly length: number; readonly newText: string }[];
  }[];
  readonly related: readonly {
    readonly message: string;
    readonly line: number;
    readonly column: number;
    readonly text: string;
  }[];
}

export interface JsonAnswer {
  readonly version: number;
  readonly files: readonly {
    readonly path: string;
    readonly characters: number;
    readonly encoding: string;
    readonly findings: readonly JsonFinding[];
  }[];
  readonly summary: Readonly<Record<'files' | 'findings' | 'error' | 'warning' | 'information' | 'hint', number>>;
  readonly unusedIgnores?: readonly { readonly rule: string; readonly text: string }[];
}

/** Runs `check --format json` and parses what it prints. */
export function checkJson(args: readonly string[], options?: RunOptions): { answer: Answer; json: JsonAnswer } {
  const answer = jianggao(['check', '--format', 'json', ...args], options);
  return { answer, json: JSON.parse(answer.stdout) as JsonAnswer };
}
