import { isCommonWord } from '../../lexicon/commonWords';
import { inOneSentence } from '../../text/around';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { keptApart, keptByText, keptLast } from '../../text/kept';
import type { Draft } from '../draft';
import { CROWD, isAlike, isOnce, type NameSlip, type Places, TELLING, TRADE } from './namePlaces';
import type { NameKind } from './names';

/** Kinds of names that are known by their ends. */
const ENDED: readonly NameKind[] = ['unit', 'site', 'spot', 'brief', 'center', 'firm', 'place'];
/** What stands in no name. */
const NO_NAME = /[的和与了在是有对为把等各全该此本个到由从将向以及或被让要我们其这那好用会使据按新老总分副]/;
/** What leads to a name: 到杨家沟村. */
const LEADS = '到在由对向让请从把将';
/** How far ahead of its end a name may differ, and how far it is looked at. */
const LONGEST = 12;
/** Two names in one sentence are a list. */
const LISTED = 60;
/** So much that is the same is one name's. */
const SURE = 5;

/** 颐安养老服务中心 beside 安颐养老服务中心, 鹤呜山隧道 beside 鹤鸣山隧道: each met once, two characters exchanged or one taken for the other. */
export function endTwins(byKind: ReadonlyMap<NameKind, Places>, text: string): NameSlip[] {
  const byEnd = new Map<string, number[]>();
  for (const kind of ENDED) {
    for (const [name, places] of byKind.get(kind) ?? []) {
      const key = name.slice(-2);
      const list = byEnd.get(key) ?? [];
      byEnd.set(key, list);
      for (const { offset } of places) if (!list.includes(offset + name.length)) list.push(offset + name.length);
    }
  }
  const found: NameSlip[] = [];
  for (const list of byEnd.values()) {
    if (list.length > CROWD * 2) continue;
    list.sort((a, b) => a - b);
    for (const [k, one] of list.entries()) {
      for (const other of list.slice(k + 1)) {
        const slip = compared(text, one, other);
        if (slip) found.push(slip);
      }
    }
  }
  return found;
}

/** The names that end at two places, where they are one but for a slip. */
function compared(text: string, one: number, other: number): NameSlip | undefined {
  let tail = 0;
  while (tail < LONGEST && text[one - 1 - tail] === text[other - 1 - tail] && isHan(text.charCodeAt(one - 1 - tail)))
    tail++;
  const unit = (end: number, back: number): string => text.charAt(end - 1 - back);
  const [x, y] = [unit(one, tail), unit(other, tail)];
  if (tail < 2 || tail === LONGEST || !isHan(x.charCodeAt(0)) || !isHan(y.charCodeAt(0))) return undefined;
  if (TELLING.test(x + y) || NO_NAME.test(tail > 2 ? (x + y).replace(/[全和]/, '') : x + y)) return undefined;
  const [p, q] = [unit(one, tail + 1), unit(other, tail + 1)];
  const turned = p === y && q === x;
  if (!turned && (!isAlike(x, y) || TRADE.test(x + y))) return undefined;
  if (inOneSentence(text, one, other, LISTED)) return undefined;
  const shared = !turned && p === q && isHan(p.charCodeAt(0)) && !NO_NAME.test(p) && !TELLING.test(p);
  if (!turned && !shared) {
    // A first character must be the name's own, at one place for certain.
    const inside = [p, q].filter((unit) => isHan(unit.charCodeAt(0)) && !LEADS.includes(unit)).length;
    if (inside > 1 || tail < (inside === 1 ? 4 : 3)) return undefined;
    if (isCommonWord(p + x) || isCommonWord(q + y)) return undefined;
  }
  if (turned && tail < 3) return undefined;
  // Where both make words with their neighbours two things are meant: 农村公路, 农业公路.
  if (!turned && makesWord(text, one - 1 - tail) && makesWord(text, other - 1 - tail)) return undefined;
  const size = tail + 1 + (turned || shared ? 1 : 0);
  const [a, b] = [text.slice(one - size, one), text.slice(other - size, other)];
  const isDoubtful = size < SURE;
  if (isOnce(text, b)) return { offset: other - size, wrong: b, right: a, first: one - size, isDoubtful };
  if (isOnce(text, a)) return { offset: one - size, wrong: a, right: b, first: other - size, isDoubtful };
  return undefined;
}

