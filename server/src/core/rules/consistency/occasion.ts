import { eventSlips } from '../../draft/eventOrdinals';
import { holidaySlips } from '../../draft/holidaySlips';
import { occasionSlips } from '../../draft/occasionSlips';
import { meetingSlips } from '../../draft/ownMeeting';
import { quarterSlips } from '../../draft/quarterSlips';
import { strayOrgans } from '../../draft/strayOrgans';
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
      bad: '在全市人居环境整治工作推进会上的讲话\n同志们：\n这次推进会很重要。\n«这次动员会»之后，要拿出措施。',
    },
    {
      bad: '在全市民营企业家座谈会上的讲话\n同志们：\n今天开这个座谈会，就是想听真话。\n要把«今天茶话会»上反映的问题列成清单。',
    },
    {
      bad: '在全市三季度经济形势分析会上的讲话\n同志们：\n今天主要是盘点前三季度工作，研究四季度措施。\n«三季度只剩»两个多月，要紧盯短板，«决战三季度»。',
    },
    {
      good: '在全市三季度经济形势分析会上的讲话\n同志们：\n今天主要是盘点前三季度工作，研究四季度措施。前三季度还有差距，去年决战三季度成效明显。\n四季度只剩两个多月，要决战四季度。',
    },
    {
      bad: '在全市第十二届运动会筹备工作会议上的讲话\n同志们：\n第十二届运动会将于明年举行。\n把«第十三届运动会»办成团结的盛会。',
    },
    {
      good: '在全市第十二届运动会筹备工作会议上的讲话\n同志们：\n第十一届运动会办得很好，明年把第十三届运动会申办成功，下一步办好第十二届运动会。',
    },
    {
      bad: '在全市妇联系统改革推进会上的讲话\n同志们：\n今天召开推进会。\n«各级团委»要把改革一抓到底。',
    },
    {
      good: '在全市妇联系统改革推进会上的讲话\n同志们：\n这次推进会既是一次总结会，也是动员会。今天上午的现场会开得很好。各级工会、共青团、妇联要协同，各级团委要支持妇联改革，各级党委要加强领导。',
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
    const told = new Set<number>();
    for (const { offset, length, message, own, ownLength } of [
      ...occasionSlips(draft),
      ...eventSlips(draft),
      ...holidaySlips(draft),
      ...meetingSlips(draft),
      ...quarterSlips(draft),
      ...strayOrgans(draft),
    ]) {
      if (told.has(offset)) continue;
      told.add(offset);
      report({ offset, length, message, related: [{ message: '本稿的场合', offset: own, length: ownLength }] });
    }
  },
});
