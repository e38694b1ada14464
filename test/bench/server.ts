import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { makeDraft } from './drafts';
import { median, type Timed } from './timing';

export interface Startup {
  /** `node -e 0`: what no program can be faster than. */
  readonly nodeMs: number;
  readonly serverReadyMs: number;
  readonly firstDiagnosticsMs: number;
}

const URI = 'file:///bench/draft.txt';
const LENGTH = 20_000;

interface Session {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
}

/** Starts the built server and waits for its answer to `initialize`. */
async function startSession(server: string): Promise<Session> {
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(child.stdout, child.stdin);
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: { dynamicRegistration: false } } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  return { process: child, connection };
}

async function endSession({ process: child, connection }: Session): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  await gone;
  connection.dispose();
}

function open({ connection }: Session, text: string): Promise<void> {
  const textDocument = { uri: URI, languageId: 'speech-draft', version: 1, text };
  return connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
}

/** Asks for the diagnostics and returns how many there are. */
async function pull({ connection }: Session): Promise<number> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri: URI } });
  return report.kind === 'full' ? report.items.length : 0;
}

/** Start-up of the server process, `turns` times. */
export async function measureStartup(server: string, turns: number): Promise<Startup> {
  const node: number[] = [];
  const ready: number[] = [];
  const first: number[] = [];
  const text = makeDraft(LENGTH);
  for (let turn = 0; turn < turns; turn++) {
    let start = performance.now();
    execFileSync(process.execPath, ['-e', '0']);
    node.push(performance.now() - start);
    start = performance.now();
    const session = await startSession(server);
    ready.push(performance.now() - start);
    await open(session, text);
    if ((await pull(session)) === 0) throw new Error('the server reported nothing');
    first.push(performance.now() - start);
    await endSession(session);
  }
  return { nodeMs: median(node), serverReadyMs: median(ready), firstDiagnosticsMs: median(first) };
}

/** From a typed character to its diagnostics, over the protocol, in a draft of 20,000 characters; and the server's memory after it. */
export async function measureTyping(
  server: string,
  strokes: number,
): Promise<{ keystroke: Timed; memoryMb: number | undefined }> {
  const session = await startSession(server);
  const text = makeDraft(LENGTH);
  await open(session, text);
  await pull(session);
  const memoryMb = residentMb(session.process.pid);
  const line = text.split('\n').length >> 1;
  const times: number[] = [];
  for (let stroke = 0; stroke < strokes; stroke++) {
    const start = performance.now();
    const at = { line, character: 2 + stroke };
    await session.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: URI, version: stroke + 2 },
      contentChanges: [{ range: { start: at, end: at }, text: '新' }],
    });
    await pull(session);
    times.push(performance.now() - start);
  }
  await endSession(session);
  // The first strokes warm the engine up.
  return { keystroke: { medianMs: median(times.slice(strokes / 4)) }, memoryMb };
}

/** Resident size of a process; nothing where the system does not tell. */
function residentMb(pid: number | undefined): number | undefined {
  try {
    const kb = readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s*(\d+)/m)?.[1];
    return kb === undefined ? undefined : Math.round(Number(kb) / 102.4) / 10;
  } catch {
    try {
      return (
        Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 102.4) / 10
      );
    } catch {
      return undefined;
    }
  }
}
