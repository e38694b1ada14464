import { isHan } from '../../text/chars';
import type { Draft } from '../draft';
import { CROWD, isAlike, type NameSlip, type Place, type Places, TELLING } from './namePlaces';

/** The slips of places' names of a draft. */
export function placeSlips(names: Places | undefined, draft: Draft): NameSlip[] {
  if (!names) return [];
  return [...strayPlaces(names, draft.text), ...shownPlaces(names), ...otherHosts(names, draft)];
}

/** How near a name is met again in one paragraph, and how near two names stand in one list. */
const NEAR = 160;
const LISTED = 6;

/**
 * 柳树河综合治理 beside 柳林河综合治理: one character apart, and the same is said of both; 枫林凹村 beside 枫林坳村, met more often: a character that is
 * taken for the other; 清云村 and 青云村, where both names begin for certain.
 */
function strayPlaces(names: Places, text: string): NameSlip[] {
  const found: NameSlip[] = [];
  const byFrame = new Map<string, string[]>();
  for (const name of names.keys()) {
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
      const right = list.find((one) => isSamePlace(one, names.get(one) ?? [], wrong, place, text));
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
/** What opens a clause in front of a shorter name: 使运河永远造福人民. */
const NO_HEAD = /[使是在让以于与由从向到对为给被把将该沿的了和及]/;

function isSamePlace(right: string, places: readonly Place[], wrong: string, place: Place, text: string): boolean {
  const at = right.charAt(0) === wrong.charAt(0) ? 1 : 0;
  const [a, b] = [right.charAt(at), wrong.charAt(at)];
  const [first] = places;
  if (a === b || !first || TELLING.test(a + b)) return false;
  const said = /^[\u4e00-\u9fff]{2}/.test(place.behind) && places.some(({ behind }) => behind === place.behind);
  if (at === 1 && said && places.length > 1 && places.some(({ bounded }) => bounded)) return true;
  // 浙江 behind a word; where the first character differs, both must be the names' own.
  if (NO_ALIKE.includes(right.charAt(2)) || !isAlike(a, b)) return false;
  if (at === 0 && NO_HEAD.test(a + b)) return false;
  // 东岗子村, 东杠子村: the name begins further ahead.
  const head = text.charAt(place.offset - 1);
  const isInner =
    at === 1 || (isHan(head.charCodeAt(0)) && !NO_HEAD.test(head) && head === text.charAt(first.offset - 1));
  if (!isInner && !(place.bounded && places.some(({ bounded }) => bounded))) return false;
  if (places.length > 1) return true;
  // 柳树弯村, 柳树湾村: one character more ahead of them is the same.
  const longer = at === 1 && isHan(head.charCodeAt(0)) && !NO_HEAD.test(head) && head === text.charAt(first.offset - 1);
  if (longer && first.paragraph !== place.paragraph) return place.offset > first.offset;
  const gap = place.offset - first.offset;
  if (first.paragraph !== place.paragraph)
    return gap > 0 && (isInner ? place.bounded || first.bounded : place.bounded && first.bounded);
  return isInner && gap > LISTED && gap < NEAR;
}

/** More places than a speech names. */
const MOST = 500;

/** 滨河路这个交叉口, where the paragraph has just told of 滨江路: what is pointed at was named before. */
function shownPlaces(names: Places): NameSlip[] {
  const found: NameSlip[] = [];
  const told = [...names].slice(0, MOST);
  for (const [wrong, [place, ...more]] of told) {
    if (!place || more.length > 0 || !/^这[个条座家所处一]/.test(place.behind)) continue;
    for (const [right, places] of told) {
      if (right === wrong || right.charAt(0) !== wrong.charAt(0) || right.charAt(2) !== wrong.charAt(2)) continue;
      if (TELLING.test(right.charAt(1) + wrong.charAt(1))) continue;
      const before = places.find(({ offset, paragraph }) => paragraph === place.paragraph && offset < place.offset);
      if (!before || place.offset - before.offset > NEAR || place.offset - before.offset <= LISTED) continue;
      found.push({ offset: place.offset, wrong, right, first: before.offset, isDoubtful: true });
    }
  }
  return found;
}

/** So often a draft names its host. */
const HOST = 2;
const SEATS = '乡镇村县';
/** What a speech says of its own place alone: 正处在爬坡过坎的关键时期, 的明天一定更美好. */
const OWN_STATE = /^(?:正处|正站|正面|正迎|已进|的明|的未|的今|上下|广大|各级|全体|全县|能有|今天|今年|一定|必将)/;

/** 希望白河县…, 枫桥镇的经验, in a draft whose meeting is held in 白水县, in 枫林镇: the host is meant. */
function otherHosts(names: Places, { text, parts }: Draft): NameSlip[] {
  const found: NameSlip[] = [];
  const titleEnd = parts.title?.end ?? 0;
  const hosts = [...names].filter(
    ([name, places]) =>
      SEATS.includes(name.charAt(2)) &&
      places.length >= HOST &&
      places.some(({ offset, behind }) => offset < titleEnd || /^(?:召开|举行|举办)/.test(behind)),
  );
  for (const [right, [first]] of hosts.slice(0, CROWD)) {
    for (const [wrong, [place, ...more]] of names) {
      if (!first || !place || more.length > 0 || wrong === right || place.offset < first.offset) continue;
      if (wrong.charAt(2) !== right.charAt(2)) continue;
      const at = wrong.charAt(0) === right.charAt(0) ? 1 : 0;
      if (at === 0 && wrong.charAt(1) !== right.charAt(1)) continue;
      if (TELLING.test(wrong.charAt(at) + right.charAt(at)) || NO_HEAD.test(wrong.charAt(0))) continue;
      const isMeant =
        (at === 1 && /^的[经做探实]/.test(place.behind)) ||
        (place.bounded && OWN_STATE.test(place.behind)) ||
        /(?:希望|祝愿|预祝|相信)$/.test(text.slice(place.offset - 2, place.offset));
      if (isMeant) found.push({ offset: place.offset, wrong, right, first: first.offset, isDoubtful: true });
    }
  }
  return found;
}
