import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser, viewport } from './browser.mjs';
import { companions, root, scratch, suiteBundles } from './paths.mjs';
import { startProxy } from './proxy.mjs';
import { Complaint, withResolvers } from './run.mjs';

/** Printed by the suite's reporter (test/vscode/suite/runSuite.ts) with the counts as JSON after it. */
const resultMark = 'JIANGGAO-RESULT ';

/**
 * The workbench's address for a folder.
 *
 * @param {string} origin
 * @param {string} folder absolute path, or the address of a folder in a virtual workspace
 * @param {readonly (readonly [string, string])[]} [payload] what VS Code's own test runner passes to the page
 */
export function workbenchUrl(origin, folder, payload = []) {
  const slashed = folder.split(path.sep).join('/');
  const isPlace = slashed.startsWith('/') || /^[\w-]{2,}:/.test(slashed);
  const place = encodeURIComponent(isPlace ? slashed : `/${slashed}`).replaceAll('%2F', '/');
  const extra = payload.length > 0 ? `&payload=${encodeURIComponent(JSON.stringify(payload))}` : '';
  return `${origin}/?folder=${place}${extra}`;
}

/**
 * A copy of the test workspace that a run may change.
 *
 * @param {string} name of the run
 * @param {Record<string, unknown>} [settings] for its .vscode/settings.json
 */
export function copyWorkspace(name, settings) {
  const folder = path.join(scratch, 'workspaces', name);
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'test', 'vscode', 'workspace'), folder, { recursive: true });
  if (settings) {
    mkdirSync(path.join(folder, '.vscode'), { recursive: true });
    writeFileSync(path.join(folder, '.vscode', 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
  }
  return folder;
}

/** The kinds of run in an extension host of Node, beside the files, and what of the suite each runs. */
const besideFiles = { workspace: 'node', life: 'life', activation: 'activation' };

/**
 * Runs the mocha suite in an extension host of the workbench.
 *
 * @param {'workspace' | 'life' | 'activation' | 'web' | 'virtual'} kind `workspace`: Node, beside the files; `life`: there, too, what kills
 *   the language server; `activation`: there, too, only how long that takes; `web`: a web worker of the page; `virtual`: the same over
 *   files that are on no disk
 * @param {{ server: { origin: string, port: number }, extensionDir: string, timeoutMs?: number }} options
 *   `extensionDir` is the folder of the installed .vsix
 * @returns {Promise<{ passed: number, failed: number }>} `activation`: with the `times`, if there are any
 */
export function runSuite(kind, { server, extensionDir, timeoutMs = 180_000 }) {
  const bundle = suiteBundles[besideFiles[kind]];
  return bundle
    ? runBesideFiles(kind, bundle, { server, timeoutMs })
    : runInWorker(kind, suiteBundles[kind], { server, extensionDir, timeoutMs });
}

function runBesideFiles(kind, bundle, { server, timeoutMs }) {
  const remote = (file) => `vscode-remote://localhost:${server.port}${file}`;
  const url = workbenchUrl(server.origin, copyWorkspace(`suite-${kind}`), [
    // The page takes one such path; a folder of extensions counts as all of them. Ours is installed.
    ['extensionDevelopmentPath', remote(path.dirname(companions.empty))],
    ['extensionTestsPath', remote(bundle)],
    ['skipWelcome', 'true'],
  ]);
  return visit(url, timeoutMs);
}

async function runInWorker(kind, bundle, { server, extensionDir, timeoutMs }) {
  const proxy = await startProxy({
    server,
    // VS Code picks the host that has the extension above the tests, so these seem to lie in its folder.
    folders: { 'ext/tests': path.dirname(bundle), ext: extensionDir, ...companions },
    extensions: ['/ext', ...Object.keys(companions).map((name) => `/${name}`)],
    tests: `/ext/tests/${path.basename(bundle)}`,
  });
  try {
    const folder = kind === 'virtual' ? 'jianggao-memory:/drafts' : copyWorkspace(`suite-${kind}`);
    return await visit(workbenchUrl(proxy.origin, folder), timeoutMs);
  } finally {
    await proxy.stop();
  }
}

/** Opens the page and waits for the exit code that the extension host reports through it. */
async function visit(url, timeoutMs) {
  const browser = await launchBrowser();
  const exit = withResolvers();
  const timer = setTimeout(() => exit.reject(new Complaint(`no result after ${timeoutMs / 1000} s`)), timeoutMs);
  let result;
  try {
    const page = await browser.newPage({ viewport });
    await page.exposeFunction('codeAutomationLog', (type, args) => {
      const text = args.map(String).join(' ');
      const at = text.indexOf(resultMark);
      if (at >= 0) {
        result = JSON.parse(text.slice(at + resultMark.length));
      } else if (text.startsWith('  ')) {
        console.log(text);
      } else if (process.env.JIANGGAO_TEST_LOG) {
        console.log(`  [${type}] ${text}`);
      }
    });
    await page.exposeFunction('codeAutomationExit', (code) => exit.resolve(code));
    await page.goto(url);
    const code = await exit.promise;
    if (!result) {
      throw new Complaint(`the extension host ended with status ${code} before the suite did`);
    }
    return code === 0 || result.failed > 0 ? result : { ...result, failed: 1 };
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}
