import { eventSlips } from '../../draft/eventOrdinals';
import { holidaySlips } from '../../draft/holidaySlips';
import { occasionSlips } from '../../draft/occasionSlips';
import { defineRule } from '../define';

export const occasion = defineRule({
  id: 'consistency/occasion',
  title: '场合与标题不合',
  severity: 'information',
  scope: 'draft',
  fix: 'none',
  unfinished: 'skip',
  why: '标题是动员会，正文说“今天的总结会”；国庆前的讲话部署“春节期间”的值班；第六届活动“预祝第五届”成功：多半是套用旧稿时没有改净。',
  source: '讲话稿前后一致的要求（以标题、日期为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '在全市安全生产动员部署会上的讲话\n同志们：\n加强督导。«今天的总结会»之后，将派出督导组。',
    },
    { bad: '在成员单位述职会议上的讲话\n同志们：\n要根据«这次培训»指出的问题认真整改。' },
    {
      bad: '在第六届江州茶文化节开幕式上的致辞\n各位来宾：\n本届茶文化节精彩纷呈。\n预祝«第五届江州茶文化节»取得圆满成功！',
    },
    {
      bad: '在江州市第三届职工运动会闭幕式上的致辞\n同志们：\n«第二届职工运动会»的圆满成功凝聚着大家的心血。',
    },
    {
      bad: '在国庆节前安全稳定工作会议上的讲话\n（2023年9月25日）\n同志们：\n要抓好值守，«春节期间»必须在岗带班。',
    },
    { bad: '在全市“五一”假期保障工作会上的讲话\n同志们：\n“«十一”假期期间»，要及时发布信息。' },
    {
      bad: '在全市经济形势分析会上的讲话\n（2023年10月19日）\n同志们：\n«二季度是冲刺全年目标的关键时期»，要开足马力。当前«正值春耕»，要抓紧。',
    },
    {
      bad: '在江州市妇女第九次代表大会上的讲话\n各位代表：\n各级党委要«加强对共青团工作的领导»，支持妇联履行职责。',
    },
    {
      bad: '在全市消防救援队伍座谈会上的讲话\n同志们：\n消防工作成绩突出。«希望全体公安民警»牢记训词精神。',
    },
    {
      good: '在全市安全生产动员部署会上的讲话\n同志们：\n今天的动员会很重要。上次的总结会开得很好，要组织这次培训，参加此次培训的同志要珍惜。这次座谈会、座谈发言都很好。',
    },
    {
      good: '在第六届江州茶文化节开幕式上的致辞\n各位来宾：\n第五届茶文化节圆满成功以来，去年第五届茶文化节隆重开幕。预祝第六届江州茶文化节圆满成功！',
    },
    {
      good: '在国庆节前安全稳定工作会议上的讲话\n（2023年9月25日）\n同志们：\n中秋期间要值守，今年春节期间平安有序，要总结五一假期的经验，春节、国庆期间都要值班。',
    },
    {
      good: '在全市经济形势分析会上的讲话\n（2023年10月19日）\n同志们：\n四季度是冲刺的关键时期，二季度是全年最好的，明年一季度是开局的关键。当前正值秋收。',
    },
    {
      good: '在江州市妇女第九次代表大会上的讲话\n各位代表：\n要加强对妇女工作的领导，工会、共青团、妇联要携手。希望广大妇女立足岗位，希望广大职工支持。',
    },
  ],
  check({ draft, report }) {
    for (const { offset, length, message, own, ownLength } of [
      ...occasionSlips(draft),
      ...eventSlips(draft),
      ...holidaySlips(draft),
    ]) {
      report({ offset, length, message, related: [{ message: '本稿的场合', offset: own, length: ownLength }] });
    }
  },
});
