import { isHan } from '../../text/chars';
import { CROWD, isOnce, type NameSlip, type Places, TELLING } from '../names/namePlaces';

/** What ends the name of an institution that has a full name. */
const WHOLE = /(?:学院|大学|学校|博物馆|纪念馆|图书馆|集团|协会|银行|支队|大队|总队|基地|开发区|新区)$/;
const NO_NAME = /[的和与及了在是有对为把等各全该此本由从将向以或被让要们]/;
/** So much ahead of an end is looked at. */
const LONGEST = 14;
/** So much of both names is the same, ends with them: 江城职业学院. */
const SAME = 6;
const LEFT_OUT = 4;
/** So many places of the longer are compared: a title may leave out its head. */
const FEW = 4;
const SPOT_HEAD = 3;

/** 江城职业学院, once, in a draft that says 江城职业技术学院 more often: characters of the middle are left out. */
export function shorterOrgs(names: Places | undefined, text: string): NameSlip[] {
  const byEnd = new Map<string, [string, readonly number[]][]>();
  for (const [name, places] of names ?? []) {
    if (!WHOLE.test(name)) continue;
    const end = name.slice(SPOT_HEAD);
    const offsets = places.map(({ offset }) => offset + name.length);
    const list = byEnd.get(end);
    if (list) list.push([name, offsets]);
    else byEnd.set(end, [[name, offsets]]);
  }
  const found: NameSlip[] = [];
  for (const list of byEnd.values()) {
    if (list.length > CROWD) continue;
    for (const [long, ends] of list) {
      if (ends.length < 2) continue;
      for (const [short, [at = 0, ...more]] of list) {
        if (short === long || more.length > 0) continue;
        for (const end of ends.slice(0, FEW)) {
          const slip = cutOut(text, end, at);
          if (!slip) continue;
          found.push(slip);
          break;
        }
      }
    }
  }
  return found;
}

/** The names that end at two places, if one is the other without some characters of its middle. */
function cutOut(text: string, end: number, at: number): NameSlip | undefined {
  let tail = 0;
  while (tail < LONGEST && text[end - 1 - tail] === text[at - 1 - tail]) tail++;
  for (let left = 2; left <= LEFT_OUT; left++) {
    let head = 0;
    const unit = (): string => text.charAt(at - 1 - tail - head);
    while (head < LONGEST && text[end - 1 - tail - left - head] === unit() && isHan(unit().charCodeAt(0))) head++;
    const wrong = text.slice(at - tail - head, at);
    const right = text.slice(end - tail - left - head, end);
    const lost = right.slice(head, head + left);
    if (head < 2 || wrong.length < SAME || NO_NAME.test(right) || TELLING.test(lost)) continue;
    if (
      !isOnce(text, wrong) ||
      isOnce(text, right) ||
      /称[“为：]?[“]?$/.test(text.slice(at - wrong.length - 3, at - wrong.length))
    )
      continue;
    return { offset: at - wrong.length, wrong, right, first: end - right.length, isDoubtful: true };
  }
  return undefined;
}

/** What many centres are called. */
const GENERIC = /[服务管理发展指导中心市县区省州的综合公共]/;

/** 县传媒中心, once, in a draft whose title, or three places, say 县融媒体中心: the characters ahead of the end are partly the same. */
export function otherCenters(names: Places | undefined, text: string, titleEnd: number): NameSlip[] {
  if (!names || names.size < 2) return [];
  const found: NameSlip[] = [];
  for (const [right, [first, ...more]] of names) {
    if (!first || more.length === 0 || (first.offset >= titleEnd && more.length < 2)) continue;
    for (const [wrong, [place, ...others]] of names) {
      if (!place || others.length > 0 || wrong === right || wrong.charAt(0) !== right.charAt(0)) continue;
      if (place.offset < first.offset || !isOnce(text, wrong) || wrong.length > right.length) continue;
      const own = [...wrong.slice(1, -2)].filter((unit) => !GENERIC.test(unit));
      const shared = own.filter((unit) => right.includes(unit));
      if (shared.length === 0 || shared.length * 2 < own.length || wrong.length + 3 < right.length) continue;
      const other = right.slice(1) + wrong.slice(1);
      if (TELLING.test(other.replaceAll('中心', '')) || NO_NAME.test(other)) continue;
      found.push({ offset: place.offset, wrong, right, first: first.offset, isDoubtful: true });
    }
  }
  return found;
}
