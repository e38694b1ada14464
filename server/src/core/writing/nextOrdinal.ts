import { promiseBefore } from '../draft/announcement';
import type { Draft } from '../draft/draft';
import type { Enumeration, Item } from '../draft/enumeration';
import { isSpokenStyle } from '../draft/enumeration';
import { formOfLevel } from '../draft/levelForm';
import { type Ordinal, writeOrdinal } from '../draft/ordinal';
import { type Section, walkSections } from '../draft/outline';
import { sampleOrdinal } from '../draft/repair';
import type { Caret } from './caret';
import type { Completion } from './completion';
import { initialsOf } from './material';

/** More items than these nobody announces in one breath. */
const MOST_ITEMS = 12;
const ONE_IS = sampleOrdinal({ style: 'numeral-word', word: '是', sample: '一是' });

/** The ordinals that go on with the runs open in the caret's paragraph, the innermost first, and all items that are still announced. */
export function nextInParagraph(caret: Caret): Completion[] {
  const { draft, paragraph, typed } = caret;
  const open = draft.enumerations
    .flatMap((run) => {
      const at = lastIndex(run.items, (item) => item.paragraph === paragraph.index && item.ordinal.start < typed.start);
      const item = run.items[at];
      return item && (run.inline || isSpokenStyle(run.style)) && mayGoOn(caret, run, at) ? [{ run, item }] : [];
    })
    .sort((a, b) => b.item.ordinal.start - a.item.ordinal.start);
  if (open.length > 0) return open.flatMap(({ run, item }) => goingOn(run, item, caret.mark));
  const lone = loneFirst(caret.ahead);
  if (lone) return [ordinal(writeOrdinal(lone, 2), '', '接着往下列')];
  const count = caret.atLineStart ? 0 : (promise(caret, paragraph.start, typed.start) ?? 0);
  return count === 0 ? [] : fromFirst(usualInline(caret) ?? ONE_IS, count, '；', '');
}

/** At a line's start: the next ordinal of every open level, and the first of the level below the last. */
export function nextAtLine(caret: Caret): Completion[] {
  const { draft, paragraph } = caret;
  const path = pathBefore(caret);
  const last = path.at(-1);
  const indent = caret.ahead === '' ? indentOf(caret, last) : '';
  // Right behind a heading of its own line its first child comes, behind its text the next heading.
  const behindHeading =
    last !== undefined &&
    draft.paragraphs[last.paragraph]?.kind === 'heading' &&
    draft.lines.lineAt(last.heading.end) === paragraph.index - 1;
  const below: Completion[] = [];
  if (!last || last.sections.length === 0) {
    const above = path.flatMap(({ ordinal }) => ordinal ?? []);
    const first = formOfLevel(draft, path.length + 1, above, false);
    const count = promise(caret, ...lineBefore(caret));
    if (count) below.push(...fromFirst(first, count, '\n', indent));
    else if (!last) below.push(ordinal(writeOrdinal(first, 1), indent, '第一部分'));
    else if (behindHeading || hasLevel(draft, path.length + 1)) {
      below.push(ordinal(writeOrdinal(first, 1), indent, '下一层第一条'));
    }
  }
  const on = [...path].reverse().flatMap(({ ordinal: one }) => {
    const run = one && draft.enumerations.find(({ items }) => items.some((item) => item.ordinal === one));
    const item = run?.items.find((other) => other.ordinal === one);
    return run && item && !run.inline ? goingOn(run, item, '\n', indent) : [];
  });
  return behindHeading ? [...below, ...on] : [...on, ...below];
}

/** The ordinal behind `item`, and all that its run's announcement still promises. */
function goingOn(run: Enumeration, item: Item, mark: string, indent = ''): Completion[] {
  const like = item.stranger ? (run.items.find((other) => !other.stranger)?.ordinal ?? item.ordinal) : item.ordinal;
  const value = (item.ordinal.lost ? item.expected : item.ordinal.value) + 1;
  if (like.lost || (like.style === 'one-hand' && value > 2)) return [];
  const found: Completion[] = [ordinal(writeOrdinal(like, value), indent, '接着往下列')];
  if (like.style === 'first-next' && value >= 3) found.push(ordinal(`最后${like.mark}`, indent, '列举的最后一条'));
  const missing = Math.min(run.announcement?.count ?? 0, MOST_ITEMS) - value + 1;
  if (missing > 1) found.push(items(like, value, missing, /[；;]/u.test(mark) || mark === '' ? '；' : mark, indent));
  return found;
}

function fromFirst(like: Ordinal, count: number, mark: string, indent: string): Completion[] {
  const all = Math.min(count, MOST_ITEMS);
  return [items(like, 1, all, mark, indent), ordinal(writeOrdinal(like, 1), indent, '第一条')];
}

