import { describe, expect, test } from 'vitest';
import { Checker } from '../../server/src/core/index';
import { placesTold } from './placesTold';

const checker = new Checker({}, ['consistency']);

/** What a rule finds in a draft of these paragraphs. */
function found(rule: 'name' | 'figure', ...paragraphs: readonly string[]): string[] {
  const draft = ['在全市工作会议上的讲话', '同志们：', ...paragraphs].join('\n');
  return placesTold(checker, draft, `consistency/${rule}`);
}

const BETWEEN = '各级各部门要把责任压实到岗，把问题解决在一线，让群众看到实实在在的变化，决不能等靠拖。';

describe('long names of which one word is another', () => {
  test.each([
    ['市产品质量监督检验所牵头制定了标准。', '市产品质量监督检测所要把好关口。', '市产品质量监督检测所'],
    ['县矛盾纠纷多元化解中心受理诉求。', '县矛盾纠纷多元调解中心挂牌运行。', '县矛盾纠纷多元调解中心'],
    [
      '印发了《全市养老服务高质量发展行动方案》。',
      '要把《全市养老服务高质量发展行动计划》落实到位。',
      '全市养老服务高质量发展行动计划',
    ],
    ['与岭州医科大学第一附属医院签约。', '岭州医科大学附属第一医院的专家每周坐诊。', '岭州医科大学附属第一医院'],
  ])('%s %s', (one, other, wrong) => {
    const [hit = '', ...more] = found('name', one, BETWEEN, other);
    expect(more).toEqual([]);
    expect(wrong.endsWith(hit) && hit.length >= 6).toBe(true);
  });

  test.each([
    ['市第一人民医院牵头。', '市第二人民医院配合。'],
    ['市产品质量监督检验所由市产品质量监督检测所更名而来。', '大家要支持。'],
    ['城东区社区卫生服务中心达标。', '城西区社区卫生服务中心要赶上。'],
    ['印发了《全市乡村振兴五年规划》。', '制定了《全市产业振兴五年规划》。'],
    ['建设国际航运服务中心。', '建设国际金融服务中心。'],
  ])('silent: %s %s', (one, other) => {
    expect(found('name', one, BETWEEN, other)).toEqual([]);
  });
});

describe('one rate of change told otherwise', () => {
  test.each([
    ['刑事案件发案数同比下降18.6%。', '刑事案件发案数同比下降8.6%，来之不易。', '8.6'],
    ['信访事项总量同比下降12.4%。', '信访事项总量同比下降14.2%，成绩可喜。', '14.2'],
  ])('%s %s', (one, other, wrong) => {
    expect(found('figure', one, BETWEEN, other)).toEqual([wrong]);
  });

  test.each([
    ['刑事案件发案数同比下降18.6%。', '刑事案件发案数预计下降8.6%。'],
    ['刑事案件发案数同比下降18.6%。', '刑事案件破案数同比上升8.6%。'],
    ['一季度信访事项总量同比下降12.4%。', '二季度信访事项总量同比下降14.2%。'],
    ['信访事项总量同比下降12.4%。', '信访事项总量同比下降35%。'],
  ])('silent: %s %s', (one, other) => {
    expect(found('figure', one, BETWEEN, other)).toEqual([]);
  });
});
