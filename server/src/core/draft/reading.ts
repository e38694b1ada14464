import type { OrdinalStyle } from '../conventions/ordinalStyle';
import type { Candidate } from './candidates';
import { OpenRun } from './openRun';
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
/** All that follows would be lower by three or more: that is another run, not a slip. */
const JUMP_BACK = -0.7;
const STRANGER = -0.05;
/** 一是…二要…: two words of one habit are mixed so often that the number alone decides. */
const STRANGER_WORD = 0.02;
/**
 * A stranger in the style of the run that has just ended below, with the number behind the one that took its place: of （三） 四、 （五）
 * the odd one is 四、. Only settles what else would be even.
 */
const STRANGER_BELOW = -0.01;
/** A stranger whose number is wrong as well: of （三） 五、 （五） the odd one is 五、. No more than a shade better than a run of its own. */
const STRANGER_WRONG = -1.1;
/** A stranger from which on the run keeps the new style. */
const SWITCH = -0.04;
const OPEN = -0.3;
/** A run that begins at the number behind an earlier one's last: numbering across parents. */
const OPEN_RUNNING_ON = -0.06;
const OPEN_LATE = -1.2;
/** A first item whose numeral is lost. */
const LOST_FIRST = -0.05;
const NEST_SAME = -0.25;
const NEST_SAME_HEADING = -0.75;
const RESTART_HEADING = -0.6;
const RESTART_INLINE = 0.05;
/** An inline run that goes on at the beginning of the next paragraph. */
const CARRY_OVER = -0.4;
/** A run whose first item opens the paragraph and whose others stand inside it. */
const TURN_INLINE = -0.05;
/** A weak candidate that closes runs of headings to join an old run. */
const REACH_BACK = -0.8;
const SKIP = { sure: -2, likely: -1.3, weak: 0 } as const;

const BEAM = 10;
/** States this far behind the best can no longer win. */
const WINDOW = 2;
const DEEPEST = 10;

interface Hypothesis {
  readonly top: OpenRun | undefined;
  readonly score: number;
  readonly previous: Hypothesis | undefined;
  /** Absent where the candidate was passed over. */
  readonly step: Step | undefined;
}

/** A candidate with what is asked of it again and again. */
interface Place {
  readonly candidate: Candidate;
  readonly ordinal: Ordinal;
  /** Number of its style and word. */
  readonly key: number;
  /** The innermost bracket around it, -1 outside. */
  readonly bracket: number;
  /** Numbers of the styles that a lost ordinal may have. */
  readonly lostKeys: readonly number[];
}

/** One way to take a candidate. What it leads to is built only if it may survive. */
interface Choice {
  readonly from: Hypothesis;
  readonly score: number;
  /** skip: `run` stays open · join: it goes on · restart: it begins anew · open: a new run below it. */
  readonly way: 'skip' | 'join' | 'restart' | 'open';
  readonly run: OpenRun | undefined;
  readonly key: number;
  readonly next: number;
  readonly expected: number;
  readonly state: Step['state'];
}

const EMPTY: Hypothesis = { top: undefined, score: 0, previous: undefined, step: undefined };

/** Steps of the best reading, in the order of the text. */
export function readRuns(candidates: readonly Candidate[], boundaries: readonly Boundary[] = []): Step[] {
  return new Reader().read(candidates, boundaries);
}

