import { isHan } from '../../text/chars';
import { screens } from '../../text/screens';
import { defineRule } from '../define';

/** What stands in a bracket inside a sentence is short, and has one stop at its end. */
const LONGEST = 60;

const hasStop = screens.of('。）');

export const bracketStop = defineRule({
  id: 'punctuation/bracket-stop',
  title: '句内括号里用了句号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '括号紧跟在词语后面，注释的是句子的一部分，里面末尾不用句号；句子到此结束的，句号放在后括号外面。',
  source: 'GB/T 15834—2011 4.9 关于句内括号与句外括号的规定（规范性）',
  options: {},
  examples: [
    {
      bad: '要落实三会一课（党员大会、支委会、党小组会和党课«。»）制度。',
      fixed: '要落实三会一课（党员大会、支委会、党小组会和党课）制度。',
    },
    { bad: '要抓好落实（包括学习、调研«。）»大家要重视。', fixed: '要抓好落实（包括学习、调研）。大家要重视。' },
    { bad: '要抓好落实（包括学习、调研«。»）。', fixed: '要抓好落实（包括学习、调研）。' },
    { good: '要抓好落实。（全场鼓掌。）大家要重视（包括学习、调研）。' },
    { good: '要学原文（“人心是最大的政治。”）。要看附件（一）。这几句话（第一句。第二句。）都要记住。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasStop(text)) return;
    for (let stop = text.indexOf('。）'); stop > 0; stop = text.indexOf('。）', stop + 1)) {
      const open = text.lastIndexOf('（', stop);
      if (open < 1 || stop - open > LONGEST || /[。）！？：“”]/u.test(text.slice(open, stop))) continue;
      const before = text.charCodeAt(open - 1);
      if (!isHan(before) && !'”》%'.includes(text.charAt(open - 1))) continue;
      // Words that go on with the clause, or a mark that ends it, take the stop's place.
      const next = text.charAt(stop + 2);
      const ends = next === '' || (isHan(next.charCodeAt(0)) && OPENS.test(text.slice(stop + 2, stop + 6)));
      report({
        offset: stop,
        length: ends ? 2 : 1,
        message: ends ? '句内括号里不用句号，句号应在后括号外面：“）。”' : '句内括号里不用句号',
        fixes: [
          {
            title: ends ? '句号移到括号外' : '删去句号',
            kind: 'suggest',
            edits: [{ offset: stop, length: ends ? 2 : 1, newText: ends ? '）。' : '' }],
          },
        ],
      });
    }
  },
});

/** Words that a new sentence begins with. */
const OPENS = /^(?:大家|我们|各[级地部单县市区乡镇]|要|同志们|今年|去年|目前|当前|一是|二是|三是|首先|其次|同时|这)/u;
