import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';

const checker = new Checker({}, ['wording']);
const found = (text: string, rule: string) =>
  checker
    .check(text)
    .findings.filter((one) => one.rule === `wording/${rule}`)
    .map((one) => text.slice(one.offset, one.offset + one.length));

describe('redundant', () => {
  test.each([
    '目的是为了',
    '可以堪称',
    '凡是所有',
    '截至目前为止',
    '共同的共识',
    '是否能否',
    '已经早已',
    '越来越更加',
    '最初的初心',
    '避免不发生',
  ])('%s', (phrase) => {
    expect(found(`同志们：\n会议指出，${phrase}大家的意见。`, 'redundant')).toEqual([phrase]);
  });

  test('words that only meet are left alone', () => {
    const text =
      '同志们：\n关键在于是否落实，涉及到期债务，必须要求抓紧，任务必须迈过，即将要求，急需要求，目前现有，国际间谍，未来今后三年。';
    expect(found(text, 'redundant')).toEqual([]);
  });
});

describe('mixed syntax', () => {
  test.each([
    '原因在于管理不严造成的',
    '是为了方便群众的目的',
    '按照以质量优先为原则',
    '经过全体同志的努力下',
    '主要以农业为主',
    '防止数据泄露问题不再发生',
  ])('%s', (place) => {
    expect(found(`同志们：\n过去一年，${place}。`, 'mixed-syntax')).toEqual([place]);
  });

  test('sentences that lost their subject or their 下', () => {
    expect(found('同志们：\n由于措施得力，使形势好转。在各方的大力支持，任务完成。', 'mixed-syntax')).toEqual([
      '由于措施得力，使',
      '在各方的大力支持，',
    ]);
    const clean =
      '同志们：\n由于措施得力，形势好转。在各方的大力支持下，任务完成。通过改革，使用效率提高。原因在于管理不严。以农业为主。防止泄露，不再发生。';
    expect(found(clean, 'mixed-syntax')).toEqual([]);
  });
});

test('short forms of leaders are told from words', () => {
  expect(found('同志们：\n落实习总书记要求，贯彻习主席指示。', 'title')).toEqual(['习总书记', '习主席']);
  expect(found('同志们：\n学习总书记讲话，学习主席指示，见习书记，实习书记。', 'title')).toEqual([]);
  expect(found('同志们：\n会上，胡锦涛对工作提出要求，胡锦涛同志强调。', 'title')).toEqual(['胡锦涛']);
  expect(found('同志们：\n邓小平理论，毛泽东思想，习近平新时代中国特色社会主义思想。', 'title')).toEqual([]);
});

test('misplaced modals and lost 上', () => {
  expect(found('同志们：\n要不但办成，而且要办好；很大程度取决于人。', 'missing-word')).toEqual(['要不但', '很大程度']);
  expect(
    found('同志们：\n不但要办成，而且要办好；很大程度上取决于人；主要不仅是钱，而且还要人。', 'missing-word'),
  ).toEqual([]);
});
