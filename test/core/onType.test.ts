import { describe, expect, test } from 'vitest';
import { applyEdits, listEnter, parseDraft, typedMark } from '../../server/src/core/index';

/** The text once `typed` stands at `|` and the edit that follows is made. */
function typing(marked: string, typed: string, markup: 'plain' | 'markdown' = 'plain'): string {
  const at = marked.indexOf('|');
  const text = marked.replace('|', typed);
  const draft = parseDraft(text, { markup });
  const offset = at + typed.length;
  const edit = typed.endsWith('\n') ? listEnter(draft, offset) : typedMark(draft, offset, typed);
  return edit ? applyEdits(text, [edit]) : text;
}
const HEAD = '在会上的讲话\n同志们：\n今天开会。\n';

describe('a mark typed', () => {
  test.each([
    ['要抓落实|', ',', '要抓落实，'],
    ['要抓落实|', '.', '要抓落实。'],
    ['同志们|', ':', '同志们：'],
    ['“说了算”|', ',', '“说了算”，'],
    ['要抓落实|要见成效', ';', '要抓落实；要见成效'],
    ['要建设|', '"', '要建设“'],
    ['要建设“清廉机关|', '"', '要建设“清廉机关”'],
    ['要建设|"', '"', '要建设“”'],
    ['决定|)', '(', '决定（）'],
    ['决定（草案|', ')', '决定（草案）'],
  ])('%s + %s → %s', (before, mark, after) => expect(typing(before, mark)).toBe(after));

  test.each([
    ['增长3|5', '.'],
    ['增长3|', '.'],
    ['约翰|J', '.'],
    ['要用VS Code|', ','],
    ['一|', '.'],
    ['要抓好。|', '.'],
    ['he said |', '"'],
    ['(一|', ')'],
    ['|', '"'],
  ])('%s + %s stays', (before, mark) => expect(typing(before, mark)).toBe(before.replace('|', mark)));
});

describe('Enter', () => {
  test.each([
    ['一、甲\n（一）学深悟透。要学。|', '一、甲\n（一）学深悟透。要学。\n（二）'],
    ['（一）学深悟透|', '（一）学深悟透\n（二）'],
    ['　　1.学原著。|', '　　1.学原著。\n　　2.'],
    ['1. 学原著。|\n讲完了。', '1. 学原著。\n2. \n讲完了。'],
    ['一是加强学习。|', '一是加强学习。\n二是'],
    ['一、甲方面\n二、乙方面|', '一、甲方面\n二、乙方面\n三、'],
  ])('%j goes on with the list', (before, after) => expect(typing(HEAD + before, '\n')).toBe(HEAD + after));

  test('in CRLF, and behind an indent that the editor made', () => {
    expect(typing('同志们：\r\n（一）学深悟透。|', '\r\n')).toBe('同志们：\r\n（一）学深悟透。\r\n（二）');
    const draft = parseDraft('同志们：\n　　（一）学深悟透。\n　　');
    expect(listEnter(draft, draft.text.length)).toMatchObject({ newText: '（二）' });
  });

  test('on an empty item ends the list', () => {
    expect(typing(`${HEAD}（一）学深悟透。\n（二）|`, '\n')).toBe(`${HEAD}（一）学深悟透。\n`);
    expect(typing(`${HEAD}　　（一）学深悟透。\n　　（二）|\n讲完了。`, '\n')).toBe(
      `${HEAD}　　（一）学深悟透。\n　　\n讲完了。`,
    );
  });

  test.each([
    '一、提高站位|',
    '一、甲方面\n甲文。\n二、乙方面|',
    '（一）学深悟透。|\n（二）真信笃行。',
    '（一）学深|悟透。',
    '今天开会。|',
    '一是学；二是干。|',
  ])('%j: a new line and nothing else', (before) =>
    expect(typing(HEAD + before, '\n')).toBe(HEAD + before.replace('|', '\n')),
  );
});
