import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Checker, fixAll } from '../../server/src/core/index';
import { runs } from '../fuzz/length';

const FAMILIES = ['punctuation', 'number', 'wording'];
const checker = new Checker({}, FAMILIES);
const byDefault = new Checker();
const found = (text: string, rule: string) =>
  checker
    .check(text)
    .findings.filter((one) => one.rule === rule)
    .map((one) => text.slice(one.offset, one.offset + one.length));
const fixed = (text: string) => fixAll(text, byDefault).text;

describe('half-width', () => {
  test('is told apart from numbers, code, links and English', () => {
    for (const clean of [
      '会议9:00开始，比例1:500，比分3:2，1,024人，圆周率3.14，版本2.0.1。',
      '详见https://a.gov.cn/b?c=1,2;d=(3)，邮箱zhang.san@a.gov.cn。',
      '请看[附件](a(1).docx)和`f(x, y);`，文件名为工作总结(终稿).docx。',
      'He said: "It is fine, isn\'t it?" (Yes!)',
      '<b>重点</b>&nbsp;工作，第①项。',
    ]) {
      expect(found(clean, 'punctuation/half-width')).toEqual([]);
    }
  });

  test('after fix-all no half-width mark is left beside Han, and quotes and brackets pair', () => {
    const text = '同志们:\n他说:"要快,要好;还要省(时间、人力)!"对吗?“对”,第一,"真"抓实干.大家都(要（学)习';
    const result = fixed(text);
    expect(result).toContain('他说：“要快，要好；还要省（时间、人力）！”对吗？“对”，第一，“真”抓实干');
    expect(result).not.toMatch(/[\u4e00-\u9fff][,;:?!"]|[,;:?!"][\u4e00-\u9fff]/);
  });

  test('a straight quote without a partner is reported and left to the author', () => {
    const text = '要"真抓实干，久久为功。';
    expect(found(text, 'punctuation/half-width')).toEqual(['"']);
    expect(fixed(text)).toBe(text);
  });

  test('half-width marks with stray blanks become one full-width mark in one run', () => {
    expect(fixed('要抓紧, 要抓实 ; 要抓好。')).toBe('要抓紧，要抓实；要抓好。');
    expect(fixed('要抓紧,,要抓实。')).toBe('要抓紧，要抓实。');
  });
});

describe('pairs', () => {
  test('quotations may run over paragraphs, in both ways', () => {
    expect(found('他写道：\n“一段话在这里。\n“二段话在这里。\n“三段话在这里。”\n完。', 'punctuation/pairs')).toEqual(
      [],
    );
    expect(found('他写道：“一段话在这里。\n二段话在这里。”\n完。', 'punctuation/pairs')).toEqual([]);
  });
  test('each fault is reported once, where it stands', () => {
    expect(found('要落实“三会一课制度。', 'punctuation/pairs')).toEqual(['“']);
    expect(found('要落实三会一课》制度，做到‘真’。', 'punctuation/pairs')).toEqual(['》']);
    expect(found('（一）要快。\n1）要好。\n一）要省。\n（\n三）要多。', 'punctuation/pairs')).toEqual([]);
  });
});

describe('what keyboards and conversions leave', () => {
  test('small and half-width forms, the key of 、 and a comma behind %', () => {
    const text = '要抓学习｡要抓落实﹐见实效﹔思想\\作风都要好，增长6%, 其中工业8%。';
    expect(found(text, 'punctuation/half-width')).toEqual(['｡', '﹐', '﹔', '\\', ',']);
    expect(found('路径为C:\\工作\\讲话，5%,6% of all。', 'punctuation/half-width')).not.toContain(',');
  });

  test('ranges, dashes and ellipses', () => {
    expect(found('在2016--2020年间，2021——2025年。', 'punctuation/range')).toEqual(['--', '——']);
    expect(found('一一在全市会议上的讲话', 'punctuation/dash')).toEqual(['一一']);
    expect(found('一一落实到人，一一对应。', 'punctuation/dash')).toEqual([]);
    expect(found('抓好工业、农业……等重点。', 'punctuation/etc')).toEqual(['……']);
    expect(found('不能缓一缓、等一等，要快，等到明年就晚了。', 'punctuation/etc')).toEqual([]);
  });

  test('paragraphs that stop at a mark that ends nothing', () => {
    const end = 'punctuation/sentence-end';
    expect(found('同志们：\n今天开会，主要任务是总结经验，\n散会。', end)).toEqual(['，']);
    expect(found('同志们：\n今天开会很重要。大家要认真领会精神，务求抓出实实在在的成效；\n散会。', end)).toEqual([
      '；',
    ]);
    expect(found('同志们：\n一是认真学习领会，做到真学真懂真信真用真落实；\n二是抓好落实。', end)).toEqual([]);
    expect(found('尊敬的各位来宾、各位朋友、各位校友，\n同志们：\n今天开会。', end)).toEqual([]);
  });

  test('one kind of mark in one row', () => {
    expect(found('同志们：\n要说真话，说实话、说群众的心里话。', 'punctuation/row')).toEqual([
      '说真话，说实话、说群众的心里话',
    ]);
    expect(found('同志们：\n学思想、强党性，重实践、建新功。强基础、补短板，促发展。', 'punctuation/row')).toEqual([]);
  });

  test('a blank behind a surname is a name only in front of what follows names', () => {
    const stray = 'punctuation/stray-space';
    const text = '同志们：\n我们要抓好重点项 目建设各项工作，推动发展再上台阶。';
    expect(found(text, stray)).toEqual([' ']);
    expect(found('同志们：\n下面请市委书记龚 正讲话，大家欢迎，认真领会。', stray)).toEqual([]);
  });
});

