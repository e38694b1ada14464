import * as vscode from 'vscode';
import { finding, waitFor, wholeOf } from './draftEditor';
import { expect, expectEqual } from './expect';

/** As long as a speech of an hour and a half. */
const LENGTH = 20_000;

suite('saving a long draft', () => {
  let draft: vscode.Uri;
  let plain: vscode.Uri;
  const asked: string[] = [];
  let subscription: vscode.Disposable;

  suiteSetup(async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    expect(folder, 'no workspace folder is open');
    draft = vscode.Uri.joinPath(folder.uri, '长篇讲话.txt');
    plain = vscode.Uri.joinPath(folder.uri, 'long.log');
    await write(draft);
    await write(plain);
    // It does not say what it offers, so it is asked whenever anybody is, the language server among them.
    subscription = vscode.languages.registerCodeActionsProvider(
      { language: 'speech-draft' },
      {
        provideCodeActions(_document, _range, { only }) {
          asked.push(only?.value ?? '');
          return [];
        },
      },
    );
  });

  suiteTeardown(async () => {
    subscription.dispose();
    await setOnSave(undefined);
    for (const uri of [draft, plain]) {
      await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      await vscode.workspace.fs.delete(uri);
    }
  });

  test('nobody is asked for fixes, and it is about as fast as saving any text', async () => {
    const other = await median(plain);
    const own = await median(draft);
    const sourceActions = asked.filter((what) => what.startsWith('source'));
    expectEqual(sourceActions.join('; '), '', 'code actions that the save asked for');
    console.log(`  saving: draft ${own} ms, other text of the same length ${other} ms`);
    // A save that waits for a check would wait for the pause in typing ahead of it, too; a busy machine makes both slow.
    expect(own <= other * 4 + 200, `saving a draft takes ${own} ms, another text of the same length ${other} ms`);
  });

  test('fixes that are asked for are made on save, ours where ours are meant', async () => {
    await setOnSave({ 'source.organizeImports': 'explicit' });
    const document = await openAt(draft);
    await finding(document, 'typo/idiom');
    await type(document);
    await document.save();
    expect(asked.includes('source.organizeImports'), `asked for: ${[...new Set(asked)].join(', ')}`);
    expect(document.getText().includes('再接再励'), 'a save that asked for other fixes got ours');
    await setOnSave({ 'source.fixAll.jianggao': 'explicit' });
    await type(document);
    await document.save();
    await waitFor('the fix', () => (document.getText().includes('再接再励') ? undefined : true));
    expectEqual(document.isDirty, false, 'dirty after the save');
  });
});

async function write(uri: vscode.Uri): Promise<void> {
  const paragraphs = ['在全县重点项目建设推进会上的讲话', '', '同志们：'];
  for (let length = 0, number = 1; length < LENGTH; number++) {
    const paragraph = `　　第${number}组的项目进展顺利，投资完成${number}亿元，比去年同期多${number + 3}%，各部门主动靠前服务，成绩应当肯定。`;
    paragraphs.push(paragraph);
    length += paragraph.length;
  }
  paragraphs.push('　　让我们再接再励、真抓实干，为全县高质量发展作出新的贡献！', '');
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(paragraphs.join('\n')));
}

async function openAt(uri: vscode.Uri): Promise<vscode.TextDocument> {
  const editor = await vscode.window.showTextDocument(uri, { preview: false });
  return editor.document;
}

async function type(document: vscode.TextDocument): Promise<void> {
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await editor.edit((edit) => edit.insert(wholeOf(document).end, '　'));
  expect(document.isDirty, 'nothing to save');
}

/** The median of five saves, each right behind a change, in ms. */
async function median(uri: vscode.Uri): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const document = await openAt(uri);
    await type(document);
    const begin = Date.now();
    expect(await document.save(), 'not saved');
    times.push(Date.now() - begin);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}

async function setOnSave(actions: Readonly<Record<string, string>> | undefined): Promise<void> {
  const settings = vscode.workspace.getConfiguration('editor', { languageId: 'speech-draft' });
  await settings.update('codeActionsOnSave', actions, vscode.ConfigurationTarget.Workspace, true);
}
