import { behindLast } from './around';
/** What is wrong with a bracket or quotation mark. */
export type PairingFault =
  /** Nothing closes it. */
  | { readonly fault: 'unclosed'; readonly at: number }
  /** Nothing opened it. */
  | { readonly fault: 'unopened'; readonly at: number }
  /** An opening mark stands where a closing one belongs, or the other way round. */
  | { readonly fault: 'reversed'; readonly at: number }
  /** It closes before what was opened inside it: `“《决定”》`. `partner` is the closing mark that comes too late. */
  | { readonly fault: 'crossed'; readonly at: number; readonly partner: number };

/** Opening marks; the closing mark of each stands at the same index of `CLOSERS`. */
export const OPENERS = '“‘（(《〈【〔「『';
export const CLOSERS = '”’）)》〉】〕」』';
const MARKS = /[“”‘’（）()《》〈〉【】〔〕「」『』]/g;

/** How many marks may be open at once: deeper nesting is no prose and is not followed. */
const DEEPEST = 32;

interface Open {
  readonly kind: number;
  readonly at: number;
}

/**
 * Faults of pairing in one paragraph, in order of place. Both widths of round brackets are one class. `keep` says which marks count
 * (an apostrophe, an ordinal's bracket do not). Linear in the text.
 */
export function pairingFaults(text: string, keep: (at: number) => boolean): PairingFault[] {
  const faults: PairingFault[] = [];
  let open: Open[] = [];
  MARKS.lastIndex = 0;
  // `test` makes no match object: every paragraph has some of these marks.
  while (MARKS.test(text)) {
    const i = MARKS.lastIndex - 1;
    const mark = text.charAt(i);
    const opening = kindOf(OPENERS, mark);
    const closing = opening < 0 ? kindOf(CLOSERS, mark) : -1;
    if (!keep(i)) continue;
    if (opening >= 0) {
      if (open.length >= DEEPEST) return [];
      open.push({ kind: opening, at: i });
      continue;
    }
    let k = open.length - 1;
    while (k >= 0 && open[k]?.kind !== closing) k--;
    if (k < 0) {
      faults.push({ fault: 'unopened', at: i });
      continue;
    }
    for (const lost of open.slice(k + 1)) faults.push({ fault: 'unclosed', at: lost.at });
    open = open.slice(0, k);
  }
  for (const lost of open) faults.push({ fault: 'unclosed', at: lost.at });
  if (faults.length === 0) return faults;
  faults.sort((a, b) => a.at - b.at);
  return join(text, faults);
}

function kindOf(marks: string, mark: string): number {
  const index = marks.indexOf(mark);
  return index === 3 ? 2 : index;
}

/** Two faults that explain each other become one (or two of a kind that says what to do). */
function join(text: string, faults: readonly PairingFault[]): PairingFault[] {
  const result: PairingFault[] = [];
  for (let k = 0; k < faults.length; k++) {
    const one = faults[k];
    const two = faults[k + 1];
    if (!one) continue;
    if (two && one.fault === 'unclosed' && two.fault === 'unopened' && sameKind(text, one.at, two.at)) {
      // 《 unclosed and 》 unopened: something between closed too early.
      const crossing = text.charAt(two.at - 1);
      if (CLOSERS.includes(crossing)) {
        result.push({ fault: 'crossed', at: two.at - 1, partner: two.at });
        k++;
        continue;
      }
    }
    if (two && one.fault === two.fault && text[one.at] === text[two.at] && '“”‘’'.includes(text.charAt(one.at))) {
      // “对照“ and ”对照”: the mark that looks the wrong way is turned.
      result.push({ fault: 'reversed', at: one.fault === 'unclosed' ? two.at : one.at });
      k++;
      continue;
    }
    if (two && one.fault === 'unopened' && two.fault === 'unclosed' && sameKind(text, two.at, one.at)) {
      result.push({ fault: 'reversed', at: one.at }, { fault: 'reversed', at: two.at });
      k++;
      continue;
    }
    result.push(one);
  }
  return result;
}

function sameKind(text: string, opening: number, closing: number): boolean {
  return kindOf(OPENERS, text.charAt(opening)) === kindOf(CLOSERS, text.charAt(closing));
}

/** A list's number in running text: `分三步走：1）摸清底数；2）建立台账`; its bracket has no partner. */
const LISTED = /(?:^|[：:；;。，,、\s])(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-zA-Z])$/;
const REACH = 40;

/** Whether the closing bracket at `at` belongs to a list's number and closes no other. */
export function isListNumber(text: string, at: number): boolean {
  if (!LISTED.test(text.slice(Math.max(0, at - 4), at))) return false;
  const before = text.slice(Math.max(0, at - REACH), at);
  return behindLast(before, '（(') <= behindLast(before, '）)');
}
