import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';

const FAMILIES = ['number'];
const checker = new Checker({}, FAMILIES);
const found = (text: string, rule: string) =>
  checker
    .check(`同志们：\n${text}`)
    .findings.filter((one) => one.rule === `number/${rule}`)
    .map((one) => checker.check(`同志们：\n${text}`).draft.text.slice(one.offset, one.offset + one.length));

describe('dates and times', () => {
  test.each([
    ['定于4月31日召开。', '4月31日'],
    ['11月31号报到。', '11月31号'],
    ['2024年13月完成。', '2024年13月'],
    ['九月三十一日闭幕。', '九月三十一日'],
    ['2023.2.29印发。', '2023.2.29'],
    ['会议时间：25:30，地点不变。', '25:30'],
    ['晚上25点集合。', '25点'],
    ['上午15:00开始。', '15:00'],
    ['至24：10结束。', '24：10'],
    ['上午9时75分散会。', '9时75分'],
  ])('%s', (text, place) => {
    expect(found(text, 'impossible-date')).toEqual([place]);
  });

  test.each([
    '农历二月三十日，2024年2月29日，4月30日24:00，上午11时50分，12:30午餐。',
    '会上提出25点意见，比分26:75，每周25小时，第32届，3月31号线，IP为192.168.31.32。',
    '2025.12.31到期，正月三十日，五月三十一日。',
  ])('silent: %s', (text) => {
    expect(found(text, 'impossible-date')).toEqual([]);
  });
});

test('a number that says two things', () => {
  expect(found('投入约300余万元，走访近80多户，不足50余名。', 'contradictory')).toEqual([
    '约300余',
    '近80多',
    '不足50余',
  ]);
  expect(found('附近80多户，大约300万元，80余人，条约3项，违约20多起，如约10多次见面。', 'contradictory')).toEqual([]);
});

test.each([
  ['最多3天以内办结。', '最多3天以内'],
  ['每人最少走访10户以上。', '最少走访10户以上'],
  ['经费最多不超过预算的80%以上。', '最多不超过预算的80%以上'],
  ['不少于三分之二以上的代表。', '不少于三分之二以上'],
  ['共有两千多名左右教师参加。', '两千多名左右'],
  ['大约五十户左右。', '大约五十户左右'],
])('a number bound twice: %s', (text, place) => {
  expect(found(text, 'bound')).toEqual([place]);
});

test('a bound of something else is left alone', () => {
  const text =
    '至少一名处级以上干部，80%以上的村，最多不超过三次，以上任务；条约30款左右，约请20人，左右为难，超过300户，上下一心，近三年，以内需为主。';
  expect(found(text, 'bound')).toEqual([]);
});

test('dates and times of two scripts', () => {
  expect(found('2024年十月起，自九月1日，至2024年3月五日，下午三点20分。', 'mixed-date')).toEqual([
    '2024年十月',
    '九月1日',
    '2024年3月五日',
    '三点20分',
  ]);
  expect(found('1917年十月革命，2024年10月1日，十月一日，两个月1次，三点20多人，3月一到。', 'mixed-date')).toEqual([]);
});

test('marks inside numbers', () => {
  expect(found('公路350,公里，增长5。6%，占4..5%。', 'inner-mark')).toEqual([',', '。', '..']);
  expect(found('占30%。5家企业，增长5%、6%，1,024元，3.5万元，100。5个。', 'inner-mark')).toEqual([]);
});

test('numbers side by side in two scripts', () => {
  expect(found('辖15个乡、二百零六个村。', 'parallel')).toEqual(['二百零六']);
  expect(found('辖15个乡、一百多个村、三百六十行，第一百二十个村，二百五十里。', 'parallel')).toEqual([]);
});

test('scripts mixed in one number', () => {
  expect(found('两3户，10几家，几10个，5百户，百分之30。', 'mixed-script')).toEqual([
    '两3',
    '10几',
    '几10',
    '5百',
    '百分之30',
  ]);
  expect(found('高一3个班，周一5个会，一共3万5千多人，百分之三十，2千瓦，几个10万吨级码头。', 'mixed-script')).toEqual(
    [],
  );
});

test('years mixed of two scripts', () => {
  expect(found('20二四年、二0二四年、二零二四年，2024年，一百零八年，第202四个年头。', 'year')).toEqual([
    '20二四',
    '二0二四',
    '二零二四',
  ]);
});

test('lessening takes no times', () => {
  expect(found('价格便宜了3倍，投诉少了两倍，能耗降低了2倍。', 'decrease-times')).toHaveLength(3);
  expect(found('至少2倍，降到原来的一半，缩小3倍频差，降低倍数。', 'decrease-times')).toEqual([]);
});

test('截止 and 截至', () => {
  expect(found('截止上个月底，报名已经截至。', 'deadline')).toEqual(['截止', '截至']);
  expect(found('截止到上个月底，报名已经截止，截至目前，截止阀。', 'deadline')).toEqual([]);
});

test('the rules are linear on hostile texts', () => {
  for (const part of ['近1', '约一', '1余', '3月', '1:', '截止', '二0', '百分之', '降低了', '1-', '上午9时']) {
    const text = `讲话稿${part.repeat(6_000)}`;
    const start = performance.now();
    expect(checker.check(text).failures).toEqual([]);
    expect(performance.now() - start, `on a row of ${part}`).toBeLessThan(800);
  }
});
