import { defineRule } from '../define';

/** A seller's or site's words inside a paragraph of the speech. */
export const watermarkInline = defineRule({
  id: 'watermark/inline',
  title: '段落中夹带的广告',
  severity: 'warning',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'skip',
  why: '卖稿人和网站会把联系方式、网址塞进段落中间或接在段末，通读时不易发现。',
  source: '由下载稿中广告语的构成归纳：一句、一个分句或一对括号之内全是联系方式、网站名词和推销用语。',
  options: {},
  examples: [
    {
      bad: '我们要再接再厉，奋力谱写新篇章！«好稿文秘整理，咨询QQ123456789»',
      fixed: '我们要再接再厉，奋力谱写新篇章！',
    },
    {
      bad: '要坚持问题导向，«更多范文请关注公众号：好稿文库，»把各项工作落到实处。',
      fixed: '要坚持问题导向，把各项工作落到实处。',
    },
    { good: '大家可以登录中国政府网www.gov.cn查询，也可以关注微信公众号了解。' },
    { good: '要办好“村村通”微信公众号，把政策送到群众手中。' },
  ],
  check({ draft, report }) {
    for (const { start, end, newText = '' } of draft.watermarks.inline) {
      report({
        offset: start,
        length: end - start,
        message: '段落中夹带了广告或网站文字，不是讲稿内容',
        fixes: [
          {
            title: newText === '' ? '删除这处广告' : `改为“${newText}”`,
            kind: 'safe',
            edits: [{ offset: start, length: end - start, newText }],
          },
        ],
      });
    }
  },
});
