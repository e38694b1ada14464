import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  complete,
  listEnter,
  parseDraft,
  plainText,
  repeatedWord,
  snippetText,
  stepSection,
  tokensOf,
  typedMark,
  walkSections,
} from '../../server/src/core/index';
import { PHRASES } from '../../server/src/core/writing/material';
import { runs } from '../fuzz/length';

/** What is offered at `|`, best first: label → text. */
function offered(marked: string, markup: 'plain' | 'markdown' = 'plain') {
  const at = marked.indexOf('|');
  const text = marked.replace('|', '');
  const answer = complete(parseDraft(text, { markup }), at);
  const items = answer?.items ?? [];
  return {
    replaced: answer && text.slice(answer.replace.start, answer.replace.end),
    labels: items.map(({ label }) => label),
    texts: items.map((item) => item.text),
    items,
  };
}
const HEAD = '在全市工作会议上的讲话\n同志们：\n今天开会。\n';

describe('the next ordinal inside a paragraph', () => {
  test.each([
    ['一是加强学习。|', '二是'],
    ['要做好工作。一是加强学习；|', '二是'],
    ['要做好工作。一是学；二是干。|', '三是'],
    ['一要加强学习；二要抓好落实。|', '三要'],
    ['第一，加强学习。|', '第二，'],
    ['首先，加强学习。|', '其次，'],
    ['要做到：一是快，二是好，|', '三是'],
    ['要严格要求。一要加强学习；|', '二要'],
    ['要：一是学，一要原原本本学；二要联系实际学；|', '三要'],
  ])('%s → %s', (text, label) => {
    expect(offered(`${HEAD}${text}\n`).labels[0]).toBe(label);
  });

  test('both runs where one stands in the other', () => {
    const { labels } = offered(`${HEAD}要：一是学。一要原原本本学；二要联系实际学。|`);
    expect(labels.slice(0, 2)).toEqual(['三要', '二是']);
  });

  test.each(['一是加强学|', '一是加强学习。|抓好落实', '一是学；|二是干。', '一是快，|', '增长3.|', '见www.a|'])(
    'nothing in %s',
    (text) => expect(offered(HEAD + text).labels).toEqual([]),
  );

  test('letters typed are replaced, and they alone', () => {
    const { labels, replaced, items } = offered(`${HEAD}一是加强学习。es|`);
    expect(labels[0]).toBe('二是');
    expect(items[0]?.filter).toBe('es');
    expect(replaced).toBe('es');
    expect(offered(`${HEAD}一是加强学习。er'shi|`).labels).toEqual([]);
  });

  test('what is announced and still missing, as one', () => {
    const { labels, texts } = offered(`${HEAD}要抓好三项工作：一是加强学习；|`);
    expect(labels.slice(0, 2)).toEqual(['二是', '二是…三是…']);
    expect(texts[1]).toBe('二是‹›；三是‹›。');
    expect(offered(`${HEAD}要抓好三项工作：|`).texts[0]).toBe('一是‹›；二是‹›；三是‹›。');
    expect(offered(`${HEAD}要抓好三项工作：一是学；二是干；三是廉。|`).labels[0]).toBe('四是');
  });
});

describe('the next ordinal at a new line', () => {
  const draft = `${HEAD}一、提高站位\n要提高。\n（一）学深悟透。要学。\n（二）真信笃行。要信。\n`;
  test('of every open level, the innermost first', () => {
    expect(offered(`${draft}|`).labels.slice(0, 2)).toEqual(['（三）', '二、']);
    expect(offered(`${draft}|\n二、狠抓落实\n`).labels.slice(0, 2)).toEqual(['（三）', '二、']);
  });

  test('below a heading the first of the next level', () => {
    expect(offered(`${draft}二、狠抓落实\n|`).labels.slice(0, 2)).toEqual(['（一）', '三、']);
    expect(offered(`${draft}二、狠抓落实\n要抓落实。\n|`).labels.slice(0, 2)).toEqual(['三、', '（一）']);
  });

  test('with the indent of the others', () => {
    expect(offered('同志们：\n　　一、提高站位\n　　要提高。\n|').texts[0]).toBe('　　二、');
    expect(offered('同志们：\n　　一、提高站位\n　　要提高。\n　　|').texts[0]).toBe('二、');
  });

  test('all that is announced, line by line', () => {
    expect(offered('在会上的讲话\n同志们：\n今天开会。下面，我讲三点意见。\n|').texts[0]).toBe(
      '一、‹›\n二、‹›\n三、‹›',
    );
    expect(offered('同志们：\n下面，我讲三点意见。\n一、提高站位\n要提高。\n|').texts.slice(0, 2)).toEqual([
      '二、',
      '二、‹›\n三、‹›',
    ]);
  });

  test('letters at a line’s start find phrases and ordinals', () => {
    const { items, replaced } = offered(`${draft}xmw|`);
    expect(replaced).toBe('xmw');
    expect(items.filter(({ filter }) => filter.startsWith('xmw')).length).toBeGreaterThan(1);
  });

  test('Markdown', () => {
    expect(offered('# 讲话\n\n## 一、提高站位\n\n要提高。\n\n## |', 'markdown').labels[0]).toBe('二、');
  });
});