function ordinal(text: string, indent: string, detail: string): Completion {
  return { label: text, kind: 'ordinal', detail, text: indent + text, filter: initialsOf(text) || text };
}

/** `二是‹›；三是‹›。` or as many lines. */
function items(like: Ordinal, from: number, count: number, mark: string, indent: string): Completion {
  const ordinals = Array.from({ length: count }, (_, i) => writeOrdinal(like, from + i));
  const lines = mark === '\n';
  const text = lines
    ? ordinals.map((one) => `${indent}${one}‹›`).join('\n')
    : `${ordinals.map((one) => `${one}‹›`).join(mark)}。`;
  const [first = '', last = ''] = [ordinals[0], ordinals.at(-1)];
  const label = `${first}…${last}…`;
  return { label, kind: 'items', detail: `总提还差的${count}条`, text, filter: initialsOf(first) || first };
}

/** Whether the run's next item is still to be written here: behind the mark that parts its items, and not there already. */
function mayGoOn({ paragraph, mark, letters, ahead }: Caret, run: Enumeration, at: number): boolean {
  const next = run.items[at + 1];
  if (next?.paragraph === paragraph.index) return false;
  if (mark === '') return false;
  if ('。；！？;!?…'.includes(mark) || letters !== '') return true;
  // 一是快，二是好，: a run that parts its items with commas goes on behind one.
  const item = run.items[at];
  const before = run.items[at - 1];
  if (!item || before?.paragraph !== paragraph.index) return false;
  return ahead.charAt(item.ordinal.start - paragraph.start - 1) === mark;
}

/** How many items the sentence ahead of `end` announces. */
function promise({ draft }: Caret, start: number, end: number): number | undefined {
  return start < end ? promiseBefore(draft.text, start, end)?.count : undefined;
}

/** A first item by itself that may be no ordinal (首先, 一要) until its second makes a run of the two. */
const LONE_FIRST = /(?:^|[。；：！？，、\s])(?:(首先|其一|一方面)|一([要看抓讲查想靠问谈]))([，、]?)/gu;

function loneFirst(ahead: string): Ordinal | undefined {
  const [, set, word = '', mark = ''] = [...ahead.matchAll(LONE_FIRST)].at(-1) ?? [''];
  if (set === undefined && word === '') return undefined;
  const style = set === '首先' ? 'first-next' : set === '其一' ? 'qi' : set ? 'one-hand' : 'numeral-word';
  return sampleOrdinal({ style, word, sample: `${set ?? `一${word}`}${mark}` });
}

function hasLevel({ sections }: Draft, level: number): boolean {
  let found = false;
  walkSections(sections, (section) => {
    if (section.level === level) found = true;
  });
  return found;
}

/** The last line with content ahead of the caret's. */
function lineBefore({ draft, paragraph }: Caret): [start: number, end: number] {
  for (let index = paragraph.index - 1; index >= 0; index--) {
    const line = draft.paragraphs[index];
    if (line && line.kind !== 'blank') return line.kind === 'body' ? [line.start, line.end] : [0, 0];
  }
  return [0, 0];
}

/** How most inline runs of the draft begin. */
function usualInline({ draft }: Caret): Ordinal | undefined {
  const counts = new Map<string, { count: number; readonly ordinal: Ordinal }>();
  for (const run of draft.enumerations) {
    const first = run.items.find((item) => !item.stranger && !item.ordinal.lost)?.ordinal;
    if (!run.inline || !first || !isSpokenStyle(run.style)) continue;
    const entry = counts.get(`${run.style} ${run.word}`) ?? { count: 0, ordinal: first };
    entry.count++;
    counts.set(`${run.style} ${run.word}`, entry);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.ordinal;
}

/** The sections open at the caret's line, outermost first: the last one that begins above it, and those around that. */
function pathBefore({ draft, paragraph }: Caret): Section[] {
  let path: Section[] = [];
  walkSections(draft.sections, (section, parent) => {
    if (section.start >= paragraph.start) return;
    const at = parent ? path.indexOf(parent) : -1;
    path = [...path.slice(0, at + 1), section];
  });
  return path;
}

/** The blanks that the lines of the sections begin with. */
function indentOf({ draft }: Caret, section: Section | undefined): string {
  const line = section && draft.paragraphs[section.paragraph];
  return line && draft.markup === 'plain' ? line.text.slice(0, line.indent) : '';
}

function lastIndex<T>(list: readonly T[], holds: (one: T) => boolean): number {
  for (let i = list.length - 1; i >= 0; i--) if (holds(list[i] as T)) return i;
  return -1;
}
