import type { Rule } from '../core/index';
import { ruleSettings } from './ruleSettings';

const SETTING = 'jianggao.rules';

/**
 * The manifest with a property for every family and rule in its setting `jianggao.rules`; the rest, and a manifest without
 * that setting, stays as it is.
 */
export function withRuleSettings(manifest: string, rules: readonly Rule[]): string {
  const parsed: unknown = JSON.parse(manifest);
  const setting = configurations(parsed)
    .map((configuration) => member(member(configuration, 'properties'), SETTING))
    .find(isRecord);
  if (!setting) return manifest;
  setting.properties = ruleSettings(rules);
  setting.additionalProperties = false;
  return `${JSON.stringify(parsed, undefined, 2)}\n`;
}

/** `contributes.configuration` is one object or a list of them. */
function configurations(manifest: unknown): unknown[] {
  const configuration = member(member(manifest, 'contributes'), 'configuration');
  return Array.isArray(configuration) ? configuration : [configuration];
}

function member(value: unknown, key: string): unknown {
  return isRecord(value) ? value[key] : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
