import { formerUnits } from '../../draft/levels/formerUnits';
import { defineRule } from '../define';

export const formerUnit = defineRule({
  id: 'consistency/former-unit',
  title: '机构旧称',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '2018年机构改革后，安监、旅游、工商、质监、国土、环保等局已经并入新的部门；前面称新名、后面冒出旧名，多半是从老稿子里抄来的。',
  source: '《深化党和国家机构改革方案》（2018年）及随后的地方机构改革；稿子年代不明的只查新旧名称并用',
  options: {},
  examples: [
    {
      bad: '在全市安全生产会议上的讲话\n同志们：\n刚才，市应急管理局通报了情况。«市安监局»要会同公安部门从严处罚。',
      fixed: '在全市安全生产会议上的讲话\n同志们：\n刚才，市应急管理局通报了情况。市应急管理局要会同公安部门从严处罚。',
    },
    {
      bad: '在2022年全县生态环境保护会议上的讲话\n同志们：\n«县环保局»要牵头，«县国土局»、«县农业局»要配合，«县卫计委»要跟上。',
      fixed:
        '在2022年全县生态环境保护会议上的讲话\n同志们：\n县生态环境局要牵头，县自然资源局、县农业农村局要配合，县卫生健康委要跟上。',
    },
    {
      bad: '在2023年安全生产会议上的讲话\n同志们：\n公安、«安监»、交通运输等部门要配合。',
      fixed: '在2023年安全生产会议上的讲话\n同志们：\n公安、应急管理、交通运输等部门要配合。',
    },
    {
      bad: '在全区法治政府建设推进会上的讲话\n同志们：\n党的二十大作出了部署，«区政府法制办»要当好参谋。',
      fixed: '在全区法治政府建设推进会上的讲话\n同志们：\n党的二十大作出了部署，区司法局要当好参谋。',
    },
    {
      good: '在2016年全市工作会议上的讲话\n同志们：\n市安监局、市旅游局、市工商局要密切配合，落实“十三五”规划。',
    },
    {
      good: '在全市工作会议上的讲话\n同志们：\n党的二十大以来，由原市国土局和市规划局组建的市自然资源局成效明显，2015年市环保局查处案件百起。市文化和旅游局、市生态环境局要跟上，我曾任市旅游局局长。',
    },
    { good: '同志们：\n市环保局要牵头，区自然资源局要配合，县国土局要跟进。' },
  ],
  check({ draft, report }) {
    for (const { offset, wrong, right, first } of formerUnits(draft)) {
      const { length } = wrong;
      report({
        offset,
        length,
        message: `“${wrong}”是机构改革前的名称，${first === undefined ? '现为' : '本稿别处称'}“${right}”`,
        severity: first === undefined ? 'hint' : 'information',
        ...(first === undefined ? {} : { related: [{ message: '别处的称呼', offset: first, length: right.length }] }),
        fixes: [{ title: `改为“${right}”`, kind: 'suggest', edits: [{ offset, length, newText: right }] }],
      });
    }
  },
});
