import { afterEach, expect, test, vi } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol/node';
import { Checker, rules } from '../../server/src/core/index';
import { OUTLINED } from './drafts';
import { calm, DRAFT, PLAIN, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

const NOTHING = { documents: 0, settings: 0, checkers: 0 };

test('closing frees what was kept for a document', async () => {
  session = await Session.start();
  expect(session.held()).toEqual(NOTHING);
  const uris = Array.from({ length: 20 }, (_, i) => `file:///drafts/${i}.txt`);
  for (const uri of uris) {
    await session.open(OUTLINED, { uri });
    await session.diagnostics(uri);
  }
  // One checker serves all that have equal settings.
  expect(session.held()).toEqual({ documents: 20, settings: 20, checkers: 1 });
  for (const uri of uris) await session.close(uri);
  await session.settle();
  expect(session.held()).toEqual(NOTHING);
});

test('settings that nobody uses any more are let go', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  for (const severity of ['hint', 'off', 'warning']) {
    session.settings = calm({ rules: { punctuation: severity } });
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    await session.diagnostics();
  }
  await session.settle();
  expect(session.held().checkers).toBe(1);
});

test('closing while the settings are being read leaves nothing behind', async () => {
  session = await Session.start({ capabilities: PLAIN });
  await session.open(OUTLINED);
  const pulled = session.client.sendRequest('textDocument/hover', {
    textDocument: { uri: DRAFT },
    position: { line: 0, character: 0 },
  });
  await session.close();
  await pulled;
  await session.settle();
  expect(session.held()).toEqual(NOTHING);
});

test('a request that is cancelled is answered as such', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  const source = new CancellationTokenSource();
  const answer = session.client.sendRequest('textDocument/diagnostic', { textDocument: { uri: DRAFT } }, source.token);
  source.cancel();
  await expect(answer).rejects.toMatchObject({ code: -32800 });
  expect(await session.diagnostics()).toHaveLength(1);
});

test('two hundred fast edits with cancelled pulls: the last answer is that of a fresh check', async () => {
  session = await Session.start();
  const body = OUTLINED.repeat(40);
  await session.open(body);
  const answers: Promise<unknown>[] = [];
  const checks = vi.spyOn(Checker.prototype, 'checkDraft');
  let previous: CancellationTokenSource | undefined;
  for (let i = 0; i < 200; i++) {
    const place = { line: 3, character: 5 + i };
    session.change(2 + i, i % 10 === 9 ? ',' : '好', { start: place, end: place });
    previous?.cancel();
    previous = new CancellationTokenSource();
    const pull = { textDocument: { uri: DRAFT } };
    answers.push(session.client.sendRequest('textDocument/diagnostic', pull, previous.token).catch(() => undefined));
  }
  await Promise.all(answers);
  // Cancelled pulls cost nothing: no queue of checks builds up behind a fast typist.
  expect(checks.mock.calls.length).toBeLessThan(20);
  checks.mockRestore();
  session.host.advance(5000);
  const last = await session.diagnostics();
  const inserted = Array.from({ length: 200 }, (_, i) => (i % 10 === 9 ? ',' : '好')).join('');
  const line = body.split('\n')[3] ?? '';
  const text = body.replace(line, line.slice(0, 5) + inserted + line.slice(5));
  const uri = 'file:///fresh.txt';
  await session.open(text, { uri });
  const fresh = JSON.stringify(await session.diagnostics(uri)).replaceAll(uri, DRAFT);
  expect(JSON.stringify(last)).toBe(fresh);
});

test('a rule that throws is said once, left out, and the others go on', async () => {
  const rule = rules.find(({ id }) => id === 'punctuation/repeated');
  if (!rule) throw new Error('no such rule');
  const thrown = vi.spyOn(rule, 'check').mockImplementation(() => {
    throw new Error('boom');
  });
  session = await Session.start();
  for (const uri of ['file:///a.txt', 'file:///b.txt']) {
    await session.open(OUTLINED, { uri });
    expect(await session.diagnostics(uri)).toHaveLength(1);
  }
  thrown.mockRestore();
  await session.settle();
  expect(session.logged).toEqual(['规则 punctuation/repeated 出错，本次不再运行：boom']);
});

test('requests that make no sense get an answer, and the server goes on', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  const at = (position: unknown) =>
    session.client.sendRequest('textDocument/hover', { textDocument: { uri: DRAFT }, position });
  expect(await at({ line: 9999, character: 9999 })).toBeNull();
  expect(await at({ line: -1, character: -5 })).not.toBeUndefined();
  expect(await at(undefined)).toBeNull();
  expect(await session.client.sendRequest('textDocument/foldingRange', {})).toEqual([]);
  await session.client.sendNotification('jianggao/caret', {});
  await session.client.sendNotification('jianggao/caret', { uri: DRAFT, version: 1, offset: -5 });
  await session.client.sendNotification('textDocument/didChange', {
    textDocument: { uri: DRAFT },
    contentChanges: [{}],
  });
  await expect(session.client.sendRequest('jianggao/nothing', {})).rejects.toMatchObject({ code: -32601 });
  expect(await session.diagnostics()).toHaveLength(1);
  expect(session.logged.some((line) => line.includes('hover'))).toBe(true);
});

test.each([
  ['empty', ''],
  ['only line ends', '\r\n\r\r\n\n'],
  ['lone surrogates', '同志们：\n\ud800要\udc00抓,落实\ud83d'],
  ['a control character or two', '\u0000\u0001\ufffe同志们\u2028'],
  ['one long line', '要抓落实,见成效。'.repeat(20_000)],
])('any text is answered: %s', async (_, text) => {
  session = await Session.start();
  await session.open(text);
  const report = await session.pull();
  expect(report.kind).toBe('full');
  for (const method of ['documentSymbol', 'foldingRange']) {
    const answer = await session.client.sendRequest(`textDocument/${method}`, { textDocument: { uri: DRAFT } });
    expect(answer).toBeInstanceOf(Array);
  }
  expect(session.logged).toEqual([]);
});
