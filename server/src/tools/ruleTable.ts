import { familyOf, type Rule } from '../core/index';
import { code, table } from './markdown';
import { FAMILY_NAMES, FIX_NAMES, familiesOf, severityName } from './names';
import { GENERATED } from './rulePage';

/** `docs/rules/README.md`: every rule by family, each with a link to its page. */
export function rulesIndex(rules: readonly Rule[]): string {
  const parts = familiesOf(rules).map((family) => {
    const rows = rules
      .filter((rule) => familyOf(rule.id) === family)
      .map((rule) => [`[${code(rule.id)}](${rule.id}.md)`, rule.title, severity(rule), FIX_NAMES[rule.fix]]);
    return `\n## ${FAMILY_NAMES[family]}（${family}）\n\n${table(['规则', '检查什么', '级别', '修改'], rows)}`;
  });
  return `${GENERATED}# 规则\n\n共 ${rules.length} 条。级别可以在设置里改，也可以整类关闭。\n${parts.join('')}`;
}

function severity(rule: Rule): string {
  return rule.optIn ? `${severityName(rule.severity)}，默认关闭` : severityName(rule.severity);
}

const BEGIN = '<!-- rules:begin -->';
const END = '<!-- rules:end -->';

export type ReadmeLanguage = 'en' | 'zh';

/** A readme with the table of rules between its two marks; unchanged where it has none. */
export function withRuleTable(readme: string, rules: readonly Rule[], language: ReadmeLanguage): string {
  const begin = readme.indexOf(BEGIN);
  const end = readme.indexOf(END, begin);
  if (begin < 0 || end < 0) return readme;
  const head = language === 'zh' ? ['规则', '检查什么', '级别', '修改'] : ['Rule', 'Finds', 'Severity', 'Fix'];
  const rows = rules.map((rule) => [
    `[${code(rule.id)}](docs/rules/${rule.id}.md)`,
    rule.title,
    language === 'zh' ? severity(rule) : `${rule.severity}${rule.optIn ? ', off by default' : ''}`,
    language === 'zh' ? FIX_NAMES[rule.fix] : rule.fix,
  ]);
  return `${readme.slice(0, begin + BEGIN.length)}\n${table(head, rows)}${readme.slice(end)}`;
}
