import type { Candidate } from './candidates';
import type { Ordinal } from './ordinal';

/**
 * Which candidates are ordinals, which run each belongs to and what is wrong with it are one question: the reading of the draft
 * that leaves the least to be explained. Every candidate may continue an open run (fitting, with a wrong number, or in another
 * style), begin a run one deeper, or be no ordinal at all; each choice has a weight, and a beam search keeps the best few
 * readings. Linear in the number of candidates.
 */
export interface Step {
  readonly candidate: Candidate;
  /** Number of the run it belongs to. */
  readonly run: number;
  /** The value that its place asks for. */
  readonly expected: number;
  readonly state: 'fits' | 'wrong' | 'jump';
  /** Depth among the headings' runs, from 1; what an inline item has is of no meaning. */
  readonly level: number;
  /** Runs of any kind around its own. */
  readonly depth: number;
  /** As far as this step knows: the run stands inside paragraphs. */
  readonly inline: boolean;
}

/** A place where numbering starts anew: an attachment, a second speech. */
export interface Boundary {
  /** Index of the paragraph that begins the new part. */
  readonly paragraph: number;
}

/** Weights. A fitting item earns 1; everything else is measured against that. */
const FIT = 1;
const WRONG = 0;
const WRONG_WEAK = -0.1;
/** All that follows is off as well: preferred only where what follows says so. */
const JUMP = -0.02;
const STRANGER = -0.05;
/** 一是…二要…: two words of one habit are mixed so often that the number alone decides. */
const STRANGER_WORD = 0.02;
/** A stranger from which on the run keeps the new style. */
const SWITCH = -0.05;
const OPEN = -0.3;
/** A run that begins at the number behind an earlier one's last: numbering across parents. */
const OPEN_RUNNING_ON = -0.35;
const OPEN_LATE = -1.2;
const NEST_SAME = -0.25;
const RESTART_HEADING = -0.6;
const RESTART_INLINE = 0.05;
/** An inline run that goes on at the beginning of the next paragraph. */
const CARRY_OVER = -0.4;
/** A run whose first item opens the paragraph and whose others stand inside it. */
const TURN_INLINE = -0.05;
/** A weak candidate that closes runs of headings to join an old run. */
const REACH_BACK = -0.8;
const SKIP = { sure: -2, likely: -1.3, weak: 0 } as const;

const BEAM = 8;
/** States this far behind the best can no longer win. */
const WINDOW = 3.5;
const DEEPEST = 16;

/** An open run of one hypothesis; immutable, linked to the runs around it. */
interface Frame {
  readonly parent: Frame | undefined;
  readonly run: number;
  readonly key: number;
  /** The value that its next item should have. */
  readonly next: number;
  readonly count: number;
  readonly inline: boolean;
  /** The innermost bracket it stands in, as its offset in the paragraph; -1 outside. */
  readonly bracket: number;
  readonly paragraph: number;
  readonly level: number;
  readonly depth: number;
  /** The last run below it that ended, for numbering that runs on across parents. */
  readonly childKey: number;
  readonly childNext: number;
  readonly hash: number;
}

interface Hypothesis {
  readonly top: Frame | undefined;
  readonly score: number;
  readonly previous: Hypothesis | undefined;
  /** Absent where the candidate was passed over. */
  readonly step: Step | undefined;
}

const EMPTY: Hypothesis = { top: undefined, score: 0, previous: undefined, step: undefined };

/** Steps of the best reading, in the order of the text. */
export function readRuns(candidates: readonly Candidate[], boundaries: readonly Boundary[] = []): Step[] {
  return new Reader().read(candidates, boundaries);
}

class Reader {
  private readonly keys = new Map<string, number>();
  private runs = 0;

  read(candidates: readonly Candidate[], boundaries: readonly Boundary[]): Step[] {
    let beam: Hypothesis[] = [EMPTY];
    let boundary = 0;
    for (const candidate of candidates) {
      let fresh = false;
      while ((boundaries[boundary]?.paragraph ?? Number.POSITIVE_INFINITY) <= candidate.paragraph) {
        boundary++;
        fresh = true;
      }
      if (fresh) beam = [{ ...(beam[0] ?? EMPTY), top: undefined }];
      const grown: Hypothesis[] = [];
      for (const hypothesis of beam) this.grow(hypothesis, candidate, grown);
      beam = prune(grown);
    }
    const steps: Step[] = [];
    for (let at: Hypothesis | undefined = beam[0]; at; at = at.previous) if (at.step) steps.push(at.step);
    return steps.reverse();
  }

