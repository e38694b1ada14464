import type { CodeActionParams } from 'vscode-languageserver';
import type { Context } from './context';
import type { Checked } from './documents';

/** What an action carries so that its edit can be computed when it is chosen. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly change: 'fixAll' | 'fixRule';
  /** For `fixRule`. */
  readonly rule?: string;
}

/** What is asked for: a draft, a stretch of it, and the diagnostics that the editor knows there. */
export interface ActionRequest {
  readonly checked: Checked;
  readonly params: CodeActionParams;
  readonly context: Context;
}
