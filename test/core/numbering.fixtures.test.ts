import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, Checker, preferredFix } from '../../server/src/core/index';
import { DEFECTS } from './fixtures/numbering';
import { parseMarked } from './marked';

const checker = new Checker({}, ['numbering']);

describe.each(Object.entries(DEFECTS))('%s', (rule, cases) => {
  test.each(cases)('$name', ({ text: marked, fixed }) => {
    const { text, spans } = parseMarked(marked);
    const options = marked.includes('## ') ? { markup: 'markdown' as const } : {};
    const { findings } = checker.check(text, options);
    expect(findings.map((one) => `${one.rule} «${text.slice(one.offset, one.offset + one.length)}»`)).toEqual(
      spans.map((span) => `${rule} «${text.slice(span.start, span.end)}»`),
    );
    expect(findings.map((one) => one.offset)).toEqual(spans.map((span) => span.start));
    if (fixed === undefined) return;
    const fix = findings[0] && preferredFix(findings[0]);
    expect(fix && applyEdits(text, fix.edits)).toBe(fixed);
    expect(checker.check(fixed, options).findings.map((one) => one.message)).toEqual([]);
  });
});
