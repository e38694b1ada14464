/**
 * `npm test`: everything, from whatever state the checkout is in. The last line is `N passed, N failed`.
 *
 *   npm test -- --only unit,click    some steps: lint types unit bench audit package activation workspace life web virtual click, or
 *                                   `workbench` for those from package on
 *   npm test -- --screenshots        renew the screenshots of docs/images
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureActivation } from './lib/activation.mjs';
import { bundleTests } from './lib/bundleTests.mjs';
import { ensureSystem } from './lib/debian.mjs';
import { ensureHost, freshProfile, installVsix, isHostInstalled, startServer } from './lib/host.mjs';
import { ensureDependencies } from './lib/install.mjs';
import { extensionId, root, scratch, vsix } from './lib/paths.mjs';
import { Complaint, must, npmRun, run } from './lib/run.mjs';
import { Tally } from './lib/tally.mjs';
import { runSuite } from './lib/workbench.mjs';

const benchShort = [path.join(root, 'scripts', 'bench.mjs'), '--short'];
const workbenchSteps = ['package', 'activation', 'workspace', 'life', 'web', 'virtual', 'click'];
const stepNames = ['lint', 'types', 'unit', 'bench', 'audit', ...workbenchSteps];
/** Milliseconds of activation beyond an empty extension's. The goal is 30 (docs/performance.md); this is for what happens by accident. */
const mostActivation = 200;

const tally = new Tally();
await main().catch((error) => {
  console.error(error instanceof Complaint ? error.message : error);
  tally.failed += 1;
  tally.report();
  process.exitCode = 1;
});

async function main() {
  const { wanted, screenshots } = readOptions();
  const wants = (name) => wanted.includes(name);
  // Without these nothing else can be said; a failure ends the run.
  await ensureDependencies(root);

  if (wants('lint')) {
    await tally.step('format and lint', () => tool('@biomejs/biome/bin/biome', ['check', '.']));
  }
  if (wants('types')) {
    await tally.step('types', () => tool('typescript/bin/tsc', ['-b']));
  }
  const isBuilt = await tally.step('build', () => npmRun('build', { cwd: root }).then(() => undefined));
  if (wants('unit')) {
    await tally.step('core, language server, command line, generated files', runVitest);
  }
  if (wants('bench')) {
    // Fails on ratios only, and only on gross ones.
    await tally.step('speed against peers, growth', () =>
      must(process.execPath, benchShort, { cwd: root, quiet: true }).then(() => undefined),
    );
  }
  if (wants('audit')) {
    await audit();
  }
  if (workbenchSteps.some(wants)) {
    await testInWorkbench(wants, isBuilt, screenshots);
  }
  tally.report();
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

/** The steps that need the packaged extension and the host. */
async function testInWorkbench(wants, isBuilt, screenshots) {
  const isPackaged =
    isBuilt && (await tally.step('package', () => npmRun('package', { cwd: root, quiet: true }).then(() => undefined)));
  if (!isPackaged) {
    await tally.step('the workbench', () => Promise.reject(new Complaint('there is no package to install')));
    return;
  }
  const begun = {};
  const isReady = await tally.step('the workbench installs the package', async () => {
    await ensureSystem(['browser', 'fonts', ...(isHostInstalled() ? [] : ['compiler'])]);
    await ensureHost();
    await bundleTests();
    begun.profile = freshProfile('test');
    begun.extensionDir = await installVsix(begun.profile, vsix, extensionId);
    begun.server = await startServer(begun.profile);
  });
  if (!isReady) {
    return;
  }
  try {
    if (wants('activation')) {
      await tally.step('VS Code, activation beside an empty extension', seeActivation);
    }
    if (wants('workspace')) {
      await tally.step('VS Code, extension host beside the files', () => runSuite('workspace', begun));
    }
    if (wants('life')) {
      await tally.step('VS Code, the language server killed', () => runSuite('life', begun));
    }
    if (wants('web')) {
      await tally.step('VS Code, extension host in a web worker', () => runSuite('web', begun));
    }
    if (wants('virtual')) {
      await tally.step('VS Code, a virtual workspace', () => runSuite('virtual', begun));
    }
    if (wants('click')) {
      const { clickThrough } = await import('../test/vscode/clickthrough.mjs');
      await tally.step('VS Code, as a person uses it', () => clickThrough({ ...begun, screenshots }));
    }
  } finally {
    await begun.server.stop();
  }
}

/** The measure of the benchmark in a short form. */
async function seeActivation() {
  const { emptyMs, oursMs, extraMs } = await measureActivation(3);
  console.log(`  ${oursMs} ms, an empty extension ${emptyMs} ms`);
  if (extraMs > mostActivation) {
    throw new Complaint(`activation takes ${extraMs} ms more than an empty extension's, the most is ${mostActivation}`);
  }
}

/** Counts only where the registry answers: whether there is a network says nothing about this project. */
async function audit() {
  const title = 'known faults of the packages in the bundles';
  // It needs packages that the first step installs.
  const { auditShipped } = await import('./lib/audit.mjs');
  const report = await auditShipped(root);
  if (report.skipped) {
    console.log(`\n── ${title}\n  skipped: ${report.skipped}`);
    return;
  }
  await tally.step(title, async () => {
    console.log(`  ${report.packages} packages`);
    if (report.faults.length > 0) throw new Complaint(report.faults.join('\n'));
  });
}

async function runVitest() {
  const report = path.join(scratch, 'vitest.json');
  mkdirSync(scratch, { recursive: true });
  rmSync(report, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(process.execPath, [inModules('vitest/vitest.mjs'), ...args], {
    cwd: root,
    // With CI=true it would colour a log file, too.
    env: process.stdout.isTTY ? {} : { NO_COLOR: '1' },
    timeoutMs: 600_000,
  });
  const result = JSON.parse(readFileSync(report, 'utf8'));
  // A file that does not even load has no tests to fail.
  const unloaded = result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = result.numFailedTests + unloaded.length;
  return { passed: result.numPassedTests, failed: code === 0 ? failed : Math.max(failed, 1) };
}

async function tool(script, args) {
  await must(process.execPath, [inModules(script), ...args], { cwd: root });
}

function inModules(script) {
  return path.join(root, 'node_modules', ...script.split('/'));
}

function readOptions() {
  const { values } = parseArgs({ options: { only: { type: 'string' }, screenshots: { type: 'boolean' } } });
  const names = values.only?.split(',').flatMap((name) => (name === 'workbench' ? workbenchSteps : [name]));
  const unknown = names?.find((name) => !stepNames.includes(name));
  if (unknown !== undefined) {
    throw new Complaint(`--only ${unknown}: the steps are ${stepNames.join(', ')} and workbench`);
  }
  return { wanted: names ?? stepNames, screenshots: values.screenshots ?? false };
}
