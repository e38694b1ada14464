import { watermarkDeletions } from '../../draft/watermark/deletion';
import type { WatermarkLine } from '../../draft/watermark/line';
import { defineRule } from '../define';

const MESSAGES: Readonly<Record<string, string>> = {
  seller: '这一行是卖稿人或网站的广告，不是讲稿内容',
  scraping: '这一行是采集网站加上的套话，不是讲稿内容',
  echo: '这一行重复了下文的开头，是网站加上的残句，不是讲稿内容',
  minor: '标题出现了两次，这一行是网页带来的',
};

/** The seller's lines, the phrases of collecting sites, and the broken-off copy ahead of the text. */
export const watermarkLine = defineRule({
  id: 'watermark/line',
  title: '广告行、套话行、残句行',
  severity: 'warning',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'report',
  why: '下载的讲稿常在标题前、文末或段落间夹带卖稿人的联系方式、网站名和采集套话，念出来或印出来都是事故。',
  source: '由下载稿中广告行的构成归纳：联系方式、网站名词、推销用语、位置与相邻行。',
  options: {},
  examples: [
    {
      bad: '«优稿文库，会员QQ群：123456789»\n«自有平台»\n«入会即享全部资料，现在订阅立享八折»\n\n在全市工作会议上的讲话\n同志们：\n今天的会议很重要，请大家认真贯彻落实。\n',
      fixed: '在全市工作会议上的讲话\n同志们：\n今天的会议很重要，请大家认真贯彻落实。\n',
    },
    {
      bad: '同志们：\n今天的会议很重要，请大家认真贯彻落实。\n«以上就是小编为大家整理的工作会议讲话稿，欢迎阅读收藏。»',
      fixed: '同志们：\n今天的会议很重要，请大家认真贯彻落实。',
    },
    { good: '要学会通过QQ群联系群众，听取群众意见。' },
    { good: '我就讲这些，供大家参考。' },
    { good: '各位会员、各位代表：\n今天，我们召开协会第三届会员代表大会。' },
  ],
  check({ draft, report }) {
    const { text, lines, watermarks } = draft;
    const deletions = watermarkDeletions(text, lines, watermarks);
    for (const [line, one] of watermarks.lines) {
      if (one.kind !== 'boilerplate') reportLine(line, one);
    }

    function reportLine(line: number, { kind, original, minor }: WatermarkLine): void {
      const paragraph = draft.paragraphs[line];
      const deletion = deletions.get(line);
      if (!paragraph || !deletion) return;
      const offset = paragraph.start + paragraph.indent;
      report({
        offset,
        length: paragraph.start + paragraph.text.trimEnd().length - offset,
        message: MESSAGES[minor ? 'minor' : kind] ?? '',
        ...(minor ? { severity: 'information' as const } : {}),
        fixes: [
          {
            title: '删除这一行',
            kind: 'safe',
            edits: [{ offset: deletion.start, length: deletion.end - deletion.start, newText: '' }],
          },
        ],
        ...(original
          ? { related: [{ message: '正文在这里', offset: original.start, length: original.end - original.start }] }
          : {}),
      });
    }
  },
});
