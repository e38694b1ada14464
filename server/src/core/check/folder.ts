import { type Ignore, readIgnores } from './ignore';
import { mergeSettings, parseSettings, type Settings } from './settings';

/** The folder that holds an office's settings. */
export const SETTINGS_FOLDER = '.jianggao';

/** Its files, each of which may be absent. */
export const SETTINGS_FILES = ['config.json', 'dictionary.txt', 'ignores.json'] as const;
export type SettingsFile = (typeof SETTINGS_FILES)[number];

/** The texts of a settings folder's files, byte order marks and all. */
export type FolderTexts = { readonly [file in SettingsFile]?: string | undefined };

/** Something wrong with one file, as a Chinese sentence. */
export interface FolderProblem {
  readonly file: SettingsFile;
  readonly message: string;
}

/** Reads what a settings folder says, as far as it is sound; never throws. */
export function readFolder(texts: FolderTexts): { settings: Settings; problems: FolderProblem[] } {
  const problems: FolderProblem[] = [];
  const report = (file: SettingsFile) => (message: string) => void problems.push({ file, message });
  const { 'config.json': config, 'ignores.json': ignores, 'dictionary.txt': dictionary } = texts;
  const own = config === undefined ? {} : readConfig(config, report('config.json'));
  const beside: Settings = {
    ignores: ignores === undefined ? [] : readIgnoresFile(ignores, report('ignores.json')),
    dictionary: readDictionary(dictionary ?? ''),
  };
  return { settings: mergeSettings(own, beside), problems };
}

/** The words of a `dictionary.txt`: one a line; blank lines and lines that begin with `#` say nothing. */
export function readDictionary(text: string): string[] {
  return withoutMark(text)
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The value of a JSON text; undefined, which no JSON text means, where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(withoutMark(text));
  } catch {
    return undefined;
  }
}

export function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function readConfig(text: string, report: (message: string) => void): Settings {
  const value = parseJson(text);
  if (value === undefined) {
    report('不是有效的 JSON');
    return {};
  }
  const { settings, problems } = parseSettings(value);
  for (const problem of problems) report(problem);
  return settings;
}

function readIgnoresFile(text: string, report: (message: string) => void): readonly Ignore[] {
  const value = parseJson(text);
  if (value === undefined) report('不是有效的 JSON');
  return value === undefined ? [] : (readIgnores(value, report) ?? []);
}
