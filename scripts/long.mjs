/**
 * `npm run test:long`: fuzz, soak and batch at full length (`npm test` runs a short form of each).
 *
 *   npm run test:long -- test/soak      some of the files, named as vitest takes them
 *
 * The variable JIANGGAO_SEED makes one run like another.
 */
import path from 'node:path';
import { ensureDependencies } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { npmRun, reportAndExit, run } from './lib/run.mjs';

await main().catch(reportAndExit);

async function main() {
  await ensureDependencies(root);
  await npmRun('build', { cwd: root });
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const files = process.argv.slice(2);
  const { code } = await run(
    process.execPath,
    [vitest, 'run', '--project', 'hard', '--project', 'study', '--no-file-parallelism', ...files],
    {
      cwd: root,
      env: { JIANGGAO_LONG: '1' },
    },
  );
  process.exitCode = code;
}
