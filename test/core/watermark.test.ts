import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, Checker, compatibleEdits, type Finding, fixAll, safeFix } from '../../server/src/core/index';
import { AD_ECHOES, AD_INLINE, AD_LINES, AD_NEAR_MISSES } from './fixtures/adverts';
import { INSERTIONS, PAGE_LINES, PAGE_WORDS } from './fixtures/pages';
import { INLINE_WATERMARKS, NEAR_MISSES, WATERMARK_LINES } from './fixtures/watermarks';
import { WEAK_INLINE, WEAK_LINES, WEAK_NEAR_MISSES } from './fixtures/weak';
import { parseMarked } from './marked';

const IDS = ['watermark/line', 'watermark/inline', 'watermark/site-boilerplate'];
const checker = new Checker({}, IDS);

const TITLE = '在全县三级干部大会上的讲话';
const BODY = [
  '同志们：',
  '今天，我们召开三级干部大会，主要任务是总结经验、分析形势，动员全县上下振奋精神，再创佳绩。下面，我讲三点意见。',
  '一、提高认识，增强责任感',
  '要深刻认识做好当前工作的重要意义，坚持问题导向，把各项任务抓细抓实，确保取得实效。',
  '二、突出重点，抓好落实',
  '要坚持系统观念，统筹兼顾，稳扎稳打，一件事情接着一件事情办，一年接着一年干，久久为功。',
  '同志们，让我们团结一心，开拓进取，为建设美好家园而努力奋斗！',
];

/** The speech with a line put in: ahead of the title, among the paragraphs, or behind the end. */
function around(line: string, place: 'head' | 'middle' | 'tail'): { text: string; at: number } {
  const lines = [TITLE, ...BODY];
  const at = place === 'head' ? 0 : place === 'middle' ? 5 : lines.length;
  lines.splice(at, 0, line);
  return { text: lines.join('\n'), at };
}

const quotes = (text: string, findings: readonly Finding[]) =>
  findings.map((one) => text.slice(one.offset, one.offset + one.length));

describe.each(['head', 'middle', 'tail'] as const)('a line at the %s', (place) => {
  test.each([...WATERMARK_LINES, ...PAGE_LINES, ...WEAK_LINES, ...AD_LINES])('watermark: %s', (line) => {
    const { text } = around(line, place);
    const { findings } = checker.check(text);
    expect(quotes(text, findings)).toEqual([line.trim()]);
    expect(fixAll(text, checker).text).toBe([TITLE, ...BODY].join('\n'));
  });

  test.each([...NEAR_MISSES, ...PAGE_WORDS, ...WEAK_NEAR_MISSES, ...AD_NEAR_MISSES])('the speech: %s', (line) => {
    const { text } = around(line, place);
    expect(quotes(text, checker.check(text).findings)).toEqual([]);
  });
});

test('there are enough cases', () => {
  expect(WATERMARK_LINES.length).toBeGreaterThanOrEqual(80);
  expect(NEAR_MISSES.length).toBeGreaterThanOrEqual(80);
  expect(PAGE_LINES.length).toBeGreaterThanOrEqual(80);
  expect(PAGE_WORDS.length).toBeGreaterThanOrEqual(60);
});

test.each([...INLINE_WATERMARKS, ...INSERTIONS, ...WEAK_INLINE, ...AD_INLINE])('inline: %s', (marked) => {
  const { text, spans } = parseMarked(marked);
  const { findings } = checker.check(text);
  expect(quotes(text, findings)).toEqual(spans.map((span) => text.slice(span.start, span.end)));
});

