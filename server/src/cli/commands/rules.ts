import { type Family, type FixKind, familyOf, type Rule, rules, type Severity } from '../../core/index';
import type { Write } from '../report/reporter';
import { columnsOf, dim, padEnd } from '../report/terminal';
import { SEVERITY_NAMES } from '../severity';

interface RuleRow {
  readonly id: string;
  readonly family: Family;
  readonly title: string;
  readonly severity: Severity;
  readonly fix: FixKind | 'none';
  readonly scope: Rule['scope'];
  readonly source: string;
  /** Runs unless a setting turns it off. */
  readonly enabled: boolean;
}

const FIX_NAMES: Readonly<Record<RuleRow['fix'], string>> = { safe: '自动改正', suggest: '建议改法', none: '只提示' };

/** Prints every rule. */
export function listRules(format: 'text' | 'json', colours: boolean, write: Write): void {
  const rows = rules.map(toRow);
  if (format === 'json') {
    write(`${JSON.stringify(rows, undefined, 2)}\n`);
    return;
  }
  const idWidth = widest(rows.map((row) => row.id));
  const titleWidth = widest(rows.map((row) => row.title));
  for (const row of rows) {
    const state = row.enabled ? '' : '（默认关闭）';
    const how = dim(`${FIX_NAMES[row.fix]}${state}`, colours);
    write(`${padEnd(row.id, idWidth)}  ${SEVERITY_NAMES[row.severity]}  ${padEnd(row.title, titleWidth)}  ${how}\n`);
  }
}

function toRow(rule: Rule): RuleRow {
  const { id, title, severity, fix, scope, source } = rule;
  return { id, family: familyOf(id), title, severity, fix, scope, source, enabled: !rule.optIn };
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, columnsOf(text)), 0);
}
