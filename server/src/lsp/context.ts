import type { Connection } from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures';
import type { Documents } from './documents';
import type { Guard, Log } from './handler';
import type { Host } from './host';
import type { Typing } from './typing';

/** What every feature is given to answer with. */
export interface Context {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: ClientFeatures;
  readonly documents: Documents;
  readonly typing: Typing;
  readonly guard: Guard;
  readonly log: Log;
}
