import vm from 'node:vm';
import { MessageChannel } from 'node:worker_threads';
import { beforeAll, expect, test } from 'vitest';
import { PortMessageReader, PortMessageWriter } from 'vscode-jsonrpc/node';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializedNotification,
  InitializeRequest,
} from 'vscode-languageserver-protocol/node';
import * as core from '../../server/src/core/index';
import { productionBundle } from './bundles';
import { calm, FULL } from './harness';

let bundle = '';

beforeAll(async () => {
  bundle = await productionBundle('server/web');
});

test('the bundle for the browser knows nothing of Node', () => {
  expect(bundle.length).toBeGreaterThan(100_000);
  for (const word of [/\bprocess\b/, /\brequire\b/, /\bnode:/, /\b__dirname\b/, /\bBuffer\b/]) {
    expect(bundle.match(word)?.[0], String(word)).toBeUndefined();
  }
});

test('who is no worker gets the engine from it, and starts nothing', () => {
  const module = { exports: {} as Record<string, unknown> };
  vm.runInNewContext(bundle, { module, TextEncoder, TextDecoder });
  expect(Object.keys(module.exports).sort()).toEqual(Object.keys(core).sort());
});

test('no code is made from text', () => {
  expect(bundle).not.toMatch(/\beval\(|new Function\(/);
});

test('in a worker it initializes, reads settings through the client and finds', async () => {
  const { port1, port2 } = new MessageChannel();
  // Only what every worker has; its messages come and go through a port.
  vm.runInNewContext(bundle, { self: port2, setTimeout, clearTimeout, console, TextEncoder, TextDecoder });

  const client = createProtocolConnection(new PortMessageReader(port1), new PortMessageWriter(port1));
  const files: string[] = [];
  client.onRequest('jianggao/files/read', ({ uri }: { uri: string }) => {
    files.push(uri);
    return {
      text: uri.endsWith('/office/.jianggao/config.json') ? '{"rules":{"punctuation/half-width":"hint"}}' : null,
    };
  });
  client.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => calm()));
  client.onRequest('client/registerCapability', () => {});
  client.listen();
  const { serverInfo } = await client.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: FULL,
    workspaceFolders: null,
    initializationOptions: { files: true },
  });
  expect(serverInfo?.name).toBe('jianggao');
  await client.sendNotification(InitializedNotification.type, {});
  const uri = 'vscode-vfs://github/office/a.txt';
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'speech-draft', version: 1, text: '同志们：\n要抓落实,见成效。\n' },
  });
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  expect(report).toMatchObject({ kind: 'full', items: [{ code: 'punctuation/half-width', severity: 4 }] });
  expect(files).toContain('vscode-vfs://github/office/.jianggao/dictionary.txt');
  client.dispose();
  port1.close();
});
