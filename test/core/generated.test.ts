import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseSettings, readFolder, rules } from '../../server/src/core/index';
import { defineRule, type Rule } from '../../server/src/core/rules/define';
import { generate, PAGES } from '../../server/src/tools/generate';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const absolute = (file: string) => path.join(ROOT, ...file.split('/'));
const read = (file: string) => (existsSync(absolute(file)) ? readFileSync(absolute(file), 'utf8') : undefined);

describe('generated files', () => {
  const files = generate(read);

  it('say what the rules say (else: npm run generate)', () => {
    const outOfDate = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
    expect(outOfDate).toEqual([]);
  });

  it('are all there is in their folder', () => {
    const pages = readdirSync(absolute(PAGES), { recursive: true, encoding: 'utf8' })
      .map((page) => `${PAGES}/${page.split(path.sep).join('/')}`)
      .filter((page) => page.endsWith('.md'));
    expect(pages.filter((page) => !files.has(page))).toEqual([]);
  });
});

const RULE: Rule = defineRule({
  id: 'typo/idiom',
  title: '成语错字',
  severity: 'error',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'report',
  why: '成语有固定写法。',
  source: '词典|规范',
  options: {
    least: { type: 'number', default: 2, minimum: 1, description: '最少几次' },
    strict: { type: 'boolean', default: false, description: '从严' },
    allowed: { type: 'words', default: ['甲', '乙'], description: '放过的词' },
  },
  examples: [
    { bad: '«再接再励»，用`记号`', fixed: '再接再厉，用`记号`' },
    { bad: '«墨守陈规»', options: { strict: true } },
    { good: '再接再厉' },
  ],
  check() {},
});
const OPT_IN: Rule = {
  ...RULE,
  id: 'layout/indent',
  title: '段首空格',
  severity: 'hint',
  optIn: true,
  fix: 'none',
  options: {},
};

const MANIFEST = `${JSON.stringify(
  {
    name: 'x',
    version: '1.2.3',
    contributes: {
      configuration: [
        { title: 'a', properties: { 'jianggao.detect': { type: 'string' } } },
        { title: 'b', properties: { 'jianggao.rules': { type: 'object', properties: { old: {} }, order: 3 } } },
      ],
    },
  },
  undefined,
  2,
)}\n`;
const README = 'before\n<!-- rules:begin -->\nold\n<!-- rules:end -->\nafter\n';

