import { afterEach, describe, expect, test } from 'vitest';
import { calm, DRAFT, Session, type SessionOptions, textAt } from './harness';

const TEXT = '在全市工作会议上的讲话\n\n同志们：\n今天的会议很重要,请大家认真贯彻落实。\n';

let session: Session;
const start = async (options: SessionOptions = {}) => {
  session = await Session.start(options);
  return session;
};
afterEach(() => session.stop());

describe('pull', () => {
  test('a finding becomes a diagnostic at its exact place, with rule and severity', async () => {
    await start();
    await session.open(TEXT);
    const [diagnostic, ...rest] = await session.diagnostics();
    expect(rest).toEqual([]);
    expect(diagnostic).toEqual({
      range: { start: { line: 3, character: 8 }, end: { line: 3, character: 9 } },
      severity: 1,
      code: 'punctuation/half-width',
      source: 'jianggao',
      message: '半角标点“,”应为全角“，”',
    });
  });

  test('a link to the rule is made only where the client says where the pages are', async () => {
    await start({ initializationOptions: { docs: 'https://example.org/docs/rules/' } });
    await session.open(TEXT);
    const [diagnostic] = await session.diagnostics();
    expect(diagnostic?.codeDescription).toEqual({ href: 'https://example.org/docs/rules/punctuation/half-width.md' });
  });

  test('text that is no part of the speech is tagged as unnecessary, related places are named', async () => {
    await start();
    const text =
      '优稿文库，会员QQ群：123456789\n\n在全市工作会议上的讲话\n同志们：\n今天的会议很重要，请大家认真贯彻落实。\n';
    await session.open(text);
    const diagnostics = await session.diagnostics();
    const advert = diagnostics.find(({ code }) => code === 'watermark/line');
    expect(advert && textAt(text, advert.range)).toBe('优稿文库，会员QQ群：123456789');
    expect(advert?.tags).toEqual([1]);
  });

  test('an unchanged document is answered in one word, also after another one changed', async () => {
    await start();
    await session.open(TEXT);
    const first = await session.pull();
    expect(first).toMatchObject({ kind: 'full', resultId: expect.any(String) });
    await session.open(TEXT, { uri: 'file:///drafts/b.txt' });
    await session.change(2, 'x', undefined, 'file:///drafts/b.txt');
    expect(await session.pull(DRAFT, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  });

  test('a new version, new settings and a new opening are full reports', async () => {
    await start();
    await session.open(TEXT);
    const first = await session.pull();
    await session.change(2, TEXT.replace('重要', '必要'));
    const second = await session.pull(DRAFT, first.resultId);
    expect(second.kind).toBe('full');
    session.settings = calm({ rules: { punctuation: 'hint' } });
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    const third = await session.pull(DRAFT, second.resultId);
    expect(third).toMatchObject({ kind: 'full', items: [{ severity: 4 }] });
    await session.settle();
    expect(session.refreshes).toBe(1);
    await session.close();
    await session.open(`${TEXT}同志们,再见。`, { version: 2 });
    expect(await session.pull(DRAFT, third.resultId)).toMatchObject({ kind: 'full', items: [{}, {}] });
  });

  test('incremental changes give what a fresh opening gives', async () => {
    await start();
    await session.open('同志们：\r\n要𠮷抓落实。\r\n');
    await session.change(2, ',', { start: { line: 1, character: 5 }, end: { line: 1, character: 5 } });
    await session.change(3, '见成效\r\n要快;', { start: { line: 1, character: 6 }, end: { line: 1, character: 6 } });
    session.host.advance(5000);
    const changed = await session.diagnostics();
    const fresh = 'file:///fresh.txt';
    await session.open('同志们：\r\n要𠮷抓落,见成效\r\n要快;实。\r\n', { uri: fresh });
    expect(changed).toEqual(await session.diagnostics(fresh));
    expect(changed.length).toBeGreaterThan(0);
  });

  test('a document that is not open has no diagnostics', async () => {
    await start();
    expect(await session.pull('file:///nowhere.txt')).toEqual({ kind: 'full', items: [] });
  });
});

describe('which documents are checked', () => {
  const count = async (languageId: string, text = TEXT) => {
    const uri = `file:///drafts/${languageId}.txt`;
    await session.open(text, { uri, languageId });
    return (await session.diagnostics(uri)).length;
  };
  const prose = '买菜清单,白菜,萝卜。\n';

  test('auto: what looks like a speech draft', async () => {
    await start();
    expect(await count('plaintext')).toBe(1);
    expect(await count('markdown')).toBe(1);
    expect(await count('javascript')).toBe(0);
    await session.close('file:///drafts/plaintext.txt');
    expect(await count('plaintext', prose)).toBe(0);
    expect(await count('speech-draft', prose)).toBeGreaterThan(0);
  });

  test('a text that was taken for a draft stays one while it is open', async () => {
    await start();
    const uri = 'file:///drafts/plaintext.txt';
    expect(await count('plaintext')).toBe(1);
    await session.change(2, prose, undefined, uri);
    expect((await session.diagnostics(uri)).length).toBeGreaterThan(0);
  });

  test('always and never', async () => {
    await start({ settings: calm({ detect: 'always' }) });
    expect(await count('plaintext', prose)).toBeGreaterThan(0);
    session.settings = calm({ detect: 'never' });
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await session.diagnostics('file:///drafts/plaintext.txt')).toEqual([]);
    expect(await count('markdown')).toBe(0);
    expect(await count('speech-draft')).toBe(1);
  });
});
