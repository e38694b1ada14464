import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Complaint, must, run } from './run.mjs';

/**
 * What the tests need from the system: a package of Debian and the way to see that it is there. Browser and fonts are for the
 * workbench, the editor is for the server's test in another one than VS Code.
 * The compiler is for the host's two native modules and is asked for only while these are not built.
 */
const needs = {
  browser: [{ name: 'chromium', isThere: () => findChromium() !== undefined }],
  fonts: [{ name: 'fonts-noto-cjk', isThere: hasChineseFont }],
  editor: [{ name: 'neovim', isThere: () => which('nvim') !== undefined }],
  compiler: [
    { name: 'python3', isThere: () => which('python3') !== undefined },
    { name: 'make', isThere: () => which('make') !== undefined },
    { name: 'g++', isThere: () => which('g++') !== undefined || which('clang++') !== undefined },
  ],
};

/**
 * Makes sure that the named needs are met: as root on Debian through apt-get, elsewhere with one clear line.
 *
 * @param {(keyof typeof needs)[]} wanted
 * @throws {Complaint} naming everything that is missing and cannot be installed from here
 */
export async function ensureSystem(wanted) {
  const missing = await findMissing(wanted);
  if (missing.length === 0) {
    return;
  }
  const names = missing.map(({ name }) => name);
  if (process.getuid?.() === 0 && which('apt-get')) {
    console.log(`Installing ${names.join(', ')} with apt-get …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await must('apt-get', ['update', '-qq'], { env, quiet: true });
    await must('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env, quiet: true });
  }
  const still = await findMissing(wanted);
  if (still.length > 0) {
    const list = still.map(({ name }) => name).join(' ');
    throw new Complaint(`Missing on this machine: ${list} (on Debian or Ubuntu: sudo apt-get install -y ${list})`);
  }
}

/** The browser's path: the variable CHROME_PATH, or a Chromium or Chrome in its usual place. */
export function findChromium() {
  const places = [
    process.env.CHROME_PATH,
    ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(which),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return places.find((place) => place && existsSync(place));
}

/**
 * @param {string} command
 * @returns {string | undefined} where the PATH has it
 */
export function which(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', '.bat'] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, command + ending);
      if (folder && existsSync(file)) {
        return file;
      }
    }
  }
  return undefined;
}

async function findMissing(wanted) {
  const missing = [];
  for (const need of wanted.flatMap((group) => needs[group])) {
    if (!(await need.isThere())) {
      missing.push(need);
    }
  }
  return missing;
}

/** Without one, Chinese shows as boxes in the screenshots. Only Linux may lack it. */
async function hasChineseFont() {
  if (process.platform !== 'linux') {
    return true;
  }
  if (which('fc-list')) {
    return (await run('fc-list', [':lang=zh-cn', 'family'], { quiet: true })).output.trim() !== '';
  }
  const folder = '/usr/share/fonts/opentype/noto';
  return existsSync(folder) && readdirSync(folder).some((file) => file.includes('CJK'));
}
