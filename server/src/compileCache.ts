import { transcode } from 'node:buffer';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** As CommonJS wraps a file. */
const HEAD = '(function (module, exports, require) {';
const TAIL = '\n})';
/** Bytes of the digest at the end of an entry. */
const DIGEST = 32;

interface Module {
  exports: unknown;
}

/** A script that V8 has compiled itself, with the digest of its source. */
interface Fresh {
  readonly script: Script;
  readonly digest: Buffer;
  readonly entry: string;
}

/**
 * Runs the files of this package with what V8 made of them the last time: of two megabytes of words and patterns, compiling is a third of the
 * time until the server answers. As `module.enableCompileCache` does from Node 22 on. An entry is taken for the very source and the
 * very V8 it was made from, and only whole; whatever is wrong with it, the file is compiled.
 */
export class CompileCache {
  private readonly modules = new Map<string, Module>();
  private fresh: Fresh[] = [];

  /** `folder`: where entries are kept, made when it is needed; without one, nothing is. */
  constructor(private readonly folder: string | undefined) {}

  /** Runs a CommonJS file and returns what it exports, as `require` does; files it requires by `./` are run so, too. Throws as they do. */
  run(file: string): unknown {
    const known = this.modules.get(file);
    if (known) return known.exports;
    const module: Module = { exports: {} };
    this.modules.set(file, module);
    const outside = createRequire(file);
    const require = (id: string): unknown =>
      id.startsWith('./') ? this.run(path.join(path.dirname(file), id)) : outside(id);
    this.compile(file).runInThisContext()(module, module.exports, require);
    return module.exports;
  }

  /** Writes down what V8 has made of files that had no entry. It costs some 30 ms, so not while somebody waits. Never throws. */
  keep(): void {
    const { folder, fresh } = this;
    this.fresh = [];
    if (folder === undefined) return;
    for (const { script, digest, entry } of fresh) {
      const data = script.createCachedData();
      try {
        mkdirSync(folder, { recursive: true, mode: 0o700 });
        replaceFile(entry, Buffer.concat([data, seal(digest, data)]));
      } catch {
        // A start is slower without it; that is all.
      }
    }
  }

  private compile(file: string): Script {
    const source = readFileSync(file);
    const code = HEAD + textOf(source) + TAIL;
    const options = { filename: file, columnOffset: -HEAD.length };
    if (this.folder === undefined) return new Script(code, options);
    const digest = createHash('sha256').update(source).digest();
    // One entry for each V8 and its settings: an editor and a terminal may have different ones.
    const entry = path.join(this.folder, `${path.basename(file)}.${cachedDataVersionTag()}`);
    const cachedData = readEntry(entry, digest);
    const script = new Script(code, cachedData ? { ...options, cachedData } : options);
    if (!cachedData || script.cachedDataRejected) this.fresh.push({ script, digest, entry });
    return script;
  }
}

/** UTF-8 as text. What `transcode` does takes half the time that `toString` does, where the host has it. */
function textOf(bytes: Buffer): string {
  return typeof transcode === 'function' ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : bytes.toString();
}

/** What was kept for a source; nothing where there is none, or it is torn or another's. */
function readEntry(entry: string, digest: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(entry);
    const data = bytes.subarray(0, -DIGEST);
    return seal(digest, data).equals(bytes.subarray(-DIGEST)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/** Writes a file in one step, since another server may read it at this moment. Throws where it cannot be written. */
function replaceFile(file: string, bytes: Buffer): void {
  const part = `${file}.${process.pid}.tmp`;
  try {
    writeFileSync(part, bytes, { mode: 0o600 });
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Binds what was made to what it was made from. */
function seal(digest: Buffer, data: Buffer): Buffer {
  return createHash('sha256').update(digest).update(data).digest();
}
