import { isDigit, isHan } from '../../text/chars';
import { keptByText } from '../../text/kept';
import { figureEnd } from './figures';
import { behindRun, formOf, type Opener, opens, type Placeholder, type PlaceholderForm } from './forms';
import { dateGapEnd, isBlankGap } from './gaps';
import { isPlaceholder } from './marks';
import { measureAt } from './measures';
import { isMentioned } from './mention';
import { noteEnd, todoEnd } from './notes';
import { someDayEnd } from './someDay';

/**
 * Every placeholder of a paragraph, in order; linear in the text. Ranges hold the marks alone, not the noun behind. Kept by text, since
 * two rules ask and one of them reads the whole draft.
 */
export const findPlaceholders: (text: string) => readonly Placeholder[] = keptByText(readPlaceholders);

function readPlaceholders(text: string): Placeholder[] {
  const found: Placeholder[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!opens(unit) || isOrdinary(unit, text.charCodeAt(i + 1))) continue;
    const opener = formOf(unit);
    if (opener === undefined) continue;
    const special = specialEnd(text, i, opener);
    const end = special > 0 ? special : opener === 'note' ? i + 1 : runEnd(text, i, opener);
    if (special > 0 || isRun(text, i, end, opener)) {
      const span = { start: i, end, form: shownForm(opener) };
      if (!isMentioned(text, span)) found.push(span);
    }
    i = end - 1;
  }
  return found;
}

/** Whether what stands behind a frequent unit shows that it opens nothing: a stop stands alone, a year has its month. */
function isOrdinary(unit: number, next: number): boolean {
  switch (unit) {
    case 0x3002:
    case 0x2e:
      return next !== unit;
    case 0x5e74:
      return next !== 0x6708 && !isDigit(next);
    case 0x30:
      return next !== unit && next !== 0x6708;
    default:
      return false;
  }
}

/** Behind what opens at `start` where more than its own marks belong to it, else 0. */
function specialEnd(text: string, start: number, opener: Opener): number {
  switch (opener) {
    case 'note':
      return noteEnd(text, start);
    case 'T':
      return todoEnd(text, start);
    case '年':
      return dateGapEnd(text, start);
    case '某':
      return someDayEnd(text, start);
    case '#':
    case 'N':
    case '0':
    case '—':
    case '…':
    case '～':
    case 'Y':
      return figureEnd(text, start, opener);
    default:
      return 0;
  }
}

function isRun(text: string, start: number, end: number, opener: Opener): boolean {
  if (opener === 'blank') return isBlankGap(text, start, end);
  return opener !== 'T' && opener !== '年' && isPlaceholder(text, start, end, opener);
}

/** Behind a run of marks, the digits behind its point included: `X.X%`. */
function runEnd(text: string, start: number, opener: Opener): number {
  const end = behindRun(text, start, opener);
  if (text[end] !== '.' || (opener !== 'X' && opener !== 'x' && opener !== '×' && opener !== '?')) return end;
  const behind = behindRun(text, end + 1, opener);
  const before = text.charCodeAt(start - 1);
  const isFraction =
    behind > end + 1 &&
    behind - start <= 6 &&
    (isHan(before)
      ? measureAt(text, behind) !== undefined
      : isDigit(before) && measureAt(text, behind)?.kind === 'sure');
  return isFraction ? behind : end;
}

/** What a finding says of an opener: a bare TODO is a note, a date without its day a gap. */
function shownForm(opener: Opener): PlaceholderForm {
  if (opener === 'T') return 'note';
  return opener === '年' ? 'blank' : opener;
}
