import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';
import { applyEdits, applyTo, calm, DRAFT, PLAIN, rangeOf, Session, textAt } from './harness';

const ADVERT = '优稿文库，会员QQ群：123456789';
const TEXT = `${ADVERT}\n\n在全市工作会议上的讲话\n同志们：\n今天的会议很重要,请大家认真学习;抓好落实。\n要学习“《决定”》的精神。\n`;

let session: Session;
afterEach(() => session.stop());

const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
const resolve = (action: CodeAction | undefined) =>
  session.client.sendRequest<CodeAction>('codeAction/resolve', action);

describe('quick fixes', () => {
  test('the fixes of the finding at the caret, one of them preferred, tied to the editor’s own diagnostic', async () => {
    session = await Session.start();
    await session.open(TEXT);
    const diagnostics = await session.diagnostics();
    const comma = rangeOf(TEXT, ',请');
    const caret = { start: comma.start, end: comma.start };
    const mark = diagnostics.find(({ range }) => textAt(TEXT, range) === ',');
    const sent: Diagnostic = { ...(mark as Diagnostic), data: 'kept' };
    const actions = await session.actions(caret, { diagnostics: [sent] });
    const [first] = actions;
    expect(first).toMatchObject({
      title: '改为全角“，”',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [sent],
      edit: { documentChanges: [{ textDocument: { uri: DRAFT, version: 1 } }] },
    });
    expect(applyTo(TEXT, first?.edit)).toBe(TEXT.replace(',', '，'));
    expect(actions.filter(({ isPreferred }) => isPreferred)).toHaveLength(1);
  });

  test('over a range: exactly one preferred action per finding that has a fix, and each touches its finding', async () => {
    session = await Session.start();
    await session.open(TEXT);
    const actions = await session.actions(whole);
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    const fixable = new Set(preferred.map(({ diagnostics }) => JSON.stringify(diagnostics)));
    expect(fixable.size).toBe(preferred.length);
    expect(preferred.map(({ diagnostics }) => diagnostics?.[0]?.code)).toEqual([
      'watermark/line',
      'punctuation/half-width',
      'punctuation/half-width',
      'punctuation/pairs',
    ]);
  });

  test('after one fix the other findings still have theirs', async () => {
    session = await Session.start();
    await session.open(TEXT);
    const [fix] = await session.actions(rangeOf(TEXT, ','));
    const fixed = applyTo(TEXT, fix?.edit);
    await session.change(2, '，', rangeOf(TEXT, ','));
    const rest = await session.diagnostics();
    expect(rest.map(({ code }) => code)).toEqual(['watermark/line', 'punctuation/half-width', 'punctuation/pairs']);
    const [next] = await session.actions(rangeOf(fixed, ';'));
    expect(applyTo(fixed, next?.edit)).toBe(fixed.replace(';', '；'));
  });

  test('all places of one rule at once, computed when it is chosen, refused when the draft has moved on', async () => {
    session = await Session.start();
    await session.open(TEXT);
    const actions = await session.actions(rangeOf(TEXT, ','));
    const all = actions.find(({ title }) => title.startsWith('改正全文 2 处'));
    expect(all?.edit).toBeUndefined();
    expect(all?.isPreferred).toBeUndefined();
    expect(applyTo(TEXT, (await resolve(all)).edit)).toBe(TEXT.replace(',', '，').replace(';', '；'));
    await session.change(2, `${TEXT}\n`);
    await expect(resolve(all)).rejects.toMatchObject({ code: -32801 });
  });

  test('no actions where nothing is found, and none for a rule that is off', async () => {
    session = await Session.start({ settings: calm({ rules: { punctuation: 'off', watermark: 'off' } }) });
    await session.open(TEXT);
    expect(await session.actions(whole)).toEqual([]);
    expect(await session.actions(whole, {}, 'file:///nowhere.txt')).toEqual([]);
  });

  test('a client that cannot resolve gets its edits at once, one that knows no versions plain changes', async () => {
    session = await Session.start({ capabilities: PLAIN });
    await session.open(TEXT);
    const actions = await session.actions(rangeOf(TEXT, ','), { triggerKind: 1 });
    expect(actions.every(({ edit, data }) => edit?.changes?.[DRAFT] && data === undefined)).toBe(true);
    expect(actions.map(({ kind }) => kind)).toEqual([
      'quickfix',
      'quickfix',
      'source.fixAll.jianggao',
      'source.jianggao.clean',
    ]);
    expect(actions.some((action) => 'isPreferred' in action)).toBe(false);
  });

  test('an action with foreign data is given back as it came', async () => {
    session = await Session.start();
    const foreign = { title: 'x', data: { uri: DRAFT, version: 1, change: 'toString' } };
    expect(await resolve(foreign)).toEqual(foreign);
    expect(await resolve({ title: 'y', data: 7 })).toEqual({ title: 'y', data: 7 });
  });
});

describe('fix all', () => {
  const fixed = TEXT.replace(',', '，').replace(';', '；');

  test('safe fixes only, whole lines stay, by minimal edits', async () => {
    session = await Session.start();
    await session.open(TEXT);
    const [action, ...others] = await session.actions(whole, { only: ['source.fixAll'] });
    expect(others).toEqual([]);
    expect(action?.kind).toBe('source.fixAll.jianggao');
    const { edit } = await resolve(action);
    expect(applyTo(TEXT, edit)).toBe(fixed);
    expect(edit?.documentChanges?.[0]).toMatchObject({
      textDocument: { uri: DRAFT, version: 1 },
      edits: [{ newText: '，' }, { newText: '；' }],
    });
  });

  test('asking for other kinds does no work at all', async () => {
    session = await Session.start();
    await session.open(TEXT);
    await session.settle();
    const before = session.host.asked.length;
    expect(await session.actions(whole, { only: ['source.organizeImports'] })).toEqual([]);
    expect(await session.actions(whole, { only: ['source.fixAll.other'] })).toEqual([]);
    expect(session.host.asked.length).toBe(before);
    expect(session.held().settings).toBe(0);
  });

  test('a light bulb that looks by itself is not offered it, a menu is', async () => {
    session = await Session.start();
    await session.open(TEXT);
    const kinds = async (triggerKind: 1 | 2) =>
      (await session.actions(whole, { triggerKind })).map(({ kind }) => kind).includes('source.fixAll.jianggao');
    expect(await kinds(2)).toBe(false);
    expect(await kinds(1)).toBe(true);
  });

  test('a clean draft has nothing to fix', async () => {
    session = await Session.start();
    await session.open('同志们：\n今天的会议很重要。\n');
    expect(await session.actions(whole, { only: ['source.fixAll.jianggao'] })).toEqual([]);
  });

  test('the command’s request answers for its version only', async () => {
    session = await Session.start();
    await session.open(TEXT, { version: 4 });
    const ask = (version: number) => session.client.sendRequest('jianggao/fixAll', { uri: DRAFT, version });
    const answer = await session.client.sendRequest<{ edits: [] }>('jianggao/fixAll', { uri: DRAFT, version: 4 });
    expect(answer).toMatchObject({ version: 4, applied: 2 });
    expect(applyEdits(TEXT, answer.edits)).toBe(fixed);
    expect(await ask(3)).toEqual({ version: null, edits: [], applied: 0 });
  });
});
