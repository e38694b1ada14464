import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { mergeSettings, parseSettings, type Settings } from '../core/index';
import { decode } from './encodings';
import type { Problems } from './problems';

const FOLDER = '.jianggao';
const CONFIG = 'config.json';

/** The settings of one configuration; the same object for every file that it holds for. */
export interface FoundConfig {
  readonly settings: Settings;
}

const NONE: FoundConfig = { settings: {} };

/** Finds and reads configurations; each folder is looked at once. What is wrong with one is said in `problems`. */
export class Configs {
  private readonly byFolder = new Map<string, Promise<FoundConfig>>();
  private readonly named: Promise<FoundConfig> | undefined;

  /** `file`: read this one for every draft instead of the nearest. */
  constructor(
    private readonly problems: Problems,
    file?: string,
  ) {
    this.named = file === undefined ? undefined : this.readNamed(file);
  }

  /** The configuration for drafts in `folder`: of the nearest `.jianggao` upwards, or the one that was named. */
  forFolder(folder: string): Promise<FoundConfig> {
    return this.named ?? this.nearest(path.resolve(folder));
  }

  private nearest(folder: string): Promise<FoundConfig> {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const found = this.lookUp(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private async lookUp(folder: string): Promise<FoundConfig> {
    const here = await this.readFolder(path.join(folder, FOLDER));
    if (here) return here;
    const parent = path.dirname(folder);
    return parent === folder ? NONE : this.nearest(parent);
  }

  /** Reads `config.json` and what stands beside it; nothing where the folder holds none of the three. */
  private async readFolder(folder: string): Promise<FoundConfig | undefined> {
    const config = await this.read(path.join(folder, CONFIG), readConfig);
    const beside = await this.readBeside(folder);
    return config || beside ? { settings: mergeSettings(config ?? {}, beside ?? {}) } : undefined;
  }

  private async readNamed(file: string): Promise<FoundConfig> {
    const config = await this.read(file, readConfig);
    if (!config) this.problems.say(file, '配置文件不存在');
    const beside = await this.readBeside(path.dirname(file));
    return { settings: mergeSettings(config ?? {}, beside ?? {}) };
  }

  private async readBeside(folder: string): Promise<Settings | undefined> {
    const dictionary = await this.read(path.join(folder, 'dictionary.txt'), readDictionary);
    const ignores = await this.read(path.join(folder, 'ignores.json'), readIgnores);
    return dictionary || ignores ? mergeSettings(dictionary ?? {}, ignores ?? {}) : undefined;
  }

  /** The settings in one file, as far as they are sound; nothing where there is no such file. */
  private async read(file: string, parse: Parse): Promise<Settings | undefined> {
    let bytes: Buffer;
    try {
      bytes = await readFile(file);
    } catch (error) {
      if (isAbsent(error)) return undefined;
      this.problems.say(file, error);
      return {};
    }
    try {
      return parse(decode(bytes).text, (problem) => this.problems.say(file, problem));
    } catch (error) {
      this.problems.say(file, error instanceof SyntaxError ? '不是有效的 JSON' : error);
      return {};
    }
  }
}

type Parse = (text: string, problem: (text: string) => void) => Settings;

const readConfig: Parse = (text, problem) => {
  const { settings, problems } = parseSettings(JSON.parse(text));
  for (const one of problems) problem(one);
  return settings;
};

/** One word a line; blank lines and lines that begin with `#` say nothing. */
const readDictionary: Parse = (text) => ({
  dictionary: text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#')),
});

const readIgnores: Parse = (text, problem) => {
  const given: unknown = JSON.parse(text);
  const { settings, problems } = parseSettings({ ignores: given });
  for (const one of problems) problem(one);
  const dropped = Array.isArray(given) ? given.length - (settings.ignores?.length ?? 0) : 0;
  if (dropped > 0) problem(`有 ${dropped} 项缺少 rule 或 text`);
  return settings;
};

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
