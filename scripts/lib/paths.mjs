import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Everything that the scripts download or write for themselves (git-ignored). */
export const scratch = path.join(root, '.vscode-test');

/** The packaged extension, as `npm run package` writes it. */
export const vsix = path.join(root, 'dist', 'jianggao.vsix');

/** The mocha suite, bundled for the two kinds of extension host. */
export const suiteBundles = {
  node: path.join(root, 'out', 'vscode-test', 'node.js'),
  web: path.join(root, 'out', 'vscode-test', 'web.js'),
};

/** The id under which VS Code knows the extension. */
export const extensionId = 'jianggao.jianggao';
