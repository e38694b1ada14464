import { reportTypos } from '../../lexicon/typoReport';
import { defineRule } from '../define';

export const word = defineRule({
  id: 'typo/word',
  title: '词语里的错别字',
  severity: 'error',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '同音、形近的字用错了，念着听不出，印出来就是差错。只有一种正确写法的直接改，要看上下文的只作建议。',
  source: '《现代汉语词典》（第7版）等，各词条自注；本单位的词对见设置项 confusables',
  options: {},
  examples: [
    { bad: '«布暑»工作，«惯彻»落实。', fixed: '部署工作，贯彻落实。' },
    { bad: '要有«常期»作战的准备。', fixed: '要有长期作战的准备。' },
    { good: '部署工作，贯彻落实，长期作战。大会报告讲得好，正常期限内办结。' },
  ],
  check: reportTypos('word'),
});
