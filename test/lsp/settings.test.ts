import { afterEach, describe, expect, test } from 'vitest';
import { DRAFT, Session, type SessionOptions, textAt } from './harness';

const TEXT = '同志们：\n要抓落实,见成效。\n';
const CONFIG = 'file:///drafts/.jianggao/config.json';

let session: Session;
afterEach(() => session.stop());

async function severities(options: SessionOptions = {}): Promise<(number | undefined)[]> {
  session = await Session.start(options);
  await session.open(TEXT);
  return again();
}
const again = async () =>
  (await session.diagnostics()).filter(({ code }) => code === 'punctuation/half-width').map(({ severity }) => severity);
const halfWidth = async (uri: string) =>
  (await session.diagnostics(uri)).filter(({ code }) => code === 'punctuation/half-width').length;
const filesChanged = () =>
  session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: CONFIG, type: 2 }] });

describe('the editor’s settings', () => {
  test.each([[null], [undefined], [{}], [{ preset: null, trace: { server: 'off' } }]])(
    'nothing said: %j',
    async (settings) => {
      expect(await severities({ settings })).toEqual([1]);
      expect(session.shown).toEqual([]);
    },
  );

  test.each([
    ['text', '配置应为一个 JSON 对象'],
    [[1, 2], '配置应为一个 JSON 对象'],
    [{ rules: 'all' }, '“rules”'],
    [{ rules: { 'typo/nothing': 'off' } }, '没有规则“typo/nothing”'],
    [{ rules: { punctuation: 'loud' } }, '“punctuation”只能是'],
    [{ detect: 'maybe' }, '“detect”'],
    [{ colour: 'red' }, '不认识的配置项“colour”'],
    [{ minutes: -1 }, '“minutes”'],
  ])('what is wrong is said once and the rest still done: %j', async (settings, problem) => {
    expect(await severities({ settings })).toEqual([1]);
    await session.open(TEXT, { uri: 'file:///drafts/b.txt' });
    await session.diagnostics('file:///drafts/b.txt');
    await session.settle();
    expect(session.shown).toHaveLength(1);
    expect(session.shown[0]).toContain(problem);
    expect(session.logged.some((line) => line.includes(problem))).toBe(true);
  });

  test('a sound setting beside a broken one counts', async () => {
    expect(
      await severities({ settings: { colour: 'red', rules: { 'punctuation/half-width': 'hint', x: 'off' } } }),
    ).toEqual([4]);
  });
});

describe('the folder’s file', () => {
  test('the nearest one upwards counts and wins over the editor', async () => {
    const files = {
      [CONFIG]: '\ufeff{ "rules": { "punctuation": "information" } }',
      'file:///.jianggao/config.json': '{ "rules": { "punctuation": "off" } }',
    };
    expect(await severities({ files, settings: { rules: { punctuation: 'hint' } } })).toEqual([3]);
  });

  test('a dictionary or ignores alone make a folder too', async () => {
    const ignores = JSON.stringify([{ rule: 'punctuation/half-width', text: ',' }]);
    expect(await severities({ files: { 'file:///drafts/.jianggao/ignores.json': ignores } })).toEqual([]);
  });

  test('a change of the file is seen', async () => {
    expect(await severities({ files: { [CONFIG]: '{}' } })).toEqual([1]);
    session.host.files.set(CONFIG, '{ "rules": { "punctuation": "off" } }');
    await filesChanged();
    await session.settle();
    expect(session.refreshes).toBe(1);
    expect(await again()).toEqual([]);
    session.host.files.delete(CONFIG);
    await filesChanged();
    expect(await again()).toEqual([1]);
  });

  test('equal settings after a change are the same result', async () => {
    await severities({ files: { [CONFIG]: '{}' } });
    const before = await session.pull();
    await filesChanged();
    expect((await session.pull(DRAFT, before.resultId)).kind).toBe('unchanged');
  });

  test('what is wrong becomes a diagnostic on the file, at its place, and goes when it is mended', async () => {
    const config = '{\n  "rules": { "typo/nothing": "off" },\n  "colour": 1\n}';
    expect(await severities({ files: { [CONFIG]: config } })).toEqual([1]);
    const problems = session.published.get(CONFIG)?.diagnostics ?? [];
    expect(problems.map(({ range, message }) => [textAt(config, range), message])).toEqual([
      ['typo/nothing', '配置项“rules”：没有规则“typo/nothing”'],
      ['colour', '不认识的配置项“colour”'],
    ]);
    session.host.files.set(CONFIG, '{}');
    await filesChanged();
    await again();
    await session.settle();
    expect(session.published.get(CONFIG)?.diagnostics).toEqual([]);
  });

  test.each([['{ "rules": '], ['null'], ['[]'], ['']])('a file that is no settings at all: %j', async (config) => {
    expect(await severities({ files: { [CONFIG]: config } })).toEqual([1]);
    expect(session.published.get(CONFIG)?.diagnostics).toHaveLength(1);
  });

  test('broken ignores are said at their own file', async () => {
    const uri = 'file:///drafts/.jianggao/ignores.json';
    expect(await severities({ files: { [uri]: '[{"rule": 1}]' } })).toEqual([1]);
    expect(session.published.get(uri)?.diagnostics.map(({ message }) => message)).toEqual(['有 1 项缺少 rule 或 text']);
  });

  test('what the host cannot read is asked of a client that offers it, and of no other', async () => {
    const uri = 'vscode-vfs://github/office/drafts/a.txt';
    const settings = { 'vscode-vfs://github/office/.jianggao/config.json': '{ "rules": { "punctuation": "off" } }' };
    session = await Session.start({ initializationOptions: { files: true } });
    const asked: string[] = [];
    session.client.onRequest('jianggao/files/read', (params: { uri: string }) => {
      asked.push(params.uri);
      return { text: (settings as Record<string, string>)[params.uri] ?? null };
    });
    await session.open(TEXT, { uri });
    expect(await halfWidth(uri)).toBe(0);
    expect(asked).toHaveLength(6);
    await session.stop();

    session = await Session.start();
    await session.open(TEXT, { uri });
    expect(await halfWidth(uri)).toBe(1);
  });

  test('a client that fails to read is no reason to stop', async () => {
    session = await Session.start({ initializationOptions: { files: true } });
    const uri = 'vscode-vfs://github/office/a.txt';
    await session.open(TEXT, { uri });
    expect(await halfWidth(uri)).toBe(1);
    expect(session.logged.length).toBeGreaterThan(0);
  });

  test('an untitled document belongs to the workspace folder', async () => {
    session = await Session.start({
      workspaceFolder: 'file:///drafts/',
      files: { [CONFIG]: '{ "rules": { "punctuation": "off" } }' },
    });
    await session.open(TEXT, { uri: 'untitled:Untitled-1' });
    expect(await halfWidth('untitled:Untitled-1')).toBe(0);
  });
});
