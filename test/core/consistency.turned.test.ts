import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { placesTold } from './placesTold';

const checker = new Checker();

function found(body: string, rule: string): string[] {
  return placesTold(checker, `同志们：\n${body}`, rule);
}

describe('a count told twice', () => {
  test.each([
    ['我们梳理了用地审批等18个重点事项。\n市委督查室要紧盯16个重点事项。', '16'],
    ['参加这次培训的45名学员，来自一线。\n希望48名学员珍惜机会。', '48'],
    ['希望48名学员珍惜机会。\n参加这次培训的45名学员，来自一线。', '45'],
    ['全区1.8万名退役军人是宝贵的资源。\n要关心我区1.6万名退役军人。', '1.6'],
    ['向全院735名护理人员致以问候。\n要让753名护士安心工作。', '753'],
    ['全市粮食总产量达到36.48亿公斤。\n今年，要在去年36.84亿公斤的基础上增产。', '36.84'],
    ['对2638处隐患要逐一销号。\n全县共排查各类隐患2368处。', '2368'],
    ['全区876名社区工作者在一线。\n要提高678名社区工作者的待遇。', '678'],
  ])('%s', (text, value) => {
    expect(found(text, 'consistency/figure')).toEqual([value]);
  });

  test.each([
    '柳湾村有17处隐患点。\n要紧盯石桥镇19处隐患点。',
    '去年安排18个重点事项。\n今年要紧盯16个重点事项。',
    '我市42人获奖。\n我市12名选手参加比赛。',
    '一期培训48名学员。\n希望二期45名学员珍惜机会。',
    '整改隐患326处，其中重大隐患32处。\n要盯住32处重大隐患。',
    '表彰25名先进分子、30名先进工作者。\n希望55名先进工作者珍惜荣誉。',
    '对21个省区市开展巡视。\n清理31个省区市的机构。',
    '10所学校入选。\n提升100所学校。',
  ])('silent: %s', (text) => {
    expect(found(text, 'consistency/figure')).toEqual([]);
  });
});

describe('names whose words or members changed places', () => {
  test.each([
    ['第三届清河民俗文化旅游节开幕。\n办好第三届清河民俗旅游文化节。', '旅游文化节'],
    ['县农业综合行政执法大队有力。\n县农业行政综合执法大队要再接再厉。', '行政综合执法大队'],
    ['“守底线、查隐患、保安全”专项行动扎实。\n深化“查隐患、守底线、保安全”专项行动。', '查隐患、守底线、保安全'],
    ['青石岭国有林场作了发言。\n清石岭国有林场要清理防火道。', '清石岭国有林场'],
    ['华锐精工股份有限公司成立。\n华睿精工一定能行稳致远。', '华睿精工'],
    ['前段时间，我到杨家沟村走访。\n扬家沟村的水渠要修好。', '扬家沟村'],
  ])('%s', (text, name) => {
    expect(found(text, 'consistency/name')).toEqual([name]);
  });

  test.each([
    '实施基础设施建设重点工程。\n抓好重点建设工程。',
    '“守底线、查隐患、保安全”专项行动扎实。\n“守底线、查隐患、保安全”专项行动深入。',
    '恒泰机电和恒源机电结对。\n瑞丰食品带动了瑞雪食品。',
  ])('silent: %s', (text) => {
    expect(found(text, 'consistency/name')).toEqual([]);
  });
});

describe('persons nobody introduced', () => {
  test.each([
    ['柳河村党支部书记李桂英带头转移群众，群众都很感动。\n柳河村要把李桂芳同志的做法整理出来。', '李桂芳'],
    ['刚才，院长何志远通报了情况，业务骨干作了发言，讲得很好。\n会后，由何致远院长牵头。', '何致远'],
    ['副县长马国栋同志宣读了方案，提出了要求，我完全同意。\n马国梁同志要靠前指挥。', '马国梁'],
  ])('%s', (text, name) => {
    expect(found(text, 'consistency/name')).toEqual([name]);
  });

  test.each([
    '副县长马国栋宣读了方案，提出了要求，我完全同意。\n局长马国梁同志要靠前指挥。',
    '副县长马国栋宣读了方案，县委副书记马国强通报了情况。\n马国栋同志、马国强同志要靠前指挥。',
  ])('silent: %s', (text) => {
    expect(found(text, 'consistency/name')).toEqual([]);
  });
});
