import { mergeSettings, parseSettings, type Settings } from '../core/index';

/** Something wrong with a settings file, in Chinese. */
export interface SettingsProblem {
  /** Address of the file. */
  readonly uri: string;
  /** The file's text, to find the place in. */
  readonly text: string;
  readonly message: string;
}

/** What the nearest `.jianggao` folder says. */
export interface FolderSettings {
  /** Address of its `config.json`, whether or not that file is there. */
  readonly uri: string;
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

type ReadFile = (uri: string) => Promise<string | undefined>;

export const SETTINGS_FOLDER = '.jianggao';
export const SETTINGS_FILES: readonly string[] = ['config.json', 'dictionary.txt', 'ignores.json'];

/** The folders around a document, innermost first: `scheme://authority/a/b/c.txt` → `…/a/b`, `…/a`, `…/`. Empty where it has no path. */
export function foldersAround(uri: string): string[] {
  const path = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0];
  if (path === undefined) return [];
  const folders: string[] = [];
  for (let end = uri.lastIndexOf('/'); end >= path.length; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end));
  }
  return folders;
}

/** Reads `<folder>/.jianggao/`; undefined where none of its files is there. */
export async function readFolderSettings(folder: string, readFile: ReadFile): Promise<FolderSettings | undefined> {
  const base = `${folder}/${SETTINGS_FOLDER}`;
  const [config, dictionary, ignores] = await Promise.all(SETTINGS_FILES.map((name) => readFile(`${base}/${name}`)));
  if (config === undefined && dictionary === undefined && ignores === undefined) return undefined;
  const problems: SettingsProblem[] = [];
  const read = (name: string, text: string | undefined, wrap: (value: unknown) => unknown): Settings => {
    if (text === undefined) return {};
    const report = (message: string) => problems.push({ uri: `${base}/${name}`, text, message });
    let value: unknown;
    try {
      value = JSON.parse(withoutMark(text));
    } catch {
      report('不是有效的 JSON');
      return {};
    }
    const parsed = parseSettings(wrap(value));
    parsed.problems.forEach(report);
    const dropped = Array.isArray(value) ? value.length - (parsed.settings.ignores?.length ?? 0) : 0;
    if (dropped > 0) report(`有 ${dropped} 项缺少 rule 或 text`);
    return parsed.settings;
  };
  const own = read('config.json', config, (value) => value);
  const beside = read('ignores.json', ignores, (value) => ({ ignores: value }));
  const words: Settings = { dictionary: readDictionary(dictionary ?? '') };
  return { uri: `${base}/config.json`, settings: mergeSettings(mergeSettings(own, beside), words), problems };
}

/** One word a line; blank lines and lines that begin with `#` are left out. */
function readDictionary(text: string): string[] {
  return withoutMark(text)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