  private grow(from: Hypothesis, candidate: Candidate, grown: Hypothesis[]): void {
    const { ordinal } = candidate;
    const key = this.keyOf(ordinal);
    const bracket = candidate.brackets[candidate.brackets.length - 1] ?? -1;
    const top = leave(from.top, candidate, bracket);
    const skip = SKIP[candidate.doubt];
    // What is passed over changes no run: the hypothesis only grows poorer.
    grown.push({ top, score: from.score + skip, previous: from.step ? from : from.previous, step: undefined });

    let reach = 0;
    for (let frame = top; frame; frame = frame.parent) {
      const link = linkWeight(frame, candidate, bracket, key);
      if (link === 'stop') break;
      if (link !== 'no') this.join(from, frame, candidate, key, link + reach, grown);
      if (!frame.inline && candidate.doubt === 'weak') reach += REACH_BACK;
    }
    this.open(from, top, candidate, key, bracket, grown);
  }

  /** Continues `frame` with the candidate in each way that makes sense. */
  private join(
    from: Hypothesis,
    frame: Frame,
    candidate: Candidate,
    key: number,
    weight: number,
    grown: Hypothesis[],
  ): void {
    const { ordinal, closing } = candidate;
    const inline = frame.inline || !ordinal.initial;
    const add = (
      expected: number,
      state: Step['state'],
      gain: number,
      next: number,
      newKey: number,
      run = frame.run,
    ) => {
      const count = run === frame.run ? frame.count + 1 : 1;
      const advanced = makeFrame({ ...frame, run, key: newKey, next, count, inline, paragraph: candidate.paragraph });
      const { level, depth } = frame;
      const step: Step = { candidate, run, expected, state, level, depth, inline };
      grown.push({ top: advanced, score: from.score + weight + gain, previous: from, step });
    };
    const { value } = ordinal;
    if (closing || ordinal.lost) {
      if (closing && (frame.key !== key || frame.count < 2)) return;
      if (ordinal.lost && !mayHaveLost(this.keyName(frame.key), ordinal)) return;
      add(frame.next, 'fits', FIT, frame.next + 1, frame.key);
    } else if (frame.key === key) {
      if (value === frame.next) add(value, 'fits', FIT, value + 1, key);
      else if (weight > CARRY_OVER) {
        const wrong = candidate.doubt === 'weak' && ordinal.style !== 'numeral-word' ? WRONG_WEAK : WRONG;
        add(frame.next, 'wrong', wrong, frame.next + 1, key);
        add(frame.next, 'jump', wrong + JUMP, value + 1, key);
        if (value === 1) add(1, 'fits', ordinal.initial ? RESTART_HEADING : RESTART_INLINE, 2, key, ++this.runs);
      }
    } else if (value === frame.next && weight > CARRY_OVER && this.mayMix(frame.key, ordinal)) {
      const stranger = ordinal.style === 'numeral-word' && this.keyName(frame.key).startsWith(ordinal.style);
      const gain = stranger ? STRANGER_WORD : STRANGER;
      add(value, 'fits', gain, value + 1, frame.key);
      add(value, 'fits', gain + SWITCH, value + 1, key);
    }
  }

  /** Begins a run with the candidate, one deeper than what is open. */
  private open(
    from: Hypothesis,
    top: Frame | undefined,
    candidate: Candidate,
    key: number,
    bracket: number,
    grown: Hypothesis[],
  ): void {
    const { ordinal, closing } = candidate;
    if (closing || ordinal.lost) return;
    let parent = top;
    if (ordinal.initial) while (parent?.inline) parent = parent.parent;
    if ((parent?.depth ?? 0) >= DEEPEST) return;
    let nest = 0;
    for (let frame = parent; frame; frame = frame.parent) {
      if (frame.key !== key) continue;
      // Headings of one style do not nest in each other; runs inside a paragraph do (一是 within 一是).
      if (ordinal.initial) return;
      if (frame.bracket === bracket) nest = NEST_SAME;
    }
    const { value } = ordinal;
    const push = (expected: number, state: Step['state'], weight: number, next: number) => {
      const level = (parent?.level ?? 0) + (ordinal.initial ? 1 : 0);
      const depth = parent ? parent.depth + 1 : 0;
      const run = ++this.runs;
      const inline = !ordinal.initial;
      const frame = makeFrame({
        parent,
        run,
        key,
        next,
        count: 1,
        inline,
        bracket,
        paragraph: candidate.paragraph,
        level,
        depth,
        childKey: -1,
        childNext: 0,
        hash: 0,
      });
      const step: Step = { candidate, run, expected, state, level, depth, inline };
      grown.push({ top: frame, score: from.score + nest + weight, previous: from, step });
    };
    if (value === 1) push(1, 'fits', OPEN, 2);
    else {
      if (parent && parent.childKey === key && parent.childNext === value)
        push(value, 'fits', OPEN_RUNNING_ON, value + 1);
      push(1, 'wrong', OPEN_LATE, 2);
      push(1, 'jump', OPEN_LATE + JUMP, value + 1);
    }
  }

