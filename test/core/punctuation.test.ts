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
    // Where the partner is thought to be lost, the finding covers what belongs between the two.
    expect(found('要落实“三会一课制度。', 'punctuation/pairs')).toEqual(['“三会一课']);
    expect(found('要落实三会一课》制度，做到‘真’。', 'punctuation/pairs')).toEqual(['三会一课》']);
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

describe('rows with one mark unlike the others', () => {
  test.each([
    ['立足于防大汛，抗大旱、抢大险、救大灾。', '防大汛，抗大旱、抢大险、救大灾'],
    ['能不能真改、实改，彻底改，要看行动。', '真改、实改，彻底改'],
    ['做到思想重视、行动重视，措施重视。', '思想重视、行动重视，措施重视'],
    ['坚持人民至上，生命至上、健康至上，不松劲。', '人民至上，生命至上、健康至上'],
    ['做到看得见、摸得着，用得上。', '看得见、摸得着，用得上'],
    ['打造宜居、宜业，宜游的美丽乡村。', '宜居、宜业，宜游'],
    ['确保群众吃得放心、住得安心，行得舒心。', '吃得放心、住得安心，行得舒心'],
    ['《甲法》、《乙法》，《丙法》都是看家本领。', '《甲法》、《乙法》，《丙法》'],
    ['《甲法》，《乙法》《丙法》都是看家本领。', '《甲法》，《乙法》《丙法》'],
  ])('%s', (text, row) => {
    expect(found(text, 'punctuation/row')).toEqual([row]);
  });
  test.each([
    '要抓重点、补短板，强弱项、促提升。',
    '要脚踏实地，务实功、出实招、求实效。',
    '锤炼政德，明大德、守公德、严私德。',
    '把握自身优势，强化现有优势、发掘潜在优势。',
    '县委书记、县长，各乡镇长到会。',
    '要相信群众、依靠群众，做好群众的思想工作。',
    '不忘初心、牢记使命，砥砺前行。',
    '学《甲法》、《乙法》，又学《丙法》；读《丁法》，《戊法》也要读。',
  ])('%s', (text) => {
    expect(found(text, 'punctuation/row')).toEqual([]);
  });
});

describe('marks that part what belongs together', () => {
  test.each([
    ['成绩显著，概括起来；主要有三点。与此同时。也要看到不足。', '；。'],
    ['在市委的坚强领导下；全县经济稳步增长。', '；'],
    ['随着改革的深入；新情况不断出现。今年以来；经济平稳。', '；；'],
    ['不仅要敢抓；而且要善抓。虽然困难很多；但办法更多。无论何时；都不能松。', '；；；'],
    ['对具备条件的，要抓紧开工：暂不具备条件的，要创造条件。', '：'],
    ['群众需要什么，我们就做什么？绝不能含糊。', '？'],
  ])('%s', (text, marks) => {
    expect(found(text, 'punctuation/clause-mark').join('')).toBe(marks);
  });
  test.each([
    '概括起来：一是快，二是好。',
    '通过学习理论知识；通过调研摸清底数；为了谁；依靠谁；我是谁。',
    '既要讲学习，常学常新；又要讲实干，善作善成。',
    '难道群众要什么，我们就给什么？谁来抓，怎么抓，抓什么？什么是初心，什么是使命？',
    '违反规定的，从严处理：情节严重的，移送司法。',
    '我们从哪里来，要到哪里去？为了谁、依靠谁、我是谁，谁说了算？',
    '要在学习上下功夫；又在落实上见成效。',
  ])('%s', (text) => {
    expect(found(text, 'punctuation/clause-mark')).toEqual([]);
  });
  test('subject and short predicate', () => {
    expect(found('有时系统性、针对性，不够强。一些同志服务意识，比较弱，要改。', 'punctuation/subject-comma')).toEqual([
      '，',
    ]);
    expect(found('系统性、针对性，不够强。', 'punctuation/subject-comma')).toEqual(['，']);
    for (const good of ['加大力度，不够的再补。', '要有力度，不够强就换人。', '提高了针对性，还不够强。'])
      expect(found(good, 'punctuation/subject-comma')).toEqual([]);
  });
  test('title marks around what is no work', () => {
    expect(found('深入实施《人才培养工程》，荣获《优秀组织奖》。', 'punctuation/title-misuse')).toEqual([
      '《人才培养工程》',
      '《优秀组织奖》',
    ]);
    for (const good of [
      '观看电影《红海行动》。',
      '启动《平安行动》专题节目拍摄。',
      '实施《健康行动（2019—2030年）》。',
    ])
      expect(found(good, 'punctuation/title-misuse')).toEqual([]);
  });
  test('a point is right beside a quotation mark that looks the wrong way', () => {
    const text = '“千里之堤，溃于蚁穴“，第一次的口子不能开。';
    expect(found(text, 'punctuation/misplaced')).toEqual([]);
    expect(found(text, 'punctuation/pairs')).toEqual(['“']);
  });
});
