// Prints precision, recall and false alarms of the typo rules (see test/measure). Arguments: folders or files of clean text,
// measured beside those of ../shared/csc.
import path from 'node:path';
import { build } from 'esbuild';
import { root } from './lib/paths.mjs';
import { run } from './lib/run.mjs';

const bundle = path.join(root, 'out', 'measure', 'main.mjs');
await build({
  entryPoints: [path.join(root, 'test', 'measure', 'main.ts')],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
const { code } = await run(process.execPath, [bundle, root, ...process.argv.slice(2)]);
process.exitCode = code;
