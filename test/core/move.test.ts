import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  applyEdits,
  type Draft,
  type Move,
  type MoveStep,
  type MoveTarget,
  moveSection,
  parseDraft,
  renameHeading,
  type Section,
  sectionAtHeading,
  stepSection,
  walkSections,
} from '../../server/src/core/index';
import { runs } from '../fuzz/length';
import { plans, render, write } from './generatedDraft';

const at = (draft: Draft, heading: string): Section => {
  const found = sectionAtHeading(draft, draft.text.indexOf(heading));
  if (!found) throw new Error(heading);
  return found;
};
const applied = (text: string, move: Move | undefined) => (move ? applyEdits(text, move.edits) : 'refused');
function moved(text: string, heading: string, target: (draft: Draft) => MoveTarget, markup?: 'markdown'): string {
  const draft = parseDraft(text, markup ? { markup } : {});
  return applied(text, moveSection(draft, at(draft, heading), target(draft)));
}
function stepped(text: string, heading: string, step: MoveStep): string {
  const draft = parseDraft(text);
  return applied(text, stepSection(draft, at(draft, heading), step));
}
const behind = (heading: string) => (draft: Draft) => ({ after: at(draft, heading) });
const into = (heading: string) => (draft: Draft) => ({ lastChildOf: at(draft, heading) });
const first = () => 'first' as const;

const TWO =
  '同志们：\n一、甲方面\n甲文。\n（一）甲一。文。\n（二）甲二。文。\n\n二、乙方面\n（一）乙一。文。\n（二）乙二。文。\n\n三、丙方面\n丙文。\n';

describe('moving a section', () => {
  test.each([['behind a sibling', '一、甲方面', behind('三、丙'), '同志们：\n二、丙…']])(
    '%s takes everything in it along',
    (_, heading, target) => {
      expect(moved(TWO, heading, target)).toBe(
        '同志们：\n\n一、乙方面\n（一）乙一。文。\n（二）乙二。文。\n\n二、丙方面\n丙文。\n三、甲方面\n甲文。\n（一）甲一。文。\n（二）甲二。文。\n',
      );
    },
  );

  test('to another parent: the run left and the run joined keep up', () => {
    expect(moved(TWO, '（一）甲一', behind('（一）乙一'))).toBe(
      TWO.replace('（一）甲一。文。\n（二）甲二', '（一）甲二').replace('（二）乙二', '（二）甲一。文。\n（三）乙二'),
    );
  });

  test('to the first place, and back', () => {
    const there = moved(TWO, '三、丙', first);
    expect(there.startsWith('同志们：\n\n一、丙方面\n丙文。\n二、甲方面')).toBe(true);
    expect(moved(there, '一、丙', behind('三、乙'))).toBe(TWO);
  });

  test('at another level ordinals take the forms used there, and get them back', () => {
    const there = moved(TWO, '二、乙', into('一、甲'));
    expect(there).toBe(
      '同志们：\n一、甲方面\n甲文。\n（一）甲一。文。\n（二）甲二。文。\n\n（三）乙方面\n1.乙一。文。\n2.乙二。文。\n\n二、丙方面\n丙文。\n',
    );
    expect(moved(there, '（三）乙', behind('一、甲'))).toBe(TWO);
  });

  test('the call that ends the speech stays at its end, an attachment too', () => {
    const text = '一、甲方面\n甲文。\n二、乙方面\n乙文。\n同志们，让我们携手前进！\n\n附件：\n1.名单\n';
    expect(moved(text, '二、乙', first)).toBe(
      '一、乙方面\n乙文。\n二、甲方面\n甲文。\n同志们，让我们携手前进！\n\n附件：\n1.名单\n',
    );
  });

  test('CRLF, a first line and a last one without a break', () => {
    const text = '一、甲方面\r\n甲文。\r\n\r\n二、乙方面\r\n三、丙方面';
    const there = moved(text, '一、甲', behind('三、丙'));
    expect(there).toBe('一、乙方面\r\n二、丙方面\r\n\r\n三、甲方面\r\n甲文。');
    expect(moved(there, '三、甲', first)).toBe(text);
    expect(moved(text, '三、丙', first)).toBe('一、丙方面\r\n二、甲方面\r\n甲文。\r\n\r\n三、乙方面');
  });

  test('numbering that runs on across parents goes on doing so', () => {
    const text = '一、甲方面\n1.子\n2.丑\n3.寅\n二、乙方面\n4.卯\n5.辰\n三、丙方面\n6.巳\n7.午';
    expect(moved(text, '2.丑', into('三、丙'))).toBe(
      '一、甲方面\n1.子\n2.寅\n二、乙方面\n3.卯\n4.辰\n三、丙方面\n5.巳\n6.午\n7.丑',
    );
  });

  test('a fault of the author’s numbering stays in its place', () => {
    const text = '一、甲方面\n二、乙方面\n四、丙方面\n五、丁方面';
    expect(moved(text, '五、丁', first)).toBe('一、丁方面\n二、甲方面\n四、乙方面\n五、丙方面');
  });

  test('Markdown headings get the depth of their level', () => {
    const text = '# 讲话\n\n## 一、甲方面\n\n### （一）甲一\n\n### （二）甲二\n\n## 二、乙方面\n\n乙文。\n';
    expect(moved(text, '二、乙', into('一、甲'), 'markdown')).toBe(text.replace('## 二、乙', '### （三）乙'));
  });

  test('not into itself; nothing to do where it stands', () => {
    expect(moved(TWO, '一、甲', behind('（一）甲一'))).toBe('refused');
    expect(moved(TWO, '一、甲', into('（一）甲一'))).toBe('refused');
    expect(moved(TWO, '一、甲', into('一、甲'))).toBe('refused');
    expect(moved(TWO, '（二）甲二', into('一、甲'))).toBe(TWO);
    expect(moved(TWO, '一、甲', first)).toBe(TWO);
    expect(moved(TWO, '二、乙', behind('一、甲'))).toBe(TWO);
  });
});

