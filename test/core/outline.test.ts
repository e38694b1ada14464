import { describe, expect, test } from 'vitest';
import { type Markup, parseDraft, walkSections } from '../../server/src/core/index';

/** The outline as indented lines, one for each section. */
function outlineOf(text: string, markup: Markup = 'plain'): string[] {
  const rows: string[] = [];
  walkSections(parseDraft(text, { markup }).sections, (section) => {
    rows.push(`${'  '.repeat(section.level - 1)}${section.text.replace(/\s+/gu, ' ')}`);
  });
  return rows;
}

interface OutlineCase {
  readonly name: string;
  readonly text: string;
  readonly rows: readonly string[];
  readonly markup?: Markup;
}

const CASES: readonly OutlineCase[] = [
  { name: 'no ordinals', text: '同志们：\n今天开个短会。\n散会。', rows: [] },
  {
    name: '一、 with 1.',
    text: '一、摸清家底\n先看账。\n1.查库存。逐仓查。\n2.查流向。逐单查。\n二、补齐短板\n再算账。',
    rows: ['一、摸清家底', '  1.查库存', '  2.查流向', '二、补齐短板'],
  },
  {
    name: '一、 with （一） with 1.',
    text: '一、摸清家底\n（一）查库存\n1.粮库\n2.油库\n（二）查流向\n二、补齐短板',
    rows: ['一、摸清家底', '  （一）查库存', '    1.粮库', '    2.油库', '  （二）查流向', '二、补齐短板'],
  },
  {
    name: '一、 with 1、',
    text: '一、摸清家底\n1、查库存。逐仓查。\n2、查流向。逐单查。\n二、补齐短板\n1、补仓容。\n2、补运力。',
    rows: ['一、摸清家底', '  1、查库存', '  2、查流向', '二、补齐短板', '  1、补仓容', '  2、补运力'],
  },
  {
    name: '第一个方面 with 一要',
    text: '第一个方面，谈学习。\n一要真学。坐下来。\n二要真用。走下去。\n第二个方面，谈落实。\n一要快。\n二要准。',
    rows: ['第一个方面，谈学习', '  一要真学', '  二要真用', '第二个方面，谈落实', '  一要快', '  二要准'],
  },
  {
    name: '第一， with inline runs, which are no sections',
    text: '第一，守住安全。一是查，二是改。\n第二，守住民生。一是稳，二是保。',
    rows: ['第一，守住安全', '第二，守住民生'],
  },
  {
    name: '一是 as sections, with inline 一是',
    text: '一是在学上用功。学什么？一是学理论；二是学业务。\n二是在干上用功。怎么干？一要快，二要好。',
    rows: ['一是在学上用功', '二是在干上用功'],
  },
  {
    name: '首先 inside paragraphs',
    text: '先说防汛。首先要查，其次要备，最后要练。\n再说抗旱。',
    rows: [],
  },
  {
    name: 'numbering that runs on across parents',
    text: '一、春\n（一）耕\n（二）种\n二、夏\n（三）管\n（四）护',
    rows: ['一、春', '  （一）耕', '  （二）种', '二、夏', '  （三）管', '  （四）护'],
  },
  {
    name: 'an attachment at the top level again',
    text: '一、春\n1.耕\n2.种\n二、夏\n附件：\n一、分工\n二、进度',
    rows: ['一、春', '  1.耕', '  2.种', '二、夏', '一、分工', '二、进度'],
  },
  {
    name: 'an ordinal split over two lines',
    text: '（一）春耕\n（\n二）夏管\n（三）秋收',
    rows: ['（一）春耕', '（二）夏管', '（三）秋收'],
  },
  {
    name: 'a lost numeral',
    text: '一、春\n1、耕。翻地。\n、种。下籽。\n3、管。除草。\n二、夏',
    rows: ['一、春', '  1、耕', '  、种', '  3、管', '二、夏'],
  },
  {
    name: 'Markdown headings with ordinals',
    text: '# 讲话\n\n## 一、春\n\n### （一）耕\n\n### （二）种\n\n## 二、夏\n',
    rows: ['一、春', '  （一）耕', '  （二）种', '二、夏'],
    markup: 'markdown',
  },
  {
    name: 'a wrong number, which keeps its place',
    text: '一、春\n二、夏\n四、秋\n四、冬',
    rows: ['一、春', '二、夏', '四、秋', '四、冬'],
  },
  {
    name: 'one heading in another style, which keeps its level',
    text: '一、春\n1.耕\n2.种\n二、夏\n（三）秋\n四、冬',
    rows: ['一、春', '  1.耕', '  2.种', '二、夏', '（三）秋', '四、冬'],
  },
];

describe('outlines', () => {
  test.each(CASES)('$name', ({ text, rows, markup }) => {
    expect(outlineOf(text, markup)).toEqual(rows);
  });

  test('sections end where the next of their level begins, without trailing blank lines', () => {
    const text = '一、春\n耕。\n\n二、夏\n管。\n\n';
    const [first, second] = parseDraft(text).sections;
    expect(first && text.slice(first.start, first.end)).toBe('一、春\n耕。');
    expect(second && text.slice(second.start, second.end)).toBe('二、夏\n管。');
  });

  test('offsets count UTF-16 units', () => {
    const text = '😀😀\n一、春\n二、夏';
    const [first] = parseDraft(text).sections;
    expect(first?.start).toBe(5);
  });
});
