import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import type { HostLevel } from './hostLevel';

/** 我局, 局党组 of another draft in the speech of a school, a company, a 厅. */
export interface StrayOrg {
  readonly offset: number;
  readonly length: number;
  readonly said: string;
  /** What the draft calls itself, with its place. */
  readonly own: string;
  readonly ownAt: number;
  readonly better?: string;
}

type Kind = '校' | '院' | '局' | '厅' | '公司';

const KIND_OF: Readonly<Record<string, Kind>> = {
  校: '校',
  学校: '校',
  院: '院',
  医院: '院',
  学院: '院',
  局: '局',
  厅: '厅',
  司: '公司',
  公司: '公司',
  集团: '公司',
  集团公司: '公司',
};
const UNIT = '集团公司|公司|集团|学校|医院|学院|[校院局厅司]';
/** 我局, 我们学校; not 我院子. */
const MY = new RegExp(`我们?(${UNIT})(?![子里面长内令法机关会])`, 'g');
/** 局党组, with no name ahead. */
const BODY =
  /(?<=代表|[，。；：！\s　、]|[经由按照在是了]|^)(省?)(集团公司|公司|集团|学校|医院|学院|[校院局厅])(党组|党委|党政|领导班子|行政)(?!书记|成员|副|要(?!求)|委员|、[省市县区])/g;
/** 局党组 that has done something, or is spoken for. */
const DOING =
  /^(?:、[\u4e00-\u9fff]{2,4}|和[\u4e00-\u9fff]{2,4})?(?:，|向|对|坚持|高度|始终|一直|决定|研究|召开|多次|班子|先后|专门|历来|认真|全面|讲|[就作]|的名义|[也还都]?将|已经?|给予|希望|号召)/;
const ALL =
  /(?<![\u4e00-\u9fff]{2}(?<![，。；向对]..))全(校|院|局|厅|公司|集团)(?=上下|师生|干部|职工|教职|广大|党员|系统|各|员工|教师|老师|同学|医务|医护|护理|科室)/g;
/** Who speaks, under the title. */
const HEADS: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/校长/, '校'],
  [/厅长/, '厅'],
  [/院长|检察长/, '院'],
  [/局长/, '局'],
  [/董事长|总经理|总裁/, '公司'],
];
/** Offices above a unit: the one who holds it speaks for more than the unit. */
const ABOVE = /[省市县区州]委|副?[省市县区州]长|人大|政协/;
const TITLES: readonly (readonly [pattern: RegExp, kind: Kind])[] = [
  [/集团公司|集团|有限公司|公司/, '公司'],
  [/(?:大学|学校|中学|小学|[一二三四五六七八九]中|职校|技校|学院|幼儿园)(?!生)/, '校'],
  [/医院|卫生院|人民法院|人民检察院/, '院'],
];
/** 今天，省水利厅召开…会议. */
const HOLDING = /[，。\s　天](?:省|市|县|区|州)[\u4e00-\u9fff]{2,8}?([厅局])(?:决定|专门|组织)?(?:召开|举办|举行)/;
const SAID_BY_OTHERS = /[省市县区州][\u4e00-\u9fff]{0,8}$/;
const ENOUGH = 3;
/** The opening ends here. */
const REACH = 400;

/** Only a province has 厅. */
const HALL =
  /(?<![\u4e00-\u9fff])(?:我厅|厅党组(?=坚持|高度|始终|决定|多次|研究|专门|全面))|(?<=代表|部署|总结)(?:我厅|厅党组)/g;
/** 我代表县委、县政府, which a headmaster does not. */
const SPOKEN = /(?<=我(?:谨|们)?代表)(?:中共)?[省市州县区](?:委|政府)(?:、[省市州县区](?:政府|人大|政协)){0,3}/g;
const SCHOOL = /(?<=^|[，。；：\s　])学校(?:坚持|召开|党委|将|要|决定|始终|已)/;

/** A word of some kind of unit, as a paragraph has it; the offset is the paragraph's. */
interface OrgWord {
  readonly kind: Kind;
  readonly at: number;
  readonly said: string;
  /** What the unit is called in it. */
  readonly unit: string;
  /** Said of the draft's own unit, and by the speaker. */
  readonly strong: boolean;
}

interface OrgWords {
  readonly met: readonly OrgWord[];
  readonly halls: readonly (readonly [at: number, said: string])[];
  /** 县委、县政府 behind 我代表. */
  readonly spoken: readonly (readonly [at: number, said: string])[];
  /** Where 学校 does something; -1 where it does not. */
  readonly school: number;
}

const NOTHING: OrgWords = { met: [], halls: [], spoken: [], school: -1 };
/** Every pattern of a paragraph needs one of these. */
const SCREEN =
  /[我们全][校院局厅司公集学医]|[校院局厅司团]党|[校院局厅司团]领导|[校院局厅司]行政|代表[省市州县区中]|学校/;

