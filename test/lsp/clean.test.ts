import { afterEach, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol/node';
import { rules } from '../../server/src/core/index';
import { NAMES } from '../../server/src/lsp/features/clean';
import { CLEAN, type CleanResult } from '../../server/src/lsp/protocol';
import { applyEdits, applyTo, calm, DRAFT, Session } from './harness';

const SPEECH = [
  '在全市工作会议上的讲话',
  '同志们：',
  '今天的会议很重要,请大家认真学习。',
  '一、提高站位',
  '要原原本本学，联系实际学。',
  '',
].join('\n');
const ADVERT = '优稿文库，会员QQ群：123456789';
const TEXT = `${ADVERT}\n\n\n\n${SPEECH.replace('同志们：', '同志们：  ').replace('原原本本', '原原\u200b本本')}\n\n\n${ADVERT}\n`;

const settings = calm({ rules: { layout: 'hint' } });
const whole = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

let session: Session;
afterEach(() => session.stop());

const ask = (version = 1) => session.client.sendRequest<CleanResult>(CLEAN, { uri: DRAFT, version });

test('adverts, blank lines, blanks and what cannot be seen go; the speech stays as it is, its other faults too', async () => {
  session = await Session.start({ settings });
  await session.open(TEXT);
  const { version, edits, removed } = await ask();
  expect(version).toBe(1);
  expect(applyEdits(TEXT, [...edits]).trim()).toBe(SPEECH.trim());
  expect(removed).toEqual([
    { name: '广告行', count: 2 },
    { name: '行尾空白', count: 1 },
    { name: '看不见的字符', count: 1 },
    { name: '多余空行', count: 1 },
  ]);
  // A preview of many small edits can be read, one of the whole text cannot.
  expect(edits.every(({ range }) => !(range.start.line < 4 && range.end.line > 6))).toBe(true);
});

test('what goes is named by what it is, only what is there, and what goes with a line is not counted again', async () => {
  session = await Session.start({ settings });
  const removed = async (text: string) => {
    await session.open(text);
    const answer = await ask();
    await session.close();
    return answer.removed.map(({ name, count }) => `${name}${count}`).join();
  };
  expect(await removed(`${SPEECH}以上就是小编为大家整理的工作会议讲话稿，欢迎阅读收藏。  \n`)).toBe('网站套话行1');
  expect(await removed(`${SPEECH}${ADVERT}\n版权所有：好稿文档网 2015-2020 未经授权禁止转载\n`)).toBe(
    '广告行1,网页文字行1',
  );
  expect(await removed(`${SPEECH}我们要再接再厉！好稿文秘整理，咨询QQ123456789\n`)).toBe('段落中的广告1');
  // Every rule that cleans has a name for what it takes out.
  const cleaning = rules.filter(({ id, fix }) => /^(watermark|layout)\//.test(id) && fix === 'safe');
  const named = new Set(['watermark/line', 'watermark/site-boilerplate', ...Object.keys(NAMES)]);
  expect(cleaning.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test('a draft that is clean is left alone; another version, or none, is not answered for', async () => {
  session = await Session.start({ settings });
  await session.open(SPEECH);
  expect(await ask()).toEqual({ version: 1, edits: [], removed: [] });
  expect(await session.actions(whole, { only: ['source.jianggao.clean'] })).toEqual([]);
  expect(await ask(2)).toEqual({ version: null, edits: [], removed: [] });
  await session.close();
  expect(await ask()).toEqual({ version: null, edits: [], removed: [] });
});

test('what is ignored or turned off is not taken out', async () => {
  const ignores = [{ rule: 'watermark/line', text: ADVERT }];
  session = await Session.start({ settings: { rules: { ...settings.rules, layout: 'off' }, ignores } });
  await session.open(TEXT);
  expect((await ask()).edits).toEqual([]);
});

test('the action has a kind of its own, which no save runs with fix-all', async () => {
  session = await Session.start({ settings });
  await session.open(TEXT);
  const kinds = async (only: string) => (await session.actions(whole, { only: [only] })).map(({ kind }) => kind);
  expect(await kinds('source.jianggao.clean')).toEqual(['source.jianggao.clean']);
  expect(await kinds('source.fixAll')).toEqual(['source.fixAll.jianggao']);
  expect(await kinds('source.fixAll.jianggao')).toEqual(['source.fixAll.jianggao']);
  expect(await kinds('source')).toEqual(['source.fixAll.jianggao', 'source.jianggao.clean']);
  expect((await session.actions(whole, { triggerKind: 2 })).map(({ kind }) => kind)).not.toContain(
    'source.jianggao.clean',
  );
  const [action] = await session.actions(whole, { only: ['source.jianggao.clean'] });
  const { edit } = await session.client.sendRequest<CodeAction>('codeAction/resolve', action);
  expect(applyTo(TEXT, edit).trim()).toBe(SPEECH.trim());
});
