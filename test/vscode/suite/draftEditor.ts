import * as vscode from 'vscode';
import { expect, expectEqual } from './expect';

const draftName = '会议讲话.txt';

/** Opens the workspace's draft in an editor, waits until it is known as a draft, and returns the editor on it. */
export async function openDraft(): Promise<vscode.TextEditor> {
  const folder = vscode.workspace.workspaceFolders?.[0];
  expect(folder, 'no workspace folder is open');
  const uri = vscode.Uri.joinPath(folder.uri, draftName);
  await vscode.window.showTextDocument(uri, { preview: false });
  return waitFor('the language speech-draft', () => {
    // A change of language closes and opens the document, so the editor is looked up anew.
    const editor = vscode.window.visibleTextEditors.find((one) => one.document.uri.toString() === uri.toString());
    return editor?.document.languageId === 'speech-draft' ? editor : undefined;
  });
}

/** Our diagnostics on the document. */
export function findings(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'jianggao');
}

/** The rule that a diagnostic names. */
export function ruleOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : code);
}

/** The first finding of a rule, waited for. */
export function finding(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return waitFor(`a finding of ${rule}`, () => findings(document).find((one) => ruleOf(one) === rule));
}

/** Waits until the document has no finding of these rules. */
export function rulesGone(document: vscode.TextDocument, rules: readonly string[]): Promise<true> {
  return waitFor(`the end of the findings of ${rules.join(', ')}`, () => {
    return findings(document).some((one) => rules.includes(ruleOf(one))) ? undefined : true;
  });
}

/** Asks until there is an answer other than undefined; fails after twenty seconds with what was waited for. */
export async function waitFor<T>(what: string, ask: () => T | undefined | PromiseLike<T | undefined>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) {
      return answer;
    }
    expect(Date.now() < deadline, `waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** From the document's first character to its last. */
export function wholeOf(document: vscode.TextDocument): vscode.Range {
  return document.validateRange(new vscode.Range(0, 0, document.lineCount, 0));
}

/** Does what a code action does, its edit first. */
export async function perform(action: vscode.CodeAction): Promise<void> {
  expect(action.edit ?? action.command, `“${action.title}” does nothing`);
  if (action.edit) {
    expectEqual(await vscode.workspace.applyEdit(action.edit), true, 'edit applied');
  }
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** Undoes once and waits until the text is `wanted`. */
export async function undo(editor: vscode.TextEditor, wanted: string): Promise<void> {
  await vscode.window.showTextDocument(editor.document, { preview: false });
  await vscode.commands.executeCommand('undo');
  await waitFor('the text before', () => (editor.document.getText() === wanted ? true : undefined));
}
