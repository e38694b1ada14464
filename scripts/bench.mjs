// Prints the benchmark as one JSON object (see test/bench); `--short` takes few turns, for continuous integration.
import path from 'node:path';
import { build } from 'esbuild';
import { buildAll } from '../esbuild.mjs';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

await buildAll({ production: true });
const bundle = path.join(root, 'out', 'bench', 'main.mjs');
await build({
  entryPoints: [path.join(root, 'test', 'bench', 'main.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // A native module, one that finds its parts at run time, and one that is CommonJS throughout.
  packages: 'external',
  logLevel: 'warning',
});
const { code } = await run(process.execPath, [bundle, path.join(root, 'dist'), ...process.argv.slice(2)]);
process.exitCode = code;
