import { describe, expect, test } from 'vitest';
import {
  Checker,
  changeFile,
  type Finding,
  fileOf,
  fixAll,
  idleComments,
  ignoreHere,
  ignoreInDraft,
  parseSettings,
  readFolder,
  type SettingsChange,
  type SettingsFile,
  unknownInComments,
  unknownRules,
  wordOf,
} from '../../server/src/core/index';

const IDIOM = 'typo/idiom';
const HALF = 'punctuation/half-width';
const rules = (text: string, settings: object = {}, markup: 'plain' | 'markdown' = 'plain', name?: string) =>
  new Checker(settings, [IDIOM, HALF]).check(text, markup, name).findings.map(({ rule }) => rule);

describe('an ignore for one draft', () => {
  const text = '在全市工作会议上的讲话\n同志们：\n要再接再励，勇往直前。\n';
  const ignored = (name: string) => ({ ignores: [{ rule: IDIOM, text: '再接再励', in: name }] });

  test.each([
    ['讲话.txt', '讲话.txt', []],
    ['讲话.txt', '别的.txt', [IDIOM]],
    ['讲话.txt', undefined, [IDIOM]],
    ['在全市工作会议上的讲话', undefined, []],
    ['在全市工作会议上的讲话', '讲话.txt', []],
    ['在全市工作会议上', '讲话.txt', [IDIOM]],
  ])('of %s in a file called %s', (within, name, found) => {
    expect(rules(text, ignored(within), 'plain', name)).toEqual(found);
  });

  test('holds in fix-all, and is unused where its draft is another', () => {
    const checker = new Checker(ignored('讲话.txt'), [IDIOM]);
    expect(fixAll(text, checker, 'plain', undefined, '讲话.txt').text).toBe(text);
    expect(fixAll(text, checker, 'plain', undefined, '别的.txt').text).not.toBe(text);
    expect(checker.check(text, 'plain', '讲话.txt').unusedIgnores).toEqual([]);
    expect(checker.check(text, 'plain', '别的.txt').unusedIgnores).toHaveLength(1);
  });

  test('is made of the finding’s text and that name', () => {
    const [finding] = new Checker({}, [IDIOM]).check(text).findings;
    if (!finding) throw new Error('nothing found');
    expect(ignoreInDraft(text, finding, '讲话.txt')).toEqual({ rule: IDIOM, text: '再接再励', in: '讲话.txt' });
    expect(ignoreHere(text, finding)).toEqual({ rule: IDIOM, text: '再接再励', before: '要', after: '，勇往直前。' });
  });
});

describe('a comment in Markdown', () => {
  const defect = '要再接再励,勇往直前。';
  test.each([
    [`<!-- jianggao-ignore typo/idiom -->\n${defect}`, [HALF]],
    [`<!-- jianggao-ignore typo -->\n\n${defect}`, [HALF]],
    [`<!--jianggao-ignore typo, punctuation/half-width-->\n${defect}`, []],
    [`<!-- jianggao-ignore -->\n${defect}`, []],
    [`<!-- jianggao-ignore typo -->\n<!-- jianggao-ignore punctuation -->\n${defect}`, []],
    [`<!-- jianggao-ignore -->\n<!-- jianggao-ignore typo -->\n${defect}`, []],
    [`<!-- jianggao-ignore -->\n会议很重要。\n${defect}`, [IDIOM, HALF]],
    [`<!-- jianggao-ignored -->\n${defect}`, [IDIOM, HALF]],
    [`<!-- 说明：jianggao-ignore typo -->\n${defect}`, [IDIOM, HALF]],
    [`<!-- jianggao-ignore typo\n${defect}`, []],
    [`${defect}\n<!-- jianggao-ignore -->`, [IDIOM, HALF]],
  ])('%j', (text, found) => {
    expect(rules(text, {}, 'markdown')).toEqual(found);
  });

  test('is idle where it silences nothing, name by name', () => {
    const checker = new Checker({}, [IDIOM, HALF]);
    const idle = (text: string) =>
      idleComments(checker.parse(text, 'markdown'), (other) => checker.check(other, 'markdown').findings).map(
        ({ line, name }) => [line, name],
      );
    expect(idle(`<!-- jianggao-ignore typo -->\n${defect}`)).toEqual([]);
    expect(idle(`<!-- jianggao-ignore -->\n${defect}`)).toEqual([]);
    expect(idle(`<!-- jianggao-ignore typo layout -->\n${defect}`)).toEqual([[0, 'layout']]);
    expect(idle(`<!-- jianggao-ignore -->\n会议很重要。\n${defect}`)).toEqual([[0, undefined]]);
    expect(idle(`${defect}\n\n<!-- jianggao-ignore typo/idiom -->`)).toEqual([[2, IDIOM]]);
    expect(idle(defect)).toEqual([]);
  });

  test('names that are no rule are told', () => {
    const draft = new Checker().parse(`<!-- jianggao-ignore typo/idoim，typo -->\n${defect}`, 'markdown');
    expect(unknownInComments(draft)).toEqual([{ line: 0, name: 'typo/idoim' }]);
    expect(unknownInComments(new Checker().parse(`<!-- jianggao-ignore x -->\n${defect}`))).toEqual([]);
  });

  test('is a line like any other in plain text', () => {
    expect(rules(`<!-- jianggao-ignore -->\n${defect}`)).toEqual([IDIOM, HALF]);
  });
});

