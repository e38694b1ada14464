import { Checker, familyOf, mergeSettings, parseSettings, type RuleSetting, type Settings } from '../core/index';
import { type EditorChoices, readEditorChoices } from './editorChoices';
import { type FolderSettings, foldersAround, readFolderSettings, type SettingsProblem } from './folderSettings';

/** Which plain text and Markdown documents are checked. */
export type Detect = 'auto' | 'always' | 'never';

/** Everything the settings say about one document; documents under equal settings share one. */
export interface Profile {
  /** Grows with every new profile: part of a diagnostic result's id. */
  readonly revision: number;
  readonly detect: Detect;
  readonly choices: EditorChoices;
  readonly editor: Settings;
  readonly folder: FolderSettings | undefined;
  readonly checker: Checker;
}

/** Where a rule's severity was set. */
export interface SettingOrigin {
  readonly where: 'folder' | 'editor' | 'default';
  /** The key that set it: the rule's id or its family. */
  readonly key: string;
  readonly value: RuleSetting | undefined;
}

/** How the store reaches the world. */
export interface SettingsSource {
  /** The editor's settings below `jianggao` for a document. */
  editorSettings(uri: string): Promise<unknown>;
  /** A file's text, or undefined. */
  readFile(uri: string): Promise<string | undefined>;
  /** The workspace folder that documents without a path belong to. */
  readonly workspaceFolder: string | undefined;
  /** Called with each distinct set of problems in the editor's settings. */
  editorProblems(problems: readonly string[]): void;
  /** Called whenever a settings folder was read. */
  folderProblems(folder: string, problems: readonly SettingsProblem[]): void;
}

/** Settings of the editor that are no concern of the rules: `detect` is read here, the others by the client. */
const EDITOR_ONLY: ReadonlySet<string> = new Set(['detect', 'trace', 'outline', 'clean', 'format', 'codeLens']);

/** Reads, joins and keeps settings per document until they change; the folder's file wins over the editor. */
export class SettingsStore {
  private readonly byUri = new Map<string, { readonly loading: Promise<Profile>; profile?: Profile }>();
  private readonly byContent = new Map<string, Profile>();
  private folders = new Map<string, Promise<FolderSettings | undefined>>();
  private revision = 0;
  /** What was said of the editor's settings: each set of problems is said once. */
  private readonly said = new Set<string>();

  constructor(private readonly source: SettingsSource) {}

  profileOf(uri: string): Promise<Profile> {
    const known = this.byUri.get(uri);
    if (known) return known.loading;
    const entry: { loading: Promise<Profile>; profile?: Profile } = { loading: this.load(uri) };
    this.byUri.set(uri, entry);
    entry.loading.then(
      (profile) => {
        entry.profile = profile;
        this.prune();
      },
      () => this.byUri.get(uri) === entry && this.byUri.delete(uri),
    );
    return entry.loading;
  }

  /** Forgets all that was read; profiles whose content turns out equal keep their revision and their checker. */
  clear(): void {
    this.byUri.clear();
    this.folders = new Map();
  }

  /** Forgets a closed document's settings. */
  drop(uri: string): void {
    this.byUri.delete(uri);
    this.prune();
  }

  /** How many documents and checkers are held: 0 and 0 once every document is closed. */
  get size(): { documents: number; checkers: number } {
    return { documents: this.byUri.size, checkers: this.byContent.size };
  }

  private async load(uri: string): Promise<Profile> {
    const [given, folder] = await Promise.all([this.source.editorSettings(uri), this.folderSettings(uri)]);
    const { settings: editor, detect, problems } = readEditorSettings(given);
    const { choices, problems: more } = readEditorChoices(given);
    problems.push(...more);
    const text = problems.join('\n');
    if (text !== '' && !this.said.has(text)) {
      this.said.add(text);
      this.source.editorProblems(problems);
    }
    const content = JSON.stringify([detect, choices, editor, folder?.uri, folder?.settings]);
    const known = this.byContent.get(content);
    if (known) return known;
    const checker = new Checker(folder ? mergeSettings(editor, folder.settings) : editor);
    const profile: Profile = { revision: ++this.revision, detect, choices, editor, folder, checker };
    this.byContent.set(content, profile);
    return profile;
  }

  private async folderSettings(uri: string): Promise<FolderSettings | undefined> {
    const around = foldersAround(uri);
    if (around.length === 0 && this.source.workspaceFolder) around.push(this.source.workspaceFolder);
    for (const folder of around) {
      const found = await this.readFolder(folder);
      if (found) return found;
    }
    return undefined;
  }

  private readFolder(folder: string): Promise<FolderSettings | undefined> {
    const known = this.folders.get(folder);
    if (known) return known;
    const reading = readFolderSettings(folder, (uri) => this.source.readFile(uri)).then((found) => {
      this.source.folderProblems(folder, found?.problems ?? []);
      return found;
    });
    this.folders.set(folder, reading);
    return reading;
  }

  /** Lets go of profiles that no document uses; waits while one is being read, which may turn out to use an old one. */
  private prune(): void {
    const used = new Set<Profile>();
    for (const { profile } of this.byUri.values()) {
      if (!profile) return;
      used.add(profile);
    }
    for (const [content, profile] of this.byContent) {
      if (!used.has(profile)) this.byContent.delete(content);
    }
    if (this.byUri.size === 0) this.folders.clear();
  }
}

/** Reads the editor's answer, whatever its shape. */
export function readEditorSettings(given: unknown): { settings: Settings; detect: Detect; problems: string[] } {
  if (given === null || given === undefined) return { settings: {}, detect: 'auto', problems: [] };
  if (typeof given !== 'object' || Array.isArray(given)) {
    return { settings: {}, detect: 'auto', problems: ['配置应为一个 JSON 对象'] };
  }
  const entries = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const own = parseSettings(Object.fromEntries(entries.filter(([key]) => !EDITOR_ONLY.has(key))));
  const wanted = entries.find(([key]) => key === 'detect')?.[1];
  const detect = wanted === 'always' || wanted === 'never' ? wanted : 'auto';
  const problems = [...own.problems];
  if (wanted !== undefined && wanted !== detect) problems.push('配置项“detect”：只能是 auto、always 或 never');
  return { settings: own.settings, detect, problems };
}

/** Which setting gave a rule its severity: an id wins over its family, the folder over the editor. */
export function settingOrigin(profile: Profile, rule: string): SettingOrigin {
  for (const key of [rule, familyOf(rule)]) {
    const inFolder = profile.folder?.settings.rules?.[key];
    if (inFolder !== undefined) return { where: 'folder', key, value: inFolder };
    const inEditor = profile.editor.rules?.[key];
    if (inEditor !== undefined) return { where: 'editor', key, value: inEditor };
  }
  return { where: 'default', key: rule, value: undefined };
}
