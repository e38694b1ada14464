import { SEVERITY_NAMES } from '../cli/severity';
import { type Family, type FixKind, familyOf, type Rule, type RuleSetting, type Severity } from '../core/index';

export { FAMILY_NAMES } from '../core/index';

export function severityName(severity: Severity): string {
  return `${SEVERITY_NAMES[severity]}（${severity}）`;
}

export const FIX_NAMES: Readonly<Record<FixKind | 'none', string>> = {
  safe: '自动改正（safe）',
  suggest: '给出改法（suggest）',
  none: '只提示',
};

export const SCOPE_NAMES: Readonly<Record<Rule['scope'], string>> = {
  paragraph: '逐段检查',
  draft: '通读全稿',
};

/** What a rule does where no setting speaks of it. */
export function defaultSetting(rule: Rule): RuleSetting {
  return rule.optIn ? 'off' : rule.severity;
}

/** In the order of their first rules. */
export function familiesOf(rules: readonly Rule[]): Family[] {
  return [...new Set(rules.map((rule) => familyOf(rule.id)))];
}
