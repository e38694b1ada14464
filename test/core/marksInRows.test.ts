import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';

const checker = new Checker({}, ['punctuation', 'numbering', 'layout', 'placeholder']);
const found = (text: string, rule: string) =>
  checker
    .check(text)
    .findings.filter((one) => one.rule === rule)
    .map((one) => text.slice(one.offset, one.offset + one.length));
const fixedOnce = (text: string, rule: string) => {
  const edits = checker.check(text).findings.find((one) => one.rule === rule)?.fixes?.[0]?.edits ?? [];
  return [...edits]
    .sort((a, b) => b.offset - a.offset)
    .reduce((now, { offset, length, newText }) => now.slice(0, offset) + newText + now.slice(offset + length), text);
};

describe('rows told by what frames them', () => {
  test.each([
    ['注重从种养能手，返乡学生、退伍军人中选拔村干部。', '种养能手，返乡学生、退伍军人'],
    ['从种养能手、返乡青年，退伍军人中选拔干部。', '种养能手、返乡青年，退伍军人'],
    ['加快教育、医疗、养老，住房等领域改革。', '教育、医疗、养老，住房'],
    ['在就业、教育，医疗等方面持续发力。', '就业、教育，医疗'],
    ['统筹推进教育、医疗，养老、住房等工作。', '医疗，养老、住房'],
    ['整治场所脏、秩序乱，设施旧、管理差等问题。', '秩序乱，设施旧、管理差'],
    ['消防、公安、卫健。交通运输等部门要联动。', '卫健。交通运输'],
    ['做好招生、安全；财务后勤、工会等工作，有始有终。', '安全；财务后勤、工会'],
    ['看担当、看作为；看实绩、看口碑，既考平时又考战时。', '看作为；看实绩、看口碑'],
    ['每逢周一，三、五开放。', '周一，三、五'],
    ['各级工会、共青团、妇联科协等群团组织。', '妇联科协'],
    ['对青山、柳林、石门白沙、龙泉五个乡镇进行检查。', '石门白沙'],
    ['祝各位来宾身体健康、工作顺利、阖家幸福，事业兴旺！', '身体健康、工作顺利、阖家幸福，事业兴旺'],
    ['祝大家身体健康，工作顺利、阖家幸福！', '身体健康，工作顺利、阖家幸福'],
    ['要紧盯目标，倒排工期，挂图作战、逐项销号，抢回时间。', '倒排工期，挂图作战、逐项销号'],
    ['对新政策学习不够，研究不深、执行走样。', '学习不够，研究不深、执行走样'],
    ['管好自己的工作圈，生活圈、朋友圈。', '工作圈，生活圈、朋友圈'],
    ['对各乡镇，各部门工作进行督查。', '各乡镇，各部门工作'],
    ['各乡镇，各部门要抓好落实。', '各乡镇，各部门'],
    ['村（社区）每周一排查、乡镇每半月一会商，县里每月一研判。', '每周一排查、乡镇每半月一会商，县里每月一研判'],
    ['弘扬“孺子牛”“拓荒牛”，“老黄牛”等精神。', '“拓荒牛”，“老黄牛”'],
    ['会前，《甲报》，《乙报》要人手一份。', '《甲报》，《乙报》'],
    ['要学好《甲则》，《乙例》，做到入脑入心。', '《甲则》，《乙例》'],
  ])('%s', (text, row) => {
    expect(found(text, 'punctuation/row')).toEqual([row]);
  });

  test.each([
    '要从群众中来、到群众中去，从实践中总结经验。',
    '要深入企业、项目，一线工地调研，解决问题。',
    '加大投入，教育、医疗、养老等领域改革加快。',
    '在农村，教师、医生等人才还不够；对学校、医院，公安等部门要加强巡查。',
    '对学校、医院，公安、消防等部门要加强巡查；完善教育、文化，住房、养老的事也要抓。',
    '要抓好消防、公安。交通运输等部门要联动。',
    '完善了制度、机制；工会、妇联等群团组织发挥了作用。',
    '看病历、看处方；看实绩、看口碑。学理论、学业务；比作风、比干劲，争当先进。',
    '工会、妇联科技小组、青年等四个小组；东、南、西北五个角；党委、政府、人大政协机关六个方面。',
    '周一、三、五，周六、周日；星期二，三、四班的同学。',
    '祝大家新春快乐、身体健康，工作顺利、阖家幸福！',
    '庆祝大会隆重热烈、简朴节约，圆满成功！',
    '认识不高、措施不实，成效较差，必须改。',
    '提高站位，统一思想、凝聚力量，打赢这一仗。',
    '坚持优者上、庸者下、劣者汰，对巡视等工作中发现的问题要改。',
    '各司其职，各负其责，形成合力。',
    '坚持“一线工作法”，“双随机”检查等方式并用。',
    '他写了《甲城》，《乙河》也是他写的。',
  ])('%s', (text) => {
    expect(found(text, 'punctuation/row')).toEqual([]);
  });
});