describe('forms of address', () => {
  test('behind 同志们 their rest', () => {
    const { labels, texts, replaced } = offered('在会上的讲话\n同志们|');
    expect(labels.slice(0, 2)).toEqual(['同志们：', '同志们！']);
    expect(texts.slice(0, 2)).toEqual(['：', '！']);
    expect(replaced).toBe('');
    expect(offered(`${HEAD}同志们|`).labels).toEqual(['同志们，', '同志们！']);
    expect(offered(`${HEAD}感谢同志们|`).labels).toEqual([]);
  });

  test('whole at the head of a draft', () => {
    expect(offered('在全市工作会议上的讲话\n|').labels).toContain('尊敬的各位领导：');
    expect(offered('在全市工作会议上的讲话\ngwld|').items.every(({ filter }) => filter.startsWith('gwld'))).toBe(true);
  });
});

describe('words of the draft', () => {
  const draft = `${HEAD}张建国书记强调，要打造“清廉机关”。市发展改革委员会牵头，由发展改革委员会落实，对发展改革委员会问责。“清廉机关”要建好，学习《关于加强作风建设的意见》。\n`;
  test('by their first characters', () => {
    expect(offered(`${draft}要感谢张|`).items).toEqual([]);
    expect(offered(`${draft}张|`).texts).toEqual(['建国书记']);
    expect(offered(`${draft}要感谢张建|`).texts).toEqual(['国书记']);
    expect(offered(`${draft}由发展|`).labels).toEqual(['发展改革委员会']);
  });

  test('inside quotes', () => {
    expect(offered(`${draft}争创“|”`).labels).toEqual(['清廉机关']);
    expect(offered(`${draft}落实《|》`).labels).toEqual(['关于加强作风建设的意见']);
  });
});

describe('set phrases', () => {
  test.each(PHRASES.map((phrase) => [plainText(phrase.text), phrase.initials]))('%s: %s', (text, initials) => {
    const han = text.replace(/\P{Script=Han}/gu, '').slice(0, initials.length);
    expect(pinyin(han, { pattern: 'first', toneType: 'none', type: 'array' }).join('')).toBe(initials);
  });

  test('opening ahead of the sections, closing at the end', () => {
    const has = (text: string, detail: string) => offered(text).items.some((item) => item.detail === detail);
    expect(has('在会上的讲话\n同志们：\n|', '开场')).toBe(true);
    expect(has('在会上的讲话\n同志们：\n|', '结束语')).toBe(false);
    expect(has('同志们：\n一、提高站位\n要提高。\n|', '结束语')).toBe(true);
  });

  test('as a snippet, as plain text', () => {
    expect(snippetText('付‹5$›，‹›}')).toBe(['付', '{1:5\\', '}，', '{2}\\}', '0'].join('$'));
    expect(plainText('二是‹›；三是‹›。')).toBe('二是；三是。');
  });
});

describe('any text', () => {
  const units = [..."一二三四五是要第其首先（）、。，；：“”《》\n\r 　1.2abz'#张书记同志们\ud840\udc00"];
  const texts = fc.array(fc.constantFrom(...units), { maxLength: 60 }).map((list) => list.join(''));
  test('never throws; what is replaced is Latin letters, what is typed touches nothing beyond its lines', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<'plain' | 'markdown'>('plain', 'markdown'), (text, markup) => {
        const draft = parseDraft(text, { markup });
        for (let at = 0; at <= text.length; at++) {
          const found = complete(draft, at);
          if (found) expect(text.slice(found.replace.start, found.replace.end)).toMatch(/^[A-Za-z]*$/);
          for (const { start, end } of repeatedWord(draft, at)) expect(end - start).toBeGreaterThan(1);
          const edits = [listEnter(draft, at), typedMark(draft, at, text.charAt(at - 1))];
          for (const edit of edits) if (edit) expect(edit.offset + edit.length).toBeLessThanOrEqual(text.length);
        }
        const tokens = tokensOf(draft);
        for (const [i, { start, end }] of tokens.entries()) {
          expect(start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
          expect(text.slice(start, end)).not.toMatch(/[\r\n]/);
        }
        walkSections(draft.sections, (section) => {
          for (const step of ['up', 'down', 'promote', 'demote'] as const) {
            const move = stepSection(draft, section, step);
            if (move) applyEdits(text, move.edits);
          }
        });
      }),
      runs(150, 7500),
    );
  });
});