describe('blocks', () => {
  const ADVERT = ['仅供学习 请勿外传', '青禾文苑', '自有平台、每天上新', '按实际需要随时调整', '现在订阅立享全部资料'];

  test('innocent lines between certain ones go with them', () => {
    const text = [...ADVERT, '', '【打击倒卖】', '会员群：   QQ群：', '', '', TITLE, ...BODY].join('\n');
    expect(fixAll(text, checker).text).toBe([TITLE, ...BODY].join('\n'));
  });

  test('a title, date or speaker between adverts stays', () => {
    for (const line of [TITLE, '（2023年5月6日）', '县委书记 林远山']) {
      const text = ['仅供学习 请勿外传', line, '青禾文苑 QQ群：123456', '', '在大会上的讲话', ...BODY].join('\n');
      expect(fixAll(text, checker).text).toContain(`${line}\n`);
    }
  });

  test('the only line that can be the title stays', () => {
    const text = ['青禾文苑 QQ群：123456', '凝心聚力 砥砺前行', '公众号：青禾文秘', ...BODY].join('\n');
    expect(fixAll(text, checker).text).toBe(['凝心聚力 砥砺前行', ...BODY].join('\n'));
  });

  test('a list of other pages behind the end goes', () => {
    const text = [TITLE, ...BODY, '', '相关文章：', '在座谈会上的发言', '年度工作会议主持词', '节日慰问信'].join('\n');
    expect(fixAll(text, checker).text.trimEnd()).toBe([TITLE, ...BODY].join('\n'));
  });

  test('signature and date behind the end stay', () => {
    const text = [TITLE, ...BODY, '', '青山县人民政府', '2023年5月6日', '上一篇：发言', '下一篇：主持词'].join('\n');
    const kept = [TITLE, ...BODY, '', '青山县人民政府', '2023年5月6日'].join('\n');
    expect(fixAll(text, checker).text.trimEnd()).toBe(kept);
  });

  test('any subset of the fixes applies cleanly and deletes nothing of the speech', () => {
    for (const end of ['', '\n', '\n\n\n']) {
      const text =
        [...ADVERT, '', '', TITLE, '', '微信：qinghe2020', '', ...BODY, '', '上一篇：发言', '下一篇：主持词'].join(
          '\n',
        ) + end;
      const { findings } = checker.check(text);
      const fixes = findings.flatMap((one) => safeFix(one) ?? []);
      expect(fixes).toHaveLength(8);
      for (let mask = 1; mask < 1 << fixes.length; mask++) {
        const some = fixes.filter((_, i) => mask & (1 << i));
        const edits = compatibleEdits(some);
        expect(edits).toHaveLength(some.length);
        const lines = applyEdits(text, edits).split('\n');
        for (const line of [TITLE, ...BODY]) expect(lines).toContain(line);
      }
    }
  });

  test('behind the end of a text without a last break nothing is left, not even a blank line', () => {
    const speech = [TITLE, ...BODY].join('\n');
    for (const block of [
      '上一篇：发言',
      '上一篇：发言\n下一篇：主持词',
      '青禾文苑\n\n公众号：青禾文秘\n\n下一篇：主持词',
    ]) {
      for (const gap of ['\n', '\n\n', '\n　\n\n']) {
        expect(fixAll(speech + gap + block, checker).text).toBe(speech);
      }
    }
  });

  test('a comment form, a list of other pages and a frame go as wholes', () => {
    const speech = [TITLE, ...BODY].join('\n');
    for (const block of [
      '发表评论\n用户名：　　密码：\n验证码：　　看不清？换一张',
      '往期回顾\n▶3篇党课讲稿\n▶最新！春训动员讲话\n◆80个小标题',
      '==========\n青禾文库\n本资料来源于网络，版权归原作者所有\n==========',
      '广告\n点击了解详情：公文写作课',
      '<div class="ad">\n<script src="/a.js"></script>\n</div>',
    ]) {
      expect(fixAll(`${speech}\n\n${block}`, checker).text).toBe(speech);
    }
  });

  test('weak signs are enough ahead of the title and behind the end, also in numbered lists', () => {
    const speech = [TITLE, ...BODY].join('\n');
    const heads = [
      '使用须知\n1.本资料仅限会员本人使用\n2.截图转发一律清退出群',
      '★砚语写作★\n写稿人的加油站\n每周二四更新',
    ];
    for (const head of heads) expect(fixAll(`${head}\n\n${speech}`, checker).text).toBe(speech);
    for (const tail of [
      '——全文完——\n老秦公文陪您写好每一篇\n点赞、收藏、转发就是最大的支持\n下期预告：《怎样写好述职报告》',
      '附：砚语写稿二季度上新目录\n1.县长在防汛会上的讲话\n2.廉政党课讲稿\n打包价58元，单篇8元',
      '主办：青山县人民政府办公室　承办：青山县信息中心\n网站标识码：4301220001\n建议使用1280×800分辨率浏览',
    ]) {
      expect(fixAll(`${speech}\n\n${tail}`, checker).text).toBe(speech);
    }
  });

  test('a signature, an annex and their list behind an advert stay', () => {
    const speech = [TITLE, ...BODY].join('\n');
    const kept = '中共青山县委办公室\n林远山\n附件：\n1.任务分解表\n2.责任清单';
    expect(fixAll(`${speech}\n公众号：青禾公文\n${kept}`, checker).text).toBe(`${speech}\n${kept}`);
  });

  test('a sentence of the speech ahead of an advert in the same line stays', () => {
    const text = [
      TITLE,
      ...BODY,
      '我就讲这些，谢谢大家。本文由青禾文秘网提供，转载请保留链接http://www.qinghe.com/1.html',
    ];
    expect(fixAll(text.join('\n'), checker).text).toBe([TITLE, ...BODY, '我就讲这些，谢谢大家。'].join('\n'));
  });

  test('a site’s name that stands in words is taken out where it stands often', () => {
    const name = '山禾公文网';
    const text = [TITLE, ...BODY].join('\n').replace('坚持问题导向', `坚持问题${name}导向`);
    const often = text.replace('统筹兼顾', `统筹${name}兼顾`).replace('开拓进取', `开拓${name}进取`);
    expect(checker.check(text).findings).toEqual([]);
    expect(fixAll(often, checker).text).toBe([TITLE, ...BODY].join('\n'));
  });

  test('in Markdown tags are markup', () => {
    const text = [`# ${TITLE}`, ...BODY, '谢谢大家。<br/>'].join('\n\n');
    expect(checker.check(text, 'markdown').findings).toEqual([]);
    expect(quotes(text, checker.check(text).findings)).toEqual(['<br/>']);
  });

  test('an entity becomes the character that it stands for', () => {
    const text = [TITLE, ...BODY, '要牢记&ldquo;两个务必&rdquo;。'].join('\n');
    expect(fixAll(text, checker).text).toBe([TITLE, ...BODY, '要牢记“两个务必”。'].join('\n'));
  });

  test('works with carriage returns', () => {
    const text = [...ADVERT, '', TITLE, ...BODY, '下一篇：主持词'].join('\r\n');
    expect(fixAll(text, checker).text).toBe([TITLE, ...BODY].join('\r\n'));
  });
});

