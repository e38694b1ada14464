import { afterEach, expect, test } from 'vitest';
import type { CompletionItem, CompletionList, TextEdit } from 'vscode-languageserver-protocol/node';
import { applyEdits, DRAFT, FULL, Session, type SessionOptions } from './harness';

let session: Session;
afterEach(() => session.stop());

const SNIPPETS: SessionOptions = {
  capabilities: {
    ...FULL,
    textDocument: { ...FULL.textDocument, completion: { completionItem: { snippetSupport: true } } },
  },
};
const HEAD = '在会上的讲话\n同志们：\n今天开会。\n';

/** Completes at `|`. */
async function complete(marked: string, options: SessionOptions = {}) {
  session = await Session.start(options);
  const text = marked.replace('|', '');
  await session.open(text);
  const before = marked.slice(0, marked.indexOf('|')).split('\n');
  const list = await session.client.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri: DRAFT },
    position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
  });
  const chosen = (item: CompletionItem | undefined) =>
    applyEdits(text, item?.textEdit ? [item.textEdit as TextEdit] : []);
  return { items: list?.items ?? [], chosen };
}

test('二是 goes on behind 一是, findable by its initials, and replaces the letters alone', async () => {
  const { items, chosen } = await complete(`${HEAD}一是加强学习。es|\n`);
  expect(items[0]).toMatchObject({ label: '二是', filterText: 'es', insertTextFormat: 1 });
  expect(chosen(items[0])).toBe(`${HEAD}一是加强学习。二是\n`);
});

test('all that is announced as a snippet, or as plain text for a client without', async () => {
  const marked = `${HEAD}抓好三项工作：一是加强学习；|\n`;
  const { items } = await complete(marked, SNIPPETS);
  expect(items[1]).toMatchObject({
    label: '二是…三是…',
    insertTextFormat: 2,
    textEdit: { newText: ['二是', '{1}；三是', '{2}。', '0'].join('$') },
  });
  await session.stop();
  const plain = await complete(marked);
  expect(plain.items[1]).toMatchObject({ insertTextFormat: 1, textEdit: { newText: '二是；三是。' } });
});

test('silent in a word, and in a text that is no draft', async () => {
  expect((await complete(`${HEAD}一是加强学|习。\n`)).items).toEqual([]);
  await session.stop();
  session = await Session.start();
  const nowhere = { textDocument: { uri: 'file:///none.txt' }, position: { line: 0, character: 0 } };
  expect(await session.client.sendRequest('textDocument/completion', nowhere)).toBeNull();
});
