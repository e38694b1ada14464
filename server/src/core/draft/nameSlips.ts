import { alike } from '../lexicon/similar';
import { SURNAMES } from '../lexicon/surnames';
import { findAll } from '../text/findAll';
import type { Draft } from './draft';
import { type NameKind, namesIn } from './names';

/** A name that differs from another of the draft by one character, or is a short form of it. */
export interface NameSlip {
  readonly offset: number;
  readonly wrong: string;
  readonly right: string;
  /** Where the right form first stands. */
  readonly first: number;
}

/** Characters whose difference makes another name: numerals, order, time, place. */
const TELLING =
  /[\d一二三四五六七八九十百千两上中下前后左右东南西北新旧大小多少增减进出升降内外省市县区乡镇村年月日甲乙丙丁A-Za-z×X也就]/;
/** In the name of a unit the trade tells as well: 农业服务中心, 企业服务中心. */
const TRADE = /[国农工商企医疗文教学科产冷数]/;
/** What no given name has: 浙江省原副省长. */
const OFFICIAL = /[省市县区原委部局办任记党]/;

/** Where each name stands, in order; in which paragraph. */
type Places = Map<string, Place[]>;
interface Place {
  readonly offset: number;
  readonly paragraph: number;
  readonly behind: string;
  readonly bounded: boolean;
}

/** Whether two characters at a place of two names are a slip, where the right form is met often, or but once. */
type IsSlip = (at: number, one: string, other: string, once: boolean, name: string) => boolean;

/** The slips of all names of a draft, each place once, by place. */
export function nameSlips(draft: Draft): NameSlip[] {
  const byKind = placesOf(draft);
  const found = new Map<number, NameSlip>();
  const add = (one: NameSlip): void => {
    if (!found.has(one.offset)) found.set(one.offset, one);
  };
  for (const [kind, isSlip] of RULES) {
    const names = byKind.get(kind);
    if (names) for (const one of slips(names, isSlip, EVEN_ONCE.has(kind))) add(one);
  }
  for (const one of strayPersons(byKind.get('person'), draft.text)) add(one);
  for (const one of toldAgain(byKind.get('person'), draft.text)) add(one);
  for (const one of strayPlaces(byKind.get('place'))) add(one);
  for (const kind of ['slogan', 'marked'] as const) {
    for (const one of strayCampaigns(byKind.get(kind), draft.parts.title?.end ?? 0)) add(one);
  }
  for (const one of introducedTwice(byKind.get('introduced'), draft.text)) add(one);
  for (const [kind, least] of [
    ['office', 2],
    ['center', 1],
  ] as const) {
    const offices = byKind.get(kind);
    if (offices) for (const one of shortened(offices, least)) add(one);
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}

/** By sound or shape. */
function isAlike(one: string, other: string): boolean {
  return alike(one, other) !== undefined;
}

/** Kinds of which two names that are met once each are compared as well. */
const EVEN_ONCE: ReadonlySet<NameKind> = new Set(['person', 'given', 'site', 'firm', 'seat', 'marked']);
/** “红旗渠精神”: what such names end with says that there is but one. */
const COINED = /^.{3,}(?:精神|工程|行动|计划|模式|品牌|活动|战略|机制|经验)$/;

const RULES: readonly (readonly [NameKind, IsSlip])[] = [
  ['marked', (_, one, other, once) => !TELLING.test(one + other) && (!once || isAlike(one, other))],
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

function placesOf({ paragraphs }: Draft): ReadonlyMap<NameKind, Places> {
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

/** Names met once that differ by one character from one met more often, or from one met once in another paragraph ahead. */
function slips(names: Places, isSlip: IsSlip, evenOnce: boolean): NameSlip[] {
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
        if (once && (first.offset > place.offset || first.paragraph === place.paragraph)) return false;
        return isOneSlip(one, wrong, (at, a, b) => isSlip(at, a, b, once, one));
      });
      if (right === undefined) continue;
      found.push({ offset: place.offset, wrong, right, first: names.get(right)?.[0]?.offset ?? 0 });
      break;
    }
  }
  return found;
}

