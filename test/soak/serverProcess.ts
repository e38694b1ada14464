import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  type ProtocolConnection,
} from 'vscode-languageserver-protocol/node';
import { writeServer } from '../lsp/bundles';
import type { Manuscript, TextChange } from './edits';

/** The server as it ships, in a folder of its own. */
export interface BuiltServer {
  readonly file: string;
  remove(): Promise<void>;
}

export async function buildServer(): Promise<BuiltServer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'jianggao-'));
  return { file: await writeServer(folder), remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A client that asks for its diagnostics and is told of nothing else: findings are held back for nobody. */
const CAPABILITIES = { textDocument: { diagnostic: { dynamicRegistration: false } } };

/** A process with the server in it, and a client that speaks to it. */
export class ServerProcess {
  private constructor(
    readonly child: ChildProcess,
    readonly input: Writable,
    readonly client: ProtocolConnection,
  ) {}

  static async start(file: string): Promise<ServerProcess> {
    const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const [input, output] = [child.stdin as Writable, child.stdout as Readable];
    // Who is killed answers no more: that is what the test is about.
    input.on('error', () => {});
    const client = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(input));
    client.onError(() => {});
    client.listen();
    await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: CAPABILITIES });
    await client.sendNotification('initialized', {});
    return new ServerProcess(child, input, client);
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Ends the process at once, whatever it is doing. */
  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
    this.client.dispose();
  }

  async stop(): Promise<void> {
    if (!this.isRunning) return;
    const gone = once(this.child, 'exit');
    await this.client.sendRequest('shutdown');
    await this.client.sendNotification('exit');
    await gone;
    this.client.dispose();
  }
}

/** One open draft as an editor holds it: the text is the editor's, so that a server that dies takes nothing with it. */
export class OpenDraft {
  version = 1;

  constructor(
    readonly manuscript: Manuscript,
    readonly uri = 'file:///drafts/%E8%AE%B2%E8%AF%9D.txt',
  ) {}

  async open({ client }: ServerProcess): Promise<void> {
    await client.sendNotification('textDocument/didOpen', {
      textDocument: { uri: this.uri, languageId: 'speech-draft', version: this.version, text: this.manuscript.text },
    });
  }

  async change({ client }: ServerProcess, contentChanges: readonly TextChange[]): Promise<void> {
    this.version++;
    const textDocument = { uri: this.uri, version: this.version };
    await client.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  /** Rule and place of every diagnostic, in order. */
  async diagnostics({ client }: ServerProcess): Promise<string[]> {
    const report = await client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: this.uri },
    });
    if (report.kind !== 'full') throw new Error('no full report');
    return report.items.map(({ code, range: { start, end } }) => nameOf(String(code), start, end));
  }
}

type Place = { readonly line: number; readonly character: number };

export function nameOf(rule: string, start: Place, end: Place): string {
  return `${rule} ${start.line}:${start.character}-${end.line}:${end.character}`;
}
