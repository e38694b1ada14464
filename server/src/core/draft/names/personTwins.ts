import { inOneSentence } from '../../text/around';
import { isHan } from '../../text/chars';
import type { Draft } from '../draft';
import { isAlike, isOnce, type NameSlip, type Place, type Places } from './namePlaces';
import type { NameKind } from './names';
import { isSurname } from './personMentions';
import { surnamesIn } from './surnamePlaces';

/** So many persons are compared. */
const PERSONS = 24;
/** 张志宏、章志宏: so near in one sentence two are a list. */
const LISTED = 16;
const NO_GIVEN =
  /[领导务的了着和与及在是有对为把被将等各全这那其每本该此省市县区镇乡村们个第一位人同不也都就副党原女男]/;

/** One person under two names: 张志宏 for 章志宏, 高云峰 for 高峰. */
export function personTwins(byKind: ReadonlyMap<NameKind, Places>, draft: Draft): NameSlip[] {
  const { text } = draft;
  const whole = new Map<string, readonly Place[]>();
  for (const kind of ['person', 'called', 'told'] as const) {
    for (const [name, places] of byKind.get(kind) ?? []) if (!whole.has(name)) whole.set(name, places);
  }
  return [
    ...otherSurnames(whole, draft),
    ...otherShorts(byKind.get('short'), text),
    ...otherLengths(byKind.get('short'), byKind.get('person'), byKind.get('told'), text),
  ];
}

/** 张志宏同志 in a draft that says 章志宏 more often: the same given name behind a surname that is taken for the other. */
function otherSurnames(names: ReadonlyMap<string, readonly Place[]>, { text, paragraphs }: Draft): NameSlip[] {
  // By the given name, the full ones.
  const byGiven = new Map<string, { readonly right: string; isDone: boolean }[]>();
  const seconds = new Set<number>();
  for (const [right, [place]] of [...names].slice(0, PERSONS)) {
    const given = right.slice(1);
    if (!place || !isSurname(right.charAt(0)) || NO_GIVEN.test(given)) continue;
    seconds.add(given.charCodeAt(0));
    const known = byGiven.get(given);
    if (known) known.push({ right, isDone: false });
    else byGiven.set(given, [{ right, isDone: false }]);
  }
  const found: NameSlip[] = [];
  if (byGiven.size === 0) return found;
  for (const { text: line, start } of paragraphs) {
    for (const at of surnamesIn(line)) {
      if (!seconds.has(line.charCodeAt(at + 1))) continue;
      const wrong = line.slice(at, at + 3);
      const surname = wrong.charAt(0);
      for (const name of byGiven.get(wrong.slice(1)) ?? []) {
        const { right } = name;
        if (name.isDone || right === wrong || !isAlike(surname, right.charAt(0))) continue;
        const first = text.indexOf(right);
        const once = isOnce(text, right);
        if (!isOnce(text, wrong)) {
          if (once) found.push({ offset: first, wrong: right, right: wrong, first: start + at });
          name.isDone = true;
          continue;
        }
        if (inOneSentence(text, start + at, first, LISTED)) continue;
        if (!once) found.push({ offset: start + at, wrong, right, first });
        else if (first < start + at && names.has(wrong))
          found.push({ offset: start + at, wrong, right, first, isDoubtful: true });
      }
    }
  }
  return found;
}

/** 高云峰同志, once, in a draft that says 高峰同志 more often; 王建同志 where it says 王建国同志. */
function otherLengths(
  short: Places | undefined,
  long: Places | undefined,
  told: Places | undefined,
  text: string,
): NameSlip[] {
  const found: NameSlip[] = [];
  if (!short) return found;
  const longs = [...(long ?? []), ...(told ?? [])].filter(
    ([name, [place]]) => place && isSurname(name.charAt(0)) && !NO_GIVEN.test(name.slice(1)),
  );
  for (const [brief, [at, ...more]] of [...short].slice(0, PERSONS)) {
    if (!at) continue;
    for (const [full, [place, ...others]] of longs.slice(0, PERSONS)) {
      if (!place || full.charAt(0) !== brief.charAt(0)) continue;
      if (full.charAt(2) !== brief.charAt(1) && full.charAt(1) !== brief.charAt(1)) continue;
      // 王建 in front of 国同志 is the longer name itself.
      if (
        full.startsWith(brief) &&
        isHan(text.charCodeAt(at.offset + brief.length)) &&
        text.startsWith(full, at.offset)
      )
        continue;
      const met = text.split(full).length - 1;
      if (isListed(text, [at, ...more], [place, ...others])) continue;
      if (more.length > 0 && others.length === 0 && met === 1)
        found.push({ offset: place.offset, wrong: full, right: brief, first: at.offset, isDoubtful: true });
      else if (more.length === 0 && met > 1)
        found.push({ offset: at.offset, wrong: brief, right: full, first: place.offset, isDoubtful: true });
    }
  }
  return found;
}

/** 汪敏同志, once, in a draft that says 王敏同志 more often. */
function otherShorts(names: Places | undefined, text: string): NameSlip[] {
  const found: NameSlip[] = [];
  const all = [...(names ?? [])].slice(0, PERSONS);
  for (const [right, [first, ...more]] of all) {
    if (!first || more.length === 0) continue;
    for (const [wrong, [place, ...others]] of all) {
      if (!place || others.length > 0 || wrong === right) continue;
      const at = wrong.charAt(0) === right.charAt(0) ? 1 : 0;
      if (wrong.charAt(1 - at) !== right.charAt(1 - at) || !isAlike(wrong.charAt(at), right.charAt(at))) continue;
      if (isListed(text, [first, ...more], [place])) continue;
      found.push({ offset: place.offset, wrong, right, first: first.offset, isDoubtful: true });
    }
  }
  return found;
}

/** Whether one of these stands beside one of those, in one sentence. */
function isListed(text: string, some: readonly Place[], others: readonly Place[]): boolean {
  return some.some((one) => others.some((other) => inOneSentence(text, one.offset, other.offset, LISTED)));
}
