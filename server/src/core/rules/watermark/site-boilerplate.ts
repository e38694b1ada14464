import { watermarkDeletions } from '../../draft/watermark/deletion';
import { defineRule } from '../define';

/** What a web page frames a text with: notices, record numbers, tool bars, sources, captions. */
export const siteBoilerplate = defineRule({
  id: 'watermark/site-boilerplate',
  title: '网页页眉页脚、版权声明、来源与图注',
  severity: 'warning',
  scope: 'draft',
  fix: 'safe',
  unfinished: 'report',
  why: '从网页复制讲稿时，版权声明、备案号、上一篇下一篇、分享按钮、责任编辑和图片说明会一同带进来，它们不是讲稿内容。',
  source: '由网页与文档分享站的固定文字归纳。来源、责任编辑、图注不是广告，只作提示。',
  options: {},
  examples: [
    {
      bad: '同志们：\n今天的会议很重要，请大家认真贯彻落实。\n«版权所有：好稿文档网 2015-2020 未经授权禁止转载»\n«Powered by 好稿文档网 备案号：京ICP备12345678号»\n',
      fixed: '同志们：\n今天的会议很重要，请大家认真贯彻落实。\n',
    },
    {
      bad: '同志们：\n今天的会议很重要，请大家认真贯彻落实。\n«（责任编辑：小林）»\n«上一篇：在座谈会上的发言»\n',
      fixed: '同志们：\n今天的会议很重要，请大家认真贯彻落实。\n',
    },
    { good: '要加强版权保护，对未经授权的复制、传播行为，依法从严查处。' },
    { good: '资金来源：一是财政拨款，二是社会捐助，三是单位自筹。' },
  ],
  check({ draft, report }) {
    const { text, lines, watermarks } = draft;
    const deletions = watermarkDeletions(text, lines, watermarks);
    for (const [line, { kind, minor }] of watermarks.lines) {
      const paragraph = draft.paragraphs[line];
      const deletion = deletions.get(line);
      if (kind !== 'boilerplate' || !paragraph || !deletion) continue;
      const offset = paragraph.start + paragraph.indent;
      report({
        offset,
        length: paragraph.start + paragraph.text.trimEnd().length - offset,
        message: minor ? '这一行是来源、编辑或图片说明，不是讲稿内容' : '这一行是网页的固定文字，不是讲稿内容',
        ...(minor ? { severity: 'information' as const } : {}),
        fixes: [
          {
            title: '删除这一行',
            kind: 'safe',
            edits: [{ offset: deletion.start, length: deletion.end - deletion.start, newText: '' }],
          },
        ],
      });
    }
  },
});
