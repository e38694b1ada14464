import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(__dirname, '../..');

/** The core as one file: loading its three hundred modules one by one would take longer than all the tests. */
export default async function bundleCore(): Promise<void> {
  await build({
    entryPoints: [join(root, 'server/src/core/index.ts')],
    outfile: join(root, 'node_modules/.cache/jianggao/core.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
}