describe('echoes', () => {
  const first = BODY[1] ?? '';

  test('the first paragraph broken off with a phrase of the collector', () => {
    const text = [`同志们：${first.slice(0, 40)}下面是小编为大家整理的大会讲话，供大家参考。`, ...BODY].join('\n');
    const [finding, ...others] = checker.check(text).findings;
    expect(others).toEqual([]);
    expect(finding?.offset).toBe(0);
    const [related] = finding?.related ?? [];
    expect(text.slice(related?.offset, (related?.offset ?? 0) + (related?.length ?? 0))).toContain(first.slice(0, 39));
    expect(fixAll(text, checker).text).toBe(BODY.join('\n'));
  });

  test('the title behind a seller’s bracket, and the first paragraph broken off by dots', () => {
    const [salutation = ''] = BODY;
    for (const echo of [
      `【下载后获高清完整版-独家】${TITLE}`,
      `${salutation}${first.slice(0, 40)}...本文是${TITLE}，欢迎参阅。`,
    ]) {
      expect(fixAll([echo, TITLE, ...BODY].join('\n'), checker).text).toBe([TITLE, ...BODY].join('\n'));
    }
  });

  test.each(AD_ECHOES)('the first paragraph broken off in a word: %s', (phrase) => {
    const text = [`同志们：${first.slice(0, 45)}${phrase}`, ...BODY].join('\n');
    expect(fixAll(text, checker).text).toBe(BODY.join('\n'));
  });

  test('what stands before the phrase and nowhere else is kept', () => {
    const text = [`${first}下面是小编为大家整理的大会讲话，供大家参考。`, ...BODY.slice(2)].join('\n');
    expect(fixAll(text, checker).text).toBe([first, ...BODY.slice(2)].join('\n'));
  });

  test('the title twice, whole or broken off, is a hint of lesser weight', () => {
    for (const echo of [TITLE, '在全县三级干部大会…', `${TITLE}_青禾范文网`]) {
      const text = [echo, '', TITLE, ...BODY].join('\n');
      const { findings } = checker.check(text);
      expect(findings.map((one) => [one.offset, one.severity])).toEqual([
        [0, expect.stringMatching(/information|warning/)],
      ]);
      expect(fixAll(text, checker).text).toBe([TITLE, ...BODY].join('\n'));
    }
  });

  test('a salutation or paragraph said again later is none', () => {
    const text = [TITLE, ...BODY, ...BODY].join('\n');
    expect(checker.check(text).findings).toEqual([]);
  });
});

