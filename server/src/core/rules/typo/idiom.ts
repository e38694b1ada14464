import { reportTypos } from '../../lexicon/typoReport';
import { defineRule } from '../define';

export const idiom = defineRule({
  id: 'typo/idiom',
  title: '成语和固定词语里的错别字',
  severity: 'error',
  scope: 'paragraph',
  fix: 'safe',
  unfinished: 'skip',
  why: '成语结构固定，错一个字就是差错。常见的误写有定论，直接改；与成语只差一个同音、形近字的，请看一眼再改。',
  source: '《现代汉语词典》（第7版）和成语的通行写法，各词条自注',
  options: {},
  examples: [
    { bad: '希望大家«再接再励»。', fixed: '希望大家再接再厉。' },
    { bad: '要解放思想，不能«墨守陈规»。', fixed: '要解放思想，不能墨守成规。' },
    { good: '再接再厉，不能墨守成规，破除陈规陋习；义正辞严，义正词严。' },
  ],
  check: reportTypos('idiom'),
});
