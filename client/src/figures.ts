import type { FindingCounts } from '../../server/src/lsp/protocol';

/** What is shown of a draft or one of its sections. */
export interface Figures {
  readonly characters: number;
  /** Speaking time. */
  readonly seconds: number;
  readonly findings: FindingCounts;
}

/** Severities from the gravest, as the rules' documentation names them. */
const SEVERITIES: readonly (readonly [keyof FindingCounts, string])[] = [
  ['error', '必错'],
  ['warning', '疑似'],
  ['information', '提示'],
  ['hint', '参考'],
];

/** `必错1 · 疑似2`: findings by severity, in the words of the rules' documentation; empty where there are none. */
export function describeFindings(findings: FindingCounts): string {
  return SEVERITIES.filter(([severity]) => findings[severity] > 0)
    .map(([severity, name]) => `${name}${findings[severity]}`)
    .join(' · ');
}

/**
 * `1,234字 · 6分 · 3处`: characters, speaking time and findings, the last two only where there are any. Chinese in every language
 * of the editor, as the draft and its findings are: it has to fit beside a heading.
 */
export function describeFigures({ characters, seconds, findings }: Figures): string {
  const { error, warning, information, hint } = findings;
  const count = error + warning + information + hint;
  const parts = [`${characters.toLocaleString('en-US')}字`];
  if (seconds > 0) parts.push(seconds < 60 ? `${Math.ceil(seconds)}秒` : `${Math.round(seconds / 60)}分`);
  if (count > 0) parts.push(`${count}处`);
  return parts.join(' · ');
}
