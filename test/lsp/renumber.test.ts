import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { RENUMBER, type RenumberResult, type RenumberScope } from '../../server/src/lsp/protocol';
import { applyEdits, applyTo, DRAFT, FULL, onlyRules, PLAIN, rangeOf, Session } from './harness';

const TEXT = [
  '在全市工作会议上的讲话',
  '同志们：',
  '一、提高站位',
  '1.学深悟透。要做到：一是学习；三是实干；三是廉洁。',
  '2.真信笃行。要带头做表率。',
  '4.知行合一。要身体力行。',
  '二、狠抓落实',
  '1.抓早。早部署。',
  '2.抓小。小处着手。',
  '3.抓实。务求实效。',
  '二、加强领导',
  '1.压实责任。层层传导。',
  '2.严明纪律。令行禁止。',
  '5.形成合力。齐抓共管。',
  '',
].join('\n');

let session: Session;
beforeEach(async () => {
  session = await Session.start({ settings: onlyRules() });
  await session.open(TEXT);
});
afterEach(() => session.stop());

const caret = (piece: string) => {
  const { start } = rangeOf(TEXT, piece);
  return { start, end: start };
};
const rewrites = async (piece: string, context: object = {}) =>
  (await session.actions(caret(piece), context)).filter(({ kind }) => kind === 'refactor.rewrite');
const resolve = (action: CodeAction | undefined) =>
  session.client.sendRequest<CodeAction>('codeAction/resolve', action);
const chosen = async (piece: string, title: string) => {
  const action = (await rewrites(piece)).find((one) => one.title === title);
  return applyTo(TEXT, (await resolve(action)).edit);
};
const RUN = TEXT.replace('5.形成', '3.形成');
const SECTION = TEXT.replace('三是实', '二是实').replace('4.知行', '3.知行');
const ALL = SECTION.replace('二、加', '三、加').replace('5.形成', '3.形成');

describe('the request of the command', () => {
  const ask = (scope: RenumberScope, piece = '在全市', version = 1) =>
    session.client.sendRequest<RenumberResult>(RENUMBER, { uri: DRAFT, version, scope, offset: TEXT.indexOf(piece) });

  test.each([
    ['draft', '在全市', ALL, 4],
    ['section', '一、提高', SECTION, 2],
    ['section', '2.真信', TEXT, 0],
    ['run', '5.形成', RUN, 1],
    ['run', '二、加强', TEXT.replace('二、加', '三、加'), 1],
    ['run', '三是实干', TEXT.replace('三是实', '二是实'), 1],
    ['run', '务求', TEXT, 0],
  ] as const)('%s at %s', async (scope, piece, after, changed) => {
    const { version, edits } = await ask(scope, piece);
    expect(version).toBe(1);
    expect(edits).toHaveLength(changed);
    expect(applyEdits(TEXT, [...edits])).toBe(after);
  });

  test('answers for its version only, and only for an open draft', async () => {
    expect(await ask('draft', '在全市', 2)).toEqual({ version: null, edits: [] });
    await session.close();
    expect(await ask('draft')).toEqual({ version: null, edits: [] });
  });
});

describe('code actions at an ordinal', () => {
  test('number the run, the smallest section with something to do, and the draft', async () => {
    const titles = (await rewrites('5.形成')).map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual(['这一组重新编号', '这一部分重新编号', '全文重新编号']);
    expect(await chosen('5.形成', '这一组重新编号')).toBe(RUN);
    expect(await chosen('5.形成', '这一部分重新编号')).toBe(RUN);
    expect(await chosen('三是实干', '这一部分重新编号')).toBe(TEXT.replace('三是实', '二是实'));
    expect(await chosen('一、提高', '这一部分重新编号')).toBe(SECTION);
    expect(await chosen('5.形成', '全文重新编号')).toBe(ALL);
  });

  test('are not offered where nothing would change, elsewhere, or to who asks for something else', async () => {
    await session.change(2, ALL);
    const titles = (await session.actions(caret('1.抓早'))).map(({ title }) => title);
    expect(titles.filter((title) => title.includes('重新编号'))).toEqual([]);
    expect(titles).toContain('这一层改为“（一）”');
    await session.change(3, TEXT);
    expect(await rewrites('齐抓')).toEqual([]);
    expect(await rewrites('同志们')).toEqual([]);
    expect(await session.actions(caret('5.形成'), { only: ['quickfix'] })).toEqual([]);
    expect(await session.actions(caret('5.形成'), { only: ['refactor.extract'] })).toEqual([]);
    expect(await session.actions(caret('5.形成'), { only: ['refactor'] })).not.toEqual([]);
  });

  test('are shown anywhere in a heading to who opens the menu, to a light bulb at the ordinal only', async () => {
    expect(await rewrites('形成合力')).not.toEqual([]);
    expect(await rewrites('形成合力', { triggerKind: 1 })).not.toEqual([]);
    expect(await rewrites('强领导', { triggerKind: 2 })).toEqual([]);
    expect(await rewrites('5.形成', { triggerKind: 2 })).not.toEqual([]);
  });

  test('write a level, or a run inside a paragraph, in another form', async () => {
    const forms = (await rewrites('1.抓早')).map(({ title }) => title).filter((title) => title.includes('改为'));
    expect(forms).toEqual([
      '这一层改为“一、”',
      '这一层改为“（一）”',
      '这一层改为“（1）”',
      '这一层改为“第一，”',
      '这一层改为“一是”',
      '这一层改为“一要”',
    ]);
    const paren = TEXT.replace(/^(\d)\./gm, (_, digit: string) => `（${'一二三四五'.charAt(Number(digit) - 1)}）`);
    expect(await chosen('1.抓早', '这一层改为“（一）”')).toBe(paren);
    expect(await chosen('一是学习', '这一组改为“第一，”')).toBe(
      TEXT.replace('一是', '第一，').replaceAll('三是', '第三，'),
    );
  });

  test('compute their edit when they are chosen, and refuse when the draft has moved on', async () => {
    const [action] = await rewrites('5.形成');
    expect(action?.edit).toBeUndefined();
    await session.change(2, `${TEXT}\n`);
    await expect(resolve(action)).rejects.toMatchObject({ code: -32801 });
  });

  test('with foreign data change nothing', async () => {
    for (const data of [
      { change: 'renumber', scope: 'all', offset: 3 },
      { change: 'renumber' },
      { change: 'convertLevel', offset: -5, form: '一、' },
      { change: 'convertLevel', offset: 30, form: '甲、' },
    ]) {
      const { edit } = await resolve({ title: 'x', data: { uri: DRAFT, version: 1, ...data } });
      expect(applyTo(TEXT, edit)).toBe(TEXT);
    }
  });
});

test('a client that cannot resolve gets the edits at once', async () => {
  await session.stop();
  session = await Session.start({ capabilities: PLAIN, settings: onlyRules() });
  await session.open(TEXT);
  const [action] = await rewrites('5.形成');
  expect(applyTo(TEXT, action?.edit)).toBe(RUN);
});

test('the kind is announced', () => {
  expect(FULL.textDocument?.codeAction).toBeDefined();
  expect(session.initialized.capabilities.codeActionProvider).toMatchObject({
    codeActionKinds: expect.arrayContaining(['quickfix', 'refactor.rewrite', 'source.fixAll.jianggao']),
  });
});
