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
import { CLEAN_KIND, cleanAction, cleanEdits } from './clean';
import { FIX_ALL_KIND, fixAllAction, safeEdits } from './fixAll';
import { ignoreActions } from './ignoring';
import { fixRuleActions, fixRuleEdits, quickFixes } from './quickFixes';
import { convertActions, convertEdits, RENUMBER_KIND, renumberActions, renumberEdits } from './renumber';

/** Gives the actions of one sort. */
interface Provider {
  readonly kind: string;
  /** Offered to who asks for the kind or opens the menu, never to a light bulb that looks by itself. */
  readonly onlyWhenAsked: boolean;
  actions(request: ActionRequest): CodeAction[];
}

/** The order is that of the menu: ignoring and switching rules off go last among the quick fixes. */
const PROVIDERS: readonly Provider[] = [
  { kind: CodeActionKind.QuickFix, onlyWhenAsked: false, actions: quickFixes },
  { kind: CodeActionKind.QuickFix, onlyWhenAsked: false, actions: fixRuleActions },
  { kind: CodeActionKind.QuickFix, onlyWhenAsked: false, actions: ignoreActions },
  { kind: RENUMBER_KIND, onlyWhenAsked: false, actions: renumberActions },
  { kind: RENUMBER_KIND, onlyWhenAsked: false, actions: convertActions },
  { kind: FIX_ALL_KIND, onlyWhenAsked: true, actions: fixAllAction },
  { kind: CLEAN_KIND, onlyWhenAsked: true, actions: cleanAction },
];

/** The kinds that the server announces. */
export const CODE_ACTION_KINDS: readonly string[] = [...new Set(PROVIDERS.map(({ kind }) => kind))];

/** The whole-draft changes, by the name that an action's data gives them. */
const CHANGES: Readonly<Record<ActionData['change'], (checked: Checked, data: ActionData) => readonly Edit[]>> = {
  fixAll: safeEdits,
  fixRule: fixRuleEdits,
  clean: cleanEdits,
  renumber: renumberEdits,
  convertLevel: convertEdits,
};

export function registerCodeActions(context: Context): void {
  const { connection, client, documents, guard } = context;
  connection.onCodeAction(
    guard.request('codeAction', [], async (params: CodeActionParams): Promise<CodeAction[]> => {
      const { only, triggerKind } = params.context;
      const isAutomatic = only === undefined && triggerKind === CodeActionTriggerKind.Automatic;
      const providers = PROVIDERS.filter(
        ({ kind, onlyWhenAsked }) => wants(only, kind) && !(onlyWhenAsked && isAutomatic),
      );
      if (providers.length === 0 || !client.codeActionLiterals) return [];
      const checked = await documents.checked(params.textDocument.uri);
      if (!checked) return [];
      const request: ActionRequest = { checked, params, isAutomatic, context };
      return providers.flatMap(({ actions }) => actions(request)).map((action) => withEdit(action, checked, context));
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
