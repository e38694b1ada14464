import {
  applyEdits,
  type Checker,
  type CheckResult,
  compatibleEdits,
  type Fix,
  fixAll,
  formatEdits,
  type Markup,
  rules,
  safeFix,
  walkSections,
} from '../../server/src/core/index';

/** Every rule there is, those that are off by default too. */
export const EVERY_RULE = { rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'] as const)) };

/** Whether a place stands between two characters: no half of a surrogate pair on either side. */
export function isBorder(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const behind = text.charCodeAt(offset);
  return !(before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000);
}

/** What is wrong with a result, whatever the text: empty where the laws of ranges and fixes hold. */
export function breaches(text: string, { findings, failures, draft }: CheckResult): string[] {
  const wrong = failures.map(({ rule, message }) => `${rule} threw: ${message}`);
  const place = (what: string, offset: number, length: number) => {
    const end = offset + length;
    if (!Number.isInteger(offset) || !Number.isInteger(length)) wrong.push(`${what}: no whole numbers`);
    else if (offset < 0 || length < 0 || end > text.length) wrong.push(`${what}: ${offset}+${length} leaves the text`);
    else if (!isBorder(text, offset) || !isBorder(text, end))
      wrong.push(`${what}: ${offset}+${length} cuts a character`);
  };
  for (const { rule, offset, length, message, fixes, related } of findings) {
    place(rule, offset, length);
    if (message === '') wrong.push(`${rule}: no message`);
    for (const one of related) place(`${rule}, related`, one.offset, one.length);
    for (const fix of fixes) {
      for (const edit of fix.edits) place(`${rule}, ${fix.title}`, edit.offset, edit.length);
      if (fix.edits.length === 0) wrong.push(`${rule}, ${fix.title}: no edit`);
      try {
        if (applyEdits(text, fix.edits) === text) wrong.push(`${rule}, ${fix.title}: changes nothing`);
      } catch (error) {
        wrong.push(`${rule}, ${fix.title}: ${String(error)}`);
      }
    }
  }
  walkSections(draft.sections, ({ start, end, heading }) => {
    place('section', start, end - start);
    place('heading', heading.start, heading.end - heading.start);
  });
  return wrong;
}

/** What is wrong with the fixes as a whole: any subset applies, all of them lead to a text that has no safe one left. */
export function fixBreaches(
  text: string,
  checker: Checker,
  markup: Markup,
  pick: (index: number) => boolean,
): string[] {
  const wrong: string[] = [];
  const { findings } = checker.check(text, markup);
  const fixes = findings.flatMap((one) => one.fixes);
  const some = fixes.filter((_, index) => pick(index));
  try {
    applyEdits(text, compatibleEdits(some));
  } catch (error) {
    wrong.push(`a subset of fixes does not apply: ${String(error)}`);
  }
  const once = fixAll(text, checker, markup);
  const twice = fixAll(once.text, checker, markup);
  if (twice.text !== once.text) wrong.push('fix-all is not idempotent');
  const left = checker
    .check(once.text, markup)
    .findings.filter((one): one is typeof one & { fixes: readonly Fix[] } => safeFix(one) !== undefined);
  for (const { rule, offset, length } of left) {
    wrong.push(
      `after fix-all ${rule} still has a safe fix at ${JSON.stringify(once.text.slice(offset, offset + length))}`,
    );
  }
  return wrong;
}

/** What is wrong with formatting: it settles in one go, and leaves words and what is safe to fix as they were. */
export function formatBreaches(text: string, checker: Checker, markup: Markup = 'plain'): string[] {
  const format = (one: string) => applyEdits(one, formatEdits(one, checker, { indent: 'keep', markup }));
  const once = format(text);
  const wrong: string[] = [];
  if (format(once) !== once) wrong.push('formatting is not idempotent');
  if (wordsOf(once) !== wordsOf(text)) wrong.push('formatting changes words');
  return wrong;
}

/** Chinese characters and letters, whatever their width: what no formatting may touch. */
function wordsOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{Script=Han}\p{L}]/gu, '');
}
