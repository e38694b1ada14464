import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server';

/** In a worker there are no files: all are asked of the client. */
function serve(port: DedicatedWorkerGlobalScope): void {
  startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
    reads: () => false,
    readFile: async () => undefined,
    later(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  });
}

// Who takes only the engine from this bundle is no worker (see esbuild.mjs).
if (typeof self !== 'undefined') serve(self as unknown as DedicatedWorkerGlobalScope);
