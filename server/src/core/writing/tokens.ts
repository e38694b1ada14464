import type { Draft } from '../draft/draft';
import { findPlaceholders } from '../draft/placeholder/find';
import { HARD_WORDS } from '../lexicon/hardWords';
import { PhraseSet } from '../text/phraseSet';
import { quotations } from '../text/quotes';
import type { Span } from '../text/span';
import { isProse } from './caret';

/** What is told apart in the text: 序次语 · 占位符 · 引文 · 数字和日期 · 生僻字、易读错的字. */
export type TokenKind = 'ordinal' | 'placeholder' | 'quotation' | 'figure' | 'rareCharacter';

/** In the order of the legend. */
export const TOKEN_KINDS: readonly TokenKind[] = ['ordinal', 'placeholder', 'quotation', 'figure', 'rareCharacter'];

export interface Token extends Span {
  readonly kind: TokenKind;
}

const FIGURE =
  /\d{2,4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?|\d{1,2}月\d{1,2}[日号]|百分之[〇零一二三四五六七八九十百点]{1,8}|[二三][〇○零一二三四五六七八九]{3}年|\d{1,12}(?:[.,:：]\d{1,12}){0,3}(?:[%％‰]|个百分点)?(?:万亿|[万亿千百])?元?/gu;
/** Han that no everyday font of an office is sure to have: extension A and all beyond the basic plane. */
const BEYOND = /[\u3400-\u4dbf]|[\ud840-\ud888][\udc00-\udfff]/g;
const HARD = new PhraseSet(HARD_WORDS);

/** The tokens of a draft that overlap `range`'s lines, in order, none overlapping another and none over a line's end. Linear. */
export function tokensOf(draft: Draft, range: Span = { start: 0, end: draft.text.length }): Token[] {
  const ordinals = ordinalsByLine(draft);
  const tokens: Token[] = [];
  for (const paragraph of draft.paragraphs) {
    if (paragraph.end < range.start || paragraph.start > range.end) continue;
    if (!isProse(paragraph) || paragraph.kind === 'blank') continue;
    tokens.push(...lineTokens(paragraph.text, paragraph.start, ordinals.get(paragraph.index) ?? []));
  }
  return tokens;
}

/** Ordinals by 0-based line, each cut at the line's end where it was split over two. */
function ordinalsByLine({ enumerations, paragraphs, lines }: Draft): ReadonlyMap<number, Span[]> {
  const found = new Map<number, Span[]>();
  for (const { items } of enumerations) {
    for (const { ordinal } of items) {
      const line = lines.lineAt(ordinal.start);
      const end = Math.min(ordinal.end, paragraphs[line]?.end ?? ordinal.end);
      if (end <= ordinal.start) continue;
      const list = found.get(line);
      if (list) list.push({ start: ordinal.start, end });
      else found.set(line, [{ start: ordinal.start, end }]);
    }
  }
  return found;
}

function lineTokens(text: string, start: number, ordinals: readonly Span[]): Token[] {
  /** The kind of each unit, as place in the legend plus one; what is marked first stays. */
  const kinds = new Uint8Array(text.length);
  const mark = (kind: TokenKind, from: number, to: number) => {
    const value = TOKEN_KINDS.indexOf(kind) + 1;
    for (let i = Math.max(from, 0); i < to && i < text.length; i++) if (kinds[i] === 0) kinds[i] = value;
  };
  for (const span of findPlaceholders(text)) mark('placeholder', span.start, span.end);
  for (const span of ordinals) mark('ordinal', span.start - start, span.end - start);
  for (const span of HARD.find(text)) mark('rareCharacter', span.start, span.end);
  for (const { index, 0: found } of text.matchAll(BEYOND)) mark('rareCharacter', index, index + found.length);
  for (const { index, 0: found } of text.matchAll(FIGURE)) mark('figure', index, index + found.length);
  for (const { open, close } of quotations(text)) mark('quotation', open, close + 1);
  const tokens: Token[] = [];
  for (let i = 0; i < text.length; ) {
    const value = kinds[i] ?? 0;
    let end = i + 1;
    while (end < text.length && kinds[end] === value) end++;
    const kind = TOKEN_KINDS[value - 1];
    if (kind) tokens.push({ kind, start: start + i, end: start + end });
    i = end;
  }
  return tokens;
}
