import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';

const HEAD = '在全县重点工作推进会上的讲话\n同志们：\n今天召开全县会议，我县形势平稳，县委多次研究。\n';
const TAIL = '\n要坚持依法办事，充分听取群众意见，把各项工作落到实处。\n';
const checkers = new Map<string, Checker>();

function found(rule: string, body: string): string[] {
  const checker = checkers.get(rule) ?? new Checker({}, [rule]);
  checkers.set(rule, checker);
  const text = `${HEAD}${body}${TAIL}`;
  return checker.check(text).findings.map(({ offset, length }) => text.slice(offset, offset + length));
}

describe('words typed twice', () => {
  test.each([
    ['要抓紧制定整改整改方案，明确时限。', '整改整改'],
    ['要开展督查督查行动。', '督查督查'],
    ['这是我们的的的责任，一刻不能松。', '的的的'],
    ['要加强组织组织领导，形成合力。', '组织组织'],
    ['要认真学习学习贯彻全会精神。', '学习学习'],
    ['要强化监督监督检查，一查到底。', '监督监督'],
    ['要深入开展调查调查研究。', '调查调查'],
    ['领导干部干部要带头。', '干部干部'],
    ['要严格落实落实安全生产责任制。', '落实落实'],
    ['我们一定定要坚定信心。', '定定'],
    ['在县委的坚强领导下下，工作有了起色。', '下下'],
    ['在巩固已有成果的基础上上，再接再厉。', '上上'],
    ['统筹教育、医疗、医疗、养老等民生事业。', '医疗、医疗'],
    ['刚才，刚才大家谈得很好。', '刚才，刚才'],
    ['首先，首先要提高站位。', '首先，首先'],
    ['第一，第一，要提高站位。', '第一，第一'],
    ['当前当前，任务很重。', '当前当前'],
    ['坚持以人民为中心中心的发展思想。', '中心中心'],
    ['建立一份清单、一抓到底、一抓到底。', '一抓到底、一抓到底'],
  ])('%s', (text, place) => {
    expect(found('repetition/character', text)).toEqual([place]);
  });

  test.each([
    '他连声说“是是是”，大家要好好学习学习，多研究研究，认真调查调查。',
    '要落实、落实、再落实，要干部干部领着干。',
    '抓好领导干部干部监督工作，由组织组织部门牵头的事要办好。',
    '要对对照检查出的问题整改，脚踏实地地干，实事求是是传家宝。',
    '这是一件件、一桩桩实事，一步步走来，一一落实。',
    '上上下下都要动起来，要从根本上上心用力。',
    '党支部支部书记要带头，社区社区干部都来了。',
    '要久久为功、久久为功！',
    '今天，今天的任务更重。干部干部，干字当头。比学赶超争第一，第一个站出来。',
  ])('%s', (text) => {
    expect(found('repetition/character', text)).toEqual([]);
  });
});

describe('clauses, sentences and items said twice', () => {
  test.each([
    ['要让群众少跑腿、好办事，让群众少跑腿、好办事。要完善机制。', '让群众少跑腿、好办事，让群众少跑腿、好办事'],
    ['选举结束，要及时公布结果。选举结束，要及时公布结果。', '选举结束，要及时公布结果。选举结束，要及时公布结果'],
    ['要强化责任担当。要强化责任担当。大家要行动起来。', '要强化责任担当。要强化责任担当'],
    ['清理楼道杂物、清理卫生死角、清理楼道杂物，规范停车。', '清理楼道杂物'],
    ['要抓好粮食生产、防汛抗旱、粮食生产，确保丰收。', '粮食生产'],
    ['到会的有县财政局、县教育局、县民政局、县财政局等单位。', '县财政局'],
    ['要坚持挂图作战、倒排工期、专班推进、倒排工期、跟踪问效。', '倒排工期'],
    ['做到早谋划、早部署、早谋划，抢占先机。', '早谋划'],
  ])('%s', (text, place) => {
    expect(found('repetition/clause', text)).toEqual([place]);
  });

  test.each([
    '推动高质量发展迈上新台阶。推动高质量发展迈上新台阶，必须转变作风。',
    '这是庄严的承诺！这是庄严的承诺！感谢大家支持。感谢大家支持。',
    '什么是好干部。什么是好干部。改革不停顿。改革不停顿。',
    '一锤接着一锤敲，一锤接着一锤敲。要久久为功。',
    '县委、县政府、县委办公室印发文件，做到人员到位、责任到位、措施到位。',
    '特别重大事故、较大事故、重大事故都要上报，路过北京南、东京、南京路。',
    '能办的马上办、难办的想法办、能办的抓紧办。',
    '要敢于担当。要敢于担当。要敢于担当。',
  ])('%s', (text) => {
    expect(found('repetition/clause', text)).toEqual([]);
  });

  test('a long sentence beside itself is told as a slip, apart from itself as a doubt', () => {
    const sentence = '各支部要在选举结束以后及时公布选举结果并按程序上报。';
    const checker = new Checker({}, ['repetition/sentence']);
    const severity = (body: string) => checker.check(`${HEAD}${body}${TAIL}`).findings.map((one) => one.severity);
    expect(severity(sentence + sentence)).toEqual(['warning']);
    expect(severity(`${sentence}要抓好换届。${sentence}`)).toEqual(['information']);
  });
});

