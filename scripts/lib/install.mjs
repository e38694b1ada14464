import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { must, npm } from './run.mjs';

/**
 * Brings `node_modules` in line with `package-lock.json`; does nothing where it is already. The two lock files are
 * compared by what they say, not by date: a fresh clone's dates mean nothing.
 *
 * @param {string} root the checkout
 */
export async function ensureDependencies(root) {
  if (isInstalled(root)) {
    return;
  }
  console.log('Installing dependencies …');
  const { command, first } = npm();
  // Not `npm ci`: it refuses a lock file that lacks another platform's optional packages, and a registry that does not
  // carry all of them writes such a file. `--no-save` leaves the lock file as it is; dev dependencies are what builds
  // and tests, also where NODE_ENV says production.
  const flags = ['--no-save', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await must(command, [...first, 'install', ...flags], { cwd: root });
}

/** Whether every package of the lock file stands in `node_modules` in the version it names. */
function isInstalled(root) {
  const installedLock = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedLock)) {
    return false;
  }
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const installed = readPackages(installedLock);
  return Object.entries(wanted).every(([where, entry]) => {
    const there = installed[where];
    // Optional packages are those of other platforms; the root itself has the empty name.
    return where === '' || (there ? there.version === entry.version : entry.optional === true);
  });
}

/** @returns {Record<string, { version: string, optional?: boolean }>} */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
}
