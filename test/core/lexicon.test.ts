import { describe, expect, it } from 'vitest';
import type { Confusable } from '../../server/src/core/lexicon/confusable';
import { plainConfusables, turnConfusables } from '../../server/src/core/lexicon/confusables/all';
import {
  bordered,
  type ConfusableList,
  confusables,
  entriesOf,
  guarded,
  inTurns,
  reversed,
} from '../../server/src/core/lexicon/confusables/authoring';
import { gf1001 } from '../../server/src/core/lexicon/confusables/gf1001';
import { phrases } from '../../server/src/core/lexicon/confusables/phrases';
import { NumberedConfusables } from '../../server/src/core/lexicon/numberedConfusables';
import { SOURCES } from '../../server/src/core/lexicon/sources';

const all: readonly Confusable[] = entriesOf([...plainConfusables, ...turnConfusables]);
const byWrong = new Map(all.map((entry) => [entry.wrong, entry]));
const longest = Math.max(...all.map((entry) => entry.wrong.length));
const guards = ['notAfter', 'notBefore', 'onlyAfter', 'onlyBefore', 'inside'] as const;

/** The entries whose wrong form stands in `text` where their guards let it be reported. */
function reported(text: string): Confusable[] {
  const found: Confusable[] = [];
  for (let start = 0; start < text.length; start++) {
    for (let length = 2; length <= Math.min(longest, text.length - start); length++) {
      const entry = byWrong.get(text.slice(start, start + length));
      if (entry && passes(entry, text.slice(0, start), text.slice(start + length))) found.push(entry);
    }
  }
  return found;
}

function passes(entry: Confusable, before: string, behind: string): boolean {
  if (entry.notAfter?.some((word) => before.endsWith(word))) return false;
  if (entry.notBefore?.some((word) => behind.startsWith(word))) return false;
  if (entry.onlyAfter && !entry.onlyAfter.some((word) => before.endsWith(word))) return false;
  return entry.onlyBefore === undefined || entry.onlyBefore.some((word) => behind.startsWith(word));
}

const shown = (entry: Confusable): string => `${entry.wrong}→${entry.right}`;

describe('the lexicon of confusables', () => {
  it('is of the promised size', () => {
    const variants = entriesOf(gf1001).length;
    expect(all.length - variants).toBeGreaterThanOrEqual(900);
    expect(variants).toBeGreaterThanOrEqual(300);
  });

  it('holds Han characters only, at least two of them, and wrong differs from right', () => {
    const broken = all.filter(
      ({ wrong, right }) =>
        wrong === right || !/^\p{Script=Han}{2,}$/u.test(wrong) || !/^\p{Script=Han}{2,}$/u.test(right),
    );
    expect(broken.map(shown)).toEqual([]);
  });

  it('loses or adds no character but in the fixed patterns', () => {
    const fixed = new Set(entriesOf(phrases).map(shown));
    const rest = all.filter((entry) => !fixed.has(shown(entry)));
    expect(rest.filter(({ wrong, right }) => wrong.length !== right.length).map(shown)).toEqual([]);
  });

  it('has every wrong form once', () => {
    const seen = new Set<string>();
    const twice = all.filter(({ wrong }) => seen.size === seen.add(wrong).size);
    expect(twice.map(shown)).toEqual([]);
  });

  it('has no chain and no right form that would itself be reported', () => {
    expect(all.filter(({ right }) => byWrong.has(right)).map(shown)).toEqual([]);
    const caught = all.flatMap(({ right }) => reported(right).map((other) => `${right} holds ${shown(other)}`));
    expect(caught).toEqual([]);
  });

  it('has no wrong form that hides a shorter one: the shorter would do', () => {
    const hidden = all.flatMap((entry) =>
      reported(entry.wrong)
        .filter((other) => other !== entry)
        .map((other) => `${shown(entry)} holds ${shown(other)}`),
    );
    expect(hidden).toEqual([]);
  });

  it('cites a known source, and variants are judged by the norm of spelling', () => {
    expect(all.filter(({ source }) => !(source in SOURCES)).map(shown)).toEqual([]);
    expect(all.filter(({ tier, cause }) => (tier === 'variant') !== (cause === 'norm')).map(shown)).toEqual([]);
    for (const citation of Object.values(SOURCES)) expect(citation).toMatch(/\p{Script=Han}/u);
  });

  it('has well-formed guards: Han, no repetition, none of them idle', () => {
    for (const entry of all) {
      for (const guard of guards) {
        const list = entry[guard];
        if (list === undefined) continue;
        expect(list.length, shown(entry)).toBeGreaterThan(0);
        expect(new Set(list).size, `${shown(entry)} ${guard}`).toBe(list.length);
        for (const word of list) expect(word, `${shown(entry)} ${guard}`).toMatch(/^\p{Script=Han}+$/u);
        const idle = list.filter((word) => list.some((other) => other !== word && covers(guard, other, word)));
        expect(idle, `${shown(entry)} ${guard}`).toEqual([]);
      }
      for (const word of entry.inside ?? []) expect(word.includes(entry.wrong), shown(entry)).toBe(true);
    }
  });

  it('finds each wrong form in a carrier and is silent at each guard', () => {
    for (const entry of all) {
      const before = entry.onlyAfter?.[0] ?? '';
      const behind = entry.onlyBefore?.[0] ?? '';
      expect(reported(before + entry.wrong + behind), shown(entry)).toContain(entry);
      for (const word of entry.notAfter ?? []) expect(reported(word + entry.wrong + behind)).not.toContain(entry);
      for (const word of entry.notBefore ?? []) expect(reported(before + entry.wrong + word)).not.toContain(entry);
      if (entry.onlyAfter || entry.onlyBefore) expect(reported(entry.wrong), shown(entry)).not.toContain(entry);
    }
  });
});

