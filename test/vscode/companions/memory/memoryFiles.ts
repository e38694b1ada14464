import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  type FileStat,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

/** Files by their paths; a folder is there where something lies below it. */
export class MemoryFiles implements FileSystemProvider {
  private readonly changes = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changes.event;

  constructor(private readonly files: Map<string, Uint8Array>) {}

  watch(): Disposable {
    return new Disposable(() => {});
  }

  stat(uri: Uri): FileStat {
    const content = this.files.get(uri.path);
    if (content) return { type: FileType.File, ctime: 0, mtime: 0, size: content.length };
    if (this.below(uri).length === 0) throw FileSystemError.FileNotFound(uri);
    return { type: FileType.Directory, ctime: 0, mtime: 0, size: 0 };
  }

  readDirectory(uri: Uri): [string, FileType][] {
    const prefix = folderOf(uri);
    const names = this.below(uri).map((path) => path.slice(prefix.length).split('/'));
    return [
      ...new Map(names.map(([name = '', ...rest]) => [name, rest.length > 0 ? FileType.Directory : FileType.File])),
    ];
  }

  readFile(uri: Uri): Uint8Array {
    const content = this.files.get(uri.path);
    if (!content) throw FileSystemError.FileNotFound(uri);
    return content;
  }

  writeFile(uri: Uri, content: Uint8Array): void {
    const type = this.files.has(uri.path) ? FileChangeType.Changed : FileChangeType.Created;
    this.files.set(uri.path, content);
    this.changes.fire([{ type, uri }]);
  }

  delete(uri: Uri): void {
    const gone = [uri.path, ...this.below(uri)].filter((path) => this.files.delete(path));
    if (gone.length === 0) throw FileSystemError.FileNotFound(uri);
    this.changes.fire(gone.map((path) => ({ type: FileChangeType.Deleted, uri: uri.with({ path }) })));
  }

  rename(from: Uri, to: Uri): void {
    this.writeFile(to, this.readFile(from));
    this.delete(from);
  }

  /** A folder comes with the first file in it. */
  createDirectory(): void {}

  private below(uri: Uri): string[] {
    return [...this.files.keys()].filter((path) => path.startsWith(folderOf(uri)));
  }
}

function folderOf({ path }: Uri): string {
  return path.endsWith('/') ? path : `${path}/`;
}
