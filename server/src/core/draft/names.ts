import { SURNAMES } from '../lexicon/surnames';
import { isHan } from '../text/chars';
import { findAll } from '../text/findAll';
import { keptByText } from '../text/kept';
import { PhraseSet } from '../text/phraseSet';

/** marked: 《…》, “…” · slogan: a short one in quotes · unit: 农业技术推广总站 · site: 滨河生态公园 · person: 王建国 · place: 柳林河 · office: 市交通局 · firm: 恒泰机械股份有限公司 · seat: 石桥乡. */
export type NameKind = 'marked' | 'slogan' | 'unit' | 'site' | 'person' | 'place' | 'office' | 'firm' | 'seat';

/** A name as a paragraph has it; the offset is the paragraph's. */
export interface Name {
  readonly kind: NameKind;
  readonly name: string;
  readonly offset: number;
  /** For a place: the two characters behind it, and whether it stands behind a mark, where a name begins for certain. */
  readonly behind?: string;
  readonly bounded?: boolean;
}

/** Names between marks: long ones, and slogans of four and five characters. */
const MARKED = /[《“]([^《》“”\n]{4,40})[》”]/g;
const LONG = 6;
type End = 'unit' | 'site' | 'person' | 'firm';
/** What names of units end with, and what stands behind a person's name. */
const ENDS = new PhraseSet<End>([
  ...ends('中心 管委会 促进会 总站 指挥部 领导小组 研究院 研究所 合作社 示范区 产业园 工作站 服务站', 'unit'),
  ...ends('有限公司 股份公司 集团公司', 'firm'),
  ...ends('公园 园区 开发区 物流园 科技园 湿地 水库 大桥 医院 中学 小学', 'site'),
  ...ends(
    '同志 书记 市长 县长 区长 省长 镇长 局长 主任 部长 主席 秘书长 处长 院长 校长 先生 女士 教授 院士 老师 同学',
    'person',
  ),
]);
/** So much of a unit's name is compared: 农业技术推广总站. */
const UNIT_HEAD = 6;
/** 滨河生态公园. */
const SITE_HEAD = 4;
const PERSON = 3;
/** Words of grammar: what stands ahead of the end is no name. */
const FUNCTION = /[的和与了在是有对为把等各全]/;
/** By the last character of 柳林河, 石桥乡, 市交通局: the kind of name. */
const PLACE = 1;
const SEAT = 2;
const OFFICE_SIGN = 3;
const LAST_TABLE = new Uint8Array(1 << 16);
for (const [units, kind] of [
  ['河江湖山村', PLACE],
  ['乡镇', SEAT],
  ['局', OFFICE_SIGN],
] as const) {
  for (const unit of units) LAST_TABLE[unit.charCodeAt(0)] = kind;
}
/** 石桥乡, 石桥镇 behind a mark, not in front of these. */
const NOT_SEAT = '村镇域级街亲音土下里长党';
const NO_SEAT = /[的和了在是有对为把等各全个本小城集古每些多几乡镇]|中心|建制|民族|重点|特色|示范|所有|贫困/;
/** What no place has as its second character: 有了村, 气吞山. */
const NO_PLACE = '乡农的地了着过在到得好把和与为任是有个吞';
/** Ahead of 局 in words of other meanings: 布局, 格局, 全局. */
const WHOLE = '布格全开结大战时僵定政当破变残';
/** Behind 局 in such words: 局面. */
const NOT_OFFICE = '面势限部长域促';
const OFFICE = /(?<![省市县区州])[省市县区州](?:(?![委对的全各和与为局])[\u4e00-\u9fff]){2,9}$/;

const NONE: readonly Name[] = [];

/** The names in one paragraph. Kept by text. */
export const namesIn = keptByText((text): readonly Name[] => {
  const names: Name[] = [];
  if (text.includes('”') || text.includes('》')) {
    for (const { 1: name = '', index } of findAll(MARKED, text)) {
      names.push({ kind: name.length < LONG ? 'slogan' : 'marked', name, offset: index + 1 });
    }
  }
  for (const { start: office, end, value } of ENDS.find(text)) {
    const start = value === 'person' && text.charAt(office - 1) === '副' ? office - 1 : office;
    if (value === 'firm') {
      const head = firmHead(text, start);
      if (start - head > 1) names.push({ kind: 'firm', name: text.slice(head, end), offset: head });
      continue;
    }
    const from = start - (value === 'unit' ? UNIT_HEAD : value === 'site' ? SITE_HEAD : PERSON);
    if (from < 0 || (value === 'person' && !SURNAMES.has(text.charAt(from))) || !isAllHan(text, from, start)) continue;
    if (value === 'person') names.push({ kind: 'person', name: text.slice(from, start), offset: from });
    else if (!FUNCTION.test(text.slice(from, start))) {
      names.push({ kind: value === 'site' ? 'site' : 'unit', name: text.slice(from, end), offset: from });
    }
  }
  for (let last = 2; last < text.length; last++) {
    const kind = LAST_TABLE[text.charCodeAt(last)] as number;
    const name =
      kind === 0
        ? undefined
        : kind === PLACE
          ? placeAt(text, last)
          : kind === SEAT
            ? seatAt(text, last)
            : officeAt(text, last);
    if (name) names.push(name);
  }
  return names.length === 0 ? NONE : names;
});

/** 石桥乡 behind a mark. */
function seatAt(text: string, last: number): Name | undefined {
  const name = text.slice(last - 2, last + 1);
  if (isHan(text.charCodeAt(last - 3)) || !isAllHan(text, last - 2, last) || NO_SEAT.test(name.slice(0, 2)))
    return undefined;
  return NOT_SEAT.includes(text.charAt(last + 1) || '-') ? undefined : { kind: 'seat', name, offset: last - 2 };
}

/** 市交通运输局. */
function officeAt(text: string, last: number): Name | undefined {
  if (NOT_OFFICE.includes(text.charAt(last + 1) || '-') || WHOLE.includes(text.charAt(last - 1))) return undefined;
  const from = Math.max(0, last - 11);
  const found = OFFICE.exec(text.slice(from, last));
  return found ? { kind: 'office', name: `${found[0]}局`, offset: from + found.index } : undefined;
}

/** 柳林河, with two characters behind it. */
function placeAt(text: string, last: number): Name | undefined {
  const index = last - 2;
  if ('山村'.includes(text.charAt(last)) && '河民庄务'.includes(text.charAt(last + 1) || '-')) return undefined;
  if (!isAllHan(text, index, last) || !isAllHan(text, last + 1, last + 3)) return undefined;
  if (NO_PLACE.includes(text.charAt(last - 1))) return undefined;
  const bounded = !isHan(text.charCodeAt(index - 1));
  const behind = text.slice(last + 1, last + 3);
  return { kind: 'place', name: text.slice(index, last + 1), offset: index, behind, bounded };
}

/** Where the name of a firm begins: so far ahead as it is Han, six characters at most. */
function firmHead(text: string, end: number): number {
  let k = end;
  while (k > 0 && end - k < UNIT_HEAD && isHan(text.charCodeAt(k - 1))) k--;
  return k;
}

function isAllHan(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isHan(text.charCodeAt(k))) return false;
  return true;
}

function ends(words: string, kind: End): (readonly [word: string, kind: End])[] {
  return words.split(' ').map((word) => [word, kind]);
}
