import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breaches, importsOf } from './importLaw';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

function sourcesBelow(...folders: string[]): Map<string, string> {
  const sources = new Map<string, string>();
  for (const folder of folders) {
    for (const entry of readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const file = path.join(entry.parentPath, entry.name);
      sources.set(path.relative(ROOT, file).split(path.sep).join('/'), readFileSync(file, 'utf8'));
    }
  }
  return sources;
}

describe('the project', () => {
  it('keeps the import law', () => {
    const sources = sourcesBelow('client/src', 'server/src');
    expect(sources.size).toBeGreaterThan(20);
    expect(breaches(sources)).toEqual([]);
  });
});

describe('the import law', () => {
  /** A small project that keeps it, with changes. */
  const project = (changes: Readonly<Record<string, string>> = {}) =>
    new Map(
      Object.entries({
        'server/src/core/index.ts':
          "export { check } from './check/checker';\nexport type { Span } from './text/span';\n",
        'server/src/core/text/span.ts': 'export interface Span {}\n',
        'server/src/core/lexicon/words.ts': "import { Span } from '../text/span';\n",
        'server/src/core/draft/detect.ts': "import { Span } from '../text/span';\n",
        'server/src/core/draft/parse.ts': "import type { Span } from '../text/span';\n",
        'server/src/core/rules/define.ts': "import type {\n  Draft,\n  Paragraph,\n} from '../draft/parse';\n",
        'server/src/core/rules/registry.ts': "import { a } from './typo/a';\nimport { b } from './typo/b';\n",
        'server/src/core/rules/typo/a.ts':
          "import { words } from '../../lexicon/words';\nimport { defineRule } from '../define';\n",
        'server/src/core/rules/typo/b.ts': "import { defineRule } from '../define';\n",
        'server/src/core/check/checker.ts': "import { rules } from '../rules/registry';\n",
        'server/src/lsp/protocol.ts': 'export const X = 1;\n',
        'server/src/lsp/server.ts':
          "import { Connection } from 'vscode-languageserver';\nimport { check } from '../core/index';\n",
        'server/src/node.ts': "import envPaths from 'env-paths';\nimport { CompileCache } from './compileCache';\n",
        'server/src/compileCache.ts': "import { Script } from 'node:vm';\n",
        'server/src/desktop.ts':
          "import { createConnection } from 'vscode-languageserver/node';\nimport { startServer } from './lsp/server';\n",
        'server/src/web.ts': "import { startServer } from './lsp/server';\n",
        'server/src/cli/main.ts':
          "import fs from 'node:fs';\nimport { Command } from 'commander';\nimport { check } from '../core/index';\nawait import('../desktop');\n",
        'client/src/activate.ts':
          "import * as vscode from 'vscode';\nimport type { X } from '../../server/src/lsp/protocol';\nimport { looksLikeDraft } from '../../server/src/core/draft/detect';\n",
        ...changes,
      }),
    );

  it('finds nothing in a project that keeps it', () => {
    expect(breaches(project())).toEqual([]);
  });

  it.each([
    ['text knows nothing above it', 'server/src/core/text/span.ts', "import { w } from '../lexicon/words';\n"],
    ['a draft knows no rule', 'server/src/core/draft/parse.ts', "import { defineRule } from '../rules/define';\n"],
    ['a rule knows no other', 'server/src/core/rules/typo/a.ts', "import { b } from './b';\n"],
    ['not by its type either', 'server/src/core/rules/typo/a.ts', "import type { B } from './b';\n"],
    ['a rule knows no checker', 'server/src/core/rules/typo/a.ts', "import { c } from '../../check/checker';\n"],
    ['a rule knows no registry', 'server/src/core/rules/typo/a.ts', "import { rules } from '../registry';\n"],
    ['nothing in the core imports its door', 'server/src/core/check/checker.ts', "import { x } from '../index';\n"],
    ['the core knows no host', 'server/src/core/check/checker.ts', "import fs from 'node:fs';\n"],
    ['the core needs no package', 'server/src/core/text/span.ts', "import { diff } from 'diff';\n"],
    ['the core knows no server', 'server/src/core/check/checker.ts', "import { X } from '../../lsp/protocol';\n"],
    ['the server enters by the door', 'server/src/lsp/server.ts', "import { p } from '../core/draft/parse';\n"],
    ['the server knows no transport', 'server/src/lsp/server.ts', "import { x } from 'vscode-languageserver/node';\n"],
    ['the server knows no node', 'server/src/lsp/server.ts', "import path from 'node:path';\n"],
    ['the server knows no command line', 'server/src/lsp/server.ts', "import { m } from '../cli/main';\n"],
    ['the command line enters by the door', 'server/src/cli/main.ts', "import { s } from '../core/text/span';\n"],
    [
      'what a process runs first knows no server',
      'server/src/node.ts',
      "import { startServer } from './lsp/server';\n",
    ],
    ['and no engine', 'server/src/node.ts', "import { check } from './core/index';\n"],
    ['the command line loads the server late', 'server/src/cli/main.ts', "import '../desktop';\n"],
    ['a host knows the server alone', 'server/src/web.ts', "import { check } from './core/index';\n"],
    ['the web host knows no node', 'server/src/web.ts', "import fs from 'node:fs';\n"],
    [
      'the client takes types of the protocol',
      'client/src/activate.ts',
      "import { X } from '../../server/src/lsp/protocol';\n",
    ],
    ['the client knows no core', 'client/src/activate.ts', "import { check } from '../../server/src/core/index';\n"],
    ['the client knows no node', 'client/src/activate.ts', "import fs from 'node:fs';\n"],
    ['no barrel', 'server/src/lsp/index.ts', 'export const y = 1;\n'],
    ['no re-export', 'server/src/core/text/span.ts', "export * from './chars';\n"],
    ['what is imported exists', 'server/src/web.ts', "import { z } from './nowhere';\n"],
    ['400 lines', 'server/src/lsp/protocol.ts', 'x\n'.repeat(401)],
  ])('%s', (_law, file, text) => {
    const found = breaches(
      project({ [file]: text, ...(file.endsWith('span.ts') && { 'server/src/core/text/chars.ts': '' }) }),
    );
    expect(found).not.toEqual([]);
    for (const line of found) expect(line).toContain(file);
  });

  it('finds circles inside of a folder', () => {
    const found = breaches(
      project({
        'server/src/lsp/a.ts': "import { b } from './b';\n",
        'server/src/lsp/b.ts': "import type { c } from './c';\n",
        'server/src/lsp/c.ts': "import { a } from './a';\n",
      }),
    );
    expect(found).toEqual([
      'server/src/lsp/a.ts: circle server/src/lsp/a.ts → server/src/lsp/b.ts → server/src/lsp/c.ts → server/src/lsp/a.ts',
    ]);
  });

  it('lets word lists be long', () => {
    expect(breaches(project({ 'server/src/core/lexicon/long.ts': 'x\n'.repeat(5000) }))).toEqual([]);
  });

  it('reads import lines of every form', () => {
    const text = `
import a from 'a';
import { b, type B } from 'b';
import type {
  C,
} from 'c';
import 'd';
export { e } from 'e';
export type { F } from 'f';
const g = await import('g');
export const h = "import x from 'h'";
// import i from 'i';
export const from = 'j';
`;
    expect(importsOf(text).map((one) => one.specifier)).toEqual(['a', 'b', 'c', 'e', 'f', 'd', 'g']);
    expect(
      importsOf(text)
        .filter((one) => one.typeOnly)
        .map((one) => one.specifier),
    ).toEqual(['c', 'f']);
  });
});
