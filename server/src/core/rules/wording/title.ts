import { SHORT_TITLES, type ShortTitle } from '../../lexicon/titles';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

const BY_SHORT: ReadonlyMap<string, ShortTitle> = new Map(SHORT_TITLES.map((one) => [one.short, one]));
const SHORT = new RegExp([...BY_SHORT.keys()].join('|'), 'g');

export const title = defineRule({
  id: 'wording/title',
  title: '领导人称谓用了简称',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '书面讲稿中领导人称谓用姓名加职务的全称，如“习近平总书记”，不用口头的简称。',
  source: '新闻媒体称谓惯例（公开发表的文稿一律用全称）；无国家标准条款',
  options: {},
  examples: [
    { bad: '«习总书记»强调，要抓落实。', fixed: '习近平总书记强调，要抓落实。' },
    { good: '习近平总书记强调，学习总书记重要讲话，研习总书记的文章，学习主席的指示。' },
  ],
  check({ paragraph: { text }, report }) {
    for (const { 0: short, index: offset } of findAll(SHORT, text)) {
      const found = BY_SHORT.get(short);
      if (!found || (offset > 0 && found.notAfter.includes(text.charAt(offset - 1)))) continue;
      const edits = [{ offset, length: short.length, newText: found.full }];
      report({
        offset,
        length: short.length,
        message: `称谓宜用全称“${found.full}”`,
        fixes: [{ title: `改为“${found.full}”`, kind: 'suggest', edits }],
      });
    }
  },
});
