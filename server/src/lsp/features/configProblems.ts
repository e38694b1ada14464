import { type Connection, DiagnosticSeverity, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import { LineIndex } from '../../core/index';
import { SOURCE, toRange } from '../convert';
import type { SettingsProblem } from '../folderSettings';
import type { Log } from '../handler';

/** Says what is wrong with settings: in a file as diagnostics there, in the editor's settings as a message; both in the log too. */
export class ConfigProblems {
  private readonly published = new Map<string, readonly string[]>();

  constructor(
    private readonly connection: Connection,
    private readonly log: Log,
  ) {}

  inEditor(problems: readonly string[]): void {
    const text = `讲稿设置有误：${problems.join('；')}`;
    this.log.warn(text);
    // Not `window.showWarningMessage`: that is a request, which a client may refuse.
    this.connection
      .sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text })
      .catch(() => {});
  }

  /** Replaces what was said about the files below `folder`. */
  inFolder(folder: string, problems: readonly SettingsProblem[]): void {
    const byFile = new Map<string, SettingsProblem[]>();
    for (const uri of this.published.get(folder) ?? []) byFile.set(uri, []);
    for (const problem of problems) {
      const same = byFile.get(problem.uri) ?? [];
      same.push(problem);
      byFile.set(problem.uri, same);
      this.log.warn(`${problem.uri}：${problem.message}`);
    }
    for (const [uri, list] of byFile) {
      this.connection
        .sendDiagnostics({
          uri,
          diagnostics: list.map(({ text, message }) => ({
            range: toRange(new LineIndex(text), placeOf(text, message)),
            severity: DiagnosticSeverity.Warning,
            source: SOURCE,
            message,
          })),
        })
        .catch(() => {});
    }
    const wrong = [...byFile].filter(([, list]) => list.length > 0).map(([uri]) => uri);
    if (wrong.length > 0) this.published.set(folder, wrong);
    else this.published.delete(folder);
  }
}

/** The last name that the message quotes and the file holds as a JSON string; else the file's beginning. */
function placeOf(text: string, message: string): { start: number; end: number } {
  for (const [, name] of [...message.matchAll(/“([^”]*)”/g)].reverse()) {
    const start = name ? text.indexOf(`"${name}"`) : -1;
    if (name && start >= 0) return { start: start + 1, end: start + 1 + name.length };
  }
  return { start: 0, end: 0 };
}
