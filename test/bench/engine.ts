import { lintFor } from 'autocorrect-node';
import { run as lintByZhlint } from 'zhlint';
import { Checker } from '../../server/src/core/index';
import { makeDraft } from './drafts';
import { median, round, type Timed, turnByTurn } from './timing';

/** Above about this, autocorrect-node stops with "call limit reached" and answers nothing. */
const PEER_LIMIT = 200_000;

interface Peer extends Timed {
  /** Our whole check against theirs; below 1 we are faster. */
  readonly ratio: number;
}

export interface EngineFigures {
  readonly text: { readonly characters: number };
  readonly check: Timed & { readonly charactersPerSecond: number };
  readonly structure: Timed;
  readonly typos: Timed;
  readonly peers: { readonly autocorrect: Peer; readonly zhlint: Peer };
}

/** Of a text that is not ours. */
export interface ForeignFigures extends Omit<EngineFigures, 'peers'> {
  readonly autocorrect: Peer;
}

/**
 * Times the engine and its peers over one text, in one process, turn by turn. Every turn of ours has a new checker: nothing is
 * remembered from the one before.
 */
export function measureEngine(characters: number, turns: number): EngineFigures {
  const text = makeDraft(Math.min(characters, PEER_LIMIT) - 500);
  const { autocorrect, ...ours } = besideAutocorrect(text, turns);
  const zhlint = besideZhlint(text, Math.max(3, Math.round(turns / 5)));
  return { text: { characters: text.length }, ...ours, peers: { autocorrect, zhlint } };
}

/**
 * The same against autocorrect over texts that are not ours: these, one behind the other again and again up to the length. Every
 * line of a copy has a character of its own ahead of its last mark: the checker keeps what it found in a paragraph, and copies that are
 * alike would be too easy for it.
 */
export function measureForeign(texts: readonly string[], characters: number, turns: number): ForeignFigures {
  const once = texts.join('\n');
  const length = Math.min(characters, PEER_LIMIT);
  const copies = Array.from({ length: Math.ceil(length / once.length) }, (_, index) =>
    once.replace(/(?<=\p{sc=Han})(?=\p{P}\r?\n)/gu, String.fromCharCode(0x4e01 + index)),
  );
  const text = copies.join('\n').slice(0, length);
  return { text: { characters: text.length }, ...besideAutocorrect(text, turns) };
}

/** So many turns until what runs is compiled, as the times of single turns show: there are more than a hundred rules. */
const WARM_UP = 24;

function besideAutocorrect(text: string, turns: number): Omit<ForeignFigures, 'text'> {
  const times = turnByTurn(
    {
      check: () => answered('check', new Checker().check(text).findings.length),
      // The parse is in it: a checker of one family parses as any other does.
      structure: () => answered('structure', new Checker({}, ['numbering']).check(text).draft.sections.length),
      typos: () => answered('typos', new Checker({}, ['typo']).check(text).findings.length),
      autocorrect: () => answered('autocorrect', lintByAutocorrect(text)),
    },
    turns,
    WARM_UP,
  );
  const check = median(times.check);
  const theirs = median(times.autocorrect);
  return {
    check: { medianMs: check, charactersPerSecond: Math.round(text.length / (check / 1000)) },
    structure: { medianMs: median(times.structure) },
    typos: { medianMs: median(times.typos) },
    autocorrect: { medianMs: theirs, ratio: round(check / theirs) },
  };
}

/** Two orders of magnitude slower than the others: fewer turns, beside our own again. */
function besideZhlint(text: string, turns: number): Peer {
  const { check, zhlint } = turnByTurn(
    {
      check: () => answered('check', new Checker().check(text).findings.length),
      zhlint: () => answered('zhlint', lintByZhlint(text, { rules: { preset: 'default' } }).validations.length),
    },
    turns,
    1,
  );
  return { medianMs: median(zhlint), ratio: Math.round((median(check) / median(zhlint)) * 10_000) / 10_000 };
}

function lintByAutocorrect(text: string): number {
  const { lines, error } = lintFor(text, 'draft.txt');
  if (error !== '') throw new Error(`autocorrect: ${error}`);
  return lines.length;
}

/** A tool that finds nothing in a text full of faults has not run. */
function answered(name: string, answers: number): void {
  if (answers === 0) throw new Error(`${name} gave no answer`);
}

export interface Growth extends Timed {
  readonly characters: number;
}

/** The whole check over texts of growing length; short ones more often. */
export function measureGrowth(lengths: readonly number[]): Growth[] {
  return lengths.map((length) => {
    const text = makeDraft(length);
    const turns = Math.max(3, Math.min(50, Math.round(1_000_000 / length)));
    const { check } = turnByTurn({ check: () => void new Checker().check(text) }, turns, 2);
    return { characters: text.length, medianMs: median(check) };
  });
}
