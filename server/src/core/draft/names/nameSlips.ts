import { SURNAMES } from '../../lexicon/surnames';
import type { Draft } from '../draft';
import { otherCenters, shorterOrgs } from '../levels/orgSlips';
import { mentions } from '../matches';
import { countedTwins, spannedTwins, systemTwins } from './campaignTwins';
import { chiefPlaces, otherHouses } from './chiefNames';
import { endTwins, quotedOnce } from './lonelyTwins';
import { longTwins } from './longTwins';
import { meetingTwins } from './meetingTwins';
import { CROWD, isAlike, type NameSlip, OFFICIAL, PERSON, type Places, placesOf, TELLING, TRADE } from './namePlaces';
import type { NameKind } from './names';
import { officeSlips } from './officeSlips';
import { personSlips } from './personSlips';
import { placeSlips } from './placeSlips';
import { quotedTwins, shorterDocuments, sloganTwins } from './quotedTwins';
import { strayNamesakes } from './strayNamesakes';
import { titleSlips } from './titleSlips';
import { turnedRows, turnedWords } from './turnedWords';
import { briefTwins, twinNames } from './twinNames';

/** Whether two characters at a place of two names are a slip, where the right form is met often, or but once. */
type IsSlip = (at: number, one: string, other: string, once: boolean, name: string) => boolean;

const hasTitles = mentions('》');

/** The slips of all names of a draft, each place once, by place. */
export function nameSlips(draft: Draft): NameSlip[] {
  const byKind = placesOf(draft);
  const found: NameSlip[] = [];
  // Each place once; of two names met once each only one is wrong.
  const add = (one: NameSlip): void => {
    const known = found.some(
      ({ offset, wrong, right }) =>
        (offset < one.offset + one.wrong.length && one.offset < offset + wrong.length) ||
        (wrong === one.right && right === one.wrong),
    );
    if (!known) found.push(one);
  };
  for (const [kind, isSlip] of RULES) {
    const names = byKind.get(kind);
    if (names) for (const one of slips(names, isSlip, EVEN_ONCE.has(kind), kind === 'marked')) add(one);
  }
  for (const one of personSlips(byKind, draft)) add(one);
  for (const one of placeSlips(byKind.get('place'), draft)) add(one);
  for (const one of chiefPlaces(byKind.get('place'), byKind.get('brief'), draft)) add(one);
  for (const one of otherHouses(draft)) add(one);
  const spots = byKind.get('spot');
  if (spots) for (const one of twinNames(spots, draft.text, draft.parts.title?.end ?? 0)) add(one);
  for (const one of briefTwins(byKind.get('brief'), draft.text)) add(one);
  for (const one of officeSlips(draft)) add(one);
  const titleEnd = draft.parts.title?.end ?? 0;
  for (const one of shorterOrgs(spots, draft.text)) add(one);
  for (const one of otherCenters(byKind.get('center'), draft.text, titleEnd)) add(one);
  for (const one of titleSlips(draft, byKind.get('marked'))) add(one);
  for (const kind of ['slogan', 'marked'] as const) {
    for (const one of strayCampaigns(byKind.get(kind), titleEnd)) add(one);
    for (const one of quotedTwins(byKind.get(kind), draft.text, titleEnd)) add(one);
  }
  if (draft.text.includes('”')) for (const one of [...sloganTwins(draft), ...countedTwins(draft)]) add(one);
  for (const one of [...spannedTwins(draft), ...systemTwins(draft)]) add(one);
  for (const one of meetingTwins(draft)) add(one);
  for (const one of endTwins(byKind, draft.text)) add(one);
  for (const one of [...turnedWords(draft), ...turnedRows(draft)]) add(one);
  for (const one of strayNamesakes(byKind, draft.text)) add(one);
  for (const one of quotedOnce(draft)) add(one);
  for (const one of longTwins(draft)) add(one);
  if (hasTitles(draft)) for (const one of shorterDocuments(draft.text, titleEnd)) add(one);
  for (const [kind, least] of [
    ['office', 2],
    ['center', 1],
  ] as const) {
    const offices = byKind.get(kind);
    if (offices) for (const one of shortened(offices, least, draft.text)) add(one);
  }
  return found.sort((a, b) => a.offset - b.offset);
}

