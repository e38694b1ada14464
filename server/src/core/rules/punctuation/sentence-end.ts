import { cutAt } from '../../draft/cutShort';
import { unevenEnds } from '../../draft/itemEnds';
import { defineRule } from '../define';

export const sentenceEnd = defineRule({
  id: 'punctuation/sentence-end',
  title: '段末缺句末标点',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '正文段落以句号、问号、叹号等句末标点收尾；停在逗号、顿号上或者没有标点，多半是没有写完或粘贴时截断。',
  source: 'GB/T 15834—2011 第4章关于句末点号的规定（规范性）',
  options: {},
  examples: [
    {
      bad: '一、认清形势\n今年以来全县共发生道路交通事故一百六十三起，造成重大损失，教训十分深刻«；»\n二、突出重点\n要消除隐患。',
      fixed:
        '一、认清形势\n今年以来全县共发生道路交通事故一百六十三起，造成重大损失，教训十分深刻。\n二、突出重点\n要消除隐患。',
    },
    {
      bad: '今天我们召开全市组织工作会议，主要任务是总结经验、分析形势。下面，我讲几点意见«，»',
      fixed: '今天我们召开全市组织工作会议，主要任务是总结经验、分析形势。下面，我讲几点意见。',
    },
    {
      bad: '今天我们召开全市组织工作会议，主要任务是总结经验、分析形势、部署工作。下面，我简要讲几点具体的意«见»',
      fixed: '今天我们召开全市组织工作会议，主要任务是总结经验、分析形势、部署工作。下面，我简要讲几点具体的意见。',
    },
    { bad: '今天的会议，主要任务是总结经验«，»', fixed: '今天的会议，主要任务是总结经验。' },
    {
      bad: '今天的会议很重要。大家要认真领会精神，抓好贯彻落实，务求取得实效«；»',
      fixed: '今天的会议很重要。大家要认真领会精神，抓好贯彻落实，务求取得实效。',
    },
    { good: '今天的会议主要有三项任务，一项一项落实，务求取得实效，让群众满意；' },
    { good: '今天我们召开全市组织工作会议，主要任务是总结经验、分析形势。下面，我讲几点意见：' },
    { good: '今天我们召开全市组织工作会议，他说：“主要任务是总结经验，分析形势，再讲几点意见。”' },
    {
      bad: '这些问题虽然发生在少数人身上，但是危害很大，必须高度警觉，采取有力措施«；»\n今年以来，形势有了变化。',
      fixed: '这些问题虽然发生在少数人身上，但是危害很大，必须高度警觉，采取有力措施。\n今年以来，形势有了变化。',
    },
    {
      bad: '一年来，全县上下团结一心，主要经济指标保持在全市第一方阵，社会大局和谐稳定«：»\n社会保障力度加大。',
      fixed: '一年来，全县上下团结一心，主要经济指标保持在全市第一方阵，社会大局和谐稳定。\n社会保障力度加大。',
    },
    {
      bad: '今天的会议开得很好。\n同志们，让我们更加紧密地团结起来，坚定信心、真抓实干，为实现各项目标而努力奋«斗»',
      fixed: '今天的会议开得很好。\n同志们，让我们更加紧密地团结起来，坚定信心、真抓实干，为实现各项目标而努力奋斗。',
    },
    {
      bad: '要抓好服务。\n去年，全市社区工作者守护了万家安宁，赢得了群众的广泛赞«誉»\n今年，要继续在强队伍上下功夫。',
      fixed: '要抓好服务。\n去年，全市社区工作者守护了万家安宁，赢得了群众的广泛赞誉。\n今年，要继续在强队伍上下功夫。',
    },
    {
      bad: '要移风易俗。\n红白理事会要管起来、动起来，引导群众抵制高价彩礼，让好风气成为“新时尚«”»\n全年要有起色。',
      fixed: '要移风易俗。\n红白理事会要管起来、动起来，引导群众抵制高价彩礼，让好风气成为“新时尚”。\n全年要有起色。',
    },
    {
      bad: '民生要紧。\n民生支出占一般公共预算支出的比重达到82.3«%»\n风险可控。',
      fixed: '民生要紧。\n民生支出占一般公共预算支出的比重达到82.3%。\n风险可控。',
    },
    {
      bad: '要办实事。\n连一条路都修不好，我们又怎么对得起组织的信任、群众的期«盼»\n想一想。',
      fixed: '要办实事。\n连一条路都修不好，我们又怎么对得起组织的信任、群众的期盼？\n想一想。',
    },
    { bad: '今天的会开得很好。\n我的讲话完了，谢谢大«家»', fixed: '今天的会开得很好。\n我的讲话完了，谢谢大家。' },
    {
      bad: '要加大投入。\n各地要用好衔接资金。具体分配方案由市卫生健康委会同市财政局制定（已另行下发«）»\n要抓好落实。',
      fixed:
        '要加大投入。\n各地要用好衔接资金。具体分配方案由市卫生健康委会同市财政局制定（已另行下发）。\n要抓好落实。',
    },
    { good: '今天的会开得很好。\n谢谢大家\n（根据录音整理）' },
    {
      good: '形势很好。\n我们推动了新的发展，体现了深厚的历史逻辑\n要好好学。\n以高远的政治站位，阐明了正确政绩观的价值立场\n要好好看。',
    },
    { good: '形势很好。\n前4个月我国货物贸易进出口同比增长15.3%\n海关总署公布了数据。' },
    { good: '会前我们走访了二十个村，大家对作风建设提了不少建议，归纳起来是三个方面：\n作风不够扎实。' },
    { good: '全县上下团结一心，主要指标保持在全市第一方阵，社会大局和谐稳定：\n一是经济向好。\n二是社会稳定。' },
    { good: '要对照检查，看看有没有脱离群众、脱离实际，有没有作风漂浮、工作不实；\n看看有没有放松学习的问题；' },
    { good: '深入学习贯彻习近平新时代中国特色社会主义思想，推动全市组织工作高质量发展' },
  ],
  check({ draft, report }) {
    const { paragraphs } = draft;
    let items: ReadonlySet<number> | undefined;
    for (let k = 0; k < paragraphs.length; k++) {
      const paragraph = paragraphs[k];
      const end = paragraph?.kind === 'body' ? cutAt(paragraphs, k) : -1;
      if (!paragraph || end < 0) continue;
      // An item whose end is not its siblings' is told of as such.
      if (paragraph.ordinal) {
        items ??= new Set(unevenEnds(draft).map((one) => one.paragraph));
        if (items.has(k)) continue;
      }
      const last = paragraph.text.charAt(end - 1);
      const marked = POINTS.includes(last);
      const right = marked || !ASKS.test(paragraph.text) ? '。' : '？';
      const offset = paragraph.start + (marked ? end - 1 : end);
      const edits = [{ offset, length: marked ? 1 : 0, newText: right }];
      report({
        offset: paragraph.start + end - 1,
        length: 1,
        message: marked ? `段落停在“${last}”上` : '段落末尾缺句末标点',
        fixes: [{ title: `${marked ? '改为' : '加上'}“${right}”`, kind: 'suggest', edits }],
      });
    }
  },
});

const POINTS = '，、；：';
/** A last clause that asks. */
const ASKS = /(?:又怎么|怎么能|怎能|怎会|难道|岂不|何以)[^，。；：！？]{2,30}$|[吗呢][\s　]*$/u;
