import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, Checker, parseDraft, preferredFix, walkSections } from '../../server/src/core/index';
import { DEFECTS } from './fixtures/numbering';
import { parseMarked } from './marked';

const checker = new Checker({}, ['numbering']);

describe.each(Object.entries(DEFECTS))('%s', (rule, cases) => {
  test.each(cases)('$name', ({ text: marked, fixed }) => {
    const { text, spans } = parseMarked(marked);
    const markup = marked.startsWith('#') ? 'markdown' : 'plain';
    const { findings } = checker.check(text, markup);
    expect(findings.map((one) => `${one.rule} «${text.slice(one.offset, one.offset + one.length)}»`)).toEqual(
      spans.map((span) => `${rule} «${text.slice(span.start, span.end)}»`),
    );
    expect(findings.map((one) => one.offset)).toEqual(spans.map((span) => span.start));
    if (fixed === undefined) return;
    const fix = findings[0] && preferredFix(findings[0]);
    expect(fix && applyEdits(text, fix.edits)).toBe(fixed);
    expect(checker.check(fixed, markup).findings.map((one) => one.message)).toEqual([]);
  });
});

interface Expectations {
  readonly outline: readonly { readonly level: number; readonly line: number; readonly text: string }[];
  readonly findings: readonly { readonly rule: string; readonly line: number; readonly quote: string }[];
}

const drafts = join(__dirname, 'fixtures/drafts');
const names = readdirSync(drafts)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -'.txt'.length));

describe('whole drafts', () => {
  test('there are two of every habit, one clean and one seeded', () => {
    const habits = new Set(names.map((name) => name.replace(/\.(?:clean|seeded)$/u, '')));
    expect(habits.size).toBeGreaterThanOrEqual(7);
    expect([...names].sort()).toEqual([...habits].flatMap((habit) => [`${habit}.clean`, `${habit}.seeded`]).sort());
  });

  test.each(names)('%s', (name) => {
    const text = readFileSync(join(drafts, `${name}.txt`), 'utf8');
    const expected = JSON.parse(readFileSync(join(drafts, `${name}.json`), 'utf8')) as Expectations;
    const draft = parseDraft(text);
    const outline: Expectations['outline'][number][] = [];
    walkSections(draft.sections, ({ level, start, text: heading }) => {
      outline.push({ level, line: draft.lines.lineAt(start) + 1, text: heading });
    });
    expect(outline).toEqual(expected.outline);
    const lineOf = (offset: number) => draft.lines.lineAt(offset) + 1;
    const said = checker.check(text).findings.map((one) => ({
      rule: one.rule,
      line: lineOf(one.offset),
      quote: text.slice(one.offset, one.offset + one.length),
    }));
    const key = (one: Expectations['findings'][number]) => `${one.line} ${one.rule} ${one.quote}`;
    expect(said.map(key).sort()).toEqual(expected.findings.map(key).sort());
  });
});
