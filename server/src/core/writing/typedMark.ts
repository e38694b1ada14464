import type { Draft } from '../draft/draft';
import type { Replacement } from '../draft/ordinal';
import { CLOSING, isDigit, isHan, isLatin } from '../text/chars';
import { fullWidth, isChinese } from '../text/width';
import { isProse } from './caret';

/** The half-width marks that are looked at when they are typed. */
export const TYPED_MARKS: readonly string[] = [',', '.', ';', ':', '?', '!', '(', ')', '"', "'"];

/** Quotes as they are typed → opening and closing. */
const QUOTES: Readonly<Record<string, readonly [open: string, close: string]>> = {
  '"': ['“', '”'],
  "'": ['‘', '’'],
};

/**
 * The edit that makes the half-width mark just typed ahead of `offset` full-width, where Chinese stands ahead of it and no number or
 * Latin letter behind it. Quotes become the opening or the closing one; a partner that the editor put behind the caret changes with it.
 */
export function typedMark(draft: Draft, offset: number, mark: string): Replacement | undefined {
  const paragraph = draft.paragraphs[draft.lines.lineAt(offset)];
  const at = offset - 1;
  if (!paragraph || at < paragraph.start || draft.text.charAt(at) !== mark || !isProse(paragraph)) return undefined;
  const ahead = draft.text.slice(paragraph.start, at);
  const next = offset < paragraph.end ? draft.text.charCodeAt(offset) : 0;
  if (isDigit(next) || isLatin(next) || !endsChinese(ahead)) return undefined;
  const partner = partnerOf(mark, ahead);
  if (partner) {
    // An editor that closes pairs by itself has put the other half behind the caret.
    const closed = draft.text.charAt(offset) === (mark === '(' ? ')' : mark) && partner.close !== '';
    return { offset: at, length: closed ? 2 : 1, newText: closed ? partner.mark + partner.close : partner.mark };
  }
  const full = fullMark(mark, ahead);
  return full === undefined ? undefined : { offset: at, length: 1, newText: full };
}

/** Whether Chinese stands right ahead, be it behind closing marks that English has too. */
function endsChinese(ahead: string): boolean {
  let at = ahead.length - 1;
  while (at >= 0 && '”’…—'.includes(ahead.charAt(at))) at--;
  return at >= 0 && isChinese(ahead.charCodeAt(at));
}

/** A mark that comes in pairs, by what is still open; `close` is empty for one that closes. */
function partnerOf(mark: string, ahead: string): { readonly mark: string; readonly close: string } | undefined {
  const quotes = QUOTES[mark];
  if (quotes) {
    const [open, close] = quotes;
    return isOpen(ahead, open, close) ? { mark: close, close: '' } : { mark: open, close };
  }
  return mark === '(' ? { mark: '（', close: '）' } : undefined;
}

function fullMark(mark: string, ahead: string): string | undefined {
  if (mark === ')') return isOpen(ahead, '（', '）') ? '）' : undefined;
  if (mark === '.') {
    // 一. at a line's start is an ordinal with a wrong mark: that is for its rule. Behind a mark a dot ends nothing.
    const ordinal = /^[\s\u3000]*[一二三四五六七八九十]{1,3}$/u.test(ahead);
    const last = ahead.charAt(ahead.length - 1);
    return !ordinal && (isHan(ahead.charCodeAt(ahead.length - 1)) || CLOSING.includes(last)) ? '。' : undefined;
  }
  return fullWidth(mark);
}

function isOpen(ahead: string, open: string, close: string): boolean {
  return ahead.lastIndexOf(open) > ahead.lastIndexOf(close);
}
