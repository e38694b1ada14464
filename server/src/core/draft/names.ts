import { SURNAMES } from '../lexicon/surnames';
import { isHan } from '../text/chars';
import { findAll } from '../text/findAll';
import { keptByText } from '../text/kept';
import { PhraseSet } from '../text/phraseSet';

/** marked: 《…》, “…” · slogan: a short one in quotes · unit: 农业技术推广总站 · site: 滨河生态公园 · person: 王建国 · place: 柳林河 · office: 市交通局. */
export type NameKind = 'marked' | 'slogan' | 'unit' | 'site' | 'person' | 'place' | 'office';

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
type End = 'unit' | 'site' | 'person' | 'place';
/** What names of units end with, and what stands behind a person's name. */
const ENDS = new PhraseSet<End>([
  ...ends('中心 管委会 促进会 总站 指挥部 领导小组 研究院 研究所 合作社 示范区 产业园 工作站 服务站', 'unit'),
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
/** The last character of 柳林河, 李家村 with two more behind it; not of 村民, 山河. */
const PLACE_END = /(?:[河江湖]|[山村](?![河民庄务]))(?=[\u4e00-\u9fff]{2})/g;
/** What no place has as its second character: 有了村, 气吞山. */
const NO_PLACE = '的地了着过在到得好把和与为任是有个吞';
/** 市交通运输局, 县教育体育局: the last character, and what stands ahead of it. */
const OFFICE_END = /局(?![面势限部长域促])/g;
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
    const from = start - (value === 'unit' ? UNIT_HEAD : value === 'site' ? SITE_HEAD : PERSON);
    if (from < 0 || (value === 'person' && !SURNAMES.has(text.charAt(from))) || !isAllHan(text, from, start)) continue;
    if (value === 'person') names.push({ kind: 'person', name: text.slice(from, start), offset: from });
    else if (!FUNCTION.test(text.slice(from, start))) {
      names.push({ kind: value === 'site' ? 'site' : 'unit', name: text.slice(from, end), offset: from });
    }
  }
  for (const { index: last } of findAll(PLACE_END, text)) {
    const index = last - 2;
    if (index < 0 || !isAllHan(text, index, last) || NO_PLACE.includes(text.charAt(last - 1))) continue;
    const bounded = !isHan(text.charCodeAt(index - 1));
    names.push({
      kind: 'place',
      name: text.slice(index, last + 1),
      offset: index,
      behind: text.slice(last + 1, last + 3),
      bounded,
    });
  }
  if (text.includes('局')) {
    for (const { index: last } of findAll(OFFICE_END, text)) {
      const from = Math.max(0, last - 11);
      const found = OFFICE.exec(text.slice(from, last));
      if (found) names.push({ kind: 'office', name: `${found[0]}局`, offset: from + found.index });
    }
  }
  return names.length === 0 ? NONE : names;
});

function isAllHan(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isHan(text.charCodeAt(k))) return false;
  return true;
}

function ends(words: string, kind: End): (readonly [word: string, kind: End])[] {
  return words.split(' ').map((word) => [word, kind]);
}
