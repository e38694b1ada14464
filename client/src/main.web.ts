import { type ExtensionContext, Uri } from 'vscode';
import { type JianggaoApi, startSession } from './activate';

export { endSession as deactivate } from './activate';

/** The browser's entry: the server is a web worker. */
export function activate(context: ExtensionContext): JianggaoApi {
  const script = Uri.joinPath(context.extensionUri, 'dist/server/web.js').toString(true);
  return startSession(context, async (id, name, options) => {
    const { LanguageClient } = await import('vscode-languageclient/browser');
    const worker = new Worker(script, { name });
    return { client: new LanguageClient(id, name, worker, options), release: () => worker.terminate() };
  });
}
