import { afterAll, describe, expect, it } from 'vitest';
import { checkJson, folderOf, jianggao } from './command';

const WRONG = '没有调查,就没有发言权。';
const RIGHT = '没有调查，就没有发言权。';
const ONLY = ['--only', 'punctuation/half-width'];

const folder = folderOf({
  'wrong.txt': `同志们：\n${WRONG}\n`,
  'right.txt': `同志们：\n${RIGHT}\n`,
  'crlf.txt': `${RIGHT}\r\n\r\n　　${WRONG}\r\n`,
  'rare.txt': `𠮷${WRONG}\n`,
  'two.txt': `${WRONG}${WRONG}\n`,
  'notes.bin': WRONG,
  'tree/b.md': `# 讲话\n\n${WRONG}\n`,
  'tree/a/一.讲稿': WRONG,
  'tree/a/二.jianggao': WRONG,
  'tree/c.TXT': WRONG,
  'tree/d.docx': WRONG,
  'tree/.hidden/e.txt': WRONG,
  'tree/node_modules/f.txt': WRONG,
  'empty/.keep': '',
});
afterAll(() => folder.remove());
const inFolder = { cwd: folder.path };

describe('exit status', () => {
  it('is 0 where nothing at or above warning is found', () => {
    const answer = jianggao(['check', ...ONLY, 'right.txt'], inFolder);
    expect(answer).toMatchObject({ status: 0, stderr: '', stdout: '检查了 1 个文件，没有发现问题。\n' });
  });

  it('is 1 where something is', () => {
    expect(jianggao(['check', ...ONLY, 'right.txt', 'wrong.txt'], inFolder).status).toBe(1);
  });

  it('is 0 where all is below warning', () => {
    const low = folderOf({ '.jianggao/config.json': '{"rules":{"punctuation":"information"}}', 'a.txt': WRONG });
    const { answer, json } = checkJson([...ONLY, low.file('a.txt')]);
    low.remove();
    expect(json.summary).toMatchObject({ findings: 1, information: 1 });
    expect(answer.status).toBe(0);
  });

  it('is 2 where a file cannot be read, and the others are done', () => {
    const { answer, json } = checkJson([...ONLY, 'missing.txt', 'wrong.txt'], inFolder);
    expect(answer.status).toBe(2);
    expect(answer.stderr).toBe('missing.txt：文件不存在\n');
    expect(json.files.map((file) => file.path)).toEqual(['wrong.txt']);
    expect(json.summary.findings).toBe(1);
  });
});

describe('json', () => {
  it('has the shape that other programs rely on', () => {
    const { json } = checkJson([...ONLY, 'wrong.txt'], inFolder);
    expect(json).toEqual({
      version: 1,
      files: [
        {
          path: 'wrong.txt',
          characters: 16,
          encoding: 'utf-8',
          findings: [
            {
              rule: 'punctuation/half-width',
              family: 'punctuation',
              severity: expect.stringMatching(/^(error|warning|information|hint)$/),
              message: expect.stringMatching(/./),
              offset: 9,
              length: 1,
              text: ',',
              line: 2,
              column: 5,
              endLine: 2,
              endColumn: 6,
              fixes: [
                {
                  title: expect.stringMatching(/./),
                  kind: 'safe',
                  preferred: true,
                  edits: [{ offset: 9, length: 1, newText: '，' }],
                },
              ],
              related: [],
            },
          ],
        },
      ],
      summary: {
        files: 1,
        findings: 1,
        error: expect.any(Number),
        warning: expect.any(Number),
        information: expect.any(Number),
        hint: 0,
      },
    });
  });

  it('counts lines over CRLF and columns in UTF-16 units', () => {
    const { json } = checkJson([...ONLY, 'crlf.txt', 'rare.txt'], inFolder);
    const [crlf, rare] = json.files.map((file) => file.findings[0]);
    expect(crlf).toMatchObject({ offset: 22, line: 3, column: 7, text: ',' });
    expect(rare).toMatchObject({ offset: 6, line: 1, column: 7, text: ',' });
  });

  it('keeps the order of the arguments and names each file once', () => {
    const { json } = checkJson([...ONLY, 'wrong.txt', 'right.txt', './wrong.txt'], inFolder);
    expect(json.files.map((file) => file.path)).toEqual(['wrong.txt', 'right.txt']);
    expect(json.summary.files).toBe(2);
  });

  it('is valid with no file at all', () => {
    const { answer, json } = checkJson(['empty'], inFolder);
    expect(json).toMatchObject({ version: 1, files: [], summary: { files: 0, findings: 0 } });
    expect(answer.status).toBe(0);
  });
});

describe('paths', () => {
  it('finds drafts below a folder, in the order of their names, and nothing else', () => {
    const { json } = checkJson([...ONLY, 'tree'], inFolder);
    expect(json.files.map((file) => file.path)).toEqual([
      'tree/a/一.讲稿',
      'tree/a/二.jianggao',
      'tree/b.md',
      'tree/c.TXT',
    ]);
  });

  it('checks a file that is named, whatever it is called', () => {
    expect(checkJson([...ONLY, 'notes.bin'], inFolder).json.summary.findings).toBe(1);
  });

  it('reads standard input', () => {
    const { answer, json } = checkJson([...ONLY, '-'], { input: WRONG });
    expect(json.files[0]).toMatchObject({ path: '-', encoding: 'utf-8' });
    expect(answer.status).toBe(1);
  });
});

