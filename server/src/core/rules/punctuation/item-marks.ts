import { unevenEnds } from '../../draft/itemEnds';
import { placeOf } from '../../draft/ordinal';
import { defineRule } from '../define';

/** Fewer items have one mark between them. */
const FEWEST = 3;
/** What parts items, from the weakest. */
const MARKS = '、，；。';

export const itemMarks = defineRule({
  id: 'punctuation/item-marks',
  title: '分项之间的标点前后不一致',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一组“一是、二是、三是”之间，有的用分号，有的用逗号，层次就乱了；各项之间用同一种标点。',
  source: 'GB/T 15834—2011 4.6 关于分号的规定（规范性）；各项体例一致是列举的通例',
  options: {},
  examples: [
    { bad: '一是抓学习；二是抓作风«，»三是抓落实。', fixed: '一是抓学习；二是抓作风；三是抓落实。' },
    {
      bad: '一要学深，学透«，»二要抓实；三要见效；四要长效。',
      fixed: '一要学深，学透；二要抓实；三要见效；四要长效。',
    },
    {
      bad: '第一，抓学习。要学深。第二，抓作风。要抓实«；»第三，抓落实。要见效。第四，抓队伍。',
      fixed: '第一，抓学习。要学深。第二，抓作风。要抓实。第三，抓落实。要见效。第四，抓队伍。',
    },
    {
      bad: '一是抓学习，增强本领«。»二是抓作风，取信于民；三是抓落实，见到成效。',
      fixed: '一是抓学习，增强本领；二是抓作风，取信于民；三是抓落实，见到成效。',
    },
    {
      bad: '（一）因火灾导致生活困难的家庭；\n（二）因重病导致生活困难的家庭«。»\n（三）支出突然增加的家庭；\n（四）其他家庭。',
      fixed:
        '（一）因火灾导致生活困难的家庭；\n（二）因重病导致生活困难的家庭；\n（三）支出突然增加的家庭；\n（四）其他家庭。',
    },
    {
      bad: '一要迅速传达，制定方案«，»\n二要分解任务，明确时间表。\n三要加强督查，及时约谈。',
      fixed: '一要迅速传达，制定方案。\n二要分解任务，明确时间表。\n三要加强督查，及时约谈。',
    },
    {
      bad: '第一，压减会议。能合并的合并。\n第二，精简文件。一律不发«；»\n第三，规范检查。一年只查一次。',
      fixed: '第一，压减会议。能合并的合并。\n第二，精简文件。一律不发。\n第三，规范检查。一年只查一次。',
    },
    { good: '一是在学习上，要学深；要学透。二是在作风上，要抓实；三是在落实上，要见效。' },
    { good: '1.抓学习，增强本领。\n2.抓作风，取信于民！\n3.抓落实，见到成效。\n4.抓队伍：\n要选好人。' },
    { good: '1.抓学习。要学深；\n2.抓作风。要抓实；\n3.抓落实。' },
    { good: '一是抓学习，二是抓作风，三是抓落实。一要快；二要实；三要好。' },
    { good: '一是抓学习。要学深；要学透。二是抓作风。三是抓落实。' },
    { good: '首先，要学。要学深。其次，要干。再次，要看，最后，要总结。' },
    { good: '一是抓学习；二是抓作风。另外，三是抓落实。' },
  ],
  check({ draft, report }) {
    for (const { items, inline } of draft.enumerations) {
      if (!inline || items.length < FEWEST) continue;
      const [, ...later] = items;
      const marks = later.map(({ ordinal }) => draft.text.charAt(ordinal.start - 1));
      if (marks.every((mark) => mark === marks[0]) || !marks.every((mark) => MARKS.includes(mark || ' '))) continue;
      const odd = oddOf(marks);
      const place = later[odd]?.ordinal.start;
      const right = marks.find((mark) => mark !== marks[odd]);
      // 最后 may close the run after a pause of its own.
      if (place === undefined || right === undefined || draft.text.startsWith('最后', place)) continue;
      const own = draft.text.slice(items[0]?.ordinal.start ?? 0, later.at(-1)?.ordinal.start ?? 0);
      // Where items hold a 。 of their own, the ； between them is another rule's.
      const stops = marks.filter((mark) => mark === '。').length;
      if (right === '；' && own.split('。').length > stops + 1) continue;
      // Of two marks, 。 and ；, neither is the odd one where items hold a ； of their own.
      if (marks.length === 2 && stops === 1 && own.split('；').length > 2) continue;
      report({
        offset: place - 1,
        length: 1,
        message: `同一组分项之间，别处用“${right}”，这里用了“${marks[odd]}”`,
        fixes: [
          {
            title: `改为“${right}”`,
            kind: 'suggest',
            edits: [{ offset: place - 1, length: 1, newText: right }],
          },
        ],
        related: items.map(({ ordinal }, i) => ({ message: `第 ${i + 1} 项`, ...placeOf(ordinal) })),
      });
    }
    for (const { offset, mark, right, ordinals } of unevenEnds(draft)) {
      report({
        offset: mark ? offset : offset - 1,
        length: 1,
        message: `同一组分项的末尾，别处用“${right}”，这里${mark ? `用了“${mark}”` : '没有标点'}`,
        fixes: [
          {
            title: `${mark ? '改为' : '加上'}“${right}”`,
            kind: 'suggest',
            edits: [{ offset, length: mark.length, newText: right }],
          },
        ],
        related: ordinals.map((ordinal, i) => ({ message: `第 ${i + 1} 项`, ...placeOf(ordinal) })),
      });
    }
  },
});

/** Which mark stands alone among others of one kind; of two, the weaker, or the 。 beside a ；. -1 if none does. */
function oddOf(marks: readonly string[]): number {
  if (marks.length === 2) {
    if (marks.includes('。')) return marks.includes('；') ? marks.indexOf('。') : -1;
    return MARKS.indexOf(marks[0] ?? '') < MARKS.indexOf(marks[1] ?? '') ? 0 : 1;
  }
  const odd = marks.findIndex((mark) => marks.filter((one) => one === mark).length === 1);
  return odd >= 0 && new Set(marks).size === 2 ? odd : -1;
}
