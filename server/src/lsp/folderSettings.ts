import { readFolder, SETTINGS_FILES, SETTINGS_FOLDER, type Settings } from '../core/index';

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
  const read = await Promise.all(
    SETTINGS_FILES.map(async (file) => [file, await readFile(`${base}/${file}`)] as const),
  );
  if (read.every(([, text]) => text === undefined)) return undefined;
  const texts = Object.fromEntries(read);
  const { settings, problems } = readFolder(texts);
  return {
    uri: `${base}/config.json`,
    settings,
    problems: problems.map(({ file, message }) => ({ uri: `${base}/${file}`, text: texts[file] ?? '', message })),
  };
}
