import { describe, expect, test } from 'vitest';
import { Checker, fixAll, rules } from '../../server/src/core/index';

const ids = rules.map((rule) => rule.id).filter((id) => id.startsWith('layout/'));
const only = (...names: string[]) =>
  new Checker(
    {},
    names.map((name) => `layout/${name}`),
  );
const all = new Checker({}, ids);
const quotes = (checker: Checker, text: string) =>
  checker.check(text).findings.map((one) => text.slice(one.offset, one.offset + one.length));

describe('damaged text', () => {
  const checker = only('mojibake');

  test.each([
    ['今天的会\uFFFD\uFFFD很重要。', '\uFFFD\uFFFD'],
    ['锟斤拷锟斤拷锟斤拷', '锟斤拷锟斤拷锟斤拷'],
    ['烫烫烫烫', '烫烫烫烫'],
    ['鍚屽織浠锛氫粖澶╀細璁锛屽緢閲嶈銆傝璐粡銆', '锛氫粖澶╀細璁锛屽緢閲嶈銆傝璐粡銆'],
    ['å\u0090\u008Cå¿\u0097ä»¬ï¼\u009A', 'å\u0090\u008Cå¿\u0097ä»¬ï¼'],
  ])('%s', (text, part) => {
    const { findings } = checker.check(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ severity: 'warning', fixes: [] });
    expect(text.slice(findings[0]?.offset)).toContain(part.slice(0, 3));
  });

  test.each(['水烫了，部队屯垦。', 'café、naïve、über、Besançon、São Paulo', '锛子、銆', '同志们：'])(
    'sound: %s',
    (text) => {
      expect(checker.check(text).findings).toEqual([]);
    },
  );
});

test('invisible characters go, a file’s mark and an emoji’s joiner stay', () => {
  const checker = only('invisible');
  expect(fixAll('\uFEFF坚\u200B持\u2060\u00AD原\uFEFF则\u0007。👨‍👩‍👧', checker).text).toBe('\uFEFF坚持原则。👨‍👩‍👧');
  expect(quotes(checker, '制表\t换行\r\n正常')).toEqual([]);
});

test('full-width digits and letters, their points and percent signs with them', () => {
  expect(fixAll('２０２０年增长６．５％，ＧＤＰ为１，０００亿元。', only('full-width')).text).toBe(
    '2020年增长6.5%，GDP为1，000亿元。',
  );
});

describe('blank lines', () => {
  const checker = only('blank-lines');

  test('runs shrink to one, and none open or close the text', () => {
    expect(fixAll('\n\n甲。\n\n\n\n乙。\n　\n \n丙。\n\n\n', checker).text).toBe('甲。\n\n乙。\n　\n丙。\n');
  });

  test('one is fine, and so is a text of nothing else', () => {
    for (const text of ['甲。\n\n乙。\n', '甲。', '', '\n', '\n\n\n']) expect(checker.check(text).findings).toEqual([]);
  });

  test('as many may stay as the option says', () => {
    const two = new Checker({ options: { 'layout/blank-lines': { most: 2 } } }, ['layout/blank-lines']);
    expect(fixAll('甲。\n\n\n\n乙。', two).text).toBe('甲。\n\n\n乙。');
  });
});

test('blanks behind a line', () => {
  expect(fixAll('甲。  \r\n乙。　\t\r\n　　丙。', only('trailing-space')).text).toBe('甲。\r\n乙。\r\n　　丙。');
  expect(only('trailing-space').check('甲。  \n乙。', 'markdown').findings).toEqual([]);
});

describe('page numbers', () => {
  const checker = only('page-number');

  test.each(['— 3 —', '-12-', '－ 3 －', '· 3 ·', '第3页', '第 3 页 共 10 页', '共10页 第3页', '3/10', 'Page 3 of 10'])(
    '%s',
    (line) => {
      expect(fixAll(`要抓好落实，\n${line}\n一抓到底。`, checker).text).toBe('要抓好落实，\n一抓到底。');
    },
  );

  test.each(['3', '2024', '——3月', '第3页写得好', '1/3的人', '3.', '（3）', '— 序 —'])('none: %s', (line) => {
    expect(quotes(checker, `要抓好落实。\n${line}\n一抓到底。`)).toEqual([]);
  });

  test('at both ends of the text', () => {
    expect(fixAll('- 1 -\n要抓好落实。\n- 2 -\n- 3 -', checker).text.trimEnd()).toBe('要抓好落实。');
  });
});

describe('hard-wrapped lines', () => {
  const checker = only('hard-wrap');
  const page = [
    '　　这一年来，在上级的坚强领导下，全体干部',
    '职工团结一心、攻坚克难，各项工作都取得了新',
    '的进展，为下一步的发展打下了良好的基础，也',
    '为全县作出了贡献。',
  ];

  test('are joined on request, as a suggestion', () => {
    const text = [...page, '　　第二段是完整的。'].join('\n');
    const [finding, ...others] = checker.check(text).findings;
    expect(others).toEqual([]);
    expect(finding?.fixes[0]?.kind).toBe('suggest');
    expect(finding?.fixes[0]?.edits).toHaveLength(3);
  });

  test('verses, lists and whole paragraphs are none', () => {
    for (const text of [
      '春风又绿江南岸\n明月何时照我还\n春风又绿江南岸\n明月何时照我还',
      '一、提高认识，切实增强做好工作的责任感\n二、突出重点，全力推动工作取得新成效\n三、加强领导，确保各项任务落到实处\n四、改进作风',
      '同志们：\n今天的会议很重要，请大家认真贯彻落实会议精神。\n下面，我讲三点意见，供大家在工作中参考。',
    ]) {
      expect(quotes(checker, text)).toEqual([]);
    }
  });
});

describe('indents', () => {
  const body = '要坚持问题导向，把各项工作抓细抓实抓出成效。';

  test('those unlike the rest are reported', () => {
    const text = [1, 2, 3, 4, 5].map((i) => `${i === 4 ? '\t' : '　　'}${body}${i}`).join('\n');
    expect(quotes(only('mixed-indent'), text)).toEqual(['\t']);
  });

  test('a heading that stands unlike all others of its run', () => {
    const draft = (...indents: string[]) =>
      indents.map((indent, i) => `${indent}${'一二三四'.charAt(i)}、抓好工作\n${body}${i}`).join('\n');
    expect(quotes(only('mixed-indent'), draft('', '        ', '', ''))).toEqual(['        ']);
    expect(quotes(only('mixed-indent'), draft('　　', '　　', '  '))).toEqual(['  ']);
    expect(quotes(only('mixed-indent'), draft('', '    ', '  '))).toEqual([]);
    expect(quotes(only('mixed-indent'), draft('', '    '))).toEqual([]);
    expect(quotes(only('mixed-indent'), draft('', '　　', '　　'))).toEqual([]);
  });

  test('two habits of equal weight are left alone', () => {
    const text = [1, 2, 3, 4].map((i) => `${i % 2 ? '' : '　　'}${body}${i}`).join('\n');
    expect(quotes(only('mixed-indent'), text)).toEqual([]);
  });
});

test('layout fixes are stable, and change no letter of a clean text', () => {
  const clean = '在大会上的讲话\n\n同志们：\n　　今天的会议很重要，请大家认真贯彻落实。\n　　谢谢大家！\n';
  expect(all.check(clean).findings).toEqual([]);
  const dirty = `\n\n${clean.replaceAll('\n', '  \n')}\u200B\n\n\n`;
  const once = fixAll(dirty, all).text;
  expect(once.trim()).toBe(clean.trim());
  expect(fixAll(once, all).text).toBe(once);
});
