import { isCommonWord } from '../../lexicon/commonWords';
import { hanStart } from '../../text/hanRun';
import { isOnce, type NameSlip } from './namePlaces';

/** What leads to a name without a mark: 对乡才站的指导. */
const LEADS = '对由向把将以为让到在持助设用好与和托靠，。；：、';
const FORM = 3;
const LONGEST = 24;

/**
 * 乡才站 behind 乡村振兴人才驿站（以下简称“人才驿站”）: made of characters of the full name in its order, and not the short form explained.
 * `end` is where the full name ends, `from` where its explanation does.
 */
export function otherShortForms(text: string, end: number, from: number, right: string): NameSlip[] {
  const full = text.slice(hanStart(text, end, LONGEST), end);
  const last = full.charAt(full.length - 1);
  const found: NameSlip[] = [];
  if (full.length <= FORM + 2 || !right.endsWith(last)) return found;
  for (let at = text.indexOf(last, from); at >= 0; at = text.indexOf(last, at + 1)) {
    const wrong = text.slice(at + 1 - FORM, at + 1);
    if (full.includes(wrong) || right.includes(wrong) || !isInOrder(wrong, full) || !isOnce(text, wrong)) continue;
    if (!LEADS.includes(text.charAt(at - FORM) || '，')) continue;
    if (isCommonWord(wrong.slice(0, 2)) || isCommonWord(wrong.slice(1)) || isCommonWord(text.slice(at, at + 2)))
      continue;
    found.push({ offset: at + 1 - FORM, wrong, right, first: end, isDoubtful: true });
  }
  return found;
}

function isInOrder(short: string, full: string): boolean {
  let k = 0;
  for (const unit of full) if (unit === short.charAt(k)) k++;
  return k === short.length;
}
