import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './lsp/server';

const port = self as unknown as DedicatedWorkerGlobalScope;

/** In a worker there are no files: all are asked of the client. */
startServer(createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port)), {
  reads: () => false,
  readFile: async () => undefined,
  later(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
});
