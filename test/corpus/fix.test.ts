import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Checker, compatibleEdits, type Finding, type Fix, fixAll, safeFix } from '../../server/src/core/index';
import { jianggao } from '../cli/command';
import { runs } from '../fuzz/length';

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const drafts = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.txt')) : [];
const read = (name: string) => readFileSync(new URL(name, CORPUS), 'utf8').replace(/^\uFEFF/, '');

const checker = new Checker();

/** One round by hand: the last edit first, so that no offset moves. Nothing but the edits can change. */
function oneRound(text: string, findings: readonly Finding[]): string {
  const fixes = findings.map(safeFix).filter((fix): fix is Fix => fix !== undefined);
  let fixed = text;
  for (const { offset, length, newText } of compatibleEdits(fixes).reverse()) {
    expect(offset >= 0 && offset + length <= text.length).toBe(true);
    fixed = fixed.slice(0, offset) + newText + fixed.slice(offset + length);
  }
  return fixed;
}

/** A safe fix touches what its finding speaks of (its range, or a related one), and beyond that at most blanks and line breaks. */
function expectOwnEdits(text: string, finding: Finding): void {
  for (const { offset, length } of safeFix(finding)?.edits ?? []) {
    const foreign = [finding, ...finding.related].map((one) => {
      const before = text.slice(offset, Math.min(offset + length, one.offset));
      const behind = text.slice(Math.max(offset, one.offset + one.length), offset + length);
      return (before + behind).trim();
    });
    expect(foreign, `${finding.rule} at ${finding.offset}+${finding.length} edits ${offset}+${length}`).toContain('');
  }
}

function expectSoundFix(text: string): void {
  const { text: fixed } = fixAll(text, checker);
  let byHand = text;
  for (let round = 0; round < 10; round++) {
    const { findings } = checker.check(byHand);
    for (const finding of findings) expectOwnEdits(byHand, finding);
    const next = oneRound(byHand, findings);
    if (next === byHand) break;
    byHand = next;
  }
  expect(fixed).toBe(byHand);
  expect(fixAll(fixed, checker)).toEqual({ text: fixed, applied: 0 });
  expect(checker.check(fixed).findings.filter((finding) => safeFix(finding))).toEqual([]);
}

describe('fix on random text', () => {
  // What rules look at, over-represented.
  const piece = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'同志们要坚持的地得发展工作，。、；：“”（）《》'),
        maxLength: 12,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(',', '.', ';', ':', '"', '(', ')', '。。', '，，', '……', '...', '—', '  ', '　', '\t'),
    },
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        '一、',
        '二、',
        '四、',
        '（一）',
        '1.',
        '2、',
        '一是',
        '二要',
        '首先，',
        '第一，',
        '、',
        '（）',
      ),
    },
    { weight: 2, arbitrary: fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\n　　', '\n# ') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('再接再励', '墨守陈规', 'XX', '××', '**', '____', '20XX年', '的的', '了了'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('公众号：', '更多范文请关注', 'www.example.com', '仅供参考', 'QQ群123456'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('is stable, changes nothing outside of its edits and leaves nothing safe behind', () => {
    fc.assert(fc.property(text, expectSoundFix), runs(500, 25000));
  });
});

describe.skipIf(drafts.length === 0)('fix on the corpus', () => {
  it.each(drafts)('%s: is stable, changes nothing outside of its edits and leaves nothing safe behind', (name) => {
    expectSoundFix(read(name));
  });

  it.each(drafts)('%s: the command prints what the engine makes', (name) => {
    const once = jianggao(['fix', fileURLToPath(new URL(name, CORPUS))]);
    expect(once).toMatchObject({ status: 0, stderr: '' });
    expect(once.stdout.replace(/^\uFEFF/, '')).toBe(fixAll(read(name), checker).text);
    expect(jianggao(['fix', '-'], { input: once.bytes }).bytes.equals(once.bytes)).toBe(true);
  });

  it.each(drafts)('%s: a copy cut anywhere is fixed as soundly', (name) => {
    const whole = read(name);
    const cut = fc.tuple(fc.nat(whole.length), fc.integer({ min: 1, max: 400 }));
    fc.assert(
      fc.property(cut, ([start, length]) => expectSoundFix(whole.slice(start, start + length))),
      runs(30, 1500),
    );
  });
});
