import { afterEach, expect, test } from 'vitest';
import { CancellationTokenSource, type CompletionList, LSPErrorCodes } from 'vscode-languageserver-protocol/node';
import { makeDraft } from '../bench/drafts';
import { DRAFT, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

const EDITS = 200;
const textDocument = { uri: DRAFT };

test('200 fast keystrokes in a long draft: what is outdated is cancelled, the last answer is of the last text, nothing queues up', async () => {
  const text = `${makeDraft(20_000)}\n要抓好三项工作：一是加强学习。`;
  const line = text.split('\n').length - 1;
  let character = text.length - text.lastIndexOf('\n') - 1;
  session = await Session.start();
  await session.open(text);
  await session.settle();
  const codes = new Set<unknown>();
  let previous: CancellationTokenSource[] = [];
  const answers: Promise<unknown>[] = [];
  const ask = (method: string, params: object, source: CancellationTokenSource) =>
    session.client.sendRequest<unknown>(method, { textDocument, ...params }, source.token).catch((error: unknown) => {
      codes.add((error as { code?: unknown }).code);
    });
  const started = performance.now();
  for (let i = 0; i < EDITS; i++) {
    for (const one of previous) one.cancel();
    const position = { line, character };
    await session.change(i + 2, 'e', { start: position, end: position });
    character++;
    previous = [];
    for (const method of ['completion', 'documentHighlight', 'semanticTokens/full', 'codeLens', 'foldingRange']) {
      const source = new CancellationTokenSource();
      previous.push(source);
      answers.push(ask(`textDocument/${method}`, { position: { line, character } }, source));
    }
  }
  await Promise.all(answers);
  const each = (performance.now() - started) / EDITS;
  expect([...codes].filter((code) => code !== LSPErrorCodes.RequestCancelled)).toEqual([]);
  // Far above what it takes, so that a busy machine passes; a queue or a parse per request would not.
  expect(each).toBeLessThan(100);
  const position = { line, character };
  await session.change(EDITS + 2, 'es', { start: { line, character: character - EDITS }, end: position });
  const list = await session.client.sendRequest<CompletionList>('textDocument/completion', {
    textDocument,
    position: { line, character: character - EDITS + 2 },
  });
  expect(list.items[0]?.label).toBe('二是');
});
