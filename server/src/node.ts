import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';

/** The transport is named on the command line: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
startServer(createConnection(), {
  reads: (uri) => uri.startsWith('file:'),
  readFile: (uri) => readFile(fileURLToPath(uri), 'utf8').catch(absent),
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}
