import { nameSlips } from '../../draft/nameSlips';
import { defineRule } from '../define';

export const nameVariant = defineRule({
  id: 'consistency/name',
  title: '同一名称两种写法',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个文件名、会议名、单位名、人名在一篇稿子里只差一个字，多半有一处打错了。',
  source: '讲话稿前后一致的要求（以本稿多数写法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '同志们：\n学习《干部选拔任用工作条例》。贯彻《干部选拔任用工作条例》。对照《«干部选拨任用工作条例»》。',
      fixed: '同志们：\n学习《干部选拔任用工作条例》。贯彻《干部选拔任用工作条例》。对照《干部选拔任用工作条例》。',
    },
    {
      bad: '同志们：\n王建国同志讲了话。王建国同志讲得好。会后由«王健国»同志牵头。',
      fixed: '同志们：\n王建国同志讲了话。王建国同志讲得好。会后由王建国同志牵头。',
    },
    {
      bad: '同志们：\n省农业技术推广总站作了汇报。省农业技术推广总站牵头。请省«农业枝术推广总站»抓好落实。',
      fixed: '同志们：\n省农业技术推广总站作了汇报。省农业技术推广总站牵头。请省农业技术推广总站抓好落实。',
    },
    {
      bad: '同志们：\n推进“数字乡村”建设，“数字乡村”见效。\n老校长赵文渊先生奠基，市交通运输局牵头，清水河、柳林河达标，柳林河综合治理有经验。\n按照“«数子乡村»”部署，«赵文源»先生捐资，«市交通局»配合，推广«柳树河»综合治理。',
      fixed:
        '同志们：\n推进“数字乡村”建设，“数字乡村”见效。\n老校长赵文渊先生奠基，市交通运输局牵头，清水河、柳林河达标，柳林河综合治理有经验。\n按照“数字乡村”部署，赵文渊先生捐资，市交通运输局配合，推广柳林河综合治理。',
    },
    {
      bad: '同志们：\n学习“红旗渠精神”，“红旗渠精神”的精髓在自力更生。恒泰机械股份有限公司获奖。白马镇、石桥乡先进，石桥乡有经验。王秀兰同志发言。\n“«红旗梁精神»”历久弥新。«恒太机械股份有限公司»专注一行。«石桥镇»的做法值得推广。学习王秀兰的先进事迹，«王秀蓝»这样的好人还有很多。',
      fixed:
        '同志们：\n学习“红旗渠精神”，“红旗渠精神”的精髓在自力更生。恒泰机械股份有限公司获奖。白马镇、石桥乡先进，石桥乡有经验。王秀兰同志发言。\n“红旗渠精神”历久弥新。恒泰机械股份有限公司专注一行。石桥乡的做法值得推广。学习王秀兰的先进事迹，王秀兰这样的好人还有很多。',
    },
    {
      good: '同志们：\n张华同志和张桦同志发言，王建国同志、王建军同志发言。\n“平安校园”“平安校园”“平安家园”。李家村党员，李家村党员，王家村党员。',
    },
    { good: '同志们：\n《第一个五年规划纲要》《第一个五年规划纲要》《第二个五年规划纲要》' },
    { good: '同志们：\n《干部选拔任用条例》《干部监督管理办法》' },
    { good: '同志们：\n王建国同志、王建国同志、李建国同志。市数据服务中心、市数据服务中心、县数据服务中心。' },
  ],
  check({ draft, report }) {
    for (const { offset, wrong, right, first } of nameSlips(draft)) {
      const { length } = wrong;
      const sameLength = length === right.length;
      const edits = [{ offset, length, newText: right }];
      report({
        offset,
        length,
        message: `别处写作“${right}”，${sameLength ? '只差一个字' : '称法不一'}`,
        related: [{ message: '别处的写法', offset: first, length: right.length }],
        severity: sameLength ? 'information' : 'hint',
        fixes: [{ title: `改为“${right}”`, kind: 'suggest', edits }],
      });
    }
  },
});
