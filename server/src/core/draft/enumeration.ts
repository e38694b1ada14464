import type { OrdinalStyle } from '../conventions/ordinalStyle';
import type { Span } from '../text/span';
import type { Ordinal } from './ordinal';
import type { Step } from './reading';

/**
 * How an item's numeral sits in its run, by the reading of the run that leaves the fewest things wrong:
 * `fits`, `wrong` (this one alone is off), `jump` (this one and all behind it are off by the same).
 */
export type ItemState = 'fits' | 'wrong' | 'jump';

export interface Item {
  readonly ordinal: Ordinal;
  /** The value that its place in the run asks for. */
  readonly expected: number;
  readonly state: ItemState;
  /** Its style or word is not the run's: 三要 among 一是…二是…. */
  readonly stranger: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Depth among the headings, from 1; of no meaning in an inline run. */
  readonly level: number;
}

/** 总提: the place that promises how many items follow; the span holds number and noun (`三点意见`). */
export interface Announcement extends Span {
  readonly count: number;
}

/** 列举: a run of ordinals, of headings or inside paragraphs. */
export interface Enumeration {
  readonly style: OrdinalStyle;
  readonly word: string;
  readonly items: readonly Item[];
  /** Inside paragraphs (一是…二是… in one line), not headings. */
  readonly inline: boolean;
  /** Runs around it: 0 at the top. */
  readonly depth: number;
  readonly announcement: Announcement | undefined;
}

/** Gathers the steps of a reading into runs, in the order of their first items. */
export function gatherRuns(steps: readonly Step[]): Enumeration[] {
  const byRun = new Map<number, Step[]>();
  for (const step of steps) {
    const run = byRun.get(step.run);
    if (run) run.push(step);
    else byRun.set(step.run, [step]);
  }
  return [...byRun.values()].map(enumerate);
}

function enumerate(steps: readonly Step[]): Enumeration {
  const { style, word } = usualStyle(steps);
  const items = steps.map((step): Item => {
    const { ordinal } = step.candidate;
    // A lost numeral and 最后 have the style and the number that their place gives them.
    const settled =
      ordinal.lost || ordinal.value === 0 ? { ...ordinal, style, value: ordinal.lost ? 0 : step.expected } : ordinal;
    return {
      ordinal: settled,
      expected: step.expected,
      state: step.state,
      stranger: settled.style !== style || bareWord(settled.word) !== bareWord(word),
      paragraph: step.candidate.paragraph,
      level: step.level,
    };
  });
  return {
    style,
    word,
    items,
    inline: steps.some((step) => step.inline),
    depth: (steps[0] as Step).depth,
    announcement: undefined,
  };
}

/** The word without its counter: 个方面 and 方面 make one run. */
function bareWord(word: string): string {
  return word.replace(/^[个大]/u, '');
}

/** The style and word that most items have; the first item's on a tie. */
function usualStyle(steps: readonly Step[]): { style: OrdinalStyle; word: string } {
  const first = (steps[0] as Step).candidate.ordinal;
  const alike = ({ candidate: { ordinal } }: Step) => ordinal.style === first.style && ordinal.word === first.word;
  if (!first.lost && steps.every(alike)) return first;
  const counts = new Map<string, { count: number; ordinal: Ordinal }>();
  for (const { candidate } of steps) {
    if (candidate.ordinal.lost) continue;
    const { ordinal } = candidate;
    const key = `${ordinal.style}:${bareWord(ordinal.word)}`;
    const entry = counts.get(key);
    if (entry) entry.count++;
    else counts.set(key, { count: 1, ordinal });
  }
  let best: { count: number; ordinal: Ordinal } | undefined;
  for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
  return best?.ordinal ?? first;
}

const SPOKEN: ReadonlySet<OrdinalStyle> = new Set(['numeral-word', 'first-next', 'di', 'di-noun', 'qi', 'one-hand']);

/** Styles that are spoken as part of the sentence (一是, 首先, 第一), not set ahead of it as numbers are. */
export function isSpokenStyle(style: OrdinalStyle): boolean {
  return SPOKEN.has(style);
}

/** How far apart two items may stand that were exchanged. */
const EXCHANGE_REACH = 12;

/** The later item that has this one's number while this one (item number `place` of the run) has its: they stand in each other's place. */
export function exchangedWith(run: Enumeration, place: number): Item | undefined {
  const item = run.items[place];
  if (item?.state !== 'wrong') return undefined;
  return run.items
    .slice(place + 1, place + 1 + EXCHANGE_REACH)
    .find(
      (other) =>
        other.state === 'wrong' && other.ordinal.value === item.expected && other.expected === item.ordinal.value,
    );
}
