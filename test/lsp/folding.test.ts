import { afterEach, expect, test } from 'vitest';
import type { FoldingRange } from 'vscode-languageserver-protocol/node';
import { OUTLINED } from './drafts';
import { DRAFT, FULL, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

const ask = () =>
  session.client.sendRequest<FoldingRange[]>('textDocument/foldingRange', { textDocument: { uri: DRAFT } });

test('sections fold to their headings; one-line sections and blank lines at the end do not', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  expect(await ask()).toEqual([
    { startLine: 4, endLine: 7 },
    { startLine: 9, endLine: 10 },
  ]);
});

test('never more than the client wants', async () => {
  session = await Session.start({
    capabilities: { ...FULL, textDocument: { ...FULL.textDocument, foldingRange: { rangeLimit: 1 } } },
  });
  await session.open(OUTLINED);
  expect(await ask()).toHaveLength(1);
});
