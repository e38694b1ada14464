import { afterEach, expect, test } from 'vitest';
import type { CodeLens, DocumentHighlight, SemanticTokens } from 'vscode-languageserver-protocol/node';
import { OUTLINED } from './drafts';
import { calm, DRAFT, FULL, rangeOf, Session, textAt } from './harness';

let session: Session;
afterEach(() => session.stop());
const textDocument = { uri: DRAFT };

test('a code lens above every heading, only where the setting is on, told anew when it changes', async () => {
  let refreshed = 0;
  session = await Session.start({
    capabilities: { ...FULL, workspace: { ...FULL.workspace, codeLens: { refreshSupport: true } } },
  });
  session.client.onRequest('workspace/codeLens/refresh', () => {
    refreshed++;
    return null;
  });
  await session.open(OUTLINED);
  const lenses = () => session.client.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
  expect(await lenses()).toEqual([]);
  session.settings = calm({ codeLens: true });
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.settle();
  expect(refreshed).toBe(1);
  const shown = await lenses();
  expect(shown.map(({ range }) => textAt(OUTLINED, range))).toEqual([
    '一、提高站位',
    '（一）学深悟透',
    '（二）真信笃行',
    '二、狠抓落实',
  ]);
  for (const { command } of shown) expect(command?.title).toMatch(/^\d+字 · \d+秒 · 占\d+%$/);
});

test('semantic tokens of the whole and of a range', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  const whole = await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const first = OUTLINED.split('\n').indexOf('一、提高站位');
  expect(whole.data.slice(0, 5)).toEqual([first, 0, 2, 0, 0]);
  const range = rangeOf(OUTLINED, '二、狠抓');
  const part = await session.client.sendRequest<SemanticTokens>('textDocument/semanticTokens/range', {
    textDocument,
    range,
  });
  expect(part.data).toEqual([range.start.line, 0, 2, 0, 0]);
});

test('the word at the caret wherever it stands', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  const position = rangeOf(OUTLINED, '站位\n要').start;
  const found = await session.client.sendRequest<DocumentHighlight[]>('textDocument/documentHighlight', {
    textDocument,
    position,
  });
  expect(found.map(({ range }) => textAt(OUTLINED, range))).toEqual(['提高站位', '提高站位']);
});
