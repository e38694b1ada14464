import { readFileSync } from 'node:fs';
import { test } from 'vitest';
import { parseDraft, walkSections } from '../../server/src/core/index';
test('x', () => {
  for (let n = 0; n < 5; n++) {
    const text = readFileSync(`../shared/corpus/seed-${n}.txt`, 'utf8');
    const gold = JSON.parse(readFileSync(`../shared/corpus/seed-${n}.gold.json`, 'utf8'));
    const d = parseDraft(text);
    const rows: string[] = [];
    walkSections(d.sections, (s) => rows.push(`${s.level} ${d.lines.lineAt(s.start) + 1} ${s.text}`));
    const g = gold.outline.map((o: any) => `${o.level} ${o.line} ${o.text}`);
    console.log(n, JSON.stringify(rows) === JSON.stringify(g), d.parts.title && text.slice(d.parts.title.start, d.parts.title.end), d.parts.salutation && text.slice(d.parts.salutation.start, d.parts.salutation.end));
    if (JSON.stringify(rows) !== JSON.stringify(g)) console.log(rows.filter((r) => !g.includes(r)), g.filter((r: any) => !rows.includes(r)));
    for (const e of d.enumerations) console.log('  '.repeat(e.depth) + (e.inline ? 'i ' : 'P ') + e.style + e.word + ' ' + e.items.map((i) => `${i.ordinal.text}${i.state === 'fits' ? '' : `!${i.state}${i.expected}`}${i.stranger ? '~' : ''}`).join(' ') + (e.announcement ? ` <= ${text.slice(e.announcement.start, e.announcement.end)} ${e.announcement.count}` : ''));
  }
});
