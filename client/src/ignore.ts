import { ConfigurationTarget, FileSystemError, l10n, Uri, window, workspace } from 'vscode';
import type { IgnoreArgument } from '../../server/src/lsp/protocol';
import { tell } from './draftEdits';
import type { LanguageServer } from './languageServer';
import { CHANGE_FILE } from './protocol';
import { EQUIVALENTS, settingsFolder } from './settingsPlace';

/** Carries out the quick fixes that ignore, one after the other: two that were chosen at once must not overwrite each other. */
export function ignorer(server: LanguageServer): (argument: IgnoreArgument) => Promise<void> {
  let last = Promise.resolve();
  return (argument) => {
    last = last
      .then(() => ignore(server, argument))
      .catch((error) => {
        void window.showErrorMessage(l10n.t('The settings could not be written: {0}', String(error)));
      });
    return last;
  };
}

async function ignore(server: LanguageServer, argument: IgnoreArgument): Promise<void> {
  const document = Uri.parse(argument.uri, true);
  const own = workspace.getWorkspaceFolder(document);
  // An untitled document belongs to the workspace, as it does for the server.
  const home = own ?? (document.scheme === 'untitled' ? workspace.workspaceFolders?.[0] : undefined);
  const folder = settingsFolder(argument, home?.uri.toString());
  if (folder === undefined) await changeUserSettings(server, argument);
  else await changeFolder(server, argument, Uri.joinPath(Uri.parse(folder, true), argument.file));
}

async function changeFolder(server: LanguageServer, { change }: IgnoreArgument, file: Uri): Promise<void> {
  const name = `.jianggao/${file.path.slice(file.path.lastIndexOf('/') + 1)}`;
  if (workspace.textDocuments.some(({ uri, isDirty }) => isDirty && uri.toString() === file.toString())) {
    void window.showWarningMessage(l10n.t('{0} has changes that are not saved. Save it and try again.', name));
    return;
  }
  const answer = await server.request(CHANGE_FILE, { change, text: await read(file) });
  if (!answer) {
    void window.showWarningMessage(l10n.t('The language server does not answer. Restart it and try again.'));
    return;
  }
  if (answer.text === null) {
    void window.showErrorMessage(l10n.t('{0} cannot be read, so nothing was added to it.', name));
    return;
  }
  // Makes the folder where there is none.
  await workspace.fs.writeFile(file, new TextEncoder().encode(answer.text));
  await server.settingsWritten(file.toString());
  tell(l10n.t('Written to {0}', name));
}

async function changeUserSettings(server: LanguageServer, { change, file }: IgnoreArgument): Promise<void> {
  const { setting, toText, fromText } = EQUIVALENTS[file];
  const settings = workspace.getConfiguration('jianggao');
  const answer = await server.request(CHANGE_FILE, { change, text: toText(settings.inspect(setting)?.globalValue) });
  if (!answer || answer.text === null) {
    void window.showWarningMessage(l10n.t('The language server does not answer. Restart it and try again.'));
    return;
  }
  await settings.update(setting, fromText(answer.text), ConfigurationTarget.Global);
  tell(l10n.t('Written to {0}', `jianggao.${setting}`));
}

/** Null where there is no such file; throws where it is there and cannot be read. */
async function read(file: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}