describe('the generator', () => {
  const given: Readonly<Record<string, string>> = {
    'package.json': MANIFEST,
    'README.md': README,
    'README.zh-CN.md': 'no marks\n',
  };
  const files = generate((file) => given[file], [RULE, OPT_IN]);
  const page = files.get('docs/rules/typo/idiom.md') ?? '';

  it('writes a page with everything that the rule says', () => {
    for (const part of [
      '# 成语错字',
      '`typo/idiom`',
      '必错（error）',
      '自动改正（safe）',
      '成语有固定写法。',
      '词典|规范',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).toContain('| `allowed` | 词语列表 | `甲` `乙` | 放过的词 |');
    expect(page).toContain('```text\n«再接再励»，用`记号`\n```\n\n改为\n\n```text\n再接再厉，用`记号`\n```');
    expect(page).toContain('选项 `{"strict":true}`：\n\n```text\n«墨守陈规»\n```');
    expect(page).toContain('## 不会报告的\n\n```text\n再接再厉\n```');
    expect(page).not.toMatch(/\n\n\n/);
  });

  it('shows settings that hold', () => {
    for (const [file, text] of files) {
      if (!file.endsWith('.md') || !file.includes('/', PAGES.length + 1)) continue;
      const json = text.match(/```json\n([\s\S]*?)```/)?.[1] ?? '';
      expect(Object.keys(JSON.parse(json) as object)).toContain('rules');
    }
    expect(files.get('docs/rules/layout/indent.md')).toContain('"layout/indent": "hint"');
  });

  it('lists rules by family', () => {
    const index = files.get('docs/rules/README.md') ?? '';
    expect(index).toContain('## 错别字（typo）');
    expect(index).toContain('| [`typo/idiom`](typo/idiom.md) | 成语错字 | 必错（error） | 自动改正（safe） |');
    expect(index).toContain('参考（hint），默认关闭');
  });

  it('fills the setting of the rules and touches nothing else of the manifest', () => {
    const manifest = JSON.parse(files.get('package.json') ?? '');
    const properties = manifest.contributes.configuration[1].properties['jianggao.rules'];
    expect(Object.keys(properties.properties)).toEqual(['typo', 'layout', 'typo/idiom', 'layout/indent']);
    expect(properties.properties['layout/indent']).toMatchObject({
      default: 'off',
      enum: ['off', 'hint', 'information', 'warning', 'error'],
    });
    expect(properties).toMatchObject({ type: 'object', additionalProperties: false, order: 3 });
    properties.properties = { old: {} };
    delete properties.additionalProperties;
    expect(`${JSON.stringify(manifest, undefined, 2)}\n`).toBe(MANIFEST);
  });

  it('fills the table between the marks of a readme', () => {
    expect(files.get('README.md')).toMatch(
      /^before\n<!-- rules:begin -->\n\n?\| Rule \| Finds \|[\s\S]*\|\n<!-- rules:end -->\nafter\n$/,
    );
    expect(files.get('README.zh-CN.md')).toBe('no marks\n');
  });

  it('says the same when it runs again', () => {
    const again = generate((file) => files.get(file), [RULE, OPT_IN]);
    expect([...again]).toEqual([...files]);
  });

  it('keeps the version for the command line', () => {
    expect(files.get('server/src/cli/version.ts')).toContain("VERSION = '1.2.3'");
  });
});

describe('the schema of ignores', () => {
  const validate = new Ajv({ strict: false }).compile(
    JSON.parse(generate(() => undefined).get('syntaxes/ignores.schema.json') ?? ''),
  );
  const ignore = { rule: rules[0]?.id ?? '', text: '再接再励' };

  it.each([
    [[]],
    [[ignore, { ...ignore, before: '要', after: '。' }, { ...ignore, in: '讲话.txt' }]],
    [[{ ...ignore, rule: 'typo/gone' }]],
  ])('takes %j, as the program does', (value) => {
    expect(validate(value)).toBe(true);
    expect(readFolder({ 'ignores.json': JSON.stringify(value) }).problems).toEqual([]);
  });

  it.each([[{}], [[{ rule: ignore.rule }]], [[{ text: ignore.text }]], [[{ ...ignore, in: 3 }]]])(
    'refuses %j, as the program does',
    (value) => {
      expect(validate(value)).toBe(false);
      expect(readFolder({ 'ignores.json': JSON.stringify(value) }).problems).not.toEqual([]);
    },
  );

  it('is what the editor reads beside that of the configuration', () => {
    const { contributes } = JSON.parse(read('package.json') ?? '{}');
    expect(contributes.jsonValidation).toContainEqual({
      fileMatch: '.jianggao/ignores.json',
      url: './syntaxes/ignores.schema.json',
    });
    expect(read('syntaxes/ignores.schema.json')).toBeDefined();
  });
});

describe('the schema', () => {
  const schema = JSON.parse(generate(() => undefined).get('syntaxes/config.schema.json') ?? '');
  const validate = new Ajv({ strict: false }).compile(schema);
  const id = rules[0]?.id ?? '';

  it.each([
    [{}],
    [{ $schema: 'x', preset: 'gbt9704', minutes: 30, charactersPerMinute: 220 }],
    [{ rules: { [id]: 'off', [id.split('/')[0] ?? '']: 'hint' } }],
    [{ watermarks: ['公众号'], confusables: { 甲: '乙' }, terms: { 丙: '' } }],
  ])('takes %j, as the program does', (config) => {
    expect(validate(config)).toBe(true);
    expect(parseSettings(config).problems).toEqual([]);
  });

  it.each([
    [{ colour: 'red' }],
    [{ preset: 'other' }],
    [{ rules: { 'no/rule': 'off' } }],
    [{ rules: { [id]: 'loud' } }],
    [{ options: { 'no/rule': {} } }],
    [{ options: { [id]: { nothing: 1 } } }],
    [{ watermarks: 'x' }],
    [{ watermarks: [''] }],
    [{ confusables: { 甲: 1 } }],
    [{ minutes: -1 }],
    [{ charactersPerMinute: 0 }],
  ])('refuses %j, as the program does', (config) => {
    expect(validate(config)).toBe(false);
    expect(parseSettings(config).problems).not.toEqual([]);
  });
});
