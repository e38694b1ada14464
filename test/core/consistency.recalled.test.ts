import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { placesTold } from './placesTold';

const checker = new Checker({}, ['consistency', 'number', 'numbering']);

const found = (text: string, rule: string) => placesTold(checker, text, rule);

describe('a figure that is told again as a known one', () => {
  test.each([
    ['新增就业4.6万人，这6.4万人的背后，是大家的付出。', '6.4'],
    ['慈善一日捐共募集善款320万元，募集到的230万元全部用于助学。', '230'],
    ['我们选派86名干部下沉一线，选派的68名干部都经受了考验。', '68'],
    ['全市有养老机构136家，床位8600张。要管好用好6800张床位。', '6800'],
    ['森林覆盖率达到62.3%，要巩固65.8%的森林覆盖率。', '65.8'],
    ['我们听取了八位代表的意见，七位代表的意见都很好。', '七'],
  ])('%s', (body, place) => {
    expect(found(`同志们：\n${body}`, 'consistency/figure')).toEqual([place]);
  });

  test.each([
    '全市5G基站达到528个，这258个村都有了宽带。',
    '增速达到7.2%，要保持6%的增速。',
    '实施项目150个，要用好86个项目的资金。',
    '表彰50名优秀教师、20名班主任，受到表彰的70名教师很光荣。',
    '8位教师作了发言，3位教师的发言是书面的。',
    '六位企业家作了发言，会前还征求了十位企业家的意见。',
    '去年募集善款320万元，今年募集到的230万元全部用于助学。',
  ])('silent: %s', (body) => {
    expect(found(`同志们：\n${body}`, 'consistency/figure')).toEqual([]);
  });
});

describe('a count behind its row, and shares of one whole', () => {
  test.each([
    ['抓好道路硬化、河道治理、改水改厕等两项民生工程。', '两项'],
    ['学习宣传好党章、准则、条例这两部党内法规。', '两部'],
    ['宣传《民法典》《乡村振兴促进法》、《种子法》、《森林法》这两部法律。', '两部'],
    ['农业、林业、牧业这四个行业要走在前面。', '四个'],
  ])('%s', (body, place) => {
    expect(found(`同志们：\n${body}`, 'numbering/announced-count')).toEqual([place]);
  });

  test.each([
    '推广水稻、玉米、大豆等3种作物，推广水稻、玉米等5种作物。',
    '在甲镇、乙镇实施灌溉、道路、电网等两大工程的3个项目。',
    '推动城区、郊区两地实施供水、供电、供热等三项改造。',
    '规划、建设和管理、服务这四个环节，规划、建设和管理这三个环节。',
    '抓好规划、建设，管理、服务这四个环节。',
    '第一卷、第二卷藏文、蒙文、彝文等三种文版，传承好、发扬好自强、诚信、友善这三个传统。',
  ])('silent: %s', (body) => {
    expect(found(`同志们：\n${body}`, 'numbering/announced-count')).toEqual([]);
  });

  test('shares over a hundred per cent', () => {
    const body = '非常满意的占70%，基本满意的占22%，不满意的占13%。一产占8.1%、二产占44.5%、三产占47.5%。';
    expect(found(`同志们：\n${body}`, 'number/arithmetic')).toEqual(['70%，基本满意的占22%，不满意的占13%']);
  });
});

describe('the occasion', () => {
  test.each([
    ['在全市教师座谈会上的讲话\n老师们：\n«今天的动员会»开得很成功。'],
    ['在全市清明森林防火会上的讲话\n（2024年3月28日）\n同志们：\n«中秋期间»要严格值守。'],
    ['在市第十二届运动会闭幕式上的讲话\n同志们：\n祝贺«第十一届运动会»圆满成功！'],
    ['在市工会第十次代表大会上的讲话\n各位代表：\n要«加强和改进对残联工作的领导»，支持工会履职。'],
    ['在全市法院工作会议上的讲话\n同志们：\n«希望广大检察官»牢记使命。'],
    ['在全市工作会议上的讲话\n（2024年5月8日）\n同志们：\n当前«正值秋收»，要组织好。'],
  ])('%s', (marked) => {
    const [, place = ''] = /«(.+?)»/.exec(marked) ?? [];
    expect(found(marked.replace(/[«»]/g, ''), 'consistency/occasion')).toEqual([place]);
  });

  test.each([
    '在第二批主题教育动员会上的讲话\n同志们：\n祝贺第一批主题教育圆满成功，第一批主题教育的圆满成功打下了基础。',
    '在春节前走访座谈会上的讲话\n（2024年1月30日）\n同志们：\n国庆期间，他坚守岗位，要向他学习。',
    '在全市科技创新大会上的讲话\n同志们：\n希望广大企业家敢闯敢试。要加强对人才工作的领导。',
    '在全市项目建设推进会上的讲话\n同志们：\n要办好这次培训，今天的动员会很重要。',
    '在全市森林防火会上的讲话\n（2024年11月8日）\n同志们：\n那年正值盛夏，他冲上火线。明年二季度是关键期。',
  ])('silent: %s', (text) => {
    expect(found(text, 'consistency/occasion')).toEqual([]);
  });
});

describe('levels and offices', () => {
  test('who reports to a wider meeting speaks for his own place', () => {
    const body = '同志们：\n今天召开全市会议，全市上下很受鼓舞。县委将坚定不移抓好产业。';
    expect(found(`在全市乡村振兴现场会上的讲话\n${body}`, 'consistency/level')).toEqual(['县委']);
    expect(found(`在全市乡村振兴现场会上的交流发言\n${body}`, 'consistency/level')).toEqual([]);
  });

  test('a visited place is not the host', () => {
    const body = '同志们：\n市委、市政府高度重视，县委、县政府要落实，县委将跟进。';
    expect(found(`在赴白水县现场办公会上的讲话\n${body}`, 'consistency/level')).toEqual([]);
  });

  test('titles are no names', () => {
    const text =
      '同志们：\n国家副主席出席，国家主席讲话。司法部副部长到会，司法部部长作报告。副市长李明主持，请市长李明讲话。';
    expect(found(text, 'consistency/office')).toEqual([]);
  });
});