const CROWD = 12;

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

const PERSON = 3;

/** How far behind its introduction a name comes again. */
const AGAIN = 200;
/** What stands behind a name that is told of. */
const TELLS = /[说却在的是把也又，将对为就一二三先主每带同坚当走看没不和与自]/;

/** 周晓兰 a few sentences behind 窗口干部周晓岚, either met once. */
function introducedTwice(names: Places | undefined, text: string): NameSlip[] {
  const found: NameSlip[] = [];
  for (const [wrong, [place]] of [...(names ?? [])].slice(0, PERSONS)) {
    if (!place || text.indexOf(wrong) !== text.lastIndexOf(wrong)) continue;
    const from = place.offset + wrong.length;
    const near = text.slice(from, from + AGAIN);
    for (let at = near.indexOf(wrong.charAt(0)); at >= 0; at = near.indexOf(wrong.charAt(0), at + 1)) {
      const right = near.slice(at, at + wrong.length);
      const [a, b] = [right.charAt(1), right.charAt(2)];
      if (!'，。；：！？“”　\n'.includes(near.charAt(at - 1) || '-') || !TELLS.test(near.charAt(at + 3))) continue;
      const alike =
        (a === wrong.charAt(1) && isAlike(b, wrong.charAt(2))) ||
        (b === wrong.charAt(2) && isAlike(a, wrong.charAt(1)));
      if (alike) found.push({ offset: place.offset, wrong, right, first: from + at });
    }
  }
  return found;
}

/** So many names of persons are looked for without their titles. */
const PERSONS = 24;
const SURNAME_OFTEN = 60;

/** 王秀蓝 without a title, once, in a draft that says 王秀兰 more often, once with a title at least. */
function strayPersons(names: Places | undefined, text: string): NameSlip[] {
  const found: NameSlip[] = [];
  for (const right of [...(names?.keys() ?? [])].slice(0, PERSONS)) {
    const first = text.indexOf(right);
    if (OFFICIAL.test(right) || text.indexOf(right, first + 1) < 0) continue;
    const surname = right.charAt(0);
    // A surname that is a common word as well, 关 or 向, says nothing.
    let budget = SURNAME_OFTEN;
    for (let at = text.indexOf(surname); at >= 0 && budget > 0; at = text.indexOf(surname, at + 1), budget--) {
      const [a, b] = [text.charAt(at + 1), text.charAt(at + 2)];
      const wrong = surname + a + b;
      if (wrong === right || names?.has(wrong) || (a !== right.charAt(1) && b !== right.charAt(2))) continue;
      if (text.indexOf(wrong) !== text.lastIndexOf(wrong)) continue;
      const isSlip = a === right.charAt(1) ? isAlike(b, right.charAt(2)) : isAlike(a, right.charAt(1));
      if (isSlip) found.push({ offset: at, wrong, right, first });
    }
  }
  return found;
}

/** 应急局局长李建国通报了情况: a name behind an office, with what its bearer did. */
const DID = '通报|传达|汇报|宣读|部署|主持|介绍|解读|点评|发言|讲话|报告|总结';
const DONE = new RegExp(
  `(?:长|书记|主任|主席|经理)([\\u4e00-\\u9fff]{3})(?:同志)?(?:[作做]了|进行了)?[\\u4e00-\\u9fff]{0,4}?(${DID})`,
  'g',
);
const DONE_AGAIN = new RegExp(
  `^(?:同志|书记|县长|市长|区长|局长|主任)?(?:刚才|刚刚|已经|在会上|会上|也|又)?(?:的|所?[作做]的)?(?:重要|典型|工作|交流|表态)?(${DID})`,
);
const DONE_REACH = 14;

