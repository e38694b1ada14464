import type { ExtensionContext } from 'vscode';
import { type JianggaoApi, startSession } from './activate';

export { endSession as deactivate } from './activate';

/** The desktop's and a remote's entry: the server is a process of its own. */
export function activate(context: ExtensionContext): JianggaoApi {
  const module = context.asAbsolutePath('dist/server/node.js');
  return startSession(context, async (id, name, clientOptions) => {
    // Loaded with the first draft: a window without one pays for detection only.
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    // What V8 makes of the server is kept with what else the editor keeps for us.
    const options = { env: { JIANGGAO_CACHE: context.globalStorageUri.fsPath } };
    const server = { module, transport: TransportKind.ipc, options };
    return { client: new LanguageClient(id, name, { run: server, debug: server }, clientOptions), release: () => {} };
  });
}