describe('numbers that lost a sign, or do not add up', () => {
  test.each([
    ['lost-percent', '工业增加值增长7.9%，固定资产投资增长8.4；零售额增长6%。', '8.4'],
    ['lost-percent', '城镇化率达到61.2、绿化率达到45%。', '61.2'],
    ['lost-percent', '财政收入同比下降3.1，税收占比为72%。', '3.1'],
    ['lost-percent', '占比提高1.2个百分，居全市首位。', '1.2个百分'],
    [
      'arithmetic',
      '全县236个村（社区）“两委”班子（其中村198个、社区48个）已换届。',
      '236个村（社区）“两委”班子（其中村198个、社区48个',
    ],
    [
      'arithmetic',
      '受理486件次，同比下降9.5%，其中来信94件、来访317件次、网上65件。',
      '486件次，同比下降9.5%，其中来信94件、来访317件次、网上65件',
    ],
    ['contradictory', '追回医保基金4730余万元多，形成震慑。', '4730余万元多'],
    ['contradictory', '惠及群众300多人余。', '300多人余'],
    ['contradictory', '全县共有党员3.2万余名多。', '3.2万余名多'],
    ['contradictory', '满意率为百分之九十五%。', '百分之九十五%'],
    ['contradictory', '每月下访不少于一天半2次。', '不少于一天半2次'],
    ['contradictory', '企业利润下降-3.2%。', '下降-3.2'],
    ['bound', '民生支出占比保持在80%以上左右。', '以上左右'],
    ['bound', '全年计划大约实施重点项目200个左右。', '大约实施重点项目200个左右'],
    ['bound', '用时控制在30天以内左右。', '以内左右'],
  ])('%s: %s', (rule, text, place) => {
    expect(found(`number/${rule}`, text)).toEqual([place]);
  });

  test.each([
    ['lost-percent', '投资增长8.4，零售额增长6。'],
    ['lost-percent', '增长7.9%，新增企业增长12家，容积率为2.5，汇率为7.1，增长3—5%。'],
    ['lost-percent', '完成率达95%以上，群众满意率位居第1，增长3.5个百分点，增长8.4亿元。'],
    ['arithmetic', '受理486件次，同比下降9.5%，其中来信94件、来访217件。'],
    ['arithmetic', '全县236个村（社区）班子（其中村198个、社区38个）。'],
    ['arithmetic', '发放贷款486笔，同比增长9.5%，其中涉农100笔、商贸50笔、工业26笔。'],
    ['contradictory', '4000余万元多用于民生，300多人多次上访，增长-2.1%，下降3%-5%。'],
    ['contradictory', '不少于3天，每周一天2次，不少于2小时，百分之九十五，占95%。'],
    ['bound', '大约在冬季，左右两岸都要治理；大概说来，以上左右各项。'],
  ])('%s: %s', (rule, text) => {
    expect(found(`number/${rule}`, text)).toEqual([]);
  });
});