  /** Whether an ordinal of this style may be a slip for one of the run's style. */
  private mayMix(frameKey: number, ordinal: Ordinal): boolean {
    const style = this.keyName(frameKey).split(':')[0] as string;
    if (ordinal.initial) return style !== 'one-hand' && ordinal.style !== 'one-hand';
    return SPOKEN_STYLES.has(style) && SPOKEN_STYLES.has(ordinal.style);
  }

  private keyOf(ordinal: Ordinal): number {
    const name = `${ordinal.style}:${ordinal.word.replace(/^[个大]/u, '')}`;
    const known = this.keys.get(name);
    if (known !== undefined) return known;
    this.keys.set(name, this.keys.size);
    return this.keys.size - 1;
  }

  private keyName(key: number): string {
    for (const [name, one] of this.keys) if (one === key) return name;
    return '';
  }
}

/** Styles that stand inside sentences and are taken for each other there. */
const SPOKEN_STYLES: ReadonlySet<string> = new Set(['numeral-word', 'first-next', 'di', 'di-noun', 'qi']);

/** A mark without numeral belongs to a run whose items have that mark. */
function mayHaveLost(keyName: string, ordinal: Ordinal): boolean {
  const style = keyName.split(':')[0];
  if (ordinal.style === 'han-paren') return style === 'han-paren' || style === 'arabic-paren';
  if (ordinal.mark === '、') return style === 'han' || style === 'arabic' || style === 'circled';
  return style === 'arabic' || style === 'han';
}

/** Closes the inline runs that cannot go on: those of a bracket that has closed and, inside a paragraph, those of earlier ones. */
function leave(top: Frame | undefined, candidate: Candidate, bracket: number): Frame | undefined {
  let frame = top;
  while (frame?.inline) {
    const elsewhere = frame.paragraph !== candidate.paragraph;
    const open = elsewhere
      ? candidate.ordinal.initial && frame.bracket < 0
      : frame.bracket < 0 || frame.bracket === bracket || candidate.brackets.includes(frame.bracket);
    if (open) break;
    frame = frame.parent;
  }
  return frame;
}

/** What it costs to go on with this run here; `stop` where no run further out can be reached either. */
function linkWeight(frame: Frame, candidate: Candidate, bracket: number, key: number): number | 'no' | 'stop' {
  if (candidate.ordinal.initial) {
    if (!frame.inline) return 0;
    const carries = frame.bracket < 0 && frame.key === key && frame.next === candidate.ordinal.value;
    return carries ? CARRY_OVER : 'no';
  }
  if (frame.inline) return frame.paragraph === candidate.paragraph && frame.bracket === bracket ? 0 : 'no';
  const turns = frame.count === 1 && frame.paragraph === candidate.paragraph && frame.key === key && bracket < 0;
  return turns ? TURN_INLINE : 'stop';
}

/** A frame with its hash; where a child ends with it, the parent remembers how far the child came. */
function makeFrame(frame: Frame): Frame {
  let { parent } = frame;
  if (parent && (parent.childKey !== frame.key || parent.childNext !== frame.next) && !frame.inline) {
    parent = rehash({ ...parent, childKey: frame.key, childNext: frame.next });
  }
  return rehash({ ...frame, parent });
}

function rehash(frame: Frame): Frame {
  let hash = frame.parent ? frame.parent.hash : 17;
  for (const part of [
    frame.key,
    frame.next,
    frame.inline ? 1 : 0,
    frame.bracket,
    Math.min(frame.count, 2),
    frame.inline || frame.count === 1 ? frame.paragraph : 0,
    frame.childKey,
    frame.childNext,
  ]) {
    hash = (Math.imul(hash, 31) + part) | 0;
  }
  return { ...frame, hash };
}

/** The best few hypotheses, one for each state of the open runs. */
function prune(grown: Hypothesis[]): Hypothesis[] {
  grown.sort((a, b) => b.score - a.score);
  const best = grown[0];
  if (!best) return [];
  const kept: Hypothesis[] = [];
  const seen = new Set<number>();
  for (const hypothesis of grown) {
    if (kept.length >= BEAM || hypothesis.score < best.score - WINDOW) break;
    const hash = hypothesis.top?.hash ?? 0;
    if (seen.has(hash)) continue;
    seen.add(hash);
    kept.push(hypothesis);
  }
  return kept;
}
