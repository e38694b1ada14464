import type { Draft } from '../../draft/draft';
import { shifted } from '../../lexicon/typoEntry';
import { typoReport } from '../../lexicon/typoReport';
import { typosIn } from '../../lexicon/typos';
import { defineRule } from '../define';

/** What is spoken: adverts, markup and damaged text are left alone, as by the paragraph rules. */
const SILENT: ReadonlySet<string> = new Set(['watermark', 'markup', 'damaged', 'blank']);

export const mixedVariant = defineRule({
  id: 'consistency/variant',
  title: '一个词两种写法',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '一篇稿子里同一个词前后写法不一，显得草率；统一为推荐的写法，哪种写法用得多都一样。',
  source: 'GF 1001—2001《第一批异形词整理表》（推荐性）；一篇之内写法一致的要求',
  options: {},
  examples: [
    { bad: '同事是«缘份»。\n珍惜这份缘分。', fixed: '同事是缘分。\n珍惜这份缘分。' },
    { good: '同事是缘份。\n珍惜这份缘份。' },
    { good: '珍惜缘分，各种成份。' },
  ],
  check({ draft, conventions, report }) {
    const places = new Map<string, number>();
    for (const paragraph of draft.paragraphs) {
      if (SILENT.has(paragraph.kind)) continue;
      for (const hit of typosIn(paragraph.text, conventions)) {
        const { kind, wrong, right } = hit.entry;
        if (kind !== 'variant') continue;
        const standard = places.get(right) ?? placeOf(draft, right);
        places.set(right, standard);
        if (standard < 0) continue;
        const { offset, length, fixes } = typoReport(shifted(hit, paragraph.start));
        report({
          offset,
          length,
          message: `本稿既写“${wrong}”又写“${right}”，宜统一为“${right}”`,
          fixes,
          related: [{ message: `这里写作“${right}”`, offset: standard, length: right.length }],
        });
      }
    }
  },
});

/** Where the draft first writes a word in what is spoken; -1 where it does not. */
function placeOf({ text, paragraphs }: Draft, word: string): number {
  if (!text.includes(word)) return -1;
  for (const { kind, text: line, start } of paragraphs) {
    const at = SILENT.has(kind) ? -1 : line.indexOf(word);
    if (at >= 0) return start + at;
  }
  return -1;
}
