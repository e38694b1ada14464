import { afterEach, expect, test } from 'vitest';
import { rules } from '../../server/src/core/index';
import type { FixAllResult } from '../../server/src/lsp/protocol';
import { applyEdits, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

const lines = (text: string) => text.split(/\r\n|\r|\n/).length;

// Fix-all runs on save. Every rule is asked by its own bad examples, so that a new one cannot break this unseen.
test('fix-all never deletes or joins lines, whatever rule finds something', async () => {
  session = await Session.start({ settings: null });
  const texts = rules
    .filter(({ fix }) => fix === 'safe')
    .flatMap(({ id, examples }) => examples.map((example) => ({ id, example })))
    .flatMap(({ id, example }) => ('bad' in example ? [{ id, text: example.bad.replace(/[«»]/g, '') }] : []));
  expect(texts.length).toBeGreaterThan(10);
  const broken: string[] = [];
  let applied = 0;
  for (const [i, { id, text }] of texts.entries()) {
    const uri = `untitled:${i}`;
    await session.open(text, { uri });
    const answer = await session.client.sendRequest<FixAllResult>('jianggao/fixAll', { uri, version: 1 });
    applied += answer.applied;
    if (lines(applyEdits(text, [...answer.edits])) !== lines(text)) broken.push(`${id}: ${text}`);
    await session.close(uri);
  }
  expect(broken).toEqual([]);
  expect(applied).toBeGreaterThan(0);
});
