import { type Rule, type RuleSetting, SEVERITY_NAMES } from '../core/index';
import { defaultSetting, FAMILY_NAMES, familiesOf } from './names';

const SETTINGS: readonly RuleSetting[] = ['off', 'hint', 'information', 'warning', 'error'];

/** JSON schema of one table of severities: a property for every family and every rule. */
export function ruleSettings(rules: readonly Rule[]): Record<string, unknown> {
  const meanings = SETTINGS.map((setting) => (setting === 'off' ? '关闭' : SEVERITY_NAMES[setting]));
  const severity = { type: 'string', enum: SETTINGS, enumDescriptions: meanings };
  const families = familiesOf(rules).map((family) => [
    family,
    { ...severity, description: `整类：${FAMILY_NAMES[family]}` },
  ]);
  const single = rules.map((rule) => [
    rule.id,
    { ...severity, default: defaultSetting(rule), description: `${rule.title}。${rule.why}` },
  ]);
  return Object.fromEntries([...families, ...single]);
}
