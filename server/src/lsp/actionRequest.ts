import type { CodeActionParams } from 'vscode-languageserver';
import type { Context } from './context';
import type { Checked } from './documents';
import type { RenumberScope } from './protocol';

/** What an action carries so that its edit can be computed when it is chosen. */
export interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly change: 'fixAll' | 'fixRule' | 'clean' | 'renumber' | 'convertLevel';
  /** For `fixRule`. */
  readonly rule?: string;
  /** For `renumber` and `convertLevel`: where the ordinal, or the section, stands. */
  readonly offset?: number;
  /** For `renumber`. */
  readonly scope?: RenumberScope;
  /** For `convertLevel`: the sample of the form. */
  readonly form?: string;
}

/** What is asked for: a draft, a stretch of it, and the diagnostics that the editor knows there. */
export interface ActionRequest {
  readonly checked: Checked;
  readonly params: CodeActionParams;
  /** The editor looks by itself, to show a light bulb or none; nobody opened a menu. */
  readonly isAutomatic: boolean;
  readonly context: Context;
}
