import { damageOf } from '../../draft/damage';
import { defineRule } from '../define';

/** Text that a wrong encoding broke. */
export const mojibake = defineRule({
  id: 'layout/mojibake',
  title: '乱码',
  severity: 'warning',
  scope: 'draft',
  fix: 'none',
  unfinished: 'report',
  why: '文件用错了编码打开或保存过，文字已经读不出来；在修好之前，这些行不再查别的问题。',
  source: 'Unicode 标准：U+FFFD 表示无法解码的字节。',
  options: {},
  examples: [
    { bad: '同志们：\n今天的会«��»很重要。\n«锟斤拷锟斤拷»。' },
    { good: '他烫了手，部队屯垦戍边，锛子是木工的工具。café、naïve、Besançon。' },
  ],
  check({ draft, report }) {
    for (const { text, start } of draft.paragraphs) {
      const damage = damageOf(text);
      if (!damage) continue;
      report({
        offset: start + damage.start,
        length: damage.end - damage.start,
        message: '这里是乱码：请换一种编码（UTF-8 或 GB18030）重新打开文件；若仍是乱码，原文已经丢失，需从原件补上',
      });
    }
  },
});