/** What one paragraph says of units. Kept by text. */
const orgWords = keptByText((text): OrgWords => {
  if (!SCREEN.test(text)) return NOTHING;
  const met: OrgWord[] = [];
  for (const { 0: said, 1: unit = '', index } of findAll(MY, text)) {
    const kind = KIND_OF[unit];
    if (kind) met.push({ kind, at: index, said, unit, strong: !isQuoted(text, index) });
  }
  for (const { 0: said, 2: unit = '', index } of findAll(BODY, text)) {
    const kind = KIND_OF[unit];
    const before = text.slice(Math.max(0, index - 12), index).replace(/^.*[，。；：！\s]/s, '');
    if (!kind || (!before.endsWith('代表') && SAID_BY_OTHERS.test(before))) continue;
    // 公司党委坚持… may tell of any company.
    const doing =
      before.endsWith('代表') ||
      (unit.length === 1 && DOING.test(text.slice(index + said.length, index + said.length + 14)));
    met.push({ kind, at: index, said, unit, strong: doing && !isQuoted(text, index) });
  }
  for (const { 0: said, 1: unit = '', index } of findAll(ALL, text)) {
    const kind = KIND_OF[unit];
    if (kind) met.push({ kind, at: index, said, unit, strong: true });
  }
  const halls = text.includes('厅') ? findAll(HALL, text) : [];
  const spoken = text.includes('代表') ? findAll(SPOKEN, text) : [];
  const school = text.includes('学校') ? text.search(SCHOOL) : -1;
  if (met.length + halls.length + spoken.length === 0 && school < 0) return NOTHING;
  return {
    met,
    halls: halls.filter(({ index }) => !isQuoted(text, index)).map(({ 0: said, index }) => [index, said]),
    spoken: spoken.map(({ 0: said, index }) => [index, said]),
    school,
  };
});

/** The words of another kind of unit in a draft that says what unit it is of; nothing where it speaks of both. */
export function strayOrgs({ text, parts, paragraphs }: Draft, host: HostLevel | undefined): readonly StrayOrg[] {
  if (!parts.title) return [];
  const met: OrgWord[] = [];
  const halls: (readonly [number, string])[] = [];
  const spoken: (readonly [number, string])[] = [];
  let school = -1;
  for (const { text: line, start } of paragraphs) {
    const words = orgWords(line);
    if (words === NOTHING) continue;
    for (const one of words.met) met.push({ ...one, at: start + one.at });
    for (const [at, said] of words.halls) halls.push([start + at, said]);
    for (const [at, said] of words.spoken) spoken.push([start + at, said]);
    if (school < 0 && words.school >= 0) school = start + words.school;
  }
  if (met.length + halls.length + spoken.length === 0) return [];
  const votes = new Map<Kind, { count: number; at: number; said: string }>();
  const vote = (kind: Kind | undefined, count: number, at: number, said: string): void => {
    if (!kind) return;
    const one = votes.get(kind) ?? { count: 0, at, said };
    votes.set(kind, { ...one, count: one.count + count });
  };
  const title = text.slice(parts.title.start, parts.title.end);
  const [hall] = halls;
  if (
    hall &&
    halls.length === 1 &&
    hall[0] > parts.title.end &&
    host?.stated &&
    host.level !== '省' &&
    !/[省区][\u4e00-\u9fff]{2,8}厅|厅[级局]/.test(text)
  ) {
    const own = text.slice(host.start, host.end);
    return [{ offset: hall[0], length: hall[1].length, said: hall[1], own, ownAt: host.start }];
  }
  let above = false;
  let head: { kind: Kind; at: number; said: string } | undefined;
  for (const { start, end } of parts.bylines) {
    const line = text.slice(start, end);
    if (/\d/.test(line)) continue;
    above ||= ABOVE.test(line);
    if (ABOVE.test(line)) continue;
    for (const [pattern, kind] of HEADS) {
      const found = pattern.exec(line);
      if (!found) continue;
      vote(kind, ENOUGH, start + found.index, found[0]);
      head ??= { kind, at: start + found.index, said: found[0] };
    }
  }
  if (above) return [];
  for (const [pattern, kind] of TITLES) {
    const named = pattern.exec(title);
    if (named) vote(kind, 2, parts.title.start + named.index, named[0]);
  }
  if (head && head.kind !== '局' && head.kind !== '厅' && !/受.{0,12}委托/.test(text)) {
    const [one, more] = spoken;
    if (one && !more) {
      return [{ offset: one[0], length: one[1].length, said: one[1], own: head.said, ownAt: head.at }];
    }
  }
  const held = HOLDING.exec(text.slice(parts.title.end, parts.title.end + REACH));
  if (held)
    vote(
      held[1] as Kind,
      ENOUGH,
      parts.title.end + held.index + 1,
      held[0].slice(1).replace(/(?:召开|举办|举行|决定|专门|组织)/g, ''),
    );
  if (school >= 0) vote('校', 2, school, '学校');
  for (const { kind, at, said } of met) vote(kind, 2, at, said);
  const order = [...votes].sort((one, other) => other[1].count - one[1].count);
  const [first] = order;
  if (!first || first[1].count < ENOUGH) return [];
  const found: StrayOrg[] = [];
  for (const { kind, at, said, strong, unit } of met) {
    const other = votes.get(kind);
    if (kind === first[0] || !strong || other?.count !== 2 || at < parts.title.end) continue;
    // 二级学院 of a university, an institute in a company.
    if (kind === '院' && /学院|研究院|设计院|总院|分院|附属医院/.test(text)) continue;
    if (
      first[0] === '公司' &&
      kind === '局' &&
      /工程局|[一二三四五六七八九十]局|铁路局|供电局|分局|矿务局|电力局|烟草|邮政/.test(text)
    )
      continue;
    if (kind === '公司' && unit.length === 1) continue;
    const better = unit.length === 1 && first[0] !== '公司' ? said.replace(unit, first[0]) : undefined;
    found.push({
      offset: at,
      length: said.length,
      said,
      own: first[1].said,
      ownAt: first[1].at,
      ...(better ? { better } : {}),
    });
  }
  return found.length === 1 ? found : [];
}

function isQuoted(text: string, at: number): boolean {
  const line = text.slice(0, at);
  return line.lastIndexOf('“') > line.lastIndexOf('”');
}
