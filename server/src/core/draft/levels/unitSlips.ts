import { findAll } from '../../text/findAll';
import { keptByText } from '../../text/kept';
import type { Draft } from '../draft';
import { matchesOf } from '../matches';
import { LEVEL_RANK, type LevelWord, levelWords } from './levelWords';

/** A unit that the draft does not speak for, where it speaks of its own. */
export interface StrayUnit {
  /** Offset in the draft, and what stands there. */
  readonly at: number;
  readonly said: string;
  /** In Chinese. */
  readonly message: string;
  /** Where the draft's own unit is named. */
  readonly related: { readonly message: string; readonly offset: number; readonly length: number };
  /** The draft's own unit; `undefined` where it cannot be told. */
  readonly newText?: string;
  readonly isDoubtful: boolean;
}

/**
 * 我校, 本院, 全局 … not 我院士, 我局势, 我校长, 我司机; 我所 and 我办 are other words too often. 全局 by itself is the whole situation: 全 only in
 * front of who belongs to a unit.
 */
const OWN =
  /(?:(?:我|本(?=[校院局厅]))(校(?![长友园区准对正])|院(?![士落])|局(?![势面部限])|厅(?!堂)|司(?![机法])|园(?![区林])|馆|公司|集团|医院|学校)|全(校|院|局|厅|行|厂|馆|公司|集团|医院|学校)(?=年度|干部|职工|教职|师生|员工|上下|同志|党员|各级|各[处科部]|系统|机关|广大|民警|人员|全体|医护))/g;
/** One host may call itself by either. */
const ALIKE: Readonly<Record<string, string>> = { 学校: '校', 医院: '院', 公司: '司', 集团: '司' };
/** So often the draft must call its host by one word before another word is a stray. */
const ENOUGH = 2;

interface Own {
  readonly at: number;
  readonly word: string;
  readonly unit: string;
  readonly quoted: boolean;
}

/** The units of other drafts in this one. */
export function strayUnits(draft: Draft): readonly StrayUnit[] {
  const places: Own[] = [];
  for (const { text, start } of draft.paragraphs) {
    for (const one of ownIn(text)) places.push({ ...one, at: start + one.at });
  }
  const found: StrayUnit[] = [];
  findCounty(draft, found);
  findTowns(draft, places, found);
  findOffices(draft, found);
  findSchools(draft, found);
  const host = hostOf(places);
  const first = host === undefined ? undefined : places.find(({ unit }) => unit === host);
  if (!first) return found;
  for (const { at, word, unit, quoted } of places) {
    if (unit === host || quoted) continue;
    const newText = `${word.charAt(0)}${first.word.slice(1)}`;
    const message = `通篇自称“${newText}”，这里是“${word}”`;
    const related = { message: '别处的自称', offset: first.at, length: newText.length };
    found.push({ at, said: word, message, related, newText, isDoubtful: false });
  }
  return found;
}

/** 我县 in a meeting of a company whose draft says no other word of a county. */
function findCounty({ text, parts }: Draft, found: StrayUnit[]): void {
  if (!parts.title) return;
  const title = text.slice(parts.title.start, parts.title.end);
  if (!/集团|公司/.test(title) || /[省市州县区镇乡]/.test(title)) return;
  for (const level of '县区镇乡') {
    const offset = text.indexOf(`我${level}`);
    if (offset < 0 || text.split(level).length > 2) continue;
    found.push({
      at: offset,
      said: `我${level}`,
      message: `标题是公司的会议，通篇只此一处说“我${level}”`,
      related: { message: '标题', offset: parts.title.start, length: title.length },
      isDoubtful: true,
    });
  }
}

/** 在省委党校学有所获: where those who listen are taught. */
const taught = matchesOf(
  /([省市州县区])(?<=[在到于].)(委?)(党校|行政学院|干部学院|团校|社会主义学院)(?=学|期间|参加|培训|进修|集中|接受|的(?:学习|日子|时光))/g,
);
/** So often a draft names its own school. */
const OWN_SCHOOL = 2;

/** The school of another level, where a draft speaks of its own ones' lessons and names that of one level else. */
function findSchools(draft: Draft, found: StrayUnit[]): void {
  const { text } = draft;
  for (const { 0: word, 1: level = '', 2: of = '', 3: school = '', index: offset } of taught(draft)) {
    const others = [...'省市州县区'].filter((one) => one !== level && text.includes(`${one}${of}${school}`));
    const [other] = others;
    if (other === undefined || others.length > 1 || text.split(word).length > 2) continue;
    const own = `${other}${of}${school}`;
    if (text.split(own).length <= OWN_SCHOOL) continue;
    found.push({
      at: offset,
      said: word,
      message: `别处都说“${own}”，这里是“${word}”`,
      related: { message: '别处的说法', offset: text.indexOf(own), length: own.length },
      newText: own,
      isDoubtful: true,
    });
  }
}

