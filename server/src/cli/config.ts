import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  type FolderTexts,
  readFolder,
  SETTINGS_FILES,
  SETTINGS_FOLDER,
  type Settings,
  type SettingsFile,
} from '../core/index';
import { decode } from './encodings';
import type { Problems } from './problems';

const CONFIG: SettingsFile = 'config.json';

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
    const here = await this.readFolder(path.join(folder, SETTINGS_FOLDER));
    if (here) return here;
    const parent = path.dirname(folder);
    return parent === folder ? NONE : this.nearest(parent);
  }

  /** Reads `config.json` and what stands beside it; nothing where the folder holds none of the three. */
  private async readFolder(folder: string): Promise<FoundConfig | undefined> {
    return this.readFiles((file) => path.join(folder, file));
  }

  private async readNamed(named: string): Promise<FoundConfig> {
    const folder = path.dirname(named);
    const found = await this.readFiles((file) => (file === CONFIG ? named : path.join(folder, file)), CONFIG);
    return found ?? NONE;
  }

  /** Reads the files of one configuration, wherever each lies; says that the `required` one is missing. */
  private async readFiles(
    placeOf: (file: SettingsFile) => string,
    required?: SettingsFile,
  ): Promise<FoundConfig | undefined> {
    const texts: { [file in SettingsFile]?: string } = {};
    let isThere = false;
    for (const file of SETTINGS_FILES) {
      const place = placeOf(file);
      const read = await this.read(place);
      if (read === 'absent') {
        if (file === required) this.problems.say(place, '配置文件不存在');
        continue;
      }
      isThere = true;
      if (read) texts[file] = read.text;
    }
    return isThere ? { settings: this.settingsIn(texts, placeOf) } : undefined;
  }

  private settingsIn(texts: FolderTexts, placeOf: (file: SettingsFile) => string): Settings {
    const { settings, problems } = readFolder(texts);
    for (const { file, message } of problems) this.problems.say(placeOf(file), message);
    return settings;
  }

  /** One file's text; undefined where it is there and cannot be read, which is said. */
  private async read(file: string): Promise<{ readonly text: string } | 'absent' | undefined> {
    try {
      return decode(await readFile(file));
    } catch (error) {
      if (isAbsent(error)) return 'absent';
      this.problems.say(file, error);
      return undefined;
    }
  }
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}
