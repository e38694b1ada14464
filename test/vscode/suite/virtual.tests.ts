import * as vscode from 'vscode';
import { finding, openDraft, perform, rulesGone, waitFor } from './draftEditor';
import { expect, expectEqual } from './expect';

/** Runs in a folder whose files are on no disk (see companions/memory). */
suite('a virtual workspace', () => {
  let document: vscode.TextDocument;
  let folder: vscode.Uri;

  suiteSetup(async () => {
    ({ document } = await openDraft());
    folder = vscode.Uri.joinPath(document.uri, '..');
    await finding(document, 'placeholder/unfilled');
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('is one', () => expectEqual(document.uri.scheme, 'jianggao-memory', 'scheme'));

  test('is offered no task: the problem matcher knows files on disks only', async () => {
    expectEqual((await vscode.tasks.fetchTasks({ type: 'jianggao' })).length, 0, 'tasks');
  });

  test('its settings folder is read through the editor', async () => {
    const config = vscode.Uri.joinPath(folder, '.jianggao', 'config.json');
    const text = JSON.stringify({ rules: { 'placeholder/unfilled': 'off' } });
    await vscode.workspace.fs.writeFile(config, new TextEncoder().encode(text));
    try {
      await rulesGone(document, ['placeholder/unfilled']);
      await finding(document, 'typo/idiom');
    } finally {
      await vscode.workspace.fs.delete(config);
    }
    await finding(document, 'placeholder/unfilled');
  });

  test('what is ignored for good goes to the settings of the user, and no file is written', async () => {
    const settings = () => vscode.workspace.getConfiguration('jianggao');
    const ignores = () => settings().inspect<unknown[]>('ignores')?.globalValue;
    expectEqual(ignores(), undefined, 'ignores ahead of the test');
    const { range } = await finding(document, 'placeholder/unfilled');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const ignore = actions.find(({ command }) => command?.arguments?.[0]?.change?.add === 'ignore');
    expect(ignore, `no fix ignores it: ${actions.map(({ title }) => title).join('; ')}`);
    try {
      await perform(ignore);
      const written = await waitFor('the setting', () => ignores());
      expect(JSON.stringify(written).includes('placeholder/unfilled'), `the setting: ${JSON.stringify(written)}`);
      await rulesGone(document, ['placeholder/unfilled']);
      await finding(document, 'typo/idiom');
      const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
      expectEqual(names.join(), '会议讲话.txt', 'files in the folder');
    } finally {
      await settings().update('ignores', undefined, vscode.ConfigurationTarget.Global);
    }
    await finding(document, 'placeholder/unfilled');
  });
});
