import { commands, type Extension, l10n, languages, type QuickPickItem, Uri, window, workspace } from 'vscode';
import { SOURCE } from './protocol';

/** Opens the page of a rule: the given one, else that of the finding at the caret, else one picked from all. */
export async function openRuleDocs(extension: Extension<unknown>, given: unknown): Promise<void> {
  const rules = rulesIn(extension.packageJSON);
  const rule = typeof given === 'string' ? given : (ruleAtCaret() ?? (await pickRule(rules)));
  if (rule === undefined) return;
  // An id is a path, so only those that we have are taken.
  const page = rules.some(({ label }) => label === rule)
    ? Uri.joinPath(extension.extensionUri, 'docs', 'rules', `${rule}.md`)
    : undefined;
  if (!page || !(await isReadable(page))) {
    void window.showInformationMessage(l10n.t('There is no page about “{0}”.', rule));
    return;
  }
  await commands.executeCommand('markdown.showPreview', page);
}

/** The rule of the smallest finding that the caret stands in. */
function ruleAtCaret(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const [finding] = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, range }) => source === SOURCE && range.contains(editor.selection.active))
    .sort((left, right) => (left.range.contains(right.range) ? 1 : -1));
  const code = finding?.code;
  return code === undefined ? undefined : String(typeof code === 'object' ? code.value : code);
}

async function pickRule(rules: readonly QuickPickItem[]): Promise<string | undefined> {
  const picked = await window.showQuickPick(rules, {
    placeHolder: l10n.t('Which rule?'),
    matchOnDescription: true,
  });
  return picked?.label;
}

/** The rules that the manifest's generated settings name, with their titles: a folder in a browser cannot be listed. */
function rulesIn(manifest: unknown): QuickPickItem[] {
  return Object.entries(find(manifest, 'jianggao.rules')?.properties ?? {})
    .filter(([id]) => id.includes('/'))
    .map(([label, { description = '' }]) => {
      // The title, a full stop and why the rule is there.
      const end = description.indexOf('。');
      return { label, description: end < 0 ? description : description.slice(0, end) };
    });
}

interface SettingSchema {
  readonly properties?: Readonly<Record<string, SettingSchema>>;
  readonly description?: string;
}

function find(manifest: unknown, setting: string): SettingSchema | undefined {
  const { contributes } = manifest as { contributes?: { configuration?: SettingSchema[] } };
  return contributes?.configuration?.map(({ properties }) => properties?.[setting]).find((one) => one !== undefined);
}

async function isReadable(file: Uri): Promise<boolean> {
  try {
    await workspace.fs.readFile(file);
    return true;
  } catch {
    return false;
  }
}
