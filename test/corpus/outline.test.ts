import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseDraft, walkSections } from '../../server/src/core/index';

const corpus = join(__dirname, '../../../shared/corpus');

interface Gold {
  readonly title: string | null;
  readonly titleLine: number | null;
  readonly salutation: string | null;
  readonly outline: readonly { readonly level: number; readonly line: number; readonly text: string }[];
}

describe.skipIf(!existsSync(corpus))('the outlines of the corpus', () => {
  test.each([0, 1, 2, 3, 4])('seed-%i is as its reader found it', (n) => {
    const text = readFileSync(join(corpus, `seed-${n}.txt`), 'utf8').replace(/^\uFEFF/u, '');
    const gold = JSON.parse(readFileSync(join(corpus, `seed-${n}.gold.json`), 'utf8')) as Gold;
    const draft = parseDraft(text);
    const rows: { level: number; line: number; text: string }[] = [];
    walkSections(draft.sections, (section) => {
      rows.push({ level: section.level, line: draft.lines.lineAt(section.start) + 1, text: section.text });
    });
    expect(rows).toEqual(gold.outline.map(({ level, line, text: heading }) => ({ level, line, text: heading })));
    const { title, salutation } = draft.parts;
    expect(title ? text.slice(title.start, title.end) : null).toBe(gold.title);
    expect(title ? draft.lines.lineAt(title.start) + 1 : null).toBe(gold.titleLine);
    expect(salutation ? text.slice(salutation.start, salutation.end) : null).toBe(gold.salutation);
  });
});