test('every rule of these families is linear on hostile texts', () => {
  const parts = [
    '“',
    '《<决',
    '，、',
    '约',
    '通过',
    '一',
    '3',
    '1-',
    '截止',
    '等',
    ' ',
    '（',
    "'",
    '"',
    '”。',
    '、更',
    '…',
    '--',
    'www.',
    '`',
  ];
  for (const part of [...parts, parts.join('')]) {
    const text = `讲话稿${part.repeat(Math.ceil(8_000 / part.length))}`;
    const start = performance.now();
    const result = new Checker({}, FAMILIES).check(text);
    expect(result.failures).toEqual([]);
    expect(performance.now() - start, `on a row of ${part}`).toBeLessThan(800);
  }
});

test('fix-all comes to rest on any text', () => {
  const pieces = [
    '同志们',
    '“',
    '”',
    '"',
    "'",
    ',',
    ';',
    '(',
    ')',
    '。',
    '，',
    ' ',
    '二0二四年',
    '…',
    '--',
    '截止目前',
    'a',
    '1',
    '\n',
    '《',
    '》',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (chosen) => {
      const own = new Checker({}, FAMILIES);
      const once = fixAll(chosen.join(''), own).text;
      expect(fixAll(once, own).text).toBe(once);
      expect(own.check(once).failures).toEqual([]);
    }),
    runs(60, 3000),
  );
});

const corpus = join(__dirname, '../../../shared/corpus');

interface GoldEntry {
  readonly family: string;
  readonly line: number;
  readonly quote: string;
  readonly note?: string;
  readonly or?: readonly { readonly family?: string; readonly line: number; readonly quote: string }[];
}

describe.skipIf(!existsSync(corpus))('on the corpus', () => {
  test.each([0, 1, 2, 3, 4])('seed-%i: every required entry of punctuation and wording is found', (seed) => {
    const text = readFileSync(join(corpus, `seed-${seed}.txt`), 'utf8').replace(/^\uFEFF/, '');
    const gold = JSON.parse(readFileSync(join(corpus, `seed-${seed}.gold.json`), 'utf8')) as {
      readonly find: readonly GoldEntry[];
      readonly traps: readonly string[];
      readonly punctuationTotalAtLeast?: number;
    };
    const { draft, findings } = checker.check(text);
    const missed = gold.find
      .filter((one) => ['punctuation', 'wording'].includes(one.family) && !/credit when reached/.test(one.note ?? ''))
      .filter((one) => {
        const from = text.indexOf(one.quote, draft.lines.starts[one.line - 1]);
        return !findings.some(
          (hit) =>
            hit.rule.startsWith(one.family) && hit.offset < from + one.quote.length && hit.offset + hit.length > from,
        );
      });
    expect(missed).toEqual([]);
    const serious = findings.filter((one) => one.severity === 'warning' || one.severity === 'error');
    const trapped = gold.traps.filter((trap) => {
      for (let at = text.indexOf(trap); at >= 0; at = text.indexOf(trap, at + 1)) {
        if (serious.some((hit) => hit.offset >= at && hit.offset + hit.length <= at + trap.length)) return true;
      }
      return false;
    });
    expect(trapped).toEqual([]);
    const marks = findings.filter((one) => one.rule === 'punctuation/half-width').length;
    expect(marks).toBeGreaterThanOrEqual(gold.punctuationTotalAtLeast ?? 0);
  });
});
