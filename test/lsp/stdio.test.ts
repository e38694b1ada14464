import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { createProtocolConnection, type ProtocolConnection } from 'vscode-languageserver-protocol/node';
import { writeServer } from './bundles';
import { FULL } from './harness';

let folder = '';
let file = '';
let server: ChildProcess;
let client: ProtocolConnection;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'jianggao-'));
  file = await writeServer(folder);
});
afterEach(async () => {
  client?.dispose();
  if (server.exitCode === null) server.kill();
  await rm(folder, { recursive: true, force: true });
});

function start(...args: string[]): void {
  server = spawn(process.execPath, [file, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
}

test('a process of its own: serves over stdio, reads the folder’s settings itself, ends when told', async () => {
  start('--stdio');
  if (!server.stdout || !server.stdin) throw new Error('no pipes');
  client = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  client.onRequest('workspace/configuration', () => [null]);
  client.onRequest('client/registerCapability', () => {});
  client.listen();
  await mkdir(path.join(folder, '.jianggao'));
  await writeFile(path.join(folder, '.jianggao', 'config.json'), '{"rules":{"punctuation/half-width":"hint"}}');
  await client.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: FULL });
  await client.sendNotification('initialized', {});
  const uri = pathToFileURL(path.join(folder, '讲话.txt')).href;
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'speech-draft', version: 1, text: '同志们：\n要抓落实,见成效。\n' },
  });
  const report = await client.sendRequest<{ items: { code: string; severity: number }[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(report.items.find(({ code }) => code === 'punctuation/half-width')?.severity).toBe(4);
  const ended = once(server, 'exit');
  await client.sendRequest('shutdown');
  await client.sendNotification('exit');
  expect(await ended).toEqual([0, null]);
});

test('without a transport it says in one line what is missing', async () => {
  start();
  let said = '';
  server.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  expect(await once(server, 'close')).toEqual([2, null]);
  expect(said.trim().split('\n')).toHaveLength(1);
  expect(said).toContain('--stdio');
});
