/**
 * `npm run test:desktop`: the same suite in the desktop VS Code, which @vscode/test-electron downloads. For a machine
 * that may download it and has a display; `npm test` needs neither.
 *
 *   npm run test:desktop -- 1.91.0    a version other than the newest
 */
import { bundleTests } from './lib/bundleTests.mjs';
import { ensureDependencies } from './lib/install.mjs';
import { root, scratch, suiteBundles } from './lib/paths.mjs';
import { Complaint, npmRun, reportAndExit } from './lib/run.mjs';
import { copyWorkspace } from './lib/workbench.mjs';

await main().catch(reportAndExit);

async function main() {
  await ensureDependencies(root);
  await npmRun('build', { cwd: root });
  await bundleTests();
  const { downloadAndUnzipVSCode, runTests } = await import('@vscode/test-electron');
  const version = process.argv[2] ?? 'stable';
  const vscodeExecutablePath = await downloadAndUnzipVSCode({ version, cachePath: scratch }).catch((error) => {
    throw new Complaint(`VS Code ${version} cannot be downloaded here (${error.message}); npm test does without`);
  });
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath: root,
    extensionTestsPath: suiteBundles.node,
    launchArgs: [
      copyWorkspace('suite-desktop'),
      '--disable-extensions',
      '--disable-workspace-trust',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