describe('stops in quotations and brackets', () => {
  test.each([
    ['做到“平时不打扰、难时帮一把。”', '做到“平时不打扰、难时帮一把”。'],
    ['推动治理由“一家管”向“大家管。”转变。', '推动治理由“一家管”向“大家管”转变。'],
    ['形成了“人人参与。”的格局。', '形成了“人人参与”的格局。'],
    ['要记住“实干兴邦。”，不能空谈。', '要记住“实干兴邦”，不能空谈。'],
  ])('%s', (text, right) => {
    expect(fixedOnce(text, 'punctuation/quoted-stop')).toBe(right);
  });
  test.each([
    '他说：“实干兴邦。”我们要记住。',
    '老话讲，“一寸光阴一寸金。”',
    '记住“实干兴邦。空谈误国。”这两句话。',
    '有人喊“冲啊！”，大家跟了上去。',
  ])('%s', (text) => {
    expect(found(text, 'punctuation/quoted-stop')).toEqual([]);
  });

  test('single quotation marks stand within double ones', () => {
    expect(fixedOnce('做到‘人在格中’，管好“小网格”。', 'punctuation/single-quotes')).toBe(
      '做到“人在格中”，管好“小网格”。',
    );
    for (const good of [
      '他说：“做到‘人在格中’。”',
      '“第一段。\n“要‘人在格中’。”',
      '“第一段。\n要‘人在格中’。\n第三段。”',
    ])
      expect(found(good, 'punctuation/single-quotes')).toEqual([]);
  });

  test.each([
    ['落实制度（党员大会、支委会和党课。）。', '落实制度（党员大会、支委会和党课）。'],
    ['要抓好落实（包括学习、调研。）大家要重视。', '要抓好落实（包括学习、调研）。大家要重视。'],
    ['投资3亿元（含配套资金。），同比增长。', '投资3亿元（含配套资金），同比增长。'],
  ])('%s', (text, right) => {
    expect(fixedOnce(text, 'punctuation/bracket-stop')).toBe(right);
  });
  test.each(['大家辛苦了。（全场鼓掌。）', '原话（第一句。第二句。）都在。', '话音刚落！（掌声。）'])('%s', (text) => {
    expect(found(text, 'punctuation/bracket-stop')).toEqual([]);
  });
});

describe('stops that are gone, and questions', () => {
  test.each([
    ['占比达到61.3%近年来，我们坚持招商。', '占比达到61.3%。近年来，我们坚持招商。'],
    ['完成投资12.5亿元今年以来，项目进展顺利。', '完成投资12.5亿元。今年以来，项目进展顺利。'],
    ['满意度大幅提升与此同时，短板不少。', '满意度大幅提升。与此同时，短板不少。'],
  ])('%s', (text, right) => {
    expect(fixedOnce(text, 'punctuation/lost-stop')).toBe(right);
  });
  test.each([
    '增长8%的同时，结构更优。',
    '我市近年来，变化很大。',
    '但与此同时，短板不少。',
    '投资3亿元；同时，补短板。',
  ])('%s', (text) => {
    expect(found(text, 'punctuation/lost-stop')).toEqual([]);
  });
  test.each([
    ['群众能满意吗。', '群众能满意吗？'],
    ['我们该怎么办。', '我们该怎么办？'],
    ['有的不清楚下一步怎么干？', '有的不清楚下一步怎么干。'],
  ])('%s', (text, right) => {
    expect(fixedOnce(text, 'punctuation/question')).toBe(right);
  });
  test.each(['难道不知道怎么干？', '知不知道怎么干？', '要想清楚怎么办。', '是不是还不明白怎么干？'])('%s', (text) => {
    expect(found(text, 'punctuation/question')).toEqual([]);
  });
});

describe('items of one run', () => {
  test.each([
    ['一是抓学习；二是抓作风，三是抓落实。', '一是抓学习；二是抓作风；三是抓落实。'],
    ['一要快，二要实；三要好，四要省。', '一要快，二要实，三要好，四要省。'],
  ])('%s', (text, right) => {
    expect(fixedOnce(text, 'punctuation/item-marks')).toBe(right);
  });
  test.each(['一是抓学习，二是抓作风，三是抓落实。', '一是学。要深；要透。二是干。三是成。'])('%s', (text) => {
    expect(found(text, 'punctuation/item-marks')).toEqual([]);
  });
  test('a lead that does not stop', () => {
    const text = '一是认识不够深。有的不学。\n二是方法不够多，有的不会。\n三是作风不够实。有的不干。';
    expect(found(text, 'punctuation/item-lead')).toEqual(['，']);
    expect(found(text.replace('二是方法不够多', '二是要想方设法'), 'punctuation/item-lead')).toEqual([]);
  });
});

