import { isHan } from '../../text/chars';
import type { Draft } from '../draft';
import { type DraftMatch, matchesOf } from '../matches';
import { CROWD, isAlike, isOnce, type NameSlip, type Places, TELLING } from './namePlaces';

/** The slips in what stands between marks: long names by a character lost or doubled, documents by a numeral, slogans by a numeral, campaigns of two and three characters. */
export function titleSlips(draft: Draft, marked: Places | undefined): NameSlip[] {
  const { text, parts } = draft;
  const titleEnd = parts.title?.end ?? 0;
  return [
    ...lostOrDoubled(marked, text),
    ...otherNumerals(draft),
    ...otherCounts(draft),
    ...otherCampaigns(draft, titleEnd),
  ];
}

/** So long a name is none by chance without one of its characters. */
const LONG = 8;
/** What may be left out, or be another name: 新, 市, 暂. */
const SPARED = /[的新市省县区州级暂试和与及了总再全大各老小更们我]/;

/** 《物业管条例》 beside 《物业管理条例》: met once, with one character fewer or more. */
function lostOrDoubled(names: Places | undefined, text: string): NameSlip[] {
  const found: NameSlip[] = [];
  const byHead = new Map<string, string[]>();
  for (const name of names?.keys() ?? []) {
    if (name.length < LONG) continue;
    for (const key of [`<${name.slice(0, 4)}`, `>${name.slice(-4)}`]) {
      const list = byHead.get(key);
      if (list) list.push(name);
      else byHead.set(key, [name]);
    }
  }
  for (const [wrong, [place, ...more]] of names ?? []) {
    if (!place || more.length > 0 || wrong.length < LONG) continue;
    const list = [`<${wrong.slice(0, 4)}`, `>${wrong.slice(-4)}`].flatMap((key) => {
      const alike = byHead.get(key) ?? [];
      return alike.length > CROWD ? [] : alike;
    });
    for (const right of list) {
      const [first] = names?.get(right) ?? [];
      if (!first || Math.abs(right.length - wrong.length) !== 1) continue;
      const [long, short] = right.length > wrong.length ? [right, wrong] : [wrong, right];
      let at = 0;
      while (at < short.length && long[at] === short[at]) at++;
      const unit = long.charAt(at);
      if (
        long.slice(at + 1) !== short.slice(at) ||
        !isHan(unit.charCodeAt(0)) ||
        TELLING.test(unit) ||
        SPARED.test(unit)
      )
        continue;
      if (isOnce(text, right) && first.offset > place.offset) continue;
      found.push({ offset: place.offset, wrong, right, first: first.offset });
      break;
    }
  }
  return found;
}

const documents = matchesOf(/《([^《》\n]{6,40})》/g);
const NUMERAL = '[一二两三四五六七八九十百]+|\\d+';
/** 三年行动方案, 二十条措施; not 第三条, 2023年工作要点. */
const COUNT = new RegExp(
  `(?<![第\\d一二两三四五六七八九十百])(${NUMERAL})(?=年(?:行动|攻坚|计划|规划|提升|实施|工作)|[条项]|大行动|个方面)`,
);
/** How near one document is named again by another numeral. */
const NEAR = 150;
/** Where two documents are told apart: 由《…三年行动》到《…五年行动》. */
const APART = /[和与及、]$|升级|修订|接续|此前|原有|衔接|相继|先后|分别|到$|至$|为$|又/;
const FEW = 2;

/** 《…五年行动方案》 beside 《…三年行动方案》, all else the same, in one paragraph. */
function otherNumerals(draft: Draft): NameSlip[] {
  const { text } = draft;
  const found: NameSlip[] = [];
  const byFrame = new Map<string, { readonly at: number; readonly name: string }[]>();
  for (const { 1: name = '', index } of documents(draft)) {
    const count = COUNT.exec(name);
    // 2021—2023 beside 2024—2028: one followed the other.
    if (!count || /\d{4}/.test(name)) continue;
    const frame = `${name.slice(0, count.index)}#${name.slice(count.index + count[0].length)}`;
    const list = byFrame.get(frame) ?? [];
    byFrame.set(frame, list);
    list.push({ at: index + 1, name });
  }
  for (const list of byFrame.values()) {
    const names = new Set(list.map(({ name }) => name));
    if (names.size !== FEW) continue;
    const second = list.filter(({ name }) => isOnce(text, name)).pop();
    const first = second && list.find(({ name }) => name !== second.name);
    if (!first || !second) continue;
    const [from, to] = first.at < second.at ? [first, second] : [second, first];
    const between = text.slice(from.at + from.name.length + 1, to.at - 1);
    if (list.length === FEW && (between.length > NEAR || between.includes('\n'))) continue;
    if (APART.test(between.trim() === '' ? '、' : between)) continue;
    found.push({ offset: second.at, wrong: second.name, right: first.name, first: first.at });
  }
  return found;
}

const countedSlogans = matchesOf(
  /“([一二两三四五六七八九十])((?![个条项大年步级类位次批轮期季月层代星种线机号])[\u4e00-\u9fff]{3,8})”/g,
);
/** “三下基层” right behind “四下基层”, in one paragraph. */
function otherCounts(draft: Draft): NameSlip[] {
  const { text } = draft;
  const found: NameSlip[] = [];
  let last: DraftMatch | undefined;
  for (const slogan of countedSlogans(draft)) {
    const { 0: said, 1: count = '', 2: rest, index } = slogan;
    const before = last;
    if (!before || before[2] !== rest || before[1] !== count) last = slogan;
    if (!before || before[2] !== rest || before[1] === count) continue;
    const end = before.index + before[0].length;
    const between = text.slice(end, index);
    // “三会一课”变成了“一会一课”: told apart.
    if (!/^[，。；：！？]$/.test(between)) continue;
    const [wrong, right] = [said.slice(1, -1), before[0].slice(1, -1)];
    if (isOnce(text, wrong)) found.push({ offset: index + 1, wrong, right, first: before.index + 1, isDoubtful: true });
  }
  return found;
}

const campaigns = matchesOf(/“([\u4e00-\u9fff]{2,3})”(专项行动|行动|工程|计划|活动|项目|品牌|模式|机制|精神|平台)/g);
/** So often a title's campaign is named again by the text. */
const OWN = 2;

/** “惊雷”行动, once, in a draft whose title and text are of the “春雷” one and that names no third. */
function otherCampaigns(draft: Draft, titleEnd: number): NameSlip[] {
  const { text } = draft;
  const all = campaigns(draft);
  if (all.length <= OWN) return [];
  const names = new Set(all.map(({ 1: name = '' }) => name));
  if (names.size !== 2) return [];
  const found: NameSlip[] = [];
  for (const right of names) {
    const first = text.indexOf(`“${right}”`);
    if (first >= titleEnd) continue;
    for (const { 1: wrong = '', 2: of, index } of all) {
      if (wrong === right || !isOnce(text, wrong) || wrong.length !== right.length) continue;
      const apart = [...wrong].flatMap((unit, k) => (unit === right.charAt(k) ? [] : [k]));
      const [at = 0] = apart;
      if (apart.length !== 1 || TELLING.test(wrong.charAt(at) + right.charAt(at))) continue;
      if (all.filter((one) => one[1] === right && one[2] === of).length < OWN) continue;
      const isDoubtful = !isAlike(wrong.charAt(at), right.charAt(at));
      found.push({ offset: index + 1, wrong, right, first: first + 1, isDoubtful });
    }
  }
  return found;
}
