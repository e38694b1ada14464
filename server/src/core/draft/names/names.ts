import { isCommonWord } from '../../lexicon/commonWords';
import { SURNAMES } from '../../lexicon/surnames';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { hanStart } from '../../text/hanRun';
import { keptByText } from '../../text/kept';
import { ENDS } from './nameEnds';
import { shortName, toldName } from './personMentions';

/**
 * marked: 《…》, “…” · slogan: a short one in quotes · unit: 农业技术推广总站 · site: 滨河生态公园 · spot: 改扩建项目, any of these by its last
 * characters · person: 王建国 · given: 建国同志 · place: 柳林河 · office: 市交通局 · firm: 恒泰机械股份有限公司 · seat: 石桥乡 ·
 * center: 县融媒体中心 · introduced: 窗口干部王晓岚, whose office stands ahead, in front of a pause · called: the same, whatever follows ·
 * told: 林晓梅 of 林晓梅等五位代表, 林晓梅的事迹 · short: 高峰同志, a name of two characters · brief: 恒远公司, whose `behind` tells whether the two characters are a common word.
 */
export type NameKind =
  | 'marked'
  | 'slogan'
  | 'unit'
  | 'site'
  | 'spot'
  | 'person'
  | 'given'
  | 'place'
  | 'office'
  | 'firm'
  | 'seat'
  | 'center'
  | 'introduced'
  | 'called'
  | 'told'
  | 'short'
  | 'brief';

/** A name as a paragraph has it; the offset is the paragraph's. */
export interface Name {
  readonly kind: NameKind;
  readonly name: string;
  readonly offset: number;
  /** The two characters behind a place or a closing mark; whether a place stands behind a mark, where a name begins for certain. */
  readonly behind?: string;
  readonly bounded?: boolean;
}

/** Names between marks: long ones, and slogans of four and five characters. */
const MARKED = /[《“]([^《》“”\n]{4,40})[》”]/g;
const LONG = 6;
/** So much ahead of an end is compared where a name may be shorter than the heads below. */
const SPOT_HEAD = 3;
/** What no given name has: 干部常年在外. */
const NO_CALLED = /[的了和与在是有对为把等各全们不这那及或将被让要]/;
/** 建平同志, at the start of a clause; 各位同志, 全体同志 are nobody's name. */
const NO_GIVEN = /[各位全体有些的这那些老年青党员干部女男好个们机关其他她它兄弟一二两三四五几多许]/;
const BRIEF_HEAD = 2;
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
  ['河江湖山村路桥沟湾岛县', PLACE],
  ['乡镇', SEAT],
  ['局', OFFICE_SIGN],
] as const) {
  for (const unit of units) LAST_TABLE[unit.charCodeAt(0)] = kind;
}
/** 石桥乡, 石桥镇 behind a mark, not in front of these. */
const NOT_SEAT = '村镇域级街亲音土下里长党化';
const NO_SEAT = /[的和了在是有对为把等各全个本小城集古每些多几乡镇]|中心|建制|民族|重点|特色|示范|所有|贫困/;
/** What no place has as its second character: 有了村, 气吞山. */
const NO_PLACE = '乡农的地了着过在到得好把和与为任是有个吞全我各本该每条几一城古丝思出道公铁线网';
/** Ahead of 局 in words of other meanings: 布局, 格局, 全局. */
const WHOLE = '布格全开结大战时僵定政当破变残';
/** Behind 局 in such words: 局面. */
const NOT_OFFICE = '面势限部长域促';
const CENTER = /(?<![省市县区州])[省市县区州](?:(?![委对的全各和与为局])[\u4e00-\u9fff]){2,8}$/;
/** 市文化广电和旅游局: 和 is part of the names of a few. */
const OFFICE =
  /(?<![省市县区州])[省市县区州](?:(?![委对的全各和与为局])[\u4e00-\u9fff]|(?<=[电化业房源划展])和(?=旅游|信息|城乡|社会|自然|改革)){2,9}$/;

const NONE: readonly Name[] = [];

