import type { OrdinalStyle } from './ordinalStyle';
import type { WatermarkConventions } from './watermarks';

export type PresetId = 'corpus' | 'gbt9704';

/** What a corpus of drafts does, as data. Rules read it and never hard-code a habit. */
export interface Conventions {
  readonly preset: PresetId;
  /** The norm's ordinal style of each level, outermost first; empty where every habit is accepted. */
  readonly levels: readonly OrdinalStyle[];
  /** Characters a speaker reads in a minute. */
  readonly charactersPerMinute: number;
  /** Minutes allotted to the speech; 0 where nobody said. */
  readonly minutes: number;
  readonly watermarks: WatermarkConventions;
  /** The office's own wrong → right pairs, beside the lexicon. */
  readonly confusables: readonly (readonly [wrong: string, right: string])[];
  /** Words never to be reported as typos or variants. */
  readonly dictionary: ReadonlySet<string>;
  /** The office's forbidden → preferred words (empty where there is only a ban). */
  readonly terms: readonly (readonly [forbidden: string, preferred: string])[];
}
