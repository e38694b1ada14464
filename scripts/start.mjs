/**
 * `npm start`: from whatever state the checkout is in to a real VS Code with the packaged extension and the samples.
 *
 *   npm start                  the desktop VS Code where `code` is on the PATH, else the workbench in a browser
 *   npm start -- --desktop     the desktop VS Code or nothing
 *   npm start -- --port 8000   the workbench on this port
 *   npm start -- --once        start the workbench, see that it answers, and end
 */

import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureSystem, findChromium, which } from './lib/debian.mjs';
import { ensureHost, freePort, freshProfile, installVsix, isHostInstalled, startServer } from './lib/host.mjs';
import { ensureDependencies } from './lib/install.mjs';
import { extensionId, root, scratch, vsix } from './lib/paths.mjs';
import { Complaint, must, npmRun, reportAndExit } from './lib/run.mjs';
import { workbenchUrl } from './lib/workbench.mjs';

const usualPort = 8137;
const samples = path.join(root, 'samples');

await main().catch(reportAndExit);

async function main() {
  const options = readOptions();
  const desktop = which('code');
  if (options.desktop && !desktop) {
    throw new Complaint('No `code` on the PATH: install VS Code, or leave out --desktop');
  }
  const inWorkbench = !desktop || options.once || options.port !== undefined;

  await ensureDependencies(root);
  console.log('Building and packing the extension …');
  await npmRun('package', { cwd: root, quiet: true });
  if (inWorkbench && !options.desktop) {
    await startWorkbench(options);
  } else {
    await startDesktop(desktop);
  }
}

/** In a profile of its own, so that nothing of the user's VS Code is changed. */
async function startDesktop(code) {
  const home = path.join(scratch, 'desktop');
  const profile = [
    ...['--extensions-dir', path.join(home, 'extensions'), '--user-data-dir', path.join(home, 'data')],
    // Electron's sandbox does not start for root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
  await must(code, [...profile, '--install-extension', vsix, '--force']);
  await must(code, [...profile, '--new-window', samples]);
  console.log('VS Code is open on samples/ with the extension installed.');
}

async function startWorkbench({ port, once }) {
  await ensureSystem(isHostInstalled() ? [] : ['compiler']);
  // The page wants a browser, but this script does not: whoever opens it may have one elsewhere.
  await ensureSystem(['browser', 'fonts']).catch((error) => {
    console.warn(findChromium() ? error.message : `${error.message}; any other browser will do`);
  });
  await ensureHost();
  const profile = freshProfile('start');
  await installVsix(profile, vsix, extensionId);
  const server = await startServer({ ...profile, port: port ?? (await freePort(usualPort)) });
  console.log(`VS Code is open on samples/ at ${workbenchUrl(server.origin, samples)}`);
  if (once) {
    // startServer has seen the page already.
    await server.stop();
    return;
  }
  console.log('Ctrl+C ends it.');
  const signal = new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
      process.once(name, () => resolve(name));
    }
  });
  const how = await Promise.race([signal, server.ended]);
  if (typeof how === 'number') {
    throw new Complaint(`The VS Code server ended by itself with status ${how}`);
  }
  await server.stop();
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { desktop: { type: 'boolean' }, once: { type: 'boolean' }, port: { type: 'string' } },
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
      throw new Error(`--port ${values.port} is no port number`);
    }
    return { desktop: values.desktop ?? false, once: values.once ?? false, port };
  } catch (error) {
    throw new Complaint(error.message);
  }
}
