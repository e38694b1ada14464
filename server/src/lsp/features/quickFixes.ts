import { type CodeAction, CodeActionKind, type Diagnostic } from 'vscode-languageserver';
import { compatibleEdits, type Edit, type Finding, type Fix, preferredFix, rules, safeFix } from '../../core/index';
import type { ActionData, ActionRequest } from '../actionRequest';
import { spanOf, toDiagnostic, toWorkspaceEdit } from '../convert';
import type { Checked } from '../documents';

/** The fixes of every finding in the range, each finding's in its own order, its first one preferred. */
export function quickFixes(request: ActionRequest): CodeAction[] {
  const { checked, context } = request;
  const { client } = context;
  const actions: CodeAction[] = [];
  for (const finding of findingsIn(request)) {
    const diagnostics = [diagnosticOf(finding, request)];
    for (const fix of finding.fixes) {
      actions.push({
        title: fix.title,
        kind: CodeActionKind.QuickFix,
        diagnostics,
        ...(client.preferredActions && fix === preferredFix(finding) ? { isPreferred: true } : {}),
        edit: toWorkspaceEdit(checked, fix.edits, client),
      });
    }
  }
  return actions;
}

/** For each rule in the range whose safe fixes stand in more than one place: all of them at once. */
export function fixRuleActions(request: ActionRequest): CodeAction[] {
  const { checked } = request;
  const actions: CodeAction[] = [];
  const here = new Map(findingsIn(request).map((finding) => [finding.rule, finding]));
  for (const [rule, finding] of here) {
    const count = safeFixesOf(checked, rule).length;
    if (count < 2) continue;
    const title = rules.find((one) => one.id === rule)?.title ?? rule;
    const data: ActionData = { uri: checked.uri, version: checked.version, change: 'fixRule', rule };
    actions.push({
      title: `改正全文 ${count} 处“${title}”`,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(finding, request)],
      data,
    });
  }
  return actions;
}

/** The edits of a `fixRule` action. */
export function fixRuleEdits(checked: Checked, { rule }: ActionData): readonly Edit[] {
  return rule === undefined ? [] : compatibleEdits(safeFixesOf(checked, rule));
}

function safeFixesOf({ findings }: Checked, rule: string): Fix[] {
  return findings.flatMap((finding) => (finding.rule === rule ? (safeFix(finding) ?? []) : []));
}

/** Findings that the asked range touches, be it with its edge. */
export function findingsIn({ checked, params }: ActionRequest): Finding[] {
  const { lines } = checked.draft;
  const start = lines.offsetAt(params.range.start);
  const end = lines.offsetAt(params.range.end);
  return checked.findings.filter((finding) => {
    const span = spanOf(finding);
    return span.start <= end && start <= span.end;
  });
}

/** The editor's own diagnostic where it sent it along, so that it knows which squiggle an action is for. */
export function diagnosticOf(finding: Finding, { checked, params, context }: ActionRequest): Diagnostic {
  const own = toDiagnostic(checked, finding, context.client);
  const { start, end } = own.range;
  // Neovim's client keeps of a diagnostic what it likes: one without a range is nobody's.
  const sent = params.context.diagnostics.find(
    ({ code, range }: Partial<Diagnostic>) =>
      code === own.code &&
      range?.start.line === start.line &&
      range.start.character === start.character &&
      range.end.line === end.line &&
      range.end.character === end.character,
  );
  return sent ?? own;
}
