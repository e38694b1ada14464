import path from 'node:path';
import { Checker, mergeSettings, type PresetId, type Settings, unknownRules } from '../core/index';
import { Configs } from './config';
import { type Input, STANDARD_INPUT } from './files';
import { type Problems, UsageError } from './problems';

export interface CheckerOptions {
  /** A configuration to read in place of the nearest. */
  readonly config?: string;
  readonly preset?: PresetId;
  /** Rule ids and families. */
  readonly only?: readonly string[];
}

/** Gives each draft the checker of its configuration; drafts with one configuration share one. */
export class Checkers {
  private readonly configs: Configs;
  private readonly bySettings = new Map<Settings, Checker>();

  /** Throws a UsageError for an unknown id in `only`. */
  constructor(
    problems: Problems,
    private readonly options: CheckerOptions = {},
  ) {
    const unknown = unknownRules(options.only ?? []);
    if (unknown.length > 0)
      throw new UsageError(`没有规则或类别“${unknown.join('”“')}”，可用 jianggao rules 查看全部规则`);
    this.configs = new Configs(problems, options.config);
  }

  async forInput(input: Input): Promise<Checker> {
    const folder = input.path === STANDARD_INPUT ? '.' : path.dirname(input.path);
    const { settings } = await this.configs.forFolder(folder);
    const known = this.bySettings.get(settings);
    if (known) return known;
    const { preset, only } = this.options;
    const checker = new Checker(preset ? mergeSettings(settings, { preset }) : settings, only);
    this.bySettings.set(settings, checker);
    return checker;
  }
}

/** Ids as the command line gives them: `typo/idiom,layout`. Throws a UsageError where none is named. */
export function parseIds(value: string): string[] {
  const ids = value
    .split(/[,，]/)
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new UsageError('--only 后应写规则或类别');
  return ids;
}
