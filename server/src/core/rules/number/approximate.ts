import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

/** Two neighbouring numerals with 、 between them, before what they count. */
const NEIGHBOURS =
  /(?<![第一二三四五六七八九十百千万、○〇\d])([一二三四五六七八])、([二三四五六七八九])(?=十(?!年代)|[百千万亿]|[个名位件条次天岁倍人户家里斤亩趟遍](?!、)|年(?![级度、]))/g;
const DIGITS = '一二三四五六七八九';

export const approximate = defineRule({
  id: 'number/approximate',
  title: '概数中间用了顿号',
  severity: 'information',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '相邻的两个数字连用表示概数，中间不用顿号：“五六十人”。如果是两个数分别来说（“一、二期工程”），才用顿号。',
  source: 'GB/T 15834—2011 4.5.3.4（规范性；相邻数字表示概数通常不用顿号）',
  options: {},
  examples: [
    { bad: '来了五«、»六十人，用了三«、»四个小时。', fixed: '来了五六十人，用了三四个小时。' },
    { good: '来了五六十人；第一、二、三产业；一、二期工程；三、四年级；八、九十年代；一、二、三个层面；七、五个。' },
  ],
  check({ paragraph: { text }, report }) {
    if (!text.includes('、')) return;
    for (const found of findAll(NEIGHBOURS, text)) {
      if (DIGITS.indexOf(found[2] ?? '') !== DIGITS.indexOf(found[1] ?? '') + 1) continue;
      const offset = found.index + 1;
      report({
        offset,
        length: 1,
        message: `“${found[0]}”表示概数时中间不用顿号`,
        fixes: [{ title: '删去顿号', kind: 'suggest', edits: [{ offset, length: 1, newText: '' }] }],
      });
    }
  },
});
