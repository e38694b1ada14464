import type { OrdinalStyle } from '../conventions/ordinalStyle';
import type { Span } from '../text/span';
import type { Ordinal } from './ordinal';

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
  /** Its style is not the run's: 三要 among 一是…二是…. */
  readonly stranger: boolean;
  /** Index of its paragraph. */
  readonly paragraph: number;
}

/** 总提: the place that promises how many items follow. */
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
  /** First value it legitimately begins with: 1, or more where it runs on from an earlier run. */
  readonly first: number;
  readonly announcement: Announcement | undefined;
}
