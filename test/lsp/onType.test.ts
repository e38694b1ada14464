import { afterEach, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol/node';
import { applyEdits, DRAFT, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

async function type(marked: string, ch: string, uri = DRAFT): Promise<string> {
  session = await Session.start();
  const text = marked.replace('|', ch);
  await session.open(text);
  const ahead = `${marked.slice(0, marked.indexOf('|'))}${ch}`.split('\n');
  const position = { line: ahead.length - 1, character: ahead.at(-1)?.length ?? 0 };
  const edits = await session.client.sendRequest<TextEdit[]>('textDocument/onTypeFormatting', {
    textDocument: { uri },
    position,
    ch,
    options: { tabSize: 4, insertSpaces: true },
  });
  return applyEdits(text, edits);
}

test('Enter goes on with a list, a mark behind Han becomes full-width', async () => {
  expect(await type('同志们：\n（一）学深悟透。|\n', '\n')).toBe('同志们：\n（一）学深悟透。\n（二）\n');
  await session.stop();
  expect(await type('同志们：\n要学深悟透|\n', ',')).toBe('同志们：\n要学深悟透，\n');
});

test('nothing where there is no draft', async () => {
  expect(await type('同志们：\n要学|', ',', 'file:///none.txt')).toBe('同志们：\n要学,');
});
