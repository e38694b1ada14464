import { afterEach, describe, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import {
  CHANGE_FILE,
  type ChangeFileParams,
  type ChangeFileResult,
  IGNORE,
  type IgnoreArgument,
  type SettingsFile,
} from '../../server/src/lsp/protocol';
import { checkJson, folderOf } from '../cli/command';
import { calm, DRAFT, onlyRules, rangeOf, Session, type SessionOptions } from './harness';

const IDIOM = 'typo/idiom';
const HALF = 'punctuation/half-width';
const PARAGRAPH = '各级要再接再励，勇往直前。';
const TEXT = `在全市工作会议上的讲话\n同志们：\n今天的会议很重要。\n${PARAGRAPH}\n`;
const CLIENT = { initializationOptions: { ignore: true } };
const FOLDER = 'file:///drafts/.jianggao';

let session: Session;
afterEach(() => session.stop());

const start = async (options: SessionOptions = {}, text = TEXT, uri = DRAFT) => {
  session = await Session.start({ settings: onlyRules(IDIOM, HALF), ...CLIENT, ...options });
  await session.open(text, { uri });
};
const ignoring = (actions: readonly CodeAction[]) => actions.filter(({ command }) => command?.command === IGNORE);
const offered = async (piece: string, text = TEXT, uri = DRAFT) =>
  ignoring(await session.actions(rangeOf(text, piece), {}, uri));
const argumentOf = (actions: readonly CodeAction[], title: string) =>
  actions.find((one) => one.title.startsWith(title))?.command?.arguments?.[0] as IgnoreArgument;
const changeFile = (params: ChangeFileParams) => session.client.sendRequest<ChangeFileResult>(CHANGE_FILE, params);

/** What the client does with a quick fix that it was offered, over the files in memory. */
async function choose(piece: string, title: string, text = TEXT): Promise<SettingsFile> {
  const { folder, file, change } = argumentOf(await offered(piece, text), title);
  const uri = `${folder ?? FOLDER}/${file}`;
  const answer = await changeFile({ change, text: session.host.files.get(uri) ?? null });
  session.host.files.set(uri, answer.text ?? '');
  await session.client.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
  await session.settle();
  return file;
}
const codes = async (uri = DRAFT) => (await session.diagnostics(uri)).map(({ code }) => code);

describe('the quick fixes that ignore', () => {
  test('stand behind the fixes of the finding, tied to its diagnostic', async () => {
    await start();
    const actions = await session.actions(rangeOf(TEXT, '再接再励'), { only: ['quickfix'] });
    expect(actions.map(({ title }) => title)).toEqual([
      '改为“再接再厉”',
      '忽略这一处“再接再励”',
      '本稿中都忽略“再接再励”',
      '以后都不报“再接再励”这个词',
      expect.stringMatching(/^关闭规则“.+”$/),
    ]);
    for (const action of ignoring(actions)) {
      expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: IDIOM }] });
      expect(action).not.toHaveProperty('edit');
      expect(action).not.toHaveProperty('isPreferred');
    }
  });

  test('name the file and the folder that is in force', async () => {
    await start({ files: { [`${FOLDER}/dictionary.txt`]: '大统一\n' } });
    const actions = await offered('再接再励');
    const ignore = { rule: IDIOM, text: '再接再励' };
    const place = { uri: DRAFT, folder: FOLDER };
    expect(argumentOf(actions, '忽略这一处')).toEqual({
      ...place,
      file: 'ignores.json',
      change: { add: 'ignore', ignore: { ...ignore, before: '各级要', after: '，勇往直前。' } },
    });
    expect(argumentOf(actions, '本稿中都忽略').change).toEqual({
      add: 'ignore',
      ignore: { ...ignore, in: '讲话.txt' },
    });
    expect(argumentOf(actions, '以后都不报')).toMatchObject({
      file: 'dictionary.txt',
      change: { add: 'word', word: '再接再励' },
    });
    expect(argumentOf(actions, '关闭规则')).toMatchObject({ file: 'config.json', change: { add: 'off', rule: IDIOM } });
  });

  test('call a draft that was never saved by its title, and leave out the word where it is a mark', async () => {
    const text = `${TEXT}要抓落实,见成效。\n`;
    await start({}, text, 'untitled:Untitled-1');
    const actions = await offered('再接再励', text, 'untitled:Untitled-1');
    expect(argumentOf(actions, '本稿中都忽略')).toMatchObject({
      folder: null,
      change: { ignore: { in: '在全市工作会议上的讲话' } },
    });
    const titles = (await offered(',', text, 'untitled:Untitled-1')).map(({ title }) => title);
    expect(titles).toHaveLength(3);
    expect(titles.some((title) => title.startsWith('以后都不报'))).toBe(false);
  });

  test('are not offered over a stretch with many findings, nor to a client that has no such command', async () => {
    const text = `${TEXT}要快,要好,要实,要新。\n`;
    await start({}, text);
    const all = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
    expect((await session.actions(all)).length).toBeGreaterThan(0);
    expect(ignoring(await session.actions(all))).toEqual([]);
    await session.stop();
    session = await Session.start({ settings: onlyRules(IDIOM) });
    await session.open(TEXT);
    expect(ignoring(await session.actions(rangeOf(TEXT, '再接再励')))).toEqual([]);
  });

  test('each do what they say', async () => {
    const twice = `${TEXT}大家要再接再励。\n`;
    const other = 'file:///drafts/2026/b.txt';
    for (const [title, here, there] of [
      ['忽略这一处', 1, 2],
      ['本稿中都忽略', 0, 2],
      ['以后都不报', 0, 0],
      ['关闭规则', 0, 0],
    ] as const) {
      await start({ settings: calm({ rules: { typo: 'warning', punctuation: 'off', watermark: 'off' } }) }, twice);
      // The same words in another draft, at other neighbours.
      await session.open('同志们：\n我们再接再励！\n他们再接再励？\n', { uri: other });
      expect([await codes(), await codes(other)]).toEqual([
        [IDIOM, IDIOM],
        [IDIOM, IDIOM],
      ]);
      await choose(PARAGRAPH.slice(0, 7), title, twice);
      expect([title, (await codes()).length, (await codes(other)).length]).toEqual([title, here, there]);
      await session.stop();
    }
    await start();
  });
});

