import type { LineIndex } from '../text/lines';
import type { Enumeration } from './enumeration';
import type { Section } from './outline';
import type { Markup, Paragraph } from './paragraph';
import type { Parts } from './parts';
import type { Watermarks } from './watermark/find';

/** A text, parsed once; immutable. All offsets are UTF-16 units of `text`. */
export interface Draft {
  readonly text: string;
  readonly markup: Markup;
  readonly lines: LineIndex;
  readonly paragraphs: readonly Paragraph[];
  readonly parts: Parts;
  /** What of the text is not the speech. */
  readonly watermarks: Watermarks;
  /** The outline: sections at level 1, each with its own. */
  readonly sections: readonly Section[];
  /** Runs of ordinals, headings' and inline ones alike, in order of their first items. */
  readonly enumerations: readonly Enumeration[];
}