/** Kinds of which two names that are met once each are compared as well. */
const EVEN_ONCE: ReadonlySet<NameKind> = new Set(['person', 'given', 'site', 'firm', 'seat', 'marked']);
/** “红旗渠精神”: what such names end with says that there is but one. */
const COINED = /^.{3,}(?:精神|工程|行动|计划|模式|品牌|活动|战略|机制|经验)$/;

const RULES: readonly (readonly [NameKind, IsSlip])[] = [
  // A headline has a blank where the text has a comma.
  [
    'marked',
    (_, one, other, once) => !/\s/.test(one + other) && !TELLING.test(one + other) && (!once || isAlike(one, other)),
  ],
  [
    'slogan',
    (at, one, other, once, name) =>
      !once && !TELLING.test(one + other) && ((at > 0 && COINED.test(name)) || isAlike(one, other)),
  ],
  ['firm', (_, one, other) => !TELLING.test(one + other) && isAlike(one, other)],
  // 石桥乡, 石桥镇.
  ['seat', (at) => at === 2],
  ['unit', (at, one, other, once) => at > 0 && !once && !TELLING.test(one + other) && !TRADE.test(one + other)],
  // 滨河生态公园, 滨江生态公园: the name proper comes first.
  ['site', (at, one, other) => at === 1 && !TELLING.test(one + other) && !TRADE.test(one + other)],
  // The first character may be no part of the name.
  ['spot', (at, one, other) => at > 0 && !TELLING.test(one + other) && !TRADE.test(one + other) && isAlike(one, other)],
  ['office', (_, one, other) => !TELLING.test(one + other) && !TRADE.test(one + other) && isAlike(one, other)],
  ['given', (_, one, other) => isAlike(one, other)],
  // Another surname is another person; of two names met once each the character must be one that is taken for the other.
  ['person', (at, one, other, once) => at > 0 && !OFFICIAL.test(one + other) && (!once || isAlike(one, other))],
];

/** So much may stand between two in one list. */
const LISTED = 3;

/** Names met once that differ by one character from one met more often, or from one met once ahead, in another paragraph. */
function slips(names: Places, isSlip: IsSlip, evenOnce: boolean, evenNear: boolean): NameSlip[] {
  const known = new Map<string, string[]>();
  for (const [name, places] of names) {
    if (places.length < 2 && !evenOnce) continue;
    for (const half of halvesOf(name)) {
      const list = known.get(half);
      if (list) list.push(name);
      else known.set(half, [name]);
    }
  }
  const found: NameSlip[] = [];
  if (known.size === 0) return found;
  for (const [wrong, [place, ...more]] of names) {
    if (more.length > 0 || !place) continue;
    for (const half of halvesOf(wrong)) {
      const list = known.get(half) ?? [];
      // A head that many names share says nothing.
      if (list.length === 0 || list.length > CROWD) continue;
      const right = list.find((one) => {
        const places = names.get(one) ?? [];
        const [first] = places;
        if (one === wrong || !first) return false;
        const once = places.length === 1;
        if (once && (first.offset > place.offset || (!evenNear && first.paragraph === place.paragraph))) return false;
        // 国际重要湿地、国家重要湿地, 《…》和《…》: two in one list.
        if (places.some(({ offset }) => Math.abs(place.offset - offset) <= wrong.length + LISTED)) return false;
        return isOneSlip(one, wrong, (at, a, b) => isSlip(at, a, b, once, one));
      });
      if (right === undefined) continue;
      found.push({ offset: place.offset, wrong, right, first: names.get(right)?.[0]?.offset ?? 0 });
      break;
    }
  }
  return found;
}

/** Of two names that differ in one character one half is the same, and mostly of two with neighbours exchanged. */
function halvesOf(name: string): string[] {
  const middle = name.length >> 1;
  return [`${name.length}<${name.slice(0, middle)}`, `${name.length}>${name.slice(middle)}`];
}

/** A shorter name with two characters exchanged may be another word. */
const SHORTEST_TURNED = 5;

