import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/**
 * Three four-character words with one noun. Only nouns that draft writers hang on a row of heads: others repeat by chance
 * (`党代表大会代表履行代表`).
 */
const ROW =
  /(自觉|意识|能力|精神|作风|本领|思维|担当|责任|素质|水平|优势|功能|标准|导向|定力|立场|理念|保障|自信|认同|纪律)(?=[\u4e00-\u9fff]{2}\1[\u4e00-\u9fff]{2}\1)/g;

export const row = defineRule({
  id: 'punctuation/row',
  title: '整齐的并列词语之间缺顿号',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '三个以上同一格式的四字词语并列（“思想自觉”“政治自觉”“行动自觉”），中间宜用顿号，念时才有停顿。',
  source: 'GB/T 15834—2011 4.5 顿号（规范性）；并列词语关系密切时可不用，属提示',
  options: {},
  examples: [
    { bad: '增强«思想自觉政治自觉行动自觉»，抓好落实。', fixed: '增强思想自觉、政治自觉、行动自觉，抓好落实。' },
    { good: '增强思想自觉、政治自觉、行动自觉；实事求是实事求是；共建共治共享。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const found of findAll(ROW, text)) {
      const offset = found.index - 2;
      const heads = new Set([0, 4, 8].map((step) => text.slice(offset + step, offset + step + 2)));
      if (heads.size < 3 || !/^[\u4e00-\u9fff]{2}$/.test(text.slice(Math.max(0, offset), offset + 2))) continue;
      const edits = [4, 8].map((step) => ({ offset: offset + step, length: 0, newText: '、' }));
      const message = '并列的词语之间宜用顿号';
      report({ offset, length: 12, message, fixes: [{ title: '加上顿号', kind: 'suggest', edits }] });
    }
  },
});