describe('ordinals whose frame is broken', () => {
  test.each([
    ['（一）把好甲关\n（二）把好乙关\n三把好丙关\n（四）把好丁关', '三', '（三）'],
    ['（一）把好甲关\n（二）把好乙关\n三）把好丙关', '三）', '（三）'],
    ['（一）把好甲关\n（二）把好乙关\n（三把好丙关\n（四）把好丁关', '（三', '（三）'],
    ['1.加强领导\n2加强保障\n3.加强督查', '2', '2.'],
    ['第一个关键词是实。\n第二个关键词是快。\n第3个关键词是严。', '第3个关键词', '第三个关键词'],
    ['第一，抓学习。\n第2，抓作风。\n第三，抓落实。', '第2，', '第二，'],
  ])('%s', (text, wrong, right) => {
    expect(found(text, 'numbering/mixed-style')).toEqual([wrong]);
    expect(found(text, 'numbering/sequence')).toEqual([]);
    expect(fixedOnce(text, 'numbering/mixed-style')).toBe(text.replace(wrong, right));
  });
  test.each(['一、加强领导\n二加强保障\n三、加强督查', '一、加强领导\n二丶加强保障\n三、加强督查'])('%s', (text) => {
    expect(found(text, 'numbering/ordinal-mark')).toHaveLength(1);
    expect(found(text, 'numbering/sequence')).toEqual([]);
    expect(fixedOnce(text, 'numbering/ordinal-mark')).toBe(text.replace(/二丶?/u, '二、'));
  });
  test.each([
    '（一）抓学习\n（二）抓作风\n三农工作要加强。\n（三）抓落实',
    '（一）抓学习\n（二）抓作风\n三年来，成绩很大。',
    '（一）抓学习\n四大班子要带头。\n五加强监督的说法不对。',
    '2025年，全面推进。\n3个项目开工。',
    '第1，抓学习。\n第2，抓作风。\n第3，抓落实。',
  ])('%s', (text) => {
    const { findings } = checker.check(text);
    expect(findings.filter((one) => one.rule.startsWith('numbering/'))).toEqual([]);
  });
});

describe('announcements that other lines stand behind', () => {
  test.each([
    ['要围绕“五个强化”，打造新格局。\n（一）强化甲。好。\n（二）强化乙。好。\n（三）强化丙。好。', '五个强化'],
    ['要做到四个着力，开创新局面。\n一是着力抓甲。\n二是着力抓乙。\n三是着力抓丙。', '四个着力'],
  ])('%s', (text, said) => {
    expect(found(text, 'numbering/announced-count')).toEqual([said]);
  });
  test.each([
    '要围绕“三个强化”，打造新格局。\n（一）强化甲。\n（二）强化乙。\n（三）强化丙。',
    '要围绕“五个强化”，打造新格局。\n（一）强化甲。\n（二）完善乙。\n（三）强化丙。',
    '第五个强化，是强化责任。\n（一）强化甲。\n（二）强化乙。\n（三）强化丙。',
  ])('%s', (text) => {
    expect(found(text, 'numbering/announced-count')).toEqual([]);
  });
});

test('a name that is left open behind an office', () => {
  expect(found('在会议上的讲话\n市医疗保障局局长　×××\n同志们：', 'placeholder/unfilled')).toEqual(['×××']);
  expect(found('在会议上的讲话\n某局主任 ○○○\n同志们：', 'placeholder/unfilled')).toContain('○○○');
  expect(found('尺寸为长 ×× 宽', 'placeholder/unfilled')).toEqual([]);
});

describe('the odd one of a run within a run', () => {
  test.each([
    ['一、甲\n二、乙\n三、丙\n（一）子\n（二）丑\n（三）寅\n四、卯\n（五）辰', '四、'],
    ['一、甲\n二、乙\n一是抓子。好。\n二是抓丑。好。\n三、抓寅。好。\n四是抓卯。好。', '三、'],
  ])('%s', (text, odd) => {
    const { findings } = checker.check(text);
    expect(
      findings
        .filter((one) => one.rule.startsWith('numbering/'))
        .map((one) => text.slice(one.offset, one.offset + one.length)),
    ).toEqual([odd]);
  });
  test('goes on outside where no more follows inside', () => {
    const text = '一、甲\n二、乙\n三、丙\n（一）子\n（二）丑\n（三）寅\n四、卯\n五、辰';
    expect(checker.check(text).findings.filter((one) => one.rule.startsWith('numbering/'))).toEqual([]);
  });
});
