import { afterEach, expect, test } from 'vitest';
import { OUTLINE, type Outline, type OutlineItem } from '../../server/src/lsp/protocol';
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

test('runs inside paragraphs hang below their innermost section, those inside an item below that item', async () => {
  session = await Session.start();
  const text = [
    '在全市工作会议上的讲话',
    '同志们：',
    '今天讲两层意思：一是总结；二是部署。',
    '一、提高站位',
    '要做到：一是学深悟透，学以致用，具体抓好两件事：第一，读原著。第二，讲党课；二是真抓实干。',
    '（一）抓早抓小',
    '没有列举。',
    '二、狠抓落实',
    '首先，要快。其次，要好。',
    '',
  ].join('\n');
  await session.open(text);
  const outline = await ask();
  type Items = readonly OutlineItem[] | undefined;
  const texts = (items: Items): unknown =>
    items?.map((one) => (one.items.length > 0 ? [one.text, texts(one.items)] : one.text));
  expect(texts(outline?.runs)).toEqual(['一是总结', '二是部署']);
  expect(texts(outline?.sections[0]?.runs)).toEqual([
    ['一是学深悟透', ['第一，读原著', '第二，讲党课']],
    '二是真抓实干',
  ]);
  expect(outline?.sections[0]?.sections[0]?.runs).toEqual([]);
  expect(texts(outline?.sections[1]?.runs)).toEqual(['首先，要快', '其次，要好']);
  for (const item of outline?.sections[0]?.runs ?? []) expect(textAt(text, item.range)).toBe(item.text);
});
