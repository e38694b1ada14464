import { isCommonWord } from '../../lexicon/commonWords';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { isAlike, isOnce, type NameSlip, OFFICIAL, PERSON, type Places } from './namePlaces';
import type { NameKind } from './names';
import { isSurname } from './personMentions';
import { personTwins } from './personTwins';
import { surnamesIn } from './surnamePlaces';

/** The slips of persons' names of a draft. */
export function personSlips(byKind: ReadonlyMap<NameKind, Places>, draft: Draft): NameSlip[] {
  const { text, paragraphs } = draft;
  const others: string[] = [];
  for (const { text: line } of paragraphs) {
    for (const name of introducedIn(line)) if (others.length < PERSONS) others.push(name);
  }
  const titled = byKind.get('person');
  return [
    ...introducedTwice(byKind.get('introduced'), text),
    ...strayPersons(titled, byKind.get('called'), byKind.get('told'), others, draft),
    ...personTwins(byKind, draft),
    ...toldAgain(titled, text),
  ];
}

/** How far behind its introduction a name comes again. */
const AGAIN = 200;
/** What stands behind a name that is told of. */
const TELLS = /[说却在的是把也又，将对为就一二三先主每带同坚当走看没不和与自]/;

/** 周晓兰 a few sentences behind 窗口干部周晓岚, either met once. */
function introducedTwice(names: Places | undefined, text: string): NameSlip[] {
  const found: NameSlip[] = [];
  for (const [wrong, [place]] of [...(names ?? [])].slice(0, PERSONS)) {
    if (!place) continue;
    const from = place.offset + wrong.length;
    const near = text.slice(from, from + AGAIN);
    for (let at = near.indexOf(wrong.charAt(0)); at >= 0; at = near.indexOf(wrong.charAt(0), at + 1)) {
      const right = near.slice(at, at + wrong.length);
      const [a, b] = [right.charAt(1), right.charAt(2)];
      if (!'，。；：！？“”　\n'.includes(near.charAt(at - 1) || '-') || !TELLS.test(near.charAt(at + 3))) continue;
      const alike =
        (a === wrong.charAt(1) && isAlike(b, wrong.charAt(2))) ||
        (b === wrong.charAt(2) && isAlike(a, wrong.charAt(1)));
      if (alike && isOnce(text, wrong)) found.push({ offset: place.offset, wrong, right, first: from + at });
    }
  }
  return found;
}

/** So many names of persons are looked for without their titles. */
const PERSONS = 24;
const SURNAME_OFTEN = 60;

/** 王海峰、王海锋: two in one list. */
const LISTED = 7;
/** How far behind its introduction a name is told of again by one that sounds otherwise. */
const NEAR = 120;
/** What both do, behind their names: 陈桂芳讲到……陈桂芬说. */
const SPEAKS = /^[却也又还曾]?(?:说|讲|谈|表示|回忆|坦言|感慨|告诉)/;
/** What no given name ends with. */
const NO_END = /[说却在的是把也又将对就以与于和不没]/;
const ANYBODY = /^(?:同志|先生|女士|老师|医生|大夫|师傅|教授|院士|警官|烈士|大爷|大妈|大姐|大叔|老人)/;
/** 连长钱卫东, 消防员蒋文昊: what a name stands behind, of whatever trade. */
const INTRODUCED = /(?:[员长师生手兵工医警民农者匠士练记任人友]|模范|标兵|教授|青年)(?=([\u4e00-\u9fff]{3}))/g;
const NO_CALLED = /[的和了与在是有对为把等各全们不这那及或将被让要也都就一]/;

/**
 * 王秀蓝 without a title, once, in a draft that says 王秀兰 with a title, or behind an office: a character that is taken for the other. 陈桂芬说, whom nobody has introduced, behind 模范陈桂芳 in the same sentence.
 */
function strayPersons(
  titled: Places | undefined,
  called: Places | undefined,
  told: Places | undefined,
  others: readonly string[],
  draft: Draft,
): NameSlip[] {
  const { text } = draft;
  const found: NameSlip[] = [];
  const rights = [
    ...new Set([...(called?.keys() ?? []), ...(titled?.keys() ?? []), ...(told?.keys() ?? []), ...others]),
  ].slice(0, PERSONS * 2);
  for (const { right, first, once, twins } of namesakes(
    rights.filter((right) => !OFFICIAL.test(right)),
    draft,
  )) {
    if (first < 0) continue;
    for (const at of twins) {
      const [a, b] = [text.charAt(at + 1), text.charAt(at + 2)];
      const wrong = text.slice(at, at + PERSON);
      const isSecond = a === right.charAt(1);
      const isSame = isSecond ? isAlike(b, right.charAt(2)) : isAlike(a, right.charAt(1));
      if (called?.has(wrong) || (!isSame && !called?.has(right))) continue;
      if (titled?.has(wrong) && once && !isSameOffice(text, first, at)) continue;
      if (isSame) {
        if (!isOnce(text, wrong)) continue;
        if (!once) {
          const isDoubtful = titled?.has(wrong) && !titled.has(right);
          if (isDoubtful && isNearAny(text, right, at)) continue;
          if (!isShort(text, right, wrong, 1))
            found.push({ offset: at, wrong, right, first, ...(isDoubtful ? { isDoubtful } : {}) });
        } else if (
          Math.abs(at - first) >= LISTED &&
          isName(text, at, titled?.has(wrong)) &&
          !isShort(text, right, wrong)
        ) {
          if (first < at) found.push({ offset: at, wrong, right, first });
          else found.push({ offset: first, wrong: right, right: wrong, first: at });
        }
      } else if (isToldOf(text, first, at) && isOnce(text, wrong) && !isShort(text, right, wrong)) {
        found.push({ offset: at, wrong, right, first, isDoubtful: true });
      }
    }
  }
  return found;
}

