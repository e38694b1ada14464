import {
  CancellationTokenSource,
  CustomExecution,
  type Disposable,
  EventEmitter,
  l10n,
  type Pseudoterminal,
  RelativePattern,
  Task,
  type TaskDefinition,
  TaskGroup,
  TaskRevealKind,
  tasks,
  type Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { Diagnostic } from 'vscode-languageclient';
import type { FileToCheck } from './gate';
import { annotation, decoded, languageOf } from './taskText';

const TYPE = 'jianggao';
const SOURCE = '讲稿';
/** The files that the command line looks for below a folder. */
const DRAFTS = '**/*.{txt,md,jianggao,讲稿}';

/** Milliseconds from the last line to the end: the problem matcher reads what the terminal has drawn, and nothing behind its end. */
const DRAWN_MS = 500;

/** What the language server finds in a file; undefined where it does not answer. */
type Diagnose = (file: FileToCheck) => Promise<readonly Diagnostic[] | undefined>;

/** What a task says in tasks.json. */
interface Definition extends TaskDefinition {
  /** Glob of the files below the folder. */
  readonly include?: string;
}

/**
 * Contributes a task that checks every draft of a folder. The language server that runs anyway does the work, so that the task needs
 * no program on the PATH and no process, in the browser as on the desktop. It prints what the command line does with `--format github`
 * for the problem matcher; that knows files on disks only, so a virtual workspace is offered no task.
 *
 * @param namePatterns the file names of speech drafts, as the manifest has them
 */
export function contributeTasks(diagnose: Diagnose, namePatterns: readonly string[]): Disposable {
  const make = (folder: WorkspaceFolder, definition: Definition) => {
    const run = async () => new FolderCheck(folder, definition.include ?? DRAFTS, diagnose, namePatterns);
    const title = l10n.t('Check all drafts');
    const task = new Task(definition, folder, title, SOURCE, new CustomExecution(run), '$jianggao');
    task.group = TaskGroup.Test;
    task.presentationOptions = { reveal: TaskRevealKind.Silent, clear: true };
    return task;
  };
  return tasks.registerTaskProvider(TYPE, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).filter(isOnDisk).map((folder) => make(folder, { type: TYPE })),
    resolveTask: ({ scope, definition }) => {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0];
      return folder && isOnDisk(folder) ? make(folder, definition as Definition) : undefined;
    },
  });
}

/** `vscode-remote` is what a browser calls the disk of the machine that it is connected to. */
function isOnDisk({ uri }: WorkspaceFolder): boolean {
  return uri.scheme === 'file' || uri.scheme === 'vscode-remote';
}

/** One run of the task, as the terminal that it prints to. */
class FolderCheck implements Pseudoterminal {
  private readonly written = new EventEmitter<string>();
  private readonly ended = new EventEmitter<number>();
  private readonly stop = new CancellationTokenSource();
  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.ended.event;

  constructor(
    private readonly folder: WorkspaceFolder,
    private readonly include: string,
    private readonly diagnose: Diagnose,
    private readonly namePatterns: readonly string[],
  ) {}

  open(): void {
    this.run().then(
      (status) => this.ended.fire(status),
      (error) => {
        this.print(String(error));
        this.ended.fire(2);
      },
    );
  }

  close(): void {
    this.stop.cancel();
  }

  /** Findings are no failure of the task: 0, as long as every file was read. */
  private async run(): Promise<number> {
    const files = await workspace.findFiles(
      new RelativePattern(this.folder, this.include),
      undefined,
      undefined,
      this.stop.token,
    );
    files.sort((left, right) => (left.path < right.path ? -1 : 1));
    let findings = 0;
    let unread = 0;
    for (const file of files) {
      if (this.stop.token.isCancellationRequested) return 1;
      const name = file.path.slice(this.folder.uri.path.replace(/\/$/, '').length + 1);
      const found = await this.check(file, name).catch(() => undefined);
      if (!found) {
        unread++;
        this.print(l10n.t('{0} cannot be checked', name));
        continue;
      }
      findings += found.length;
      for (const one of found) this.print(annotation(name, one));
    }
    this.print(l10n.t('{0} files checked, {1} findings', files.length - unread, findings));
    await new Promise((resolve) => setTimeout(resolve, DRAWN_MS));
    return unread === 0 ? 0 : 2;
  }

  private async check(file: Uri, name: string): Promise<readonly Diagnostic[] | undefined> {
    const text = decoded(await workspace.fs.readFile(file));
    if (text === undefined) return undefined;
    return this.diagnose({ uri: file.toString(), languageId: languageOf(name, this.namePatterns), text });
  }

  private print(line: string): void {
    this.written.fire(`${line}\r\n`);
  }
}
