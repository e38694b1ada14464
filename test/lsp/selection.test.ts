import { afterEach, expect, test } from 'vitest';
import type { SelectionRange } from 'vscode-languageserver-protocol/node';
import { OUTLINED } from './drafts';
import { DRAFT, rangeOf, Session, textAt } from './harness';

let session: Session;
afterEach(() => session.stop());

async function selections(piece: string): Promise<string[]> {
  const [first] = await session.client.sendRequest<SelectionRange[]>('textDocument/selectionRange', {
    textDocument: { uri: DRAFT },
    positions: [rangeOf(OUTLINED, piece).start],
  });
  const texts: string[] = [];
  for (let step: SelectionRange | undefined = first; step; step = step.parent) texts.push(textAt(OUTLINED, step.range));
  return texts;
}

test('clause, sentence, paragraph, section, sections around it, draft', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  const texts = await selections('原原本');
  expect(texts.slice(0, 3)).toEqual([
    '要原原本本学',
    '要原原本本学，要联系实际学。',
    '（一）学深悟透。要原原本本学，要联系实际学。',
  ]);
  expect(texts[3]?.trim().split('\n')).toHaveLength(4);
  expect(texts.at(-1)).toBe(OUTLINED);
});

test('a sentence keeps the marks that close it', async () => {
  session = await Session.start();
  await session.open(OUTLINED);
  expect((await selections('定了干'))[1]).toBe('大家要“说了算、定了干”！');
  expect((await selections('有始有终'))[0]).toBe('要有始有终');
});
