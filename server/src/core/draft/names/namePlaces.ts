import { alike } from '../../lexicon/similar';
import type { Draft } from '../draft';
import { type NameKind, namesIn } from './names';

/** A name that differs from another of the draft by one character, or is a short form of it. */
export interface NameSlip {
  readonly offset: number;
  readonly wrong: string;
  readonly right: string;
  /** Where the right form first stands. */
  readonly first: number;
  /** Two names may be meant. */
  readonly isDoubtful?: boolean;
}

/** Where each name stands, in order; in which paragraph. */
export type Places = Map<string, Place[]>;

/** Where a name stands. Offsets are the draft's. */
export interface Place {
  readonly offset: number;
  readonly paragraph: number;
  /** The two characters behind it. */
  readonly behind: string;
  /** It stands behind a mark, where a name begins for certain. */
  readonly bounded: boolean;
}

/** Characters whose difference makes another name: numerals, order, time, place. */
export const TELLING =
  /[\d一二三四五六七八九十百千两上中下前后左右东南西北新旧大小多少增减进出升降内外省市县区乡镇村年月日甲乙丙丁A-Za-z×X也就]/;
/** In the name of a unit the trade tells as well: 农业服务中心, 企业服务中心. */
export const TRADE = /[国农工商企医疗文教学科产冷数]/;
/** What no given name has: 浙江省原副省长. */
export const OFFICIAL = /[省市县区原委部局办任记党协]/;
/** A head that so many names share says nothing. */
export const CROWD = 12;
/** How many characters a person's name has here. */
export const PERSON = 3;

/** Whether one character is taken for the other, by sound or shape. */
export function isAlike(one: string, other: string): boolean {
  return alike(one, other) !== undefined;
}

/** Whether a word stands but once in a text. */
export function isOnce(text: string, word: string): boolean {
  return text.indexOf(word) === text.lastIndexOf(word);
}

/** All names of a draft, by kind. */
export function placesOf({ paragraphs }: Draft): ReadonlyMap<NameKind, Places> {
  const byKind = new Map<NameKind, Places>();
  for (const { text, start, index } of paragraphs) {
    for (const { kind, name, offset, behind = '', bounded = false } of namesIn(text)) {
      const places = byKind.get(kind) ?? new Map<string, Place[]>();
      byKind.set(kind, places);
      const known = places.get(name);
      const place = { offset: start + offset, paragraph: index, behind, bounded };
      if (known) known.push(place);
      else places.set(name, [place]);
    }
  }
  return byKind;
}