describe('a word of the dictionary', () => {
  const finding = (text: string, family: Finding['family'], offset = 0, length = text.length): Finding => ({
    rule: `${family}/x`,
    family,
    severity: 'warning',
    message: '',
    offset,
    length,
    fixes: [],
    related: [],
  });

  test('is never reported, other words are', () => {
    const text = '要再接再励。要一如继往。';
    expect(rules(text)).toEqual([IDIOM, IDIOM]);
    expect(rules(text, { dictionary: ['再接再励'] })).toEqual([IDIOM]);
  });

  test.each([
    ['再接再励', 'typo', '再接再励'],
    ['我县', 'consistency', '我县'],
    ['的', 'typo', undefined],
    ['要，快', 'wording', undefined],
    ['甲'.repeat(17), 'typo', undefined],
    ['甲乙', 'watermark', undefined],
  ] as const)('%s of %s: %s', (text, family, word) => {
    expect(wordOf(text, finding(text, family))).toBe(word);
  });
});

describe('families', () => {
  test.each([
    ['numbering watermark typo punctuation placeholder repetition wording consistency number layout speakability', []],
    ['grammar typo/ toString', ['grammar', 'typo/', 'toString']],
  ])('%s', (names, unknown) => {
    expect(unknownRules(names.split(' '))).toEqual(unknown);
    const table = Object.fromEntries(names.split(' ').map((name) => [name, 'off']));
    expect(parseSettings({ rules: table }).problems).toHaveLength(unknown.length);
  });
});

describe('a settings folder', () => {
  test('gives the settings of its files and says what is wrong in each', () => {
    const { settings, problems } = readFolder({
      'config.json': '\ufeff{ "minutes": 10, "colour": "red", "dictionary": ["甲乙"] }',
      'dictionary.txt': '\ufeff# 本单位的词\r\n 丙丁 \r\n\r\n戊己',
      'ignores.json':
        '[{ "rule": "typo/idiom", "text": "甲", "in": "讲话.txt" }, { "rule": "x", "text": "y", "in": 1 }, 3]',
    });
    expect(settings).toMatchObject({
      minutes: 10,
      dictionary: ['甲乙', '丙丁', '戊己'],
      ignores: [{ rule: IDIOM, text: '甲', in: '讲话.txt' }],
    });
    expect(problems).toEqual([
      { file: 'config.json', message: '不认识的配置项“colour”' },
      { file: 'ignores.json', message: '有 2 项缺少 rule 或 text' },
    ]);
  });

  test.each([
    ['config.json', '{', '不是有效的 JSON'],
    ['config.json', '', '不是有效的 JSON'],
    ['config.json', 'null', '配置应为一个 JSON 对象'],
    ['ignores.json', '[', '不是有效的 JSON'],
    ['ignores.json', '{}', '应为列表'],
  ])('whose %s is %j', (file, text, message) => {
    expect(readFolder({ [file]: text }).problems).toEqual([{ file, message }]);
  });

  test('may be empty', () => {
    expect(readFolder({}).problems).toEqual([]);
  });
});