/** The names in one paragraph. Kept by text. */
export const namesIn = keptByText((text): readonly Name[] => {
  const names: Name[] = [];
  if (text.includes('”') || text.includes('》')) {
    for (const { 1: name = '', index } of findAll(MARKED, text)) {
      const end = index + name.length + 2;
      names.push({
        kind: name.length < LONG ? 'slogan' : 'marked',
        name,
        offset: index + 1,
        behind: text.slice(end, end + 2),
      });
    }
  }
  for (const { start: office, end, value } of ENDS.find(text)) {
    const start = value === 'person' && text.charAt(office - 1) === '副' ? office - 1 : office;
    if (value === 'firm') {
      const head = hanStart(text, start, UNIT_HEAD);
      if (start - head > 1) names.push({ kind: 'firm', name: text.slice(head, end), offset: head });
      continue;
    }
    if ((value === 'role' || value === 'person') && isCalled(text, end)) {
      const name = text.slice(end, end + PERSON);
      names.push({ kind: 'called', name, offset: end });
      if (value === 'role' && '，、（'.includes(text.charAt(end + PERSON) || '-') && !isCommonWord(name.slice(1))) {
        names.push({ kind: 'introduced', name, offset: end });
      }
    }
    if (value === 'role') continue;
    if (value === 'trade') {
      const brief = briefAt(text, start, end, true);
      if (brief) names.push(brief);
      continue;
    }
    if (value === 'told') {
      const name = toldName(text, start);
      if (name !== undefined) names.push({ kind: 'told', name, offset: start - name.length });
      continue;
    }
    if (value === 'person') {
      const name = shortName(text, start);
      if (name !== undefined) names.push({ kind: 'short', name, offset: start - name.length });
    }
    if (text.startsWith('中心', office)) {
      const center = CENTER.exec(text.slice(Math.max(0, start - 10), start));
      if (center) names.push({ kind: 'center', name: `${center[0]}中心`, offset: start - center[0].length });
    }
    const spot = value === 'person' ? undefined : spotAt(text, start, end);
    if (spot) names.push(spot);
    const brief = value === 'person' ? undefined : briefAt(text, start, end);
    if (brief) names.push(brief);
    if (value === 'spot') continue;
    if (value === 'person' && text.startsWith('同志', office) && isGiven(text, office)) {
      names.push({ kind: 'given', name: text.slice(office - 2, office), offset: office - 2 });
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
    if (kind === 0) continue;
    const name = kind === SEAT ? seatAt(text, last) : kind === OFFICE_SIGN ? officeAt(text, last) : undefined;
    if (name) names.push(name);
    const place = kind === OFFICE_SIGN ? undefined : placeAt(text, last);
    if (place) names.push(place);
  }
  return names.length === 0 ? NONE : names;
});

/** 改扩建项目: an end with what stands ahead of it. */
function spotAt(text: string, start: number, end: number): Name | undefined {
  const offset = start - SPOT_HEAD;
  if (offset < 0 || !isAllHan(text, offset, start) || FUNCTION.test(text.slice(offset, start).replace('国有', '')))
    return undefined;
  return { kind: 'spot', name: text.slice(offset, end), offset };
}

/** Names of whose bearers two characters are enough. */
const BRIEF =
  /^(?:公司|集团|中学|小学|学校|社区|小区|广场|大道|公园|水库|大桥|医院|林场|农场|新村|景区|湿地|灌区|隧道|码头|支队|街道|林区|渔港)$/;

/** Says of a brief name that its head is a common word: 东湖湿地. */
export const WORD = 'word';

/** 恒远公司. */
function briefAt(text: string, start: number, end: number, isTrade = false): Name | undefined {
  const offset = start - BRIEF_HEAD;
  if (offset < 0 || !isAllHan(text, offset, start) || !(isTrade || BRIEF.test(text.slice(start, end))))
    return undefined;
  const head = text.slice(offset, start);
  if (FUNCTION.test(head)) return undefined;
  const behind = isCommonWord(head) ? WORD : '';
  return { kind: 'brief', name: text.slice(offset, end), offset, behind, bounded: !isHan(text.charCodeAt(offset - 1)) };
}

/** 周晓岚 behind 窗口干部. */
function isCalled(text: string, from: number): boolean {
  if (!SURNAMES.has(text.charAt(from)) || !isAllHan(text, from, from + PERSON)) return false;
  if (NO_CALLED.test(text.slice(from + 1, from + PERSON))) return false;
  return !isCommonWord(text.slice(from, from + 2));
}

/** 建平 in front of 同志, behind a mark: what is called by the given name. */
function isGiven(text: string, end: number): boolean {
  if (!isAllHan(text, end - 2, end) || isHan(text.charCodeAt(end - 3))) return false;
  return !NO_GIVEN.test(text.slice(end - 2, end));
}

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
  // 国家市场监督管理总局: the 市 of 市场 is no city.
  if (found?.[0].startsWith('市场')) return undefined;
  return found ? { kind: 'office', name: `${found[0]}局`, offset: from + found.index } : undefined;
}

/** 柳林河, with two characters behind it. */
function placeAt(text: string, last: number): Name | undefined {
  const index = last - 2;
  if ('山村'.includes(text.charAt(last)) && '河民庄务'.includes(text.charAt(last + 1) || '-')) return undefined;
  if (!isAllHan(text, index, last)) return undefined;
  if ('乡镇'.includes(text.charAt(last)) && NOT_SEAT.includes(text.charAt(last + 1) || '-')) return undefined;
  if (NO_PLACE.includes(text.charAt(last - 1))) return undefined;
  const bounded = !isHan(text.charCodeAt(index - 1));
  const behind = text.slice(last + 1, last + 3);
  return { kind: 'place', name: text.slice(index, last + 1), offset: index, behind, bounded };
}

function isAllHan(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isHan(text.charCodeAt(k))) return false;
  return true;
}
