import { countCharacters, type Draft, type Span, speakingSeconds } from '../core/index';
import type { Parsed } from './documents';

/** 字数 and speaking time of a stretch of a draft. */
export interface Quantity {
  readonly characters: number;
  readonly seconds: number;
}

export function measure({ draft, profile }: Parsed, span: Span = whole(draft)): Quantity {
  const characters = countCharacters(draft.text, span.start, span.end);
  return { characters, seconds: speakingSeconds(characters, profile.checker.settings.conventions.charactersPerMinute) };
}

export function whole(draft: Draft): Span {
  return { start: 0, end: draft.text.length };
}

/** `1,234字 · 6分10秒` */
export function quantityText({ characters, seconds }: Quantity): string {
  return `${charactersText(characters)} · ${durationText(seconds)}`;
}

/** `1,234字` */
export function charactersText(characters: number): string {
  return `${String(characters).replace(/\B(?=(?:\d{3})+$)/g, ',')}字`;
}

/** `6分10秒`, `45秒`, `1小时5分`: seconds are left out where there are hours. */
export function durationText(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor((seconds % 3600) / 60);
  const rest = seconds % 60;
  if (hours > 0) return minutes === 0 ? `${hours}小时` : `${hours}小时${minutes}分`;
  if (minutes === 0) return `${rest}秒`;
  return rest === 0 ? `${minutes}分` : `${minutes}分${rest}秒`;
}