test('the office adds its own lines', () => {
  const own = new Checker({ watermarks: ['内部流转件'] }, IDS);
  const text = [TITLE, ...BODY, '内部流转件 第三稿'].join('\n');
  expect(quotes(text, own.check(text).findings)).toEqual(['内部流转件 第三稿']);
  expect(checker.check(text).findings).toEqual([]);
});

test('time grows with the text and no faster', () => {
  const line = '公众号，二维码（下载www.com，更多范文请关注QQ微信';
  const time = (count: number): number => {
    const text = line.repeat(count);
    const start = performance.now();
    checker.check(text);
    return performance.now() - start;
  };
  time(1_000);
  expect(time(10_000)).toBeLessThan(1_500);
});

const published = join(__dirname, '../../../shared/csc/clean-official.txt');
describe.skipIf(!existsSync(published))('published text', () => {
  test('not one watermark in it', () => {
    const text = readFileSync(published, 'utf8');
    expect(quotes(text, checker.check(text).findings)).toEqual([]);
  });
});

const corpus = join(__dirname, '../../../shared/corpus');
interface Gold {
  readonly find: readonly { readonly family: string; readonly line: number; readonly quote: string }[];
  readonly clean?: { readonly deleteLines: readonly number[] };
}
describe.skipIf(!existsSync(corpus))('the corpus', () => {
  const names = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.txt')) : [];
  test.each(names)('%s: every watermark found, the speech left', (name) => {
    const text = readFileSync(join(corpus, name), 'utf8').replace(/^\uFEFF/, '');
    const gold = JSON.parse(readFileSync(join(corpus, name.replace('.txt', '.gold.json')), 'utf8')) as Gold;
    const { findings, draft } = checker.check(text);
    for (const { line, quote } of gold.find.filter((one) => one.family === 'watermark')) {
      const at = text.indexOf(quote, draft.lines.starts[line - 1]);
      expect(findings.some((one) => one.offset < at + quote.length && one.offset + one.length > at)).toBe(true);
    }
    const solid = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');
    const kept = text.split('\n').filter((_, i) => !gold.clean?.deleteLines.includes(i + 1));
    expect(solid(fixAll(text, checker).text.split('\n'))).toEqual(solid(kept));
  });
});