function makesWord(text: string, at: number): boolean {
  return isCommonWord(text.slice(at - 1, at + 1)) || isCommonWord(text.slice(at, at + 2));
}

const QUOTED = /“([\u4e00-\u9fff]{3,8})”([\u4e00-\u9fff]{0,8})/g;
/** What ends the name of a campaign, or stands behind its quotes. */
const TYPE = /(?:行动|工程|计划|活动|专项|攻坚|会战|模式|机制|精神|品牌|大赛|论坛|平台|工作法|项目|制度|服务|改革)$/;
const BEHIND =
  /^[\u4e00-\u9fff]{0,4}?(?:专项|行动|工程|计划|活动|项目|品牌|模式|机制|精神|战略|平台|系统|论坛|大赛|攻坚|整治|服务|经验|制度|改革|体系|工作法|创建|工作室|服务队|基地|中心|课堂|驿站|讲堂|宣讲|团队)/;
/** More quoted names than one draft compares. */
const MOST = 60;
const LONG = 5;
/** So much behind both quotes is the same: “强基提能”三年行动. */
const SAME = 4;

interface Quoted {
  readonly name: string;
  readonly behind: string;
  readonly at: number;
}

/** The campaigns in quotes of one paragraph; `at` is the paragraph's. Kept by text. */
const quotedIn = keptByText((text): readonly Quoted[] => {
  if (!text.includes('”')) return NOTHING;
  const named: Quoted[] = [];
  for (const { 1: name = '', 2: behind = '', index } of findAll(QUOTED, text)) {
    if (TYPE.test(name) || BEHIND.test(behind)) named.push({ name, behind, at: index + 1 });
  }
  return named.length === 0 ? NOTHING : named;
});
const NOTHING: readonly Quoted[] = [];

/** “雁归工程” and “燕归工程”, “薪火相传”计划 and “新火相传”计划, each once; 墩苗计划 without quotes as well. */
export function quotedOnce(draft: Draft): NameSlip[] {
  const { text, paragraphs } = draft;
  const named: Quoted[] = [];
  for (const { text: line, start } of paragraphs) {
    for (const one of quotedIn(line)) if (named.length < MOST) named.push({ ...one, at: start + one.at });
  }
  const found: NameSlip[] = [];
  for (const [k, one] of named.entries()) {
    for (let next = k + 1; next < named.length; next++) {
      const other = named[next];
      if (!other || other.name.length !== one.name.length) continue;
      const apart = differing(one.name, other.name);
      // 薪火相传, 新火相传.
      if (!apart || TELLING.test(apart.replace('新', '')) || inOneSentence(text, one.at, other.at, LISTED)) continue;
      if (!isOne(one, other, apart) || !isOnce(text, other.name)) continue;
      found.push({ offset: other.at, wrong: other.name, right: one.name, first: one.at, isDoubtful: true });
    }
  }
  found.push(...unquoted(draft, named));
  return found;
}

/** Whether two campaigns are one: of one kind, and a character taken for the other or nearly all that follows the same. */
function isOne(one: Quoted, other: Quoted, apart: string): boolean {
  let same = 0;
  while (same < one.behind.length && one.behind[same] === other.behind[same]) same++;
  const inside = TYPE.test(one.name) && one.name.slice(-2) === other.name.slice(-2) && one.name.length > 3;
  const outside = same >= 2 && BEHIND.test(one.behind.slice(0, same));
  if (isAlike(apart.charAt(0), apart.charAt(1))) return inside || outside;
  // “平安校园”, “平安家园”: two things.
  const at = [...one.name].findIndex((unit, k) => unit !== other.name.charAt(k));
  if (makesWord(one.name, at) && makesWord(other.name, at)) return false;
  const length = same >= SAME && /[二三四五六七八九十百]/.test(one.behind.slice(0, same)) ? SAME : LONG;
  return outside && one.name.length >= length;
}

