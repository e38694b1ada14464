import { behindLast, saidBehind } from '../../text/around';
import { findAll } from '../../text/findAll';
import type { Draft } from '../draft';
import { matchesOf, mentions } from '../matches';
import { isOnce, type NameSlip } from './namePlaces';

/** What campaigns are called by; one campaign has one of them. */
const EFFORTS = '攻坚|会战|冲刺|决战|大干|大战|行动|提升|整治|集中|竞赛|突击|突破|战役|攻势|歼灭|清零|提质|见效';
/** How long a campaign lasts, or when it is: 百日攻坚, 夏季整治. */
const SPAN =
  '百日|百天|双月|季度|首季|[一二三四五六七八九]十天|[三四五六]月|春季|夏季|秋季|冬季|秋冬|冬春|夏秋|今冬明春';
const SPANNED = new RegExp(`(${SPAN})(大?)(${EFFORTS})`, 'g');
const OWN = 3;

/** “百日会战”行动, once, in a draft whose title is of the “百日攻坚”行动, which it names again. */
export function spannedTwins({ text, parts }: Draft): NameSlip[] {
  const { title } = parts;
  if (!title) return [];
  const found: NameSlip[] = [];
  for (const { 0: right, 1: span = '', 2: big = '', 3: effort, index } of findAll(
    SPANNED,
    text.slice(title.start, title.end),
  )) {
    if (text.split(right).length <= OWN) continue;
    const others = findAll(SPANNED, text).filter((one) => one[1] === span && one[3] !== effort);
    const [other, ...more] = others;
    if (!other || more.length > 0 || other[2] !== big || other.index < title.end) continue;
    // “百日攻坚提升”行动: both are in the name.
    const behind = text.slice(other.index + other[0].length, other.index + other[0].length + 3);
    if (!/^(?:”|行动|活动|专项|期间|以来|开展|中)/.test(behind)) continue;
    found.push({ offset: other.index, wrong: other[0], right, first: title.start + index, isDoubtful: true });
  }
  return found;
}

const counted = matchesOf(/“([一二两三四五六七八九十])([^“”\n一二两三四五六七八九十]{3,8})”/g);
/** Where one grew out of the other, or two are told apart. */
const APART = /从|升级|拓展|扩展|延伸|变为|变成|到“|原来|原有|之前|此前|过去|曾|先后|以及|还有|另|国家|全国|省|中央/;
/** Numbered things of which there are several: “三个意识”, “第二课堂”. */
const SEVERAL = /^[个条项大年步级类位次批轮期季月层代星种线机号区届好号]/;

/** “四心服务”, once, in a draft that has its “五心服务” three times. */
export function countedTwins(draft: Draft): NameSlip[] {
  const { text } = draft;
  const byRest = new Map<string, { readonly name: string; readonly at: number }[]>();
  for (const { 1: count = '', 2: rest = '', index } of counted(draft)) {
    if (SEVERAL.test(rest)) continue;
    const list = byRest.get(rest) ?? [];
    byRest.set(rest, list);
    list.push({ name: count + rest, at: index + 1 });
  }
  const found: NameSlip[] = [];
  for (const list of byRest.values()) {
    if (list.length <= OWN) continue;
    const [wrong, ...more] = list.filter(({ name }) => isOnce(text, name));
    const rights = list.filter(({ name }) => name !== wrong?.name);
    const [first] = rights;
    if (!wrong || !first || more.length > 0 || rights.length < OWN || rights.some(({ name }) => name !== first.name))
      continue;
    const from = behindLast(text, '。\n', wrong.at);
    const said = text.slice(from, wrong.at) + saidBehind(text, wrong.at, '。', 40);
    if (APART.test(said) || said.includes(first.name)) continue;
    found.push({ offset: wrong.at, wrong: wrong.name, right: first.name, first: first.at, isDoubtful: true });
  }
  return found;
}

/** Systems of several offices, which are not called by one of them. */
const CHIEFS = ['河湖长制', '湖河长制', '林田长制', '林草长制', '路街长制'];
/** So often a draft that its title says is about the system names it. */
const SYSTEM = 4;

const hasChiefs = mentions('长制');

/** 河长制, once, in a draft about the 河湖长制. */
export function systemTwins(draft: Draft): NameSlip[] {
  const { text, parts } = draft;
  const { title } = parts;
  if (!title || !hasChiefs(draft)) return [];
  const found: NameSlip[] = [];
  for (const right of CHIEFS) {
    const first = text.indexOf(right);
    if (first < 0 || first >= title.end || text.split(right).length < SYSTEM) continue;
    for (const wrong of [right.charAt(0) + right.slice(2), right.slice(1)]) {
      const [offset, ...more] = lonely(text, wrong, right);
      if (offset === undefined || more.length > 0 || offset < title.end) continue;
      const near = text.slice(Math.max(0, offset - 12), offset + 16);
      if (/从|到|、|升级|拓展|深化|“|《|办公室|以来|全国|推行/.test(near)) continue;
      found.push({ offset, wrong, right, first, isDoubtful: true });
    }
  }
  return found;
}

/** The places of a word outside of the longer one that ends with it. */
function lonely(text: string, word: string, longer: string): readonly number[] {
  const places: number[] = [];
  const lead = longer.endsWith(word) ? longer.length - word.length : 0;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (lead === 0 || !text.startsWith(longer, at - lead)) places.push(at);
  }
  return places;
}
