import { afterEach, expect, test } from 'vitest';
import { calm, DRAFT, onlyRules, PLAIN, Session } from './harness';

let session: Session;
afterEach(() => session.stop());

const codes = () => session.published.get(DRAFT)?.diagnostics.map(({ code }) => code);

test('a client that does not ask is told: at once when it opens, after a pause when it types, nothing left when it closes', async () => {
  session = await Session.start({ capabilities: PLAIN });
  await session.open('同志们：\n要抓落实,见成效。\n');
  await session.settle();
  session.host.advance(0);
  await session.settle();
  expect(codes()).toEqual(['punctuation/half-width']);

  const end = { line: 1, character: 8 };
  await session.change(2, ',要快,', { start: end, end });
  await session.settle();
  session.host.advance(200);
  await session.settle();
  expect(codes()).toHaveLength(1);
  session.host.advance(100);
  await session.settle();
  expect(codes()).toHaveLength(3);

  await session.close();
  await session.settle();
  expect(codes()).toEqual([]);
  expect(session.host.waiting).toBe(0);
});

test('every change starts the pause again', async () => {
  session = await Session.start({ capabilities: PLAIN });
  await session.open('同志们：\n要抓落实。\n');
  await session.settle();
  session.host.advance(0);
  await session.settle();
  for (let version = 2; version < 12; version++) {
    await session.change(version, `同志们：\n要抓落实,见成效${'。'.repeat(version % 2)}\n`);
    await session.settle();
    session.host.advance(250);
  }
  await session.settle();
  expect(codes()).toEqual([]);
  session.host.advance(300);
  await session.settle();
  expect(codes()).toEqual(['punctuation/half-width']);
});

test('what is held back while it is typed is sent after the pause', async () => {
  session = await Session.start({ capabilities: PLAIN, settings: onlyRules('punctuation/pairs') });
  await session.open('同志们：\n要学习，领会精神。\n');
  await session.settle();
  session.host.advance(0);
  const place = { line: 1, character: 3 };
  await session.change(2, '《', { start: place, end: place });
  await session.settle();
  session.host.advance(300);
  await session.settle();
  expect(codes()).toEqual([]);
  session.host.advance(700);
  await session.settle();
  expect(codes()).toEqual(['punctuation/pairs']);
});

test('settings that arrive with didChangeConfiguration count for a client that cannot be asked', async () => {
  session = await Session.start({
    capabilities: PLAIN,
    initializationOptions: { settings: calm({ rules: { 'punctuation/half-width': 'hint' } }) },
  });
  await session.open('同志们：\n要抓落实,见成效。\n');
  await session.settle();
  session.host.advance(0);
  await session.settle();
  expect(session.published.get(DRAFT)?.diagnostics.map(({ severity }) => severity)).toEqual([4]);
  await session.client.sendNotification('workspace/didChangeConfiguration', {
    settings: { jianggao: calm({ rules: { punctuation: 'off' } }) },
  });
  await session.settle();
  expect(codes()).toEqual([]);
});
