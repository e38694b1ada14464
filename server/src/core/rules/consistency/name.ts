import { SURNAMES } from '../../lexicon/surnames';
import { isHan } from '../../text/chars';
import { findAll } from '../../text/findAll';
import { PhraseSet } from '../../text/phraseSet';
import { defineRule } from '../define';

/** Names between marks, long enough that one character's difference is a slip. */
const NAMED = /[《“]([^《》“”\n]{6,40})[》”]/g;
/** What names of units end with, and what stands behind a person's name. */
const ENDS = new PhraseSet<'unit' | 'person'>([
  ...ends('中心 管委会 促进会 总站 指挥部 领导小组 研究院 研究所 合作社 示范区 产业园 工作站 服务站', 'unit'),
  ...ends('同志 书记 市长 县长 区长 省长 镇长 局长 主任 部长 主席 秘书长 处长 院长 校长', 'person'),
]);
/** So much of a unit's name is compared: 农业技术推广总站. */
const UNIT_HEAD = 6;
const PERSON = 3;

/** Characters whose difference makes another name: numerals, order, time, place. */
const TELLING =
  /[\d一二三四五六七八九十百千两上中下前后左右东南西北新旧大小多少增减进出升降内外省市县区乡镇村年月日甲乙丙丁A-Za-z×X也就]/;
/** In the name of a unit the trade tells as well: 农业服务中心, 企业服务中心. */
const TRADE = /[国农工商企医疗文教学科产冷数]/;

/** What no given name has: 浙江省原副省长. */
const OFFICIAL = /[省市县区原委部局办任记党]/;

/** Where each name stands, in order. */
type Places = Map<string, number[]>;

export const nameVariant = defineRule({
  id: 'consistency/name',
  title: '同一名称两种写法',
  severity: 'information',
  scope: 'draft',
  fix: 'suggest',
  unfinished: 'skip',
  why: '同一个文件名、会议名、单位名、人名在一篇稿子里只差一个字，多半有一处打错了。',
  source: '讲话稿前后一致的要求（以本稿多数写法为据，无标准条款）',
  options: {},
  examples: [
    {
      bad: '同志们：\n学习《干部选拔任用工作条例》。贯彻《干部选拔任用工作条例》。对照《«干部选拨任用工作条例»》。',
      fixed: '同志们：\n学习《干部选拔任用工作条例》。贯彻《干部选拔任用工作条例》。对照《干部选拔任用工作条例》。',
    },
    {
      bad: '同志们：\n王建国同志讲了话。王建国同志讲得好。会后由«王健国»同志牵头。',
      fixed: '同志们：\n王建国同志讲了话。王建国同志讲得好。会后由王建国同志牵头。',
    },
    {
      bad: '同志们：\n省农业技术推广总站作了汇报。省农业技术推广总站牵头。请省«农业枝术推广总站»抓好落实。',
      fixed: '同志们：\n省农业技术推广总站作了汇报。省农业技术推广总站牵头。请省农业技术推广总站抓好落实。',
    },
    { good: '同志们：\n《第一个五年规划纲要》《第一个五年规划纲要》《第二个五年规划纲要》' },
    { good: '同志们：\n《干部选拔任用条例》《干部监督管理办法》' },
    { good: '同志们：\n王建国同志、王建国同志、李建国同志。市数据服务中心、市数据服务中心、县数据服务中心。' },
  ],
  check({ draft: { text }, report }) {
    const marked: Places = new Map();
    const units: Places = new Map();
    const persons: Places = new Map();
    for (const found of findAll(NAMED, text)) add(marked, found[1] ?? '', found.index + 1);
    for (const { start: office, end, value } of ENDS.find(text)) {
      const start = value === 'person' && text.charAt(office - 1) === '副' ? office - 1 : office;
      const from = start - (value === 'unit' ? UNIT_HEAD : PERSON);
      if (from < 0 || (value === 'person' && !SURNAMES.has(text.charAt(from))) || !isAllHan(text, from, start))
        continue;
      if (value === 'unit') add(units, text.slice(from, end), from);
      else add(persons, text.slice(from, start), from);
    }
    for (const [names, isSlip] of [
      [marked, (at: number, pair: string) => at >= 0 && !TELLING.test(pair)],
      [units, (at: number, pair: string) => at > 0 && !TELLING.test(pair) && !TRADE.test(pair)],
      // Another surname is another person.
      [persons, (at: number, pair: string) => at > 0 && !OFFICIAL.test(pair)],
    ] as const) {
      for (const { offset, wrong, right, first } of slips(names, isSlip)) {
        const edits = [{ offset, length: wrong.length, newText: right }];
        report({
          offset,
          length: wrong.length,
          message: `别处写作“${right}”，只差一个字`,
          related: [{ message: '别处的写法', offset: first, length: right.length }],
          fixes: [{ title: `改为“${right}”`, kind: 'suggest', edits }],
        });
      }
    }
  },
});

function isAllHan(text: string, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (!isHan(text.charCodeAt(k))) return false;
  return true;
}

function ends(words: string, kind: 'unit' | 'person'): (readonly [word: string, kind: 'unit' | 'person'])[] {
  return words.split(' ').map((word) => [word, kind]);
}

function add(places: Places, name: string, at: number): void {
  const known = places.get(name);
  if (known) known.push(at);
  else places.set(name, [at]);
}

interface Slip {
  readonly offset: number;
  readonly wrong: string;
  readonly right: string;
  /** Where the right form first stands. */
  readonly first: number;
}

/** Names met once that differ by one character from one met more often. `isSlip` judges the place and the two characters. */
function slips(names: Places, isSlip: (at: number, pair: string) => boolean): Slip[] {
  const known = new Map<string, string[]>();
  for (const [name, places] of names) {
    if (places.length < 2) continue;
    for (const half of halvesOf(name)) known.set(half, [...(known.get(half) ?? []), name]);
  }
  if (known.size === 0) return [];
  const found: Slip[] = [];
  for (const [wrong, [offset, ...more]] of names) {
    if (more.length > 0 || offset === undefined) continue;
    const right = halvesOf(wrong)
      .flatMap((half) => known.get(half) ?? [])
      .find((one) => isOneSlip(one, wrong, isSlip));
    if (right) found.push({ offset, wrong, right, first: names.get(right)?.[0] ?? 0 });
  }
  return found;
}

/** Of two names that differ in one character one half is the same. */
function halvesOf(name: string): string[] {
  const middle = name.length >> 1;
  return [`${name.length}<${name.slice(0, middle)}`, `${name.length}>${name.slice(middle)}`];
}

function isOneSlip(one: string, other: string, isSlip: (at: number, pair: string) => boolean): boolean {
  let at = -1;
  for (let k = 0; k < one.length; k++) {
    if (one[k] === other[k]) continue;
    if (at >= 0) return false;
    at = k;
  }
  return at >= 0 && isSlip(at, `${one[at]}${other[at]}`);
}
