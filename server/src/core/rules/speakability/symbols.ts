import { findAll } from '../../text/findAll';
import { foreignSpans, insideOf } from '../../text/foreign';
import { defineRule } from '../define';

/** Marks that stand for words, with the words. */
const WORDS: Readonly<Record<string, string>> = {
  '/': '或、和、每',
  '&': '和',
  '℃': '摄氏度',
  '㎡': '平方米',
  '㎞': '公里',
  '㎏': '公斤',
  '±': '正负',
  '≥': '不小于',
  '≤': '不大于',
  '＞': '大于',
  '＜': '小于',
  '÷': '除以',
  '＋': '加',
  '+': '加',
  '=': '等于',
  '→': '到',
  '#': '号',
  '№': '第…号',
  '‰': '千分之',
  '@': '（网络符号）',
};
const SYMBOL = /[/&℃㎡㎞㎏±≥≤＞＜÷＋+=→#№‰@]/g;

export const symbols = defineRule({
  id: 'speakability/symbols',
  title: '念不出的符号',
  severity: 'hint',
  scope: 'paragraph',
  fix: 'none',
  unfinished: 'skip',
  optIn: true,
  why: '符号在纸上省地方，念的时候却要临时想成话。讲稿里宜写成汉字。',
  source: '讲稿为口头表达服务的惯例（无标准条款）',
  options: {},
  examples: [
    { bad: '每亩500元«/»年，气温30«℃»，书记«&»主任。' },
    { good: '每亩每年500元，气温30摄氏度，书记和主任，见http://a.cn/b。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if (kind === 'title' || text.search(SYMBOL) < 0 || !/[\u4e00-\u9fff]/.test(text)) return;
    const skip = insideOf(foreignSpans(text));
    for (const { 0: mark, index } of findAll(SYMBOL, text)) {
      if (skip(index)) continue;
      report({ offset: index, length: 1, message: `“${mark}”不好念，可写作“${WORDS[mark] ?? ''}”一类的词` });
    }
  },
});