/** The two characters in which names of one length differ, if they differ in no more. */
function differing(one: string, other: string): string | undefined {
  if (one.length !== other.length) return undefined;
  let at = -1;
  for (let k = 0; k < one.length; k++) {
    if (one.charCodeAt(k) === other.charCodeAt(k)) continue;
    if (at >= 0) return undefined;
    at = k;
  }
  return at < 0 ? undefined : one.charAt(at) + other.charAt(at);
}

/** What a campaign ends with or is followed by. */
const KIND =
  /(?:专项|行动|工程|计划|活动|攻坚|会战|项目|品牌|模式|机制|精神|战略|平台|系统|论坛|大赛|整治|服务|经验|制度|改革|体系|工作法|创建|工作室|基地|中心|课堂|驿站|讲堂|宣讲|团队)/g;
/** So much may stand between a campaign and its kind: 强基提能三年行动. */
const GAP = 4;

/** Where the kinds of campaigns begin in a paragraph, outside quotes. Kept by text. */
const kindsIn = keptByText((text): readonly number[] => {
  const places = findAll(KIND, text).map(({ index }) => index);
  return places.length === 0 ? NO_PLACES : places;
});
const NO_PLACES: readonly number[] = [];

/** A name without the kind that ends it. */
interface Core {
  readonly name: string;
  readonly core: string;
}

/** Where one of some names, but for a character, may stand in a paragraph without its quotes. */
interface Unquoted {
  readonly name: string;
  readonly at: number;
}
const UNSAID: readonly Unquoted[] = [];

/** A reader of paragraphs for names, one on a line. A draft's names change seldom, so that a paragraph is read but once. */
const unquotedIn = keptLast((lines: string): ((line: string) => readonly Unquoted[]) => {
  const byLast = new Map<number, Core[]>();
  for (const name of lines.split('\n')) {
    const core = name.replace(TYPE, '');
    // Either of its last two characters is the same.
    for (const unit of new Set([core.charCodeAt(core.length - 1), core.charCodeAt(core.length - 2)])) {
      const known = byLast.get(unit);
      if (known) known.push({ name, core });
      else byLast.set(unit, [{ name, core }]);
    }
  }
  return keptApart((line) => {
    const found: Unquoted[] = [];
    for (const kind of kindsIn(line)) {
      for (let end = kind; end >= kind - GAP && end > 1; end--) {
        const [last, other] = [line.charCodeAt(end - 1), line.charCodeAt(end - 2)];
        if (!isHan(last)) break;
        for (const unit of last === other ? [last] : [last, other]) {
          for (const { name, core } of byLast.get(unit) ?? []) {
            if (end < kind && core !== name) continue;
            const at = end - core.length;
            if (differing(name, line.slice(Math.max(0, at), at + name.length))) found.push({ name, at });
          }
        }
      }
    }
    return found.length === 0 ? UNSAID : found;
  });
});

/** The names with one character taken for another where they stand without their quotes, ahead of their kind. */
function unquoted({ text, paragraphs }: Draft, named: readonly Quoted[]): NameSlip[] {
  const found: NameSlip[] = [];
  const first = new Map<string, Quoted>();
  for (const one of named) if (one.name.length >= SAME && !first.has(one.name)) first.set(one.name, one);
  if (first.size === 0) return found;
  const read = unquotedIn([...first.keys()].join('\n'));
  for (const { text: line, start } of paragraphs) {
    for (const { name, at } of read(line)) {
      const one = first.get(name);
      const slip = one && unquotedAt(text, start + at, one);
      if (slip && !found.some(({ offset }) => offset === slip.offset)) found.push(slip);
    }
  }
  return found;
}

function unquotedAt(text: string, from: number, { name, at: first }: Quoted): NameSlip | undefined {
  const wrong = text.slice(Math.max(0, from), from + name.length);
  const apart = differing(name, wrong);
  if (!apart || '“”'.includes(text.charAt(from - 1)) || TELLING.test(apart) || NO_NAME.test(apart)) return undefined;
  if (!isAlike(apart.charAt(0), apart.charAt(1)) || inOneSentence(text, from, first, LISTED)) return undefined;
  const place = from + [...wrong].findIndex((unit, k) => unit !== name.charAt(k));
  if (makesWord(text, place) || !isOnce(text, wrong)) return undefined;
  return { offset: from, wrong, right: name, first, isDoubtful: true };
}
