import * as vscode from 'vscode';
import { finding, findings, openDraft, ruleOf, waitFor } from './draftEditor';
import { expect, expectEqual } from './expect';

/** UTF-8, and GB18030 as old machines of an office write it: `同志们：` and a line with a half-width comma. */
const CLOSED: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ['归档/年终讲话.txt', new TextEncoder().encode('同志们：\n　　要抓落实,见成效。\n')],
  [
    '归档/旧讲话.txt',
    Uint8Array.of(
      ...[0xcd, 0xac, 0xd6, 0xbe, 0xc3, 0xc7, 0xa3, 0xba, 0x0a, 0xd2, 0xaa, 0xd7, 0xa5, 0xc2, 0xe4, 0xca, 0xb5, 0x2c],
      ...[0xbc, 0xfb, 0xb3, 0xc9, 0xd0, 0xa7, 0xa1, 0xa3, 0x0a],
    ),
  ],
  ['归档/readme.md', new TextEncoder().encode('# Notes\n\nnothing,nothing\n')],
];

suite('the task that checks a folder', () => {
  let document: vscode.TextDocument;
  let folder: vscode.Uri;

  suiteSetup(async () => {
    ({ document } = await openDraft());
    folder = vscode.Uri.joinPath(document.uri, '..');
    await finding(document, 'punctuation/half-width');
    for (const [name, bytes] of CLOSED) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, name), bytes);
  });

  suiteTeardown(async () => {
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, '归档'), { recursive: true });
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('marks what is in files that are closed, and nothing twice in one that is open', async () => {
    const [task, ...others] = await vscode.tasks.fetchTasks({ type: 'jianggao' });
    expect(task, 'no task is offered');
    expectEqual(others.length, 0, 'other tasks');
    const before = findings(document).length;
    expectEqual(await statusOf(task), 0, 'exit status');
    for (const name of ['归档/年终讲话.txt', '归档/旧讲话.txt']) {
      const found = await waitFor(`findings in ${name}`, () => {
        const all = vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder, name));
        return all.length > 0 ? all : undefined;
      });
      expectEqual(found.map(ruleOf).join(), 'punctuation/half-width', `findings in ${name}`);
      expectEqual(found[0]?.range.start.line, 1, 'line');
    }
    const notes = vscode.languages.getDiagnostics(vscode.Uri.joinPath(folder, '归档/readme.md'));
    expectEqual(notes.length, 0, 'findings in what is no draft');
    expectEqual(findings(document).length, before, 'findings in the open draft');
    expect(document === vscode.window.activeTextEditor?.document, 'the task took the focus');
  });

  test('leaves the server as it was: the open draft is still served', async () => {
    await vscode.commands.executeCommand('jianggao.restartServer');
    await finding(document, 'typo/idiom');
    const [task] = await vscode.tasks.fetchTasks({ type: 'jianggao' });
    expect(task, 'no task is offered');
    await statusOf(task);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    expect(symbols.length > 0, 'the server does not know the open draft any more');
  });
});

/** Runs a task to its end. */
async function statusOf(task: vscode.Task): Promise<number | undefined> {
  const ended = new Promise<number | undefined>((resolve) => {
    const subscription = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode }) => {
      if (execution.task.definition.type !== 'jianggao') return;
      subscription.dispose();
      resolve(exitCode);
    });
  });
  await vscode.tasks.executeTask(task);
  return ended;
}
