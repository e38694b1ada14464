import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtCommand, folderOf } from '../cli/command';

/** What of the script is used here; it has no types of its own. */
interface SystemScript {
  ensureSystem(wanted: readonly ['editor']): Promise<void>;
}

const NAME = '在全市会议上的讲话.txt';
const LINES = [
  '在全市会议上的讲话',
  '同志们：',
  '一、提高认识',
  '　　没有调查,就没有发言权。',
  '二、狠抓落实',
  '　　要把工作落到实处。',
];
const folder = folderOf({ [NAME]: `${LINES.join('\n')}\n` });
afterAll(() => folder.remove());

interface Results {
  readonly problem?: string;
  readonly version: string;
  readonly diagnostics: readonly {
    readonly rule: string;
    readonly line: number;
    readonly column: number;
    readonly source: string;
  }[];
  readonly symbols: readonly { readonly name: string; readonly children?: readonly unknown[] }[];
  readonly actions: readonly { readonly title: string; readonly kind: string }[];
  readonly fixed: readonly string[];
  readonly after: Results['diagnostics'];
}

let missing: string | undefined;
beforeAll(async () => {
  const script = path.join(__dirname, '..', '..', 'scripts', 'lib', 'debian.mjs');
  const system: SystemScript = await import(pathToFileURL(script).href);
  missing = await system.ensureSystem(['editor']).then(
    () => undefined,
    (error: unknown) => String(error),
  );
}, 300_000);

test('Neovim’s own client: diagnostics are sent to it, a code action is applied, symbols are listed', (context) => {
  // A machine where it can be installed has it by now.
  if (missing !== undefined) context.skip(missing);
  const { stderr, error } = spawnSync(
    'nvim',
    [
      '--headless',
      '-u',
      'NONE',
      '-i',
      'NONE',
      '-n',
      folder.file(NAME),
      '-c',
      `luafile ${path.join(__dirname, 'neovim.lua')}`,
    ],
    {
      env: {
        ...process.env,
        // Its log goes where everything else of this test is.
        XDG_STATE_HOME: folder.path,
        XDG_CACHE_HOME: folder.path,
        XDG_DATA_HOME: folder.path,
        LC_ALL: 'C.UTF-8',
        JIANGGAO_NODE: process.execPath,
        JIANGGAO_COMMAND: builtCommand(),
        JIANGGAO_RESULTS: folder.file('results.json'),
      },
      timeout: 90_000,
      encoding: 'utf8',
    },
  );
  if (error) throw new Error(`${error.message}\n${stderr}`);
  const results = JSON.parse(readFileSync(folder.file('results.json'), 'utf8')) as Results;
  expect(results.problem).toBeUndefined();
  // Columns are bytes there: two blanks and five characters of three bytes each.
  expect(results.diagnostics).toMatchObject([
    { rule: 'punctuation/half-width', line: 3, column: 18, source: 'jianggao' },
  ]);
  expect(results.symbols.map(({ name }) => name)).toEqual([
    '在全市会议上的讲话',
    '同志们：',
    '一、提高认识',
    '二、狠抓落实',
  ]);
  expect(results.actions[0]).toEqual({ title: '改为全角“，”', kind: 'quickfix' });
  expect(results.fixed).toEqual(LINES.map((line) => line.replace(',', '，')));
  expect(results.after).toEqual([]);
});
