/** A complaint that ends the command at once: bad usage. The message is Chinese and one line. */
export class UsageError extends Error {}

/** Says problems on standard error, one line each and each once, and remembers that there were any. */
export class Problems {
  private readonly said = new Set<string>();

  constructor(private readonly write: (line: string) => void) {}

  get any(): boolean {
    return this.said.size > 0;
  }

  /** `where` is a path or a command; `what` may be an error of the system. */
  say(where: string, what: unknown): void {
    this.sayLine(`${where}：${explain(what)}`.replace(/[\r\n]+/g, ' '));
  }

  /** A line that was put together elsewhere. */
  sayLine(line: string): void {
    if (this.said.has(line)) return;
    this.said.add(line);
    this.write(`${line}\n`);
  }
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: '文件不存在',
  ENOTDIR: '文件不存在',
  EACCES: '没有权限',
  EPERM: '没有权限',
  EROFS: '磁盘只读',
  ENOSPC: '磁盘已满',
  ELOOP: '链接成环',
  ENAMETOOLONG: '文件名太长',
  EMFILE: '打开的文件太多',
  ERR_FS_FILE_TOO_LARGE: '文件太大',
  ERR_STRING_TOO_LONG: '文件太大',
};

function explain(what: unknown): string {
  if (!(what instanceof Error)) return String(what);
  const { code } = what as NodeJS.ErrnoException;
  return (code !== undefined && SYSTEM_ERRORS[code]) || what.message;
}