describe('subjects, synonyms apart', () => {
  test.each([
    ['mismatch', '促进群众消费水平不断增加。', '水平不断增加'],
    ['mismatch', '推进工作的步伐明显提高，成效初显。', '步伐明显提高'],
    ['mismatch', '干部素质得到进一步扩大。', '素质得到进一步扩大'],
    ['mismatch', '城乡面貌得到显著提高，群众满意。', '面貌得到显著提高'],
    ['mismatch', '企业数量持续提升，税收增长。', '数量持续提升'],
    ['mismatch', '干事创业氛围日益扩大。', '氛围日益扩大'],
    ['mismatch', '教学质量稳步增加，家长放心。', '质量稳步增加'],
    ['mismatch', '服务范围逐步提高。', '范围逐步提高'],
    ['redundant', '每年不少于不低于两次。', '不少于不低于'],
    ['mixed-syntax', '全县一共拥有总共23个镇。', '总共'],
    ['redundant', '后面可以不用再需要加力。', '不用再需要'],
    ['mixed-syntax', '向莅临推介会现场光临指导的嘉宾表示欢迎。', '莅临推介会现场光临'],
    ['mixed-syntax', '截至今年六月底为止，全部完成。', '截至今年六月底为止'],
    ['mixed-syntax', '能否落实与否，关键在人。', '能否落实与否'],
    ['mixed-syntax', '参会人数多达五百人之多。', '多达五百人之多'],
  ])('%s: %s', (rule, text, place) => {
    expect(found(`wording/${rule}`, text)).toEqual([place]);
  });

  test.each([
    ['mismatch', '生活水平不断提高，规模持续扩大，步伐明显加快，面貌显著改善。'],
    ['mismatch', '高质量项目不断增加，有水平的队伍持续扩大，能力不断增强。'],
    ['mismatch', '投资环境不断优化，环境保护力度持续加大，条件艰苦的地方逐步增加。'],
    ['mismatch', '收入稳步增加，人数大幅增加，压力不断增加，氛围日益浓厚。'],
    ['redundant', '不用需求侧的办法，不必需要时再说。'],
    ['mixed-syntax', '莅临指导，欢迎光临。是否可行，截至目前为止步不前的不多。'],
  ])('%s: %s', (rule, text) => {
    expect(found(`wording/${rule}`, text)).toEqual([]);
  });
});

describe('offices of another level', () => {
  test.each([
    ['level', '由区公安局牵头，抓紧办理。', '区公安局'],
    ['level', '请区财政局做好资金保障。', '区财政局'],
    ['level', '各镇要把区委的部署要求落实到每一户。', '区委'],
  ])('%s: %s', (rule, text, place) => {
    expect(found(`consistency/${rule}`, text)).toEqual([place]);
  });

  test.each([
    ['level', '市公安局、省财政厅到会指导，县公安局要跟进，清河区公安局的做法值得学。'],
    ['level', '各区都在赶，区公安局也在抓。'],
    ['level', '要把市委的部署落实到位，开发区公安分局要跟上。'],
    ['unit', '我在省委党校学习过，市委党校的老师来讲课。'],
  ])('%s: %s', (rule, text) => {
    expect(found(`consistency/${rule}`, text)).toEqual([]);
  });
});

describe('a shop between dashes, or beside the number of a page', () => {
  test.each([
    ['文笔斋  第4页/共9页', '文笔斋  第4页/共9页'],
    ['- 3 -　　　文稿快递', '- 3 -　　　文稿快递'],
    ['墨香阁 —5—', '墨香阁 —5—'],
    ['3/12　妙笔吧', '3/12　妙笔吧'],
    ['发动大家参与，——写作铺www.xiezuopu8.net——努力推进。', '——写作铺www.xiezuopu8.net——'],
    ['要压实责任——青禾公文网——形成合力，推动落实。', '——青禾公文网——'],
    ['要强化担当，——好稿文库（www.haogao.com）——真抓实干。', '——好稿文库（www.haogao.com）——'],
  ])('%s', (text, place) => {
    expect(found('watermark', text)).toEqual([place]);
  });

  test.each([
    '第3页 共8页',
    '中共清河县委文件　- 3 -',
    '机密　第1页',
    '文化惠民　1/3',
    '讨论稿　第2页',
    '党的创新理论——新时代中国特色社会主义思想——是根本遵循。',
    '县里的平台——清河公文网——已经上线，网址是www.qinghe.gov.cn。',
    '依托县文化馆——农家书屋——村文化室三级网络。',
  ])('%s', (text) => {
    expect(found('watermark', text)).toEqual([]);
  });
});