describe('a change of a settings folder', () => {
  const ignore = (rule: string, text: string, more: object = {}): SettingsChange => ({
    add: 'ignore',
    ignore: { rule, text, ...more },
  });
  const word = (one: string): SettingsChange => ({ add: 'word', word: one });
  const off: SettingsChange = { add: 'off', rule: IDIOM };
  const add = (text: string | undefined, ...changes: SettingsChange[]) =>
    changes.reduce((now: string | undefined, change) => changeFile(now, change), text);

  test('goes to its file and makes it where there is none', () => {
    const files = [ignore('a/b', '甲'), word('甲'), off].map(fileOf);
    expect(files).toEqual<SettingsFile[]>(['ignores.json', 'dictionary.txt', 'config.json']);
    expect(add(undefined, word('甲乙'))).toBe('甲乙\n');
    expect(add('\ufeff \n', off)).toBe('{\n  "rules": {\n    "typo/idiom": "off"\n  }\n}\n');
    expect(add(undefined, ignore('a/b', '甲', { in: 'x', before: '1', after: '2' }))).toBe(
      `${JSON.stringify([{ rule: 'a/b', text: '甲', before: '1', after: '2', in: 'x' }], undefined, 2)}\n`,
    );
  });

  test('ignores are sorted, whatever order they come in, and stand once', () => {
    const changes = [
      ignore('b/x', '甲'),
      ignore('a/x', '乙', { in: '讲话.txt' }),
      ignore('a/x', '乙'),
      ignore('a/x', '乙', { before: '要', after: '。' }),
      ignore('a/x', '丙'),
    ];
    const text = add(undefined, ...changes) ?? '';
    expect(add(undefined, ...[...changes].reverse(), ...changes)).toBe(text);
    expect((JSON.parse(text) as { rule: string; text: string }[]).map((one) => one.rule + one.text)).toEqual([
      'a/x丙',
      'a/x乙',
      'a/x乙',
      'a/x乙',
      'b/x甲',
    ]);
  });

  test('keeps what it does not know: other keys, broken entries, comments, the order of a hand-made list', () => {
    const list = JSON.parse(
      add('[{"rule": 1}, {"rule": "z/z", "text": "t", "why": "历史"}]', ignore('a/b', '甲')) ?? '',
    );
    expect(list).toEqual([{ rule: 'a/b', text: '甲' }, { rule: 'z/z', text: 't', why: '历史' }, { rule: 1 }]);
    expect(add('# 地名\n乙\n甲\n\n# 人名\n丁\n', word('丙'))).toBe('# 地名\n丙\n乙\n甲\n\n# 人名\n丁\n');
    expect(add('丁\n丙', word('丙'))).toBe('丁\n丙\n');
    const config = JSON.parse(
      add('{ "minutes": 5, "rules": { "z": "off", "typo/idiom": "hint" }, "x": 1 }', off) ?? '',
    );
    expect(Object.keys(config)).toEqual(['minutes', 'rules', 'x']);
    expect(Object.entries(config.rules)).toEqual([
      ['typo/idiom', 'off'],
      ['z', 'off'],
    ]);
  });

  test('keeps the line ends', () => {
    expect(add('乙\r\n甲\r\n', word('丙'))).toBe('丙\r\n乙\r\n甲\r\n');
  });

  test.each([
    ['[', ignore('a/b', '甲')],
    ['{}', ignore('a/b', '甲')],
    ['[]', off],
    ['{ "rules": [] }', off],
    ['{ // comment\n}', off],
  ])('is refused where %j stands', (text, change) => {
    expect(changeFile(text, change)).toBeUndefined();
  });

  test('can be read back', () => {
    const { settings, problems } = readFolder({
      'config.json': add(undefined, off),
      'dictionary.txt': add(undefined, word('甲乙'), word('丙丁')),
      'ignores.json': add(undefined, ignore(IDIOM, '甲', { in: '讲话.txt' })),
    });
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      rules: { [IDIOM]: 'off' },
      dictionary: ['丙丁', '甲乙'],
      ignores: [{ rule: IDIOM, text: '甲', in: '讲话.txt' }],
    });
  });
});
