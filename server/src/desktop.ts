import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { startServer } from './lsp/server';

/** The transport is named on the command line: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
function connect(): Connection | undefined {
  try {
    return createConnection();
  } catch {
    console.error('jianggao language server: name a transport: --stdio, --node-ipc, --socket=PORT or --pipe=NAME');
    process.exitCode = 2;
    return undefined;
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
  throw error;
}

const connection = connect();
if (connection) {
  // A promise that nobody waits for must not end the server.
  process.on('unhandledRejection', (reason) => connection.console.error(String(reason)));
  startServer(connection, {
    reads: (uri) => uri.startsWith('file:'),
    readFile: async (uri) => readFile(fileURLToPath(uri), 'utf8').catch(absent),
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}
