import { existsSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { afterAll, describe, expect, it } from 'vitest';
import { textReporter } from '../../server/src/cli/report/text';
import { Checker } from '../../server/src/core/index';
import { folderOf, jianggao } from './command';

const folder = folderOf({
  '第一,稿.txt': '同志们：\n　　没有调查,就没有发言权。\n',
  'heads.txt': '在全市会议上的讲话\n同志们：\n一、提高认识\n　　我们要提高认识。\n二、狠抓落实\n　　我们要狠抓落实。\n',
});
afterAll(() => folder.remove());
const inFolder = { cwd: folder.path };
const ONLY = ['--only', 'punctuation/half-width'];

describe('rules', () => {
  it('lists every rule with the fields of the contract', () => {
    const { stdout, status } = jianggao(['rules', '--format', 'json']);
    const rows = JSON.parse(stdout) as Record<string, unknown>[];
    expect(status).toBe(0);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(['id', 'family', 'title', 'severity', 'fix', 'scope', 'source', 'enabled']);
      expect(String(row.id).startsWith(`${row.family}/`)).toBe(true);
    }
  });

  it('prints a line a rule', () => {
    const rows = JSON.parse(jianggao(['rules', '--format', 'json']).stdout) as { id: string }[];
    const lines = jianggao(['rules']).stdout.trimEnd().split('\n');
    expect(lines.map((line) => line.split(/ {2}/)[0])).toEqual(rows.map((row) => row.id));
  });
});

describe('outline', () => {
  it('gives the tree as JSON', () => {
    const { stdout, status } = jianggao(['outline', '--format', 'json', 'heads.txt'], inFolder);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([
      {
        path: 'heads.txt',
        title: { text: '在全市会议上的讲话', line: 1 },
        salutation: { text: '同志们：', line: 2 },
        characters: 41,
        seconds: 12,
        sections: [
          { level: 1, ordinal: '一、', text: '一、提高认识', line: 3, characters: 14, seconds: 4, sections: [] },
          { level: 1, ordinal: '二、', text: '二、狠抓落实', line: 5, characters: 14, seconds: 4, sections: [] },
        ],
      },
    ]);
  });

  it('gives the tree as text', () => {
    const { stdout } = jianggao(['outline', 'heads.txt'], inFolder);
    expect(stdout).toBe(
      'heads.txt　在全市会议上的讲话\n约 41 字，讲 12 秒\n  一、提高认识  14 字 4 秒\n  二、狠抓落实  14 字 4 秒\n',
    );
  });

  it('shows runs inside paragraphs to who asks for them', () => {
    const input =
      '同志们：\n讲两点：一是甲事；二是乙事。\n一、丙方面\n要做到：一是早，先办两件事：第一，快。第二，准；二是实。\n';
    const [outline] = JSON.parse(jianggao(['outline', '--runs', '--format', 'json', '-'], { input }).stdout);
    expect(outline.runs).toEqual([
      { ordinal: '一是', text: '一是甲事', line: 2, runs: [] },
      { ordinal: '二是', text: '二是乙事', line: 2, runs: [] },
    ]);
    expect(outline.sections[0].runs).toMatchObject([
      { text: '一是早', line: 4, runs: [{ text: '第一，快' }, { text: '第二，准', runs: [] }] },
      { text: '二是实', runs: [] },
    ]);
    const { stdout } = jianggao(['outline', '--runs', '-'], { input });
    expect(stdout.split('\n').slice(2, 9)).toEqual([
      '  一是甲事',
      '  二是乙事',
      expect.stringMatching(/^ {2}一、丙方面 {2}/),
      '    一是早',
      '      第一，快',
      '      第二，准',
      '    二是实',
    ]);
  });

  it('is exit status 2 for what cannot be read', () => {
    const answer = jianggao(['outline', '--format', 'json', 'none.txt', 'heads.txt'], inFolder);
    expect(answer).toMatchObject({ status: 2, stderr: 'none.txt：文件不存在\n' });
    expect(JSON.parse(answer.stdout)).toHaveLength(1);
  });
});

describe('text', () => {
  const written = (colours: boolean) => {
    let out = '';
    const reporter = textReporter((text) => {
      out += text;
    }, colours);
    const result = new Checker({}, ['punctuation/half-width']).check('没有调查,就没有发言权。');
    reporter.begin();
    reporter.add(reporter.render({ path: 'a\u001b.txt', encoding: 'utf-8', characters: 12, ...result }));
    reporter.end({ files: 1, findings: 1, error: 0, warning: 1, information: 0, hint: 0 }, []);
    return out;
  };

  it('has colours where it is told to, and nothing else differs', () => {
    const control = String.fromCharCode(27);
    const bare = written(true)
      .split(control)
      .map((part, index) => (index === 0 ? part : part.replace(/^\[\d+m/, '')))
      .join('');
    expect(written(true)).toContain(`${control}[1ma .txt${control}[0m`);
    expect(written(false)).not.toContain(control);
    expect(bare).toBe(written(false));
  });
});

describe('github', () => {
  it('prints a workflow command a finding', () => {
    const { stdout, status } = jianggao(['check', '--format', 'github', ...ONLY, '第一,稿.txt'], inFolder);
    expect(stdout).toMatch(
      /^::(error|warning|notice) file=第一%2C稿\.txt,line=2,endLine=2,col=7,endColumn=8,title=punctuation\/half-width::.+\n$/,
    );
    expect(status).toBe(1);
  });
});

const SCHEMA = new URL('../../node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', import.meta.url);

describe('sarif', () => {
  const sarif = (...paths: string[]) => {
    const { stdout } = jianggao(['check', '--format', 'sarif', ...paths], inFolder);
    return JSON.parse(stdout) as Log;
  };

  it('gives results with place, fix and rule', () => {
    const run = sarif(...ONLY, '第一,稿.txt').runs[0];
    expect(run?.columnKind).toBe('utf16CodeUnits');
    expect(run?.tool.driver.rules?.map((rule) => rule.id)).toContain('punctuation/half-width');
    const region = { startLine: 2, startColumn: 7, endLine: 2, endColumn: 8 };
    expect(run?.results).toEqual([
      {
        ruleId: 'punctuation/half-width',
        level: expect.stringMatching(/^(error|warning|note)$/),
        message: { text: expect.stringMatching(/./) },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: `${encodeURIComponent('第一,稿')}.txt` },
              region,
            },
          },
        ],
        fixes: [
          {
            description: { text: expect.stringMatching(/./) },
            artifactChanges: [
              {
                artifactLocation: { uri: `${encodeURIComponent('第一,稿')}.txt` },
                replacements: [{ deletedRegion: region, insertedContent: { text: '，' } }],
              },
            ],
          },
        ],
      },
    ]);
  });

  it.skipIf(!existsSync(SCHEMA))('is valid under the schema of SARIF 2.1.0, with and without results', () => {
    const { id: _id, $schema: _draft, ...schema } = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Record<string, unknown>;
    // It is written for draft 4, whose keywords are the same ones but for the `id`.
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    for (const log of [sarif('.'), sarif('-')]) {
      validate(log);
      expect(validate.errors ?? []).toEqual([]);
    }
  });
});
