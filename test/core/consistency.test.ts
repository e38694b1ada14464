import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';

const checker = new Checker({}, ['consistency']);
const HEAD = '在2024年全市重点工作推进会上的讲话\n2024年3月5日\n同志们：\n今天召开全市会议，我市工作要再上台阶。\n';
const found = (body: string, rule: string, head = HEAD) =>
  checker
    .check(head + body)
    .findings.filter((one) => one.rule === `consistency/${rule}`)
    .map((one) => (head + body).slice(one.offset, one.offset + one.length));

describe('level', () => {
  test.each([
    ['全县上下要同心协力。', '全县'],
    ['我区还有差距。', '我区'],
    ['在县委的坚强领导下，成绩显著。', '县委'],
    ['县委高度重视这项工作。', '县委'],
    ['市委、县政府多次研究。', '县政府'],
    ['要立足县情谋发展。', ''],
    ['要立足县情，谋划发展。', '县情'],
  ])('%s', (body, stray) => {
    expect(found(body, 'level')).toEqual(stray ? [stray] : []);
  });

  test.each([
    '县委、县政府要切实负起责任，县委书记要亲自抓。',
    '清河县动手早，全县新建5个站点，县委多次研究。',
    '省委、省政府召开会议，我省走在前列。',
    '各县区、县委组织部长要落实市委部署。',
    '建设县域经济强市，“我县”二字要少说。',
  ])('silent: %s', (body) => {
    expect(found(body, 'level')).toEqual([]);
  });

  test('the title of another draft is the stray, where the body is all of one level', () => {
    const body = '全市要行动，我市有基础，全市各级要抓紧，我市的经验，我市的不足，全市一盘棋，我市、全市、我市都要抓。';
    expect(found(body, 'level', '在全县工作会议上的讲话\n同志们：\n')).toEqual(['全县']);
  });

  test('a committee in the title says whose meeting it is', () => {
    const head = '在市委经济工作会议上的讲话\n同志们：\n全市要行动，我市有基础。\n';
    expect(found('我县还有差距。', 'level', head)).toEqual(['我县']);
    expect(found('我县还有差距。', 'level', '在县委书记座谈会上的讲话\n同志们：\n')).toEqual([]);
  });
});

describe('name', () => {
  test('documents, units and persons met once with another character', () => {
    const body =
      '落实《村级事务管理办法》，对照《村级事务管理办法》，学好《村级事务管里办法》。\n市基层治理指导中心牵头，市基层治理指导中心汇报，请市基层治里指导中心落实。\n赵文博同志宣读了文件，赵文博同志讲得好，请赵文搏同志牵头。';
    expect(found(body, 'name')).toEqual(['村级事务管里办法', '基层治里指导中心', '赵文搏']);
  });

  test('other names are other names', () => {
    const body =
      '一级响应“防汛应急一级响应”、“防汛应急一级响应”、“防汛应急二级响应”。国家医学服务中心、国家医学服务中心、国家医疗服务中心。赵文博同志、赵文博同志、李文博同志。';
    expect(found(body, 'name')).toEqual([]);
  });
});

describe('figure and year', () => {
  test('digits in another order', () => {
    expect(found('地区生产总值达到3250亿元。\n去年地区生产总值3520亿元。', 'figure')).toEqual(['3520']);
    expect(
      found('工业增长12.5%，农业增长15.2%。\n常住人口456.1万人。\n常住人口461.5万人，常住人口470.2万人。', 'figure'),
    ).toEqual(['461.5']);
  });

  test('the date under the title', () => {
    const dated = (date: string) => `在2024年全市工作会议上的讲话\n${date}\n同志们：\n`;
    expect(found('开会。', 'year', dated('2022年3月5日'))).toEqual(['2022年3月']);
    for (const date of ['2023年12月28日', '2025年1月8日', '2024年6月1日']) {
      expect(found('开会。', 'year', dated(date))).toEqual([]);
    }
  });
});

describe('strays of another draft', () => {
  const county = '在全县机关党建工作会议上的讲话\n同志们：\n今天召开全县会议，县直机关做得好，我县有基础。\n';
  test.each([
    ['市直机关要带头。', '市直'],
    ['有的对区委的部署落实不力。', '区委'],
    ['守好我州底线。', '我州'],
    ['为建设美丽我省出力。', '我省'],
    ['全市各乡镇要抓紧。', '全市'],
    ['围绕区委提出的目标，加压奋进。', '区委'],
  ])('%s', (body, stray) => {
    expect(found(body, 'level', county)).toEqual([stray]);
  });

  test('what a county says of its superiors', () => {
    const body =
      '我省走在前列，市委要求市直机关结对，我市排名靠前，位居全市各乡镇之首，邻近的清河区发展快，区委多次来学习。';
    expect(found(body, 'level', county)).toEqual([]);
  });

  test('确保我镇 is one’s own, 保全镇域 is none', () => {
    const head = '在镇党委换届工作会议上的讲话\n同志们：\n全镇要行动，我镇有基础，确保我镇换届顺利。\n';
    expect(found('引导全乡党员参与。', 'level', head)).toEqual(['全乡']);
  });

  test('a school that calls itself an institute once', () => {
    const head = '在教职工大会上的讲话\n老师们：\n我校发展快。\n我校有前途。\n';
    expect(found('我院教师要努力。', 'unit', head)).toEqual(['我院']);
    expect(found('市一院来结对，我院士工作站建成，“我院”二字，我校长期坚持。', 'unit', head)).toEqual([]);
  });

  test('years that are past and plans that are over', () => {
    expect(found('2023年，我们要抓好五件事。部署2022年工作。', 'year')).toEqual(['2023年，我们要', '部署2022年工作']);
    expect(found('总结2023年工作。2023年，我们要求各地抓落实。2025年，我们要争先。', 'year')).toEqual([]);
  });

  test('names in sound, place and short form', () => {
    const body =
      '“数字乡村”建设，“数字乡村”见效，柳林河治理好。\n赵文渊先生来过，市交通运输局牵头，柳林河综合治理。\n“数子乡村”，赵文源先生，市交通局配合，柳树河综合治理。';
    expect(found(body, 'name')).toEqual(['数子乡村', '赵文源', '市交通局', '柳树河']);
    const others = '“平安校园”，“平安校园”，“平安家园”，李家村干部，李家村干部，王家村干部，王建国、王建军同志。';
    expect(found(others, 'name')).toEqual([]);
  });
});

