import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Position } from 'vscode-languageserver-protocol/node';
import { DRAFT, FULL, onlyRules, Session } from './harness';

// Line 1 has a defect that is always shown; 《 without 》 is not reported while it may still be typed.
const TEXT = '同志们：\n要抓落实,见成效。\n要学习，领会精神。\n';

const BOTH = ['punctuation/half-width', 'punctuation/pairs'];
const settings = onlyRules(...BOTH);

let session: Session;
beforeEach(async () => {
  session = await Session.start({ settings });
});
afterEach(() => session.stop());

const codes = async () => (await session.diagnostics()).map(({ code }) => code);
const insert = (version: number, text: string, position: Position, length = 0) =>
  session.change(version, text, {
    start: position,
    end: { line: position.line, character: position.character + length },
  });
const caret = (version: number, offset: number) =>
  session.client.sendNotification('jianggao/caret', { uri: DRAFT, version, offset });
const place = { line: 2, character: 3 };

describe('while a clause is being typed', () => {
  test('its unfinished findings wait for a pause, others do not', async () => {
    await session.open(TEXT);
    await insert(2, '《', place);
    const typing = await session.pull();
    expect(typing).toMatchObject({ kind: 'full', items: [{ code: 'punctuation/half-width' }] });
    expect(session.refreshes).toBe(0);
    session.host.advance(999);
    await session.settle();
    expect(session.refreshes).toBe(0);
    session.host.advance(1);
    await session.settle();
    expect(session.refreshes).toBe(1);
    expect(await session.pull(DRAFT, typing.resultId)).toMatchObject({ kind: 'full', items: [{}, {}] });
  });

  test('the pause is counted from the last insertion', async () => {
    await session.open(TEXT);
    await insert(2, '《', place);
    await session.pull();
    session.host.advance(800);
    await insert(3, '决', { line: 2, character: 4 });
    expect(await codes()).toHaveLength(1);
    session.host.advance(800);
    await session.settle();
    expect(session.refreshes).toBe(0);
    session.host.advance(200);
    await session.settle();
    expect(session.refreshes).toBe(1);
  });

  test('they are shown as soon as the caret leaves the clause, not while it moves inside', async () => {
    await session.open(TEXT);
    await insert(2, '《', place);
    expect(await codes()).toHaveLength(1);
    const clause = TEXT.indexOf('要学习');
    await caret(2, clause + 1);
    await caret(1, 0);
    await session.settle();
    expect(session.refreshes).toBe(0);
    await caret(2, clause + 6);
    await session.settle();
    expect(session.refreshes).toBe(1);
    expect(await codes()).toEqual(BOTH);
    expect(session.host.waiting).toBe(0);
  });

  test('what an input method composes is typing too', async () => {
    await session.open(TEXT);
    await insert(2, 'j', place);
    await insert(3, 'jue', place, 1);
    await insert(4, '《决', place, 3);
    expect(await codes()).toHaveLength(1);
  });

  test('no refresh where nothing was held back', async () => {
    await session.open(TEXT);
    await insert(2, '好', place);
    expect(await codes()).toHaveLength(1);
    session.host.advance(2000);
    await session.settle();
    expect(session.refreshes).toBe(0);
  });
});

describe('what is no typing shows everything at once', () => {
  test('a paste', async () => {
    await session.open(TEXT);
    await insert(2, '《决定》里说的每一句话、每一个要求，还有“两个', place);
    expect(await codes()).toEqual(BOTH);
  });

  test('a line break, a deletion', async () => {
    await session.open(TEXT);
    await insert(2, '《\n', place);
    expect(await codes()).toEqual(BOTH);
    await insert(3, '', { line: 0, character: 0 }, 1);
    expect(await codes()).toEqual(BOTH);
  });

  test('a fix that is applied: all other findings stay', async () => {
    await session.open(TEXT.replace('学习', '学习《'));
    expect(await codes()).toEqual(BOTH);
    await insert(2, '，', { line: 1, character: 4 }, 1);
    expect(await codes()).toEqual(['punctuation/pairs']);
  });

  test('a client that cannot be told later', async () => {
    await session.stop();
    session = await Session.start({ settings, capabilities: { ...FULL, workspace: { configuration: true } } });
    await session.open(TEXT);
    await insert(2, '《', place);
    expect(await codes()).toEqual(BOTH);
  });
});
