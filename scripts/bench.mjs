// Prints the benchmark as one JSON object (see test/bench).
//   npm run bench -- --short         few turns, for continuous integration
//   npm run bench -- --activation    with the activation in the workbench, which takes a minute more
import path from 'node:path';
import { buildAll } from '../esbuild.mjs';
import { measureActivation } from './lib/activation.mjs';
import { bundleTool } from './lib/bundleTool.mjs';
import { root } from './lib/paths.mjs';
import { npmRun, run } from './lib/run.mjs';

await buildAll({ production: true });
const program = await bundleTool('test/bench/main.ts', 'bench');
const flags = process.argv.slice(2);
const extra = flags.includes('--activation') ? { activation: await inWorkbench() } : {};
const env = { JIANGGAO_BENCH_EXTRA: JSON.stringify(extra) };
const { code } = await run(process.execPath, [program, path.join(root, 'dist'), ...flags], { env });
process.exitCode = code;

async function inWorkbench() {
  await npmRun('package', { cwd: root, quiet: true });
  return measureActivation(7);
}
