/** Why the two forms are taken for each other. */
export type ConfusableCause = 'sound' | 'shape' | 'meaning' | 'norm';

/** certain: one right answer (safe fix) · likely: a suggestion · variant: a recommended form exists (information). */
export type ConfusableTier = 'certain' | 'likely' | 'variant';

/** One wrong form with its right form: an entry of the lexicon. */
export interface Confusable {
  readonly wrong: string;
  readonly right: string;
  readonly cause: ConfusableCause;
  readonly tier: ConfusableTier;
  /** The work the judgement rests on, as a key of `SOURCES`. */
  readonly source: string;
  /** Silent where one of these stands directly before the wrong form (may overlap nothing of it). */
  readonly notAfter?: readonly string[];
  /** Silent where one of these stands directly behind the wrong form. */
  readonly notBefore?: readonly string[];
  /** Reported only where one of these stands directly before / behind it. */
  readonly onlyAfter?: readonly string[];
  readonly onlyBefore?: readonly string[];
  /** Words that contain the wrong form by crossing a word border (`大会报告` for 会报): silent inside them. */
  readonly inside?: readonly string[];
}
