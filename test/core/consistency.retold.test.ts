import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { placesTold } from './placesTold';

const checker = new Checker({}, ['consistency', 'numbering']);

const found = (text: string, rule: string) => placesTold(checker, text, `consistency/${rule}`);

describe('figures and days that are told twice', () => {
  test.each([
    ['危房改造任务共1268户，涉及8个乡镇。\n今年改造的1286户危房要全部竣工。', '1286'],
    ['全市共有水库187座，堤防320公里。\n要把178座水库的责任人落实到位。', '178'],
    ['今天我们表彰了36名优秀教师。\n希望这34名优秀教师珍惜荣誉。', '34'],
    ['今年争取资金2.6亿元，用于修路。这2.6万元来之不易。', '2.6'],
    ['云河水库总投资13.8亿元。\n云河水库总投资18.3亿元，必须管好。', '18.3'],
    ['全市登记失业人员4630人。\n4360名失业人员的就业要放在心上。', '4360'],
    ['新馆计划于6月18日开馆。\n要瞄准6月28日开馆的目标，加快布展。', '6月28日'],
  ])('%s', (body, place) => {
    expect(found(`同志们：\n${body}`, 'figure')).toEqual([place]);
  });

  test.each([
    '甲项目总投资12.6亿元，建设工期三年。\n乙项目总投资16.2亿元，建设工期两年。甲项目用地320亩。\n乙项目用地230亩。',
    '去年全县脱贫人口3260人。\n今年全县脱贫人口3620人。全市贫困户1860户。\n其中移民户1680户。',
    '今天表彰10名道德模范、20名身边好人。\n希望这30名身边好人再接再厉。',
    '新建学校12所，新增学位2160个。\n改扩建学校21所，增加学位1260个。',
    '博览会定于9月16日举行。\n论坛定于9月18日举行，要做好准备。',
  ])('%s', (body) => {
    expect(found(`同志们：\n${body}`, 'figure')).toEqual([]);
  });
});

describe('an occasion, a year and a level that are not the title’s', () => {
  test.each([
    ['occasion', '在全市重点项目调度会上的讲话\n同志们：\n今天召开调度会。\n要落实好本次推进会的要求。', '本次推进会'],
    ['occasion', '在项目签约仪式上的致辞\n各位来宾：\n今天举行签约仪式。\n祝愿此次揭牌仪式圆满成功。', '此次揭牌仪式'],
    ['occasion', '在全市法院工作会议上的讲话\n同志们：\n各级检察机关要提高质效。', '各级检察机关'],
    [
      'occasion',
      '在经济会上的讲话\n同志们：\n今天主要是总结上半年工作，部署下半年任务。\n上半年只剩两个月。',
      '上半年只剩',
    ],
    ['occasion', '在第三届茶博会筹备会上的讲话\n同志们：\n要把第二届茶博会办得更好。', '第二届茶博会'],
    ['year', '县教育局2023年工作总结\n同志们：\n一年来，工作有成效。\n2023年，我局将继续加大投入。', '2023年，我局将'],
    ['year', '在庆祝建校68周年大会上的讲话\n老师们：\n走过86年的风雨历程，学校发展了。', '86年的风雨历程'],
    ['level', '在全县政法会议上的讲话\n同志们：\n今天召开全县会议。我县平安。\n市委政法委要牵头抓总。', '市委'],
  ])('%s: %s', (rule, text, place) => {
    expect(found(text, rule)).toEqual([place]);
  });

  test.each([
    ['occasion', '在全市推进会上的讲话\n同志们：\n今天召开推进会。\n今天的现场会看得很好，昨天的调度会已作安排。'],
    ['occasion', '在全市妇联工作会议上的讲话\n同志们：\n各级组织部门要培养妇女干部。各级工会要支持妇联工作。'],
    ['occasion', '在一季度分析会上的讲话\n同志们：\n今天总结一季度工作，部署二季度任务。\n一季度是关键，我们打赢了。'],
    ['year', '2023年度述职报告\n同志们：\n2023年，我将学习放在首位。2023年，我局将优化环境作为大事。'],
    [
      'level',
      '在全县会议上的讲话\n同志们：\n今天召开全县会议，我县有基础。\n市委组织部要求我们带头，市委组织部要来检查。',
    ],
  ])('%s: %s', (rule, text) => {
    expect(found(text, rule)).toEqual([]);
  });
});

test('linear on hostile texts', () => {
  const title = '在全市妇联第九届工作推进会上的讲话\n同志们：\n总结一季度工作，部署二季度任务。\n';
  for (const part of [
    '各级团委要',
    '这次动员会',
    '确保一季度任务',
    '12个水库21个',
    '这12名先进',
    '由县委组织部牵头',
    '定于9月16日开幕',
  ]) {
    const start = performance.now();
    expect(checker.check(title + part.repeat(5_000)).failures).toEqual([]);
    expect(performance.now() - start, `on a row of ${part}`).toBeLessThan(800);
  }
});
