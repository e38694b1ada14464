import { afterEach, expect, test } from 'vitest';
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver-protocol/node';
import { OUTLINED } from './drafts';
import { DRAFT, PLAIN, Session, textAt } from './harness';

let session: Session;
afterEach(() => session.stop());

const ask = <T>() => session.client.sendRequest<T[]>('textDocument/documentSymbol', { textDocument: { uri: DRAFT } });
const names = (symbols: readonly DocumentSymbol[]): unknown[] =>
  symbols.map(({ name, children }) => (children?.length ? [name, names(children)] : name));

test('title, salutation and sections, nested, with characters and speaking time', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  const symbols = await ask<DocumentSymbol>();
  expect(names(symbols)).toEqual([
    '在全市工作会议上的讲话',
    '同志们：',
    ['一、提高站位', ['（一）学深悟透', '（二）真信笃行']],
    '二、狠抓落实',
  ]);
  expect(symbols[2]?.detail).toBe('49字 · 15秒');
  for (const { range, selectionRange, name } of symbols) {
    expect(textAt(OUTLINED, selectionRange)).toBe(name);
    expect(textAt(OUTLINED, range)).toContain(name);
  }
});

test('a client without nesting gets a list', async () => {
  session = await Session.start({ capabilities: PLAIN });
  await session.open(OUTLINED);
  const symbols = await ask<SymbolInformation>();
  expect(symbols.map(({ name, containerName }) => [name, containerName])).toEqual([
    ['在全市工作会议上的讲话', undefined],
    ['同志们：', undefined],
    ['一、提高站位', undefined],
    ['（一）学深悟透', '一、提高站位'],
    ['（二）真信笃行', '一、提高站位'],
    ['二、狠抓落实', undefined],
  ]);
});

test('an empty draft has no symbols', async () => {
  session = await Session.start();
  await session.open('');
  expect(await ask()).toEqual([]);
});
