import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyEdits, Checker, compatibleEdits, type Fix, preferredFix, rules } from '../../server/src/core/index';
import { parseMarked } from './marked';

const folder = join(__dirname, '../../server/src/core/rules');

function ruleFiles(): string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .flatMap((family) =>
      readdirSync(join(folder, family))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${family}/${name.slice(0, -3)}`),
    );
}

test('the registry holds every rule file once, under the id that is its path', () => {
  expect(rules.map((rule) => rule.id).sort()).toEqual(ruleFiles().sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('has bad and good examples', () => {
    expect(rule.examples.some((example) => 'bad' in example)).toBe(true);
    expect(rule.examples.some((example) => 'good' in example)).toBe(true);
  });

  test.each(rule.examples.map((example) => [JSON.stringify(example).slice(0, 60), example] as const))(
    '%s',
    (_, example) => {
      const options = example.options ? { options: { [id]: example.options } } : {};
      const checker = new Checker(options, [id]);
      const { text, spans } = parseMarked('bad' in example ? example.bad : example.good);
      const { findings, failures } = checker.check(text);
      expect(failures).toEqual([]);
      expect(findings.map((one) => text.slice(one.offset, one.offset + one.length))).toEqual(
        spans.map((span) => text.slice(span.start, span.end)),
      );
      expect(findings.map((one) => one.offset)).toEqual(spans.map((span) => span.start));
      if ('bad' in example) expect(findings.length).toBeGreaterThan(0);
      if ('bad' in example && example.fixed !== undefined) {
        const fixes = findings.map(preferredFix).filter((fix): fix is Fix => fix !== undefined);
        expect(applyEdits(text, compatibleEdits(fixes))).toBe(example.fixed);
      }
      for (const fix of findings.flatMap((one) => one.fixes)) {
        if (rule.fix !== 'safe') expect(fix.kind).toBe('suggest');
      }
    },
  );
});
