import { afterEach, expect, test } from 'vitest';
import { MOVE, type MoveParams, type MoveResult } from '../../server/src/lsp/protocol';
import { OUTLINED } from './drafts';
import { applyEdits, DRAFT, rangeOf, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

async function move(heading: string, to: MoveParams['to'], version = 3): Promise<MoveResult & { text: string }> {
  session = await Session.start();
  await session.open(OUTLINED, { version: 3 });
  const result = await session.client.sendRequest<MoveResult>(MOVE, {
    uri: DRAFT,
    version,
    section: rangeOf(OUTLINED, heading).start,
    to,
  });
  return { ...result, text: applyEdits(OUTLINED, [...result.edits]) };
}

test('a section dropped on another goes behind it, and both are renumbered', async () => {
  const section = rangeOf(OUTLINED, '二、狠抓').start;
  const { text, version, landing, refusal } = await move('一、提高', { kind: 'after', section });
  expect(version).toBe(3);
  expect(refusal).toBeNull();
  expect(text).toMatch(/意见。\n\n一、狠抓落实\n[\s\S]*有终。\n二、提高站位\n要提高站位。\n（一）学深[\s\S]*表率。\n$/);
  expect(text.split('\n')[landing?.line ?? -1]).toBe('二、提高站位');
});

test('up, promote, rename', async () => {
  expect((await move('（二）真信', { kind: 'up' })).text).toBe(
    OUTLINED.replace('（一）学深悟透。要原原本本学，要联系实际学。\n（二）真信笃行。要带头做表率。', () =>
      ['（一）真信笃行。要带头做表率。', '（二）学深悟透。要原原本本学，要联系实际学。'].join('\n'),
    ),
  );
  await session.stop();
  expect((await move('（二）真信', { kind: 'promote' })).text).toBe(
    OUTLINED.replace('二、', '三、').replace('（二）', '二、'),
  );
  await session.stop();
  const renamed = await move('（二）真信', { kind: 'rename', heading: '躬身笃行' });
  expect(renamed.text).toBe(OUTLINED.replace('真信笃行', '躬身笃行'));
});

test('refused: the draft has moved on, no section there, no way there', async () => {
  expect(await move('一、提高', { kind: 'down' }, 2)).toMatchObject({ version: null, edits: [], refusal: 'movedOn' });
  await session.stop();
  expect(await move('同志们', { kind: 'down' })).toMatchObject({ edits: [], refusal: 'noSection' });
  await session.stop();
  expect(await move('一、提高', { kind: 'up' })).toMatchObject({ edits: [], refusal: 'impossible' });
});
