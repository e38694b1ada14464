import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { companions, root, suiteBundles } from './paths.mjs';

/**
 * Bundles the mocha suite of test/vscode/suite for both kinds of extension host, and the extensions beside ours. The tests are the
 * same files; only the entry differs, for mocha comes as another build in a web worker.
 */
export async function bundleTests() {
  const { build } = await import('esbuild');
  const shared = { bundle: true, format: 'cjs', target: 'es2022', external: ['vscode'], logLevel: 'warning' };
  const entry = (name) => [path.join(root, 'test', 'vscode', 'suite', name)];
  await Promise.all([
    // Mocha's node build finds its parts at run time, so it stays outside of the bundle.
    ...['node', 'life', 'activation'].map((name) =>
      build({
        ...shared,
        platform: 'node',
        external: ['vscode', 'mocha'],
        entryPoints: entry(`index.${name}.ts`),
        outfile: suiteBundles[name],
      }),
    ),
    ...['web', 'virtual'].map((name) =>
      build({
        ...shared,
        platform: 'browser',
        entryPoints: entry(`index.${name}.ts`),
        outfile: suiteBundles[name],
      }),
    ),
    ...Object.entries(companions).map(([name, folder]) => bundleCompanion(name, folder, { ...shared, build })),
  ]);
}

/** An extension of test/vscode/companions, for both kinds of extension host alike. */
async function bundleCompanion(name, folder, { build, ...shared }) {
  const source = path.join(root, 'test', 'vscode', 'companions', name);
  mkdirSync(folder, { recursive: true });
  cpSync(path.join(source, 'package.json'), path.join(folder, 'package.json'));
  await build({
    ...shared,
    platform: 'browser',
    loader: { '.txt': 'text' },
    entryPoints: [path.join(source, 'extension.ts')],
    outfile: path.join(folder, 'extension.js'),
  });
}