class Reader {
  private readonly keys = new Map<OrdinalStyle, Map<string, number>>();
  private readonly styles: OrdinalStyle[] = [];
  private runs = 0;
  /** The ways to take the candidate at hand that may still win, so many of the array, and the score of the best of them. */
  private readonly choices: Choice[] = [];
  private count = 0;
  private best = Number.NEGATIVE_INFINITY;

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
      const place = this.placeOf(candidate);
      this.count = 0;
      this.best = Number.NEGATIVE_INFINITY;
      for (const hypothesis of beam) this.grow(hypothesis, place);
      beam = this.prune(place);
    }
    const steps: Step[] = [];
    for (let at: Hypothesis | undefined = beam[0]; at; at = at.previous) if (at.step) steps.push(at.step);
    return steps.reverse();
  }

  private placeOf(candidate: Candidate): Place {
    const { ordinal, brackets } = candidate;
    return {
      candidate,
      ordinal,
      key: this.keyOf(ordinal.style, ordinal.word),
      bracket: brackets[brackets.length - 1] ?? -1,
      lostKeys: ordinal.lost ? stylesOf(ordinal).map((style) => this.keyOf(style, '')) : [],
    };
  }

  /** All ways to take the candidate after `from`. */
  private grow(from: Hypothesis, place: Place): void {
    const { candidate, ordinal, key, lostKeys } = place;
    const top = leave(from.top, place);
    let skip: number = SKIP[candidate.doubt];
    let reach = 0;
    for (let run = top; run; run = run.parent) {
      const link = linkWeight(run, place);
      if (link === 'stop') break;
      if (link !== 'no') {
        this.join(from, run, place, from.score + link + reach, link === CARRY_OVER);
        // Where its like is being counted, even a weak candidate is hard to explain away.
        if (run.key === key && SPOKEN_STYLES.has(ordinal.style) && !candidate.closing)
          skip = Math.min(skip, SKIP.likely);
      }
      if (!run.inline && candidate.doubt === 'weak') reach += REACH_BACK;
    }
    this.offer(from, from.score + skip, 'skip', top, key, 0, 0, 'fits');
    if (ordinal.lost) for (const lostKey of lostKeys) this.open(from, top, place, lostKey);
    else if (!candidate.closing) this.open(from, top, place, key);
  }

  /** The ways to go on with `run`. `fitting`: only with the number that it waits for. */
  private join(from: Hypothesis, run: OpenRun, place: Place, score: number, fitting: boolean): void {
    const { candidate, ordinal, key } = place;
    const { value } = ordinal;
    const add = (
      expected: number,
      state: Step['state'],
      gain: number,
      next: number,
      newKey: number,
      way: Choice['way'] = 'join',
    ) => this.offer(from, score + gain, way, run, newKey, next, expected, state);
    if (ordinal.lost) {
      if (place.lostKeys.includes(run.key)) add(run.next, 'fits', FIT, run.next + 1, run.key);
    } else if (candidate.closing) {
      if (run.key === key && run.count >= 2) add(run.next, 'fits', FIT, run.next + 1, key);
    } else if (run.key === key) {
      if (value === run.next) add(value, 'fits', FIT, value + 1, key);
      else if (!fitting) {
        const wrong = candidate.doubt === 'weak' && !SPOKEN_STYLES.has(ordinal.style) ? WRONG_WEAK : WRONG;
        add(run.next, 'wrong', wrong, run.next + 1, key);
        // A second 一、 right behind the first is a slip; behind a run it begins another.
        if (value !== 1 || run.count === 1)
          add(run.next, 'jump', wrong + (value < run.next - 2 ? JUMP_BACK : JUMP), value + 1, key);
        else add(1, 'fits', ordinal.initial ? RESTART_HEADING : RESTART_INLINE, 2, key, 'restart');
      }
    } else if (value === run.next && !fitting && this.mayMix(run.key, ordinal)) {
      const words = ordinal.style === 'numeral-word' && this.styles[run.key] === 'numeral-word';
      const below = run.childKey === key && run.childNext === value - 1 ? STRANGER_BELOW : 0;
      const gain = (words ? STRANGER_WORD : STRANGER) + below;
      add(value, 'fits', gain, value + 1, run.key);
      add(value, 'fits', gain + SWITCH, value + 1, key);
    } else if (
      value > 1 &&
      ordinal.initial &&
      !run.inline &&
      !fitting &&
      candidate.doubt !== 'weak' &&
      !SPOKEN_STYLES.has(ordinal.style) &&
      !SPOKEN_STYLES.has(this.styles[run.key] as OrdinalStyle)
    ) {
      add(run.next, 'wrong', STRANGER_WRONG, run.next + 1, run.key);
    }
  }

  /** The ways to begin a run with the candidate, one deeper than what is open. */
  private open(from: Hypothesis, top: OpenRun | undefined, place: Place, key: number): void {
    const { ordinal, bracket } = place;
    let parent = top;
    if (ordinal.initial) while (parent?.inline) parent = parent.parent;
    if ((parent?.depth ?? 0) >= DEEPEST) return;
    let score = from.score;
    for (let run = parent; run; run = run.parent) {
      if (run.key !== key) continue;
      // Runs inside a paragraph nest in their like (一是 within 一是); headings hardly ever.
      if (ordinal.initial) score += NEST_SAME_HEADING;
      else if (run.bracket === bracket) score += NEST_SAME;
    }
    const { value } = ordinal;
    const add = (expected: number, state: Step['state'], weight: number, next: number) =>
      this.offer(from, score + weight, 'open', parent, key, next, expected, state);
    if (ordinal.lost) add(1, 'fits', OPEN + LOST_FIRST, 2);
    else if (value === 1) add(1, 'fits', OPEN, 2);
    else {
      if (parent && parent.childKey === key && parent.childNext === value)
        add(value, 'fits', OPEN_RUNNING_ON, value + 1);
      add(1, 'wrong', OPEN_LATE, 2);
      add(1, 'jump', OPEN_LATE + JUMP, value + 1);
    }
  }

  /** Takes a choice up if it may still win; most may not, and no object is made of them. */
  private offer(
    from: Hypothesis,
    score: number,
    way: Choice['way'],
    run: OpenRun | undefined,
    key: number,
    next: number,
    expected: number,
    state: Step['state'],
  ): void {
    if (score < this.best - WINDOW) return;
    if (score > this.best) this.best = score;
    this.choices[this.count++] = { from, score, way, run, key, next, expected, state };
  }

  /** Builds the best few choices, one for each state of the open runs. */
  private prune(place: Place): Hypothesis[] {
    const ranked = this.rank();
    const kept: Hypothesis[] = [];
    for (let one = 0; one < ranked && kept.length < BEAM; one++) {
      const hypothesis = this.take(this.choices[one] as Choice, place);
      const hash = hypothesis.top?.hash ?? 0;
      if (!kept.some(({ top }) => (top?.hash ?? 0) === hash)) kept.push(hypothesis);
    }
    return kept;
  }

  /**
   * Puts the choices that may still win ahead, the best first, those of one score as they came; returns how many. Few, and nearly in order: so
   * each is moved to its place.
   */
  private rank(): number {
    const { choices, count } = this;
    const worst = this.best - WINDOW;
    let ranked = 0;
    for (let one = 0; one < count; one++) {
      const choice = choices[one] as Choice;
      if (choice.score < worst) continue;
      let at = ranked++;
      for (; at > 0 && (choices[at - 1] as Choice).score < choice.score; at--) choices[at] = choices[at - 1] as Choice;
      choices[at] = choice;
    }
    return ranked;
  }

  private take(choice: Choice, { candidate, ordinal, bracket }: Place): Hypothesis {
    const { from, score, way, run, key, next, expected, state } = choice;
    // What is passed over changes no run: the hypothesis only grows poorer.
    if (way === 'skip') return { top: run, score, previous: from.step ? from : from.previous, step: undefined };
    const { paragraph } = candidate;
    let top: OpenRun;
    if (way === 'open' || !run) {
      top = OpenRun.below(run, ++this.runs, key, next, !ordinal.initial, bracket, paragraph);
    } else {
      const id = way === 'restart' ? ++this.runs : run.id;
      top = run.advance(id, key, next, run.inline || !ordinal.initial, paragraph, from.top);
    }
    const step: Step = {
      candidate,
      run: top.id,
      expected,
      state,
      level: top.level,
      depth: top.depth,
      inline: top.inline,
    };
    return { top, score, previous: from, step };
  }

  /** Whether an ordinal of this style may be a slip for one of the run's style. */
  private mayMix(runKey: number, ordinal: Ordinal): boolean {
    const style = this.styles[runKey] as OrdinalStyle;
    if (ordinal.initial) return style !== 'one-hand' && ordinal.style !== 'one-hand';
    return SPOKEN_STYLES.has(style) && SPOKEN_STYLES.has(ordinal.style);
  }

  private keyOf(style: OrdinalStyle, word: string): number {
    let words = this.keys.get(style);
    if (!words) {
      words = new Map();
      this.keys.set(style, words);
    }
    const bare = word.startsWith('个') || word.startsWith('大') ? word.slice(1) : word;
    let key = words.get(bare);
    if (key === undefined) {
      key = this.styles.push(style) - 1;
      words.set(bare, key);
    }
    return key;
  }
}

