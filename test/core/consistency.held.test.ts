import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { placesTold } from './placesTold';

const checker = new Checker({}, ['consistency']);
const found = (text: string, rule: string) => placesTold(checker, text, `consistency/${rule}`);

const HELD =
  '在全市重点工作推进会上的讲话\n市委常委、副市长　温如川\n（2024年9月22日）\n同志们：\n今天我们召开全市推进会。\n';

describe('years that do not go with the date under the title', () => {
  test.each([
    ['必须在2023年底前完成改造。', '2023年底前'],
    ['从现在起到2023年12月底，集中整治。', '从现在起到2023年'],
    ['去年夏天（2022年7月），我们经受了考验。', '去年夏天（2022年7月）'],
    ['要安排2022—2023学年任务。', '安排2022—2023学年'],
    ['要认清2023年防汛形势。', '认清2023年'],
    ['坚决打赢2023年秋冬季森林防火这场硬仗！', '打赢2023年'],
    ['2023年的蓝图已经绘就，让我们努力！', '2023年的蓝图已经绘就'],
    ['过去的2022年，全市上下迎难而上。', '过去的2022年'],
    ['2023年秋季学期即将开始。', '2023年秋季学期即将开始'],
    ['现在，我宣布：全市2023年安全生产月活动正式启动！', '2023年安全生产月活动正式启动'],
  ])('%s', (body, slip) => {
    expect(found(HELD + body, 'year')).toEqual([slip]);
  });

  test.each([
    '2023年底前完成了改造，要总结经验。',
    '对2023年底前未完成的，要挂牌督办。',
    '去年夏天（2023年7月），我们经受了考验。今年以来（2023年12月至今），要继续。',
    '2024年的蓝图已经绘就，2023年的任务已经完成。',
    '按照要求，2023年底前要全部清零。做好2023年决算，打好2023年督察反馈问题整改攻坚战。',
    '过去的2023年，全市上下迎难而上。刚刚过去的2023—2024学年，成绩很好。',
    '他说：“2023年底前必须完成。”',
  ])('%s', (body) => {
    expect(found(HELD + body, 'year')).toEqual([]);
  });
});

describe('a unit of another draft', () => {
  const school = '在教学工作会议上的讲话\n校长　梁川\n老师们：\n学校召开教学工作会议，我代表学校党委表示感谢。\n';

  test.each([
    ['我局正处在关键时期。', '我局'],
    ['局党组高度重视教学工作。', '局党组'],
    ['我公司将继续努力。', '我公司'],
  ])('%s', (body, stray) => {
    expect(found(school + body, 'level')).toEqual([stray]);
  });

  test.each([
    '市教育局党组高度重视。',
    '他说：“我局将支持学校。”',
    '我局支持学校，我局还将加大投入。',
    '校企合作中，公司党委坚持育人。',
    '我院师生、信息学院、机电学院要努力。',
  ])('%s', (body) => {
    expect(found(school + body, 'level')).toEqual([]);
  });
});
