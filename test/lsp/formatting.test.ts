import { afterEach, expect, test } from 'vitest';
import type { Range, TextEdit } from 'vscode-languageserver-protocol/node';
import { applyEdits, calm, DRAFT, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

const TEXT = '在会上的讲话\n同志们：\n今天开会,部署工作,请大家落实。\n要抓落实,见成效。\n';
const options = { tabSize: 4, insertSpaces: true };

async function format(range?: Range, settings: unknown = calm()): Promise<TextEdit[]> {
  session = await Session.start({ settings });
  await session.open(TEXT);
  const textDocument = { uri: DRAFT };
  return range
    ? session.client.sendRequest<TextEdit[]>('textDocument/rangeFormatting', { textDocument, range, options })
    : session.client.sendRequest<TextEdit[]>('textDocument/formatting', { textDocument, options });
}

test('the whole document by the smallest edits', async () => {
  const edits = await format();
  expect(edits.map(({ newText }) => newText)).toEqual(['，', '，', '，']);
  expect(applyEdits(TEXT, edits)).toBe(TEXT.replaceAll(',', '，'));
});

test('a range: its lines and no others', async () => {
  const lines = (from: number, to: number, character: number) =>
    format({ start: { line: from, character: 2 }, end: { line: to, character } });
  expect((await lines(3, 3, 4)).map(({ range }) => range.start.line)).toEqual([3]);
  await session.stop();
  expect((await lines(2, 3, 0)).map(({ range }) => range.start.line)).toEqual([2, 2]);
});

test('indents by the editor’s setting; a wrong one is a problem, not silence', async () => {
  const edits = await format(undefined, calm({ format: { indent: 'twoFullWidthSpaces' } }));
  expect(applyEdits(TEXT, edits)).toContain('\n　　要抓落实，见成效。');
  expect(session.shown).toEqual([]);
  await session.stop();
  await format(undefined, calm({ format: { indent: 3 } }));
  expect([...session.shown, ...session.logged].join()).toContain('format.indent');
});
