import {
  applyEdits,
  type Checker,
  compatibleEdits,
  type Finding,
  preferredFix,
  type Severity,
} from '../../server/src/core/index';
import type { CleanText, Pair } from './texts';

/** Severities from the strongest down to a limit. */
export function atLeast(limit: Severity): ReadonlySet<Severity> {
  const order: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
  return new Set(order.slice(0, order.indexOf(limit) + 1));
}

/** Counts and what follows from them, in per cent with one place. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly changed: number;
  readonly wrong: number;
}

export interface PairScore {
  /** A sentence counts as right where it came out exactly as it should. */
  readonly sentences: Score;
  readonly characters: Score;
  /** Sentences that were right and were changed. */
  readonly spoiled: readonly { readonly written: string; readonly became: string }[];
  /** Sentences with a fault that came out otherwise wrong. */
  readonly botched: readonly { readonly written: string; readonly became: string; readonly right: string }[];
}

/** Corrects every sentence with the preferred fixes of findings of the given severities, and compares. */
export function scorePairs(checker: Checker, pairs: readonly Pair[], severities: ReadonlySet<Severity>): PairScore {
  const sentence = { hit: 0, changed: 0, wrong: 0 };
  const character = { hit: 0, changed: 0, wrong: 0 };
  const spoiled: PairScore['spoiled'][number][] = [];
  const botched: PairScore['botched'][number][] = [];
  for (const { written, right } of pairs) {
    const became = correct(checker, written, severities);
    if (written !== right) sentence.wrong++;
    if (became !== written) sentence.changed++;
    if (became !== written && became === right) sentence.hit++;
    if (became !== written && written === right) spoiled.push({ written, became });
    for (let i = 0; i < written.length; i++) {
      if (written[i] !== right[i]) character.wrong++;
      if (became.length !== written.length || became[i] === written[i]) continue;
      character.changed++;
      if (became[i] === right[i]) character.hit++;
      else if (written !== right) botched.push({ written, became, right });
    }
  }
  return { sentences: scoreOf(sentence), characters: scoreOf(character), spoiled, botched };
}

function correct(checker: Checker, text: string, severities: ReadonlySet<Severity>): string {
  const fixes = checker
    .check(text)
    .findings.filter((one) => severities.has(one.severity))
    .map(preferredFix)
    .filter((fix) => fix !== undefined);
  return applyEdits(text, compatibleEdits(fixes));
}

function scoreOf({ hit, changed, wrong }: { hit: number; changed: number; wrong: number }): Score {
  const precision = changed === 0 ? 1 : hit / changed;
  const recall = wrong === 0 ? 1 : hit / wrong;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: percent(precision), recall: percent(recall), f1: percent(f1), changed, wrong };
}

function percent(part: number): number {
  return Math.round(part * 1000) / 10;
}

export interface Alarm {
  readonly name: string;
  readonly finding: Finding;
  /** The finding in «…» with some characters on each side. */
  readonly context: string;
}

/** Every finding of the given severities in texts that should have none. */
export function alarms(checker: Checker, texts: readonly CleanText[], severities: ReadonlySet<Severity>): Alarm[] {
  return texts.flatMap(({ name, text }) =>
    checker
      .check(text)
      .findings.filter((one) => severities.has(one.severity))
      .map((finding) => ({ name, finding, context: contextOf(text, finding) })),
  );
}

function contextOf(text: string, { offset, length }: Finding): string {
  const before = text.slice(Math.max(0, offset - 14), offset);
  const found = text.slice(offset, offset + length);
  const behind = text.slice(offset + length, offset + length + 14);
  return `${before}«${found}»${behind}`.replace(/\s+/g, ' ');
}
