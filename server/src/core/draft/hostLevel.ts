import { findAll } from '../text/findAll';
import type { Draft } from './draft';

/** 省 市 县 … : the level of administration a speech is held at. */
export type Level = '省' | '市' | '州' | '盟' | '县' | '区' | '旗' | '镇' | '乡' | '村';

/** The higher, the wider. 区 is a city's; an 自治区 is told apart by `hostLevel`. */
export const LEVEL_RANK: Readonly<Record<Level, number>> = {
  省: 5,
  市: 4,
  州: 4,
  盟: 4,
  县: 3,
  区: 3,
  旗: 3,
  镇: 2,
  乡: 2,
  村: 1,
};

export interface HostLevel {
  readonly level: Level;
  /** Where the evidence stands in the draft. */
  readonly start: number;
  readonly end: number;
  /** The title or opening says it outright. */
  readonly stated: boolean;
}

/** 全市 and 我市, not 我区域, 全市场, 全区间, 全镇定. */
export const OWN_LEVEL =
  /(?<![健齐安保完周成顾俱双])([全我])([省市州盟县区旗镇乡村])(?![域间别块位场民场面容值价定井])/g;

/**
 * The level of administration the speech is held at: from title and bylines, then from what 我市, 全市 … in the text agree on.
 * `undefined` where they do not, and in a draft of an 自治区, whose 区 may be two levels.
 */
export function hostLevel(draft: Draft): HostLevel | undefined {
  const { text, parts } = draft;
  if (text.includes('自治区')) return undefined;
  for (const span of [parts.title, ...parts.bylines]) {
    if (!span) continue;
    const stated = text.slice(span.start, span.end).matchAll(OWN_LEVEL).next().value;
    if (stated) {
      const start = span.start + stated.index;
      return { level: stated[2] as Level, start, end: start + 2, stated: true };
    }
  }
  const votes = new Map<Level, { count: number; start: number }>();
  for (const found of findAll(OWN_LEVEL, text)) {
    const level = found[2] as Level;
    const vote = votes.get(level) ?? { count: 0, start: found.index };
    vote.count += found[1] === '我' ? 2 : 1;
    votes.set(level, vote);
  }
  const [first, second] = [...votes].sort((a, b) => b[1].count - a[1].count);
  if (!first || first[1].count < ENOUGH || first[1].count < 3 * (second?.[1].count ?? 0)) return undefined;
  return { level: first[0], start: first[1].start, end: first[1].start + 2, stated: false };
}

/** So many votes are needed without a title that says it. */
const ENOUGH = 6;
