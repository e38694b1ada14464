import { existsSync, readdirSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { finding, findings, openDraft, ruleOf, rulesGone, undo, waitFor, wholeOf } from './draftEditor';
import { expect, expectEqual } from './expect';

/** Only Linux tells without a tool which processes are whose children. */
const canSeeProcesses = existsSync('/proc/self/stat');

suite('a language server that dies', () => {
  let editor: vscode.TextEditor;
  let original: string;

  suiteSetup(async function () {
    if (!canSeeProcesses) this.skip();
    editor = await openDraft();
    original = editor.document.getText();
    await finding(editor.document, 'typo/idiom');
  });

  // A test that failed half-way leaves the next one the draft as it was.
  teardown(async () => {
    const { document } = editor;
    if (document.getText() !== original) await editor.edit((edit) => edit.replace(wholeOf(document), original));
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    // The editor gives up on a server that dies too often within a few minutes: the tests behind this one begin with a new count.
    await vscode.commands.executeCommand('jianggao.restartServer');
  });

  test('is started again while the author types; nothing is lost and the diagnostics are those of the text', async () => {
    const { document } = editor;
    const killed = await onlyServer();
    process.kill(killed, 'SIGKILL');
    // Typed while there is no server, key by key: none of the messages that nobody hears may be the last.
    const typed = '　　各级各部门要再接再励，抓好落实。';
    await editor.edit((edit) => edit.insert(new vscode.Position(5, 0), '\n'));
    for (const [at, unit] of [...typed].entries()) {
      await editor.edit((edit) => edit.insert(new vscode.Position(5, at), unit));
    }
    const wanted = document.getText();
    await waitFor('another server', async () =>
      (await onlyServer().catch(() => killed)) === killed ? undefined : true,
    );
    const idioms = () => findings(document).filter((one) => ruleOf(one) === 'typo/idiom').length;
    await waitFor('a finding in what was typed', () => (idioms() === 2 ? true : undefined));
    // What was there before stays, where the text has moved to.
    const old = await finding(document, 'numbering/sequence');
    expectEqual(old.range.start.line, 9, 'line of the gap in the numbering');
    expectEqual(document.getText(), wanted, 'text');
    await editor.edit((edit) => edit.replace(wholeOf(document), original));
    await waitFor('the end of the finding', () => (idioms() === 1 ? true : undefined));
  });

  test('serves commands again, too', async () => {
    const { document } = editor;
    const before = await onlyServer();
    process.kill(before, 'SIGKILL');
    await waitFor('another server', async () =>
      (await onlyServer().catch(() => before)) === before ? undefined : true,
    );
    await waitFor('fixed text', async () => {
      await vscode.commands.executeCommand('jianggao.fixAll');
      return document.getText() === original ? undefined : true;
    });
    expect(document.getText().includes('再接再厉'), 'the idiom is not mended');
    await rulesGone(document, ['typo/idiom']);
    await undo(editor, original);
    await waitFor('the findings', () => (findings(document).map(ruleOf).includes('typo/idiom') ? true : undefined));
  });
});

/** The process of our server: the one child of this extension host that runs it. */
function onlyServer(): Promise<number> {
  return waitFor('one language server', () => {
    const [server, ...others] = children().filter((pid) => commandOf(pid).includes('dist/server/node.js'));
    return others.length === 0 ? server : undefined;
  });
}

function children(): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map(Number).filter((pid) => {
    // The name in brackets may hold anything; the state and the parent come behind the last bracket.
    const [, parent] = (read(pid, 'stat').split(')').at(-1) ?? '').trim().split(' ');
    return Number(parent) === process.pid;
  });
}

function commandOf(pid: number): string {
  return read(pid, 'cmdline').replaceAll('\0', ' ');
}

/** Empty for a process that ended in the meantime. */
function read(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
