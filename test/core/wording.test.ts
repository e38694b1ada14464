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
    '还未没有',
    '以免杜绝',
    '以防防止',
    '除此之外以外',
    '增幅增长',
    '相继陆续',
    '无需不必',
  ])('%s', (phrase) => {
    expect(found(`同志们：\n会议指出，${phrase}大家的意见。`, 'redundant')).toEqual([phrase]);
  });

  test('words that only meet are left alone', () => {
    const text =
      '同志们：\n关键在于是否落实，涉及到期债务，必须要求抓紧，任务必须迈过，即将要求，急需要求，目前现有，国际间谍，未来今后三年，来自自身，巡视作为利剑，近日来访，看作为、看担当，人均都有。';
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
  expect(found('同志们：\n落实习总书记要求，贯彻近平主席指示。', 'title')).toEqual(['习总书记', '近平主席']);
  // The army's press writes 习主席.
  expect(found('同志们：\n官兵给习主席写信。', 'title')).toEqual([]);
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

test('formulas of doctrine and of meetings', () => {
  expect(
    found(
      '同志们：\n学习习近平新时代特色社会主义思想，团结在以习近平为核心的党中央周围，贯彻十九大四中全会精神。',
      'formula',
    ),
  ).toEqual(['习近平新时代特色社会主义思想', '以习近平为核心', '大']);
  const clean =
    '同志们：\n学习习近平新时代中国特色社会主义思想，以习近平同志为核心的党中央，十九届四中全会，毛泽东思想，邓小平理论。';
  expect(found(clean, 'formula')).toEqual([]);
});

test('the address of witnesses is theirs', () => {
  const told = '习书记到村里来，习书记说要修路。\n'.repeat(6);
  expect(found(`同志们：\n${told}`, 'title')).toEqual(['习书记']);
  expect(found(`采访组：请您谈谈。\n${told}`, 'title')).toEqual([]);
  expect(found('同志们：\n习书记要求我们抓落实，习总所讲的要记住。', 'title')).toEqual(['习书记', '习总']);
  expect(found('同志们：\n学习总结，学习总的要求，复习总在晚上。', 'title')).toEqual([]);
});

test.each([
  ['由于措施不力的原因，导致工程延误。', '由于措施不力的原因，导致'],
  ['根据统计显示，产量上升。', '根据统计显示'],
  ['群众还有一些困难存在。', '困难存在'],
  ['只要真抓实干，才能见效。', '只要真抓实干，才能'],
  ['产品深受群众所欢迎。', '深受群众所欢迎'],
  ['成绩得益于大家的支持分不开。', '得益于大家的支持分不开'],
  ['通过这次活动为契机，改进作风。', '为契机'],
  ['严禁任何人不得入内。', '严禁任何人不得'],
])('crossed: %s', (text, place) => {
  expect(found(`同志们：\n${text}`, 'mixed-syntax')).toEqual([place]);
});

test('right sentences that look crossed', () => {
  const text =
    '同志们：\n由于历史的原因，这里落后。统计显示，产量上升。没有困难存在。只有真抓实干，才能见效。深受群众欢迎。以这次活动为契机。坚持预防为主，坚持以人民为中心。严禁入内，不得吸烟。遵循的最基本的行为准则。';
  expect(found(text, 'mixed-syntax')).toEqual([]);
});

test('the wording rules are linear on hostile texts', () => {
  for (const part of [
    '由于一',
    '严禁一',
    '有问题存在',
    '通过一',
    '坚持一',
    '从一为出发点',
    '是一的结果',
    '习总',
    '只要一',
  ]) {
    const text = `同志们：\n${part.repeat(5_000)}`;
    const start = performance.now();
    expect(checker.check(text).failures).toEqual([]);
    expect(performance.now() - start, `on a row of ${part}`).toBeLessThan(800);
  }
});