/** Styles that stand inside sentences and are taken for each other there. */
const SPOKEN_STYLES: ReadonlySet<OrdinalStyle> = new Set(['numeral-word', 'first-next', 'di', 'di-noun', 'qi']);

/** The styles of the runs that a mark without numeral may belong to. */
function stylesOf(lost: Ordinal): readonly OrdinalStyle[] {
  if (lost.style === 'han-paren') return ['han-paren', 'arabic-paren'];
  return lost.mark === '、' ? ['han', 'arabic'] : ['arabic'];
}

/** Closes the inline runs that cannot go on: those of a bracket that has closed and, inside a paragraph, those of earlier ones. */
function leave(top: OpenRun | undefined, { candidate, ordinal, bracket }: Place): OpenRun | undefined {
  let run = top;
  while (run?.inline) {
    const open =
      run.paragraph === candidate.paragraph
        ? run.bracket < 0 || run.bracket === bracket || candidate.brackets.includes(run.bracket)
        : ordinal.initial && run.bracket < 0;
    if (open) break;
    run = run.parent;
  }
  return run;
}

/** What it costs to go on with this run here; `stop` where no run further out can be reached either. */
function linkWeight(run: OpenRun, { candidate, ordinal, key, bracket }: Place): number | 'no' | 'stop' {
  if (ordinal.initial) {
    if (!run.inline) return 0;
    return run.bracket < 0 && run.key === key && run.next === ordinal.value ? CARRY_OVER : 'no';
  }
  if (run.inline) return run.paragraph === candidate.paragraph && run.bracket === bracket ? 0 : 'no';
  const turns =
    run.count === 1 &&
    run.paragraph === candidate.paragraph &&
    bracket < 0 &&
    (run.key === key || run.next === ordinal.value);
  return turns ? TURN_INLINE : 'stop';
}