/** A name with the places of what differs from it in one character of the given name. */
interface Namesakes {
  readonly right: string;
  first: number;
  once: boolean;
  readonly twins: number[];
}

/** The surnames looked for; all 0 between looks. */
const SIGNS = new Uint8Array(1 << 16);

/** The places of all names and of their like. */
function namesakes(rights: readonly string[], { paragraphs }: Draft): readonly Namesakes[] {
  if (rights.length === 0) return [];
  const all = rights.map((right): Namesakes => ({ right, first: -1, once: true, twins: [] }));
  const bySurname = new Map<number, { readonly own: Namesakes[]; budget: number }>();
  for (const one of all) {
    const unit = one.right.charCodeAt(0);
    SIGNS[unit] = 1;
    const known = bySurname.get(unit);
    if (known) known.own.push(one);
    // A surname that is a common word as well, 关 or 向, says nothing.
    else bySurname.set(unit, { own: [one], budget: SURNAME_OFTEN });
  }
  for (const { text, start } of paragraphs) {
    for (const at of surnamesIn(text)) {
      const unit = text.charCodeAt(at);
      if (SIGNS[unit] === 0) continue;
      const kin = bySurname.get(unit);
      if (!kin) continue;
      kin.budget--;
      for (const one of kin.own) {
        const isSecond = text.charCodeAt(at + 1) === one.right.charCodeAt(1);
        const isThird = text.charCodeAt(at + 2) === one.right.charCodeAt(2);
        if (isSecond && isThird) {
          if (one.first < 0) one.first = start + at;
          else one.once = false;
        } else if ((isSecond || isThird) && kin.budget >= 0) one.twins.push(start + at);
      }
    }
  }
  for (const unit of bySurname.keys()) SIGNS[unit] = 0;
  return all;
}

/** Names behind what anybody may be. Kept by text. */
const introducedIn = keptByText((text): readonly string[] => {
  const names = findAll(INTRODUCED, text)
    .map(({ 1: name = '' }) => name)
    .filter((name) => isSurname(name.charAt(0)) && !NO_CALLED.test(name.slice(1)) && !isCommonWord(name.slice(0, 2)));
  return names.length === 0 ? NOBODY : names;
});
const NOBODY: readonly string[] = [];

/** Whether a name stands in one list with what stands at a place. */
function isNearAny(text: string, name: string, at: number): boolean {
  return text.slice(Math.max(0, at - LISTED - PERSON), at + LISTED + PERSON).includes(name);
}

/** 赵文彬局长 behind 局长赵文斌; a comrade may hold any office. */
function isSameOffice(text: string, called: number, at: number): boolean {
  const title = text.slice(at + PERSON, at + PERSON + 2);
  return ANYBODY.test(title) || (text.slice(called - 2, called) === title && text.charAt(called - 3) !== '副');
}

/** Not 一周志愿服务 beside 周志远: neither end makes a word with its neighbour. */
function isName(text: string, at: number, isTitled = false): boolean {
  if (isCommonWord(text.slice(at - 1, at + 1)) || isCommonWord(text.slice(at, at + 2))) return false;
  if (isCommonWord(text.slice(at + 2, at + 4)) && !TELLS.test(text.charAt(at + PERSON))) return false;
  if (isTitled || !isCommonWord(text.slice(at + 1, at + PERSON)) || !isHan(text.charCodeAt(at + PERSON))) return true;
  return ANYBODY.test(text.slice(at + PERSON, at + 5));
}

/** 李希说 beside 李希参加: the name is of two characters, and what follows differs. So many others of that beginning are let pass. */
function isShort(text: string, right: string, wrong: string, others = 0): boolean {
  if (right.charAt(1) !== wrong.charAt(1)) return false;
  if (others === 0 && NO_END.test(right.charAt(2) + wrong.charAt(2))) return true;
  const beginning = text.split(right.slice(0, 2)).length - text.split(right).length - text.split(wrong).length + 1;
  return beginning > others;
}

/** Whether a clause opens with a name and its bearer speaks, near behind another who was introduced and speaks in the same sentence. */
function isToldOf(text: string, introduced: number, at: number): boolean {
  if (at < introduced || at - introduced > NEAR || !'，。；！？“'.includes(text.charAt(at - 1) || '-')) return false;
  if (![introduced, at].every((place) => SPEAKS.test(text.slice(place + PERSON, place + PERSON + 3)))) return false;
  if (/[。！？\n]/.test(text.slice(introduced, at))) return false;
  return !isCommonWord(text.slice(at, at + 2)) && !isCommonWord(text.slice(at + 1, at + PERSON));
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
    if (!place || more.length > 0) continue;
    const from = place.offset + wrong.length;
    const verb = DONE_AGAIN.exec(text.slice(from, from + DONE_REACH))?.[1];
    if (verb === undefined || !isOnce(text, wrong)) continue;
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
