import type { Conventions } from '../conventions/conventions';
import { type ConventionSettings, conventionsFor } from '../conventions/presets';
import type { Family, OptionSpec, Rule, Severity } from '../rules/define';
import { familyOf } from '../rules/define';
import { rules } from '../rules/registry';
import { type Ignore, readIgnores } from './ignore';

export type RuleSetting = Severity | 'off';

/** What an editor's settings or a folder's `.jianggao/config.json` say; every key may be absent. */
export interface Settings extends ConventionSettings {
  /** Rule id or family → severity, or `off`. An id wins over its family. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** Rule id → option → value. */
  readonly options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly ignores?: readonly Ignore[];
}

/** A rule that runs, with all that the settings said about it. */
export interface ActiveRule {
  readonly rule: Rule;
  /** The severity a setting gave, which wins over what the rule reports. */
  readonly severity: Severity | undefined;
  readonly options: Readonly<Record<string, unknown>>;
}

export interface ResolvedSettings {
  readonly rules: readonly ActiveRule[];
  readonly conventions: Conventions;
  readonly ignores: readonly Ignore[];
}

const SEVERITIES: readonly string[] = ['off', 'hint', 'information', 'warning', 'error'];
/** All families, whether or not one has a rule yet: a setting that names one stays good. */
const EVERY_FAMILY: Readonly<Record<Family, true>> = {
  numbering: true,
  watermark: true,
  typo: true,
  punctuation: true,
  placeholder: true,
  repetition: true,
  wording: true,
  consistency: true,
  number: true,
  layout: true,
  speakability: true,
};
const FAMILIES: ReadonlySet<string> = new Set(Object.keys(EVERY_FAMILY));
const BY_ID: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]));

/** Chooses the rules that run and what they read. `only` (ids or families) leaves the others out and turns opt-in rules on. */
export function resolveSettings(settings: Settings = {}, only?: readonly string[]): ResolvedSettings {
  const active: ActiveRule[] = [];
  for (const rule of rules) {
    const family = familyOf(rule.id);
    const setting = settings.rules?.[rule.id] ?? settings.rules?.[family];
    const named = only?.includes(rule.id) ?? false;
    if (only && !named && !only.includes(family)) continue;
    if (setting === 'off' || (setting === undefined && rule.optIn && !named)) continue;
    active.push({ rule, severity: setting, options: optionsOf(rule, settings.options?.[rule.id]) });
  }
  return { rules: active, conventions: conventionsFor(settings), ignores: settings.ignores ?? [] };
}

function optionsOf(rule: Rule, given: Readonly<Record<string, unknown>> | undefined): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, spec] of Object.entries(rule.options)) values[name] = given?.[name] ?? spec.default;
  return values;
}

/** Settings that hold in `over` win over those in `base`; tables are joined key by key, lists are appended. */
export function mergeSettings(base: Settings, over: Settings): Settings {
  return {
    ...base,
    ...over,
    rules: { ...base.rules, ...over.rules },
    options: { ...base.options, ...over.options },
    watermarks: [...(base.watermarks ?? []), ...(over.watermarks ?? [])],
    confusables: { ...base.confusables, ...over.confusables },
    terms: { ...base.terms, ...over.terms },
    dictionary: [...(base.dictionary ?? []), ...(over.dictionary ?? [])],
    ignores: [...(base.ignores ?? []), ...(over.ignores ?? [])],
  };
}

/** Names in `names` that are neither a rule's id nor a family. */
export function unknownRules(names: readonly string[]): string[] {
  return names.filter((name) => !BY_ID.has(name) && !FAMILIES.has(name));
}

/**
 * Reads settings from a value of unknown shape (a parsed JSON file, an editor's answer). What is wrong is left out and named in
 * `problems`, in Chinese, one sentence each; it never throws.
 */
export function parseSettings(value: unknown): { settings: Settings; problems: string[] } {
  const problems: string[] = [];
  if (!isRecord(value)) return { settings: {}, problems: ['配置应为一个 JSON 对象'] };
  const settings: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    if (key === '$schema') continue;
    const reader = (READERS as Record<string, Reader | undefined>)[key];
    if (!reader) problems.push(`不认识的配置项“${key}”`);
    else {
      const read = reader(given, (problem) => problems.push(`配置项“${key}”：${problem}`));
      if (read !== undefined) settings[key] = read;
    }
  }
  return { settings: settings as Settings, problems };
}

type Reader = (value: unknown, problem: (text: string) => void) => unknown;

const READERS: { readonly [K in keyof Settings]-?: Reader } = {
  preset: (value, problem) => {
    if (value === 'corpus' || value === 'gbt9704') return value;
    problem('只能是 corpus 或 gbt9704');
    return undefined;
  },
  rules: (value, problem) =>
    readTable(value, problem, (given, name) => {
      if (unknownRules([name]).length > 0) problem(`没有规则“${name}”`);
      else if (typeof given === 'string' && SEVERITIES.includes(given)) return given;
      else problem(`“${name}”只能是 ${SEVERITIES.join('、')}`);
      return undefined;
    }),
  options: (value, problem) =>
    readTable(value, problem, (given, id) => {
      const rule = BY_ID.get(id);
      if (!rule) {
        problem(`没有规则“${id}”`);
        return undefined;
      }
      return readTable(given, problem, (option, name) => {
        const spec = rule.options[name];
        if (!spec) problem(`规则“${id}”没有选项“${name}”`);
        else if (fits(spec, option)) return option;
        else problem(`规则“${id}”的选项“${name}”取值不对`);
        return undefined;
      });
    }),
  watermarks: readWords,
  confusables: readPairs,
  terms: readPairs,
  dictionary: readWords,
  minutes: (value, problem) => readNumber(value, 0, problem),
  charactersPerMinute: (value, problem) => readNumber(value, 1, problem),
  ignores: readIgnores,
};

function fits(spec: OptionSpec, value: unknown): boolean {
  if (spec.type === 'number') return typeof value === 'number' && value >= spec.minimum;
  if (spec.type === 'boolean') return typeof value === 'boolean';
  return Array.isArray(value) && value.every((word) => typeof word === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readTable(
  value: unknown,
  problem: (text: string) => void,
  read: (value: unknown, key: string) => unknown,
): Record<string, unknown> | undefined {
  if (!isRecord(value)) {
    problem('应为对象');
    return undefined;
  }
  const table: Record<string, unknown> = {};
  for (const [key, given] of Object.entries(value)) {
    const one = read(given, key);
    if (one !== undefined) table[key] = one;
  }
  return table;
}

function readWords(value: unknown, problem: (text: string) => void): string[] | undefined {
  if (!Array.isArray(value)) {
    problem('应为文字的列表');
    return undefined;
  }
  const words = value.filter((word): word is string => typeof word === 'string' && word !== '');
  if (words.length < value.length) problem('列表里只能是非空的文字');
  return words;
}

function readPairs(value: unknown, problem: (text: string) => void): Record<string, unknown> | undefined {
  return readTable(value, problem, (given, key) => {
    if (typeof given === 'string' && key !== '') return given;
    problem(`“${key}”的值应为文字`);
    return undefined;
  });
}

function readNumber(value: unknown, minimum: number, problem: (text: string) => void): number | undefined {
  if (typeof value === 'number' && Number.isFinite(value) && value >= minimum) return value;
  problem(`应为不小于 ${minimum} 的数`);
  return undefined;
}