describe('text', () => {
  it('groups by file, a finding a line, without colours in a pipe', () => {
    const { stdout } = jianggao(['check', ...ONLY, 'right.txt', 'wrong.txt', 'crlf.txt'], inFolder);
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('wrong.txt');
    expect(lines[1]).toMatch(/^ {2}2:5 {2}(必错|疑似|提示|参考) {2}\S.* {2}punctuation\/half-width$/);
    expect(lines[2]).toBe('');
    expect(lines[3]).toBe('crlf.txt');
    expect(lines.at(-2)).toMatch(/^检查了 3 个文件，发现 2 个问题：.*其中 2 处可用 jianggao fix 自动改正。$/);
    expect(stdout).not.toContain('\u001b');
  });

  it('lets no draft steer the terminal', () => {
    const { stdout } = jianggao(['check', '-'], { input: `没有\u001b[31m调查,就没有\u0007发言权。` });
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('\u0007');
  });
});

describe('options', () => {
  it('--only takes ids and families', () => {
    const all = checkJson(['--only', 'punctuation', 'wrong.txt'], inFolder).json;
    expect(all.files[0]?.findings.map((finding) => finding.family)).toContain('punctuation');
    expect(all.files[0]?.findings.every((finding) => finding.family === 'punctuation')).toBe(true);
  });

  it('--only refuses an unknown id', () => {
    const answer = jianggao(['check', '--only', 'punctuation,typo/nothing', 'wrong.txt'], inFolder);
    expect(answer).toMatchObject({ status: 2, stdout: '' });
    expect(answer.stderr).toMatch(/^jianggao：没有规则或类别“typo\/nothing”.*\n$/);
  });

  it('--min-severity leaves out what is below, in the count and the status too', () => {
    const low = folderOf({ '.jianggao/config.json': '{"rules":{"punctuation":"warning"}}', 'a.txt': WRONG });
    const kept = checkJson([...ONLY, '--min-severity', 'warning', low.file('a.txt')]);
    const left = checkJson([...ONLY, '--min-severity', 'error', low.file('a.txt')]);
    low.remove();
    expect(kept.json.summary).toMatchObject({ findings: 1, warning: 1 });
    expect(kept.answer.status).toBe(1);
    expect(left.json.summary).toMatchObject({ files: 1, findings: 0, warning: 0 });
    expect(left.answer.status).toBe(0);
  });

  it('--report-unused-ignores lists what no draft needed', () => {
    const ignoring = folderOf({
      '.jianggao/ignores.json': JSON.stringify([
        { rule: 'punctuation/half-width', text: ',', before: '没有调查', after: '就没有发言权。' },
        { rule: 'typo/idiom', text: '再接再励' },
      ]),
      'a.txt': WRONG,
      'b.txt': RIGHT,
    });
    const { answer, json } = checkJson([...ONLY, '--report-unused-ignores', ignoring.path]);
    const silent = checkJson([...ONLY, ignoring.path]).json;
    ignoring.remove();
    expect(json.summary.findings).toBe(0);
    expect(answer.status).toBe(0);
    expect(json.unusedIgnores).toEqual([{ rule: 'typo/idiom', text: '再接再励' }]);
    expect(silent).not.toHaveProperty('unusedIgnores');
  });

  it('--report-unused-ignores lists comments that silence nothing, and unknown rules in comments are told', () => {
    const commented = folderOf({
      'a.md': '<!-- jianggao-ignore punctuation layout -->\n要再接再厉,勇往直前。\n',
      'b.md': '<!-- jianggao-ignore typo/idoim -->\n会议很重要。\n',
    });
    const { answer, json } = checkJson([...ONLY, '--report-unused-ignores', commented.path]);
    const unused = json.unusedIgnores;
    commented.remove();
    expect(unused).toEqual([
      {
        rule: 'layout',
        text: '<!-- jianggao-ignore punctuation layout -->',
        in: expect.stringContaining('a.md'),
        line: 1,
      },
    ]);
    expect(answer.stderr).toMatch(/b\.md:1：注释要忽略的“typo\/idoim”不是规则，也不是类别/);
  });

  it.each([
    [['check'], '没有写明要处理的文件或文件夹'],
    [['check', '--format', 'xml', 'a.txt'], '选项“--format”的取值不对，只能是 text、json、sarif、github'],
    [['check', '--preset', 'none', 'a.txt'], '选项“--preset”的取值不对，只能是 corpus、gbt9704'],
    [
      ['check', '--min-severity', 'all', 'a.txt'],
      '选项“--min-severity”的取值不对，只能是 error、warning、information、hint',
    ],
    [['check', '--frobnicate', 'a.txt'], '没有选项“--frobnicate”，用法见 jianggao --help'],
    [['check', '--only', ',', 'a.txt'], '--only 后应写规则或类别'],
    [['check', '--only'], '选项“--only”后缺少取值'],
    [['frobnicate'], '没有命令“frobnicate”，用法见 jianggao --help'],
    [['fix', '--write', '--diff', 'a.txt'], '--write 和 --diff 只能用一个'],
    [['lsp'], '请加上选项“--stdio”'],
    [[], '请写明要做什么，例如 jianggao check 讲话.txt；用法见 jianggao --help'],
  ])('%j is bad usage, said in one line', (args, line) => {
    expect(jianggao(args)).toMatchObject({ status: 2, stdout: '', stderr: `jianggao：${line}\n` });
  });

  it.each([[['--help']], [['check', '--help']], [['--version']]])('%j answers on standard output', (args) => {
    const answer = jianggao(args);
    expect(answer).toMatchObject({ status: 0, stderr: '' });
    expect(answer.stdout).not.toBe('');
  });
});
