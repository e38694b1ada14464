import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { makeDraft } from '../bench/drafts';
import { calm, Session } from '../lsp/harness';
import { Manuscript } from './edits';
import { freshFindings } from './fresh';
import { type BuiltServer, buildServer, OpenDraft, ServerProcess } from './serverProcess';

let built: BuiltServer;
beforeAll(async () => {
  built = await buildServer();
});
afterAll(() => built.remove());

const TEXT = makeDraft(3_000);

describe('a process that is sent what is no message', () => {
  let server: ServerProcess;
  afterEach(() => server.stop());

  const raw = (body: string) => server.input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);

  test.each([
    ['no JSON', '{"jsonrpc": "2.0", "method"'],
    ['JSON that is no message', '[1, 2, {"a": null}]'],
    ['null', 'null'],
    ['an answer that nobody waits for', '{"jsonrpc":"2.0","id":999,"result":{}}'],
    ['an unknown notification', '{"jsonrpc":"2.0","method":"x/y","params":[]}'],
    ['an unknown request', '{"jsonrpc":"2.0","id":"a","method":"x/y"}'],
    ['an opening without a document', '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}'],
    [
      'a change of nothing',
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"x:y","version":1},"contentChanges":[{}]}}',
    ],
    [
      'a request with parameters of another kind',
      '{"jsonrpc":"2.0","id":7,"method":"textDocument/hover","params":"hover"}',
    ],
    ['a method that is a number', '{"jsonrpc":"2.0","id":8,"method":5}'],
  ])('lives on after %s', async (_, body) => {
    server = await ServerProcess.start(built.file);
    const draft = new OpenDraft(new Manuscript(TEXT));
    await draft.open(server);
    raw(body);
    expect(await draft.diagnostics(server)).toEqual(freshFindings(draft.manuscript));
    expect(server.isRunning).toBe(true);
  });

  test('ends when its client goes away', async () => {
    server = await ServerProcess.start(built.file);
    const gone = once(server.child, 'exit');
    server.input.end();
    await gone;
    expect(server.isRunning).toBe(false);
  });
});

describe('in one process', () => {
  let session: Session;
  afterEach(() => session.stop());

  test('two hundred drafts, opened, edited and closed, leave nothing behind', async () => {
    session = await Session.start({ settings: {} });
    const uris = Array.from({ length: 200 }, (_, i) => `file:///drafts/${i}.txt`);
    for (const uri of uris) {
      await session.open(TEXT, { uri });
      await session.change(2, `${TEXT}${uri}\n`, undefined, uri);
      expect(await session.diagnostics(uri)).not.toEqual([]);
    }
    expect(session.held()).toEqual({ documents: 200, settings: 200, checkers: 1 });
    for (const uri of uris) await session.close(uri);
    await session.settle();
    expect(session.held()).toEqual({ documents: 0, settings: 0, checkers: 0 });
    expect(session.host.waiting).toBe(0);
  });

  test('settings that change while a check is asked for: the last answer knows the last settings', async () => {
    session = await Session.start({ settings: calm() });
    await session.open('同志们：\n要抓落实,见成效。\n');
    const severities = ['hint', 'error', 'off', 'information', 'warning'];
    const pulls: Promise<unknown>[] = [];
    for (let round = 0; round < 50; round++) {
      pulls.push(session.pull());
      session.settings = calm({ rules: { 'punctuation/half-width': severities[round % 5] ?? 'hint' } });
      await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    }
    await Promise.all(pulls);
    expect((await session.diagnostics()).map(({ severity }) => severity)).toEqual([2]);
    await session.settle();
    expect(session.held().checkers).toBe(1);
    expect(session.logged).toEqual([]);
  });

  test('a file beyond the limit is said once, and checked paragraph by paragraph', async () => {
    session = await Session.start({ settings: {} });
    const paragraph = '　　要抓落实,见成效。各级各部门要切实提高认识，把责任压实到岗。\n';
    const small = `在全市会议上的讲话\n同志们：\n一、提高认识\n三、狠抓落实\n${paragraph}`;
    const rulesOf = async (uri: string) => new Set((await session.diagnostics(uri)).map(({ code }) => code));
    await session.open(small, { uri: 'file:///small.txt' });
    expect(await rulesOf('file:///small.txt')).toEqual(new Set(['numbering/sequence', 'punctuation/half-width']));
    expect(session.shown).toEqual([]);
    // Blank lines cost next to nothing: this is about the limit, not about speed.
    const large = small + '\n'.repeat(5_000_001);
    await session.open(large, { uri: 'file:///large.txt' });
    expect(await rulesOf('file:///large.txt')).toEqual(new Set(['punctuation/half-width']));
    await session.change(
      2,
      '好',
      { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      'file:///large.txt',
    );
    expect(await rulesOf('file:///large.txt')).toEqual(new Set(['punctuation/half-width']));
    await session.settle();
    expect(session.shown).toHaveLength(1);
    expect(session.shown[0]).toContain('jianggao check');
  });
});