/** 李建军同志刚才通报的问题 behind 局长李建国通报了: either once, one character apart, and the same is told of both. */
function toldAgain(names: Places | undefined, text: string): NameSlip[] {
  const found: NameSlip[] = [];
  let done: readonly RegExpExecArray[] | undefined;
  for (const [wrong, [place, ...more]] of [...(names ?? [])].slice(0, PERSONS)) {
    if (!place || more.length > 0 || text.indexOf(wrong) !== text.lastIndexOf(wrong)) continue;
    const from = place.offset + wrong.length;
    const verb = DONE_AGAIN.exec(text.slice(from, from + DONE_REACH))?.[1];
    if (verb === undefined) continue;
    done ??= findAll(DONE, text);
    for (const { 0: said, 1: right = '', 2: did, index } of done) {
      if (did !== verb || index > place.offset || right.charAt(0) !== wrong.charAt(0) || right === wrong) continue;
      if (right.charAt(1) !== wrong.charAt(1) && right.charAt(2) !== wrong.charAt(2)) continue;
      found.push({ offset: place.offset, wrong, right, first: index + said.indexOf(right) });
      break;
    }
  }
  return found;
}

/**
 * 柳树河综合治理 beside 柳林河综合治理: one character apart, and the same is said of both; 枫林凹村 beside 枫林坳村, met more often: a character that is
 * taken for the other; 清云村 and 青云村, where both names begin for certain.
 */
function strayPlaces(names: Places | undefined): NameSlip[] {
  const found: NameSlip[] = [];
  if (!names) return found;
  const byFrame = new Map<string, string[]>();
  for (const [name, places] of names) {
    if (places.length < 2 && !places[0]?.bounded) continue;
    for (const frame of framesOf(name)) {
      const list = byFrame.get(frame);
      if (list) list.push(name);
      else byFrame.set(frame, [name]);
    }
  }
  for (const [wrong, [place, ...more]] of names) {
    if (more.length > 0 || !place) continue;
    for (const frame of framesOf(wrong)) {
      const list = byFrame.get(frame) ?? [];
      if (list.length > CROWD) continue;
      const right = list.find((one) => isSamePlace(one, names.get(one) ?? [], wrong, place));
      if (!right) continue;
      found.push({ offset: place.offset, wrong, right, first: names.get(right)?.[0]?.offset ?? 0 });
      break;
    }
  }
  return found;
}

function framesOf(name: string): readonly string[] {
  return [`${name.charAt(0)}-${name.charAt(2)}`, `-${name.slice(1)}`];
}

const NO_ALIKE = '江山';

function isSamePlace(right: string, places: readonly Place[], wrong: string, place: Place): boolean {
  const at = right.charAt(0) === wrong.charAt(0) ? 1 : 0;
  const [a, b] = [right.charAt(at), wrong.charAt(at)];
  const [first] = places;
  if (a === b || !first || TELLING.test(a + b)) return false;
  const said = /^[\u4e00-\u9fff]{2}/.test(place.behind) && places.some(({ behind }) => behind === place.behind);
  if (at === 1 && said && places.length > 1 && places.some(({ bounded }) => bounded)) return true;
  // 浙江 behind a word; where the first character differs, both must be the names' own.
  if (NO_ALIKE.includes(right.charAt(2)) || !isAlike(a, b)) return false;
  if (at === 0 && !(place.bounded && places.some(({ bounded }) => bounded))) return false;
  return (
    places.length > 1 ||
    (place.bounded && first.bounded && first.paragraph !== place.paragraph && first.offset < place.offset)
  );
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
function shortened(offices: Places, least: number): NameSlip[] {
  const byHead = new Map<string, string[]>();
  for (const name of offices.keys()) {
    const head = name.slice(0, 3);
    const list = byHead.get(head);
    if (list) list.push(name);
    else byHead.set(head, [name]);
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
      !isWithin(wrong, right)
    )
      continue;
    for (const { offset } of short) found.push({ offset, wrong, right, first: first.offset });
  }
  return found;
}

/** Whether all characters of one stand in the other, in order. */
function isWithin(short: string, long: string): boolean {
  let k = 0;
  for (const unit of long) if (unit === short.charAt(k)) k++;
  return k === short.length;
}
