import type { IGNORE as IgnoreCommand, Notifications, Requests } from '../../server/src/lsp/protocol';

/** The custom methods, as `lsp/protocol.ts` names them; written again here since the client takes that file's types only. */
export const OUTLINE = 'jianggao/outline' satisfies keyof Requests;
export const FIX_ALL = 'jianggao/fixAll' satisfies keyof Requests;
export const RENUMBER = 'jianggao/renumber' satisfies keyof Requests;
export const CLEAN = 'jianggao/clean' satisfies keyof Requests;
export const MOVE = 'jianggao/move' satisfies keyof Requests;
export const REPORT = 'jianggao/report' satisfies keyof Requests;
export const PLACEHOLDERS = 'jianggao/placeholders' satisfies keyof Requests;
export const CHANGE_FILE = 'jianggao/settings/changeFile' satisfies keyof Requests;
export const READ_FILE = 'jianggao/files/read' satisfies keyof Requests;
export const CARET = 'jianggao/caret' satisfies keyof Notifications;
export const CHANGED = 'jianggao/changed' satisfies keyof Notifications;

/** The command behind the quick fixes that ignore; not in the manifest, for only they run it. */
export const IGNORE = 'jianggao.ignore' satisfies typeof IgnoreCommand;

/** The language id of a speech draft, as the manifest contributes it. */
export const SPEECH_DRAFT = 'speech-draft';

/** The `source` of our diagnostics. */
export const SOURCE = 'jianggao';
