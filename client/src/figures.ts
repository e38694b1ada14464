import { l10n } from 'vscode';
import type { FindingCounts } from '../../server/src/lsp/protocol';

/** What is shown of a draft or one of its sections. */
export interface Figures {
  readonly characters: number;
  /** Speaking time. */
  readonly seconds: number;
  readonly findings: FindingCounts;
}

/** `1,234字 · 6分 · 3处`; a part that is zero is left out, but never the characters. */
export function describeFigures({ characters, seconds, findings }: Figures): string {
  const count = countFindings(findings);
  const parts = [l10n.t('{0} chars', characters.toLocaleString('en-US')), describeTime(seconds)];
  if (count > 0) parts.push(l10n.t('{0} found', count));
  return parts.filter((part) => part !== '').join(' · ');
}

/** Findings of every severity. */
export function countFindings({ error, warning, information, hint }: FindingCounts): number {
  return error + warning + information + hint;
}

function describeTime(seconds: number): string {
  if (seconds <= 0) return '';
  return seconds < 60 ? l10n.t('{0} s', Math.round(seconds)) : l10n.t('{0} min', Math.round(seconds / 60));
}
