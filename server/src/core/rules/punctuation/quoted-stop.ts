import { isHan } from '../../text/chars';
import { quotations } from '../../text/quotes';
import { screens } from '../../text/screens';
import { defineRule, type Report } from '../define';

/** Longer than this, what is quoted is a text of its own. */
const LONGEST = 40;
/** Words behind a quotation with which its sentence goes on: 向“大家管”转变. */
const GOES_ON =
  /^(?:的|等|转变|转型|转化|过渡|精神|理念|原则|要求|机制|模式|格局|局面|目标|工作|行动|活动|建设|问题|现象|方针|思想|之|为|与|和|及|到|向|中|上|来|去)/u;

const hasStop = screens.of('。”');

export const quotedStop = defineRule({
  id: 'punctuation/quoted-stop',
  title: '引文不独立，句末点号放在引号外',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '引号前没有冒号，引的话只是句子的一个成分，它末尾不留句号：句子到此为止，句号放在后引号外面；句子还没有完，就删去句号。',
  source: 'GB/T 15834—2011 附录B B.2（资料性）；4.8 关于引号的规定',
  options: {},
  examples: [
    {
      bad: '要做到“平时不打扰、难时帮一把«。”»',
      fixed: '要做到“平时不打扰、难时帮一把”。',
    },
    { bad: '推动治理由“一家管”向“大家管«。»”转变。', fixed: '推动治理由“一家管”向“大家管”转变。' },
    { bad: '要弘扬“敢为人先«。»”的精神，不等不靠。', fixed: '要弘扬“敢为人先”的精神，不等不靠。' },
    {
      bad: '古人说过“为政之要，莫先于得人«。”»我们要选好人。',
      fixed: '古人说过“为政之要，莫先于得人”。我们要选好人。',
    },
    { good: '他说：“为政之要，莫先于得人。”“功夫在平时。”老话讲，“一寸光阴一寸金。”' },
    { good: '要记住“人心是最大的政治。民心不可违。”这两句话。要问一问“为了谁？”再去做。' },
    { good: '要做到“平时不打扰、难时帮一把”。推动治理向“大家管”转变。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!hasStop(text)) return;
    for (const { open, close } of quotations(text)) {
      if (text[close - 1] !== '。' || close - open > LONGEST || !isHan(text.charCodeAt(open - 1))) continue;
      // “甲。乙。” is quoted with its own sentences.
      if (/[。！？：“‘…]/u.test(text.slice(open + 1, close - 1))) continue;
      report(describe(text, close));
    }
  },
});

function describe(text: string, close: number): Report {
  const on = GOES_ON.test(text.slice(close + 1, close + 3));
  const message = on ? '句子还没有完，引号里面不用句号' : '引文是句子的一个成分，句号应在后引号外面：“”。”';
  const title = on ? '删去句号' : '句号移到引号外';
  const edits = on
    ? [{ offset: close - 1, length: 1, newText: '' }]
    : [{ offset: close - 1, length: 2, newText: '，。；！？'.includes(text.charAt(close + 1) || '-') ? '”' : '”。' }];
  return { offset: close - 1, length: on ? 1 : 2, message, fixes: [{ title, kind: 'suggest', edits }] };
}
