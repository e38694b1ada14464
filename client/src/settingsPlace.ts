import type { IgnoreArgument, SettingsFile } from '../../server/src/lsp/protocol';

/** Where the client writes files without asking whose they are; what lies elsewhere may be a repository on another machine. */
const OWN = /^(?:file|vscode-remote):/;

/**
 * The address of the settings folder that a change belongs in: the one that is in force, else a new one at the root of the workspace.
 * Undefined, for the user's settings, in a virtual workspace and for a file that lies in none.
 */
export function settingsFolder(
  { folder }: Pick<IgnoreArgument, 'folder'>,
  workspaceFolder: string | undefined,
): string | undefined {
  if (folder !== null) return OWN.test(folder) ? folder : undefined;
  if (workspaceFolder === undefined || !OWN.test(workspaceFolder)) return undefined;
  return `${workspaceFolder.replace(/\/$/, '')}/.jianggao`;
}

/** A setting that says what a file of the folder says. */
interface Equivalent {
  /** Below `jianggao`. */
  readonly setting: string;
  /** Its value as that file would hold it, and back. */
  toText(value: unknown): string;
  fromText(text: string): unknown;
}

export const EQUIVALENTS: Readonly<Record<SettingsFile, Equivalent>> = {
  'ignores.json': {
    setting: 'ignores',
    toText: (value) => JSON.stringify(value ?? []),
    fromText: (text) => JSON.parse(text),
  },
  'dictionary.txt': {
    setting: 'dictionary',
    toText: (value) => (Array.isArray(value) ? value.join('\n') : ''),
    fromText: (text) => text.split('\n').filter((line) => line !== ''),
  },
  'config.json': {
    setting: 'rules',
    toText: (value) => JSON.stringify({ rules: value ?? {} }),
    fromText: (text) => JSON.parse(text).rules,
  },
};
