import path from 'node:path';
import { build } from 'esbuild';
import { root } from './paths.mjs';

/**
 * Bundles a program for Node that is written in TypeScript, into out/, and says where it lies then. Packages stay outside of it: some
 * are native, some find their parts at run time.
 *
 * @param {string} entry path in the checkout, with slashes
 * @param {string} name of the folder below out/
 * @param {'esm' | 'cjs'} [format]
 * @returns {Promise<string>} the bundle's absolute path
 */
export async function bundleTool(entry, name, format = 'esm') {
  const outfile = path.join(root, 'out', name, format === 'esm' ? 'main.mjs' : 'main.cjs');
  await build({
    entryPoints: [path.join(root, ...entry.split('/'))],
    outfile,
    bundle: true,
    platform: 'node',
    format,
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return outfile;
}
