import path from 'node:path';
import { root, suiteBundles } from './paths.mjs';

/**
 * Bundles the mocha suite of test/vscode/suite for both kinds of extension host. The tests are the same files; only
 * the entry differs, for mocha comes as another build in a web worker.
 */
export async function bundleTests() {
  const { build } = await import('esbuild');
  const shared = { bundle: true, format: 'cjs', target: 'es2022', external: ['vscode'], logLevel: 'warning' };
  const entry = (name) => [path.join(root, 'test', 'vscode', 'suite', name)];
  await Promise.all([
    // Mocha's node build finds its parts at run time, so it stays outside of the bundle.
    build({
      ...shared,
      platform: 'node',
      external: ['vscode', 'mocha'],
      entryPoints: entry('index.node.ts'),
      outfile: suiteBundles.node,
    }),
    build({
      ...shared,
      platform: 'browser',
      entryPoints: entry('index.web.ts'),
      outfile: suiteBundles.web,
    }),
  ]);
}
