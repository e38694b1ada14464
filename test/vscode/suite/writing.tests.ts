import * as vscode from 'vscode';
import { finding, findings, openDraft, perform, ruleOf, rulesGone, undo, waitFor, wholeOf } from './draftEditor';
import { expect, expectEqual } from './expect';

suite('writing in VS Code', () => {
  let editor: vscode.TextEditor;
  let document: vscode.TextDocument;
  let original: string;

  suiteSetup(async () => {
    editor = await openDraft();
    document = editor.document;
    original = document.getText();
    await finding(document, 'typo/idiom');
  });

  // A test that failed half-way leaves the next one the draft as it was.
  teardown(async () => {
    editor = await vscode.window.showTextDocument(document, { preview: false });
    if (document.getText() !== original) {
      await editor.edit((edit) => edit.replace(wholeOf(document), original));
    }
  });

  suiteTeardown(async () => {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('the command jianggao.renumber numbers the whole draft; one undo takes it back', async () => {
    await vscode.commands.executeCommand('jianggao.renumber', { scope: 'draft' });
    expectEqual(document.getText(), original.replace('三、压实责任', '二、压实责任'), 'text');
    await undo(editor, original);
  });

  test('the command jianggao.cleanDraft takes the advert out; one undo brings it back', async () => {
    await vscode.commands.executeCommand('jianggao.cleanDraft');
    expect(document.lineAt(0).text.startsWith('在全县'), `first line: ${document.lineAt(0).text}`);
    expect(document.getText().includes('再接再励'), 'cleaning changed a word');
    await undo(editor, original);
  });

  test('a finding that is ignored for good goes, and comes back with the file that says so gone', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    expect(folder, 'no folder');
    const file = vscode.Uri.joinPath(folder.uri, '.jianggao', 'ignores.json');
    const { range } = await finding(document, 'placeholder/unfilled');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      20,
    );
    const ignore = actions.find(({ command }) => {
      const [argument] = command?.arguments ?? [];
      return command?.command === 'jianggao.ignore' && argument?.change?.add === 'ignore';
    });
    expect(ignore, `no fix ignores it: ${actions.map(({ title }) => title).join('; ')}`);
    try {
      await perform(ignore);
      const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
      expect(JSON.stringify(written).includes('placeholder/unfilled'), 'the file does not name the rule');
      await rulesGone(document, ['placeholder/unfilled']);
      await finding(document, 'typo/idiom');
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true });
    }
    // The watcher of a folder in a browser may be late by more than a test waits.
    await vscode.commands.executeCommand('jianggao.restartServer');
    await finding(document, 'placeholder/unfilled');
  });

  test('the section at the caret moves up with all that is in it, renumbered; one undo takes it back', async () => {
    await outlineIsCurrent(document);
    putCaret(8, 3);
    await vscode.commands.executeCommand('jianggao.outline.moveUp');
    const headings = headingsOf(document);
    // The gap that the draft had is not the mover's to close.
    expectEqual(
      headings.join('\n'),
      ['一、压实责任，', '（一）领导要带', '（二）督查要跟', '三、认清形势，'].join('\n'),
      'headings',
    );
    expectEqual(document.lineAt(editor.selection.active.line).text.trim().slice(0, 4), '一、压实', 'line of the caret');
    await undo(editor, original);
  });

  test('a section is demoted into the one ahead of it', async () => {
    await outlineIsCurrent(document);
    putCaret(8, 3);
    await vscode.commands.executeCommand('jianggao.outline.demote');
    expect(document.getText() !== original, 'nothing was changed');
    expect(/（一）压实责任/.test(document.getText()), `headings: ${headingsOf(document).join(' ')}`);
    await undo(editor, original);
  });

  test('a move for a text that has changed since is refused', async () => {
    const outline = await outlineIsCurrent(document);
    const [, section] = outline.sections;
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '新'));
    const changed = document.getText();
    await vscode.commands.executeCommand('jianggao.outline.moveUp', { outline, section, children: [] });
    expectEqual(document.getText(), changed, 'text');
    await undo(editor, original);
  });

  test('a save that asks for other fixes gets none of ours', async () => {
    for (const kind of ['source.organizeImports', 'source.fixAll.eslint']) {
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        wholeOf(document),
        kind,
        10,
      );
      expectEqual(actions.length, 0, `actions of ${kind}`);
    }
  });

  test('after 一是…； the next item is offered', async () => {
    await editor.edit((edit) => edit.insert(new vscode.Position(8, 0), '　　一是认识要到位；\n'));
    const at = new vscode.Position(8, document.lineAt(8).text.length);
    const labels = await waitFor('suggestions', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      const found = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      return found.some((label) => label.startsWith('二是')) ? found : undefined;
    });
    expect(labels[0]?.startsWith('二是'), `first: ${labels[0]}`);
    await undo(editor, original);
  });

  test('Enter behind the last item gives the next ordinal, Enter behind that alone ends the list', async () => {
    putCaret(10, document.lineAt(10).text.length);
    await vscode.commands.executeCommand('type', { text: '\n' });
    await waitFor('the next ordinal', () => (/^　*（三）$/.test(document.lineAt(11).text) ? true : undefined));
    await waitFor('the caret behind it', () => (editor.selection.active.character > 2 ? true : undefined));
    await vscode.commands.executeCommand('type', { text: '\n' });
    await waitFor('the end of the list', () => (document.getText().includes('（三）') ? undefined : true));
  });

  test('a half-width comma typed behind Chinese becomes full-width', async () => {
    const end = document.lineAt(5).text.length - 1;
    putCaret(5, end);
    await vscode.commands.executeCommand('type', { text: ',' });
    await waitFor('the full-width comma', () =>
      document.lineAt(5).text.slice(end, end + 1) === '，' ? true : undefined,
    );
  });

  test('formatting changes marks and no word', async () => {
    const edits = await vscode.commands.executeCommand<vscode.TextEdit[] | undefined>(
      'vscode.executeFormatDocumentProvider',
      document.uri,
      { tabSize: 2, insertSpaces: true },
    );
    expect(edits && edits.length > 0, 'no edits');
    const edit = new vscode.WorkspaceEdit();
    edit.set(document.uri, edits);
    await vscode.workspace.applyEdit(edit);
    const words = (text: string) => text.replace(/[^\p{Script=Han}A-Za-z0-9]/gu, '');
    expectEqual(words(document.getText()), words(original), 'words');
    expect(document.getText().includes('总结上半年工作，部署'), 'the comma is not mended');
    await undo(editor, original);
  });

  test('ordinals and placeholders have colours of their own', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>(
      'vscode.provideDocumentSemanticTokens',
      document.uri,
    );
    const kinds = new Set<string | undefined>();
    for (let at = 3; at < tokens.data.length; at += 5) kinds.add(legend.tokenTypes[tokens.data[at] ?? -1]);
    expect(kinds.has('ordinal') && kinds.has('placeholder'), `kinds: ${[...kinds].join(', ')}`);
  });

  test('the code lens is off, and one line above each heading where the setting turns it on', async () => {
    const lenses = () =>
      vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 10);
    expectEqual((await lenses()).length, 0, 'lenses by default');
    const settings = vscode.workspace.getConfiguration('jianggao');
    await settings.update('codeLens', true, vscode.ConfigurationTarget.Workspace);
    try {
      const titles = await waitFor('lenses', async () => {
        const found = await lenses();
        return found.length === 4 ? found.map(({ command }) => command?.title ?? '') : undefined;
      });
      for (const title of titles) expect(/\d+.*\d+%/.test(title), `title: ${title}`);
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('a new draft is a skeleton for occasion, level and length, with placeholders', async () => {
    const wish = { occasion: '动员会', level: '市', length: 'long' };
    await vscode.commands.executeCommand('jianggao.newDraft', wish);
    const made = vscode.window.activeTextEditor?.document;
    try {
      expect(made?.isUntitled, 'no new editor');
      expectEqual(made.languageId, 'speech-draft', 'language');
      const text = made.getText();
      expect(text.startsWith('在全市'), `text: ${text.slice(0, 20)}`);
      expect(text.includes('市委、市政府') && !text.includes('全县'), 'not of the level that was asked for');
      const rules = await waitFor('findings of placeholders', () => {
        const found = findings(made).map(ruleOf);
        return found.length > 10 ? found : undefined;
      });
      expectEqual([...new Set(rules)].join(), 'placeholder/unfilled', 'rules that find something');
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  test('the sample has findings of many families', async () => {
    await vscode.commands.executeCommand('jianggao.openSample');
    const made = vscode.window.activeTextEditor?.document;
    try {
      expect(made?.isUntitled, 'no new editor');
      const wanted = ['watermark', 'punctuation', 'placeholder', 'numbering', 'typo'];
      await waitFor(`findings of ${wanted.join(', ')}`, () => {
        const families = new Set(findings(made).map((one) => ruleOf(one).split('/')[0]));
        return wanted.every((family) => families.has(family)) ? true : undefined;
      });
    } finally {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  test('the summary opens beside the draft and leaves the focus there', async () => {
    await vscode.commands.executeCommand('jianggao.report');
    const tab = await waitFor('the tab of the summary', () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .find(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('jianggao.report')),
    );
    expect(tab.label.includes('会议讲话'), `label: ${tab.label}`);
    expectEqual(vscode.window.activeTextEditor?.document, document, 'active editor');
    await vscode.window.tabGroups.close(tab);
  });

  function putCaret(line: number, character: number): void {
    const caret = new vscode.Position(line, character);
    editor.selection = new vscode.Selection(caret, caret);
  }
});

/** The first words of every line that begins with an ordinal. */
function headingsOf(document: vscode.TextDocument): string[] {
  const lines = document.getText().split(/\r?\n/);
  return lines.map((line) => line.trim().slice(0, 7)).filter((line) => /^(?:[一二三]、|（[一二三]）)/.test(line));
}

/** The outline as the extension gives it to others. */
interface SharedOutline {
  readonly uri: string;
  readonly version: number;
  readonly sections: readonly unknown[];
}

/** Waits until the outline is that of the text, and returns it. */
function outlineIsCurrent(document: vscode.TextDocument): Promise<SharedOutline> {
  const extension = vscode.extensions.getExtension<{ outline(): SharedOutline | undefined }>('jianggao.jianggao');
  return waitFor('the outline of the text as it is', () => {
    const outline = extension?.exports.outline();
    return outline?.uri === document.uri.toString() && outline.version === document.version ? outline : undefined;
  });
}
