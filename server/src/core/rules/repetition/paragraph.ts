import { findRepetitions } from '../../draft/repetitions/repetition';
import { defineRule } from '../define';

const MESSAGES = {
  same: '这一段与前文的一段完全相同',
  near: '这一段与前文的一段几乎相同',
  part: '这一段没有写完，本稿另有完整的一段',
};

/** A paragraph that stands twice. */
export const repeatedParagraph = defineRule({
  id: 'repetition/paragraph',
  title: '段落重复',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '拼合几份材料时同一段容易粘贴两遍。标点和空白不同也算相同。',
  source: '编校常识：全文查重。',
  options: {},
  examples: [
    {
      bad: '要坚持把调查研究作为基本功，带着问题下去，带着办法回来，真正把情况摸清。\n其他工作也要统筹推进。\n«要坚持把调查研究作为基本功，带着问题下去,带着办法回来,真正把情况摸清。»',
    },
    {
      good: '要坚持把调查研究作为基本功，带着问题下去，带着办法回来，真正把情况摸清。\n要坚持把群众路线作为生命线，带着感情下去，带着责任回来，真正把事情办好。',
    },
    {
      bad: '«值此新春佳节即将到来之际，我们召开全县青年人才代»\n在全县青年人才座谈会上的讲话\n同志们：\n值此新春佳节即将到来之际，我们召开全县青年人才代表座谈会，共话发展。',
    },
    { good: '坚定信心，真抓实干，奋力谱写新篇章\n同志们：\n坚定信心，真抓实干，奋力谱写新篇章，是大家的责任。' },
    { good: '同志们：\n谢谢大家！\n谢谢大家！' },
  ],
  check({ draft, report }) {
    for (const { first, again, likeness, count } of findRepetitions(draft).paragraphs) {
      report({
        offset: again.start,
        length: again.end - again.start,
        message: MESSAGES[likeness],
        ...(likeness === 'same' && count >= 30 ? {} : { severity: 'information' as const }),
        related: [
          {
            message: first.start < again.start ? '前文在这里' : '完整的一段在这里',
            offset: first.start,
            length: first.end - first.start,
          },
        ],
      });
    }
  },
});
