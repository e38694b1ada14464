import { LEADERS, SHORT_TITLES, type ShortTitle } from '../../lexicon/titles';
import { findAll } from '../../text/findAll';
import { defineRule } from '../define';

const BY_SHORT: ReadonlyMap<string, ShortTitle> = new Map(SHORT_TITLES.map((one) => [one.short, one]));
const SHORT = new RegExp([...BY_SHORT.keys()].join('|'), 'g');
/** Every short form has one of these; hardly a paragraph has. */
const OFFICE = /[习平胡江][总主书]|[朱温李]总/;
/** A bare name that says something, at the start of a clause; at the start of a paragraph it is a news report's way. */
const BARE = new RegExp(`(?:${LEADERS.join('|')})(?=对|曾|说|讲|指出|强调|提出|要求|在(?!位|世|任))`, 'g');

export const title = defineRule({
  id: 'wording/title',
  title: '领导人称谓用了简称或直呼姓名',
  severity: 'warning',
  scope: 'paragraph',
  fix: 'suggest',
  unfinished: 'skip',
  why: '书面讲稿中领导人称谓用姓名加职务的全称，如“习近平总书记”，不用口头的简称；直呼姓名也不妥，后面加“同志”或者职务。',
  source: '新闻媒体称谓惯例（公开发表的文稿用全称）；无国家标准条款，直呼姓名一条只作提示',
  options: {},
  examples: [
    { bad: '«习总书记»强调，要抓落实。', fixed: '习近平总书记强调，要抓落实。' },
    { bad: '会上，«胡锦涛»对新时期的工作提出要求。', fixed: '会上，胡锦涛同志对新时期的工作提出要求。' },
    { bad: '我们要落实«习总书记»的要求。', fixed: '我们要落实习近平总书记的要求。' },
    { bad: '«李总理»强调。' },
    { good: '《习近平谈治国理政》，习近平新时代中国特色社会主义思想，邓小平理论，毛泽东思想，江泽民同志说。' },
    { good: '习近平总书记强调，学习总书记重要讲话，研习总书记的文章，学习主席的指示。' },
  ],
  check({ paragraph: { text, kind }, report }) {
    if ((text.includes('总') || text.includes('习')) && OFFICE.test(text)) {
      for (const { 0: short, index: offset } of findAll(SHORT, text)) {
        const found = BY_SHORT.get(short);
        if (!found || (offset > 0 && found.notAfter.includes(text.charAt(offset - 1)) && !isCarriedOut(text, offset)))
          continue;
        const { full } = found;
        const edits = [{ offset, length: short.length, newText: full }];
        report({
          offset,
          length: short.length,
          message: full === '' ? `“${short}”宜写全姓名和职务` : `称谓宜用全称“${full}”`,
          ...(full === '' ? {} : { fixes: [{ title: `改为“${full}”`, kind: 'suggest' as const, edits }] }),
        });
      }
    }
    if (kind !== 'body' || !LEADERS.some((name) => text.includes(name))) return;
    for (const { 0: name, index: offset } of findAll(BARE, text)) {
      if (!'，。；：！？在按据如像对'.includes(text.charAt(offset - 1) || '-')) continue;
      const edits = [{ offset: offset + name.length, length: 0, newText: '同志' }];
      const fixes = [{ title: `改为“${name}同志”`, kind: 'suggest' as const, edits }];
      report({ offset, length: name.length, message: '直呼姓名不妥，宜加“同志”或职务', severity: 'hint', fixes });
    }
  },
});

/** `落实习总书记`: 实 belongs to 落实, 切实. */
function isCarriedOut(text: string, at: number): boolean {
  return text.charAt(at - 1) === '实' && '落切务'.includes(text.charAt(at - 2) || '-');
}
