import { afterEach, expect, test } from 'vitest';
import { REPORT, type ReportResult } from '../../server/src/lsp/protocol';
import { OUTLINED } from './drafts';
import { DRAFT, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

test('the page of an open draft, null where there is none', async () => {
  session = await Session.start();
  expect(await session.client.sendRequest(REPORT, { uri: DRAFT })).toBeNull();
  await session.open(OUTLINED, { version: 5 });
  const result = await session.client.sendRequest<ReportResult>(REPORT, { uri: DRAFT });
  expect(result.version).toBe(5);
  expect(result.html).toContain('讲话.txt');
  expect(result.html).toContain('二、狠抓落实');
});