describe('an ignore lasts', () => {
  test.each([['忽略这一处'], ['本稿中都忽略']])(
    '%s: over edits above, a move, a reopening and in the command line; not over a change of the text',
    async (title) => {
      await start();
      expect(await codes()).toEqual([IDIOM]);
      expect(await choose('再接再励', title)).toBe('ignores.json');
      expect(await codes()).toEqual([]);

      const above = TEXT.replace('今天的会议很重要。', '今天的会议十分重要。\n我讲三点意见。');
      await session.change(2, above);
      expect(await codes()).toEqual([]);
      const moved = above.replace(`${PARAGRAPH}\n`, '').replace('同志们：\n', `同志们：\n${PARAGRAPH}\n`);
      await session.change(3, moved);
      expect(await codes()).toEqual([]);
      await session.close();
      await session.open(moved);
      expect(await codes()).toEqual([]);

      const ignores = session.host.files.get(`${FOLDER}/ignores.json`) ?? '';
      const changed = moved.replace('再接再励', '一如继往');
      const drafts = folderOf({ '.jianggao/ignores.json': ignores, '讲话.txt': moved, '改过/讲话.txt': changed });
      const found = (name: string) => checkJson(['--only', IDIOM, '--report-unused-ignores', drafts.file(name)]).json;
      const silent = found('讲话.txt');
      const spoken = found('改过/讲话.txt');
      drafts.remove();
      expect(silent).toMatchObject({ summary: { findings: 0 }, unusedIgnores: [] });
      expect(spoken.files[0]?.findings).toMatchObject([{ rule: IDIOM, text: '一如继往' }]);
      expect(spoken.unusedIgnores).toMatchObject([{ rule: IDIOM, text: '再接再励' }]);

      await session.change(2, changed);
      expect(await codes()).toEqual([IDIOM]);
    },
  );

  test('in the user’s settings too, where there is no folder', async () => {
    const ignores = [{ rule: IDIOM, text: '再接再励', in: '讲话.txt' }];
    await start({ settings: { ...onlyRules(IDIOM), ignores } });
    expect(await codes()).toEqual([]);
    session.settings = { ...onlyRules(IDIOM), ignores: [...ignores, { rule: 1 }], dictionary: ['甲乙'] };
    await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect(await codes()).toEqual([]);
    await session.settle();
    expect(session.shown).toEqual([expect.stringContaining('有 1 项缺少 rule 或 text')]);
  });
});

test('a file that nothing can be added to is said to be such', async () => {
  await start();
  const change = { add: 'off', rule: IDIOM } as const;
  expect(await changeFile({ change, text: '{ "rules": ' })).toEqual({ text: null });
  expect(await changeFile({ change, text: null })).toEqual({
    text: '{\n  "rules": {\n    "typo/idiom": "off"\n  }\n}\n',
  });
});
