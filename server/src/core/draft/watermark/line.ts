import type { Span } from '../../text/span';
import type { CodeSpan } from './code';
import type { Evidence } from './evidence';
import type { Score } from './score';

/**
 * seller: the seller's or the office's own line · boilerplate: what a site frames a page with · scraping: a phrase that a
 * collecting site wrote around the speech · echo: the title or the first paragraph once more, often broken off.
 */
export type WatermarkKind = 'seller' | 'boilerplate' | 'scraping' | 'echo';

/** A whole line that is not the speech. */
export interface WatermarkLine {
  readonly kind: WatermarkKind;
  /** Of an echo: the true place that it repeats, in offsets of the text. */
  readonly original?: Span;
  /** No advert, only what a printed text brings along: a source, a caption, a title said twice. */
  readonly minor?: true;
}

/** What a line is by itself, wherever it stands. Offsets are those of `text`. */
export interface LineReading extends Span {
  /** The whole line; `start` and `end` leave out the blanks at its ends. */
  readonly text: string;
  readonly hits: readonly Evidence[];
  /** Undefined where the line holds no evidence or is too long to be judged as a whole. */
  readonly score: Score | undefined;
  /** What the line is, if it is not the speech. */
  readonly verdict: WatermarkLine | undefined;
  /** Inside a line of the speech, ascending, not overlapping. */
  readonly inline: readonly Span[];
  /** Remains of a page's source, likewise. */
  readonly code: readonly CodeSpan[];
}

/** A line that is not blank, without the blanks at its ends. */
export interface ScoredLine extends Span {
  readonly line: number;
  readonly reading: LineReading;
}

/** What such a line says. */
export function textOf({ reading }: ScoredLine): string {
  return reading.text.slice(reading.start, reading.end);
}
