import { isHan } from '../../text/chars';
import { defineRule } from '../define';

/** How far back a bracket or a formula is looked for, whose stroke is its own. */
const REACH = 20;
/** Units that a figure has before the stroke: 27微克/立方米, 30万元/人. */
const UNITS = '克元斤吨米升人次个件套亩里瓦时秒分天日月年户度家台辆';
/** What an amount is measured by behind the stroke, and a caption's 摄. */
const MEASURES =
  /^(?:摄|文|立方|平方|百|千|万|亿|每|公斤|公里|小时|分钟|[克元吨米升人次件套亩里时秒天日月年户度家台辆生])/;

export const slash = defineRule({
  id: 'punctuation/slash',
  title: '用斜线代替顿号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '斜线不是中文的标点，念不出来。词语并列用顿号，两者取一用“或”。计量单位、网址、日期里的斜线不在此列。',
  source: 'GB/T 15834—2011 4.5 顿号（规范性：并列词语之间的停顿）；斜线见 4.17 分隔号，只用于诗行、音节和供选择的项',
  options: {},
  examples: [
    { bad: '要统筹抓好学习«/»宣传«/»贯彻各项工作。', fixed: '要统筹抓好学习、宣传、贯彻各项工作。' },
    { bad: '要做“政策通”«/»“活字典”，不能松劲。', fixed: '要做“政策通”、“活字典”，不能松劲。' },
    { good: '细颗粒物浓度27微克/立方米，达到30万元/人，共有1.08亿件/套，新华社记者 张三/摄。' },
    { good: '床前明月光／疑是地上霜，重点（背景/成绩），幸福=效用/欲望。' },
    { good: '日期2024/3/5，见 http://a.cn/学习/宣传 一文，5G/4G基站，以电话和/或信函通知，合同甲/乙方。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if (kind !== 'body' || text.indexOf('/', 1) < 0 || text.includes('//') || !/[，。；]/.test(text)) return;
    for (let at = text.indexOf('/', 1); at > 0; at = text.indexOf('/', at + 1)) {
      if (!isWord(text, at - 1, -1) || !isWord(text, at + 1, 1)) continue;
      if (isMeasure(text, at) || /[（(=][^）)，。；]*$|[和及甲]$/.test(text.slice(Math.max(0, at - REACH), at)))
        continue;
      report({
        offset: at,
        length: 1,
        message: '并列的词语之间用顿号，不用斜线',
        fixes: [{ title: '改为“、”', kind: 'suggest', edits: [{ offset: at, length: 1, newText: '、' }] }],
      });
    }
  },
});

/** Two characters of Chinese, or a quotation or title, on the side of the stroke. */
function isWord(text: string, at: number, step: 1 | -1): boolean {
  if ((step === 1 ? '“《' : '”》').includes(text.charAt(at) || '-')) return true;
  return isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + step));
}

/** 27微克/立方米: a figure is near before it, and a unit or a measure beside it. */
function isMeasure(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return MEASURES.test(text.slice(at + 1, at + 4)) || (/\d/.test(before) && UNITS.includes(before.slice(-1)));
}
