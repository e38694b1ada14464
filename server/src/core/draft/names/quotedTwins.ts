import { inOneSentence } from '../../text/around';
import type { Draft } from '../draft';
import { matchesOf } from '../matches';
import { isAlike, isOnce, type NameSlip, type Places, TELLING } from './namePlaces';

/** What ends the name of a campaign or a mechanism. */
const TYPE = /(?:行动|工程|计划|活动|专项|攻坚|会战|模式|机制|精神|品牌|大赛|论坛|平台|工作法|项目)$/;
/** Two names in one sentence are a list; none is longer. */
const REACH = 200;
/** So far ahead of a document stands what is told of it. */
const APART = 12;
/** So often a draft names its own campaign, the title not counted. */
const OWN = 3;
const MOST = 40;

/** “春风行动” of a “春雷行动”: the kind stands inside the quotes; one character ahead of it differs. */
export function quotedTwins(names: Places | undefined, text: string, titleEnd: number): NameSlip[] {
  const found: NameSlip[] = [];
  if (!names || names.size < 2) return found;
  const told = [...names].filter(([name]) => TYPE.test(name)).slice(0, MOST);
  for (const [right, places] of told) {
    const [first] = places;
    if (!first || places.length < 2 || (first.offset >= titleEnd && places.length < OWN)) continue;
    const type = TYPE.exec(right)?.[0] ?? '';
    for (const [wrong, [place, ...more]] of told) {
      if (!place || more.length > 0 || wrong === right || !wrong.endsWith(type) || !isOnce(text, wrong)) continue;
      if (places.some(({ offset }) => inOneSentence(text, offset, place.offset, REACH))) continue;
      const apart = differing(right.slice(0, -type.length), wrong.slice(0, -type.length));
      if (apart === undefined || TELLING.test(apart.join(''))) continue;
      const isDoubtful = !isAlike(apart[0] ?? '', apart[1] ?? '');
      found.push({ offset: place.offset, wrong, right, first: first.offset, isDoubtful });
    }
  }
  return found;
}

/** The two characters in which names of one length differ; undefined where more differ. */
function differing(one: string, other: string): readonly string[] | undefined {
  if (one.length !== other.length || one.length < 2) return undefined;
  const apart = [...one].flatMap((unit, k) => (unit === other.charAt(k) ? [] : [unit, other.charAt(k)]));
  return apart.length === 2 ? apart : undefined;
}

const slogans = matchesOf(
  /“([^“”\n]{2,6})”[\u4e00-\u9fff]{0,9}?(行动|工程|计划|活动|专项|模式|机制|品牌|服务|改革|项目|制度|工作法|平台|体系)/g,
);

/** The kind stands behind the quotes; the draft names but two of that kind, and both begin alike. */
export function sloganTwins(draft: Draft): NameSlip[] {
  const { text } = draft;
  const byType = new Map<string, { readonly name: string; readonly at: number }[]>();
  for (const { 1: name = '', 2: type = '', index } of slogans(draft)) {
    const list = byType.get(type);
    if (list) list.push({ name, at: index + 1 });
    else byType.set(type, [{ name, at: index + 1 }]);
  }
  const found: NameSlip[] = [];
  for (const list of byType.values()) {
    const kinds = [...new Set(list.map(({ name }) => name))];
    if (kinds.length !== 2) continue;
    for (const { name: wrong, at: offset } of list) {
      const right = kinds.find((one) => one !== wrong) ?? '';
      const places = list.filter(({ name }) => name === right);
      const [first] = places;
      if (!first || places.length < 2 || first.at > offset || !isOnce(text, `“${wrong}”`)) continue;
      if (places.some(({ at }) => inOneSentence(text, at, offset, REACH))) continue;
      if (wrong.length !== right.length || wrong.charAt(0) !== right.charAt(0)) continue;
      if (TELLING.test(wrong.slice(1) + right.slice(1))) continue;
      found.push({ offset, wrong, right, first: first.at, isDoubtful: true });
    }
  }
  return found;
}

/** The shortest name of a document. */
const SHORT = 4;
/** So many characters are left out of the middle. */
const LEFT_OUT = 4;
/** Where the short form is explained, or another document of that name is told of. */
const OTHER = /简称|废止|原|修订|修改|取代|代替|同时|此前|施行以来|国务院|年《$/;

/** 《信访条例》, once, in a draft whose title or three places say 《信访工作条例》. */
export function shorterDocuments(text: string, titleEnd: number): NameSlip[] {
  const places = new Map<string, number[]>();
  for (let at = text.indexOf('《'); at >= 0; at = text.indexOf('《', at + 1)) {
    const end = text.indexOf('》', at);
    if (end < 0) break;
    const name = text.slice(at + 1, end);
    if (name.length < SHORT || name.length > MOST || name.includes('\n')) continue;
    const known = places.get(name);
    if (known) known.push(at + 1);
    else places.set(name, [at + 1]);
  }
  const found: NameSlip[] = [];
  const rights = [...places].filter(
    ([, [first = 0, ...more]]) => more.length > 0 && (first < titleEnd || more.length >= OWN - 1),
  );
  for (const [right, [first = 0]] of rights.slice(0, MOST)) {
    for (const [wrong, [offset = 0, ...more]] of places) {
      if (more.length > 0 || offset < first || right.length - wrong.length < 2) continue;
      if (right.length - wrong.length > LEFT_OUT || !isCutOut(right, wrong)) continue;
      if (OTHER.test(text.slice(Math.max(0, offset - APART), offset + wrong.length + 6))) continue;
      found.push({ offset, wrong, right, first, isDoubtful: true });
    }
  }
  return found;
}

/** Whether one stretch of the middle is all that the shorter lacks; two characters at least are the same at both ends. */
function isCutOut(long: string, short: string): boolean {
  let head = 0;
  while (head < short.length && long[head] === short[head]) head++;
  let tail = 0;
  while (tail < short.length && long.at(-1 - tail) === short.at(-1 - tail)) tail++;
  return head >= 2 && tail >= 2 && head + tail >= short.length;
}
