import { reportTypos } from '../../lexicon/typoReport';
import { defineRule } from '../define';

export const variant = defineRule({
  id: 'typo/variant',
  title: '异形词的推荐写法',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个词有几种写法时，公文宜用推荐的一种。标准只作推荐，不算错。',
  source: 'GF 1001—2001《第一批异形词整理表》（推荐性）、《现代汉语词典》（第7版）',
  options: {},
  examples: [
    { bad: '多种经济«成份»，同事的«缘份»。', fixed: '多种经济成分，同事的缘分。' },
    { good: '多种经济成分，同事的缘分。' },
  ],
  check: reportTypos('variant'),
});
