import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import type { Edit } from '../../core/index';
import type { ActionData, ActionRequest } from '../actionRequest';
import type { Context } from '../context';
import { toWorkspaceEdit } from '../convert';
import type { Checked } from '../documents';
import { FIX_ALL_KIND, fixAllAction, fixAllEdits } from './fixAll';
import { fixRuleActions, fixRuleEdits, quickFixes } from './quickFixes';

/** The kinds that the server announces. */
export const CODE_ACTION_KINDS: readonly string[] = [CodeActionKind.QuickFix, FIX_ALL_KIND];

/** Gives the actions of one sort. The order of the list is the order in the menu; ignoring and switching rules off go last. */
type Provider = (request: ActionRequest) => CodeAction[];
const QUICK_FIXES: readonly Provider[] = [quickFixes, fixRuleActions];

/** The whole-draft changes, by the name that an action's data gives them. */
const CHANGES: Readonly<Record<ActionData['change'], (checked: Checked, data: ActionData) => readonly Edit[]>> = {
  fixAll: fixAllEdits,
  fixRule: fixRuleEdits,
};

export function registerCodeActions(context: Context): void {
  const { connection, client, documents, guard } = context;
  connection.onCodeAction(
    guard.request('codeAction', [], async (params: CodeActionParams): Promise<CodeAction[]> => {
      const { only, triggerKind } = params.context;
      const fixes = wants(only, CodeActionKind.QuickFix);
      // Fix-all is offered to who asks for it or opens the menu, never to a light bulb that looks by itself.
      const all = wants(only, FIX_ALL_KIND) && (only !== undefined || triggerKind !== CodeActionTriggerKind.Automatic);
      if ((!fixes && !all) || !client.codeActionLiterals) return [];
      const checked = await documents.checked(params.textDocument.uri);
      if (!checked) return [];
      const request: ActionRequest = { checked, params, context };
      return [
        ...(fixes ? QUICK_FIXES.flatMap((provider) => provider(request)) : []),
        ...(all ? fixAllAction(request) : []),
      ].map((action) => withEdit(action, checked, context));
    }),
  );
  connection.onCodeActionResolve(async (action, token) => {
    const resolve = guard.request('codeAction/resolve', action, async () => {
      const { data } = action;
      if (action.edit || !isActionData(data)) return action;
      const checked = await documents.checked(data.uri);
      if (!checked || checked.version !== data.version) {
        throw new ResponseError(LSPErrorCodes.ContentModified, 'the draft has moved on');
      }
      return { ...action, edit: toWorkspaceEdit(checked, CHANGES[data.change](checked, data), client) };
    });
    return resolve(undefined, token);
  });
}

/** Computes the edit now for a client that will not ask for it later. */
function withEdit(action: CodeAction, checked: Checked, { client }: Context): CodeAction {
  const { data, ...rest } = action;
  if (client.resolvesEdits || !isActionData(data)) return action;
  return { ...rest, edit: toWorkspaceEdit(checked, CHANGES[data.change](checked, data), client) };
}

/** Whether `only`, where given, names this kind or one above it. */
function wants(only: readonly string[] | undefined, kind: string): boolean {
  return !only || only.some((wanted) => wanted === '' || wanted === kind || kind.startsWith(`${wanted}.`));
}

function isActionData(data: unknown): data is ActionData {
  if (typeof data !== 'object' || data === null) return false;
  const { uri, version, change } = data as Record<string, unknown>;
  return (
    typeof uri === 'string' &&
    typeof version === 'number' &&
    typeof change === 'string' &&
    Object.hasOwn(CHANGES, change)
  );
}
