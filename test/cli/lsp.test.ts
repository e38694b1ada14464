import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { builtCommand } from './command';

it('lsp --stdio is the language server', async () => {
  const child = spawn(process.execPath, [builtCommand(), 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const status = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const connection = createProtocolConnection(child.stdout, child.stdin);
  connection.listen();
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  expect(answer.capabilities.documentSymbolProvider).toBeTruthy();
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await status).toBe(0);
  connection.dispose();
});