/** Whether `shorter` already decides wherever `longer` stands. */
function covers(guard: (typeof guards)[number], shorter: string, longer: string): boolean {
  return guard === 'notAfter' || guard === 'onlyAfter' ? longer.endsWith(shorter) : longer.startsWith(shorter);
}

describe('the authoring form', () => {
  const group = { cause: 'sound', tier: 'certain', source: 'xianhan7' } as const;

  const read = (list: ConfusableList): Confusable[] => entriesOf([list]);

  it('gives one entry for each wrong form of a line', () => {
    expect(
      read(confusables(group)`
      部署 ← 布署 部暑
    `),
    ).toEqual([
      { wrong: '布署', right: '部署', ...group },
      { wrong: '部暑', right: '部署', ...group },
    ]);
  });

  it('reads neighbours, turns and words the other way round', () => {
    expect(read(bordered(group)`核心 ← 核新(硬|) 合心(|意)`)).toEqual([
      { wrong: '核新', right: '核心', notAfter: ['硬'], ...group },
      { wrong: '合心', right: '核心', notBefore: ['意'], ...group },
    ]);
    expect(read(inTurns(group)`权力 ← 权利 ~清单`)).toEqual([{ wrong: '权利清单', right: '权力清单', ...group }]);
    expect(read(reversed(group)`情况 根据`).map(({ wrong }) => wrong)).toEqual(['况情', '据根']);
  });

  it('refuses a line of another shape', () => {
    expect(() => read(confusables(group)`部署 布署`)).toThrow('部署 布署');
    expect(() => read(confusables(group)`部署 ←`)).toThrow();
    expect(() => read(bordered(group)`核心 ← 核新(硬)`)).toThrow('核新(硬)');
    expect(() => read(inTurns(group)`权力 ← 权利 清单`)).toThrow();
    expect(() => read(reversed(group)`共同体`)).toThrow();
    expect(() => guarded(group, '部署 ← 布署 部暑', {})).toThrow();
  });
});

describe('the entries by number', () => {
  const known = new NumberedConfusables([plainConfusables, turnConfusables]);

  it('are those of the lists, in order', () => {
    expect(known.count).toBe(all.length);
    expect(known.firsts).toEqual([0, entriesOf(plainConfusables).length]);
    const read = Array.from({ length: known.count }, (_, one) => known.entry(one));
    expect(read.map(shown)).toEqual(all.map(shown));
    expect(read).toEqual(all);
  });

  it('stand where their wrong form does', () => {
    const text = all.map(({ wrong }) => wrong).join('');
    let at = 0;
    for (const [one, { wrong }] of all.entries()) {
      expect(known.standsAt(one, text, at), wrong).toBe(true);
      expect(known.standsAt(one, `${wrong.slice(1)}。`, 0), wrong).toBe(false);
      at += wrong.length;
    }
  });
});