describe('steps', () => {
  test('up and down are each other’s way back', () => {
    for (const heading of ['二、乙', '（二）乙二']) {
      const up = stepped(TWO, heading, 'up');
      expect(up).not.toBe(TWO);
      expect(stepped(up, heading.replace('二', '一'), 'down')).toBe(TWO);
    }
  });

  test('promote and demote a last child', () => {
    const promoted = stepped(TWO, '（二）甲二', 'promote');
    expect(promoted).toBe(TWO.replace('三、', '四、').replace('二、乙', '三、乙').replace('（二）甲二', '二、甲二'));
    expect(stepped(promoted, '二、甲二', 'demote')).toBe(TWO);
  });

  test('none where there is no way', () => {
    expect(stepped(TWO, '一、甲', 'up')).toBe('refused');
    expect(stepped(TWO, '三、丙', 'down')).toBe('refused');
    expect(stepped(TWO, '一、甲', 'demote')).toBe('refused');
    expect(stepped(TWO, '一、甲', 'promote')).toBe('refused');
  });
});

test.each([
  ['一、甲方面', '一、新题'],
  ['（一）甲一', '（一）新题'],
])('renaming %s leaves ordinal and text alone', (heading, renamed) => {
  const draft = parseDraft(TWO);
  const edit = renameHeading(
    draft,
    at(draft, heading),
    ' 新题。\n'.replace('。', heading.startsWith('（') ? '。' : ''),
  );
  expect(edit && applyEdits(TWO, [edit])).toBe(TWO.replace(heading, renamed));
  expect(renameHeading(draft, at(draft, heading), ' \n')).toBeUndefined();
});

/** A heading without its ordinal. */
const wordsOf = ({ text, ordinal }: Section) => text.slice(ordinal?.text.length ?? 0);

/** The text with every ordinal of a heading taken out. */
function bare(text: string): string {
  const draft = parseDraft(text);
  const cuts: { offset: number; length: number; newText: string }[] = [];
  walkSections(draft.sections, ({ ordinal }) => {
    if (ordinal) cuts.push({ offset: ordinal.start, length: ordinal.end - ordinal.start, newText: '' });
  });
  return applyEdits(text, cuts);
}

/** The levels below a section. */
function levelsOf(section: Section): number[] {
  const levels = new Set<number>();
  walkSections(section.sections, ({ level }) => levels.add(level));
  return [...levels];
}

/** Whether a section of this level stands outside of `moved`. */
function staysKnown(draft: Draft, moved: Section, level: number): boolean {
  let known = false;
  walkSections(draft.sections, (one) => {
    if (one.level === level && (one.start < moved.start || one.start > moved.end)) known = true;
  });
  return known;
}

describe('any section of any draft', () => {
  const ends = fc.constantFrom('\n', '\r\n', '\n\n', '\r\n\r\n');
  test('moved anywhere and back gives the draft byte for byte; nothing but ordinals differs in between', () => {
    let moves = 0;
    let exact = 0;
    fc.assert(
      fc.property(plans, fc.nat(), fc.nat(), ends, fc.boolean(), (plan, one, other, end, open) => {
        const lines = write(render(plan)).trimEnd().split('\n');
        const text = (open ? lines.slice(3, -1) : lines).join(end) + (open ? '' : end);
        const draft = parseDraft(text);
        const all: { section: Section; parent: Section | undefined }[] = [];
        walkSections(draft.sections, (section, parent) => all.push({ section, parent }));
        const from = all[one % all.length];
        const to = all[other % all.length]?.section;
        if (!from || !to) return;
        const { section, parent } = from;
        const target: MoveTarget = other % 3 === 0 ? 'first' : other % 3 === 1 ? { after: to } : { lastChildOf: to };
        const move = moveSection(draft, section, target);
        if (!move || move.edits.length === 0) return;
        moves++;
        const there = applyEdits(text, move.edits);
        expect([...bare(there)].sort()).toEqual([...bare(text)].sort());
        const now = parseDraft(there);
        const landed = sectionAtHeading(now, move.landing);
        expect(landed && wordsOf(landed)).toBe(wordsOf(section));
        const siblings = parent?.sections ?? draft.sections;
        const before = siblings[siblings.indexOf(section) - 1];
        const title = (wanted: Section) => {
          return sectionAtHeading(now, there.indexOf(wordsOf(wanted))) as Section;
        };
        const back = moveSection(
          now,
          landed as Section,
          before ? { after: title(before) } : parent ? { firstChildOf: title(parent) } : 'first',
        );
        // A level that stood nowhere but in what was moved to another depth has left no trace of its form.
        const whole =
          landed?.level === section.level || levelsOf(section).every((level) => staysKnown(draft, section, level));
        if (whole) {
          exact++;
          expect(applied(there, back)).toBe(text);
        } else expect([...bare(applied(there, back))].sort()).toEqual([...bare(text)].sort());
      }),
      runs(40, 2000),
    );
    expect(exact).toBeGreaterThan(moves * 0.8);
    expect(moves).toBeGreaterThan(20);
  });
});
