import { halfWidthMarks } from '../../text/halfWidth';
import { defineRule, type Fix } from '../define';

/** So many half-width marks, and no full-width one of their kind, make a paragraph that was typed in half width throughout. */
const HABIT = 3;

export const halfWidth = defineRule({
  id: 'punctuation/half-width',
  title: '汉字旁的半角标点',
  severity: 'error',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'report',
  why: '中文标点占一个字的位置。半角逗号、分号、冒号、问号、叹号、括号和直引号夹在汉字中间，既不合规范，排版也不齐。',
  source: 'GB/T 15834—2011 第4章规定的标点形式、第5章标点符号的位置（规范性）',
  options: {},
  examples: [
    { bad: '没有调查«,»就没有发言权«,»更没有决策权。', fixed: '没有调查，就没有发言权，更没有决策权。' },
    { bad: '同志们«:»', fixed: '同志们：' },
    {
      bad: '第一«,»如何提高站位。典型“对照”«,»在学深上下功夫«;»去“两张皮”«!»',
      fixed: '第一，如何提高站位。典型“对照”，在学深上下功夫；去“两张皮”！',
    },
    { bad: '《决定》«(»以下简称决定«)»指出', fixed: '《决定》（以下简称决定）指出' },
    { bad: '要有«"»功成不必在我«"»«,»GDP增长5%«,»其中', fixed: '要有“功成不必在我”，GDP增长5%，其中' },
    { bad: '他问«:»“来«?»”', fixed: '他问：“来？”' },
    { bad: '既要规范«.»', fixed: '既要规范。' },
    { bad: '要抓学习«\\»抓落实«｡»增长6%«,»其中', fixed: '要抓学习、抓落实。增长6%，其中' },
    { bad: '说了“半天«"»才懂', fixed: '说了“半天”才懂' },
    { bad: '说了«"»半天才懂' },
    { bad: '既是务虚«,»更是务实«,»要讲成效«:»快。' },
    { bad: '加固洞庭湖区、«?»水灌区。' },
    { bad: '一把手要亲自抓 «,»分管领导要具体抓。', fixed: '一把手要亲自抓 ，分管领导要具体抓。' },
    { bad: '省委«[»2023«]»15号文件。', fixed: '省委〔2023〕15号文件。' },
    { good: '新建公路350,公里。' },
    { good: '上午9:30开会，比分3:2，资金1,024万元，增长3.5%。' },
    { good: '见 http://a.cn/x,y?z=1 和 a.b@c.cn、附件(终稿).docx、`a,b` 及[链接](http://a.cn)。' },
    { good: 'We are here, all of us; that is it.' },
    { bad: '（一«)»加强学习。', fixed: '（一）加强学习。' },
    { good: '(一)加强学习。1.坚定信仰。(1)要快；(2)要好。' },
    { good: '约翰.史密斯认为，S.H.E和J.K.罗琳都来了；it’s “fine”, he said.' },
  ],
  check({ paragraph: { text }, report }) {
    const marks = halfWidthMarks(text);
    // Many of them and no full-width one beside: the writer's keyboard, not a slip. One fix-all mends it; no need to shout.
    const habit = marks.length >= HABIT && !/[，；：]/.test(text);
    for (const { offset, full, certainty } of marks) {
      const fix: Fix = {
        title: `改为全角“${full}”`,
        kind: certainty === 'sure' ? 'safe' : 'suggest',
        edits: [{ offset, length: 1, newText: full }],
      };
      report({
        offset,
        length: 1,
        message:
          certainty === 'unknown' && text[offset] === '?'
            ? '此处的“?”可能是没有转换成功的生僻字'
            : `半角标点“${text[offset]}”应为全角“${full}”`,
        ...(certainty === 'unknown' ? {} : { fixes: [fix] }),
        ...(certainty === 'unknown' ? { severity: 'warning' as const } : {}),
        ...(habit || certainty === 'likely' ? { severity: 'information' as const } : {}),
      });
    }
  },
});
