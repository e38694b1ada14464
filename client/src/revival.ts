import { l10n } from 'vscode';
import type { CloseAction, ErrorAction, ErrorHandler } from 'vscode-languageclient';

/** The library's numbers: its code is loaded with the first draft only. */
const CONTINUE: ErrorAction.Continue = 1;
const DO_NOT_RESTART: CloseAction.DoNotRestart = 1;
const RESTART: CloseAction.Restart = 2;

/** A server that dies more often than this within `WINDOW` stays down: what killed it would do so again. */
const MOST_DEATHS = 4;
/** Milliseconds. */
const WINDOW = 3 * 60_000;

/**
 * Starts a server that died again, whatever the author types meanwhile. The library's own handler gives the server up after a few
 * messages that could not be written, and between a death and its discovery every keystroke is such a message.
 */
export function revival(): ErrorHandler {
  let deaths: number[] = [];
  return {
    // The end of the connection follows, and is dealt with there.
    error: () => ({ action: CONTINUE, handled: true }),
    closed: () => {
      const now = Date.now();
      deaths = [...deaths.filter((death) => now - death < WINDOW), now];
      if (deaths.length <= MOST_DEATHS) return { action: RESTART };
      const message = l10n.t('The language server ended too often and stays down. See the output “讲稿 Jianggao”.');
      return { action: DO_NOT_RESTART, message };
    },
  };
}
