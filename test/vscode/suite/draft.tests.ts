import * as vscode from 'vscode';
import { finding, openDraft, perform, rulesGone, undo, waitFor, wholeOf } from './draftEditor';
import { expect, expectEqual } from './expect';

/** Rules whose findings on the draft have a safe fix, so that fix-all leaves none of them. */
const safelyFixed = ['typo/idiom', 'punctuation/half-width'];

suite('a draft in VS Code', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let original: string;

  suiteSetup(async () => {
    editor = await openDraft();
    document = editor.document;
    original = document.getText();
    expect(original.includes('再接再励'), 'the test draft is not as written');
  });

  // A test that failed half-way leaves the next one the draft as it was.
  teardown(async () => {
    if (document.getText() !== original) {
      await editor.edit((edit) => edit.replace(wholeOf(document), original));
    }
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('the open draft activates the extension', async () => {
    const extension = vscode.extensions.getExtension('jianggao.jianggao');
    expect(extension, 'the extension is not installed');
    await waitFor('its activation', () => extension.isActive || undefined);
  });

  test('the misspelt idiom is marked, whole and alone', async () => {
    const found = await finding(document, 'typo/idiom');
    expectEqual(document.getText(found.range), '再接再励', 'marked text');
    expectEqual(found.source, 'jianggao', 'source');
    expect(found.message.includes('再接再厉'), `the message does not name the right form: ${found.message}`);
    expect(typeof found.code === 'object', 'the code has no link to the page of its rule');
  });

  test('the half-width comma is marked', async () => {
    const found = await finding(document, 'punctuation/half-width');
    expectEqual(document.getText(found.range), ',', 'marked text');
  });

  test('the gap in the numbering is marked at the ordinal after it', async () => {
    const found = await finding(document, 'numbering/sequence');
    expect(document.getText(found.range).startsWith('三'), `marked: ${document.getText(found.range)}`);
  });

  test('the placeholder is marked', async () => {
    const found = await finding(document, 'placeholder/unfilled');
    expect(document.getText(found.range).startsWith('XX'), `marked: ${document.getText(found.range)}`);
  });

  test('the advert is marked', async () => {
    const found = await finding(document, 'watermark/line');
    expectEqual(found.range.start.line, 0, 'line');
    expectEqual(found.range.end.line, 0, 'last line');
  });

  test('the outline has the sections in their order and depth', async () => {
    const symbols = await waitFor('document symbols', async () => {
      const answer = await symbolsOf(document);
      return answer.length > 0 ? answer : undefined;
    });
    const sections = flatten(symbols).filter((line) => /[一二三]、|（[一二]）/.test(line));
    expectEqual(
      sections.map((line) => line.trim()).join('\n'),
      [
        '一、认清形势，增强抓好项目的责任感',
        '三、压实责任，确保各项任务落到实处',
        '（一）领导要带头',
        '（二）督查要跟上',
      ].join('\n'),
      'sections',
    );
    const depth = (text: string) => sections.find((line) => line.includes(text))?.search(/\S/) ?? -1;
    expect(depth('（一）') > depth('三、'), 'a section in brackets is not below the one above it');
  });

  test('the preferred quick fix mends the idiom and nothing else; one undo takes it back', async () => {
    const { range } = await finding(document, 'typo/idiom');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      10,
    );
    const preferred = actions.filter((action) => action.isPreferred);
    expectEqual(preferred.length, 1, 'number of preferred fixes');
    const [fix] = preferred;
    expect(fix, 'no fix');
    expect(fix.title.includes('再接再厉'), `title: ${fix.title}`);
    await perform(fix);
    expectEqual(document.getText(), original.replace('再接再励', '再接再厉'), 'text after the fix');
    await rulesGone(document, ['typo/idiom']);
    // The others stay where they are: a fix of one finding does not make the rest blink.
    await finding(document, 'placeholder/unfilled');
    await undo(editor, original);
    await finding(document, 'typo/idiom');
  });

  test('the command jianggao.fixAll applies the safe fixes; one undo takes all back', async () => {
    await vscode.commands.executeCommand('jianggao.fixAll');
    await waitFor('fixed text', () => (document.getText() === original ? undefined : true));
    expectFixed(document.getText());
    await rulesGone(document, safelyFixed);
    await undo(editor, original);
    await finding(document, 'typo/idiom');
  });

  test('source.fixAll.jianggao, as on save, applies the same fixes', async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      wholeOf(document),
      'source.fixAll.jianggao',
      10,
    );
    expectEqual(actions.length, 1, 'number of fix-all actions');
    const [action] = actions;
    expect(action, 'no action');
    await perform(action);
    expectFixed(document.getText());
    await undo(editor, original);
  });
});

/** What only an author can decide stays: the missing number and the name. */
function expectFixed(text: string): void {
  expect(text.includes('再接再厉') && !text.includes('再接再励'), 'the idiom is not mended');
  expect(text.includes('总结上半年工作，部署'), 'the comma is not mended');
  expect(text.includes('三、压实责任'), 'fix-all renumbered');
  expect(text.includes('XX同志'), 'fix-all filled in a name');
}

async function symbolsOf(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
  const answer = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
    'vscode.executeDocumentSymbolProvider',
    document.uri,
  );
  return answer ?? [];
}

/** One line per symbol, indented by its depth. */
function flatten(symbols: readonly vscode.DocumentSymbol[], depth = 0): string[] {
  return symbols.flatMap((one) => [' '.repeat(depth) + one.name, ...flatten(one.children, depth + 1)]);
}