function isOneSlip(one: string, other: string, isSlip: (at: number, a: string, b: string) => boolean): boolean {
  let at = -1;
  for (let k = 0; k < one.length; k++) {
    if (one[k] === other[k]) continue;
    if (at < 0) at = k;
    else return k === at + 1 && (isTurned(one, other, at) || isTurnedGiven(one, other, at));
  }
  return at >= 0 && isSlip(at, one.charAt(at), other.charAt(at));
}

/** 扩改建项目 for 改扩建项目: two neighbours exchanged, all else the same. */
function isTurned(one: string, other: string, at: number): boolean {
  const [a, b] = [one.charAt(at), one.charAt(at + 1)];
  if (one.length < SHORTEST_TURNED || other.charAt(at) !== b || other.charAt(at + 1) !== a || TELLING.test(a + b))
    return false;
  return one.slice(at + 2) === other.slice(at + 2);
}

/** 王明志县长 for 王志明: a given name turned round; places have names of other makes. */
function isTurnedGiven(one: string, other: string, at: number): boolean {
  const [a, b] = [one.charAt(1), one.charAt(2)];
  if (one.length !== PERSON || at !== 1 || other.charAt(1) !== b || other.charAt(2) !== a) return false;
  return SURNAMES.has(one.charAt(0)) && !OFFICIAL.test(a + b);
}

/** What a name in quotes is the name of: “清风护航”专项行动. */
const CAMPAIGN =
  /^(?:专项|行动|工程|计划|活动|项目|品牌|模式|机制|精神|战略|品牌|平台|系统|论坛|大赛|攻坚|整治|服务|经验)/;

/** “清风远航”行动 in a draft whose title, or three places of whose text, say “清风护航”行动. */
function strayCampaigns(names: Places | undefined, titleEnd: number): NameSlip[] {
  const found: NameSlip[] = [];
  if (!names) return found;
  const chief = [...names].filter(
    ([, [first, ...more]]) => first && more.length > 0 && (first.offset < titleEnd || more.length > 1),
  );
  if (chief.length === 0) return found;
  for (const [wrong, [place, ...more]] of names) {
    if (more.length > 0 || !place || !CAMPAIGN.test(place.behind)) continue;
    const [right = '', places = []] =
      chief
        .slice(0, CROWD)
        .find(
          ([one, all]) =>
            one.length === wrong.length &&
            all.some(({ behind }) => behind === place.behind) &&
            isOneSlip(one, wrong, (at, a, b) => at > 0 && !TELLING.test(a + b)),
        ) ?? [];
    if (right !== '') found.push({ offset: place.offset, wrong, right, first: places[0]?.offset ?? 0 });
  }
  return found;
}

/** 市交通局 in a draft that says 市交通运输局 as often or more: one office under two names. */
function shortened(offices: Places, least: number, text: string): NameSlip[] {
  const byHead = new Map<string, string[]>();
  for (const name of offices.keys()) {
    // 市文旅广电局, 市文化广电和旅游局.
    for (const head of [name.slice(0, 3), `${name.slice(0, 2)}-`]) {
      const list = byHead.get(head);
      if (list) list.push(name);
      else byHead.set(head, [name]);
    }
  }
  const found: NameSlip[] = [];
  for (const list of byHead.values()) {
    if (list.length !== 2) continue;
    const [right = '', wrong = ''] = list.sort((a, b) => b.length - a.length);
    const full = offices.get(right) ?? [];
    const short = offices.get(wrong) ?? [];
    const [first] = full;
    if (
      right.length < wrong.length + least ||
      (least === 1 && right.length > wrong.length + 1) ||
      !first ||
      full.length < short.length ||
      // （以下简称市应急局）.
      short.some(({ offset }) => text.slice(Math.max(0, offset - 6), offset).includes('称')) ||
      !isWithin(wrong, right)
    )
      continue;
    for (const { offset } of short) found.push({ offset, wrong, right, first: first.offset });
  }
  return found;
}

/** Whether all characters of one stand in the other: in whatever order where both end alike, 市文旅广电局 of 市文化广电和旅游局. */
function isWithin(short: string, long: string): boolean {
  let rest = long;
  for (const unit of short) {
    if (!rest.includes(unit)) return false;
    rest = rest.replace(unit, '');
  }
  return true;
}
