import { isCommonWord } from '../../lexicon/commonWords';
import { SURNAMES } from '../../lexicon/surnames';
import { headlineBlanks } from '../../text/headlineBlanks';
import { strayBlanks, type Words } from '../../text/strayBlanks';
import { defineRule } from '../define';

const WORDS: Words = { surnames: SURNAMES, isWord: isCommonWord };

export const straySpace = defineRule({
  id: 'punctuation/stray-space',
  title: '汉字、标点间多余的空格',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '中文词与词之间、标点前后不空格。这类空格多是从网页或表格里粘贴带来的。两个字的姓名中间和段首的空格不在此列。',
  source: 'GB/T 15834—2011 第5章 标点符号的位置和书写形式（规范性）；汉字间空格为排版惯例',
  options: {},
  examples: [
    { bad: '争当“政策通”« »“活字典”，提笔能写。', fixed: '争当“政策通”“活字典”，提笔能写。' },
    { bad: '同志们« »：', fixed: '同志们：' },
    { bad: '要抓好落实，« »不能松劲；« »不能懈怠。', fixed: '要抓好落实，不能松劲；不能懈怠。' },
    {
      bad: '我们要认真贯彻« »落实上级的各项决策部署，确保见效。',
      fixed: '我们要认真贯彻落实上级的各项决策部署，确保见效。',
    },
    {
      bad: '必须久久为功，一张« »蓝图绘到底，只有各国« »共同发展了。',
      fixed: '必须久久为功，一张蓝图绘到底，只有各国共同发展了。',
    },
    { bad: '要以钉钉子精神，抓« »落« »实，一锤接着一锤敲。', fixed: '要以钉钉子精神，抓落实，一锤接着一锤敲。' },
    { bad: '要持续擦亮« »“双拥”« »金名片，广结« »善缘。', fixed: '要持续擦亮“双拥”金名片，广结善缘。' },
    {
      bad: '妇联组织是党联系妇女群众的桥梁和纽«　»带，会议决定成立领导小组« »（以下简称小组），统筹推进。',
      fixed: '妇联组织是党联系妇女群众的桥梁和纽带，会议决定成立领导小组（以下简称小组），统筹推进。',
    },
    {
      bad: '全省首个乡镇级养老服务综合体« »——« »大湾镇颐养中心建成启用。',
      fixed: '全省首个乡镇级养老服务综合体——大湾镇颐养中心建成启用。',
    },
    {
      bad: '对校园餐、集体“三资”管理等方面«   »存在的突出问题，要直查直办。',
      fixed: '对校园餐、集体“三资”管理等方面存在的突出问题，要直查直办。',
    },
    {
      bad: '在全市组织部长会议« »上的讲话\n（2024年2月20日）\n同志们：\n要抓落实。\n二、突出«  »重点，打赢硬仗\n要快。',
      fixed: '在全市组织部长会议上的讲话\n（2024年2月20日）\n同志们：\n要抓落实。\n二、突出重点，打赢硬仗\n要快。',
    },
    { good: '凝聚奋进力量 谱写崭新篇章\n——在全市大会上的讲　话\n同志们：\n一、提高站位 强化担当\n要快。' },
    { good: '—— 坚持党的领导，是根本保证。姓名   单位，职务   电话。\n凝聚奋进力量  ——在大会上的讲话' },
    { good: '会上，市长龚 正、省委书记李 强同志讲话，市委组织部部长 王志明主持，张三 李四发言。' },
    { good: '我们的校训是，求真务实 创先争优。9月22日 《宣言》发表，影响深远。新华社北京1月5日电 近日，会议召开。' },
    { good: '　　市长龚 正主持会议，李 强同志参加会议并作了重要的讲话。' },
    { good: '一、 工作回顾' },
    { good: '第一章 总则是全篇的纲，要认真学习、深刻领会、全面贯彻。' },
    { good: '张三  李四  王五' },
    { good: '打响“万企出海 鲁贸全球”品牌，学习《坚持互利合作 共同发展》一文。' },
    { good: '使用 VS Code 的 2025 年 3 月版，增长 5%。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    const blanks = strayBlanks(text, kind === 'body', WORDS);
    if (kind === 'title' || kind === 'byline' || kind === 'heading')
      blanks.push(...headlineBlanks(text, kind === 'heading', WORDS));
    for (const { start, end, certainty } of blanks) {
      const edits = [{ offset: start, length: end - start, newText: '' }];
      report({
        offset: start,
        length: end - start,
        message: '此处空格多余',
        fixes: [{ title: '删去空格', kind: certainty === 'word' ? 'suggest' : 'safe', edits }],
        ...(certainty === 'sure' ? {} : { severity: 'information' as const }),
      });
    }
  },
});
