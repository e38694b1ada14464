import { isBlank, isDigit, isHan } from '../../text/chars';
import { defineRule } from '../define';

/** A shorter line may be a heading, a label or an item; one that stops at ， or 、 is broken all the same. */
const SHORTEST = 30;
const SHORTEST_BROKEN = 14;

export const sentenceEnd = defineRule({
  id: 'punctuation/sentence-end',
  title: '段末缺句末标点',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '正文段落以句号、问号、叹号等句末标点收尾；停在逗号、顿号上或者没有标点，多半是没有写完或粘贴时截断。',
  source: 'GB/T 15834—2011 第4章关于句末点号的规定（规范性）',
  options: {},
  examples: [
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
    { good: '深入学习贯彻习近平新时代中国特色社会主义思想，推动全市组织工作高质量发展' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if (kind !== 'body' || text.length < SHORTEST_BROKEN) return;
    let end = text.length;
    while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
    const last = text.charAt(end - 1);
    const unit = text.charCodeAt(end - 1);
    const broken = last === '，' || last === '、';
    if (!broken && text.length < SHORTEST) return;
    if (!broken && last !== '；' && !isHan(unit) && !isDigit(unit) && !'%％‰'.includes(last)) return;
    // A paragraph of prose has ended a sentence before; a line without 。 may be a slogan or an item.
    const before = text.lastIndexOf('。', end - 2);
    // Items that part by ； hold no 。.
    if (last === '；' && before < 0) return;
    if (
      (before < 0 && !broken && !isLongSentence(text)) ||
      last === '摄' ||
      (last === '，' && before < 0 && CALL.test(text)) ||
      /^\s*(?:附件?|注|来源|记者|责任编辑)/.test(text)
    )
      return;
    const marked = broken || last === '；';
    const fixes = [
      {
        title: marked ? '改为“。”' : '加上“。”',
        kind: 'suggest' as const,
        edits: [marked ? { offset: end - 1, length: 1, newText: '。' } : { offset: end, length: 0, newText: '。' }],
      },
    ];
    const message = marked ? `段落停在“${last}”上` : '段落末尾缺句末标点';
    report({ offset: end - 1, length: 1, message, fixes });
  },
});

/** Those who are called, on several lines: `尊敬的各位来宾，`. */
const CALL = /尊敬的|各位|阁下|女士|先生|朋友|主席|总理|总统|^[\s　]*为.{1,20}，$/;

/** One sentence, too long and too often parted for a heading or a label. */
function isLongSentence(text: string): boolean {
  return text.length >= 60 && text.split('，').length > 3;
}
