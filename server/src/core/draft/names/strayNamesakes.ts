import { isCommonWord } from '../../lexicon/commonWords';
import { isOnce, type NameSlip, OFFICIAL, PERSON, type Place, type Places } from './namePlaces';
import type { NameKind } from './names';
import { isSurname } from './personMentions';

/** So many persons are compared. */
const PERSONS = 24;
const NO_GIVEN = /[的了和与在是有对为把等各全这那其每本该此个第位人不也都就将向同任副]/;
/** Anybody's title; another office is another person's. */
const ANYBODY =
  /^(?:同志|先生|女士|老师|医生|大夫|师傅|教授|院士|警官|烈士|同学|那样|这样|的事迹|的故事|为榜样|院长|校长)/;
const FAR = 16;

/** 田玉芳 in 像田玉芳那样, whom nobody has introduced, in a draft that introduces 田玉芬: one character of the given name, or their order, is another. */
export function strayNamesakes(byKind: ReadonlyMap<NameKind, Places>, text: string): NameSlip[] {
  const called = byKind.get('called');
  if (!called) return [];
  const found: NameSlip[] = [];
  const strays = new Map<string, Place>();
  for (const kind of ['person', 'told'] as const) {
    for (const [name, [place, ...more]] of byKind.get(kind) ?? []) {
      if (place && more.length === 0 && isName(name) && !called.has(name)) strays.set(name, place);
    }
  }
  for (const [wrong, place] of [...strays].slice(0, PERSONS)) {
    if (!ANYBODY.test(text.slice(place.offset + PERSON, place.offset + PERSON + 3))) continue;
    const kin = [...called]
      .slice(0, PERSONS)
      .filter(([right]) => right.charAt(0) === wrong.charAt(0) && isName(right) && isNear(right, wrong));
    const [one, other] = kin;
    const first = one?.[1][0];
    if (!one || !first || other || first.paragraph === place.paragraph) continue;
    const right = one[0];
    if (Math.abs(first.offset - place.offset) < FAR || !isOnce(text, wrong)) continue;
    found.push({ offset: place.offset, wrong, right, first: first.offset, isDoubtful: true });
  }
  return found;
}

function isName(name: string): boolean {
  return (
    name.length === PERSON &&
    isSurname(name.charAt(0)) &&
    !NO_GIVEN.test(name.slice(1)) &&
    !OFFICIAL.test(name.slice(1)) &&
    !isCommonWord(name.slice(0, 2))
  );
}

/** Whether the first character of the given name is the same, or both stand in another order. */
function isNear(one: string, other: string): boolean {
  const [a, b, x, y] = [one.charAt(1), one.charAt(2), other.charAt(1), other.charAt(2)];
  return (a === x && b !== y) || (a === y && b === x && a !== b);
}
