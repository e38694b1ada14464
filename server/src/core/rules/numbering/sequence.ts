import type { Enumeration, Item } from '../../draft/enumeration';
import { exchangedWith, isSpokenStyle } from '../../draft/enumeration';
import { placeOf, renumber, writeOrdinal } from '../../draft/ordinal';
import { defineRule, type Fix, type Report } from '../define';

/** 序号跳号、重号、颠倒、不从一开始: in headings and in runs, told apart by the reading with the fewest faults. */
export const sequence = defineRule({
  id: 'numbering/sequence',
  title: '序号要连续',
  severity: 'warning',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'report',
  why: '序号跳了、重了或倒了，听众会以为漏了一条。可能是号写错了，也可能是丢了一段，所以只给建议。',
  source: 'GB/T 15834—2011 附录B.3.8（资料性）：选定序次语后应顺着序次语的层次行文',
  options: {},
  examples: [
    {
      bad: '一、提高认识\n抓紧学习。\n二、突出重点\n抓住关键。\n«五、»强化责任\n压实担子。\n四、抓好落实\n持之以恒。',
      fixed: '一、提高认识\n抓紧学习。\n二、突出重点\n抓住关键。\n三、强化责任\n压实担子。\n四、抓好落实\n持之以恒。',
    },
    {
      bad: '要做到：一是抓学习；二是抓作风；«四是»抓落实；五是抓队伍。',
      fixed: '要做到：一是抓学习；二是抓作风；三是抓落实；四是抓队伍。',
    },
    {
      bad: '（一）抓学习。\n«（三）»抓作风。\n（二）抓落实。\n（四）抓队伍。',
      fixed: '（一）抓学习。\n（二）抓作风。\n（三）抓落实。\n（四）抓队伍。',
    },
    { good: '一、提高认识\n1.学理论。\n2.学业务。\n二、抓好落实\n3.建机制。\n4.严考核。' },
    { good: '一、提高认识\n二、抓好落实\n附件1：\n一、任务分工\n二、进度安排' },
    { good: '坚持有一是一、有二是二，第一、二、三产业协调发展，五、六十年代的老同志到了会。' },
  ],
  check({ draft, report }) {
    for (const run of draft.enumerations) {
      if (draft.markup === 'markdown' && isLazyList(run)) continue;
      const swapped = new Set<Item>();
      run.items.forEach((item, place) => {
        if (item.state === 'fits' || item.ordinal.lost || swapped.has(item)) return;
        // A heading in another style and with another number is told as the stranger that it is, once.
        if (item.stranger && !isSpokenStyle(run.style)) return;
        const partner = exchangedWith(run, place);
        if (partner) {
          swapped.add(partner);
          report(swap(item, partner));
        } else if (run.items.length === 1) {
          if (!isSpokenStyle(run.style)) report({ ...wrong(run, item, place), severity: 'information' });
        } else if (place > 0 || !isSpokenStyle(run.style)) {
          // 二是…三是… without a first item is an orphan: another rule's.
          report(item.state === 'jump' ? jump(run, item, place) : wrong(run, item, place));
        }
      });
    }
  },
});

/** `1.` throughout: Markdown counts for the writer (CommonMark 5.3: only the first number matters). */
function isLazyList(run: Enumeration): boolean {
  return run.style === 'arabic' && run.items.every(({ ordinal }) => ordinal.value === 1 && ordinal.mark === '.');
}

function swap(item: Item, partner: Item): Report {
  return {
    ...placeOf(item.ordinal),
    message: `序号“${name(item)}”与“${name(partner)}”颠倒了。`,
    fixes: [fix('对调这两个序号', [item, partner], [item.expected, partner.expected])],
    related: [{ message: '与它颠倒的序号', ...placeOf(partner.ordinal) }],
  };
}

function wrong(run: Enumeration, item: Item, place: number): Report {
  return {
    ...placeOf(item.ordinal),
    message: `${kind(item, place)}：此处应为“${writeOrdinal(item.ordinal, item.expected)}”，写成了“${name(item)}”。`,
    fixes: [fix(`改为“${writeOrdinal(item.ordinal, item.expected)}”`, [item], [item.expected])],
    related: before(run, place),
  };
}

/** From here to the next jump everything is off by the same: offers to renumber all of it, or this place alone. */
function jump(run: Enumeration, item: Item, place: number): Report {
  const next = run.items.findIndex((one, i) => i > place && one.state === 'jump');
  const shifted = run.items.slice(place, next < 0 ? undefined : next);
  const rest = shifted.filter((one) => !one.ordinal.lost && !one.stranger);
  const numbers = shifted.flatMap((one, i) => (one.ordinal.lost || one.stranger ? [] : [item.expected + i]));
  const only = fix(`只把这一处改为“${writeOrdinal(item.ordinal, item.expected)}”`, [item], [item.expected]);
  const all = fix('从这里起顺次重新编号', rest, numbers);
  return {
    ...placeOf(item.ordinal),
    message: `${kind(item, place)}：此处应为“${writeOrdinal(item.ordinal, item.expected)}”，写成了“${name(item)}”，请看是否漏了一条。`,
    fixes: rest.length > 1 ? [all, only] : [only],
    related: [
      ...before(run, place),
      ...rest.slice(1).map((one) => ({ message: '其后的序号', ...placeOf(one.ordinal) })),
    ],
  };
}

function kind(item: Item, place: number): string {
  const { value } = item.ordinal;
  if (place === 0) return '序号没有从头开始';
  if (value === item.expected - 1) return '序号重复';
  return value > item.expected ? '序号跳号' : '序号颠倒';
}

function before(run: Enumeration, place: number) {
  const previous = run.items[place - 1];
  return previous ? [{ message: '前一个序号', ...placeOf(previous.ordinal) }] : [];
}

function fix(title: string, items: readonly Item[], values: readonly number[]): Fix {
  return { title, kind: 'suggest', edits: items.map((item, i) => renumber(item.ordinal, values[i] ?? item.expected)) };
}

function name(item: Item): string {
  return item.ordinal.text;
}
