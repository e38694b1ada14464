import type { Enumeration, Item } from '../../draft/enumeration';
import { isSpokenStyle } from '../../draft/enumeration';
import { type Ordinal, placeOf, restyle, scriptOfOrdinal, writeOrdinal } from '../../draft/ordinal';
import { defineRule } from '../define';

/** 1. beside 1、, （一） beside (一), one heading in another style than its siblings. */
export const mixedStyle = defineRule({
  id: 'numbering/mixed-style',
  title: '同一层序号写法要一致',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'report',
  why: '同一层的序号换了写法，层次就看不清；多半是从两份稿子里拼来的。',
  source:
    'GB/T 15834—2011 附录B.3.2—B.3.4、B.3.8（资料性）；GB/T 9704—2012 7.3.3：结构层次序数“可以”依次用“一、”“（一）”“1.”“（1）”标注',
  options: {},
  examples: [
    {
      bad: '1.抓学习。先学一步。\n2.抓作风。务求实效。\n«3、»抓落实。一抓到底。',
      fixed: '1.抓学习。先学一步。\n2.抓作风。务求实效。\n3.抓落实。一抓到底。',
    },
    {
      bad: '（一）抓学习\n«(二)»抓作风\n（三）抓落实',
      fixed: '（一）抓学习\n（二）抓作风\n（三）抓落实',
    },
    {
      bad: '一、抓学习\n二、抓作风\n«（三）»抓落实\n四、抓队伍',
      fixed: '一、抓学习\n二、抓作风\n三、抓落实\n四、抓队伍',
    },
    {
      bad: '第一个关键词是实。实字当头。\n第二个关键词是快。快字为先。\n«第3个关键词»是严。严字为要。',
      fixed: '第一个关键词是实。实字当头。\n第二个关键词是快。快字为先。\n第三个关键词是严。严字为要。',
    },
    {
      bad: '«第1，»压实责任。责任要实。\n第二，抓好整改。整改要快。\n第三，严肃问责。问责要严。',
      fixed: '第一，压实责任。责任要实。\n第二，抓好整改。整改要快。\n第三，严肃问责。问责要严。',
    },
    {
      bad: '一、希望教师坚守初心\n二、希望学校深化改革\n（一）改课堂\n（二）改评价\n（三）改作业\n三、希望部门守牢底线\n«（四）»希望社会尊师重教',
      fixed:
        '一、希望教师坚守初心\n二、希望学校深化改革\n（一）改课堂\n（二）改评价\n（三）改作业\n三、希望部门守牢底线\n四、希望社会尊师重教',
    },
    {
      bad: '（一）把好入口关\n（二）把好程序关\n«三»把好纪律关\n（四）把好稳定关',
      fixed: '（一）把好入口关\n（二）把好程序关\n（三）把好纪律关\n（四）把好稳定关',
    },
    {
      bad: '（一）紧盯道路交通\n（二）紧盯建筑施工\n（三）紧盯消防安全\n«五、»紧盯危化品\n（五）紧盯烟花爆竹',
      fixed: '（一）紧盯道路交通\n（二）紧盯建筑施工\n（三）紧盯消防安全\n（四）紧盯危化品\n（五）紧盯烟花爆竹',
    },
    { good: '（一）抓学习\n（二）抓作风\n三农工作要加强。\n四大班子领导要带头。\n三年来，成绩很大。' },
    { good: '一、形势\n1、看清形势。\n2、明确任务。\n二、要求\n1、加强领导。\n2、严格考核。' },
    { good: '一、形势\n（一）成绩\n1.发展快\n2.后劲足\n（二）问题\n二、要求' },
  ],
  check({ draft, report }) {
    const levels = new Map<string, Item[]>();
    for (const run of draft.enumerations) {
      if (isSpokenStyle(run.style)) {
        const odd = otherScript(run);
        for (const item of odd) report(strangerIn(run, item, odd));
        continue;
      }
      for (const item of run.items) if (item.stranger) report(strangerIn(run, item));
      const key = run.inline ? `inline ${run.items[0]?.ordinal.start}` : `${run.depth} ${run.style}`;
      const level = levels.get(key) ?? [];
      level.push(...run.items.filter((item) => !item.stranger && !item.ordinal.lost));
      levels.set(key, level);
    }
    for (const items of levels.values()) {
      const few = minority(items);
      const first = few.items[0];
      if (!first || !few.model) continue;
      const { model } = few;
      report({
        ...placeOf(first.ordinal),
        ...(few.items.every((item) => alike(item.ordinal, model)) ? { severity: 'information' as const } : {}),
        message: `同一层里“${model.text}”与“${first.ordinal.text}”两种写法并存。`,
        fixes: [
          {
            title: `统一为“${writeOrdinal(model, first.ordinal.value)}”的写法${few.items.length > 1 ? `（共 ${few.items.length} 处）` : ''}`,
            kind: 'suggest',
            edits: few.items.map((item) => restyle(item.ordinal, item.ordinal.value, model)),
          },
        ],
        related: [
          { message: '多数的写法', ...placeOf(model) },
          ...few.items.slice(1).map((item) => ({ message: '同样写法的序号', ...placeOf(item.ordinal) })),
        ],
      });
    }
  },
});

/** 第一个、第二个、第3个: the few items whose numerals are of another script than most. */
function otherScript({ style, items }: Enumeration): Item[] {
  if (style !== 'di' && style !== 'di-noun') return [];
  const own = items.filter((item) => !item.stranger && !item.ordinal.lost);
  const han = own.filter(({ ordinal }) => scriptOfOrdinal(ordinal) === 'han');
  if (han.length === 0 || han.length * 2 === own.length) return [];
  return han.length * 2 < own.length ? han : own.filter((item) => !han.includes(item));
}

function strangerIn(run: Enumeration, item: Item, odd: readonly Item[] = []) {
  const model =
    run.items.find((one) => !one.stranger && !one.ordinal.lost && !odd.includes(one))?.ordinal ?? item.ordinal;
  const right = writeOrdinal(model, item.expected);
  return {
    ...placeOf(item.ordinal),
    message: `这一层用的是“${model.text}”，此处写成了“${item.ordinal.text}”。`,
    fixes: [
      { title: `改为“${right}”`, kind: 'suggest' as const, edits: [restyle(item.ordinal, item.expected, model)] },
    ],
    related: [{ message: '同一层的序号', ...placeOf(model) }],
  };
}

/** The items whose frame is not the usual one of their level, and an ordinal that has it; the first frame wins a tie. */
function minority(items: readonly Item[]): { items: Item[]; model: Ordinal | undefined } {
  const frames = new Map<string, Item[]>();
  for (const item of items) {
    const frame = frameOf(item.ordinal);
    const same = frames.get(frame);
    if (same) same.push(item);
    else frames.set(frame, [item]);
  }
  let most: Item[] = [];
  for (const same of frames.values()) if (same.length > most.length) most = same;
  const usual = new Set(most);
  return { items: items.filter((item) => !usual.has(item)), model: most[0]?.ordinal };
}

/** `1.` and `1．` differ in width alone, which hardly shows in print. */
function alike(one: Ordinal, other: Ordinal): boolean {
  return one.style === 'arabic' && /^[.．]{2}$/u.test(one.mark + other.mark);
}

/** What the choice of the writer shows in: the brackets' width, the mark behind an Arabic numeral. */
function frameOf(ordinal: Ordinal): string {
  if (ordinal.style === 'arabic') return '.．、'.includes(ordinal.mark) ? ordinal.mark : '';
  return ordinal.text.replace(/[^（）()]/gu, '');
}
