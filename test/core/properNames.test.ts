import { describe, expect, it } from 'vitest';
import { isProperName } from '../../server/src/core/lexicon/properNames';

/** Asks of the two characters between the marks. */
function isName(marked: string): boolean {
  const start = marked.indexOf('«');
  return isProperName(marked.replace(/[«»]/gu, ''), start, start + 2);
}

describe('what would be a wrong form is a name', () => {
  it.each([
    ['behind a title, ahead of what such a person does', '种粮大户刘«忠成»把机具开进田里'],
    ['with its surname in the form', '退伍军人«康小»涛主动报名'],
    ['ahead of a title', '陈«希部»同志'],
    ['of a place', '«高梁»镇召开会议'],
    ['at the end of a foreign name', '阿尔及利亚总统特本与贝鲁«特遇»袭的代表'],
    ['at the head of a foreign name', '委员«真蒂»洛尼表示'],
    ['between the dots of a foreign name', '贾迈勒·«扎因»·穆萨'],
  ])('%s', (_, text) => {
    expect(isName(text)).toBe(true);
  });

  it.each([
    '用健康的文化«陶治»学生情操',
    '保障«梁食»等居民生活必需品',
    '全体党员干部«严俊»对待',
    '切实«加参»各项活动',
    '各位代表、同志«们全»力以赴',
  ])('but not in %s', (text) => {
    expect(isName(text)).toBe(false);
  });
});
