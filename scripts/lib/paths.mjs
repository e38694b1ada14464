import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Everything that the scripts download or write for themselves (git-ignored). */
export const scratch = path.join(root, '.vscode-test');

/** The packaged extension, as `npm run package` writes it. */
export const vsix = path.join(root, 'dist', 'jianggao.vsix');

const vscodeTests = path.join(root, 'out', 'vscode-test');

/** The mocha suite, bundled for the two kinds of extension host, and what runs without the rest of it. */
export const suiteBundles = {
  node: path.join(vscodeTests, 'node.js'),
  web: path.join(vscodeTests, 'web.js'),
  virtual: path.join(vscodeTests, 'virtual.js'),
  life: path.join(vscodeTests, 'life.js'),
  activation: path.join(vscodeTests, 'activation.js'),
};

/** Extensions that the suite has beside ours: their folders, as test/vscode/companions has them, built. */
export const companions = {
  empty: path.join(vscodeTests, 'companions', 'empty'),
  memory: path.join(vscodeTests, 'companions', 'memory'),
};

/** The id under which VS Code knows the extension. */
export const extensionId = 'jianggao.jianggao';
