import { afterEach, expect, test } from 'vitest';
import { OUTLINE, type Outline } from '../../server/src/lsp/protocol';
import { OUTLINED } from './drafts';
import { calm, DRAFT, Session, textAt } from './harness';

let session: Session;
afterEach(() => session.stop());

const ask = () => session.client.sendRequest<Outline | null>(OUTLINE, { uri: DRAFT });

test('title, salutation, sections with measure and findings by severity', async () => {
  session = await Session.start({ settings: calm({ minutes: 10, charactersPerMinute: 100 }) });
  await session.open(OUTLINED, { version: 3 });
  const outline = await ask();
  expect(outline).toMatchObject({
    uri: DRAFT,
    version: 3,
    title: { text: '在全市工作会议上的讲话' },
    salutation: { text: '同志们：' },
    minutes: 10,
    findings: { error: 1, warning: 0, information: 0, hint: 0 },
    sections: [
      {
        level: 1,
        ordinal: '一、',
        text: '一、提高站位',
        characters: 49,
        seconds: 29,
        findings: { error: 0 },
        sections: [
          { level: 2, ordinal: '（一）', text: '（一）学深悟透', sections: [] },
          { level: 2, ordinal: '（二）', text: '（二）真信笃行', sections: [] },
        ],
      },
      { level: 1, ordinal: '二、', findings: { error: 1 }, sections: [] },
    ],
  });
  for (const section of outline?.sections ?? []) expect(textAt(OUTLINED, section.heading)).toBe(section.text);
});

test('null where the document is no draft; told when settings change', async () => {
  session = await Session.start({ initializationOptions: { outline: true } });
  expect(await ask()).toBeNull();
  await session.open(OUTLINED);
  expect((await ask())?.findings.error).toBe(1);
  const changed: unknown[] = [];
  session.client.onNotification('jianggao/changed', (params) => {
    changed.push(params);
  });
  session.settings = calm({ rules: { punctuation: 'off' } });
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await session.settle();
  expect(changed).toEqual([{ uri: DRAFT }]);
  expect((await ask())?.findings.error).toBe(0);
});
