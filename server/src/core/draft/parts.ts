import type { Span } from '../text/span';

/** The parts of a speech that are not its sections. Spans leave out indents and trailing blanks. */
export interface Parts {
  readonly title: Span | undefined;
  /** Occasion, date, speaker: the lines between title and salutation. */
  readonly bylines: readonly Span[];
  /** The first 称呼: `同志们：`. */
  readonly salutation: Span | undefined;
}