/** So often a bureau calls itself so. */
const BUREAU = 3;

/** 接受全镇党员干部监督 in a bureau of a county, whose draft says nothing else of a town's own. */
function findTowns({ paragraphs, text }: Draft, places: readonly Own[], found: StrayUnit[]): void {
  const [first] = places;
  if (places.length < BUREAU || !first || places.some(({ unit }) => unit !== first.unit)) return;
  const told: { readonly word: LevelWord; readonly at: number }[] = [];
  for (const { text: said, start } of paragraphs) {
    for (const word of levelWords(said)) if (!word.quoted) told.push({ word, at: start + word.at });
  }
  for (const { word, at } of told) {
    const { kind, level, length, named } = word;
    if (kind !== 'ensured' || named || LEVEL_RANK[level] !== 2) continue;
    const higher = told.some((one) => LEVEL_RANK[one.word.level] > LEVEL_RANK[level]);
    if (!higher || [`全${level}`, `我${level}`].some((one) => text.split(one).length > (one[0] === '全' ? 2 : 1)))
      continue;
    found.push({
      at,
      said: text.slice(at, at + length),
      message: `通篇自称“${first.word}”，这里是“全${level}”`,
      related: { message: '别处的自称', offset: first.at, length: first.word.length },
      newText: `全${first.unit}`,
      isDoubtful: true,
    });
  }
}

const OFFICE = '[省市县区州](?:(?![委对的全各和与为在局])[\\u4e00-\\u9fff]){2,9}?局';
/** 在县自然资源局…会议上. */
const HOST_OFFICE = new RegExp(`(?:^|在|——)(${OFFICE})(?![长党])`);
/** 为县自然资源局各项事业…贡献力量: whom but his own would one say so of. */
const SERVED = new RegExp(
  `为(?:推动|推进|促进|实现|开创)?(${OFFICE})(?:的|各项|事业|高质量|工作|系统|改革|发展)[^，。；！？\\n]{0,20}?(?:贡献|力量|奋斗|新局面)`,
  'g',
);

/** Another office in the closing of a draft whose title names one, met nowhere else. */
function findOffices({ text, parts }: Draft, found: StrayUnit[]): void {
  for (const span of [parts.title, ...parts.bylines]) {
    const line = span ? text.slice(span.start, span.end) : '';
    const named = line.includes('局') ? HOST_OFFICE.exec(line) : null;
    const host = named?.[1] ?? '';
    if (!span || !named || host === '') continue;
    const related = {
      message: '标题里的单位',
      offset: span.start + named.index + named[0].length - host.length,
      length: host.length,
    };
    for (const { 1: office = '', 0: said, index: at } of findAll(SERVED, text)) {
      if (host.slice(1).includes(office.slice(1)) || text.indexOf(office) !== text.lastIndexOf(office)) continue;
      found.push({
        at: at + said.indexOf(office),
        said: office,
        message: `标题是“${host}”，这里说本单位，写作“${office}”`,
        related,
        newText: host,
        isDoubtful: true,
      });
    }
    return;
  }
}

/** The unit that the draft calls its own, where but one place says another. */
function hostOf(places: readonly Own[]): string | undefined {
  const votes = new Map<string, number>();
  for (const { unit } of places) votes.set(unit, (votes.get(unit) ?? 0) + 1);
  const [first, second, third] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || !second || third) return undefined;
  return first[1] >= ENOUGH && second[1] === 1 ? first[0] : undefined;
}

const NONE: readonly Own[] = [];

const ownIn = keptByText((text): readonly Own[] => {
  if (!/[我本全][校院局厅司园馆行厂公集医学]/.test(text)) return NONE;
  return findAll(OWN, text).map(({ 0: word, 1: mine, 2: whole = '', index: at }) => {
    const name = mine ?? whole;
    const unit = ALIKE[name] ?? name;
    // A unit of that kind was just named, or somebody else speaks.
    const before = text.slice(Math.max(0, at - 40), at);
    const quoted = /[“‘][^”’]*$/.test(before) || before.includes(name === '校' ? '学校' : unit);
    return { at, word, unit, quoted };
  });
});
