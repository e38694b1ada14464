import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Rule, rules } from '../../server/src/core/index';
import { shortExample } from '../../server/src/lsp/ruleExample';

/** What of the build script is used here; it has no types of its own. */
interface BuildScript {
  readonly bundles: Readonly<Record<string, unknown>>;
  bundleText(name: string, how: { production: boolean }): Promise<string>;
}

const ROOT = path.join(__dirname, '..', '..');

/**
 * What of Node each bundle asks for. `net` and `child_process` are the transports of the language server's and client's library
 * (pipes, sockets, starting the server); nothing here opens a connection of its own.
 */
const NODE_MODULES: Readonly<Record<string, readonly string[]>> = {
  'client/node': ['child_process', 'crypto', 'fs', 'net', 'os', 'path', 'readline', 'util', 'vscode'],
  'client/web': ['vscode'],
  // The engine is in the web's bundle: see esbuild.mjs.
  // `vm` runs the files beside it, and no other, and `buffer` decodes them: see compileCache.ts.
  'server/node': ['buffer', 'crypto', 'fs', 'module', 'os', 'path', 'process', 'v8', 'vm'],
  'server/desktop': ['./web.js', 'child_process', 'crypto', 'fs', 'fs/promises', 'net', 'os', 'path', 'url', 'util'],
  'server/web': [],
  cli: [
    ...['buffer', 'child_process', 'crypto', 'events', 'fs', 'fs/promises', 'net', 'os', 'path', 'process', 'stream'],
    ...['stream/consumers', 'string_decoder', 'url', 'util', 'v8', 'worker_threads'],
  ],
};

/** Ways to run text as code, and ways onto the network. */
const FORBIDDEN: readonly RegExp[] = [
  /\beval\(/,
  /\bnew Function\b/,
  /\bFunction\(["'`]/,
  /\bfetch\(/,
  /\bXMLHttpRequest\b/,
  /\bnew WebSocket\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bimportScripts\(/,
];

describe.each(Object.keys(NODE_MODULES))('the bundle %s', (name) => {
  let text = '';
  beforeAll(async () => {
    const script: BuildScript = await import(pathToFileURL(path.join(ROOT, 'esbuild.mjs')).href);
    expect(Object.keys(script.bundles).sort()).toEqual(Object.keys(NODE_MODULES).sort());
    text = await script.bundleText(name, { production: true });
  });

  test('runs no text as code and speaks to no network', () => {
    expect(text.length).toBeGreaterThan(1_000);
    expect(FORBIDDEN.flatMap((pattern) => pattern.exec(text)?.[0] ?? [])).toEqual([]);
  });

  test('asks for nothing of Node but what it is known to need', () => {
    const asked = [...text.matchAll(/\b(?:require|import)\(\s*(["'`])([^"'`]+)\1\s*\)/g)].map(([, , module = '']) =>
      module.replace(/^node:/, ''),
    );
    const allowed = NODE_MODULES[name] ?? [];
    expect(asked.filter((module) => !allowed.includes(module))).toEqual([]);
    expect(text).not.toMatch(/\b(?:require|import)\(\s*(["'`])(?:node:)?(?:https?|http2|tls|dgram|inspector)\1/);
  });
});

test('of a rule’s examples the one that a hover shows is packed', async () => {
  const script: BuildScript = await import(pathToFileURL(path.join(ROOT, 'esbuild.mjs')).href);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'jianggao-packed-'));
  try {
    const file = path.join(folder, 'web.js');
    await writeFile(file, await script.bundleText('server/web', { production: true }));
    const packed: { readonly rules: readonly Rule[] } = createRequire(file)(file);
    const shown = (from: readonly Rule[]) => from.map((rule) => [rule.id, shortExample(rule)]);
    expect(shown(packed.rules)).toEqual(shown(rules));
    expect(packed.rules.filter(({ examples }) => examples.length > 1).map(({ id }) => id)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('the package holds these files and no other', async () => {
  const files = await listFiles({ cwd: ROOT, packageManager: PackageManager.None });
  const pages = rules.map(({ id }) => `docs/rules/${id}.md`);
  const expected = [
    'CHANGELOG.md',
    'LICENSE',
    'README.zh-CN.md',
    'dist/client/node.js',
    'dist/client/web.js',
    'dist/server/desktop.js',
    'dist/server/node.js',
    'dist/server/web.js',
    'images/activity-bar.svg',
    'images/icon.png',
    'l10n/bundle.l10n.zh-cn.json',
    'package.json',
    'package.nls.json',
    'package.nls.zh-cn.json',
    'snippets/speech-draft.json',
    'syntaxes/config.schema.json',
    'syntaxes/ignores.schema.json',
    'syntaxes/language-configuration.json',
    'syntaxes/speech-draft.tmLanguage.json',
  ];
  // The list knows nothing of `--readme-path`, by which the Chinese page is packed in place of this one.
  const packed = files.filter((file) => file !== 'README.md');
  // A page for each rule, and the page that lists them, where there is one; the walkthrough's pictures, each in two languages.
  const pictures = packed.filter((file) => /^images\/walkthrough\/[a-z]+(?:\.zh-cn)?\.svg$/.test(file));
  expect(pictures.filter((file) => !file.includes('.zh-cn.')).length * 2).toBe(pictures.length);
  const known = new Set([...pages, ...pictures]);
  const others = packed.filter((file) => !known.has(file) && !/^docs\/rules\/(?:README|index)\.md$/.test(file));
  expect(others.sort()).toEqual(expected);
  expect(pages.filter((page) => !files.includes(page))).toEqual([]);
});
