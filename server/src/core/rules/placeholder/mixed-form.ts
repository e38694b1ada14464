import type { ParagraphKind } from '../../draft/paragraph';
import { findPlaceholders } from '../../draft/placeholder/find';
import type { Placeholder, PlaceholderForm } from '../../draft/placeholder/forms';
import { defineRule } from '../define';

/** Forms that stand for one another. */
const COMPARED: ReadonlySet<PlaceholderForm> = new Set(['X', 'x', '×', '○', '某', '*', '_']);
const SKIPPED: ReadonlySet<ParagraphKind> = new Set(['watermark', 'markup', 'damaged', 'blank']);
const SHOWN: Readonly<Record<string, string>> = {
  某: '某某',
  X: 'XX',
  x: 'xx',
  '×': '××',
  '○': '○○',
  '*': '**',
  _: '__',
};

/** One draft writes its placeholders in one way, so that all of them are found. */
export const mixedForm = defineRule({
  id: 'placeholder/mixed-form',
  title: '占位符写法不一',
  severity: 'hint',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '一篇稿子里既有 XX 又有 ××，查找替换时容易漏填。',
  source: '编辑惯例；没有规范。',
  options: {},
  examples: [
    { bad: 'XX同志、XX同志和«××»同志参加。', fixed: 'XX同志、XX同志和XX同志参加。' },
    { good: 'XX同志在X月X日到了XX市。' },
  ],
  check({ draft, report }) {
    const all: Placeholder[] = [];
    const counts = new Map<PlaceholderForm, number>();
    for (const paragraph of draft.paragraphs) {
      if (SKIPPED.has(paragraph.kind)) continue;
      for (const { start, end, form } of findPlaceholders(paragraph.text)) {
        if (!COMPARED.has(form)) continue;
        all.push({ start: start + paragraph.start, end: end + paragraph.start, form });
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
    }
    if (counts.size < 2) return;
    // Of equals the first in the draft wins: a map keeps that order and only a greater count displaces it.
    const [major] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
    for (const { start, end, form } of all) {
      if (form === major) continue;
      // A gap may be as wide as it likes.
      const text = (SHOWN[major]?.charAt(0) ?? '').repeat(form === '_' ? Math.min(2, end - start) : end - start);
      report({
        offset: start,
        length: end - start,
        message: `本稿占位符多写作“${SHOWN[major]}”，这里写法不同`,
        ...(major === '某' && end - start < 2
          ? {}
          : {
              fixes: [
                {
                  title: `改为“${text}”`,
                  kind: 'suggest' as const,
                  edits: [{ offset: start, length: end - start, newText: text }],
                },
              ],
            }),
      });
    }
  },
});