test('the rules are linear on hostile texts', () => {
  for (const part of [
    '全县',
    '县委、',
    '《一二三四五六',
    '现有一',
    '王建国同志',
    '数据服务中心',
    '1234人',
    '今年是2023年',
    '2023年，我们要',
    '确保“十三五”',
    '621个基层党组织',
    '柳林河综合',
    '市交通局',
    '我院',
    '“数字乡村”',
  ]) {
    const text = HEAD + part.repeat(5_000);
    const start = performance.now();
    expect(checker.check(text).failures).toEqual([]);
    expect(performance.now() - start, `on a row of ${part}`).toBeLessThan(800);
  }
});

describe('names without a certain beginning, campaigns, given names', () => {
  test.each([
    ['刚才看了杏花坞村的展室，杏花坞村很有名气。\n大家要学杏花雾村的办法。', ['花雾村']],
    [
      '开展“净水护航”专项行动，“净水护航”专项行动有成效，“净水护航”专项行动要深入。\n确保“净水远航”专项行动见效。',
      ['净水远航'],
    ],
    ['滨江北路改扩建项目开工，滨江北路改扩建项目完成征地。\n要加快滨江北路扩改建项目。', ['扩改建项目']],
    ['刚才，志刚同志通报了情况。\n志钢同志要抓好落实。', ['志钢']],
  ])('%s', (body, wrong) => {
    expect(found(body, 'name')).toEqual(wrong);
  });

  test.each([
    '杏花坞村、杏花坞村、桃花坞村。是浙江的，使浙江更好，是浙江的。',
    '开展“平安校园”建设，“平安校园”建设，“平安家园”建设。',
    '推进新建项目、新建项目，改建项目一个。各位同志、有的同志。',
  ])('silent: %s', (body) => {
    expect(found(body, 'name')).toEqual([]);
  });
});

describe('years that are counted', () => {
  const JUBILEE = '在庆祝中国共产党成立104周年大会上的讲话\n（2025年7月1日）\n同志们：\n';
  test.each([
    ['2024年是“十四五”规划收官之年。', HEAD, ['2024年是“十四五”规划收官之年']],
    ['今年是“十四五”规划的开局之年。', HEAD, ['今年是“十四五”规划的开局之年']],
    ['103年来，我们党团结带领人民。', JUBILEE, ['103年来']],
    ['今年是新中国成立77周年。', JUBILEE, ['今年是新中国成立77周年']],
    ['在刚刚过去的2022年，成绩不少。', HEAD, ['刚刚过去的2022年']],
    [
      '2026年，公司的总体要求是稳中求进。',
      '在2024年总结暨2025年部署会上的讲话\n同志们：\n',
      ['2026年，公司的总体要求是'],
    ],
  ])('%s', (body, head, wrong) => {
    expect(found(body, 'year', head)).toEqual(wrong);
  });

  test.each([
    ['2025年是“十四五”规划收官之年，2026年是“十五五”规划开局之年。去年是“十四五”规划收官之年的前两年。', HEAD],
    ['104年来，风雨兼程。今年是抗战胜利80周年。40年来的经验。', JUBILEE],
    ['刚刚过去的2023年，即将到来的2025年。庆祝新中国成立70周年大会。', HEAD],
    ['今年是2024年，2025年的总体要求是稳中求进。', '在2024年总结暨2025年部署会上的讲话\n同志们：\n'],
  ])('silent: %s', (body, head) => {
    expect(found(body, 'year', head)).toEqual([]);
  });
});

describe('levels in what others say, in orders and in farewells', () => {
  const COUNTY = '在全县经济工作会议上的讲话\n同志们：\n县委、县政府高度重视。我县基础好，全县要加油。市委有要求。\n';
  test.each([
    ['市委办、市政府办要加强督查。', ['市委']],
    ['让我们奋力谱写我市高质量发展新篇章！', ['我市']],
  ])('%s', (body, wrong) => {
    expect(found(body, 'level', COUNTY)).toEqual(wrong);
  });

  test.each([
    '有企业家说：“来投资以前，听说我区服务好，我区的效率高。”',
    '为谱写我市高质量发展新篇章作出贡献。',
    '市委书记要求我们加快发展。',
  ])('silent: %s', (body) => {
    expect(found(body, 'level', COUNTY)).toEqual([]);
  });
});

test('one figure with its label ahead and behind, and a whole in two values', () => {
  expect(found('建成养老服务站点136个，运行良好。\n推动138个养老服务站点规范运行。', 'figure')).toEqual(['138']);
  expect(found('全县共有12个乡镇。\n全县13个乡镇都要行动。', 'figure')).toEqual(['13']);
  expect(found('全县共有12个乡镇。\n全县有9个乡镇先行试点。', 'figure')).toEqual([]);
});
