import { describe, expect, test } from 'vitest';
import { looksLikeDraft } from '../../server/src/core/index';

const SPEECHES: Readonly<Record<string, string>> = {
  'title and salutation': '在全县春耕备耕工作会议上的讲话\n\n同志们：\n今天的会议，主要是安排春耕。\n',
  'no title': '同志们：\n刚才，农业局的同志作了汇报。下面，我讲三点意见。\n一、备足种肥\n',
  'no salutation': '在离退休干部座谈会上的发言\n一、衷心感谢\n老领导们一辈子不容易。\n二、虚心学习\n',
  ceremony: '毕业典礼致辞\n尊敬的各位来宾，亲爱的同学们：\n大家上午好！今天，我们欢聚一堂。\n',
  'nothing but a title and prose':
    '在烈士纪念日公祭仪式上的讲话（全文）\n今天，我们在这里肃立，缅怀先烈。\n山河已无恙，英烈可安息。\n',
  report: '政府工作报告\n各位代表：\n现在，我代表县人民政府向大会报告工作，请予审议。\n一、过去一年工作回顾\n',
  '一是 sections': '各位同仁：\n借这个机会，提三点要求。\n一是守规矩。二是肯吃苦。三是讲团结。\n',
  markdown: '# 在春耕会上的讲话\n\n同志们：\n\n## 一、备种\n\n选好种。\n',
  'under an advert': '资料分享群\n加群请联系\n\n在工作会议上的讲话\n\n同志们：\n一、认清形势\n',
};

const OTHERS: Readonly<Record<string, string>> = {
  empty: '',
  'a README':
    '# 项目说明\n\n这是一个命令行工具。\n\n## 安装\n\n```\nnpm install\n```\n\n## 使用\n\n1. 新建配置文件\n2. 运行程序\n',
  'an English text': 'Dear colleagues,\n\nThank you for coming. First, let me say a few words.\n\n1. Seeds\n2. Water\n',
  code: 'export function add(a: number, b: number): number {\n  // 两数之和\n  return a + b;\n}\n',
  'a law':
    '第一章　总则\n第一条　为了规范灌溉用水，制定本办法。\n第二条　本办法所称灌溉用水，包括：\n（一）渠道引水；\n（二）机井提水。\n',
  news: '本报讯　3月5日，全县春耕现场会在河湾镇召开。与会人员察看了育秧工厂，听取了情况介绍。据悉，今年全县计划播种水稻十万亩。\n',
  'a novel':
    '　　老秤把烟锅在鞋底上磕了磕，没有说话。\n　　“爹，地都浇了。”二柱站在门口。\n　　天快黑了，渠里的水声一阵一阵。\n',
  minutes: '会议纪要\n时间：3月5日\n地点：二楼会议室\n出席：李某、王某\n议题：春耕安排\n',
  'a shopping list': '鸡蛋\n牛奶\n面包\n一、蔬菜\n二、水果\n',
  'a notice': '关于做好春耕工作的通知\n各乡镇人民政府：\n为做好春耕工作，现通知如下。\n一、备足种肥\n二、检修农机\n',
};

describe('looksLikeDraft', () => {
  test.each(Object.entries(SPEECHES))('a speech: %s', (_, text) => {
    expect(looksLikeDraft(text)).toBe(true);
  });

  test.each(Object.entries(OTHERS))('no speech: %s', (_, text) => {
    expect(looksLikeDraft(text)).toBe(false);
  });

  test('CRLF and a byte order mark change nothing', () => {
    for (const text of Object.values(SPEECHES)) {
      expect(looksLikeDraft(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe(true);
    }
  });
});
