import { afterEach, expect, test } from 'vitest';
import { PLACEHOLDERS, type PlaceholdersResult } from '../../server/src/lsp/protocol';
import { DRAFT, onlyRules, Session, textAt } from './harness';

const RULE = 'placeholder/unfilled';
const TEXT = [
  '在XX市工作会议上的讲话',
  '同志们：',
  '　　刚才，XX同志传达了精神，局长××，作了发言。20XX年，XX同志到了XX市。',
  '（此处插入数据）',
  '',
].join('\n');

let session: Session;
afterEach(() => session.stop());

const ask = () => session.client.sendRequest<PlaceholdersResult>(PLACEHOLDERS, { uri: DRAFT });

test('every placeholder in the order of the text, with its name and the words around it', async () => {
  session = await Session.start({ settings: onlyRules(RULE) });
  await session.open(TEXT, { version: 7 });
  const { version, placeholders } = await ask();
  expect(version).toBe(7);
  expect(placeholders.map(({ name }) => name)).toEqual([
    'XX市',
    'XX同志',
    '局长××',
    '20XX年',
    'XX同志',
    'XX市',
    '（此处插入数据）',
  ]);
  for (const { range, text } of placeholders) expect(textAt(TEXT, range)).toBe(text);
  expect(placeholders[1]).toMatchObject({ text: 'XX', before: '刚才，', after: '同志传达了精神，局长××，作了发' });
  expect(placeholders[6]).toMatchObject({ before: '', after: '' });
});

test('what is ignored or turned off is not listed, and a document that is no draft has none', async () => {
  session = await Session.start({
    settings: { ...onlyRules(RULE), ignores: [{ rule: RULE, text: 'XX', before: '在', after: '市工作会议上的讲' }] },
  });
  expect(await ask()).toEqual({ version: null, placeholders: [] });
  await session.open(TEXT);
  expect((await ask()).placeholders.map(({ name }) => name)).toHaveLength(6);
  session.settings = onlyRules();
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  expect(await ask()).toEqual({ version: 1, placeholders: [] });
});
